/// Attributes of a declaration as the text of one tag, before the line that they belong to.
enum AttributeLines {
  /// Empty, or a line.
  static func text(deprecated message: String?, indent: String = "  ") -> String {
    message.map { "\(indent)@available(*, deprecated, message: \(StringLiteral.quoted($0)))\n" } ?? ""
  }
}
