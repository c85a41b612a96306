import HTTPExchange
@_spi(Generated) @testable import ODataRuntime
import Testing

private struct Order: Entity {
  typealias Key = Int32
  let row: Row
  init(row: Row) { self.row = row }

  static let table = PropertyTable(
    """
    ID       Int32!    key
    YourRef  String    create update
    Code     String    create update padded(18)
    Number   Int32     create update
    """)
  static var id: Property<Self, Int32> { Property(0) }
  static var yourRef: WritableProperty<Self, String?> { WritableProperty(1) }
  static var number: WritableProperty<Self, Int32?> { WritableProperty(3) }
}

@Suite("Creating a row once, whatever becomes of the answers")
struct CreateOnceTests {
  private static let none = StubPerformer.Answer.body(#"{"d":{"results":[]}}"#)

  private static func row(_ id: Int) -> String { #"{"ID":\#(id),"YourRef":"web-1","Code":null,"Number":null}"# }

  private static func rows(_ ids: Int...) -> StubPerformer.Answer {
    .body(#"{"d":{"results":[\#(ids.map(row).joined(separator: ","))]}}"#)
  }

  /// Failures after which nobody knows.
  private static let unknown: [ODataError] = [
    ODataError(
      .transport(TransportError(.timeout, mayHaveBeenSent: true, message: "lost")), operation: "POST shop/Orders"),
    ODataError(.unavailable, operation: "POST shop/Orders", status: 503),
    ODataError(.unavailable, operation: "POST shop/Orders", status: 500),
    ODataError(.unexpectedBody, operation: "POST shop/Orders", status: 200),
    ODataError(.createdWithoutKey, operation: "POST shop/Orders", status: 201),
  ]

  /// Failures after which nothing was done.
  private static let certain: [ODataError] = [
    ODataError(
      .transport(TransportError(.connect, mayHaveBeenSent: false, message: "refused")), operation: "POST shop/Orders"),
    ODataError(.validation, operation: "POST shop/Orders", status: 409),
    ODataError(.blocked, operation: "POST shop/Orders", status: 503),
    ODataError(.rateLimited(until: nil), operation: "POST shop/Orders", status: 429),
    ODataError(.forbidden(reason: nil, permission: nil), operation: "POST shop/Orders", status: 403),
  ]

  /// Refusals with 5xx, of which some come after the work.
  private static let doubtful: [ODataError] = [
    ODataError(.validation, operation: "POST shop/Orders", status: 500, serviceMessage: "Refused"),
    ODataError(.invalidRequest, operation: "POST shop/Orders", status: 501),
  ]

  private func once(
    _ performer: StubPerformer, pauses: [Duration] = [.zero, .zero]
  ) async throws -> CreatedOnce<Order> {
    try await EntitySet<Order, Methods.ReadCreate>(performer.root, "Orders")
      .createOnce(where: { $0.yourRef == "web-1" }, pauses: pauses) { $0.yourRef = "web-1" }
  }

  private func methods(_ performer: StubPerformer) -> [String] { performer.requests.map(\.method.rawValue) }

  @Test func aRowThatIsThere_isGivenAndNothingIsCreated() async throws {
    let performer = StubPerformer([Self.rows(5)])
    let order = try await once(performer)
    #expect(order.wasThere)
    #expect(order.key == 5)
    #expect(try await order.read().entityKey == 5)
    #expect(methods(performer) == ["GET"])
  }

  @Test func aRowThatIsNotThere_isCreatedWithOneCall() async throws {
    let performer = StubPerformer([Self.none, .body(#"{"d":\#(Self.row(6))}"#, status: 201)])
    let order = try await once(performer)
    #expect(!order.wasThere)
    #expect(order.key == 6)
    #expect(methods(performer) == ["GET", "POST"])
  }

  @Test(arguments: unknown)
  func afterAnUnknownOutcome_itLooksAndFinds(error: ODataError) async throws {
    let performer = StubPerformer([Self.none, .failure(error), Self.none, Self.rows(7)])
    let order = try await once(performer)
    #expect(!order.wasThere)
    #expect(order.key == 7)
    #expect(methods(performer) == ["GET", "POST", "GET", "GET"])
  }

  @Test(arguments: unknown)
  func afterAnUnknownOutcome_thatStaysUnknown_nothingIsSentAgain(error: ODataError) async throws {
    let performer = StubPerformer([Self.none, .failure(error), Self.none, .failure(Self.certain[0])])
    let thrown = try await #require(throws: ODataError.self) { _ = try await once(performer) }
    #expect(thrown.kind == error.kind)
    #expect(thrown.mayHaveBeenCarriedOut)
    #expect(thrown.advice?.contains("createOnce again") == true)
    #expect(methods(performer) == ["GET", "POST", "GET", "GET"])
  }

  @Test(arguments: certain)
  func aRefusal_isThrownAsItIs(error: ODataError) async throws {
    let performer = StubPerformer([Self.none, .failure(error)])
    #expect(try await #require(throws: ODataError.self) { _ = try await once(performer) } == error)
    #expect(methods(performer) == ["GET", "POST"])
  }

  @Test(arguments: doubtful)
  func afterARefusalWith5xx_itLooksOnce_andFinds(error: ODataError) async throws {
    let performer = StubPerformer([Self.none, .failure(error), Self.rows(7)])
    let order = try await once(performer)
    #expect(!order.wasThere)
    #expect(order.key == 7)
    #expect(methods(performer) == ["GET", "POST", "GET"])
  }

  @Test(arguments: doubtful)
  func aRefusalWith5xx_thatLeftNoRow_isThrownAsItIs(error: ODataError) async throws {
    // The pause is not waited for: the test would take an hour.
    let performer = StubPerformer([Self.none, .failure(error), Self.none])
    let thrown = try await #require(throws: ODataError.self) { _ = try await once(performer, pauses: [.seconds(3600)]) }
    #expect(thrown == error)
    #expect(methods(performer) == ["GET", "POST", "GET"])
  }

  @Test(arguments: doubtful)
  func aRefusalWith5xx_whoseSearchFails_saysThatTheRowMayExist(error: ODataError) async throws {
    var error = error
    error.advice = "The cause"
    let performer = StubPerformer([Self.none, .failure(error), .failure(Self.unknown[1])])
    let thrown = try await #require(throws: ODataError.self) { _ = try await once(performer) }
    #expect(thrown.kind == error.kind)
    #expect(thrown.serviceMessage == error.serviceMessage)
    for text in ["The cause. ", "search for the row failed", "503", "may exist", "createOnce again"] {
      #expect(thrown.advice?.contains(text) == true)
    }
    #expect(methods(performer) == ["GET", "POST", "GET"])
  }

  @Test func aLostAnswer_saysWhatTheLastSearchTold() async throws {
    func advice(_ looks: [StubPerformer.Answer], pauses: [Duration] = [.zero, .zero]) async throws -> String {
      let performer = StubPerformer([Self.none, .failure(Self.unknown[0])] + looks)
      let error = try await #require(throws: ODataError.self) { _ = try await once(performer, pauses: pauses) }
      return error.advice ?? ""
    }
    #expect(try await advice([.failure(Self.unknown[1]), Self.none]).hasPrefix("No row was found"))
    #expect(try await advice([Self.none, .failure(Self.unknown[1])]).contains("may exist"))
    #expect(try await advice([], pauses: []).contains("No search was made"))
  }

  @Test func aSearchThatFails_createsNothing() async throws {
    for var error in Self.unknown {
      error.operation = "GET shop/Orders"
      let performer = StubPerformer([.failure(error)])
      let thrown = try await #require(throws: ODataError.self) { _ = try await once(performer) }
      #expect(thrown == error)
      #expect(!thrown.mayHaveBeenCarriedOut)
      #expect(methods(performer) == ["GET"])
    }
  }

  @Test func twoRowsThatAreThere_areAnError() async throws {
    let performer = StubPerformer([Self.rows(1, 2)])
    let error = try await #require(throws: ODataError.self) { _ = try await once(performer) }
    #expect(error.detail?.contains("more than one row") == true)
    #expect(methods(performer) == ["GET"])
  }

  @Test func aConditionThatTheRowWouldNotMeet_isRefusedBeforeAnythingIsSent() async throws {
    let performer = StubPerformer([])
    let orders = EntitySet<Order, Methods.ReadCreate>(performer.root, "Orders")
    let details = [
      try await #require(throws: ODataError.self) {
        _ = try await orders.createOnce(where: { $0.yourRef == "web-1" && $0.number == 3 }) { $0.yourRef = "web-1" }
      },
      try await #require(throws: ODataError.self) {
        _ = try await orders.createOnce(where: { $0.yourRef == "web-1" }) { $0.yourRef = "x" }
      },
      try await #require(throws: ODataError.self) {
        _ = try await orders.createOnce(where: { $0.number > 3 }) { $0.number = 4 }
      },
      try await #require(throws: ODataError.self) {
        _ = try await orders.createOnce(where: { $0.yourRef == nil }) { $0.yourRef = nil }
      },
    ].map(\.detail)
    #expect(
      details == [
        "the condition uses Number, which is not assigned; nothing was sent",
        "YourRef is assigned another value than in the condition; nothing was sent",
        "the condition has no equality with an assigned property; nothing was sent",
        "the condition uses YourRef, which is not assigned; nothing was sent",
      ])
    #expect(performer.requests.isEmpty)
  }

  @Test(arguments: [" web-1", "web-1 ", "we\u{301}b-1"])
  func aTextThatTheSearchWouldNotFind_isRefusedBeforeAnythingIsSent(text: String) async throws {
    let performer = StubPerformer([])
    let orders = EntitySet<Order, Methods.ReadCreate>(performer.root, "Orders")
    let wanted = text.contains("é") ? "wéb-1" : "web-1"
    let error = try await #require(throws: ODataError.self) {
      _ = try await orders.createOnce(where: { $0.yourRef == wanted }) { $0.yourRef = text }
    }
    #expect(error.detail == "YourRef is assigned another value than in the condition; nothing was sent")
    #expect(performer.requests.isEmpty)
  }

  /// A service that ignores the condition.
  @Test func aRowThatDoesNotMeetTheCondition_isAnError_andNothingIsCreated() async throws {
    let other = #"{"d":{"results":[{"ID":5,"YourRef":"web-2","Code":null,"Number":null}]}}"#
    let performer = StubPerformer([.body(other)])
    let error = try await #require(throws: ODataError.self) { _ = try await once(performer) }
    #expect(error.kind == .unexpectedBody)
    #expect(error.detail?.contains("another YourRef than in the condition") == true)
    #expect(methods(performer) == ["GET"])
    // Some services do not distinguish case.
    let capitals = StubPerformer([.body(other.replacing("web-2", with: "WEB-1 "))])
    #expect(try await once(capitals).wasThere)
  }

  @Test func aRowWithoutItsKey_isAnError_andNothingIsCreated() async throws {
    let rows = #"{"d":{"results":[{"ID":null,"YourRef":"web-1","Code":null,"Number":null}]}}"#
    let performer = StubPerformer([.body(rows)])
    let orders = EntitySet<Order, Methods.ReadCreate>(performer.root(missingValues: .accepted), "Orders")
    let error = try await #require(throws: ODataError.self) {
      _ = try await orders.createOnce(where: { $0.yourRef == "web-1" }, pauses: []) { $0.yourRef = "web-1" }
    }
    #expect(error.kind == .unexpectedBody)
    #expect(error.detail?.contains("a row without its key") == true)
    #expect(methods(performer) == ["GET"])
  }

  @Test func whatAFoundRowHasOtherwise_isNamed() async throws {
    let row = #"{"ID":5,"YourRef":"web-1","Code":"                 7","Number":3}"#
    func once(_ answers: [StubPerformer.Answer], number: Int32?) async throws -> CreatedOnce<Order> {
      try await EntitySet<Order, Methods.ReadCreate>(StubPerformer(answers).root, "Orders")
        .createOnce(where: { $0.yourRef == "web-1" }, pauses: [.zero]) {
          $0.yourRef = "web-1"
          $0["Code"] = "7"
          $0.number = number
        }
    }
    let found = StubPerformer.Answer.body(#"{"d":{"results":[\#(row)]}}"#)
    #expect(try await once([found], number: 3).differences.isEmpty)
    #expect(try await once([found], number: 4).differences == ["Number"])
    #expect(try await once([found], number: nil).differences == ["Number"])
    #expect(try await once([Self.none, .failure(Self.unknown[0]), found], number: 4).differences == ["Number"])
    #expect(try await once([Self.none, .body(#"{"d":\#(row)}"#, status: 201)], number: 4).differences.isEmpty)
  }

  @Test func aCustomFilter_isUsedAsGiven() async throws {
    let performer = StubPerformer([Self.rows(5)])
    let order = try await EntitySet<Order, Methods.ReadCreate>(performer.root, "Orders")
      .createOnce(where: { _ in Filter(raw: "YourRef eq 'web-1'") }) { $0.yourRef = "web-1" }
    #expect(order.wasThere)
  }
}
