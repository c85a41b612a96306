/// The spellings of a text in what servers send: as it is, in JSON (RFC 8259, 7), percent-encoded (RFC 3986, 2.1), and in
/// XML and HTML. Each character may be spelled in its own way.
enum Spelling {
  /// The bytes that may begin another spelling of a character.
  static let escapes = Array("\\%&".utf8)

  /// Compares a text with what is at a place.
  ///
  /// - Returns: The number of bytes of the text that are there, in any spelling, and the end of the last one.
  static func match(
    _ text: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (same: Int, end: Int) {
    var best = (same: 0, end: start)
    // Where a byte could be an escape or stand for itself, as the `%25` of a text that has these letters.
    var others: [(same: Int, end: Int)] = [(0, start)]
    var rest = 64
    while let (from, first) = others.popLast() {
      var (same, end) = (from, first)
      while same < text.count, end < bytes.count {
        let isPlain = bytes[end] == text[same]
        if let escaped = escaped(in: bytes, at: end), text[same...].starts(with: escaped.bytes) {
          if isPlain, rest > 0 {
            others.append((same + 1, end + 1))
            rest -= 1
          }
          same += escaped.bytes.count
          end = escaped.end
        } else if isPlain {
          same += 1
          end += 1
        } else {
          break
        }
      }
      if same > best.same { best = (same, end) }
      if same == text.count { break }
    }
    return best
  }

  /// The UTF-8 of an escaped character; nil if there is none.
  private static func escaped(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (bytes: [UInt8], end: Int)? {
    switch bytes[start] {
    case UInt8(ascii: "\\"): return ofJSON(bytes, start + 1)
    case UInt8(ascii: "%"):
      return number(bytes, start + 1, digits: 2, radix: 16).map { ([UInt8($0)], start + 3) }
    case UInt8(ascii: "&"): return ofMarkup(bytes, start + 1)
    default: return nil
    }
  }

  private static func ofJSON(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (bytes: [UInt8], end: Int)? {
    guard start < bytes.count else { return nil }
    let letters: [UInt8: UInt8] = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
      UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
      UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
    if let letter = letters[bytes[start]] { return ([letter], start + 1) }
    guard bytes[start] == UInt8(ascii: "u"), let unit = number(bytes, start + 1, digits: 4, radix: 16) else {
      return nil
    }
    if let scalar = Unicode.Scalar(unit) { return (Array(String(scalar).utf8), start + 5) }
    // The first half of a pair.
    guard start + 6 < bytes.count, bytes[start + 5] == UInt8(ascii: "\\"), bytes[start + 6] == UInt8(ascii: "u"),
      let low = number(bytes, start + 7, digits: 4, radix: 16), (0xD800..<0xDC00).contains(unit),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    return (Array(String(scalar).utf8), start + 11)
  }

  private static func ofMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (bytes: [UInt8], end: Int)? {
    guard let end = bytes[start..<min(start + 10, bytes.count)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name]
    if let named { return (Array(named.utf8), end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { (Array(String($0).utf8), end + 1) }
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, digits: Int, radix: UInt32
  ) -> UInt32? {
    guard start + digits <= bytes.count else { return nil }
    var number: UInt32 = 0
    for byte in bytes[start..<start + digits] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      number = number * radix + UInt32(digit)
    }
    return number
  }
}
