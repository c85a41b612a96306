import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Faults in bodies: each is an error with a reason and a place, never a crash.
@Suite struct FaultTests {
  /// Every form at once: header, lines, complex value, collections, deferred, unknown, escapes, text beyond ASCII.
  static let representative = #"""
    {"d":{"results":[{"__metadata":{"uri":"https://h/x(guid'1')","type":"T"},"ID":"5d3f0a1b-0000-4000-8000-00000000000a",
    "Number":12,"Code":"        12","Name":"Zo\u00eb \ud83d\ude00 é😀","Amount":-1.5e3,"Modified":"/Date(1392818456147)/",
    "IsOpen":true,"Address":{"__metadata":{"type":"A"},"Street":"S","Next":{"Street":"T"}},"Tags":{"results":["a",null]},
    "Lines":{"results":[{"LineID":"1","Quantity":"2"}],"__next":"n"},"Contact":{"__deferred":{"uri":"u"}},"Extra":[{}]},
    {"ID":"5d3f0a1b-0000-4000-8000-00000000000b","IsOpen":false,"Addresses":[{"Street":""}],"Stamps":["2020-01-01"]}],
    "__count":"2","__next":{"uri":"https://h/next"}}}
    """#

  @Test func representativeBody_decodes() throws {
    let page = try page(Self.representative, of: Shop.Invoice.self)
    let invoice = Shop.Invoice(row: page.rows[0])
    #expect(invoice.name == "Zoë 😀 é😀")
    #expect(invoice.address?.next?.street == "T")
    #expect(invoice.lines.rows?.map(\.quantity) == [2])
    #expect(invoice.unknownMembers["Extra"] == .array([.object([:])]))
    #expect(Shop.Invoice(row: page.rows[1]).addresses.map(\.street) == [""])
  }

  @Test func truncation_atEveryOffset_isAnError() throws {
    let body = Array(Self.representative.utf8)
    for length in 0..<body.count {
      let fault: ODataDecodingError.Reason?
      do { _ = try Envelope.page(Array(body[..<length]), table: Shop.Invoice.table); fault = nil } catch {
        fault = error.reason
        if !(0...length).contains(error.offset) { Issue.record("offset \(error.offset) of \(length)") }
      }
      if fault != .malformedJSON { Issue.record("cut at \(length): \(String(describing: fault))") }
    }
  }

  @Test func anyByte_replaced_neverCrashes() throws {
    let body = Array(Self.representative.utf8)
    let bytes: [UInt8] = [0, 0x22, 0x5C, 0x7B, 0x5B, 0xFF, 0x80, 0x0A, 0x31]
    for offset in body.indices {
      var copy = body
      copy[offset] = bytes[offset % bytes.count]
      if let page = try? Envelope.page(copy, table: Shop.Invoice.table) {
        for row in page.rows { RowTests.touchEverything(Shop.Invoice(row: row)) }
      }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8_isAnError_whereverItStands(sequence: [UInt8]) throws {
    for padding in [0, 1, 7, 8, 31, 32, 33] {
      let filler = String(repeating: "x", count: padding)
      for (before, after) in [
        (#"{"d":[{"LineID":1,"Quantity":1,"A":"\#(filler)"#, #""}]}"#),
        (#"{"d":[{"LineID":1,"Quantity":1,"\#(filler)"#, #"":1}]}"#), (#"{"d":[]}\#(filler)"#, ""),
      ] {
        let body = Array(before.utf8) + sequence + Array(after.utf8)
        let error = try decodingError(body, of: Shop.Line.table)
        #expect(error.reason == .malformedJSON)
        #expect(error.offset == before.utf8.count)
      }
    }
  }

  @Test func validUTF8_passes_atEveryAlignment() {
    for scalar in ["\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"] {
      for padding in 0..<70 {
        let bytes = Array((String(repeating: "x", count: padding) + scalar).utf8)
        #expect(bytes.withUnsafeBufferPointer { UTF8Check.firstFault($0) } == nil)
        #expect(bytes.dropLast().withUnsafeBufferPointer { UTF8Check.firstFault($0) } == padding)
      }
    }
  }

  @Test(arguments: [
    #"{"d":[]}x"#, #"{"d":[]}{}"#, #"{"d":[]},"#, "{\"d\":[]}\0", #"{"d":[],}"#, #"{"d":[,]}"#, "{\"d\":[]}\u{A0}",
    #"{"d":[{"LineID":1,"Quantity":1}{}]}"#, #"{"d":[{"LineID":1 "Quantity":1}]}"#,
    #"{"d":[{"LineID":1,"Quantity":01}]}"#, #"{"d":[{"LineID":1,"Quantity":1.}]}"#,
    #"{"d":[{"LineID":1,"Quantity":-}]}"#,
    #"{"d":[{"LineID":1,"Quantity":1,}]}"#, #"{"d":[{LineID:1,"Quantity":1}]}"#, "{\"d\":[{\"Line\nID\":1}]}",
    #"{"d":[{"LineID":1,"Quantity":1,"X":"\ud80"}]}"#, #"{"d":[{"LineID":1,"Quantity":1,"\ud83d\ude0g":1}]}"#,
    "{\"d\":[{\"LineID\":1,\"Quantity\":1,\"X\":\"\t\"}]}", #"{"d":[{"LineID":1,"Quantity":nul}]}"#,
    "{\"d\":[{\"LineID\":1,\"Quantity\":1,\"X\":\"\0\"}]}", #"{"d":[{"LineID":tru,"Quantity":1}]}"#,
    #"{"d":[{"LineID":1,"Quantity":1,"Item":"5d3f0a1b-0000-4000-8000-0000000000\x"}]}"#,
  ])
  func brokenJSON_isMalformed(body: String) throws {
    #expect(try decodingError(body, of: Shop.Line.table).reason == .malformedJSON)
  }

  // MARK: - Missing values

  @Test(arguments: [
    (#"{"IsOpen":true}"#, "$.d.ID", "ID"), (#"{"ID":null,"IsOpen":true}"#, "$.d.ID", "ID"),
    (#"{"ID":"\#(aGuid)"}"#, "$.d.IsOpen", "IsOpen"), ("{}", "$.d.ID", "ID"),
    (
      invoiceJSON(#""Lines":{"results":[{"LineID":1,"Quantity":2},{"LineID":1}]}"#), "$.d.Lines.results[1].Quantity",
      "Quantity"
    ),
    (invoiceJSON(#""Lines":[{"LineID":null,"Quantity":2}]"#), "$.d.Lines[0].LineID", "LineID"),
    (invoiceJSON(#""Contact":{"Name":"x"}"#), "$.d.Contact.ID", "ID"),
    (invoiceJSON(#""Address":{"Street":"a","Next":{"Street":null}}"#), "$.d.Address.Next.Street", "Street"),
    (invoiceJSON(#""Addresses":[{"Street":"a"},{}]"#), "$.d.Addresses[1].Street", "Street"),
    (
      invoiceJSON(#""Contact":{"ID":1,"Staff":[{"ID":2,"Staff":{"results":[{"ID":"x"}]}}]}"#),
      "$.d.Contact.Staff[0].Staff.results[0].ID", "ID"
    ),
  ])
  func missingOrWrongValue_isFound_whereverItIs(entity: String, path: String, wireName: String) throws {
    let error = try #require(#expect(throws: ODataDecodingError.self) { try decode(entity, as: Shop.Invoice.self) })
    #expect(error.reason == (entity.contains(#""x"}]"#) ? .wrongValue : .missingValue))
    #expect(error.path == path)
    #expect(error.wireName == wireName)
    #expect((error.value == nil) == (error.reason == .missingValue))
  }

  @Test func selection_requiresOnlyWhatWasSelected() throws {
    let body = #"{"d":[{"Name":"x"}]}"#
    #expect(Shop.Invoice(row: try page(body, of: Shop.Invoice.self, selection: [3]).rows[0]).name == "x")
    #expect(try page(body, of: Shop.Invoice.self, selection: []).rows.count == 1)
    #expect(throws: ODataDecodingError.self) { try page(body, of: Shop.Invoice.self, selection: [0, 3]) }
    // A property that was not selected must be valid nevertheless when it comes.
    #expect(throws: ODataDecodingError.self) {
      try page(#"{"d":[{"Name":"x","ID":1}]}"#, of: Shop.Invoice.self, selection: [3])
    }
  }

  // MARK: - Duplicates

  @Test(arguments: [
    (invoiceJSON(#""Name":"a","Name":"b""#), "$.d.Name"), (invoiceJSON(#""Name":null,"Name":null"#), "$.d.Name"),
    (invoiceJSON(#""Name":"a","N\u0061me":"b""#), "$.d.Name"), (invoiceJSON(#""X":1,"X":1"#), "$.d"),
    (invoiceJSON(#""X":1,"\u0058":1"#), "$.d"), (invoiceJSON(#""X":{"a":1,"a":2}"#), "$.d"),
    (invoiceJSON(#""X":[[{"a":1,"b":{},"\u0061":2}]]"#), "$.d"), (invoiceJSON(#""__metadata":{"a":1,"a":1}"#), "$.d"),
    (invoiceJSON(#""Lines":{"results":[],"results":[]}"#), "$.d.Lines"),
    (invoiceJSON(#""Lines":[],"Lines":[]"#), "$.d.Lines"), (invoiceJSON(#""K":1,"\u212a":1"#), "$.d"),
    (invoiceJSON(#""Address":{"Street":"a","Street":"a"}"#), "$.d.Address.Street"),
    (invoiceJSON(#""Contact":{"__deferred":{"uri":"u","uri":"u"}}"#), "$.d.Contact"),
  ])
  func duplicateNames_areErrors(entity: String, path: String) throws {
    let error = try #require(#expect(throws: ODataDecodingError.self) { try decode(entity, as: Shop.Invoice.self) })
    #expect(error.reason == .duplicateMember)
    #expect(error.path == path)
  }

  @Test func duplicateNames_inTheEnvelope() throws {
    for body in [#"{"d":[],"d":[]}"#, #"{"d":{"results":[],"__count":1,"__count":1}}"#, #"{"d":[],"x":{"a":1,"a":1}}"#]
    {
      #expect(try decodingError(body, of: Shop.Line.table).reason == .duplicateMember)
    }
  }

  @Test func unknownMembers_areBounded() throws {
    func entity(_ count: Int) -> String { invoiceJSON((0..<count).map { "\"n\($0)\":\($0)" }.joined(separator: ",")) }
    #expect(try decode(entity(1024), as: Shop.Invoice.self).unknownMembers.count == 1024)
    #expect(throws: ODataDecodingError.self) { try decode(entity(1025), as: Shop.Invoice.self) }
  }
}
