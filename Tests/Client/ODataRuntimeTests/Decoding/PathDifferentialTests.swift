import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// The ways to read a value must agree: skipping it, keeping it as it is, decoding it, and parsing it.
@Suite struct PathDifferentialTests {
  private static let table = PropertyTable("ID Int32\nRaw Raw")

  /// Whether the row decoder accepts a value, and what it makes of it.
  private static func read(_ value: [UInt8], as member: String) -> JSONValue? {
    let body = Array("{\"d\":{\"ID\":1,\"\(member)\":".utf8) + value + Array("}}".utf8)
    guard let row = try? Envelope.single(body, table: table) else { return nil }
    let raw: JSONValue? = row[1]
    return member == "Raw" ? raw ?? .null : row.unknownMembers[member]
  }

  private static func isSkipped(_ value: [UInt8]) -> Bool {
    let body = Array("{\"x\":".utf8) + value + Array(",\"d\":[]}".utf8)
    return (try? Envelope.page(body, table: table)) != nil
  }

  @Test func skipping_keeping_andParsing_agree() async throws {
    // A mark, and a value that ends the object around it, mean something else inside a body.
    let seeds = FoundationDifferentialTests.seeds.filter { !$0.hasPrefix("\u{FEFF}") }
    var mutator = Mutator(seed: 7, seeds: seeds)
    var valid = 0
    for index in 0..<6000 {
      if index % 100 == 0 { await Task.yield() }
      let bytes = mutator.next()
      let parsed = try? JSONValue(parsing: bytes)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
      if parsed != nil { valid += 1 }
      let raw = Self.read(bytes, as: "Raw")
      let unknown = Self.read(bytes, as: "Unknown")
      if parsed == nil, raw != nil, Self.endsTheObject(bytes) { continue }
      if raw != parsed || unknown != parsed || Self.isSkipped(bytes) != (parsed != nil) {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
    #expect(valid > 300)
  }

  /// `1,"a":2` is no value, but it is two members when it stands in an object.
  private static func endsTheObject(_ bytes: [UInt8]) -> Bool {
    (try? JSONValue(parsing: Array("{\"x\":".utf8) + bytes + Array("}".utf8))) != nil
  }

  /// If JSON is broken, the row decoder also reports it; if it is not, each row equals its members.
  @Test func rows_agreeWithParsing() async {
    let seeds = [
      #"{"d":{"results":[{"LineID":"1","Quantity":"2.5","Item":null}],"__next":"n","__count":"1"}}"#,
      #"{"d":[{"LineID":12,"Quantity":-1e2,"X":{"a":[1]}},{"LineID":3,"Quantity":0}]}"#,
      #"{"d":{"results":[{"Quantity":1,"LineID":5,"Invoice":{"__deferred":{"uri":"u"}}}]}}"#,
    ]
    var mutator = Mutator(seed: 99, seeds: seeds)
    var accepted = 0
    for index in 0..<6000 {
      if index % 100 == 0 { await Task.yield() }
      let bytes = mutator.next()
      let parsed = try? JSONValue(parsing: bytes)
      guard let page = try? Envelope.page(bytes, table: Shop.Line.table) else { continue }
      accepted += 1
      let list = parsed?["d"]?["results"] ?? parsed?["d"]
      let isSame =
        list?.elements?.count == page.rows.count
        && zip(page.rows, list?.elements ?? []).allSatisfy { row, json in
          let line = Shop.Line(row: row)
          return json["LineID"]?.integerValue == line.id && json["Quantity"]?.decimalValue == line.quantity
        }
      if !isSame {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
    #expect(accepted > 100)
  }

  /// No damaged body makes an accessor trap.
  @Test func damagedRows_canBeRead() {
    var mutator = Mutator(seed: 3, seeds: [FaultTests.representative])
    for _ in 0..<2000 {
      guard let page = try? Envelope.page(mutator.next(), table: Shop.Invoice.table) else { continue }
      for row in page.rows { RowTests.touchEverything(Shop.Invoice(row: row)) }
    }
  }
}
