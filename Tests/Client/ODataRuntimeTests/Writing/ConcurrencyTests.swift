import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// A type whose rows have a concurrency token, and a type without a declaration of one.
private struct Versioned: Entity {
  typealias Key = Int32
  let row: Row
  init(row: Row) { self.row = row }

  static let table = PropertyTable(
    """
    ID       Int32!    key
    Name     String    create update
    Changed  DateTime  token
    """)
  static var id: Property<Self, Int32> { Property(0) }
  static var name: WritableProperty<Self, String?> { WritableProperty(1) }
}

/// Rows remember the token that they came with, and updates and deletes that are given the row send it.
@Suite struct ConcurrencyTests {
  private static let tag = #"W/"datetime'2026-01-31T10%3A00%3A00'""#
  private static let json = tag.replacing("\"", with: "\\\"")

  private func json(_ id: Int, tag: String?) -> String {
    let etag = tag.map { #","etag":"\#($0.replacing("\"", with: "\\\""))""# } ?? ""
    return #"{"__metadata":{"uri":"Things(\#(id))","type":"T"\#(etag)},"ID":\#(id),"Name":"n","Changed":null}"#
  }

  private func things(_ performer: StubPerformer) -> EntitySet<Versioned, Methods.ReadCreateUpdateDelete> {
    EntitySet(performer.root, "Things")
  }

  @Test func rows_keepTheirTokens() async throws {
    let page = #"{"d":{"results":[\#(json(1, tag: "a")),\#(json(2, tag: nil)),\#(json(3, tag: Self.tag))]}}"#
    let rows = try await things(StubPerformer(page)).all()
    #expect(rows.map(\.row.etag) == ["a", nil, Self.tag])
    #expect(PropertyTable("A String").hasConcurrencyToken == false)
    #expect(Versioned.table.properties.map(\.isConcurrencyToken) == [false, false, true])
  }

  @Test func updateAndDelete_ofARow_sendItsToken() async throws {
    let performer = StubPerformer([
      .body(#"{"d":\#(json(5, tag: Self.tag))}"#), .body("", status: 204), .body("", status: 204),
    ])
    let things = things(performer)
    let row = try await things.find(5)
    try await things.update(row) { $0.name = "x" }
    try await things.delete(row)
    #expect(performer.requests.map(\.method.rawValue) == ["GET", "MERGE", "DELETE"])
    #expect(performer.requests.map { $0.headerFields[.ifMatch] } == [nil, Self.tag, Self.tag])
    #expect(performer.paths == Array(repeating: "/api/v1/7/shop/Things(5)", count: 3))
    #expect(performer.bodies[1] == #"{"Name":"x"}"#)
  }

  @Test func byKeyAlone_noTokenIsSent() async throws {
    let performer = StubPerformer([.body("", status: 204), .body("", status: 204)])
    try await things(performer).update(5) { $0.name = "x" }
    try await things(performer).delete(5)
    #expect(performer.requests.map { $0.headerFields[.ifMatch] } == [nil, nil])
  }

  @Test func update_ofARowWithNothing_isNoCall() async throws {
    let performer = StubPerformer(#"{"d":\#(json(5, tag: Self.tag))}"#)
    let row = try await things(performer).find(5)
    try await things(performer).update(row) { _ in }
    #expect(performer.requests.count == 1)
  }

  /// RFC 9110 has the token in the head; a row in a page has no head of its own.
  @Test func headOfASingleRow_hasItsToken() async throws {
    let answer = StubPerformer.Answer.body(#"{"d":\#(json(5, tag: nil))}"#, fields: [.eTag: Self.tag])
    let performer = StubPerformer([answer, .body("", status: 204)])
    let row = try await things(performer).find(5)
    #expect(row.row.etag == Self.tag)
    try await things(performer).update(row) { $0.name = "x" }
    #expect(performer.requests[1].headerFields[.ifMatch] == Self.tag)
  }

  @Test func createdRow_hasItsToken() async throws {
    let head: HTTPFields = [.eTag: Self.tag]
    for (tag, fields) in [(nil, head), (Self.tag, HTTPFields())] as [(String?, HTTPFields)] {
      let answer = StubPerformer.Answer.body(#"{"d":\#(json(5, tag: tag))}"#, status: 201, fields: fields)
      let created = try await things(StubPerformer([answer])).create { $0.name = "n" }
      #expect(try await created.read().row.etag == Self.tag)
    }
  }

  /// A cache may have put it there, about the bytes of the response.
  @Test func headOfARowWithoutDeclaredToken_meansNothing() async throws {
    let performer = StubPerformer(
      [.body(#"{"d":\#(invoiceJSON())}"#, fields: [.eTag: "\"x\""]), .body("", status: 204)])
    let set = EntitySet<Shop.Invoice, Methods.ReadUpdate>(performer.root, "Invoices")
    let row = try await set.find(try uuid(aGuid))
    try await set.update(row) { $0.name = "x" }
    #expect(performer.requests.map { $0.headerFields[.ifMatch] } == [nil, nil])
  }

  /// A token in the row itself is the service's word, declared or not.
  @Test func undeclaredTokenOfARow_isSent() async throws {
    let performer = StubPerformer(
      [.body(#"{"d":\#(invoiceJSON(#""__metadata":{"etag":"\#(Self.json)"}"#))}"#), .body("", status: 204)])
    let set = EntitySet<Shop.Invoice, Methods.ReadUpdate>(performer.root, "Invoices")
    let row = try await set.find(try uuid(aGuid))
    try await set.update(row) { $0.name = "x" }
    #expect(performer.requests[1].headerFields[.ifMatch] == Self.tag)
  }

  @Test func declaredTokenThatIsMissing_isAnError_beforeTheCall() async throws {
    let performer = StubPerformer(#"{"d":\#(json(5, tag: nil))}"#)
    let row = try await things(performer).find(5)
    for call in [
      { try await self.things(performer).update(row) { $0.name = "x" } },
      { try await self.things(performer).delete(row) },
    ] as [() async throws -> Void] {
      let error = try await #require(throws: ODataError.self) { try await call() }
      #expect(error.kind == .concurrency(.tokenRequired))
      #expect(error.description.contains("nothing was sent"))
    }
    #expect(performer.requests.count == 1)
  }

  @Test func completedChildren_keepTheTokenOfTheirParent() async throws {
    let metadata = #""__metadata":{"etag":"p"}"#
    let lines = #""Lines":{"results":[],"__next":"More"}"#
    let performer = StubPerformer(
      [.body(#"{"d":\#(invoiceJSON(metadata + "," + lines))}"#), .body(#"{"d":{"results":[]}}"#)])
    let set = EntitySet<Shop.Invoice, Methods.ReadUpdate>(performer.root, "Invoices")
    let row = try await set.expanding { $0.lines }.find(try uuid(aGuid))
    #expect(row.row.etag == "p")
  }

  @Test func tokens_doNotCountForEquality() throws {
    let first = try decode(json(5, tag: "a"), as: Versioned.self)
    let second = try decode(json(5, tag: "b"), as: Versioned.self)
    #expect(first == second)
    #expect(first.row.tagged("c") == first.row)
    #expect(first.row.tagged("c").etag == "c")
  }
}
