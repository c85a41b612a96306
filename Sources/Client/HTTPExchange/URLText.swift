/// Percent-encoding for the places where values stand in a URL.
package enum URLText {
  /// Characters that stand for themselves in a query option: what RFC 3986 allows in a query, without the ones that
  /// separate options or that servers decode (`&`, `=`, `+`, `#`, `%`).
  private static let query = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,;:@/?".utf8)
  /// Characters that stand for themselves in a path segment; parentheses and quotes of a key stay as they are, because
  /// servers accept them only so.
  private static let path = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,;:@=".utf8)

  /// Characters that stand for themselves in the literal of a key. Servers that parse an address before they decode it
  /// fail on the parentheses, commas, semicolons and equals signs of a text.
  private static let key = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~':@".utf8)

  package static func query(_ text: String) -> String { encoded(text, allowing: query) }
  package static func pathSegment(_ text: String) -> String { encoded(text, allowing: path) }
  package static func keyLiteral(_ text: String) -> String { encoded(text, allowing: key) }

  /// Encodes what a URL cannot hold, and keeps the rest, percent signs included.
  package static func completed(_ text: String) -> String { encoded(text, allowing: url) }

  private static let url = query.union("%&=+#[]".utf8)

  /// Undoes percent-encoding; a percent sign that begins none stands for itself.
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).map { hexDigit($0) }
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy({ $0 < 16 }) {
        bytes.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ text: String, allowing allowed: Set<UInt8>) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if allowed.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a hexadecimal digit, or something above 15.
  private static func hexDigit(_ byte: UInt8) -> UInt8 {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init) ?? .max
  }
}
