/// Text of the input made suitable for a terminal, a table, a picture or a message: one line, without control or
/// invisible characters. Those inside of emoji stay: without them 👩‍🔧 would be two pictures and a number.
package enum VisibleText {
  /// Controls, line breaks, and invisible or direction-changing characters are spelled out: `\u{1b}`.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    var emoji = EmojiSequence()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if emoji.continues(with: scalar, before: rest.first) || !scalar.isInvisible {
        result.unicodeScalars.append(scalar)
      } else {
        result += spelledOut(scalar)
      }
    }
    return result
  }

  /// A scalar as an escape of Swift: `\u{1b}`.
  package static func spelledOut(_ scalar: Unicode.Scalar) -> String { "\\u{\(String(scalar.value, radix: 16))}" }

  /// The same as literal text of a Markdown document, with markup escaped.
  package static func markdown(_ text: String) -> String {
    var result = ""
    for scalar in line(text).unicodeScalars {
      if "\\`*_[]<>|#&~$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The same, truncated after `length` characters of the text.
  fileprivate static func line(_ text: String, upTo length: Int) -> String {
    // Scalars, since a single grapheme can be of any length.
    guard text.utf8.count > length, text.unicodeScalars.count > length else { return line(text) }
    return line(String(text.unicodeScalars.prefix(length - 1))) + "…"
  }
}

extension Diagnostic {
  /// A name of the input in quotes, on one line and of bounded length.
  package static func quoted(_ text: String) -> String { "'\(VisibleText.line(text, upTo: 200))'" }
}

extension String {
  /// The text on one line, short enough to be part of a message.
  package var clipped: String {
    VisibleText.line(contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self, upTo: 60)
  }
}

extension Unicode.Scalar {
  /// Whether it cannot be seen: a control, a line break, or a character that is ignored, changes the direction of text
  /// or has no assigned meaning. Blanks are not invisible.
  package var isInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    let properties = self.properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: return true
    default: return false
    }
  }
}
