package import Diagnostics
import YAMLReading

/// Reads annotation files, lowest first, each overriding those before it field by field. Every file may hold all
/// three sections: `services`, `enumerations` and `descriptions`.
package struct AnnotationReader {
  package struct File: Sendable {
    /// The name in diagnostics.
    package var name: String
    package var bytes: [UInt8]
    /// Whether it comes with the generator's package, and so may be about more than the documents have.
    package var isPackaged: Bool

    package init(name: String, bytes: [UInt8], isPackaged: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isPackaged = isPackaged
    }
  }

  package static func read(_ files: [File]) -> (Annotations, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var roots: [YAMLNode] = []
    for file in files {
      let (root, found) = YAMLDocumentReader.read(file.bytes, file: file.name)
      diagnostics += found
      if let root, !root.isNull { roots.append(root) }
    }
    var merger = AnnotationMerger()
    var merged: YAMLNode?
    let shared = sharedSections(roots)
    for root in roots {
      // Values that another file overrides or removes are checked, too.
      var reader = Self(isComplete: false)
      _ = reader.readSections(root.keeping(shared))
      diagnostics += reader.values.diagnostics
      if root.entries != nil { merged = merger.merge(merged, root) }
    }
    guard let merged else { return (Annotations(), diagnostics) }
    var reader = Self(isComplete: true)
    var annotations = reader.readSections(merged)
    annotations.packagedFiles = Set(files.lazy.filter(\.isPackaged).map(\.name))
    let found = reader.values.diagnostics.map { overridden($0, packaged: annotations.packagedFiles) }
    let all = diagnostics + merger.diagnostics + found
    var seen: Set<Diagnostic> = []
    return (annotations, all.filter { seen.insert($0).inserted })
  }

  /// A packaged value is valid on its own. If it contradicts a user's file, that file takes precedence.
  private static func overridden(_ diagnostic: Diagnostic, packaged: Set<String>) -> Diagnostic {
    guard let file = diagnostic.location?.file, packaged.contains(file) else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity = .note
    diagnostic.advice = "It is set aside, for another file says otherwise."
    return diagnostic
  }

  /// The sections that several files have: of the others, nothing is hidden in the result.
  private static func sharedSections(_ roots: [YAMLNode]) -> Set<String> {
    var counts: [String: Int] = [:]
    for entry in roots.flatMap({ $0.entries ?? [] }) { counts[entry.key, default: 0] += 1 }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  var values = YAMLValueReader()
  /// Whether this is the result of all files, in which nothing may be missing.
  let isComplete: Bool

  private init(isComplete: Bool) { self.isComplete = isComplete }

  private mutating func readSections(_ root: YAMLNode) -> Annotations {
    var annotations = Annotations()
    let allowed = ["services", "enumerations", "descriptions"]
    for entry in values.entries(root, of: "an annotation file", allowed: allowed) where !entry.value.isNull {
      switch entry.key {
      case "services": readServices(entry.value, into: &annotations)
      case "enumerations": annotations.enumerations = readEnumerations(entry.value)
      default: annotations.descriptions = readDescriptions(entry.value)
      }
    }
    return annotations
  }

  private mutating func readServices(_ node: YAMLNode, into annotations: inout Annotations) {
    for entry in values.entries(node, of: "'services'") where !entry.value.isNull {
      var service = AnnotatedService(location: entry.keyLocation)
      var owner: String { "service '\(entry.key.clipped)'" }
      let fields = values.entries(entry.value, of: owner, allowed: ["name", "base", "sets", "functions"])
      for field in fields where !field.value.isNull {
        var subject: String { "'\(field.key)' of \(owner)" }
        switch field.key {
        case "name": service.name = readName(field.value, of: entry.key, subject: subject)
        case "base": service.base = readBase(field.value, subject: subject)
        case "sets":
          for set in values.entries(field.value, of: subject) where !set.value.isNull {
            service.sets[set.key] = readSet(set, service: entry.key)
          }
        default:
          for function in values.entries(field.value, of: subject) where !function.value.isNull {
            service.functions[function.key] = readFunction(function, service: entry.key)
          }
        }
      }
      annotations.services[entry.key] = service
    }
  }

  private mutating func readName(_ node: YAMLNode, of service: String, subject: String) -> Located<String>? {
    guard let name = values.text(node, of: subject) else { return nil }
    let segments = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let count = service.split(separator: "/", omittingEmptySubsequences: false).count
    guard segments.count == count, segments.allSatisfy(PlainIdentifier.isValid) else {
      values.report(
        rule: "service-name",
        "The name '\(name.clipped)' must be \(count == 1 ? "one Swift name" : "\(count) Swift names joined by /"), "
          + "as many as the path '\(service.clipped)' has segments.", at: node.location)
      return nil
    }
    return Located(name, at: node.location)
  }

  private mutating func readBase(_ node: YAMLNode, subject: String) -> Located<String>? {
    guard let base = values.text(node, of: subject) else { return nil }
    // It becomes the beginning of every address of the service, after the host.
    let rest = base.replacing("{division}", with: "")
    let isPath =
      base.hasPrefix("/") && !base.hasSuffix("/") && !base.contains("//") && !base.contains("..")
      && rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/-_.~".contains($0)) }
    guard isPath else {
      values.report(
        rule: "service-base", "The address '\(base.clipped)' of \(subject) is not a path.", at: node.location,
        advice: "Write a path from the host on, such as /api/v1/{division}/crm.")
      return nil
    }
    return Located(base, at: node.location)
  }

  private mutating func readDescriptions(_ node: YAMLNode) -> [Annotations.TypePath: Located<String>] {
    var descriptions: [Annotations.TypePath: Located<String>] = [:]
    for entry in values.entries(node, of: "'descriptions'") where !entry.value.isNull {
      let pattern = MetadataPattern(entry.key)
      guard let pattern, let type = pattern.name, pattern.member == nil else {
        values.report(
          rule: "path", "'\(entry.key.clipped)' in 'descriptions' is not a type.", at: entry.keyLocation,
          advice: "Write the service path and the type: crm:Account.")
        continue
      }
      guard let text = values.text(entry.value, of: "the description of '\(entry.key.clipped)'") else { continue }
      let path = Annotations.TypePath(service: pattern.service, type: type)
      descriptions[path] = Located(text, at: entry.keyLocation)
    }
    return descriptions
  }
}

extension YAMLNode {
  /// The same with some entries of a mapping; a node that is not a mapping is unchanged.
  fileprivate func keeping(_ keys: Set<String>) -> Self {
    guard let entries else { return self }
    return Self(content: .mapping(entries.filter { keys.contains($0.key) }), location: location)
  }
}
