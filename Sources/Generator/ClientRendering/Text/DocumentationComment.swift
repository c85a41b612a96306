/// Documentation lines as the text of one tag, after the `///` that the template writes.
enum DocumentationComment {
  /// Every line but the first brings its own `///`, after `indent`. No line ends with a blank.
  static func text(_ lines: [String], indent: String = "") -> String {
    lines.map { $0.isEmpty ? "" : " " + $0 }.joined(separator: "\n\(indent)///")
  }
}
