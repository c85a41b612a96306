package import HTTPTypes

/// Percent-encoding for the places in a URL where values occur.
package enum URLText {
  /// Characters that are never encoded.
  private static let unreserved = CharacterSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.")
  /// Characters that are not encoded in the literal of a key. Servers that parse a URL before they decode it fail on
  /// the parentheses, commas, semicolons and equals signs of a text.
  private static let key = unreserved.union("_~':@")
  /// Characters that are not encoded in a path segment; the parentheses and quotes of a key are kept, because servers
  /// accept them only unencoded.
  private static let path = key.union("!$()*,;=")
  /// Characters that are not encoded in a query option: those that RFC 3986 allows in a query, without the ones that
  /// separate options or that servers decode (`&`, `=`, `+`, `#`, `%`).
  private static let query = key.union("!$()*,;/?")
  private static let form = unreserved.union("_")
  private static let target = query.union("&=+")
  private static let url = target.union("%#[]")

  package static func query(_ text: String) -> String { encoded(text, allowing: query) }
  package static func pathSegment(_ text: String) -> String { encoded(text, allowing: path) }
  package static func keyLiteral(_ text: String) -> String { encoded(text, allowing: key) }

  /// A name or value of a form: everything is encoded except letters, digits and `-._`, which are unreserved in forms
  /// and in URLs alike.
  package static func form(_ text: String) -> String { encoded(text, allowing: form) }

  /// A file name: letters, digits, dots and hyphens are kept.
  package static func fileName(_ text: String) -> String { encoded(text, allowing: unreserved) }

  /// Encodes characters that a URL cannot contain, and keeps the rest, percent signs included.
  package static func completed(_ text: String) -> String { encoded(text, allowing: url) }

  /// Encodes characters that a request target cannot contain, and keeps the rest; a percent sign is kept only as part
  /// of an escape.
  static func requestTarget(_ text: String) -> String {
    encoded(text, allowing: target, keepingEscapes: true)
  }

  /// Decodes percent-encoding; a percent sign that does not begin an escape is kept.
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(decoding: bytes(of: text).bytes, as: UTF8.self)
  }

  /// Decodes percent-encoding; nil if an escape is incomplete or the result is not UTF-8.
  package static func decodedStrictly(_ text: some StringProtocol) -> String? {
    let (bytes, isComplete) = bytes(of: text)
    return isComplete ? String(validating: bytes, as: UTF8.self) : nil
  }

  private static func bytes(of text: some StringProtocol) -> (bytes: [UInt8], isComplete: Bool) {
    var bytes: [UInt8] = []
    var isComplete = true
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      if let escaped = escapedByte(rest) {
        bytes.append(escaped)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
        isComplete = false
      }
    }
    return (bytes, isComplete)
  }

  private static func encoded(
    _ text: String, allowing allowed: CharacterSet, keepingEscapes: Bool = false
  ) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if allowed.contains(byte) || keepingEscapes && byte == UInt8(ascii: "%") && escapedByte(rest) != nil {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// The byte that two hexadecimal digits after a percent sign represent.
  private static func escapedByte(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count >= 2, let high = hexDigit(digits[digits.startIndex]),
      let low = hexDigit(digits[digits.startIndex + 1])
    else { return nil }
    return high << 4 | low
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// A set of ASCII characters, one bit each.
  private struct CharacterSet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: String) {
      for byte in characters.utf8 {
        if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
      }
    }

    func union(_ characters: String) -> Self {
      var result = Self(characters)
      result.low |= low
      result.high |= high
      return result
    }

    func contains(_ byte: UInt8) -> Bool {
      byte < 128 && (byte < 64 ? low >> byte : high >> (byte - 64)) & 1 == 1
    }
  }
}

extension HTTPRequest {
  /// The absolute URL of the request, with the path as given.
  ///
  /// Only bytes that no URL may contain (spaces, quotation marks, brackets, letters outside ASCII, a stray percent
  /// sign) are percent-encoded, because some servers put them into their paging links. Everything else must reach the
  /// server unchanged: Foundation's lenient parser would encode the percent signs of correct escapes again as soon as
  /// one such byte occurs.
  package func absoluteURL() throws(TransportError) -> String {
    guard let scheme, let authority, !authority.isEmpty else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The request has no scheme or authority.")
    }
    let path = path ?? "/"
    guard path.hasPrefix("/") else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request does not begin with '/'.")
    }
    // HTTP libraries resolve dot segments before they send a request, some even if the dots are percent-encoded.
    let segments = path.prefix { $0 != "?" }.split(separator: "/")
    guard !segments.contains(where: { [".", ".."].contains($0.lowercased().replacing("%2e", with: ".")) }) else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request has a dot segment.")
    }
    return "\(scheme)://\(authority)\(URLText.requestTarget(path))"
  }
}
