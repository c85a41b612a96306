@_spi(Generated) import ExactOnlineRuntime
import Testing
import TestSupport

@Suite("Asking until something is done")
struct PollingTests {
  /// A clock on which time passes only by sleeping.
  private final class Sleeper: TimeSource {
    private let slept = Collected<Duration>()
    var pauses: [Duration] { slept.values }
    var now: Date { Date(timeIntervalSince1970: 0) }
    func sleep(for duration: Duration) async throws { slept.append(duration) }
  }

  private func polling(_ sleeper: Sleeper, totalTime: Duration) -> Polling {
    var polling = Polling()
    polling.firstPause = .seconds(2)
    polling.longestPause = .seconds(4)
    polling.totalTime = totalTime
    polling.time = sleeper
    return polling
  }

  @Test func pausesGrow_upToTheLongest() async throws {
    let sleeper = Sleeper()
    var asked = 0
    let value: Int? = try await polling(sleeper, totalTime: .seconds(100)).first {
      asked += 1
      return asked == 4 ? asked : nil
    }
    #expect(value == 4)
    #expect(sleeper.pauses == [.seconds(2), .seconds(3), .seconds(4), .seconds(4)])
  }

  @Test func deadline_endsIt_withoutAValue() async throws {
    let sleeper = Sleeper()
    var asked = 0
    let value: Int? = try await polling(sleeper, totalTime: .seconds(5)).first {
      asked += 1
      return nil
    }
    #expect(value == nil)
    #expect(asked == 2)
    #expect(sleeper.pauses == [.seconds(2), .seconds(3)])
  }
}
