import Diagnostics

/// A report for a pull request: the number of changes of each level, and a table of them, with the breaking ones in
/// sight and the others folded away.
///
/// GitHub takes 65,536 characters in a comment. A longer report is truncated before that, and states how much is
/// missing.
enum MarkdownReport {
  static let limit = 60_000

  static func text(_ result: DiffResult) -> String {
    var lines = ["## Changes of the client", ""]
    let sides = "\(code(result.old)) → \(code(result.new))"
    guard !result.changes.isEmpty else {
      let ignored = result.ignored > 0 ? " (\(result.ignored) ignored)" : ""
      return (lines + ["No changes for users of the client\(ignored): \(sides)", ""]).joined(separator: "\n")
    }
    lines += ["\(result.summary): \(sides)", ""]
    var size = lines.reduce(0) { $0 + $1.count + 1 }
    var missing = 0
    for level in ChangeLevel.allCases.reversed() {
      let changes = result.changes.filter { $0.level == level }
      if changes.isEmpty { continue }
      let heading = "<summary>\(changes.count) \(level.rawValue)</summary>"
      var section = [level == .breaking ? "<details open>" : "<details>", heading, ""]
      section += ["| What | In Swift | Change | Judged |", "|---|---|---|---|"]
      size += section.reduce(0) { $0 + $1.count + 1 }
      for change in changes {
        let row = row(change)
        if missing == 0, size + row.count < limit {
          section.append(row)
          size += row.count + 1
        } else {
          missing += 1
        }
      }
      lines += section + ["", "</details>", ""]
    }
    if missing > 0 { lines += ["\(missing) more are omitted here; the other formats list all of them.", ""] }
    return lines.joined(separator: "\n")
  }

  private static func row(_ change: Change) -> String {
    let advice = change.advice.map { " \($0)" } ?? ""
    let judged = "\(code(change.rule.id)): \(change.judgement)"
    return "| \(code(change.path)) | \(code(change.swiftName)) | \(prose(change.message + advice)) | \(judged) |"
  }

  /// A code span that the text cannot end, also in a table. Text with a character that would end a code span or a cell
  /// becomes HTML: within a span nothing can be escaped.
  static func code(_ text: String) -> String {
    let text = VisibleText.line(text)
    let isPlain = !text.isEmpty && !text.contains { "`|\\".contains($0) } && text.first != " " && text.last != " "
    if isPlain { return "`\(text)`" }
    let escaped = text.unicodeScalars.map { scalar in
      scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
        ? "&#\(scalar.value);" : String(scalar)
    }
    return "<code>\(escaped.joined())</code>"
  }

  /// Literal text: no markup, no HTML, no mention, no link.
  static func prose(_ text: String) -> String {
    var result = ""
    for character in VisibleText.line(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"
      case "#": result += "&#35;"
      case "/": result += "&#47;"
      default: result.append(character)
      }
    }
    return result
  }
}
