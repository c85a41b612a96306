/// One finding about the input of a run: the fault, its place, and advice.
///
/// Every stage collects its findings; none stops at the first.
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    case note, warning, error
  }

  package var severity: Severity
  /// Stable id of the rule, in kebab case: `unknown-type`.
  package var rule: String
  /// The fault, in one sentence.
  package var message: String
  package var location: SourceLocation?
  /// Advice, if there is any.
  package var advice: String?
  /// The part of a document's model that is left out because of this; nil if the model is complete, or there is none.
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
