import Diagnostics
import ServiceAnnotations

/// Chooses services by what the command line says: `crm`, `sync/*`.
package enum ServiceChoice {
  /// The services that the words choose, in their own order; all of them where there are no words.
  ///
  /// - Returns: A sentence per word that chooses none, with the nearest name.
  package static func choose(_ words: [String], among services: [String]) -> (chosen: [String], problems: [String]) {
    guard !words.isEmpty else { return (services, []) }
    let problems = words.compactMap { word -> String? in
      guard !services.contains(where: { Wildcard.matches(word, $0) }) else { return nil }
      let question = Suggestion.question(for: word, in: services).map { " \($0)" } ?? ""
      return "There is no service '\(VisibleText.line(word.clipped))'.\(question)"
    }
    return (services.filter { service in words.contains { Wildcard.matches($0, service) } }, problems)
  }
}
