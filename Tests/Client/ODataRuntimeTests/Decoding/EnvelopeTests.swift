import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Envelopes of Documentation/protocol.md, section 6.1, and what other OData V2 services send.
@Suite struct EnvelopeTests {
  private let line = #"{"LineID":"1","Quantity":"2.50"}"#

  @Test func collection_withNextAndCount() throws {
    let page = try page(
      #"{"d":{"results":[\#(line)],"__next":"https://shop.example/x?$skiptoken=guid'1'","__count":"123"}}"#,
      of: Shop.Line.self)
    #expect(page.rows.count == 1)
    #expect(page.next == "https://shop.example/x?$skiptoken=guid'1'")
    #expect(page.count == 123)
  }

  @Test(arguments: [
    #"{"d":[LINE]}"#, #"{"d":{"results":[LINE]}}"#, #"{"d":{"__count":1,"results":[LINE]}}"#,
    #"{"d":{"results":[LINE],"__next":null,"__count":null}}"#, #"{"d":{"results":[LINE],"__next":""}}"#,
    "\u{FEFF}  {\r\n \"d\" : { \"results\" : [ LINE ] } }\n", #"{"x":[{}],"d":[LINE],"y":null}"#,
    #"{"d":{"__metadata":{"a":[1]},"results":[LINE],"else":{"a":{}}}}"#, #"{"\u0064":{"result\u0073":[LINE]}}"#,
  ])
  func collection_inAllForms(body: String) throws {
    let page = try page(body.replacing("LINE", with: line), of: Shop.Line.self)
    #expect(page.rows.map { Shop.Line(row: $0).id } == [1])
    #expect(page.next == nil)
  }

  @Test func collection_maybeEmpty() throws {
    for body in [#"{"d":[]}"#, #"{"d":{"results":[]}}"#, #"{"d":{"results":[ ]}}"#] {
      #expect(try page(body, of: Shop.Line.self).rows.isEmpty)
    }
  }

  @Test func next_asObjectWithURI() throws {
    #expect(
      try page(#"{"d":{"results":[],"__next":{"uri":"Lines?$skiptoken=2"}}}"#, of: Shop.Line.self).next
        == "Lines?$skiptoken=2")
  }

  @Test(arguments: [
    (#"{"d":{"results":[],"__next":5}}"#, "$.d"), (#"{"d":{"results":[],"__count":"many"}}"#, "$.d"),
    (#"{"d":{"results":[],"__next":{}}}"#, "$.d"), (#"{"d":{"results":{}}}"#, "$.d.results"),
    (#"{"d":{"results":null}}"#, "$.d.results"), (#"{"d":{"results":[1]}}"#, "$.d.results[0]"),
    (#"{"d":{"results":[null]}}"#, "$.d.results[0]"), (#"{"d":[[]]}"#, "$.d[0]"), (#"{"d":{}}"#, "$.d"),
    (#"{"d":null}"#, "$.d"), (#"{"d":"x"}"#, "$.d"), (#"{"d":1}"#, "$.d"), ("{}", "$"), ("[]", "$"),
    (#"{"value":[]}"#, "$"), (#""d""#, "$"), ("1", "$"), ("null", "$"), (#"{"D":[]}"#, "$"),
  ])
  func collection_ofWrongShape(body: String, path: String) throws {
    let error = try decodingError(body, of: Shop.Line.table)
    #expect(error.reason == .unexpectedShape, "\(error)")
    #expect(error.path == path, "\(error)")
  }

  @Test(arguments: ["", " ", "<html>", "hello", "<?xml version=\"1.0\"?>", "{\"d\":<a>}", "{\"d\":[}]}", "\u{FEFF}"])
  func collection_thatIsNotJSON(body: String) throws {
    #expect(try decodingError(body, of: Shop.Line.table).reason == .malformedJSON)
  }

  // MARK: - One entity

  private func single(_ d: String, function: String? = nil, rules: ReadingRules = ReadingRules()) throws -> Row? {
    try Envelope.single(Array(#"{"d":\#(d)}"#.utf8), table: Shop.Line.table, function: function, rules: rules)
  }

  @Test func single_inAllForms() throws {
    for body in [line, "[\(line)]", #"{"results":[\#(line)]}"#, #"{"results":[\#(line)],"__next":null}"#] {
      #expect(try single(body).map { Shop.Line(row: $0).id } == 1, "\(body)")
    }
    for body in ["null", "[]", #"{"results":[]}"#] { #expect(try single(body) == nil, "\(body)") }
  }

  @Test func single_belowItsFunctionsName() throws {
    for body in [
      #"{"Best":\#(line)}"#, #"{"Best":[\#(line)]}"#, #"{"Best":{"results":[\#(line)]}}"#, #"{"Best":\#(line),"X":[]}"#,
      line,
    ] {
      #expect(try single(body, function: "Best").map { Shop.Line(row: $0).id } == 1, "\(body)")
    }
    #expect(try single(#"{"Best":null}"#, function: "Best") == nil)
  }

  @Test func single_refusesSeveral() {
    for body in ["[\(line),\(line)]", #"{"results":[\#(line),\#(line)]}"#] {
      #expect(#expect(throws: ODataDecodingError.self) { try single(body) }?.reason == .unexpectedShape)
    }
  }

  @Test func single_lenient_requiresNothing() throws {
    let row = try #require(try single(#"{"LineID":null}"#, rules: .lenient))
    #expect(Shop.Line(row: row).id == 0)
    #expect(Shop.Line(row: row).quantity == 0)
    #expect(row.keyValues == nil)
    #expect(throws: ODataDecodingError.self) { try single(#"{"LineID":"x"}"#, rules: .lenient) }
  }

  /// An entity with a property of that name is not an envelope.
  @Test func single_withAPropertyCalledResults() throws {
    let table = PropertyTable("results String\nBest String")
    let row = try #require(
      try Envelope.single(Array(#"{"d":{"results":"a","Best":"b"}}"#.utf8), table: table, function: "Best"))
    let values: (String?, String?) = (row[0], row[1])
    #expect(values == ("a", "b"))
  }

  // MARK: - Function results

  private func primitive(_ d: String, _ kind: EdmKind) throws -> PrimitiveValue? {
    try Envelope.primitive(Array(#"{"d":\#(d)}"#.utf8), kind: kind, function: "Count")
  }

  @Test func primitive_inAllForms() throws {
    for body in [
      #"{"Count":"5"}"#, #"{"Count":5}"#, "5", #""5""#, #"{"__metadata":{"type":"Edm.Int64"},"Count":5}"#,
      #"{"other":5}"#,
    ] {
      #expect(try primitive(body, .int64) == .integer(5), "\(body)")
    }
    #expect(try primitive(#"{"Count":null}"#, .int64) == nil)
    #expect(try primitive("null", .string) == nil)
    #expect(try primitive(#"{"Count":"/Date(0)/"}"#, .dateTime) == .dateTime(try dateTime("1970-01-01")))
    #expect(try primitive(#"{"a":[1]}"#, .raw) == .json(.object(["a": .array([.number("1")])])))
    #expect(
      #expect(throws: ODataDecodingError.self) { try primitive(#"{"Count":"x"}"#, .int64) }?.reason == .wrongValue)
    #expect(#expect(throws: ODataDecodingError.self) { try primitive("{}", .int64) }?.reason == .unexpectedShape)
  }

  @Test func primitives_inAllForms() throws {
    for body in [
      #"{"results":["1",2,null]}"#, #"["1",2,null]"#, #"{"Names":["1",2,null]}"#,
      #"{"Names":{"results":["1",2,null]}}"#,
      #"{"__metadata":{"type":"Collection(Edm.Int64)"},"results":["1",2,null]}"#,
    ] {
      let values = try Envelope.primitives(Array(#"{"d":\#(body)}"#.utf8), kind: .int64, function: "Names")
      #expect(values == [.integer(1), .integer(2), nil], "\(body)")
    }
    #expect(try Envelope.primitives(Array(#"{"d":{"results":[]}}"#.utf8), kind: .guid, function: "N").isEmpty)
    let error = #expect(throws: ODataDecodingError.self) {
      try Envelope.primitives(Array(#"{"d":{"results":[1,"x"]}}"#.utf8), kind: .int32, function: "N")
    }
    #expect(error?.reason == .wrongValue)
    #expect(error?.path.hasSuffix("[1]") == true)
    #expect(throws: ODataDecodingError.self) {
      try Envelope.primitives(Array(#"{"d":{"x":[1]}}"#.utf8), kind: .int32, function: "N")
    }
  }
}
