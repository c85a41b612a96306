import Diagnostics

/// Workflow commands that GitHub shows beside the lines of a pull request: breaking changes as errors, risky ones as
/// warnings, the others as notices (GitHub Docs, workflow commands).
enum GitHubReport {
  static func text(_ result: DiffResult) -> String {
    result.changes.map { line($0) + "\n" }.joined()
  }

  private static func line(_ change: Change) -> String {
    var properties: [String] = []
    // A removed declaration has a place in the new documents, unless its whole service was removed.
    if let location = change.location ?? change.oldLocation.map({ SourceLocation(file: $0.file) }) {
      properties.append("file=\(property(location.file))")
      if location.line > 0 { properties.append("line=\(location.line)") }
      if location.line > 0, location.column > 0 { properties.append("col=\(location.column)") }
    }
    properties.append("title=\(property("\(change.level.rawValue): \(change.rule.id)"))")
    let advice = change.advice.map { " \($0)" } ?? ""
    let message = "\(change.path) (\(change.swiftName)): \(change.message) [\(change.judgement)]\(advice)"
    return "::\(command(change.level)) \(properties.joined(separator: ","))::\(data(VisibleText.line(message)))"
  }

  private static func command(_ level: ChangeLevel) -> String {
    switch level {
    case .breaking: "error"
    case .risky: "warning"
    case .additive, .neutral: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(VisibleText.line(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
