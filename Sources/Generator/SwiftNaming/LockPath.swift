import Diagnostics

/// The subject of a line of the lock: a kind, and the path of one thing within it.
package struct LockPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As the lock spells it: `property crm:Account.GLAccount`. No blanks in the path, so that lines can be split.
  package let description: String
  /// Computed once: tens of thousands of paths are looked up in several tables each.
  let hash: Int

  package enum Kind: String, Sendable, CaseIterable {
    case enumeration, function, member, parameter, property, service, set, type
  }

  package init(_ kind: Kind, _ path: String) {
    self.init(spelled: kind.rawValue + " " + Self.encoded(path))
  }

  /// The beginning of the paths of one scope, spelled once for all of them.
  package struct Scope: Sendable {
    private let kind: Kind
    private let prefix: String
    private let spelled: String

    /// - Parameter prefix: With the dot at its end.
    package init(_ kind: Kind, _ prefix: String) {
      self.kind = kind
      self.prefix = prefix
      spelled = kind.rawValue + " " + LockPath.encoded(prefix)
    }

    package func path(_ name: String) -> LockPath {
      // Any other name may change how all that is before it is spelled.
      LockPath.isPlain(name) ? LockPath(spelled: spelled + name) : LockPath(kind, prefix + name)
    }
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
    if isPlain(path) { return path }
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

  private static func isPlain(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") }
  }

  private static func hex(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + text : text
  }
}
