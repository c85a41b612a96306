import LoopbackServer
import ODataRuntime
import Testing

/// Verbs of annotations of your own: what they send, and what they make of the response.
@Suite("Foreign service, verbs", .timeLimit(.minutes(4)))
struct VerbTests {
  private static let withdrawn = #"{"ProductID":5,"Reason":"old","Notify":true,"Message":null,"Done":true}"#

  private func withdrawal(_ body: String) -> Response { Response(201, text: "{\"d\":\(body)}") }

  private func body(_ server: LoopbackServer, _ index: Int = 0) throws -> JSONValue {
    try JSONValue(parsing: server.requests[index].body)
  }

  private func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test func verb_posts_theKeyTheArgumentsAndTheValues() async throws {
    try await withWarehouse(answering: withdrawal(Self.withdrawn)) { warehouse, server in
      let answer = try await warehouse.products.withdraw(5, because: "old")
      #expect(answer.done == true)
      #expect(server.requests.map(\.method) == ["POST"])
      #expect(server.requests[0].path == "/V2/Warehouse.svc/Withdraw")
      #expect(
        try body(server) == json(#"{"ProductID":5,"Notify":true,"Reason":"old"}"#))
      _ = try await warehouse.products.withdraw(5, because: "old") { $0.notify = false }
      #expect(try body(server, 1)["Notify"] == .boolean(false))
    }
  }

  @Test func verb_ofARow_postsItsKey() async throws {
    try await withWarehouse({ request in
      request.method == "GET" ? .ok(json: "{\"d\":\(product(7))}") : self.withdrawal(Self.withdrawn)
    }) { warehouse, server in
      let row = try await warehouse.products.find(7)
      _ = try await warehouse.products.withdraw(row, because: "old")
      #expect(try body(server, 1)["ProductID"] == .number("7"))
    }
  }

  @Test func verb_ofManyRows_postsTheirKeysAsRows() async throws {
    let answer = withdrawal(#"{"ID":"00000000-0000-0000-0000-000000000001","Place":"B"}"#)
    try await withWarehouse(answering: answer) { warehouse, server in
      let moved = try await warehouse.products.move([3, 4], in: "B")
      #expect(moved.place == "B")
      #expect(try body(server) == json(#"{"Products":[{"ID":3},{"ID":4}],"Place":"B"}"#))
      let error = await #expect(throws: ODataError.self) {
        _ = try await warehouse.products.move([Int32](), in: "B")
      }
      #expect(error?.kind == .invalidRequest)
      #expect(server.requests.count == 1)
    }
  }

  @Test func verb_thatCreates_givesTheRow() async throws {
    let level =
      #"{"Place":"A","Product":5,"Since":"/Date(1769853600000)/","Lot":"7","Quantity":null,"#
      + #""__metadata":{"uri":"x"}}"#
    try await withWarehouse(answering: withdrawal(level)) { warehouse, server in
      let created = try await warehouse.suppliers.store("A", product: 5) { $0.lot = 7 }
      #expect(created.key.lot == 7)
      #expect(try body(server) == json(#"{"Place":"A","Product":5,"Lot":"7"}"#))
      #expect(server.requests[0].path == "/V2/Warehouse.svc/Levels")
    }
  }

  @Test(arguments: [
    (#"{"ProductID":5,"Message":"sold out","Done":true}"#, "sold out"),
    (#"{"ProductID":5,"Message":"sold out","Done":false}"#, "sold out"),
    (#"{"ProductID":5,"Message":" ","Done":false}"#, "says Done: false"),
    (#"{"ProductID":5,"Message":null,"Done":null}"#, "has no Done"),
    (#"{"ProductID":5}"#, "has no Done"),
  ])
  func failureInsideASuccess_isThrown_withTheAnswer(answer: String, text: String) async throws {
    try await withWarehouse(answering: withdrawal(answer)) { warehouse, server in
      let error = await #expect(throws: ODataError.self) {
        _ = try await warehouse.products.withdraw(5, because: "old")
      }
      #expect(error?.description.contains(text) == true, "\(String(describing: error))")
      #expect(error?.failedRow(as: Warehouse.Withdrawal.self)?.productID == 5)
      #expect(error?.operation.hasSuffix("Withdraw") == true)
      #expect(server.requests.count == 1)
    }
  }

  @Test(arguments: [200, 201, 204], ["", "{}", "null", #"{"d":null}"#, #"{"d":{"results":[]}}"#, #"{"d":{"x":1}}"#])
  func answerWithoutTheRow_isAnUnknownOutcome(status: Int, body: String) async throws {
    let answer = status == 204 ? Response(204) : Response(status, text: body)
    try await withWarehouse(answering: answer) { warehouse, server in
      let error = await #expect(throws: ODataError.self) {
        _ = try await warehouse.products.withdraw(5, because: "old")
      }
      #expect(error?.kind == .unexpectedBody)
      #expect(error?.mayHaveBeenCarriedOut == true)
      #expect(error?.description.contains("the outcome is unknown") == true)
      #expect(error?.advice?.contains("read the rows") == true)
      #expect(server.requests.count == 1)
    }
  }

  /// A verb without `failure` and `success`.
  @Test func status204_isASuccess_ifNoOutcomeIsDeclared() async throws {
    try await withWarehouse(answering: Response(204)) { warehouse, _ in
      let moved = try await warehouse.products.move([3], in: "B")
      #expect(moved.place == nil)
    }
    try await withWarehouse(answering: Response(201)) { warehouse, _ in
      let error = await #expect(throws: ODataError.self) { _ = try await warehouse.products.move([3], in: "B") }
      #expect(error?.kind == .unexpectedBody)
    }
  }

  /// The service has got the request, and its response is lost.
  @Test func lostAnswer_saysThatItMayHaveHappened_andIsNotSentAgain() async throws {
    try await withWarehouse(answering: .raw("")) { warehouse, server in
      let error = await #expect(throws: ODataError.self) {
        _ = try await warehouse.products.withdraw(5, because: "old")
      }
      #expect(error?.description.contains("It may have been carried out nevertheless") == true)
      #expect(server.requests.count == 1)
    }
  }
}
