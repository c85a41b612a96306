import Foundation
import ODataRuntime
import Testing

@Suite struct CodableTests {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func decoded<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test func localDateTime_isTextWithoutZone() throws {
    let value = try #require(LocalDateTime(year: 2025, month: 1, day: 31, hour: 23, millisecond: 7))
    #expect(try json([value]) == #"["2025-01-31T23:00:00.007"]"#)
    #expect(try decoded(#"["2025-01-31T23:00:00.007"]"#) == [value])
    #expect(throws: DecodingError.self) { try decoded(#"["2025-01-31T23:00:00Z"]"#, as: [LocalDateTime].self) }
    #expect(throws: DecodingError.self) { try decoded("[1]", as: [LocalDateTime].self) }
  }

  @Test func paddedCode_isItsText() throws {
    #expect(try json([PaddedCode("   42")]) == #"["42"]"#)
    #expect(try decoded(#"["   42"]"#) == [PaddedCode("42")])
  }

  @Test func codeList_isItsRawValue() throws {
    #expect(try json([InvoiceStatus.paid, InvoiceStatus(rawValue: "?")]) == #"["P","?"]"#)
    #expect(try decoded(#"["P","?"]"#) == [InvoiceStatus.paid, InvoiceStatus(rawValue: "?")])
    #expect(try json([Priority.high]) == "[1]")
    #expect(try decoded("[1]") == [Priority.high])
    #expect(throws: DecodingError.self) { try decoded("[256]", as: [Priority].self) }
  }

  @Test func jsonValue_isTheValue() throws {
    let text = #"{"a":[null,true,1,-1.5,"x"],"b":{"c":9007199254740993}}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(try json(value) == text)
    #expect(try decoded(text) == value)
    #expect(
      try decoded("12345678901234567890.123", as: JSONValue.self).decimalValue?.description
        == "12345678901234567890.123")
  }

  @Test func jsonNumberBeyondDecimal_isNotEncoded() {
    #expect(throws: EncodingError.self) { try json(JSONValue.number("1e400")) }
  }
}
