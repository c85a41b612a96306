import ClientFixtures
import ExactOnlineTesting
import Foundation
import ODataRuntime
import Testing

@testable import ExactOnlineRuntime

/// The rows about refusals in the table of Documentation/connection.md, with a test for each.
@Suite("Refusals", .timeLimit(.minutes(4)))
struct RefusalTests {
  let time = ManualTime()

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
    #expect((60...62).contains(time.elapsed(since: start)))
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
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
    let midnight = Date(timeIntervalSince1970: 1_767_225_600 + 86400)
    #expect(error.rateLimitedUntil.map { (midnight...midnight + 1).contains($0) } == true)
    let second = try await #require(throws: ODataError.self) { try await connection.call() }
    #expect(second.status == nil)
    #expect(second.description.hasSuffix("with the call option waitsForNextDay"))
    #expect(second.plainDescription.hasSuffix("nothing was sent. Continue after that"))
    #expect(connection.sent == 1)
    // The minute is not spent by it.
    #expect(await connection.division.callBudget()?.closedUntil == midnight + 1)
  }

  @Test func refusalWithoutFields_isTakenForTheMinutes() async throws {
    let connection = TestConnection(Script(.status(429), .rows), time: time)
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
    #expect(time.elapsed() == 60)
    #expect(await connection.division.callBudget()?.day.remaining == 4998)
  }

  @Test func refusalsThatGoOn_areGivenUpAfterFourAttempts() async throws {
    let connection = TestConnection(Script(.status(429, headers: ["X-RateLimit-Minutely-Remaining": "0"])), time: time)
    let error = try await connection.moving {
      try await #require(throws: ODataError.self) { try await connection.call() }
    }
    guard case .rateLimited = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 4)
  }

  @Test func refusalWithoutALimiter_isWaitedOut() async throws {
    let connection = TestConnection(Script(.status(429), .rows), time: time) { $0.limiter = nil }
    try await connection.moving { try await connection.call() }
    #expect(time.elapsed() == 61 || time.elapsed() == 60)
    #expect(connection.sent == 2)
  }

  // MARK: - Our own errors

  @Test(arguments: [400, 403, 404, 405, 409, 413])
  func refusalOfTheRequest_isFinal(status: Int) async throws {
    let connection = TestConnection(Script(.status(status)), time: time)
    try await #require(throws: ODataError.self) { try await connection.call() }
    #expect(connection.sent == 1)
  }

  @Test func eightErrorsInAnHour_closeTheEndpointBeforeTheServiceDoes() async throws {
    let connection = TestConnection(Script(.status(404)), time: time)
    let start = time.now
    for _ in 0..<8 { try await #require(throws: ODataError.self) { try await connection.call() } }
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
    #expect(error.errorBudgetSpentUntil == start + 3600)
    #expect(connection.sent == 8)
  }

  @Test func loginPage_isFinal() async throws {
    let connection = TestConnection(Script(.status(302, headers: ["Location": "/docs/Login.aspx"])), time: time)
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
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
    let connection = TestConnection(Script(.status(503)), time: time)
    let task = Task { try await connection.call() }
    await time.waitForSleepers(1)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(connection.sent == 1)
  }
}
