import HTTPTypes

extension HTTPRequest {
  /// The absolute URL of the request, with the path as it was given.
  ///
  /// Only bytes that no URL may hold (spaces, quotation marks, brackets, letters outside ASCII, a stray percent sign)
  /// are percent-encoded, as some servers put them into their paging links. Everything else must reach the server
  /// untouched: Foundation's lenient parser would encode the percent signs of correct escapes again as soon as one
  /// such byte occurs.
  package func absoluteURL() throws(TransportError) -> String {
    guard let scheme, let authority, !authority.isEmpty else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The request lacks its scheme or authority.")
    }
    let path = path ?? "/"
    guard path.hasPrefix("/") else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request does not begin with '/'.")
    }
    // HTTP libraries resolve dot segments before they send, some also when the dots are percent-encoded.
    let segments = path.prefix { $0 != "?" }.split(separator: "/")
    guard !segments.contains(where: { [".", ".."].contains($0.lowercased().replacing("%2e", with: ".")) }) else {
      throw TransportError(.other, mayHaveBeenSent: false, message: "The path of the request has a dot segment.")
    }
    return "\(scheme)://\(authority)\(Self.escapingIllegalBytes(of: path))"
  }

  private static func escapingIllegalBytes(of path: String) -> String {
    let bytes = Array(path.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    func isHexDigit(_ index: Int) -> Bool { index < bytes.count && Character(UnicodeScalar(bytes[index])).isHexDigit }

    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isLegal =
        switch byte {
        case UInt8(ascii: "%"): isHexDigit(index + 1) && isHexDigit(index + 2)
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"),
          UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
          UInt8(ascii: "}"), UInt8(ascii: "#"):
          false
        default: (0x21...0x7E).contains(byte)
        }
      if isLegal {
        escaped.append(byte)
      } else {
        escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
