/// A code that the service stores left-padded with spaces to a fixed width, such as an account's code.
///
/// Written and compared without the padding; filters and bodies get it back, because an unpadded filter finds nothing
/// and reports no error (Exact Online, reference of crm/Accounts).
public struct PaddedCode: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The code without surrounding spaces.
  public let text: String

  public init(_ text: String) {
    var characters = Substring(text)
    while characters.first == " " { characters.removeFirst() }
    while characters.last == " " { characters.removeLast() }
    self.text = String(characters)
  }

  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { text }

  /// The stored form: `text` with spaces before it, `width` characters in all.
  public func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    // The service compares the padded forms: shorter ones come first.
    (lhs.text.count, lhs.text) < (rhs.text.count, rhs.text)
  }
}

extension PaddedCode: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .string }
  public init?(_ value: PrimitiveValue) {
    guard case .string(let text) = value else { return nil }
    self.init(text)
  }
  public var primitiveValue: PrimitiveValue { .string(text) }
  public static var placeholder: PaddedCode { PaddedCode("") }
}
