import Diagnostics

/// Collects the findings of one document, a bounded number of each severity.
///
/// The bound is per severity so that no number of notes can hide an error.
final class DiagnosticCollector {
  let file: String
  private var listed: [Diagnostic.Severity: [Diagnostic]] = [:]
  private var unlisted: [Diagnostic.Severity: Int] = [:]
  private var suggestions = 0

  init(file: String) {
    self.file = file
  }

  func report(_ diagnostic: Diagnostic) {
    if listed[diagnostic.severity, default: []].count < Limits.findings {
      listed[diagnostic.severity, default: []].append(diagnostic)
    } else {
      unlisted[diagnostic.severity, default: 0] += 1
    }
  }

  func report(
    _ severity: Diagnostic.Severity, _ rule: Rule, _ message: @autoclosure () -> String, at location: SourceLocation?,
    advice: @autoclosure () -> String? = nil
  ) {
    // A finding that will not be listed costs nothing but its count.
    guard listed[severity, default: []].count < Limits.findings else {
      unlisted[severity, default: 0] += 1
      return
    }
    report(Diagnostic(severity, rule: rule.rawValue, message(), at: location, advice: advice()))
  }

  /// "Did you mean 'Account'?", or nil. Only the first findings get one: comparing names is what costs time here.
  func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    guard suggestions < Limits.suggestions else { return nil }
    suggestions += 1
    return Spelling.nearest(to: name, among: candidates).map { "Did you mean '\($0)'?" }
  }

  /// The findings by place, and one that counts those not listed.
  func finish() -> [Diagnostic] {
    let found = listed.values.joined()
    var sorted = found.sorted {
      let (left, right) = ($0.location ?? SourceLocation(file: file), $1.location ?? SourceLocation(file: file))
      return left == right ? ($0.rule, $0.message) < ($1.rule, $1.message) : left < right
    }
    let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
      unlisted[severity].map { "\($0) more \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    if !counts.isEmpty {
      sorted.append(
        Diagnostic(
          .note, rule: Rule.more.rawValue, "\(counts.joined(separator: ", ")) of this document are not listed.",
          at: SourceLocation(file: file), advice: "Correct those that are listed and run again."))
    }
    return sorted
  }
}
