/// Reads values in the form in which services write nearly all of them: strings without escapes, numbers of a few
/// digits, dates of 13 digits, Guids.
///
/// Everything is read eight bytes at a time and nearly without branches, because a processor cannot predict the lengths
/// of values. A function returns the number of bytes that the value took, or 0 if it has another form, valid or not.
/// Then the scanner takes over, which handles all forms and all faults. The caller checks what follows the value.
enum PlainValue {
  private static let longestString = 64
  /// The maximum number of bytes that are examined: a string, its quotes, and what follows.
  static let reach = longestString + 3
  /// The maximum number of bytes that are written, in whole words.
  static let room = longestString + 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Reads a value by its property's form, and writes it in the format of rows.
  @inline(__always)
  static func read(
    _ plan: SlotPlan, _ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer
  ) -> (taken: Int, written: Int) {
    switch plan.plainForm {
    case .string:
      let taken = string(source, to: target)
      return (taken, taken &- 2)
    case .guid: return (guid(source, to: target), 16)
    case .boolean: return (boolean(source, to: target), 1)
    case .integer: return (integer(source, to: target, maximum: plan.maximum), 8)
    case .number:
      let taken = number(source, to: target)
      return (taken, taken)
    // By the rules of OData V2 these two are strings; some servers write numbers.
    case .int64:
      let quote = openingQuote(source)
      return (withQuotes(source, quote, integer(source + quote, to: target, maximum: plan.maximum)), 8)
    case .decimal:
      let quote = openingQuote(source)
      let length = number(source + quote, to: target)
      return (withQuotes(source, quote, length), length)
    case .ticks: return (ticks(source, to: target), 8)
    case .none: return (0, 0)
    }
  }

  @inline(__always)
  static func isNull(_ source: UnsafeRawPointer) -> Bool {
    UInt32(littleEndian: source.loadUnaligned(as: UInt32.self)) == 0x6C6C_756E
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func byte(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt8 {
    bytes.load(fromByteOffset: offset, as: UInt8.self)
  }

  // MARK: - Strings and Guids

  @inline(__always)
  private static func string(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    guard byte(source, 0) == UInt8(ascii: "\"") else { return 0 }
    let text = source + 1
    let words = (word(text, 0), word(text, 8), word(text, 16), word(text, 24))
    target.storeBytes(of: words.0.littleEndian, as: UInt64.self)
    target.storeBytes(of: words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
    target.storeBytes(of: words.2.littleEndian, toByteOffset: 16, as: UInt64.self)
    target.storeBytes(of: words.3.littleEndian, toByteOffset: 24, as: UInt64.self)
    // A word that goes on counts 8, and lets the next one count.
    var length = plainBytes(words.0)
    length &+= plainBytes(words.1) & (0 &- (length &>> 3))
    length &+= plainBytes(words.2) & (0 &- (length &>> 4))
    length &+= plainBytes(words.3) & (0 &- ((length &+ 8) &>> 5))
    if length == 32 {
      var more = 8
      while more == 8, length < longestString {
        let word = word(text, length)
        target.storeBytes(of: word.littleEndian, toByteOffset: length, as: UInt64.self)
        more = plainBytes(word)
        length &+= more
      }
    }
    return byte(text, length) == UInt8(ascii: "\"") ? length &+ 2 : 0
  }

  /// The number of bytes of a word before the first that ends or breaks the plain run of a string.
  @inline(__always)
  private static func plainBytes(_ word: UInt64) -> Int {
    JSONScanner.specialBytes(word).trailingZeroBitCount &>> 3
  }

  @inline(__always)
  private static func guid(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    guard byte(source, 0) == UInt8(ascii: "\""), byte(source, 37) == UInt8(ascii: "\""),
      HexDigits.guid(source + 1, to: target)
    else { return 0 }
    return 38
  }

  // MARK: - Numbers

  /// 1 when the value is quoted.
  @inline(__always)
  private static func openingQuote(_ source: UnsafeRawPointer) -> Int {
    byte(source, 0) == UInt8(ascii: "\"") ? 1 : 0
  }

  /// The number of bytes that a number of `length` took, with the quotes it may have.
  @inline(__always)
  private static func withQuotes(_ source: UnsafeRawPointer, _ quote: Int, _ length: Int) -> Int {
    guard quote == 1, length > 0 else { return length }
    return byte(source, length &+ 1) == UInt8(ascii: "\"") ? length &+ 2 : 0
  }

  /// A whole number of at most 15 digits, without a sign.
  @inline(__always)
  private static func integer(
    _ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, maximum: Int64
  ) -> Int {
    let high = word(source, 0) ^ (ones &* 0x30)
    var count = otherThanDigits(high).trailingZeroBitCount &>> 3
    // Leading zeros are not JSON.
    guard count > 0, count == 1 || high & 0xFF != 0 else { return 0 }
    var magnitude: UInt64
    if count < 8 {
      magnitude = eightDigits(high &<< UInt64(truncatingIfNeeded: 64 &- count &* 8))
    } else {
      let low = word(source, 8) ^ (ones &* 0x30)
      let more = otherThanDigits(low).trailingZeroBitCount &>> 3
      guard more < 8 else { return 0 }
      magnitude = eightDigits(high)
      for place in 0..<more { magnitude = magnitude &* 10 &+ (low &>> UInt64(truncatingIfNeeded: place &* 8)) & 0xFF }
      count &+= more
    }
    guard magnitude <= UInt64(truncatingIfNeeded: maximum) else { return 0 }
    target.storeBytes(of: Int64(truncatingIfNeeded: magnitude), as: Int64.self)
    return count
  }

  /// A number of at most 15 characters, with a fraction or without, and without an exponent.
  @inline(__always)
  private static func number(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    let sign = byte(source, 0) == UInt8(ascii: "-") ? 1 : 0
    let (low, high) = (word(source, sign), word(source, sign &+ 8))
    let points = gathered(zeroBytes(low ^ (ones &* 0x2E))) | gathered(zeroBytes(high ^ (ones &* 0x2E))) &<< 8
    let digits = gathered(digitBytes(low)) | gathered(digitBytes(high)) &<< 8
    let length = (~(points | digits)).trailingZeroBitCount
    let point = points & ((1 &<< UInt64(truncatingIfNeeded: length)) &- 1)
    // At most one point, with a digit before and a digit after it.
    let isFramed = digits & 1 & (digits &>> UInt64(truncatingIfNeeded: length &- 1))
    let hasZero = low & 0xFF == 0x30
    guard length &- 1 < 15, isFramed == 1, point & (point &- 1) == 0, !hasZero || length == 1 || point == 2 else {
      return 0
    }
    target.copyMemory(from: source, byteCount: 16)
    return sign &+ length
  }

  /// `/Date(1392818456147)/` in quotes, its slashes escaped or not.
  @inline(__always)
  private static func ticks(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    let opening = word(source, 0)
    // `"\/Date(` and `"/Date(`
    let escape = opening == 0x2865_7461_442F_5C22 ? 1 : 0
    guard escape == 1 || opening & 0x00FF_FFFF_FFFF_FFFF == 0x0028_6574_6144_2F22 else { return 0 }
    let start = 7 &+ escape
    let high = word(source, start) ^ (ones &* 0x30)
    let low = word(source, start &+ 5) ^ (ones &* 0x30)
    guard otherThanDigits(high) | otherThanDigits(low) == 0, high & 0xFF != 0 else { return 0 }
    // `)\/"` and `)/"`
    let closing = UInt32(littleEndian: source.loadUnaligned(fromByteOffset: start &+ 13, as: UInt32.self))
    guard escape == 1 ? closing == 0x222F_5C29 : closing & 0xFF_FFFF == 0x22_2F29 else { return 0 }
    let milliseconds = eightDigits(high) &* 100_000 &+ eightDigits(low & ~0xFF_FFFF)
    target.storeBytes(of: Int64(truncatingIfNeeded: milliseconds), as: Int64.self)
    return start &+ 16 &+ escape
  }

  /// The high half of each byte that is not a digit's value is not 0. Bytes after the first are not exact.
  @inline(__always)
  private static func otherThanDigits(_ values: UInt64) -> UInt64 {
    (values | (values &+ ones &* 6)) & (ones &* 0xF0)
  }

  /// The number spelled by eight bytes of 0 to 9, the first in the lowest.
  @inline(__always)
  private static func eightDigits(_ digits: UInt64) -> UInt64 {
    let pairs = digits &* 10 &+ (digits &>> 8)
    let even = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let odd = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (even &+ odd) &>> 32
  }

  /// Marks the bytes that are zero.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    ~((word & ~highBits) &+ ~highBits | word) & highBits
  }

  /// Marks the bytes that are digits.
  @inline(__always)
  private static func digitBytes(_ word: UInt64) -> UInt64 {
    let low = word & ~highBits
    return (low &+ ones &* 0x50) & ~(low &+ ones &* 0x46) & ~word & highBits
  }

  /// The marks of eight bytes in the eight lowest bits, the first in the lowest.
  @inline(__always)
  private static func gathered(_ marks: UInt64) -> UInt64 { ((marks &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }

  // MARK: - Words

  @inline(__always)
  private static func boolean(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    let letters = UInt32(littleEndian: source.loadUnaligned(as: UInt32.self))
    let isTrue = letters == 0x6575_7274
    target.storeBytes(of: isTrue ? 1 : 0, as: UInt8.self)
    if isTrue { return 4 }
    return letters == 0x736C_6166 && byte(source, 4) == UInt8(ascii: "e") ? 5 : 0
  }
}

/// The function of ``PlainValue`` that reads a property.
enum PlainForm: UInt8, BitwiseCopyable {
  case none, string, guid, boolean, integer, int64, number, decimal, ticks

  init(_ property: PropertyDescriptor) {
    guard !property.hasChild else {
      self = .none
      return
    }
    switch property.kind {
    case .string: self = .string
    case .guid: self = .guid
    case .boolean: self = .boolean
    case .byte, .sbyte, .int16, .int32: self = .integer
    case .int64: self = .int64
    case .single, .double: self = .number
    case .decimal: self = .decimal
    case .dateTime, .date, .dateTimeOffset: self = .ticks
    case .time, .timeOfDay, .duration, .binary, .raw: self = .none
    }
  }
}
