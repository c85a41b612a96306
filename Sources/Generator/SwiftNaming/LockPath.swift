import Diagnostics

/// The subject of a line of the lock: a kind, and the path of one thing within it.
package struct LockPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As the lock spells it: `property crm:Account.GLAccount`. No blanks in the path, so that lines can be split.
  package let description: String
  /// Computed once: tens of thousands of paths are looked up in several tables each.
  private let hash: Int

  package enum Kind: String, Sendable, CaseIterable {
    case enumeration, function, member, parameter, property, service, set, type
  }

  package init(_ kind: Kind, _ path: String) {
    self.init(spelled: kind.rawValue + " " + Self.encoded(path))
  }

  /// A line's own spelling, which is taken as it is.
  package init(spelled description: String) {
    self.description = description
    hash = description.hashValue
  }

  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.hash == rhs.hash && lhs.description == rhs.description
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Whether this is about a thing of that kind.
  package func isOf(_ kind: Kind) -> Bool {
    let (path, kind) = (description.utf8, kind.rawValue.utf8)
    return path.starts(with: kind) && path.dropFirst(kind.count).first == UInt8(ascii: " ")
  }

  /// The kind; nil for a line that has none.
  package var kind: Kind? { Kind(rawValue: String(description.prefix { $0 != " " })) }

  /// The path without the kind, as the lock spells it.
  package var text: String {
    description.utf8.firstIndex(of: UInt8(ascii: " ")).map { String(description[description.utf8.index(after: $0)...]) }
      ?? description
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.description < rhs.description
  }

  /// Blanks, invisible characters and percent signs become %XX, and so does everything but ASCII if the text is not
  /// in NFC: two names that Swift considers equal stay two paths.
  private static func encoded(_ path: String) -> String {
    var isPlain = true
    var isASCII = true
    for byte in path.utf8 {
      if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") { isPlain = false }
      if byte >= 0x80 { isASCII = false }
    }
    if isPlain, isASCII { return path }
    let escapesAll = !SwiftLanguage.isNormalized(path)
    var result = ""
    for scalar in path.unicodeScalars {
      let isBlank = scalar.isInvisible || scalar.properties.isWhitespace
      if isBlank || scalar == "%" || (escapesAll && !scalar.isASCII) {
        for byte in String(scalar).utf8 { result += "%" + hex(byte) }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func hex(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + text : text
  }
}
