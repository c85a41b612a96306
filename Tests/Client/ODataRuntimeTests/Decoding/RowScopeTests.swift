import Foundation
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Answers that belong to something else than was asked for.
@Suite struct RowScopeTests {
  private struct Order: Entity {
    typealias Key = Int32
    let row: Row
    init(row: Row) { self.row = row }

    var parts: Expanded<Part> { row[2] }

    static var name: WritableProperty<Self, String?> { WritableProperty(1) }
    static var parts: Navigation<Self, Part> { Navigation(2) }
    static let table = PropertyTable(
      """
      ID     Int32!   key
      Name   String   create update
      Parts  A.Part*
      Area   Int32    create
      """, related: { [Part.table] })
  }

  private struct Part: Entity {
    let row: Row
    init(row: Row) { self.row = row }
    static let table = PropertyTable("ID Int32!\nArea Int64!")
  }

  private func root(_ performer: StubPerformer) -> ServiceRoot {
    let scope = RowScope(property: "Area", value: 7, exceptions: ["Areas"]) { path in
      path.firstRange(of: "/area/").flatMap { Int64(path[$0.upperBound...].prefix { $0.isNumber }) }
    }
    return ServiceRoot(performer.root.connection, path: "/area/7", name: "area", scope: scope)
  }

  private func orders(
    _ performer: StubPerformer, _ set: String = "Orders"
  ) -> EntitySet<Order, Methods.ReadCreateUpdate> { EntitySet(root(performer), set) }

  private func check(_ error: ODataError, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(error.kind == .foreignRow, sourceLocation: sourceLocation)
    for text in ["9999", "7", "Area"] {
      #expect(error.description.contains(text), sourceLocation: sourceLocation)
    }
    #expect(!"\(error) \(String(reflecting: error))".contains("secret"), sourceLocation: sourceLocation)
  }

  private static let foreign = #"{"ID":1,"Name":"secret","Area":9999}"#

  @Test(arguments: [
    #"{"d":[\#(foreign)]}"#, #"{"d":{"results":[{"ID":2,"Area":7},\#(foreign)]}}"#,
    #"{"d":[{"ID":1,"Parts":[{"ID":1,"Area":"9999"}],"Area":7}]}"#, #"{"d":[{"Area" : 9999, "ID" : 1}]}"#,
  ])
  func rowOfAnotherPart_isAnErrorAndNotGivenOut(body: String) async throws {
    check(try await #require(throws: ODataError.self) { _ = try await orders(StubPerformer(body)).all() })
    check(
      try await #require(throws: ODataError.self) {
        _ = try await orders(StubPerformer(body)).expanding { $0.parts }.all()
      })
  }

  /// Wherever it stands among rows that fill several blocks.
  @Test func rowOfAnotherPart_isFoundAmongMany() async throws {
    for place in [0, 1, 500, 1999] {
      let rows = (0..<2000).map { #"{"ID":\#($0),"Name":"secret","Area":\#($0 == place ? 9999 : 7)}"# }
      let performer = StubPerformer(#"{"d":[\#(rows.joined(separator: ","))]}"#)
      check(try await #require(throws: ODataError.self) { _ = try await orders(performer).all() })
    }
  }

  @Test(arguments: [#"{"ID":1,"Area":7}"#, #"{"ID":1,"Area":0}"#, #"{"ID":1,"Area":null}"#, #"{"ID":1}"#])
  func rowsOfThisPart_andThoseThatSayNothing_areRead(row: String) async throws {
    #expect(try await orders(StubPerformer(#"{"d":[\#(row)]}"#)).all().count == 1)
  }

  @Test func setsAboutOtherParts_areExcepted() async throws {
    #expect(try await orders(StubPerformer(#"{"d":[\#(Self.foreign)]}"#), "Areas").all().count == 1)
  }

  @Test func singleRowsAndFunctions_areCheckedToo() async throws {
    let body = #"{"d":\#(Self.foreign)}"#
    check(try await #require(throws: ODataError.self) { _ = try await orders(StubPerformer(body)).find(1) })
    check(
      try await #require(throws: ODataError.self) {
        let _: Order = try await root(StubPerformer(body)).entity("Best", .get)
      })
    check(
      try await #require(throws: ODataError.self) {
        let _: [Order] = try await root(StubPerformer(#"{"d":[\#(Self.foreign)]}"#)).collection("All", .get)
      })
  }

  @Test func restOfACutOffCollection_isCheckedToo() async throws {
    let first = #"{"d":[{"ID":1,"Area":7,"Parts":{"results":[{"ID":1,"Area":7}],"__next":"/area/7/more"}}]}"#
    let performer = StubPerformer(first, #"{"d":[{"ID":2,"Area":9999}]}"#)
    check(try await #require(throws: ODataError.self) { _ = try await orders(performer).expanding { $0.parts }.all() })
  }

  @Test func linkToAnotherPart_isNotFollowed() async throws {
    let performer = StubPerformer(#"{"d":{"results":[],"__next":"/area/9999/Orders?$skiptoken=1"}}"#, #"{"d":[]}"#)
    check(try await #require(throws: ODataError.self) { _ = try await orders(performer).all() })
    #expect(performer.requests.count == 1)
  }

  // MARK: - Writing

  /// It was carried out, so the error must not suggest that it was not.
  private func checkWrite(_ error: ODataError, sourceLocation: SourceLocation = #_sourceLocation) {
    check(error, sourceLocation: sourceLocation)
    #expect(error.description.contains("carried out"), sourceLocation: sourceLocation)
    #expect(error.advice?.contains("Do not send it again") == true, sourceLocation: sourceLocation)
    #expect(error.status.map { (200..<300).contains($0) } == true, sourceLocation: sourceLocation)
  }

  @Test func createElsewhere_saysSo() async throws {
    let location = try #require(HTTPField.Name("Location"))
    for (body, fields) in [
      (#"{"d":\#(Self.foreign)}"#, HTTPFields()), (#"{"d":{"Area":9999}}"#, HTTPFields()),
      ("", [location: "https://shop.example/area/9999/Orders(1)"]), ("", [location: "/area/9999/Orders(1)"]),
    ] {
      let performer = StubPerformer([.body(body, status: 201, fields: fields)])
      checkWrite(
        try await #require(throws: ODataError.self) { _ = try await orders(performer).create { $0.name = "x" } })
    }
    let action = EntitySet<Order, Methods.Create>(
      root(StubPerformer([.body(#"{"d":\#(Self.foreign)}"#, status: 201)])), "Act")
    checkWrite(try await #require(throws: ODataError.self) { _ = try await action.post { $0.name = "x" } })
  }

  @Test func updateElsewhere_saysSo() async throws {
    let performer = StubPerformer([.body(#"{"d":\#(Self.foreign)}"#), .body(#"{"d":{"ID":1,"Area":7}}"#), .body("")])
    checkWrite(try await #require(throws: ODataError.self) { try await orders(performer).update(1) { $0.name = "x" } })
    for _ in 0..<2 { try await orders(performer).update(1) { $0.name = "x" } }
  }

  /// A row of another part with the assigned values does not show that this one has them.
  @Test func updateWhoseAnswerIsLost_isNotSettledByAForeignRow() async throws {
    let lost = ODataError(
      .transport(TransportError(.connectionLost, mayHaveBeenSent: true, message: "lost")), operation: "MERGE")
    let answers = { (area: Int) -> [StubPerformer.Answer] in
      [.failure(lost), .body(#"{"d":{"Name":"x","Area":\#(area)}}"#)]
    }
    let own = StubPerformer(answers(7))
    try await orders(own).update(1) { $0.name = "x" }
    #expect(own.requests.last?.options.map(\.value) == ["Name,Area"])
    let foreign = StubPerformer(answers(9999))
    let error = try await #require(throws: ODataError.self) {
      try await orders(foreign).update(1) { $0.name = "x" }
    }
    #expect(error.kind == lost.kind)
    for text in ["9999", "7", "Area"] { #expect(error.detail?.contains(text) == true) }
  }

  @Test func createWhoseAnswerIsLost_isNotSettledByAForeignRow() async throws {
    let lost = ODataError(.unavailable, operation: "POST", status: 503)
    let performer = StubPerformer([.body(#"{"d":[]}"#), .failure(lost), .body(#"{"d":[\#(Self.foreign)]}"#)])
    let error = try await #require(throws: ODataError.self) {
      _ = try await orders(performer).createOnce(where: { $0.name == "x" }, pauses: [.zero, .zero]) { $0.name = "x" }
    }
    #expect(error.kind == lost.kind)
    for text in ["9999", "7", "Area"] { #expect(error.detail?.contains(text) == true) }
    #expect(!"\(error)".contains("secret"))
    #expect(performer.requests.count == 3)
  }

  /// Whether the row is there is a question about this part.
  @Test func deleteWhoseAnswerIsLost_isHeldAgainstThePart() async throws {
    let lost = ODataError(.unavailable, operation: "DELETE", status: 503)
    let performer = StubPerformer([.failure(lost), .body(#"{"d":\#(Self.foreign)}"#)])
    let set = EntitySet<Order, Methods.ReadDelete>(root(performer), "Orders")
    let error = try await #require(throws: ODataError.self) { try await set.delete(1) }
    #expect(error.kind == lost.kind)
    for text in ["9999", "7", "Area"] { #expect(error.detail?.contains(text) == true) }
    #expect(!"\(error)".contains("secret"))
  }

  // MARK: - Calls without types

  @Test(arguments: [
    #"{"d":[\#(foreign)]}"#, #"{"d":{"results":[{"ID":2,"Area":7},\#(foreign)]}}"#, #"{"d":\#(foreign)}"#,
    #"{"d":{"ID":1,"Area":7,"Parts":{"results":[{"Area":"9999"}]}}}"#, #"{"d":{"Best":\#(foreign)}}"#,
  ])
  func untypedCall_isCheckedToo(body: String) async throws {
    let path = "/area/7/Orders?$filter=Name eq 'x'"
    check(try await #require(throws: ODataError.self) { _ = try await root(StubPerformer(body)).send(.get, path) })
    let write = try await #require(throws: ODataError.self) {
      _ = try await root(StubPerformer(body)).send(.post, "/area/7/Orders", body: Array("{}".utf8))
    }
    checkWrite(write)
  }

  @Test func untypedCreateElsewhere_saysSo() async throws {
    let location = try #require(HTTPField.Name("Location"))
    let answer = StubPerformer.Answer.body(
      "", status: 201, fields: [location: "https://shop.example/area/9999/Orders(1)"])
    checkWrite(
      try await #require(throws: ODataError.self) {
        _ = try await root(StubPerformer([answer])).send(.post, "/area/7/Orders", body: Array("{}".utf8))
      })
  }

  /// Rows of this part, those that say nothing, other formats, exceptions, and another part that was asked for.
  @Test(arguments: [
    ("/area/7/Orders", #"{"d":[{"Area":7},{"Area":0},{"Area":null},{"Area":"x"},{}]}"#),
    ("/area/7/Orders/$count", "9999"),
    ("/area/7/Orders", #"{"d":{"__metadata":{"Area":9999}}}"#), ("/area/7/Orders", "<Area>9999</Area>"),
    ("/area/7/Areas", #"{"d":[{"Area":9999}]}"#), ("/area/7/areas(1)?$top=1", #"{"d":{"Area":9999}}"#),
    ("/area/9999/Orders", #"{"d":[{"Area":9999}]}"#),
  ])
  func untypedCall_thatIsRight_isGivenOut(path: String, body: String) async throws {
    #expect(try await root(StubPerformer(body)).send(.get, path).text == body)
  }

  @Test func createHere_isNoError() async throws {
    let location = try #require(HTTPField.Name("Location"))
    let performer = StubPerformer([
      .body(
        #"{"d":{"ID":1,"Area":7,"Name":"x"}}"#, status: 201,
        fields: [location: "https://shop.example/area/7/Orders(1)"])
    ])
    #expect(try await orders(performer).create { $0.name = "x" }.key == 1)
  }
}
