import Diagnostics

/// Collects the findings of one document, a bounded number of each severity.
///
/// The bound is per severity so that no number of notes can hide an error. The rule that a fault breaks decides what it
/// costs: the document, or one declaration of it.
final class DiagnosticCollector {
  let file: String
  private let service: String
  private var listed: [Kind: [Diagnostic]] = [:]
  private var unlisted: [Kind: Int] = [:]
  private var suggestions = 0

  /// Findings that have their own bound.
  private enum Kind: Hashable, CaseIterable { case error, omission, warning, note }

  init(file: String, service: String) {
    self.file = file
    self.service = service
  }

  func report(_ diagnostic: Diagnostic) { report(kind(diagnostic)) { diagnostic } }

  /// - Parameter subject: The subject of the finding, if something is left out.
  func report(
    _ severity: Diagnostic.Severity, _ rule: Rule, _ message: @autoclosure () -> String, at location: SourceLocation?,
    about subject: Omission.Subject? = nil, advice: @autoclosure () -> String? = nil
  ) {
    let isOmission = severity == .error && rule.isAboutOneDeclaration
    report(isOmission ? .omission : kind(severity)) {
      var diagnostic = Diagnostic(
        isOmission ? .warning : severity, rule: rule.rawValue, message(), at: location, advice: advice())
      if isOmission { diagnostic.omission = Omission(service: service, subject: subject) }
      return diagnostic
    }
  }

  /// Reports a finding. One that will not be listed costs nothing but its count.
  private func report(_ kind: Kind, _ diagnostic: () -> Diagnostic) {
    if listed[kind, default: []].count < Limits.findings {
      listed[kind, default: []].append(diagnostic())
    } else {
      unlisted[kind, default: 0] += 1
    }
  }

  private func kind(_ diagnostic: Diagnostic) -> Kind {
    diagnostic.omission == nil ? kind(diagnostic.severity) : .omission
  }

  private func kind(_ severity: Diagnostic.Severity) -> Kind {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// Removes findings that turned out to be about nothing that is used.
  func remove(where isNeedless: (Diagnostic) -> Bool) {
    for kind in listed.keys { listed[kind]?.removeAll(where: isNeedless) }
  }

  /// Changes findings whose consequences turned out later.
  func amend(_ change: (inout Diagnostic) -> Void) {
    for kind in Array(listed.keys) {
      listed[kind] = listed[kind]?.map { finding in
        var finding = finding
        change(&finding)
        return finding
      }
    }
  }

  /// "Did you mean 'Account'?", or nil. Only the first findings get one, because comparing names takes time.
  func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    guard suggestions < Limits.suggestions else { return nil }
    suggestions += 1
    let candidates = candidates.prefix(Limits.suggestionCandidates)
    return Suggestion.nearest(name, in: candidates, count: 1).first.map { "Did you mean '\($0)'?" }
  }

  /// The findings by place, and one that counts those not listed.
  func finish() -> [Diagnostic] {
    let found = listed.values.joined()
    var sorted = found.sorted {
      let (left, right) = ($0.location ?? SourceLocation(file: file), $1.location ?? SourceLocation(file: file))
      return left == right ? ($0.rule, $0.message) < ($1.rule, $1.message) : left < right
    }
    let warnings = (unlisted[.omission] ?? 0) + (unlisted[.warning] ?? 0)
    let counts = [(unlisted[.error] ?? 0, "error"), (warnings, "warning"), (unlisted[.note] ?? 0, "note")]
      .filter { $0.0 > 0 }.map { "\(Counted($0, "more \($1)"))" }
    if !counts.isEmpty {
      var rest = Diagnostic(
        .note, rule: Rule.more.rawValue, "\(counts.joined(separator: ", ")) of this document are not listed.",
        at: SourceLocation(file: file), advice: "Correct those that are listed and run again.")
      if unlisted[.omission] != nil {
        // Their subjects are no longer known, so they concern everyone.
        rest.severity = .warning
        rest.omission = Omission(service: service, subject: nil)
      }
      sorted.append(rest)
    }
    return sorted
  }
}
