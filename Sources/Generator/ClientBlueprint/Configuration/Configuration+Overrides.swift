import ServiceAnnotations

extension Configuration {
  /// Options of the command line that the file has too; nil if they are not given.
  package struct Overrides: Sendable, Equatable {
    package var metadata: String?
    package var output: String?
    package var module: String?
    package var access: Access?
    package var templates: String?
    package var isStrict: Bool?

    package init(
      metadata: String? = nil, output: String? = nil, module: String? = nil, access: Access? = nil,
      templates: String? = nil, isStrict: Bool? = nil
    ) {
      self.metadata = metadata
      self.output = output
      self.module = module
      self.access = access
      self.templates = templates
      self.isStrict = isStrict
    }
  }

  package func applying(_ overrides: Overrides) -> Self {
    var result = self
    if let metadata = overrides.metadata {
      result.metadata = metadata
      result.usesPackagedMetadata = false
    }
    if let output = overrides.output {
      result.output = output
      result.generatesOnBuild = false
    }
    result.module = overrides.module ?? module
    result.access = overrides.access ?? access
    result.templates = overrides.templates ?? templates
    if let isStrict = overrides.isStrict {
      result.isStrict = isStrict
      result.locations["strict"] = nil
    }
    return result
  }

  /// The resolved configuration, one line per option with the values aligned.
  package var summary: [String] {
    func list(_ values: [String]) -> String { values.isEmpty ? "none" : values.joined(separator: ", ") }
    func map(_ values: [String: String]) -> String {
      list(values.sorted { $0.key < $1.key }.map { "\($0.key) → \($0.value)" })
    }
    let options = [
      ("metadata", metadata),
      ("output", generatesOnBuild ? "on build" : output),
      ("module", module),
      ("runtime", runtime.rawValue),
      ("access", access.rawValue),
      ("include", include.isEmpty ? "everything" : list(include.map(\.description))),
      ("exclude", list(exclude.map(\.description))),
      ("types", map(types)),
      ("names", map(names)),
      ("nullability.relax", list(nullability.relax.map(\.description))),
      ("nullability.honour", list(nullability.honour.map(\.description))),
      ("annotations", list((usesPackagedAnnotations ? ["packaged"] : []) + annotations)),
      ("templates", templates ?? "built in"),
      ("silence", list(silence.sorted())),
      ("strict", isStrict ? "true" : "false"),
    ]
    let width = options.map(\.0.count).max() ?? 0
    return options.map { "\($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)" }
  }
}
