import Foundation
import Testing

@_spi(Generated) @testable import ODataRuntime

/// Members that come as expected are read on a fast path, if there is room after them to read by whole words. It must
/// give the same results as the slow path: the same rows, and the same faults.
@Suite struct ExpectedMembersTests {
  /// Spaces behind the document are that room; without them a document that is not longer takes the slow path.
  private static let room = [UInt8](repeating: UInt8(ascii: " "), count: RowDecoder.roomBehind + ExpectedKey.longest)

  /// The difference between the two paths; nil if they agree.
  private static func difference(_ body: [UInt8], _ table: PropertyTable) -> String? {
    let wary = Result { () throws(ODataDecodingError) in try Envelope.page(body, table: table) }
    let quick = Result { () throws(ODataDecodingError) in try Envelope.page(body + room, table: table) }
    switch (wary, quick) {
    case (.success(let wary), .success(let quick)):
      let isSame =
        wary.rows == quick.rows && wary.next == quick.next
        && wary.rows.map(\.description) == quick.rows.map(\.description)
        && wary.rows.map(\.unknownMembers) == quick.rows.map(\.unknownMembers)
      return isSame ? nil : "\(wary.rows) and \(quick.rows)"
    case (.failure(let wary), .failure(let quick)):
      // A body that is cut off becomes one with a wrong continuation when something follows.
      let isSame = wary.reason == quick.reason && wary.path == quick.path && wary.offset == quick.offset
      return isSame || wary.offset == body.count ? nil : "\(wary) and \(quick)"
    case (.success, .failure(let error)): return "only the quick way fails: \(error)"
    case (.failure(let error), .success): return "only the wary way fails: \(error)"
    }
  }

  private static let seeds: [EdmKind: [String]] = [
    .string: [#""Zoë & co""#, #""""#, #""a\/b""#, #""        12""#, "null", #""\u00e9€😀""#],
    .guid: [#""5d3f0a1b-1111-4222-8333-abcdef012345""#, #""5D3F0A1B-1111-4222-8333-ABCDEF012345""#, "null"],
    .boolean: ["true", "false", "null"], .byte: ["0", "255", "25", #""7""#], .sbyte: ["-128", "127"],
    .int16: ["32767", "-1"], .int32: ["2147483647", "10", "0"],
    .int64: ["1234567", "12345678", "123456789012345", "9223372036854775807", #""12345678""#],
    .decimal: ["0", "12.5", "-0.25", "123456789012.34", "1e3", "99999999999999999.5", #""1.50""#],
    .double: ["0.1", "-3", "1E-7", "100"], .single: ["2.5"],
    .dateTime: [
      #""/Date(1392818456147)/""#, #""\/Date(1392818456147)\/""#, #""\/Date(1392818456147+0060)\/""#,
      #""/Date(-86400000)/""#, #""2014-02-19T14:00:56.147""#,
    ],
    .dateTimeOffset: [#""\/Date(1392818456147)\/""#, #""2014-02-19T14:00:56Z""#], .time: [#""PT13H20M""#],
    .binary: [#""aGVsbG8=""#], .raw: [#"{"a":[1]}"#],
  ]

  @Test(arguments: Array(seeds.keys)) func damagedValues_readTheSame(kind: EdmKind) async {
    let table = PropertyTable(kind, named: ["V", "W"])
    let documents = (Self.seeds[kind] ?? []).flatMap {
      [#"{"d":[{"V":\#($0)}]}"#] + ($0.utf8.count > 20 ? [] : [#"{"d":[{"V":\#($0)},{"W":1,"V":\#($0)}]}"#])
    }
    var mutator = Mutator(seed: 11, seeds: documents)
    var short = 0
    for index in 0..<1500 {
      if index % 100 == 0 { await Task.yield() }
      let body = mutator.next()
      if body.count <= RowDecoder.roomBehind { short += 1 }
      guard let difference = Self.difference(body, table) else { continue }
      Issue.record("\(String(decoding: body, as: UTF8.self)): \(difference)")
      return
    }
    #expect(short > 1000)
  }

  /// Every byte that strings must not hold as it is, and some that they may, in every place.
  @Test func strings_ofEveryLength_readLikeJSONValues() {
    let table = PropertyTable(.string, named: ["V"])
    let letters: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("😀".utf8), [0x7F], [0x1F], [0], [0x22], Array(#"\n"#.utf8),
      Array(#"\"#.utf8), [0xC3], [0xA9], [0xFF],
    ]
    for place in 0...72 {
      for letter in letters {
        let text = [UInt8](repeating: UInt8(ascii: "x"), count: place) + letter + Array("yz".utf8)
        let value = [0x22] + text + [0x22]
        let body = Array(#"{"d":[{"V":"#.utf8) + value + Array("}]}".utf8) + Self.room
        let row = try? Envelope.page(body, table: table).rows.first
        let read: String? = row.flatMap { $0[0] }
        if read != (try? JSONValue(parsing: value))?.stringValue { Issue.record("\(letter) in place \(place)") }
      }
    }
  }

  @Test func numbers_ofEveryLength_readTheSame() {
    let table = PropertyTable("I Int64\nJ Int32\nD Decimal\nT DateTime")
    for length in 0...22 {
      for digit in ["0", "1", "9"] {
        let digits = String(repeating: digit, count: length)
        for number in ["", "0", "5", "-", "-0", "-5"].map({ $0 + digits }) {
          var values = [number, "\"\(number)\"", "\"/Date(\(number))/\"", #""\/Date(\#(number))\/""#]
          for place in 0...4 {
            let fraction = number.prefix(place) + "." + number.dropFirst(place)
            values += [String(fraction), fraction + "5", fraction + ".", "\(fraction)e1"]
          }
          for value in values {
            for name in ["I", "J", "D", "T"] {
              let body = Array(#"{"d":[{"\#(name)":\#(value)}]}"#.utf8)
              if let difference = Self.difference(body, table) { Issue.record("\(name) \(value): \(difference)") }
            }
          }
        }
      }
    }
  }

  @Test func damagedRows_readTheSame() async {
    let seeds = [
      #"{"d":[{"__metadata":{"uri":"u","type":"t"},"ID":1,"W":2}]}"#, #"{"d":[{"ID":1,"W":2},{"W":3,"ID":4}]}"#,
      #"{"d":[{"__metadata":{"uri":"é","type":"\""},"ID":1}]}"#, #"{"d":[{"ID":1,"X":{},"W":2},{"ID":7,"ID":8}]}"#,
    ]
    let table = PropertyTable("ID Int32\nW Int32")
    var mutator = Mutator(seed: 5, seeds: seeds)
    for index in 0..<6000 {
      if index % 100 == 0 { await Task.yield() }
      let body = mutator.next()
      guard let difference = Self.difference(body, table) else { continue }
      Issue.record("\(String(decoding: body, as: UTF8.self)): \(difference)")
      return
    }
  }

  @Test func orderOfTheRowBefore_isExpected_andMayChange() throws {
    let table = PropertyTable("A Int32\nB Int32\nC Int32")
    let orders = ["ABC", "CBA", "BAC", "CAB", "A", "CB", "", "ABC"]
    let rows = orders.map { order in
      "{" + order.map { "\"\($0)\":\($0.asciiValue ?? 0)" }.joined(separator: ",") + "}"
    }
    let page = try Envelope.page(Array("{\"d\":[\(rows.joined(separator: ","))]}".utf8) + Self.room, table: table)
    #expect(page.rows.count == orders.count)
    for (row, order) in zip(page.rows, orders) {
      for (slot, name) in "ABC".enumerated() {
        let value: Int32? = row[slot]
        #expect(value == (order.contains(name) ? name.asciiValue.map(Int32.init) : nil))
      }
    }
  }

  @Test func namesOfAnyLength_andInAnyScript_areFound() throws {
    for length in 1...60 {
      for letter in ["n", "é", "я"] {
        let name = String(repeating: letter, count: length)
        // A longer name, and one that only begins like it, are not it.
        let table = PropertyTable(.int32, named: [name, name + letter])
        for (written, slot) in [(name, 0), (name + letter, 1)] {
          let body = Array("{\"d\":[{\"\(written)\":\(slot + 1),\"\(name)-\":9}]}".utf8) + Self.room
          let row = try #require(try Envelope.page(body, table: table).rows.first)
          let values: [Int32?] = [row[0], row[1]]
          #expect(values == (slot == 0 ? [1, nil] : [nil, 2]), "\(written)")
          #expect(row.unknownMembers == ["\(name)-": .number("9")])
        }
      }
    }
  }

  @Test func metadata_isKept_inAnyForm() throws {
    for metadata in [
      #"{"uri":"https://h/x(guid'1')","type":"T"}"#, #"{"uri":"","type":""}"#, #"{"uri": "u","type":"T"}"#,
      #"{"type":"T","uri":"u"}"#, #"{"uri":"u","type":"T","etag":"W/\"1\""}"#, #"{"uri":"é","type":"\u0054"}"#, "null",
      #"{"uri":"\#(String(repeating: "long/", count: 50))","type":"T"}"#,
    ] {
      let body = Array(#"{"d":[{"__metadata":\#(metadata),"LineID":1,"Quantity":2}]}"#.utf8) + Self.room
      let row = try #require(try Envelope.page(body, table: Shop.Line.table).rows.first)
      #expect(row.unknownMembers == ["__metadata": try JSONValue(parsing: Array(metadata.utf8))])
    }
    let twice = Array(#"{"d":[{"__metadata":{"uri":"u","type":"t"},"__metadata":1,"LineID":1}]}"#.utf8) + Self.room
    #expect(throws: ODataDecodingError.self) { try Envelope.page(twice, table: Shop.Line.table) }
  }

  @Test func property_calledLikeMetadata_isAProperty() throws {
    let table = PropertyTable("__metadata Raw\nID Int32")
    let body = Array(#"{"d":[{"__metadata":{"uri":"u","type":"t"},"ID":1}]}"#.utf8) + Self.room
    let row = try #require(try Envelope.page(body, table: table).rows.first)
    let metadata: JSONValue? = row[0]
    #expect(metadata == .object(["uri": .string("u"), "type": .string("t")]))
    #expect(row.unknownMembers.isEmpty)
  }
}

extension PropertyTable {
  /// A table of nullable properties of one kind.
  fileprivate convenience init(_ kind: EdmKind, named names: [String]) {
    self.init(
      names.map { PropertyDescriptor(line: "\(URLText.query($0)) \(kind.name)", related: 0) }, related: { [] })
  }
}
