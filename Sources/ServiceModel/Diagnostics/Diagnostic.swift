/// One finding about the input of a run: what is wrong, where, and what to do.
///
/// Every stage collects its findings; none stops at the first.
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    case note, warning, error
  }

  package var severity: Severity
  /// Stable id of the rule that speaks, in kebab case: `unknown-type`.
  package var rule: String
  /// One sentence that says what is wrong.
  package var message: String
  package var location: SourceLocation?
  /// Advice, where there is any.
  package var advice: String?
  /// What the model of a document is without because of this; nil where it has all, or where there is no model.
  package var omission: Omission?

  package init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation?, advice: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.advice = advice
  }

  /// A warning that something is left out.
  package static func omission(
    _ subject: Omission.Subject?, of service: String, rule: String, _ message: String, at location: SourceLocation?,
    advice: String? = nil
  ) -> Diagnostic {
    var diagnostic = Diagnostic(.warning, rule: rule, message, at: location, advice: advice)
    diagnostic.omission = Omission(service: service, subject: subject)
    return diagnostic
  }

  /// `file:line:column: error: message [rule] advice`, which compilers and build logs understand.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = advice.map { " \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(rule)]\(advice)"
  }
}

extension Sequence where Element == Diagnostic {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
