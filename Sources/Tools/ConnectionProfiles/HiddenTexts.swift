import Foundation

/// Texts to hide, in all spellings in which they occur in what a server sends; see ``Spelling``.
struct HiddenTexts: Sendable {
  private struct Form: Sendable {
    var bytes: [UInt8]
    var isBase64 = false
  }

  private var texts: Set<String> = []
  private var forms: [Form] = []
  /// The forms that can begin with each byte.
  private var beginnings = [[Int]](repeating: [], count: 256)

  init(_ texts: [String]) { add(texts) }

  mutating func add(_ more: [String]) {
    for text in more where !text.isEmpty && texts.insert(text).inserted {
      let bytes = Array(text.utf8)
      add(Form(bytes: bytes))
      for form in Self.base64(of: bytes) { add(Form(bytes: form, isBase64: true)) }
    }
  }

  private mutating func add(_ form: Form) {
    for byte in Set(Spelling.escapes + [form.bytes[0]]) { beginnings[Int(byte)].append(forms.count) }
    forms.append(form)
  }

  /// The characters that a text has in Base64 whatever precedes and follows it, as in `Basic` and a client id before it;
  /// none for short texts.
  private static func base64(of bytes: [UInt8]) -> [[UInt8]] {
    guard bytes.count >= 8 else { return [] }
    return (0..<3).flatMap { before -> [[UInt8]] in
      let data = Data([UInt8](repeating: 0, count: before) + bytes)
      // 6 bits a character: the first ones and the last one may be of other bytes, too.
      let own = Array(data.base64EncodedString().utf8)[(before * 8 + 5) / 6..<data.count * 8 / 6]
      let forURLs = own.map { byte in
        byte == UInt8(ascii: "+") ? UInt8(ascii: "-") : byte == UInt8(ascii: "/") ? UInt8(ascii: "_") : byte
      }
      return forURLs == Array(own) ? [Array(own)] : [Array(own), forURLs]
    }
  }

  // MARK: - Hiding

  private static let mark = Array("[redacted]".utf8)

  func removed(from bytes: [UInt8]) -> [UInt8] {
    guard !forms.isEmpty else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    var position = 0
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        guard let found = hidden(in: bytes, at: position) else {
          position += 1
          continue
        }
        let start = max(found.lowerBound, copied)
        result += bytes[copied..<start]
        result += Self.mark
        position = found.upperBound
        copied = position
      }
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// The longest range to hide that begins at a place; nil for none.
  private func hidden(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    var longest: Range<Int>?
    for index in beginnings[Int(bytes[start])] {
      let form = forms[index]
      let (same, end) = Spelling.match(form.bytes, in: bytes, at: start)
      guard Self.isHidden(form, same, start..<end, of: bytes) else { continue }
      var range = start..<end
      if form.isBase64 { range = Self.word(around: range, of: bytes) }
      if range.upperBound > longest?.upperBound ?? start { longest = range }
    }
    return longest
  }

  /// - Parameter same: The number of bytes of the form that were found.
  private static func isHidden(
    _ form: Form, _ same: Int, _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // Excerpts of responses may end within a secret.
    guard same == form.bytes.count else { return form.bytes.count >= 24 && same >= 16 }
    // A secret of one letter would disappear from every word.
    return same >= 8 || !isWordPart(range.lowerBound - 1, of: bytes) && !isWordPart(range.upperBound, of: bytes)
  }

  private static func isWordPart(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// The range with the other characters of Base64 around it, which have bits of the same bytes.
  private static func word(around range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    func isOfBase64(_ index: Int) -> Bool {
      bytes.indices.contains(index)
        && (isWordPart(index, of: bytes) && bytes[index] < 0x80 || "+/-_=".utf8.contains(bytes[index]))
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isOfBase64(start - 1) { start -= 1 }
    while isOfBase64(end) { end += 1 }
    return start..<end
  }
}
