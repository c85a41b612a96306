/// Documentation lines as text after `///`.
enum CommentLines {
  /// One blank before each line that is not empty: no line ends with a blank.
  static func spaced(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "" : " " + $0 }
  }

  /// All lines as one value, for where one tag is cheaper than a section; the first follows the template's `///`.
  static func joined(_ lines: [String], indent: String) -> String {
    if lines.count == 1 { return lines[0].isEmpty ? "" : " " + lines[0] }
    return spaced(lines).joined(separator: "\n\(indent)///")
  }
}
