import Foundation

/// Swift's own rules for names: legal identifiers, and words that are taken in some positions.
package enum SwiftLanguage {
  /// The position of a name. The same word is free in one position and a keyword in another.
  package enum Position: Sendable, Hashable {
    case type, member, parameter, enumerationMember
  }

  /// True for a name that needs no backticks to be scanned as one identifier.
  ///
  /// Stricter than the compiler: the scalar ranges of "The Swift Programming Language" without emoji, combining marks
  /// at the start, joiners and bidirectional controls, and only in NFC.
  package static func isIdentifier(_ name: String) -> Bool {
    if let isIdentifier = isASCIIIdentifier(name) { return isIdentifier }
    guard let head = name.unicodeScalars.first, isHead(head), name.utf8.count <= 512 else { return false }
    guard name.unicodeScalars.allSatisfy(isBody) else { return false }
    return name.utf8.allSatisfy { $0 == UInt8(ascii: "_") } == false && isNormalized(name)
  }

  /// The same for a name of ASCII characters; nil for another.
  private static func isASCIIIdentifier(_ name: String) -> Bool? {
    guard let first = name.utf8.first else { return false }
    var (isLegal, isOnlyUnderscores) = (!(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first), true)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        isOnlyUnderscores = false
      case UInt8(ascii: "_"): break
      case 0x80...: return nil
      default: isLegal = false
      }
    }
    return isLegal && !isOnlyUnderscores && name.utf8.count <= 512
  }

  /// ASCII text always is; other text is compared with its composed form, byte by byte.
  static func isNormalized(_ name: String) -> Bool {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return name.utf8.elementsEqual(name.precomposedStringWithCanonicalMapping.utf8)
  }

  static func isHead(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || isASCIILetter(scalar) }
    return scalar.properties.isXIDStart && isAllowed(scalar)
  }

  static func isBody(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || isASCIILetter(scalar) || (scalar >= "0" && scalar <= "9") }
    return scalar.properties.isXIDContinue && isAllowed(scalar)
  }

  /// Whether Swift accepts the word as a name there, possibly in backticks.
  package static func isUsable(_ name: String, at position: Position) -> Bool {
    !(name.utf8.count <= 9 && unusable.contains(name)) && !(position == .type && unusableTypes.contains(name))
  }

  /// Whether a declaration of that name needs backticks.
  package static func isKeyword(_ name: String) -> Bool {
    name.utf8.count <= 15 && keywords.contains(name)
  }

  /// Whether the word can be an argument label without backticks: all keywords can, except for these.
  static func isUsableAsLabel(_ name: String) -> Bool { !["inout", "let", "var"].contains(name) }

  /// Words that backticks do not turn into an ordinary name everywhere.
  private static let unusable: Set<String> = ["self", "Self", "init", "Type", "Protocol", "subscript", "deinit", "_"]
  private static let unusableTypes: Set<String> = [
    "Any", "any", "await", "borrow", "didSet", "each", "extension", "get", "mutate", "protocol", "set", "some",
    "unsafeAddress", "willSet",
  ]

  /// Keywords, and `await`: of the words that are keywords in some places only, it is the only one where an expression
  /// begins. KeywordNamesTests confirms this with the compiler.
  private static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "inout",
    "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "static", "struct", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
  }

  /// Letters, marks and digits of the world's scripts that Swift's lexer takes; nothing invisible.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isJoinControl { return false }
    if properties.isEmojiPresentation || properties.isNoncharacterCodePoint { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .letterNumber,
      .nonspacingMark, .spacingMark:
      return isSwiftRange(scalar.value)
    case .modifierLetter:
      return isSwiftRange(scalar.value)
    default:
      return false
    }
  }

  /// The ranges of the grammar's identifier-head and identifier-character beyond ASCII.
  private static func isSwiftRange(_ value: UInt32) -> Bool {
    switch value {
    case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x167F,
      0x1681...0x180D, 0x180F...0x1FFF, 0x2054, 0x2060...0x218F, 0x2460...0x24FF, 0x2C00...0x2DFF, 0x2E80...0x2FFF,
      0x3004...0x3007, 0x3021...0x302F, 0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE1F,
      0xFE30...0xFE44, 0xFE47...0xFFFD, 0x10000...0x1FFFD, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
