package import ClientBlueprint
package import Diagnostics
package import SwiftNaming

/// Writes a blueprint as source files. The same blueprint gives the same bytes.
package struct Renderer: Sendable {
  /// The units with files of their own. A file repeats everything that its declarations refer to, so few files are less
  /// work for the compiler, while a change concerns more of each.
  package enum FileUnit: Sendable {
    /// A service with all its members.
    case service
    /// Each type and each enumeration: for files that are combined in another way afterwards.
    case declaration
  }

  package let templates: TemplateSet
  package let unit: FileUnit

  package init(templates: TemplateSet = .embedded(), unit: FileUnit = .service) {
    self.templates = templates
    self.unit = unit
  }

  /// The files, sorted by path, with the lock and the list of symbols among them.
  package func render(
    _ blueprint: ClientBlueprint, lock: NameLock
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    let constants = [
      "access": blueprint.access.rawValue, "runtime": blueprint.runtime.rawValue, "module": blueprint.module,
      "generator": Generator.nameAndVersion, "runtimeVersion": String(Generator.runtimeVersion),
    ]
    var files = serviceFiles(blueprint)
    markFirst(&files)
    files += moduleFiles(blueprint)
    files.append(PlannedFile(NameLock.fileName, .text { lock.text }))
    files.append(PlannedFile(SymbolList.fileName, .text { SymbolList.text(of: blueprint) }))
    // The longest first, so that no core waits for one at the end.
    files.sort { $0.effort > $1.effort }
    let rendered = Concurrency.map(files, tool: { try? templates.library(constants: constants) }) {
      $0.rendered(with: $1)
    }
    guard rendered.count == files.count else {
      return ([], [Diagnostic(.error, rule: "template-syntax", "The templates cannot be read.", at: nil)])
    }
    return (rendered.sorted { $0.path < $1.path }, [])
  }

  /// For each service, the service, its types and its enumerations, and at the end the enumerations at module scope.
  private func serviceFiles(_ blueprint: ClientBlueprint) -> [PlannedFile] {
    let types = Dictionary(grouping: blueprint.types) { $0.path.parent }
    let enumerations = Dictionary(grouping: blueprint.enumerations) { $0.path.parent }
    var files: [PlannedFile] = []
    for service in blueprint.services {
      var declarations: [Declaration] = [.service(service)]
      if service.sets.contains(where: { !$0.verbs.isEmpty }) { declarations.append(.verbs(service)) }
      declarations += (types[service.path] ?? []).map { .type($0) }
      declarations += (enumerations[service.path] ?? []).map { .enumeration($0) }
      files += self.files(FileNames.service(service.path), source: service.source, declarations)
    }
    if let others = enumerations[nil] {
      files += self.files(
        FileNames.enumerations, source: EnumerationBlueprint.source, others.map { .enumeration($0) })
    }
    return files
  }

  /// One file with all declarations, or one for each.
  private func files(_ path: String, source: String?, _ declarations: [Declaration]) -> [PlannedFile] {
    switch unit {
    case .service: [PlannedFile(path, .declarations(declarations, source: source))]
    case .declaration:
      declarations.map { declaration in
        let path = declaration.path.map { FileNames.declaration($0, in: path) } ?? FileNames.verbs(in: path)
        return PlannedFile(path, .declarations([declaration], source: source))
      }
    }
  }

  /// The first file states the version of the runtime, so that an incompatible client has a single error that explains
  /// it. A file of its own would need an import of another access level, about which the compiler warns when files are
  /// bundled.
  private func markFirst(_ files: inout [PlannedFile]) {
    guard let first = files.first, case .declarations(let declarations, let source, _) = first.content else { return }
    files[0].content = .declarations(declarations, source: source, isFirst: true)
  }

  /// The re-export and, with Exact Online's runtime, the entry points.
  private func moduleFiles(_ blueprint: ClientBlueprint) -> [PlannedFile] {
    var files: [PlannedFile] = []
    if blueprint.access == .public {
      files.append(PlannedFile(FileNames.module(blueprint.module), .module))
    }
    if blueprint.runtime == .exactOnline {
      let services = blueprint.services.filter { $0.path.parent == nil }
      let entryPoints = Dictionary(grouping: services, by: \.entryPoint).sorted { $0.key < $1.key }
      files.append(
        PlannedFile(
          FileNames.entryPoints, .declarations(entryPoints.map { .entryPoints(type: $0, $1) }, source: nil)))
    }
    return files
  }
}
