import HTTPExchange
import Testing

@Suite(.timeLimit(.minutes(1))) struct WatchdogTests {
  private let watchdog = Watchdog()

  @Test func workInTime_givesItsOutcome() async throws {
    #expect(try await watchdog.run(within: .seconds(60)) { 7 } == 7)
    await #expect(throws: HTTPBodyTooLarge(limit: 1)) {
      try await watchdog.run(within: .seconds(60)) { throw HTTPBodyTooLarge(limit: 1) }
    }
  }

  @Test func lateWork_isCancelled() async {
    await #expect(throws: Watchdog.Expired.self) {
      try await watchdog.run(within: .milliseconds(20)) { try await Task.sleep(for: .seconds(600)) }
    }
  }

  @Test func cancellingTheCaller_reachesTheWork() async {
    let task = Task { try await watchdog.run(within: .seconds(600)) { try await Task.sleep(for: .seconds(600)) } }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
