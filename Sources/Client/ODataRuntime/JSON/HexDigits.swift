/// The values of hexadecimal digits: of one digit, or of eight in a word at once, because Guids are the most frequent
/// values after strings.
package enum HexDigits {
  /// The value, or something above 15.
  @inline(__always)
  static func value(_ byte: UInt8) -> UInt8 {
    let digit = byte &- 0x30
    if digit <= 9 { return digit }
    let letter = (byte | 0x20) &- 0x61
    return letter <= 5 ? letter &+ 10 : .max
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is at least `bound`. No byte may have its own high bit set.
  @inline(__always)
  private static func atLeast(_ bound: UInt64, _ word: UInt64) -> UInt64 { word &+ (ones &* (0x80 &- bound)) }

  /// Whether all eight bytes are digits, of either case.
  @inline(__always)
  static func areValid(_ word: UInt64) -> Bool {
    guard word & highBits == 0 else { return false }
    let lower = word | (ones &* 0x20)
    let digits = atLeast(0x30, word) & ~atLeast(0x3A, word)
    let letters = atLeast(0x61, lower) & ~atLeast(0x67, lower)
    return (digits | letters) & highBits == highBits
  }

  /// Eight valid digits, the first in the lowest byte, as four bytes in the same order.
  @inline(__always)
  static func packed(_ word: UInt64) -> UInt64 {
    let values = (word & (ones &* 0x0F)) &+ ((word >> 6) & ones) &* 9
    var pairs = ((values << 4) | (values >> 8)) & 0x00FF_00FF_00FF_00FF
    pairs = (pairs | (pairs >> 8)) & 0x0000_FFFF_0000_FFFF
    return (pairs | (pairs >> 16)) & 0xFFFF_FFFF
  }

  /// Reads the 36 characters of `5d3f…-…` into 16 bytes; false, with nothing written, if they are something else.
  @inline(__always)
  static func guid(_ text: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Bool {
    @inline(__always) func four(_ offset: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    @inline(__always) func isDash(_ offset: Int) -> Bool { text.load(fromByteOffset: offset, as: UInt8.self) == 0x2D }
    let first = four(0) | four(4) << 32
    let second = four(9) | four(14) << 32
    let third = four(19) | four(24) << 32
    let fourth = four(28) | four(32) << 32
    guard isDash(8), isDash(13), isDash(18), isDash(23),
      areValid(first), areValid(second), areValid(third), areValid(fourth)
    else { return false }
    target.storeBytes(of: (packed(first) | packed(second) << 32).littleEndian, as: UInt64.self)
    target.storeBytes(of: (packed(third) | packed(fourth) << 32).littleEndian, toByteOffset: 8, as: UInt64.self)
    return true
  }
}

extension HexDigits {
  /// The bytes of digits of either case, two digits each; nil for anything else.
  package static func bytes(_ digits: some Collection<UInt8>) -> [UInt8]? {
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      let value = value(digit)
      guard value <= 15 else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  /// Two digits for each byte, in upper case.
  package static func text(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }
}
