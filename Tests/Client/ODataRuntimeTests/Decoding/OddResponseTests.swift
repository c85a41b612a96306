import Foundation
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Responses at the edges of what services send.
@Suite struct OddResponseTests {
  private static let line = #"{"LineID":1,"Quantity":2}"#

  @Test func byteOrderMark_isPassedOver_once() throws {
    let mark = "\u{FEFF}"
    #expect(try page("\(mark){\"d\":[\(Self.line)]}", of: Shop.Line.self).rows.count == 1)
    #expect(try Envelope.single(Array("\(mark) {\"d\":\(Self.line)}".utf8), table: Shop.Line.table) != nil)
    #expect(try Envelope.primitive(Array("\(mark){\"d\":5}".utf8), kind: .int32, function: "F") == .integer(5))
    let refusal = ODataError(
      HTTPResponse(status: 400), body: Array("\(mark){\"error\":{\"message\":{\"value\":\"no\"}}}".utf8),
      operation: "GET a")
    #expect(refusal.serviceMessage == "no")
    #expect(try decodingError("\(mark)\(mark){\"d\":[]}", of: Shop.Line.table).path == "$")
  }

  /// Of a note with an image in it, for example.
  @Test func longTexts_areRead() throws {
    let length = 300_000
    let text = String(repeating: "x", count: length)
    for (written, meant) in [(text, text), ("\(text)\\n\(text)\\u00e9", "\(text)\n\(text)é")] {
      #expect(try everything("String", "\"\(written)\"").string == meant)
      let values = try Envelope.primitives(Array("{\"d\":[\"\(written)\"]}".utf8), kind: .string, function: "F")
      #expect(values == [.string(meant)])
    }
    let unknown = try decode(#"{"LineID":1,"Quantity":2,"\#(text)":"\#(text)"}"#, as: Shop.Line.self)
    #expect(unknown.unknownMembers == [text: .string(text)])
    let number = String(repeating: "9", count: length)
    #expect(throws: ODataDecodingError.self) { try everything("Decimal", number) }
    #expect(throws: ODataDecodingError.self) { try everything("Int64", number) }
    #expect(try everything("Decimal", "0.\(number)").decimal == 1)
  }

  @Test(arguments: [
    #"{"d":{"results":[],"results":[]}}"#, #"{"d":[],"\u0064":[]}"#,
    #"{"d":{"results":[LINE],"__next":"a","__next":"b"}}"#,
    #"{"d":[{"LineID":1,"Line\u0049D":1,"Quantity":1}]}"#, #"{"d":[{"LineID":1,"Quantity":1,"X":1,"X":1}]}"#,
  ])
  func membersThatOccurTwice_areErrors(body: String) throws {
    let error = try decodingError(body.replacing("LINE", with: Self.line), of: Shop.Line.table)
    #expect(error.reason == .duplicateMember)
  }

  @Test(arguments: [
    #"{"d":{"results":{"results":[LINE]}}}"#, #"{"d":{"results":[[LINE]]}}"#, #"{"d":{"d":[LINE]}}"#,
    #"[{"d":[LINE]}]"#,
    #"{"d":{"results":true}}"#, #"{"results":[LINE]}"#, #"{"d":{"__count":"1"}}"#, #"{"d":{"__next":"a"}}"#,
  ])
  func rowsElsewhere_areNotTaken(body: String) throws {
    let error = try decodingError(body.replacing("LINE", with: Self.line), of: Shop.Line.table)
    #expect(error.reason == .unexpectedShape)
  }

  @Test func dates_atTheEdges() throws {
    let (first, last) = (try dateTime("0001-01-01"), try dateTime("9999-12-31T23:59:59.999"))
    for (json, meant) in [
      (#""0001-01-01T00:00:00""#, first), (#""/Date(-62135596800000+0840)/""#, first),
      (#""\/Date(-62135596800000-0840)\/""#, first), (#""9999-12-31T23:59:59.9999999""#, last),
      (#""\/Date(253402300799999)\/""#, last), (#""/Date(-0)/""#, try dateTime("1970-01-01")),
    ] {
      #expect(try everything("DateTime", json).dateTime == meant, "\(json)")
    }
    // They are sent as they were read.
    for date in [first, last] {
      let changes = Changes<Everything>.new { $0.dateTime = date }
      let json = String(decoding: try ChangeEncoder.encode(changes.changeSet, ServiceConventions()), as: UTF8.self)
      #expect(try decode(#"{"ID":1,"DateTime":\#(json.dropFirst(12))"#, as: Everything.self).dateTime == date)
    }
    for json in [
      #""0000-12-31T23:59:59""#, #""10000-01-01T00:00:00""#, #""9999-12-31T24:00:00""#, #""/Date(0+1)/x""#,
      #""/Date(999999999999999)/""#,
    ] {
      #expect(throws: ODataDecodingError.self, "\(json)") { try everything("DateTime", json) }
    }
    for json in [#""0001-01-01T00:00:00+14:00""#, #""9999-12-31T23:59:59-00:01""#] {
      #expect(throws: ODataDecodingError.self, "\(json)") { try everything("Offset", json) }
    }
    #expect(
      try everything("Offset", #""0001-01-01T00:00:00Z""#).dateTimeOffset
        == Date(timeIntervalSince1970: -62_135_596_800))
  }

  /// A code that is longer than its column is sent as it is: the service says what is wrong with it.
  @Test func codes_areNeitherCutNorPaddedTwice() throws {
    func key(_ code: PaddedCode) throws -> String {
      try Literal.keyPredicate(code.odataKeyValues, table: Shop.Currency.table, ServiceConventions())
    }
    #expect(try key("EUROPE") == "('EUROPE')")
    #expect(try key("  EUR") == "('%20%20EUR')")
    #expect(try key("EUR  ") == "('%20%20EUR')")
    let filter = (Shop.Currency.code >= "EUROPE" && Shop.Currency.code == "  EUR ").description
    #expect(filter == "Code ge 'EUROPE' and trim(Code) eq 'EUR'")
  }
}
