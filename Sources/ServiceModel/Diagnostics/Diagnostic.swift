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
  /// What to do about it, where there is something to do.
  package var advice: String?

  package init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation?, advice: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.advice = advice
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
