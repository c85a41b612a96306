import ExactOnlineTesting
import Foundation
@_spi(Generated) import ODataRuntime
import Synchronization
import TestSupport
import Testing

@_spi(Generated) @testable import ExactOnlineRuntime

@Suite("Rate limiter", .timeLimit(.minutes(4)))
struct RateLimiterTests {
  let time = ManualTime()

  private func connection(_ service: LimitedService, limiter: RateLimiter? = nil) -> TestConnection {
    TestConnection(time: time, limiter: limiter) { _ in service.canned() }
  }

  // MARK: - Minute

  @Test(arguments: LimitedService.Window.allCases)
  func call61_waitsUntilAMinuteAfterTheFirst(window: LimitedService.Window) async throws {
    let service = LimitedService(time, window: window)
    let connection = connection(service)
    try await connection.calls(30)
    time.advance(by: .seconds(20))
    try await connection.calls(30)
    let start = time.now
    async let last: Void = connection.calls(1)
    await time.waitForSleepers(1)
    #expect(connection.sent == 60)
    #expect(time.nextWake == start + 40)
    time.advance(by: .seconds(39))
    #expect(connection.sent == 60)
    time.advance(by: .seconds(1))
    try await last
    #expect(connection.sent == 61)
    #expect(service.refusals == 0)
    try await waitUntil { time.sleeperCount == 0 }
  }

  @Test func limitOfTheHeaders_replacesTheDocumentedOne() async throws {
    let service = LimitedService(time, perMinute: 100)
    let connection = connection(service)
    try await connection.calls(100)
    #expect(await connection.division.callBudget()?.minute == .init(limit: 100, remaining: 0))
    #expect(service.refusals == 0)
  }

  @Test func callsUnderWay_count() async throws {
    let service = LimitedService(time, perMinute: 5)
    let connection = TestConnection(time: time) { request in
      try await time.sleep(for: .seconds(1))
      return service.canned()
    }
    let limiter = try #require(connection.client.performer.gate.limiter)
    // The limit of five is known from one call.
    async let first: Void = connection.calls(1)
    await time.waitForSleepers(1)
    time.advance(by: .seconds(1))
    try await first
    let calls = Task {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<10 { group.addTask { try await connection.calls(1) } }
        try await group.waitForAll()
      }
    }
    // Four under way, and one that sleeps for the rest.
    await time.waitForSleepers(5)
    try await connection.waiting(6)
    #expect(connection.sent == 5)
    calls.cancel()
    await #expect(throws: CancellationError.self) { try await calls.value }
    try await waitUntil { limiter.state.withLock { $0.queues.isEmpty } }
  }

  @Test func callsOfOthers_areLearnedFromWhatIsLeft() async throws {
    let service = LimitedService(time)
    let connection = connection(service)
    try await connection.calls(1)
    service.callsByOthers(50)
    try await connection.calls(9)
    #expect(await connection.division.callBudget()?.minute.remaining == 0)
    async let next: Void = connection.calls(1)
    await time.waitForSleepers(1)
    #expect(connection.sent == 10)
    time.advance(by: .seconds(60))
    try await next
    #expect(service.refusals == 0)
  }

  @Test func callsOutsideDivisions_areNotCounted() async throws {
    let connection = TestConnection(time: time) { _ in .odata(results: #"[{"CurrentDivision":1}]"#) }
    for _ in 0..<200 {
      _ = try await connection.client.services.service("/api/v1/current").send(.get, "/api/v1/current/Me")
    }
    #expect(connection.sent == 200)
    #expect(await connection.division.callBudget()?.minute.remaining == 60)
  }

  @Test func divisions_haveBudgetsOfTheirOwn() async throws {
    let connection = TestConnection(time: time) { _ in .odata(results: "[]") }
    try await connection.calls(60)
    try await connection.calls(60, connection.client.division(2))
    #expect(connection.sent == 120)
  }

  // MARK: - Day

  @Test func dayThatIsSpent_failsAtOnceAndSaysUntilWhen() async throws {
    let service = LimitedService(time, perMinute: 1000, perDay: 100)
    let connection = connection(service)
    try await connection.calls(100)
    let error = try await #require(throws: ODataError.self) { try await connection.calls(1) }
    #expect(error.rateLimitedUntil == Date(timeIntervalSince1970: 1_767_225_600 + 86400))
    #expect(error.status == nil)
    #expect(error.description.contains("nothing was sent"))
    #expect(connection.sent == 100)
    time.advance(by: .seconds(86400))
    try await connection.calls(1)
    #expect(service.refusals == 0)
  }

  @Test func dayThatIsSpent_isWaitedForWhereTheCallerAllowsIt() async throws {
    let service = LimitedService(time, perMinute: 1000, perDay: 10)
    let connection = connection(service)
    let patient = connection.division.with(CallOptions(waitsForNextDay: true))
    try await connection.calls(10)
    async let next: Void = connection.calls(1, patient)
    await time.waitForSleepers(1)
    #expect(time.nextWake == time.now + 86400)
    time.advance(by: .seconds(86400))
    try await next
    #expect(service.refusals == 0)
  }

  // MARK: - Queue

  /// Answers at once, one call a minute.
  private func slow() -> TestConnection {
    TestConnection(time: time) { [service = LimitedService(time, perMinute: 1, perDay: 100_000)] _ in service.canned() }
  }

  @Test func calls_goInTheOrderInWhichTheyCame() async throws {
    let connection = slow()
    try await connection.calls(1)
    var calls: [Task<Void, any Error>] = []
    for number in 1...10 {
      calls.append(Task { try await connection.call("crm/Accounts?number=\(number)") })
      try await connection.waiting(number)
    }
    try await connection.moving { [calls] in for call in calls { try await call.value } }
    let numbers = connection.transport.requests.dropFirst().map { $0.path.split(separator: "=").last.map(String.init) }
    #expect(numbers == (1...10).map(String.init))
  }

  @Test func interactiveCalls_goFirstAndDoNotStarveBulkCalls() async throws {
    let connection = slow()
    try await connection.calls(1)
    var calls: [Task<Void, any Error>] = []
    for number in 0..<32 {
      let division = connection.division.with(number < 2 ? .bulk : .interactive)
      calls.append(Task { _ = try await division.send(.get, "crm/\(number < 2 ? "bulk" : "interactive")") })
      try await connection.waiting(number + 1)
    }
    try await connection.moving { [calls] in for call in calls { try await call.value } }
    let turns = connection.transport.requests.dropFirst().enumerated().filter { $0.element.path.hasSuffix("bulk") }
    #expect(turns.map(\.offset) == [9, 19])
  }

  @Test func bulkCalls_leaveRoomForInteractiveOnes() async throws {
    let service = LimitedService(time)
    let connection = connection(service)
    try await connection.calls(57, connection.division.with(.bulk))
    async let bulk: Void = connection.calls(1, connection.division.with(.bulk))
    try await connection.waiting(1)
    // These would queue behind the bulk call if they were alike.
    try await connection.calls(3)
    #expect(connection.sent == 60)
    time.advance(by: .seconds(60))
    try await bulk
    #expect(service.refusals == 0)
  }

  @Test func waitBeyondTheDeadline_failsAtOnceAndSaysUntilWhen() async throws {
    let connection = TestConnection(time: time) { _ in .odata(results: "[]") }
    try await connection.calls(60)
    let impatient = [
      CallOptions(maximumWait: .seconds(59)), CallOptions(deadline: time.now + 59),
      CallOptions(priority: .bulk, deadline: time.now - 1),
    ]
    for options in impatient {
      let error = try await #require(throws: ODataError.self) {
        try await connection.calls(1, connection.division.with(options))
      }
      let until = try #require(error.rateLimitedUntil)
      #expect(until >= time.now)
    }
    #expect(connection.sent == 60)
    async let patient: Void = connection.calls(1, connection.division.with(CallOptions(maximumWait: .seconds(60))))
    await time.waitForSleepers(1)
    // The next minute has room for this one, too; the one after for those after it.
    time.advance(by: .seconds(60))
    try await patient
    #expect(await connection.division.callBudget()?.waiting == 0)
  }

  @Test func place_inTheQueueCountsForTheDeadline() async throws {
    let connection = slow()
    try await connection.calls(1)
    let calls = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    let other = Task { try await connection.calls(1) }
    try await connection.waiting(2)
    let error = try await #require(throws: ODataError.self) {
      try await connection.calls(1, connection.division.with(CallOptions(maximumWait: .seconds(170))))
    }
    #expect(error.rateLimitedUntil == time.now + 180)
    try await connection.moving {
      try await calls.value
      try await other.value
    }
  }

  @Test func cancelledWaiter_givesItsPlaceBack() async throws {
    let connection = slow()
    try await connection.calls(1)
    let first = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    let second = Task { try await connection.calls(1) }
    try await connection.waiting(2)
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    #expect(await connection.division.callBudget()?.waiting == 1)
    time.advance(by: .seconds(60))
    try await second.value
    #expect(connection.sent == 2)
    let third = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    third.cancel()
    await #expect(throws: CancellationError.self) { try await third.value }
    try await waitUntil { time.sleeperCount == 0 }
  }

  @Test func taskThatIsCancelledAlready_sendsNothing() async throws {
    let connection = slow()
    try await connection.calls(1)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await connection.calls(1)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(connection.sent == 1)
    #expect(await connection.division.callBudget()?.waiting == 0)
  }

  // MARK: - Clocks

  @Test(arguments: [1, 61, 3600, 86400, 34_560_000] as [TimeInterval])
  func clockSetBack_holdsNothingUpForMoreThanAMinute(seconds: TimeInterval) async throws {
    let connection = TestConnection(time: time) { _ in .odata(results: "[]") }
    try await connection.calls(60)
    time.advance(to: time.now - seconds)
    async let next: Void = connection.calls(1)
    await time.waitForSleepers(1)
    let wake = try #require(time.nextWake)
    #expect(wake <= time.now + 60)
    time.advance(to: wake)
    try await next
  }

  @Test func clockSetForward_opensTheMinute() async throws {
    let connection = TestConnection(time: time) { _ in .odata(results: "[]") }
    try await connection.calls(60)
    time.advance(by: .seconds(3 * 86400))
    try await connection.calls(60)
    #expect(await connection.division.callBudget()?.day == .init(limit: 5000, remaining: 4940))
  }
}
