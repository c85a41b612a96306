import HTTPExchange
import Testing

@Suite("Pauses after failures") struct PauseTests {
  @Test(arguments: [(-1, 2), (0, 2), (1, 4), (2, 8), (3, 15), (.max, 15)])
  func pause_doubles_upToTheLongest(times: Int, seconds: Int) {
    #expect(Duration.seconds(2).doubled(times, atMost: .seconds(15)) == .seconds(seconds))
  }

  @Test func longestPause_appliesToTheFirst() {
    #expect(Duration.seconds(2).doubled(0, atMost: .seconds(1)) == .seconds(1))
  }
}
