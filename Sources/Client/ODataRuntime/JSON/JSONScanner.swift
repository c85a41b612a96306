/// Reads JSON (RFC 8259) from bytes, token by token, checking each access against the end.
///
/// Used by the row decoder, which knows what it expects, and by ``JSONValue``, which does not. The bytes must be valid
/// UTF-8, see ``UTF8Check``.
struct JSONScanner {
  /// The deepest nesting of values. Twice as many nested rows would, in a debug build, fill the 512 KB of stack that
  /// the threads of Swift concurrency have on Apple's platforms.
  static let maximumDepth = 64

  let base: UnsafePointer<UInt8>
  let end: Int
  var position: Int
  /// Scratch of `skipValue`.
  var skippedNames: [StringToken] = []

  /// Starts after a byte order mark, if there is one.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address; nothing is ever read from it.
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    end = bytes.count
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    position = hasMark ? 3 : 0
  }

  /// A string's bytes between its quotes.
  struct StringToken {
    var start: Int
    var length: Int
    var hasEscapes: Bool
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while position < end {
      let byte = base[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position &+= 1
    }
  }

  /// The next byte, or 0 at the end, which is never a valid byte.
  @inline(__always)
  var peek: UInt8 { position < end ? base[position] : 0 }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, base[position] == byte else { return false }
    position &+= 1
    return true
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ detail: StaticString) throws(DecodingFault) {
    guard take(byte) else { throw fault(detail) }
  }

  func fault(_ detail: StaticString) -> DecodingFault {
    DecodingFault(.malformedJSON, position < end ? detail : ODataDecodingError.endsEarly, at: position)
  }

  /// Takes `null`, if it is next.
  @inline(__always)
  mutating func takeNull() -> Bool {
    guard position &+ 4 <= end, base[position] == UInt8(ascii: "n") else { return false }
    let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self)
    guard UInt32(littleEndian: word) == 0x6C6C_756E else { return false }
    position &+= 4
    return true
  }

  @inline(__always)
  mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= end else { return false }
    let (expected, found) = (UnsafeRawPointer(word.utf8Start), UnsafeRawPointer(base + position))
    var index = 0
    while index &+ 8 <= length {
      guard
        expected.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          == found.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      else { return false }
      index &+= 8
    }
    while index < length {
      guard word.utf8Start[index] == base[position &+ index] else { return false }
      index &+= 1
    }
    position += length
    return true
  }

  /// Marks the bytes of a word that end or break the plain run of a string: quote, backslash, control characters. Only
  /// the lowest mark is exact.
  @inline(__always)
  static func specialBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let marks = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- ones &* 0x20) & ~word)
    return marks & (ones &* 0x80)
  }

  /// The position of the next byte that ends or breaks the plain run of a string. The last few bytes of the body are
  /// each treated as one.
  @inline(__always)
  private func plainEnd(from start: Int) -> Int {
    var cursor = start
    while cursor &+ 8 <= end {
      let marks = Self.specialBytes(
        UInt64(littleEndian: UnsafeRawPointer(base + cursor).loadUnaligned(as: UInt64.self)))
      if marks != 0 { return cursor &+ (marks.trailingZeroBitCount &>> 3) }
      cursor &+= 8
    }
    return cursor
  }

  /// Takes the plain run of a string up to its closing quote; false when anything else ends it.
  @inline(__always)
  mutating func takePlainText() -> Bool {
    position = plainEnd(from: position)
    return peek == UInt8(ascii: "\"")
  }

  /// Scans a string whose opening quote has been taken, through its closing quote.
  @inline(__always)
  mutating func scanString() throws(DecodingFault) -> StringToken {
    let start = position
    var cursor = position
    var hasEscapes = false
    while true {
      cursor = plainEnd(from: cursor)
      guard cursor < end else { throw DecodingFault(.malformedJSON, ODataDecodingError.unclosedString, at: start) }
      let byte = base[cursor]
      if byte == UInt8(ascii: "\"") {
        position = cursor &+ 1
        return StringToken(start: start, length: cursor &- start, hasEscapes: hasEscapes)
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position = cursor
        _ = try scanEscape()
        cursor = position
      } else if byte < 0x20 {
        throw DecodingFault(.malformedJSON, "there is a control character in a string", at: cursor)
      } else {
        cursor &+= 1
      }
    }
  }

  /// Scans one escape sequence, its backslash included; a pair of surrogates counts as one.
  ///
  /// A lone surrogate becomes U+FFFD: services truncate texts in the middle of a character (Documentation/protocol.md,
  /// 6.2), and one such name must not make a page unreadable.
  mutating func scanEscape() throws(DecodingFault) -> Unicode.Scalar {
    let start = position
    position += 1
    guard position < end else { throw DecodingFault(.malformedJSON, ODataDecodingError.unclosedString, at: start) }
    let byte = base[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try hexUnit(start)
      if let scalar = Unicode.Scalar(first) { return scalar }
      let behind = position
      if first & 0xFC00 == 0xD800, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
        let second = UInt32(try hexUnit(start))
        if second & 0xFC00 == 0xDC00,
          let scalar = Unicode.Scalar(0x10000 + ((UInt32(first) & 0x3FF) << 10) + (second & 0x3FF))
        {
          return scalar
        }
      }
      position = behind
      return "\u{FFFD}"
    default: throw DecodingFault(.malformedJSON, "the escape sequence is invalid", at: start)
    }
  }

  private mutating func hexUnit(_ start: Int) throws(DecodingFault) -> UInt16 {
    guard position + 4 <= end else { throw DecodingFault(.malformedJSON, ODataDecodingError.unclosedString, at: start) }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit = HexDigits.value(base[position])
      guard digit < 16 else { throw DecodingFault(.malformedJSON, "an escape sequence lacks hex digits", at: start) }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// Provides a string's bytes with escapes decoded.
  func unescaped(_ token: StringToken) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.length)
    var scanner = self
    scanner.position = token.start
    let tokenEnd = token.start + token.length
    while scanner.position < tokenEnd {
      let byte = base[scanner.position]
      if byte == UInt8(ascii: "\\") {
        // The token was scanned before, so its escapes are valid.
        guard let scalar = try? scanner.scanEscape() else { return bytes }
        bytes += String(Character(scalar)).utf8
      } else {
        bytes.append(byte)
        scanner.position += 1
      }
    }
    return bytes
  }

  func text(_ token: StringToken) -> String {
    token.hasEscapes
      ? String(decoding: unescaped(token), as: UTF8.self)
      : String(decoding: UnsafeBufferPointer(start: base + token.start, count: token.length), as: UTF8.self)
  }

  /// Scans a number by the JSON grammar; returns whether it has an exponent.
  @inline(__always)
  mutating func scanNumber() throws(DecodingFault) -> (start: Int, length: Int, hasExponent: Bool) {
    let start = position
    var hasExponent = false
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try scanDigits() }
    if take(UInt8(ascii: ".")) { try scanDigits() }
    if peek | 0x20 == UInt8(ascii: "e") {
      hasExponent = true
      position &+= 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try scanDigits()
    }
    return (start, position &- start, hasExponent)
  }

  @inline(__always)
  private mutating func scanDigits() throws(DecodingFault) {
    let start = position
    while position < end, base[position] &- 0x30 <= 9 { position &+= 1 }
    guard position > start else { throw fault("a number lacks digits") }
  }
}
