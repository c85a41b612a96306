package import Diagnostics
import ServiceAnnotations

/// Chooses services by the words of the command line: `crm`, `sync/*`.
package enum ServiceChoice {
  /// The services that the words choose, in their own order; all of them without words.
  ///
  /// - Parameter advice: The advice about a word that chooses none; the services there are, unless given.
  /// - Returns: An error per word that chooses none, with the nearest name.
  package static func choose(
    _ words: [String], among services: [String], advice: String? = nil
  ) -> (chosen: [String], diagnostics: [Diagnostic]) {
    guard !words.isEmpty else { return (services, []) }
    let advice = advice ?? list(of: services)
    let diagnostics = words.compactMap { word -> Diagnostic? in
      guard !services.contains(where: { Wildcard.matches(word, $0) }) else { return nil }
      let question = Suggestion.question(for: word, in: services).map { " \($0)" } ?? ""
      let message = "There is no service '\(VisibleText.line(word.clipped))'.\(question)"
      return Diagnostic(.error, rule: "unknown-service", message, at: nil, advice: advice)
    }
    return (services.filter { service in words.contains { Wildcard.matches($0, service) } }, diagnostics)
  }

  private static func list(of services: [String]) -> String {
    guard !services.isEmpty else { return "No document could be read." }
    let shown = services.prefix(20).map { VisibleText.line($0.clipped) }.joined(separator: ", ")
    return "There are \(shown)\(services.count > 20 ? " and \(services.count - 20) more" : "")."
  }
}
