/// The lines before a declaration, each kind as the text of one tag.
enum DeclarationHead {
  /// Documentation, after the `///` that the template writes. Every line but the first brings its own, after `indent`.
  /// No line ends with a space.
  static func documentation(_ lines: [String], indent: String = "") -> String {
    if lines.count == 1 { return lines[0].isEmpty ? "" : " " + lines[0] }
    return lines.map { $0.isEmpty ? "" : " " + $0 }.joined(separator: "\n\(indent)///")
  }

  /// Attributes: empty, or a line.
  static func attributes(deprecated message: String?, indent: String = "  ") -> String {
    message.map { "\(indent)@available(*, deprecated, message: \(StringLiteral.quoted($0)))\n" } ?? ""
  }
}
