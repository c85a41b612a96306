import Diagnostics
package import SandboxStore

/// Sentences about names that do not exist.
package enum NameAdvice {
  static func unknownProperty(_ name: String, of set: SetSchema) -> String {
    let question = Suggestion.question(for: name, in: set.memberNames).map { " \($0)" } ?? ""
    return "No property '\(name.prefix(100))' exists in type '\(set.type)'.\(question)"
  }

  package static func unknownResource(_ name: String, of service: ServiceSchema) -> String {
    let names = service.sets.map(\.name) + service.functions.map(\.name)
    let question = Suggestion.question(for: name, in: names).map { " \($0)" } ?? ""
    return "Resource not found for the segment '\(name.prefix(100))' in '\(service.path)'.\(question)"
  }
}
