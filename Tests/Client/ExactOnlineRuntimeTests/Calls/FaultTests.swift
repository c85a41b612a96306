import ClientFixtures
import ExactOnlineAsyncHTTPClient
import ExactOnlineTesting
import Foundation
import LoopbackServer
import ODataRuntime
import Synchronization
import Testing

@testable import ExactOnlineRuntime

/// The table in Documentation/connection.md, with a test for each row. `FaultTableTests` checks that none is missing.
@Suite("Faults", .timeLimit(.minutes(4)))
struct FaultTests {
  let time = ManualTime()

  private func connection(
    _ script: Script, _ change: (inout ConnectionPolicies) -> Void = { _ in }
  ) -> TestConnection {
    TestConnection(time: time, policies: change) { _ in script.next() }
  }

  /// The length of all pauses together.
  private func elapsed(since start: Date = ManualTime().now) -> TimeInterval { time.now.timeIntervalSince(start) }

  // MARK: - No answer

  @Test func refusedConnection_isTriedAgain() async throws {
    let connection = connection(Script(.refusedConnection, .refusedConnection, .rows))
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 3)
    #expect(elapsed() == 1.5)
  }

  @Test func refusedConnectionOfAPost_isTriedAgain() async throws {
    let connection = connection(Script(.refusedConnection, .rows))
    try await connection.moving { try await connection.post() }
    #expect(connection.sent == 2)
  }

  @Test func lostConnection_isTriedAgain() async throws {
    try await served { request in
      request.connection == 1 ? .raw("") : .ok(json: #"{"d":[]}"#)
    } _: { division, server in
      _ = try await division.send(.get, "crm/Accounts")
      #expect(server.requests.count == 2)
    }
  }

  @Test func lostConnectionOfAPost_isFinal() async throws {
    try await served { _ in
      .raw("")
    } _: { division, server in
      let error = try await odataError { try await division.send(.post, "crm/Accounts", body: Array("{}".utf8)) }
      guard case .transport(let failure) = error.kind else {
        Issue.record(error)
        return
      }
      #expect(failure.mayHaveBeenSent)
      #expect(server.requests.count == 1)
    }
  }

  @Test func bodyThatEndsEarly_isReadAgain() async throws {
    try await served { request in
      request.connection == 1
        ? .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"d\":") : .ok(json: #"{"d":[]}"#)
    } _: { division, server in
      let answer = try await division.send(.get, "crm/Accounts")
      #expect(answer.text == #"{"d":[]}"#)
      #expect(server.requests.count == 2)
    }
  }

  @Test func failureThatStays_isGivenUpAfterFourAttempts() async throws {
    let connection = connection(Script(.lostConnection))
    let error = try await connection.moving { try await odataError { try await connection.call() } }
    #expect(connection.sent == 4)
    #expect(elapsed() == 0.5 + 1 + 2)
    #expect(error.description.contains("tried 4 times"))
  }

  // MARK: - The service fails

  @Test(arguments: [408, 502, 503, 504, 520, 599])
  func gatewayFailure_isTriedAgain(status: Int) async throws {
    let connection = connection(Script(.status(status, text: "<html>"), .rows))
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
  }

  @Test(arguments: [CannedResponse.genericFailure, .status(500)])
  func failureWithoutAMessage_isTriedAgain(answer: CannedResponse) async throws {
    let connection = connection(Script(answer, .rows))
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
  }

  @Test(arguments: [
    CannedResponse.genericFailure, .maintenance, .status(502), .status(504), .status(408), .status(599),
  ])
  func serviceFailureOfAPost_isFinal(answer: CannedResponse) async throws {
    let connection = connection(Script(answer))
    let error = try await odataError { try await connection.post() }
    guard case .unavailable = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 1)
    #expect(error.advice?.contains("may have been carried out") == true)
  }

  @Test func failureThatMeansTheRequest_isFinal() async throws {
    let connection = connection(Script(.odataError("Code: already in use", status: .internalServerError)))
    let error = try await odataError { try await connection.call() }
    guard case .validation = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 1)
  }

  @Test func unsupportedPartOfTheRequest_isFinal() async throws {
    let connection = connection(Script(.status(501, text: "<html>Not Implemented</html>")))
    let error = try await odataError { try await connection.call() }
    #expect(error.kind == .invalidRequest)
    #expect(error.description.contains("does not support a part of this request"))
    #expect(connection.sent == 1)
  }

  @Test(arguments: [
    (403, "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>You don't have permission.</BODY></HTML>"),
    (503, "<html><body>Service Unavailable<p>Reference&#32;&#35;18&#46;2d35&#46;17&#46;ab</body></html>"),
    (503, "<html><body>An error occurred. Reference #18.2d35.17.ab</body></html>"),
  ])
  func pageOfTheNetworkInFront_isFinal(status: Int, page: String) async throws {
    let connection = connection(Script(.status(status, text: page))) { $0.retries = .throughMaintenance }
    let error = try await odataError { try await connection.call() }
    #expect(error.kind == .blocked)
    #expect(error.description.contains("the network in front of the service blocks this address"))
    #expect(error.description.contains("up to a day"))
    #expect(!error.description.contains("<"))
    #expect(error.requestID == (page.contains("Reference") ? "18.2d35.17.ab" : nil))
    #expect(connection.sent == 1)
  }

  /// From 04:00 to 04:30, with a call that begins at 04:05.
  @Test func maintenance_isWaitedForByAPolicyThatAllowsIt() async throws {
    let end = time.now + 25 * 60
    let connection = TestConnection(time: time, policies: { $0.retries = .throughMaintenance }) { [time] _ in
      time.now < end ? .maintenance : .rows
    }
    try await connection.moving { try await connection.call() }
    #expect(time.now >= end)
    #expect(connection.sent < 40)
  }

  @Test func maintenance_isReportedByTheStandardPolicy() async throws {
    let connection = connection(Script(.maintenance))
    let error = try await connection.moving { try await odataError { try await connection.call() } }
    guard case .unavailable = error.kind else {
      Issue.record(error)
      return
    }
    #expect(error.status == 503)
    #expect(connection.sent == 4)
  }

  @Test func failureInTheMiddleOfPages_repeatsNoRowAndLosesNone() async throws {
    func row(_ code: Int) -> String {
      #"{"Code":\#(code),"Hid":1,"Description":"D","CustomerName":"C","Country":"NL","Currency":"EUR","Current":false}"#
    }
    let next = "https://start.exactonline.nl/api/v1/1/system/Divisions?page=2"
    let script = Script(
      .odata(results: #"[{"CurrentDivision":1}]"#), .odata(results: "[\(row(1)),\(row(2))]", next: next),
      .status(503), .lostConnection, .odata(results: "[\(row(3))]"))
    let connection = connection(script)
    let divisions = try await connection.moving { try await connection.client.divisions() }
    #expect(divisions.map(\.code) == [1, 2, 3])
    #expect(connection.sent == 5)
  }

  @Test func download_isTriedAgainUpToItsHead() async throws {
    let connection = connection(Script(.status(503), .refusedConnection, .text("file")))
    let request = ODataRequest(.get, path: "/api/v1/1/x", operation: "GET x")
    let body = try await connection.moving { [performer = connection.client.performer] in
      let (_, body) = try await performer.stream(request)
      return try await body.collect(upTo: 100)
    }
    #expect(String(decoding: body, as: UTF8.self) == "file")
    #expect(connection.sent == 3)
  }

  // MARK: - Limits

  @Test(arguments: [HTTPRequest.Method.get, .post])
  func refusalForTheMinute_isWaitedOut(method: HTTPRequest.Method) async throws {
    let service = LimitedService(time)
    service.callsByOthers(60)
    let connection = TestConnection(time: time) { _ in service.canned() }
    let start = time.now
    try await connection.moving { _ = try await connection.division.send(method, "crm/Accounts") }
    #expect(service.refusals == 1)
    #expect(connection.sent == 2)
    #expect((60...62).contains(elapsed(since: start)))
  }

  @Test func refusalForTheMinute_holdsAllCallsOfTheDivisionBack() async throws {
    let service = LimitedService(time)
    service.callsByOthers(60)
    let connection = TestConnection(time: time) { _ in service.canned() }
    // One after the other, so that the refusal is known to the others.
    let first = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    let others = (0..<20).map { _ in Task { try await connection.calls(1) } }
    try await connection.waiting(21)
    try await connection.moving {
      try await first.value
      for other in others { try await other.value }
    }
    #expect(service.refusals == 1)
  }

  @Test func refusalForTheDay_failsAndSaysUntilWhen() async throws {
    let service = LimitedService(time, perMinute: 1000, perDay: 100)
    service.callsByOthers(100)
    let connection = TestConnection(time: time) { _ in service.canned() }
    let error = try await odataError { try await connection.call() }
    let midnight = Date(timeIntervalSince1970: 1_767_225_600 + 86400)
    #expect(error.rateLimitedUntil.map { (midnight...midnight + 1).contains($0) } == true)
    let second = try await odataError { try await connection.call() }
    #expect(second.status == nil)
    #expect(connection.sent == 1)
    // The minute is not spent by it.
    #expect(await connection.division.callBudget()?.closedUntil == midnight + 1)
  }

  @Test func refusalWithoutFields_isTakenForTheMinutes() async throws {
    let connection = connection(Script(.status(429), .rows))
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
    #expect(elapsed() == 60)
    #expect(await connection.division.callBudget()?.day.remaining == 4998)
  }

  @Test func refusalsThatGoOn_areGivenUpAfterFourAttempts() async throws {
    let connection = connection(Script(.status(429, headers: ["X-RateLimit-Minutely-Remaining": "0"])))
    let error = try await connection.moving { try await odataError { try await connection.call() } }
    guard case .rateLimited = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 4)
  }

  @Test func refusalWithoutALimiter_isWaitedOut() async throws {
    let connection = connection(Script(.status(429), .rows)) { $0.limiter = nil }
    try await connection.moving { try await connection.call() }
    #expect(elapsed() == 61 || elapsed() == 60)
    #expect(connection.sent == 2)
  }

  // MARK: - Our own errors

  @Test(arguments: [400, 403, 404, 405, 409, 413])
  func refusalOfTheRequest_isFinal(status: Int) async throws {
    let connection = connection(Script(.status(status)))
    try await odataError { try await connection.call() }
    #expect(connection.sent == 1)
  }

  @Test func eightErrorsInAnHour_closeTheEndpointBeforeTheServiceDoes() async throws {
    let connection = connection(Script(.status(404)))
    let start = time.now
    for _ in 0..<8 { try await odataError { try await connection.call() } }
    let error = try await odataError { try await connection.call() }
    #expect(error.errorBudgetSpentUntil == start + 3600)
    #expect(connection.sent == 8)
  }

  @Test func loginPage_isFinal() async throws {
    let connection = connection(Script(.status(302, headers: ["Location": "/docs/Login.aspx"])))
    let error = try await odataError { try await connection.call() }
    guard case .unauthorized(.loginPage) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 1)
  }

  @Test func refusedToken_isReplacedOnce() async throws {
    let connection = TestConnection(time: time, authorization: StubAuthorization("first", "second")) { request in
      request.request.headerFields[.authorization] == "Bearer second" ? .rows : .status(401)
    }
    try await connection.call()
    #expect(connection.sent == 2)
    // Both went on the wire, and the first was an error.
    let budget = try #require(await connection.division.callBudget())
    #expect(budget.minute.remaining == 58)
    #expect(budget.errors == ["crm/Accounts": 1])
  }

  @Test func redirectToTheLogin_replacesTheTokenOnce() async throws {
    let connection = TestConnection(time: time, authorization: StubAuthorization("first", "second")) { request in
      request.request.headerFields[.authorization] == "Bearer second"
        ? .rows : .status(302, headers: ["Location": "/docs/Login.aspx"])
    }
    try await connection.call()
    #expect(connection.sent == 2)
  }

  @Test func cancellationDuringAPause_endsTheCall() async throws {
    let connection = connection(Script(.status(503)))
    let task = Task { try await connection.call() }
    await time.waitForSleepers(1)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(connection.sent == 1)
  }

  // MARK: - Over real HTTP

  private func served(
    _ handler: @escaping LoopbackServer.Handler,
    _ body: @escaping @Sendable (Division, LoopbackServer) async throws -> Void
  ) async throws {
    try await LoopbackServer.run(handler) { server in
      var policies = ConnectionPolicies(time: time)
      policies.retries.random = { 0 }
      let client = ExactOnlineClient(
        site: .loopback(server.port),
        authorization: BearerToken("token"), transport: AsyncHTTPClientTransport(), policies: policies)
      try await moving(time, [client.division(1)]) { try await body(client.division(1), server) }
    }
  }
}
