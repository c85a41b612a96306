import Diagnostics

/// Texts of others on a terminal, which control characters would make move its cursor, change its title or hide words.
package enum TerminalText {
  /// The text with control and invisible characters spelled out, `\u{1b}`. Line ends and tabs stay.
  ///
  /// - Parameter keepsColours: Whether the colours of this program stay, too.
  static func visible(_ text: String, keepsColours: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { $0.isInvisible && $0 != "\n" && $0 != "\t" }) else { return text }
    var result = String.UnicodeScalarView()
    var emoji = EmojiSequence()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if keepsColours, let colour = colours.first(where: { rest.starts(with: $0) }) {
        result.append(contentsOf: colour)
        rest = rest.dropFirst(colour.count)
        continue
      }
      rest.removeFirst()
      // A carriage return alone would have the rest of the line written over its beginning.
      if emoji.continues(with: scalar, before: rest.first) || !scalar.isInvisible || scalar == "\n" || scalar == "\t"
        || scalar == "\r" && rest.first == "\n"
      {
        result.append(scalar)
      } else {
        result.append(contentsOf: VisibleText.spelledOut(scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  /// The same for JSON, which stays the same JSON: the characters are escaped in its own way, `\u001b`.
  package static func json(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.isInvisible && $0 != "\n" }) else { return text }
    var result = ""
    var emoji = EmojiSequence()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if !emoji.continues(with: scalar, before: rest.first), scalar.isInvisible, scalar != "\n" {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let colours = ([Console.reset] + Console.Style.allCases.map(Console.begin)).map(\.unicodeScalars)
}
