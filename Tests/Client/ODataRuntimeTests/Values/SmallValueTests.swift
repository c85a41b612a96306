import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct SmallValueTests {
  // MARK: - Durations

  private func duration(_ text: String) -> Duration? {
    var text = text
    return text.withUTF8 { ISO8601Text.duration($0) }.map { .nanoseconds($0) }
  }

  @Test(
    arguments: [
      ("PT13H20M", 48_000, 0), ("PT0S", 0, 0), ("P1D", 86_400, 0), ("P1DT2H3M4.5S", 93_784, 500_000_000),
      ("PT0.000000001S", 0, 1), ("PT90M", 5400, 0), ("13:20", 48_000, 0), ("13:20:05.25", 48_005, 250_000_000),
      ("23:59:59.999", 86_399, 999_000_000), ("00:00", 0, 0), ("PT36H", 129_600, 0),
    ] as [(String, Int64, Int64)])
  func readsDurations(text: String, seconds: Int64, nanoseconds: Int64) {
    #expect(duration(text) == .seconds(seconds) + .nanoseconds(nanoseconds))
  }

  @Test func readsNegativeDurations() { #expect(duration("-PT1H30M") == .seconds(-5400)) }

  @Test(arguments: [
    "", "P", "PT", "-", "P1Y", "P1M", "P1W", "PT1D", "PT1.5H", "PT1", "PT1X", "T1H", "24:00", "12:60", "12:00:60",
    "1:00", "-13:20", "PT99999999999H", "P999999999D", "PT1H ", "PT-1H", "13:20:", "pt1h",
  ])
  func refusesDurations(text: String) { #expect(duration(text) == nil) }

  @Test(
    arguments: [
      (Duration.seconds(48_000), "PT13H20M"), (.zero, "PT0S"), (.seconds(86_400), "P1DT0S"), (.seconds(5), "PT5S"),
      (.seconds(93_784) + .milliseconds(500), "P1DT2H3M4.5S"), (.nanoseconds(1), "PT0.000000001S"),
      (.seconds(-5400), "-PT1H30M"), (.milliseconds(-1500), "-PT1.5S"), (.seconds(3600), "PT1H"),
    ] as [(Duration, String)])
  func writesDurations(value: Duration, text: String) {
    #expect(ISO8601Text.text(of: value) == text)
    #expect(duration(text) == value)
  }

  // MARK: - Base64

  @Test func decodesBase64_asFoundationDoes() {
    for count in 0..<70 {
      let data = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) })
      #expect(Base64.decode(Array(data.base64EncodedString().utf8)) == Array(data))
    }
    #expect(Base64.decode(Array("AQID\r\n BAUG".utf8)) == [1, 2, 3, 4, 5, 6])
  }

  @Test(arguments: ["A", "AA", "AAA", "AAA==", "AA=", "A===", "=", "AA==AA==", "A-_A", "AAAA=", "AAA\u{0}", "é"])
  func refusesBase64(text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }

  // MARK: - Padded codes

  @Test func paddedCode_ignoresPadding() {
    #expect(PaddedCode("              1024") == "1024")
    #expect(PaddedCode("1024  ") == PaddedCode(" 1024"))
    #expect(PaddedCode("   ").text == "")
    #expect(PaddedCode("a b").text == "a b")
    #expect("\(PaddedCode("  12"))" == "12")
    #expect(PaddedCode("1024").padded(to: 18) == "              1024")
    #expect(PaddedCode("12345").padded(to: 3) == "12345")
    #expect(PaddedCode("1024").hashValue == PaddedCode("  1024").hashValue)
  }

  @Test func paddedCode_ordersAsThePaddedForm() {
    #expect(PaddedCode("9") < "10")
    #expect(PaddedCode("10") < "11")
    #expect(!(PaddedCode("10") < "9"))
  }

  // MARK: - Open enumerations

  @Test func openEnumeration_takesUnknownCodes() {
    #expect(InvoiceStatus.paid.isKnown)
    let unknown = InvoiceStatus(rawValue: "?")
    #expect(!unknown.isKnown)
    #expect(unknown == InvoiceStatus(rawValue: "?"))
    #expect(unknown.hashValue == InvoiceStatus(rawValue: "?").hashValue)
    #expect(unknown != .paid)
    #expect(InvoiceStatus.odataKind == .string)
    #expect(Priority.odataKind == .byte)
    #expect(Priority(odataValue: .integer(1)) == .high)
    #expect(Priority(odataValue: .integer(256)) == nil)
    #expect(InvoiceStatus(odataValue: .integer(1)) == InvoiceStatus(rawValue: "1"))
  }

  // MARK: - Primitive values

  @Test func primitives_convertWithoutLoss_orNotAtAll() {
    #expect(Int16(odataValue: .integer(32_768)) == nil)
    #expect(UInt8(odataValue: .integer(-1)) == nil)
    #expect(Int8(odataValue: .integer(-128)) == -128)
    #expect(Int64(odataValue: .string("1")) == nil)
    #expect(Double(odataValue: .decimal(Decimal(sign: .plus, exponent: -1, significand: 1))) == 0.1)
    #expect(Float(odataValue: .decimal(Decimal(sign: .plus, exponent: -1, significand: 1))) == 0.1)
    #expect(Decimal(odataValue: .integer(.min)) == Decimal(Int64.min))
    #expect(Bool(odataValue: .string("true")) == nil)
    #expect(UUID(odataValue: .string(aGuid)) == nil)
    #expect(UUID(odataKeyValues: [.string("a")]) == nil)
    #expect(Int32(odataKeyValues: [.integer(1), .integer(2)]) == nil)
    #expect(Int32(odataKeyValues: [.integer(7)]) == 7)
  }

  @Test func kinds_haveNames() {
    for kind in EdmKind.allCases { #expect(EdmKind(name: kind.name) == kind) }
    #expect(EdmKind(name: "string") == nil)
  }
}
