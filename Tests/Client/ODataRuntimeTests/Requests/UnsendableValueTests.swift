import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Values that have no form in a URL or a body: refused before anything is sent, by property and value.
@Suite struct UnsendableValueTests {
  /// A row of a client whose configuration reads `Edm.Decimal` as `Double` and `Edm.Double` as `String`.
  private struct Reading: Entity {
    typealias Key = Double
    let row: Row
    init(row: Row) { self.row = row }

    static let table = PropertyTable(
      """
      Depth   Decimal!  key create update binary
      Level   Double    create update binary
      Number  Int64     create update
      """)

    static var depth: WritableProperty<Self, Double> { WritableProperty(0) }
    static var level: WritableProperty<Self, String?> { WritableProperty(1) }
    static var number: WritableProperty<Self, String?> { WritableProperty(2) }
  }

  private func set(_ performer: StubPerformer) -> EntitySet<Everything, Methods.ReadCreateUpdateDelete> {
    EntitySet(performer.root, "All")
  }

  private func readings(_ performer: StubPerformer) -> EntitySet<Reading, Methods.ReadCreateUpdateDelete> {
    EntitySet(performer.root, "Readings")
  }

  private func refused(_ call: () async throws -> Void) async throws -> String? {
    let error = try await #require(throws: ODataError.self) { try await call() }
    #expect(error.kind == .invalidRequest)
    #expect(error.detail?.hasSuffix("; nothing was sent") == true)
    return error.detail?.replacing("; nothing was sent", with: "")
  }

  @Test func filters_areRefused() async throws {
    let performer = StubPerformer()
    let (all, readings) = (set(performer), readings(performer))
    #expect(
      try await refused { _ = try await all.where { $0.decimal == Decimal.nan }.all() }
        == "the condition on Decimal cannot be written: NaN is not a number")
    #expect(
      try await refused { _ = try await all.where { $0.id == 1 && !($0.decimal > Decimal.nan) }.count() }
        == "the condition on Decimal cannot be written: NaN is not a number")
    #expect(
      try await refused { _ = try await all.where { $0.decimal.isOne(of: [1, .nan]) }.where { $0.id == 1 }.first() }
        == "the condition on Decimal cannot be written: NaN is not a number")
    #expect(
      try await refused { _ = try await readings.where { $0.depth == 1e200 }.all() }
        == "the condition on Depth cannot be written: 1e+200 cannot be written as Edm.Decimal, which has no exponent")
    #expect(
      try await refused { _ = try await readings.where { $0.depth < .infinity }.all() }
        == "the condition on Depth cannot be written: INF is not a number of Edm.Decimal")
    #expect(
      try await refused { for try await _ in readings.where({ $0.level == "12,50" }) {} }
        == "the condition on Level cannot be written: \"12,50\" is not a number of Edm.Double")
    #expect(
      try await refused {
        _ = try await all.where { $0.dateTimeOffset > Date(timeIntervalSince1970: .infinity) }.all()
      } == "the condition on Offset cannot be written: the date is not a point in time")
    #expect(performer.requests.isEmpty)
  }

  @Test func filters_withLargeNumbers_areSent() throws {
    let (all, readings) = (set(StubPerformer()), readings(StubPerformer()))
    #expect(all.where { $0.double > 1e200 }.plan.filter == "Double gt 1e+200d")
    #expect(all.where { $0.double == .leastNonzeroMagnitude }.plan.filter == "Double eq 5e-324d")
    #expect(readings.where { $0.depth == 1e100 }.plan.filter == "Depth eq 1\(String(repeating: "0", count: 100))M")
    for plan in [all.where { $0.double > 1e200 }.plan, all.where { $0.double < .infinity }.plan] { try plan.check() }
  }

  /// They are numbers in the URL, as in the body.
  @Test func filters_onNumbersAsText_haveNoQuotes() throws {
    let readings = readings(StubPerformer())
    #expect(readings.where { $0.level >= "12.50" }.plan.filter == "Level ge 12.50d")
    #expect(readings.where { $0.level == "INF" }.plan.filter == "Level eq INF")
    #expect(readings.where { $0.number == "-7" }.plan.filter == "Number eq -7L")
    #expect(readings.where { $0.number == nil }.plan.filter == "Number eq null")
  }

  @Test func keys_areRefused() async throws {
    let performer = StubPerformer()
    let readings = readings(performer)
    let reason = "Depth: NaN is not a number of Edm.Decimal"
    #expect(try await refused { _ = try await readings.find(.nan) } == reason)
    #expect(try await refused { try await readings.update(.nan) { $0.depth = 1 } } == reason)
    #expect(try await refused { try await readings.delete(.nan) } == reason)
    #expect(performer.requests.isEmpty)
  }

  @Test func parametersOfFunctions_areRefused() async throws {
    let performer = StubPerformer()
    let root = performer.root
    let parameters = [FunctionParameter("Rate", .decimal, Decimal.nan)]
    let reason = "Rate: NaN is not a number"
    #expect(try await refused { let _: [Everything] = try await root.collection("F", .get, parameters) } == reason)
    #expect(try await refused { let _: Everything = try await root.entity("F", .get, parameters) } == reason)
    #expect(try await refused { let _: [String] = try await root.primitiveCollection("F", .get, parameters) } == reason)
    #expect(try await refused { try await root.action("F", .post, parameters) } == reason)
    #expect(
      try await refused { try await root.action("F", .post, FunctionParameter.named(["Rate": Decimal.nan])) } == reason)
    #expect(
      try await refused {
        let _: [Everything] = try await root.collection("F", .get, []) { $0.decimal == Decimal.nan }
      } == "the condition on Decimal cannot be written: NaN is not a number")
    #expect(performer.requests.isEmpty)
  }

  @Test func changes_areRefused() async throws {
    let performer = StubPerformer()
    let all = set(performer)
    #expect(try await refused { _ = try await all.create { $0.decimal = .nan } } == "Decimal: NaN is not a number")
    #expect(
      try await refused { try await all.update(5) { $0["Decimal"] = 1e200 } }
        == "Decimal: 1e+200 cannot be written as Edm.Decimal, which has no exponent")
    #expect(performer.requests.isEmpty)
  }

  @Test func numbersThatAreNotFinite_areRefused_whereTheServiceDoesNotTakeThem() async throws {
    var conventions = ServiceConventions()
    conventions.acceptsNonFiniteNumbers = false
    let performer = StubPerformer([], conventions: conventions)
    let all = set(performer)
    let reason = "cannot be sent: the service takes finite numbers only"
    #expect(
      try await refused { _ = try await all.where { $0.double < .infinity }.all() }
        == "the condition on Double cannot be written: INF \(reason)")
    #expect(try await refused { try await all.update(5) { $0.double = -.infinity } } == "Double: -INF \(reason)")
    #expect(try await refused { try await all.update(5) { $0["Single"] = "NaN" } } == "Single: NaN \(reason)")
    #expect(
      try await refused { try await performer.root.action("F", .post, [FunctionParameter("X", .double, Double.nan)]) }
        == "X: NaN \(reason)")
    #expect(performer.requests.isEmpty)
  }

  /// Values that were sent are recognized in the row that is read after a lost response.
  @Test(arguments: [
    (1e200, "1e200", true), (1e200, "1E+200", true), (.infinity, #""INF""#, true), (.nan, #""NaN""#, true),
    (.infinity, "5", false), (.nan, "5", false), (5, #""INF""#, false), (0.1, "0.1", true), (1e-200, "0", false),
  ])
  func sentNumbers_areRecognized(number: Double, read: String, isHeld: Bool) async throws {
    let lost = ODataError(.unavailable, operation: "MERGE shop/Samples", status: 504)
    let performer = StubPerformer([.failure(lost), .body(#"{"d":{"Value":\#(read)}}"#)])
    let samples = EntitySet<Sample, Methods.ReadCreateUpdateDelete>(performer.root, "Samples")
    if isHeld {
      try await samples.update(5) { $0.value = number }
    } else {
      await #expect(throws: lost) { try await samples.update(5) { $0.value = number } }
    }
    #expect(performer.requests.map(\.method.rawValue) == ["MERGE", "GET"])
  }

  private struct Sample: Entity {
    typealias Key = Int32
    let row: Row
    init(row: Row) { self.row = row }
    static let table = PropertyTable("ID Int32! key\nValue Double create update binary")
    static var value: WritableProperty<Self, Double?> { WritableProperty(1) }
  }
}
