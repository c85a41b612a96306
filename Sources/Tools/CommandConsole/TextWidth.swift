/// The columns that texts take on a terminal, where letters of Chinese, Japanese and Korean and most emoji take two
/// (Unicode Standard Annex 11).
package enum TextWidth {
  package static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text, or its beginning and an ellipsis that fit into a number of columns.
  package static func cut(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var rest = max(width, 1) - 1
    let beginning = text.prefix { character in
      rest -= columns(of: character)
      return rest >= 0
    }
    return beginning + "…"
  }

  private static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains(where: isWide) || scalars.count > 1 && scalars.contains("\u{FE0F}") { return 2 }
    // Marks that stand on no letter.
    let isMark = scalars.allSatisfy { [.nonspacingMark, .enclosingMark].contains($0.properties.generalCategory) }
    return isMark ? 0 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
