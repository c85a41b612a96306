import ExactOnlineTesting
import Foundation
import Testing

@Suite struct ManualTimeTests {
  @Test func sleeper_wakesWhenTheClockIsThere() async throws {
    let time = ManualTime()
    let start = time.now
    async let woken: Date = {
      try await time.sleep(for: .seconds(60))
      return time.now
    }()
    await time.waitForSleepers(1)
    #expect(time.nextWake == start + 60)
    time.advance(by: .seconds(59))
    #expect(time.sleeperCount == 1)
    time.advance(by: .seconds(1))
    #expect(try await woken == start + 60)
    #expect(time.sleeperCount == 0)
  }

  @Test func cancelledSleeper_throwsAtOnce() async {
    let time = ManualTime()
    let task = Task { try await time.sleep(for: .seconds(60)) }
    await time.waitForSleepers(1)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(time.sleeperCount == 0)
  }

  @Test func sleepOfNoTime_returns() async throws { try await ManualTime().sleep(for: .zero) }
}
