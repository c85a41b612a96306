@_spi(Generated) import ExactOnlineRuntime
import ClientFixtures
import Testing

@Suite("Asking until something is done")
struct PollingTests {
  private func polling(_ time: InstantTime, totalTime: Duration) -> Polling {
    var polling = Polling()
    polling.firstPause = .seconds(2)
    polling.maximumPause = .seconds(4)
    polling.totalTime = totalTime
    polling.time = time
    return polling
  }

  @Test func pausesGrow_upToTheLongest() async throws {
    let time = InstantTime()
    var asked = 0
    let value: Int? = try await polling(time, totalTime: .seconds(100)).first {
      asked += 1
      return asked == 4 ? asked : nil
    }
    #expect(value == 4)
    #expect(time.pauses == [.seconds(2), .seconds(3), .seconds(4), .seconds(4)])
  }

  @Test func deadline_endsIt_withoutAValue() async throws {
    let time = InstantTime()
    var asked = 0
    let value: Int? = try await polling(time, totalTime: .seconds(5)).first {
      asked += 1
      return nil
    }
    #expect(value == nil)
    #expect(asked == 2)
    #expect(time.pauses == [.seconds(2), .seconds(3)])
  }
}
