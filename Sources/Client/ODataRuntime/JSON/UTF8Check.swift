/// Checks that bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// Done once for a whole body, so that strings need no second check.
enum UTF8Check {
  static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(DecodingFault) {
    if let offset = firstFault(bytes) {
      throw DecodingFault(.malformedJSON, "the body is not UTF-8", at: offset)
    }
  }

  /// The offset of the first invalid byte; nil if all are valid.
  static func firstFault(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let end = bytes.count
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var position = 0
    while position < end {
      while position &+ 32 <= end {
        let words = UnsafeRawPointer(base + position)
        let all =
          words.loadUnaligned(as: UInt64.self) | words.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
          | words.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
          | words.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        if all & highBits != 0 { break }
        position &+= 32
      }
      while position &+ 8 <= end {
        let marks = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian & highBits
        position &+= marks.trailingZeroBitCount &>> 3
        if marks != 0 { break }
      }
      guard position < end else { break }
      if base[position] < 0x80 {
        position &+= 1
        continue
      }
      let length = sequenceLength(base + position, available: end &- position)
      if length == 0 { return position }
      position &+= length
    }
    return nil
  }

  /// Whether the bytes end before the character whose first byte is at an offset does.
  static func endsInACharacter(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    return offset + length > bytes.count && bytes[(offset + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The length of the multi-byte sequence that begins here; 0 when none does.
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
    @inline(__always) func continues(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
    switch bytes[0] {
    case 0xC2...0xDF: return available >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard available >= 3, continues(1), continues(2) else { return 0 }
      if bytes[0] == 0xE0 && bytes[1] < 0xA0 { return 0 }
      if bytes[0] == 0xED && bytes[1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard available >= 4, continues(1), continues(2), continues(3) else { return 0 }
      if bytes[0] == 0xF0 && bytes[1] < 0x90 { return 0 }
      if bytes[0] == 0xF4 && bytes[1] > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
