import ExactOnlineTesting
import Foundation
import ODataRuntime
import Testing

@testable import ExactOnlineRuntime

@Suite("Error budget", .timeLimit(.minutes(4)))
struct ErrorBudgetTests {
  let time = ManualTime()

  private func spend(_ count: Int, _ connection: TestConnection, _ target: String = "crm/Accounts") async throws {
    for _ in 0..<count { try await #require(throws: ODataError.self) { try await connection.call(target) } }
  }

  @Test(arguments: [400, 401, 403, 404])
  func errorsOfEveryKind_count(status: Int) async throws {
    let connection = TestConnection(time: time) { _ in .status(status) }
    try await spend(9, connection)
    #expect(connection.sent == 8)
  }

  @Test(arguments: [405, 409, 500])
  func otherFailures_doNotCount(status: Int) async throws {
    let connection = TestConnection(time: time) { _ in
      .odataError("Refused", status: .init(code: status))
    }
    try await spend(20, connection)
    #expect(connection.sent == 20)
  }

  @Test func keysAndOptions_areNotPartOfTheEndpoint() async throws {
    let connection = TestConnection(time: time) { _ in .status(404) }
    for number in 0..<9 {
      let id = "00000000-0000-0000-0000-00000000000\(number)"
      try await spend(1, connection, ["crm/Accounts(guid'\(id)')", "crm/Accounts/$count?$top=\(number)"][number % 2])
    }
    #expect(connection.sent == 8)
  }

  @Test func otherEndpointsAndDivisions_stayOpen() async throws {
    let connection = TestConnection(time: time) { request in request.path.contains("Contacts") ? .rows : .status(403) }
    try await spend(9, connection)
    try await connection.call("crm/Contacts")
    try await #require(throws: ODataError.self) { try await connection.client.division(2).send(.get, "crm/Accounts") }
    #expect(connection.sent == 10)
  }

  @Test func endpoint_opensAsErrorsGetOld() async throws {
    let connection = TestConnection(time: time) { _ in .status(404) }
    for _ in 0..<8 {
      try await spend(1, connection)
      time.advance(by: .seconds(60))
    }
    let start = ManualTime().now
    let error = try await #require(throws: ODataError.self) { try await connection.call("crm/Accounts") }
    #expect(error.errorBudgetSpentUntil == start + 3600)
    #expect(error.description.contains("nothing was sent"))
    time.advance(to: start + 3599)
    try await spend(1, connection)
    #expect(connection.sent == 8)
    time.advance(to: start + 3600)
    try await spend(1, connection)
    #expect(connection.sent == 9)
    // The second error of the first eight is the oldest now.
    let next = try await #require(throws: ODataError.self) { try await connection.call("crm/Accounts") }
    #expect(next.errorBudgetSpentUntil == start + 3660)
  }

  /// Calls that are sent together could fail together, past the ten that the service allows.
  @Test func callsAtTheSameTime_doNotFailPastTheBlock() async throws {
    let (gate, opening) = AsyncStream.makeStream(of: Void.self)
    let opened = Task { for await _ in gate {} }
    let connection = TestConnection(time: time) { _ in
      await opened.value
      return .status(400)
    }
    let calls = Task {
      await withTaskGroup(of: ODataError?.self) { group in
        for _ in 0..<50 {
          group.addTask { try? await #require(throws: ODataError.self) { try await connection.call() } }
        }
        return await group.reduce(into: [ODataError]()) { if let error = $1 { $0.append(error) } }
      }
    }
    try await connection.waiting(40)
    opening.finish()
    let errors = await calls.value
    #expect(connection.sent == 10)
    #expect(errors.count == 50)
    #expect(errors.count { $0.errorBudgetSpentUntil != nil } == 50 - connection.sent)
  }

  @Test func clockSetBack_doesNotLengthenTheHour() async throws {
    let connection = TestConnection(time: time) { _ in .status(404) }
    try await spend(8, connection)
    time.advance(to: time.now - 86400)
    let error = try await #require(throws: ODataError.self) { try await connection.call("crm/Accounts") }
    #expect(error.errorBudgetSpentUntil == time.now + 3600)
  }

  @Test func withoutABudget_everythingIsSent() async throws {
    var limits = RateLimits.exactOnline
    limits.errors = nil
    let connection = TestConnection(time: time, limiter: RateLimiter(limits: limits, time: time)) { _ in .status(404) }
    try await spend(20, connection)
    #expect(connection.sent == 20)
  }
}
