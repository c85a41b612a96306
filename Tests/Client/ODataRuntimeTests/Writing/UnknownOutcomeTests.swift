import Foundation
import HTTPExchange
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

private struct Item: Entity {
  typealias Key = Int32
  let row: Row
  init(row: Row) { self.row = row }

  static let table = PropertyTable(
    """
    ID      Int32!    key
    Code    String    create update padded(18)
    Name    String    create update
    Price   Double    create update
    Image   Binary    create update
    """)
  static var code: WritableProperty<Self, String?> { WritableProperty(1) }
  static var name: WritableProperty<Self, String?> { WritableProperty(2) }
  static var price: WritableProperty<Self, Double?> { WritableProperty(3) }
}

@Suite("Updates and deletes of which the answer gets lost")
struct UnknownOutcomeTests {
  private static let lost = ODataError(
    .transport(TransportError(.connectionLost, mayHaveBeenSent: true, message: "lost")), operation: "MERGE shop/Items")
  private static let refused = ODataError(.validation, operation: "MERGE shop/Items", status: 409)
  /// A refusal, or a failure after the work.
  private static let doubtful = ODataError(
    .validation, operation: "MERGE shop/Items", status: 500, serviceMessage: "Refused")

  private func items<Allowed>(_ performer: StubPerformer, _: Allowed.Type) -> EntitySet<Item, Allowed> {
    EntitySet(performer.root, "Items")
  }

  private func methods(_ performer: StubPerformer) -> [String] { performer.requests.map(\.method.rawValue) }

  private func update(_ performer: StubPerformer) async throws {
    try await items(performer, Methods.ReadUpdate.self).update(5) {
      $0.name = nil
      $0.code = "12"
      $0.price = 0.1
    }
  }

  @Test(arguments: [lost, doubtful])
  func anUpdateThatTheRowShows_hasSucceeded(error: ODataError) async throws {
    let performer = StubPerformer([
      .failure(error), .body(#"{"d":{"Code":"                12","Name":"","Price":0.1}}"#),
    ])
    try await update(performer)
    #expect(methods(performer) == ["MERGE", "GET"])
    #expect(performer.requests[1].options.map(\.value) == ["Name,Code,Price"])
  }

  @Test(
    arguments: [
      #"{"d":{"Code":"12","Name":"x","Price":0.1}}"#, #"{"d":{"Code":"12","Name":null,"Price":0.2}}"#,
      #"{"d":{"Code":null,"Name":null,"Price":0.1}}"#, #"{"d":{"Code":"12","Price":0.1}}"#, #"{"d":{}}"#, "no JSON", "",
    ], [lost, doubtful])
  func anUpdateThatTheRowDoesNotShow_isTheErrorThatItWas(answer: String, error: ODataError) async throws {
    let performer = StubPerformer([.failure(error), .body(answer)])
    #expect(try await #require(throws: ODataError.self) { try await update(performer) } == error)
    #expect(methods(performer) == ["MERGE", "GET"])
  }

  @Test func anUpdateThatWasRefused_orCannotBeCompared_isNotLookedAt() async throws {
    let performer = StubPerformer([.failure(Self.refused)] + Array(repeating: .failure(Self.lost), count: 3))
    #expect(try await #require(throws: ODataError.self) { try await update(performer) } == Self.refused)
    let withBytes = try await #require(throws: ODataError.self) {
      try await items(performer, Methods.ReadUpdate.self).update(5) { $0["Image"] = Data([1]) }
    }
    #expect(withBytes == Self.lost)
    // It is null in each response, whether or not there is one.
    let withoutBytes = try await #require(throws: ODataError.self) {
      try await items(performer, Methods.ReadUpdate.self).update(5) { $0["Image"] = nil }
    }
    #expect(withoutBytes == Self.lost)
    let unreadable = try await #require(throws: ODataError.self) {
      try await items(performer, Methods.Update.self).update(5) { $0.name = "x" }
    }
    #expect(unreadable == Self.lost)
    #expect(methods(performer) == ["MERGE", "MERGE", "MERGE", "MERGE"])
  }

  @Test(arguments: [lost, doubtful])
  func aDeleteWhoseRowIsGone_hasSucceeded(error: ODataError) async throws {
    let gone = StubPerformer([
      .failure(error), .failure(ODataError(.notFound, operation: "GET shop/Items", status: 404)),
    ])
    try await items(gone, Methods.ReadDelete.self).delete(5)
    #expect(methods(gone) == ["DELETE", "GET"])
    let there = StubPerformer([.failure(error), .body(#"{"d":{"ID":5}}"#)])
    #expect(
      try await #require(throws: ODataError.self) { try await items(there, Methods.ReadDelete.self).delete(5) }
        == error)
    let silent = StubPerformer([.failure(error), .failure(Self.lost)])
    #expect(
      try await #require(throws: ODataError.self) { try await items(silent, Methods.ReadDelete.self).delete(5) }
        == error)
  }

  private static let errors = [
    #"{"error":{"code":"","message":{"lang":"","value":"Refused"}}}"#,
    #" { "odata.error" : {"message":{"value":"Refused"}}}"#,
    "\u{FEFF}" + #"{"error":{"code":"","message":"Refused"}}"#,
    #"{"fault":{"faultstring":"Refused"}}"#,
    #"<?xml version="1.0"?><error xmlns="x"><code></code><message xml:lang="en">Refused</message></error>"#,
  ]

  @Test(arguments: errors, [200, 201])
  func anErrorWithTheStatusOfASuccess_isAnUnknownOutcome(body: String, status: Int) async throws {
    func failed(_ looks: StubPerformer.Answer) -> StubPerformer { StubPerformer([.body(body, status: status), looks]) }
    try await update(failed(.body(#"{"d":{"Code":"12","Name":null,"Price":0.1}}"#)))
    let notUpdated = try await #require(throws: ODataError.self) {
      try await update(failed(.body(#"{"d":{"Code":"11","Name":null,"Price":0.1}}"#)))
    }
    try await items(failed(.failure(notFound(""))), Methods.ReadDelete.self).delete(5)
    let notDeleted = try await #require(throws: ODataError.self) {
      try await items(failed(.body(#"{"d":{"ID":5}}"#)), Methods.ReadDelete.self).delete(5)
    }
    let notCreated = try await #require(throws: ODataError.self) {
      _ = try await items(failed(.failure(Self.lost)), Methods.Create.self).create { $0.name = "x" }
    }
    for error in [notUpdated, notDeleted, notCreated] {
      #expect(error.kind == .unexpectedBody)
      #expect(error.serviceMessage == "Refused")
      #expect(error.status == status)
      #expect(error.mayHaveBeenCarriedOut)
    }
  }

  /// Rows, nothing, and what is no error.
  @Test(arguments: [#"{"d":{"ID":5,"error":{"message":"x"}}}"#, "", "{}", "OK", "<entry xmlns='x'><id>5</id></entry>"])
  func otherResponsesToAnUpdate_areASuccess(body: String) async throws {
    let performer = StubPerformer([.body(body)])
    try await update(performer)
    #expect(methods(performer) == ["MERGE"])
  }

  /// The 404 of a service, as JSON, as XML, and without a body.
  @Test(arguments: [
    #"{"error":{"code":"","message":{"lang":"","value":"Not found."}}}"#, #"{"error":{"code":"404"}}"#,
    #"<?xml version="1.0"?><error xmlns="x"><code></code><message xml:lang="en">Not found.</message></error>"#, "",
  ])
  func aDelete_isSettledByANotFoundOfTheService(body: String) async throws {
    try await items(StubPerformer([.failure(Self.lost), .failure(notFound(body))]), Methods.ReadDelete.self).delete(5)
  }

  /// The 404 of what stands in front of the service, which knows nothing about the row.
  @Test(arguments: [
    "<!DOCTYPE html><html><title>404</title><body>Not found</body></html>", "no healthy upstream", "{}",
    #"{"fault":{"faultstring":"Unable to identify proxy","detail":{"errorcode":"x"}}}"#,
    "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>",
  ])
  func aDelete_isNotSettledByANotFoundOfAGateway(body: String) async throws {
    let performer = StubPerformer([.failure(Self.lost), .failure(notFound(body))])
    let error = try await #require(throws: ODataError.self) {
      try await items(performer, Methods.ReadDelete.self).delete(5)
    }
    #expect(error == Self.lost)
    #expect(methods(performer) == ["DELETE", "GET"])
  }

  private func notFound(_ body: String) -> ODataError {
    ODataError(HTTPResponse(status: .notFound), body: Array(body.utf8), operation: "GET shop/Items")
  }
}
