import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Numbers that `Decimal` cannot hold, where the client reads them as `Double` or `Float`.
@Suite struct BinaryNumberTests {
  private struct Reading: Entity, Hashable, Encodable {
    let row: Row
    init(row: Row) { self.row = row }

    var double: Double? { row[0] }
    var single: Float? { row[1] }
    var exact: Decimal? { row[2] }
    var doubles: [Double] { row[3] }
    var text: String? { row[4] }

    static let table = PropertyTable(
      """
      Double   Double    binary
      Single   Single    create binary
      Exact    Double
      Doubles  Double[]  binary
      Text     Double    binary
      """)
  }

  private func read(_ members: String) throws -> Reading { try decode("{\(members)}", as: Reading.self) }

  @Test(arguments: [
    ("1e200", 1e200), ("-1.5E-200", -1.5e-200), (#""1e308""#, 1e308), (#""INF""#, .infinity), (#""-INF""#, -.infinity),
    (#""Infinity""#, .infinity), ("4.9e-324", .leastNonzeroMagnitude), ("0.1", 0.1), (#""2.5""#, 2.5), ("1e-400", 0),
  ])
  func double_isRead(json: String, value: Double) throws {
    // In the middle of a body, where whole words can be read, and at its end.
    for room in ["", #","x":"\#(String(repeating: " ", count: 100))""#] {
      let reading = try read("\"Double\":\(json)\(room)")
      let same = try read("\"Double\":\(json)")
      #expect(reading.double == value)
      #expect(try read("\"Doubles\":[1,\(json)]\(room)").doubles == [1, value])
      #expect(reading == same)
      #expect(reading.hashValue == same.hashValue)
    }
  }

  @Test func notANumber_isRead() throws {
    #expect(try read(#""Double":"NaN""#).double?.isNaN == true)
    let (none, infinite) = (try read(#""Double":"NaN""#), try read(#""Double":"INF""#))
    #expect(none != infinite)
    #expect(try read(#""Single":"-INF""#).single == -.infinity)
    #expect(try read(#""Text":"INF""#).text == "INF")
  }

  @Test(arguments: [
    #""Double":1e400"#, #""Single":1e39"#, #""Double":"inf""#, #""Double":INF"#, #""Double":"INF"#, #""Double":"+INF""#,
    #""Double":"""#,
  ])
  func whatIsNoNumber_isAnError(members: String) {
    #expect(throws: ODataDecodingError.self) { try read(members) }
  }

  @Test(arguments: ["1e200", "1e-200", #""INF""#, #""NaN""#])
  func decimal_refusesIt_andSaysWhatToDo(json: String) async throws {
    let performer = StubPerformer(#"{"d":[{"Exact":\#(json)}]}"#)
    let error = try await #require(throws: ODataError.self) {
      _ = try await EntitySet<Reading, Methods.Read>(performer.root, "Readings").all()
    }
    #expect(error.description.contains("out of Decimal's range at $.d[0].Exact"))
    #expect(error.advice?.contains("types: {Edm.Double: Double}") == true)
  }

  /// What a mirror stores.
  @Test(arguments: [
    ("1e200", "1e200"), ("-1.5E-200", "-1.5E-200"), (#""1e400""#, "1e400"), (#""INF""#, "INF"), (#""NaN""#, "NaN"),
    ("123456789012345678901234567890.1234567891", "123456789012345678901234567890.1234567891"),
    ("100.0000000000000000000000000000000000000000", nil), ("0e9999999", nil), ("1234.50", nil),
  ])
  func setThatKeepsNumbers_hasTheDigitsThatDecimalCannotHold(json: String, digits: String?) async throws {
    let performer = StubPerformer(#"{"d":[{"Exact":\#(json)}]}"#)
    let readings = try await EntitySet<Reading, Methods.Read>(performer.root, "Readings").keepingNumbers().all()
    let cell = Cell(try #require(readings.first).row, 2)
    let value = try #require(cell.primitiveValue)
    #expect(cell.sentDigits(of: value) == digits)
  }

  /// No database takes it.
  @Test func setThatKeepsNumbers_refusesOneOfThousandsOfDigits() async throws {
    for json in ["1e5000", "-1e-9999999", String(repeating: "7", count: 5001)] {
      let performer = StubPerformer(#"{"d":[{"Exact":\#(json)}]}"#)
      await #expect(throws: ODataError.self) {
        _ = try await EntitySet<Reading, Methods.Read>(performer.root, "Readings").keepingNumbers().all()
      }
    }
  }

  @Test func functions_returnThem() throws {
    #expect(
      try Envelope.primitive(Array(#"{"d":{"F":"INF"}}"#.utf8), kind: .double, function: "F") == .double(.infinity))
    #expect(
      try Envelope.primitives(Array(#"{"d":[1e200,"-INF"]}"#.utf8), kind: .double, function: "F")
        == [.double(1e200), .double(-.infinity)])
    #expect(throws: ODataDecodingError.self) {
      try Envelope.primitive(Array(#"{"d":{"F":"INF"}}"#.utf8), kind: .decimal, function: "F")
    }
  }

  @Test func rows_areDescribedAndEncoded() throws {
    let reading = try read(#""Double":"-INF","Single":"NaN","Text":1e200"#)
    #expect("\(reading.row)" == "Double: -inf, Single: nan, Text: 1e+200")
    let json = String(decoding: try JSONEncoder().encode(reading), as: UTF8.self)
    #expect(json.contains(#""Double":"-INF""#) && json.contains(#""Single":"NaN""#))
  }
}
