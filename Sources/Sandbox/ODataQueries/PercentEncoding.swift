/// Percent encoding of addresses.
package enum PercentEncoding {
  /// Nil if an escape is broken, or the bytes are no UTF-8 or have a NUL.
  package static func decode(_ text: some StringProtocol, plusIsSpace: Bool) -> String? {
    let isPlain = text.utf8.allSatisfy { byte in
      byte != UInt8(ascii: "%") && byte != 0 && (byte != UInt8(ascii: "+") || !plusIsSpace)
    }
    if isPlain { return String(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var escape: [UInt8] = []
    var isEscape = false
    for byte in text.utf8 {
      if isEscape {
        escape.append(byte)
        guard escape.count == 2 else { continue }
        guard let decoded = HexText.decode(escape) else { return nil }
        bytes += decoded
        escape = []
        isEscape = false
      } else if byte == UInt8(ascii: "%") {
        isEscape = true
      } else {
        bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    guard !isEscape, !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Escapes everything except unreserved characters and those of OData literals.
  package static func encode(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
        UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "$"), UInt8(ascii: "*"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes += HexText.encode([byte]).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
