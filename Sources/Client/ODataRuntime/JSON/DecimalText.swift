#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Decimal numbers as text: read from a JSON number's digits and written without an exponent, never through a binary
/// floating-point number, so that 0.1 stays 0.1.
enum DecimalText {
  /// Foundation's `Decimal` holds 38 digits and exponents from -128 to 127.
  static let maximumDigits = 38

  /// Reads `[-]digits[.digits][e[±]digits]`. Digits beyond the 38th are rounded half up; nil if the text is not a
  /// number or its magnitude is out of range. A number too small to represent is zero only if the text says zero.
  static func decimal(_ text: UnsafeBufferPointer<UInt8>) -> Decimal? {
    guard let parts = parse(text) else { return nil }
    if parts.high == 0 && parts.low == 0 { return 0 }
    guard (-128...127).contains(parts.exponent) else { return nil }
    var significand = Decimal(parts.low)
    if parts.high != 0 { significand += Decimal(parts.high) * tenToThe19 }
    return Decimal(sign: parts.isNegative ? .minus : .plus, exponent: parts.exponent, significand: significand)
  }

  /// Whether `decimal(_:)` would return a value, without computing it.
  static func isRepresentable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // The common case: no exponent, few digits.
    if text.count <= maximumDigits, !text.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) { return true }
    guard let parts = parse(text) else { return false }
    return (parts.high == 0 && parts.low == 0) || (-128...127).contains(parts.exponent)
  }

  /// Whether a number has at most some thousands of digits where it is written without an exponent, so that databases
  /// take it: PostgreSQL's `numeric` has up to 16,383 after the point.
  static func isShort(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let limit = 5000
    guard text.count <= limit, let parts = parse(text) else { return false }
    return (parts.high == 0 && parts.low == 0) || text.count + abs(parts.exponent) <= limit
  }

  /// Whether `decimal(_:)` leaves out digits: there are more than 38 between the first and the last that is not 0.
  static func isRounded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter { $0 &- 0x30 <= 9 }
    guard let first = digits.firstIndex(where: { $0 != UInt8(ascii: "0") }),
      let last = digits.lastIndex(where: { $0 != UInt8(ascii: "0") })
    else { return false }
    return last - first >= maximumDigits
  }

  private static let tenToThe19 = Decimal(sign: .plus, exponent: 19, significand: 1)

  /// The digits as `high` · 10^19 + `low`, and the power of ten by which they are multiplied.
  private struct Parts {
    var isNegative = false
    var high: UInt64 = 0
    var low: UInt64 = 0
    var exponent = 0
  }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Parts? {
    var parts = Parts()
    var position = 0
    var digits = 0
    var seen = false
    var significand: UInt128 = 0
    var isFraction = false
    var roundsUp = false
    if position < text.count, text[position] == UInt8(ascii: "-") {
      parts.isNegative = true
      position += 1
    }
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte &- 0x30 <= 9 {
        seen = true
        let digit = byte &- 0x30
        if digits < maximumDigits {
          significand = significand * 10 + UInt128(digit)
          if significand != 0 { digits += 1 }
          if isFraction { parts.exponent -= 1 }
        } else {
          if digits == maximumDigits { roundsUp = digit >= 5 }
          digits += 1
          if !isFraction { parts.exponent += 1 }
        }
      } else {
        break
      }
      position += 1
    }
    guard seen else { return nil }
    if position < text.count {
      guard text[position] | 0x20 == UInt8(ascii: "e"), let exponent = exponent(text, from: position + 1) else {
        return nil
      }
      parts.exponent += exponent
    }
    if roundsUp { significand += 1 }
    // Foundation moves trailing zeros into the exponent. Near the ends of its range that decides which numbers fit, and
    // the others become NaN.
    while !(-128...127 - maximumDigits).contains(parts.exponent), significand != 0, significand % 10 == 0 {
      significand /= 10
      parts.exponent += 1
    }
    parts.high = UInt64(truncatingIfNeeded: significand / 10_000_000_000_000_000_000)
    parts.low = UInt64(truncatingIfNeeded: significand % 10_000_000_000_000_000_000)
    return parts
  }

  private static func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    var isNegative = false
    if position < text.count, text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "+") {
      isNegative = text[position] == UInt8(ascii: "-")
      position += 1
    }
    guard position < text.count else { return nil }
    var value = 0
    while position < text.count {
      let digit = text[position] &- 0x30
      guard digit <= 9 else { return nil }
      // Beyond this it is out of range, whatever follows.
      if value < 1_000_000 { value = value * 10 + Int(digit) }
      position += 1
    }
    return isNegative ? -value : value
  }

  /// `1234.5`: digits and point only, as JSON and OData literals require; `NaN` for a value that is not a number, which
  /// is never sent (`PrimitiveValue.fault`).
  static func text(of value: Decimal) -> String {
    // Foundation writes a Decimal without exponent.
    value.description
  }

  /// The number that a literal says: Swift makes a Double of `5.01` first, and of that the Decimal 5.009999999999998976.
  /// Only a number that is exactly what a literal of up to 12 digits gives becomes another.
  static func withoutLiteralError(_ value: Decimal) -> Decimal {
    let digits = value.significand.description
    let excess = digits.utf8.count - 12
    guard excess > 3, let kept = UInt64(digits.prefix(12)), let next = digits.dropFirst(12).first else { return value }
    let rounded = Decimal(
      sign: value.sign, exponent: value.exponent + excess, significand: Decimal(next < "5" ? kept : kept + 1))
    return Double(text(of: rounded)).map { Decimal($0) } == value ? rounded : value
  }
}

/// Binary floating-point numbers as OData V2 writes them: the digits of JSON, and words for numbers that are not
/// finite.
package enum BinaryNumberText {
  /// The words for numbers that are not finite, as XML Schema (OData 2.0, overview 6) and as .NET spell them.
  static let words: [StaticString] = ["INF", "-INF", "NaN", "Infinity", "-Infinity"]

  /// The number that a text spells, including words; the text has been checked before.
  static func double(_ text: String) -> Double? { Double(text) }

  /// The text of a number that is not finite.
  package static func text(of number: Double) -> String { number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF" }

  /// Whether digits are within the range of `Edm.Single` or, if that is not requested, of `Edm.Double`.
  static func isRepresentable(_ digits: UnsafeBufferPointer<UInt8>, asSingle: Bool) -> Bool {
    let text = String(decoding: digits, as: UTF8.self)
    return asSingle ? Float(text)?.isFinite == true : Double(text)?.isFinite == true
  }
}
