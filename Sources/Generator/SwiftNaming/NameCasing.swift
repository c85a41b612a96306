/// Puts words into the case that Swift uses for types and for members.
///
/// Acronyms keep their capitals, except at the start of a member's name: `VAT`, `Number` → `vatNumber`.
package enum NameCasing {
  package static func type(_ words: [String]) -> String {
    words.map(capitalized).joined()
  }

  package static func member(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return first.lowercased() + words.dropFirst().map(capitalized).joined()
  }

  /// The first letter in upper case; the other letters stay, so that acronyms survive.
  package static func capitalized(_ word: String) -> String {
    guard let first = word.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The form in which file systems that ignore case, as those of macOS and Windows do, compare a name or a path.
  package static func folded(_ name: String) -> String { name.lowercased().uppercased().lowercased() }
}
