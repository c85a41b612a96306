import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct JSONValueTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test(
    arguments: [
      ("null", JSONValue.null), (" true ", .boolean(true)), ("\r\n\tfalse", .boolean(false)), ("-0", .number("-0")),
      ("1.50E+3", .number("1.50E+3")), (#""""#, .string("")), ("[]", .array([])), ("{}", .object([:])),
      (#"[1,[2,{}],"a"]"#, .array([.number("1"), .array([.number("2"), .object([:])]), .string("a")])),
      (#"{"a":{"":null}}"#, .object(["a": .object(["": .null])])),
      (#""\"\\\/\b\f\n\r\tA\u00e9\ud83d\ude00""#, .string("\"\\/\u{8}\u{C}\n\r\tAé😀")),
      (#""\u0000""#, .string("\0")), ("\"é\u{2028}😀\u{7F}\"", .string("é\u{2028}😀\u{7F}")),
      ("\u{FEFF}1", .number("1")), (#""12345678""#, .string("12345678")), (#""1234567é9""#, .string("1234567é9")),
    ] as [(String, JSONValue)])
  func parses(text: String, value: JSONValue) throws {
    let parsed = try parse(text)
    #expect(parsed == value)
    #expect(try parse(parsed.description) == value)
  }

  private func breaksOff(_ bytes: some Sequence<UInt8>) -> Bool {
    Array(bytes).withUnsafeBufferPointer { JSONScanner.breaksOff($0) }
  }

  @Test func everyBeginningOfADocument_breaksOff() {
    let text = #" {"é":[null,true,false,-0.5e+10,"a\"\u00e9😀",{"":[]}],"€":"\ud83d\ude00"}"#
    let bytes = Array(text.utf8)
    for count in bytes.indices { #expect(breaksOff(bytes.prefix(count)), "\(text.prefix(count))") }
    #expect(!breaksOff(bytes))
  }

  @Test(arguments: ["<html>", "nil", "{]", #"{"a":1,"a":"#, "{}x", #"{"a":nule"#, "01", "\"\u{1}"])
  func documentThatIsWrong_doesNotBreakOff(text: String) {
    #expect(!breaksOff(text.utf8))
  }

  @Test func bytesThatAreNoCharacter_doNotBreakOff() {
    #expect(!breaksOff([0x22, 0xC3, 0x22]) && !breaksOff([0x22, 0xFF]) && !breaksOff([0x22, 0x80]))
    #expect(breaksOff([0x22, 0xC3]) && breaksOff([0x22, 0xF0, 0x9F, 0x98]))
  }

  @Test func keepsEveryDigit() throws {
    #expect(try parse("123456789012345678901234567890.10") == .number("123456789012345678901234567890.10"))
    #expect(try parse("9223372036854775807").integerValue == .max)
    #expect(try parse("\"-9223372036854775808\"").integerValue == .min)
    #expect(try parse("9223372036854775808").integerValue == nil)
    #expect(try parse("1.0").integerValue == nil)
    #expect(try parse("\"0.1\"").decimalValue == Decimal(sign: .plus, exponent: -1, significand: 1))
    #expect(try parse("true").decimalValue == nil)
  }

  @Test func reachesInside() throws {
    let value = try parse(#"{"a":[{"b":"x"},true]}"#)
    #expect(value["a"]?[0]?["b"]?.stringValue == "x")
    #expect(value["a"]?[1]?.booleanValue == true)
    #expect(value["a"]?[2] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["x"] == nil)
    #expect(value[0] == nil)
    #expect(value["a"]?.elements?.count == 2)
  }

  @Test func writer_escapesWhatMustBe() throws {
    let all = String(String.UnicodeScalarView((0...0x1F).compactMap { Unicode.Scalar($0) })) + "\"\\/\u{7F}é😀"
    let text = JSONValue.string(all).description
    #expect(text.utf8.allSatisfy { $0 >= 0x20 })
    #expect(try parse(text) == .string(all))
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? String == all)
    #expect(
      JSONValue.object(["b": .null, "a": .array([.boolean(true), .number("1e5")])]).description
        == #"{"a":[true,1e5],"b":null}"#)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "[", "]", "[1", "[1,", "[1,]", "[,1]", "{", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}", "{1:1}", "01", "-", "+1", ".5", "1.", "1.e1", "1e",
    "1e+", "0x1", "1_000", "NaN", "Infinity", "-Infinity", "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"",
    "\"\\u12G4\"", "\"\\u+123\"", "\"\\ud80\"", "\"\\ud800\\u00\"", "\"\\ud800\\x\"", "\"\n\"",
    "\"\t\"", "\"\0\"", "\"1234567\u{1F}\"", "1 2", "[] []", "{}x", "1\0", "\0", "\u{FEFF}", "\u{FEFF}\u{FEFF}1",
    "\u{A0}1", "1//c", "/**/1", "[1]\u{FEFF}", "\"\\u\"",
  ])
  func refuses(text: String) throws {
    let error = #expect(throws: ODataDecodingError.self) { try parse(text) }
    #expect(error?.reason == .malformedJSON)
    #expect((0...text.utf8.count).contains(try #require(error).offset))
  }

  /// A text that was cut in the middle of a character keeps the rest.
  @Test(arguments: [
    (#""abc\ud83d""#, "abc\u{FFFD}"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude00abc""#, "\u{FFFD}abc"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83d\n""#, "\u{FFFD}\n"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
  ])
  func halfACharacter_isReplaced(text: String, value: String) throws {
    #expect(try parse(text) == .string(value))
    let page = try page(#"{"d":[{"LineID":1,"Quantity":1,"X":\#(text)}]}"#, of: Shop.Line.self)
    #expect(page.rows[0].unknownMembers["X"] == .string(value))
    #expect(try everything("String", text).string == value)
  }

  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"[{"x":{"b":[],"c":1,"b":2}}]"#, #"{"":1,"":2}"#,
    "{\"é\":1,\"e\u{301}\":2}",
  ])
  func refusesDuplicateNames(text: String) throws {
    #expect(#expect(throws: ODataDecodingError.self) { try parse(text) }?.reason == .duplicateMember)
    var copy = text
    let fault = copy.withUTF8 { bytes in
      var scanner = JSONScanner(bytes)
      do throws(DecodingFault) { try scanner.skipValue() } catch { return Optional(error.reason) }
      return nil
    }
    #expect(fault == .duplicateMember, "skipping finds the same fault")
  }

  @Test func refusesDuplicateNames_inLargeObjects() throws {
    for count in [15, 16, 17, 40] {
      let names = (0..<count).map { "\"n\($0)\":{\"a\":1,\"b\":[{\"a\":2}]}" }
      let good = "{\(names.joined(separator: ","))}"
      #expect(try parse(good)["n0"]?["a"]?.integerValue == 1)
      for repeated in ["n0", "n\(count - 1)", #"n\u0030"#] {
        let bad = "{\(names.joined(separator: ",")),\"\(repeated)\":1}"
        for text in [bad, "[\(bad)]"] {
          #expect(#expect(throws: ODataDecodingError.self) { try parse(text) }?.reason == .duplicateMember)
          #expect(throws: ODataDecodingError.self) { try decode(#"{"ID":"1","X":\#(text)}"#, as: Everything.self) }
        }
      }
      _ = try decode(#"{"ID":"1","X":\#(good)}"#, as: Everything.self)
    }
  }

  @Test func bindsDepth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(JSONScanner.maximumDepth))
    for text in [nested(JSONScanner.maximumDepth + 1), nested(100_000), String(repeating: "{\"a\":", count: 100_000)] {
      #expect(#expect(throws: ODataDecodingError.self) { try parse(text) }?.reason == .nestedTooDeep)
    }
  }
}
