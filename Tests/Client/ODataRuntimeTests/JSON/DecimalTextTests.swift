import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct DecimalTextTests {
  private func decimal(_ text: String) -> Decimal? { JSONValue.number(text).decimalValue }

  /// Digits and power of ten, made without any parser.
  private func decimal(_ digits: UInt64, e exponent: Int, minus: Bool = false) -> Decimal {
    Decimal(sign: minus ? .minus : .plus, exponent: exponent, significand: Decimal(digits))
  }

  @Test(
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("0.1", 1, -1), ("0.2", 2, -1), ("1.50", 15, -1), ("1234.5678", 12_345_678, -4),
      ("1e2", 1, 2), ("1E+2", 1, 2), ("1.5e-7", 15, -8), ("2.2737367544323206E-13", 22_737_367_544_323_206, -29),
      ("0.00000000000000000000000000000000000000001", 1, -41), ("18446744073709551615", 18_446_744_073_709_551_615, 0),
      ("100e125", 1, 127), ("1e127", 1, 127), ("1e-128", 1, -128), ("10e-129", 1, -128), ("0e99999999999", 0, 0),
      ("0.000e-99999999999", 0, 0), ("-0", 0, 0), ("-0.0", 0, 0), ("9007199254740993", 9_007_199_254_740_993, 0),
    ] as [(String, UInt64, Int)])
  func readsDigits_exactly(text: String, digits: UInt64, exponent: Int) {
    #expect(decimal(text) == decimal(digits, e: exponent))
    #expect(decimal("-" + text.drop { $0 == "-" }) == decimal(digits, e: exponent, minus: true))
  }

  @Test func sumsAreExact() {
    #expect(decimal("0.1").flatMap { first in decimal("0.2").map { first + $0 } } == decimal("0.3"))
  }

  @Test(arguments: [
    "99999999999999999999999999999999999999", "12345678901234567890123456789012345678",
    "0.12345678901234567890123456789012345678", "1234567890123456789.0123456789012345678",
    "10000000000000000000000000000000000001", "18446744073709551616", "10000000000000000000", "9999999999999999999",
  ])
  func keepsThirtyEightDigits(text: String) throws {
    let value = try #require(decimal(text))
    #expect(DecimalText.text(of: value) == text)
    #expect(value == Decimal(string: text))
  }

  @Test(arguments: [
    ("123456789012345678901234567890123456784", "123456789012345678901234567890123456780"),
    ("123456789012345678901234567890123456785", "123456789012345678901234567890123456790"),
    ("0.123456789012345678901234567890123456785", "0.12345678901234567890123456789012345679"),
    ("0.1234567890123456789012345678901234567849999", "0.12345678901234567890123456789012345678"),
    ("99999999999999999999999999999999999999.5", "100000000000000000000000000000000000000"),
    ("0.333333333333333333333333333333333333333333333333333333", "0.33333333333333333333333333333333333333"),
  ])
  func roundsHalfUp_beyondTheThirtyEighthDigit(text: String, rounded: String) throws {
    #expect(DecimalText.text(of: try #require(decimal(text))) == rounded)
  }

  @Test(arguments: [
    "1e128", "100e126", "1e128000", "1e-200", "1e200", "1e99999999999999999999", "-1e-129", "NaN", "nan", "Infinity",
    "INF", "", "-", ".",
    "1e", "1e+", "1x", "0x10", "1,5", " 1", "1 ", "--1", "1..2", "1.2.3", "1e1.5", "٣",
  ])
  func refuses(text: String) { #expect(decimal(text) == nil) }

  @Test func agreesWithItself_aboutWhatIsRepresentable() {
    for text in ["1e127", "1e128", "1e165", "100e127", "1e-128", "1e-129", "12e-129", "10e-129", "0e9999", "1e9999"] {
      var copy = text
      #expect(copy.withUTF8 { DecimalText.isRepresentable($0) } == (decimal(text) != nil), "\(text)")
    }
  }

  @Test func neverBecomesNaN_whenAccepted() {
    for exponent in -170...170 {
      for digits in ["1", "100", "12345678901234567890123456789012345678", "99999999999999999999999999999999999999"] {
        guard let value = decimal("\(digits)e\(exponent)") else { continue }
        if value.isNaN || value == 0 { Issue.record("\(digits)e\(exponent) became \(value)") }
        if DecimalText.text(of: value) != Self.plain(digits, exponent) { Issue.record("\(digits)e\(exponent)") }
      }
    }
  }

  /// Digits shifted by hand.
  private static func plain(_ digits: String, _ exponent: Int) -> String {
    if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    var fraction = padded.suffix(-exponent)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(-exponent)
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }

  @Test func writesNoExponent() {
    #expect(DecimalText.text(of: decimal(1, e: 30)) == "1" + String(repeating: "0", count: 30))
    #expect(DecimalText.text(of: decimal(1, e: -30)) == "0." + String(repeating: "0", count: 29) + "1")
    #expect(DecimalText.text(of: decimal(15, e: -1, minus: true)) == "-1.5")
  }

  @Test func literals_areWhatTheySay() throws {
    for cents in 1..<20_000 {
      let text = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      let literal = Decimal(try #require(Double(text)))
      #expect(DecimalText.withoutLiteralError(literal) == Decimal(string: text))
      #expect(DecimalText.withoutLiteralError(-literal) == Decimal(string: "-\(text)"))
    }
    for literal: Decimal in [88_888_522.1427, -0.835057, 9_999_999_999.01, 1_234_567.89125] {
      #expect(DecimalText.text(of: DecimalText.withoutLiteralError(literal)).utf8.count <= 14)
    }
  }

  /// Numbers that are calculated, or of more digits than prices have.
  @Test(arguments: [
    "0.3000000000000000512", "5.009999999999998975", "0.33333333333333333333333333333333333333", "123456789012345678",
    "12345678901234567890.12", "8400245562.520832", "-1.50", "0", "1e127", "1e-128",
    "99999999999999999999999999999999999999e127", "99999999999999999999999999999999999999e-128",
  ])
  func otherNumbers_keepTheirDigits(text: String) throws {
    let number = try #require(decimal(text))
    #expect(DecimalText.withoutLiteralError(number) == number)
  }
}
