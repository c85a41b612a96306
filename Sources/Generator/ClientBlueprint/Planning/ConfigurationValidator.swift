package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
import SwiftNaming

/// Finds parts of a configuration that refer to nothing in the documents.
package enum ConfigurationValidator {
  /// - Parameter faults: The declarations that faults remove from the documents. A pattern that matches one is not
  ///   unused: it accepts the fault.
  package static func validate(
    _ configuration: Configuration, documents: [MetadataDocument], faults: DocumentFaults = DocumentFaults(),
    annotations: Annotations
  ) -> [Diagnostic] {
    // Usually there is nothing to look for, and making an index takes as long as all the rest.
    lazy var services = Dictionary(documents.map { ($0.servicePath, ServiceIndex($0)) }) { first, _ in first }
    let patterns = [
      ("include", configuration.include), ("exclude", configuration.exclude),
      ("nullability.relax", configuration.nullability.relax), ("nullability.honour", configuration.nullability.honour),
    ]
    var diagnostics: [Diagnostic] = []
    func mayBeHidden(_ pattern: MetadataPattern) -> Bool {
      faults.mayHide(pattern) { service, type in services[service]?.sets(of: type) ?? [] }
    }
    for (option, patterns) in patterns {
      for pattern in patterns {
        guard let reason = stale(pattern, in: services), !mayBeHidden(pattern) else { continue }
        let message = "The pattern '\(pattern)' in '\(option)' matches nothing: \(reason.what)."
        diagnostics.append(
          Diagnostic(.warning, rule: "stale-pattern", message, at: pattern.location, advice: reason.question))
      }
    }
    let codeLists = Set(annotations.enumerations.map(\.name))
    var paths = NamePathIndex(configuration.names.isEmpty ? [] : documents)
    for (path, name) in configuration.names.sorted(by: { $0.key < $1.key }) {
      let pattern = MetadataPattern(path)
      // Code lists belong to no service: `AccountStatus`, `AccountStatus.customer`.
      let isOfCodeList = path.split(separator: ".").first.map { codeLists.contains(String($0)) } == true
      if isOfCodeList || paths.contains(path) {
        let mustBeCapital = codeLists.contains(path) ? true : paths.startsWithCapital(path)
        if let mustBeCapital, IdentifierSanitizer.startsWithCapital(name) != mustBeCapital,
          pattern.map(mayBeHidden) != true
        {
          diagnostics.append(
            .nameOfOtherCase(name, path, mustBeCapital: mustBeCapital, configuration.locations["names/\(path)"]))
        }
        continue
      }
      if let pattern, mayBeHidden(pattern) { continue }
      let reason = pattern.flatMap { stale($0, in: services) } ?? Reason(what: "there is nothing with this path")
      let message = "The path '\(path)' in 'names' matches nothing: \(reason.what)."
      let location = configuration.locations["names/\(path)"]
      diagnostics.append(Diagnostic(.warning, rule: "stale-name", message, at: location, advice: reason.question))
    }
    if !documents.isEmpty, !documents.contains(where: { configuration.selects(service: $0.servicePath) }) {
      diagnostics.append(
        Diagnostic(
          .error, rule: "nothing-selected", "No service is left to generate.",
          at: configuration.locations["include"] ?? configuration.locations["exclude"],
          advice: "Widen 'include' or narrow 'exclude'."))
    }
    return diagnostics
  }

  private struct Reason {
    var what: String
    var question: String?
  }

  private static func stale(_ pattern: MetadataPattern, in services: [String: ServiceIndex]) -> Reason? {
    let reached = services.filter { pattern.reaches(service: $0.key) }
    if reached.isEmpty {
      let question = Suggestion.question(for: pattern.service, in: services.keys)
      return Reason(what: "there is no such service", question: question)
    }
    guard let name = pattern.name else { return nil }
    let names = reached.mapValues { service in service.names.filter { Wildcard.matches(name, $0) } }
    if names.values.allSatisfy(\.isEmpty) {
      let question = Suggestion.question(for: name, in: Set(reached.values.flatMap(\.names)))
      return Reason(what: "there is no such set, type or function", question: question)
    }
    guard let member = pattern.member else { return nil }
    let members = Set(
      names.flatMap { path, names in names.flatMap { name in reached[path]?.members(of: name) ?? [] } })
    if members.contains(where: { Wildcard.matches(member, $0) }) { return nil }
    return Reason(what: "there is no such property", question: Suggestion.question(for: member, in: members))
  }
}

extension Diagnostic {
  fileprivate static func nameOfOtherCase(
    _ name: String, _ path: String, mustBeCapital: Bool, _ location: SourceLocation?
  ) -> Diagnostic {
    let (what, letter) = mustBeCapital ? ("a type", "a capital") : ("a set or function", "a small letter")
    let letters = name.drop { $0 == "_" }
    let first = mustBeCapital ? letters.prefix(1).uppercased() : letters.prefix(1).lowercased()
    let cased = String(repeating: "_", count: name.count - letters.count) + first + letters.dropFirst()
    return Diagnostic(
      .warning, rule: "stale-name",
      "The name \(quoted(name)) of \(quoted(path)) in 'names' is not used: that of \(what) begins with \(letter).",
      at: location,
      // Not every script has capitals.
      advice: cased == name
        ? "A type takes any name by its full path, with its namespace." : "Write \(quoted(cased)).")
  }
}

extension ServiceIndex {
  /// The kinds of things that a pattern's last part can name.
  fileprivate func members(of name: String) -> [String] {
    (sets[name]?.names ?? []) + (types[name]?.names ?? []) + (functions[name] ?? []) + (enumerations[name] ?? [])
  }
}
