/// A name of a module, service or code list, in configuration and annotations.
package enum PlainIdentifier {
  /// Letters, digits and `_`, beginning with a letter, at most 255 characters.
  package static func isValid(_ text: String) -> Bool {
    if let isValid = isValidASCII(text) { return isValid }
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart, text.count <= 255 else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }

  /// The same without Unicode's tables; nil if those are needed.
  private static func isValidASCII(_ text: String) -> Bool? {
    var isValid = text.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) && $0 != UInt8(ascii: "_") }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        continue
      case 0x80...: return nil
      default: isValid = false
      }
    }
    return isValid == true && text.utf8.count <= 255
  }
}
