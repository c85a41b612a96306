/// Finds the invisible scalars that are parts of emoji, while the scalars of a text are read one by one: a joiner between
/// two pictures (U+200D), and one selector of the form behind a picture or a digit of a keycap (U+FE0E, U+FE0F). Elsewhere
/// they could hide text, as the tags of regional flags can, which are no parts of emoji here.
package struct EmojiSequence {
  private enum Last { case picture, selector, digit, other }
  private var last = Last.other

  package init() {}

  /// Whether the scalar is an invisible part of an emoji. To be asked for each scalar, in order.
  package mutating func continues(with scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    let previous = last
    switch scalar.value {
    case ..<0x80: last = scalar.properties.isEmoji ? .digit : .other
    case 0x200D:
      last = .other
      return [.picture, .selector].contains(previous) && next.map(Self.isPicture) == true
    case 0xFE0E, 0xFE0F:
      let isPart = previous == .picture || previous == .digit && next?.value == 0x20E3
      last = isPart ? .selector : .other
      return isPart
    default: last = Self.isPicture(scalar) ? .picture : .other
    }
    return false
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool { !scalar.isASCII && scalar.properties.isEmoji }
}
