/// The text of a Guid.
package enum GuidText {
  /// The 36 characters in lower case, or nil if the text is no Guid.
  package static func canonical(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for index in bytes.indices {
      switch index {
      case 8, 13, 18, 23:
        guard bytes[index] == UInt8(ascii: "-") else { return nil }
      default:
        guard HexText.digit(bytes[index]) != nil else { return nil }
        if bytes[index] >= UInt8(ascii: "A"), bytes[index] <= UInt8(ascii: "F") { bytes[index] += 32 }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
