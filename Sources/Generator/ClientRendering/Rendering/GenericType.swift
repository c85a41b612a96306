/// A generic type as generated code spells it.
struct GenericType {
  var name: String
  var arguments: [String]

  /// In one line.
  var text: String { "\(name)<\(arguments.joined(separator: ", "))>" }

  /// Behind `indent` on a line of its own or, where that is too narrow, on several, as swift-format breaks them.
  func lines(indent: String) -> String {
    if LineWidth.fits(text, indent.count) { return text }
    let inner = indent + "  "
    let all = arguments.joined(separator: ", ")
    let lines =
      LineWidth.fits(all, inner.count)
      ? all : arguments.dropLast().joined(separator: ", ") + ",\n" + inner + (arguments.last ?? "")
    return "\(name)<\n\(inner)\(lines)\n\(indent)>"
  }
}
