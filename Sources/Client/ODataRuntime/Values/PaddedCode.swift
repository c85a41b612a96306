/// A code that the service stores left-padded with spaces to a fixed width, such as an account's code.
///
/// Written and compared without the padding. Bodies get it back; filters trim the stored code, because if the service
/// pads, an unpadded filter finds nothing and reports no error (Documentation/protocol.md, 6.4).
public struct PaddedCode: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The code without surrounding spaces.
  public let text: String

  /// Creates a code.
  ///
  /// - Parameter text: The code, with or without its padding.
  public init(_ text: String) {
    var characters = Substring(text)
    while characters.first == " " { characters.removeFirst() }
    while characters.last == " " { characters.removeLast() }
    self.text = String(characters)
  }

  /// `let code: PaddedCode = "42"`
  public init(stringLiteral text: String) { self.init(text) }

  /// The code without padding.
  public var description: String { text }

  /// The stored form: `text` with spaces before it.
  ///
  /// - Parameter width: The total number of characters.
  public func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The order in which the service sorts codes.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    // The service compares the padded forms: shorter ones come first.
    (lhs.text.count, lhs.text) < (rhs.text.count, rhs.text)
  }
}

extension PaddedCode: Codable {
  /// Reads a code, with or without its padding.
  public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(String.self)) }

  /// Writes the code without its padding.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
