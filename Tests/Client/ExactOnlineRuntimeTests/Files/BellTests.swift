import ExactOnlineTesting
import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite(.timeLimit(.minutes(1))) struct BellTests {
  @Test func ring_endsTheWait() async {
    let (bell, time) = (Bell(), ManualTime())
    let waiting = Task { await bell.wait(atMost: .seconds(60), time) }
    await time.waitForSleepers(1)
    bell.ring()
    #expect(await waiting.value)
    #expect(time.sleeperCount == 0)
  }

  @Test func ring_wakesAllThatWait_andACancelledOneWakesNobody() async {
    let (bell, time) = (Bell(), ManualTime())
    let waiting = (0..<3).map { _ in Task { await bell.wait(atMost: .seconds(60), time) } }
    await time.waitForSleepers(3)
    waiting[0].cancel()
    #expect(await waiting[0].value == false)
    #expect(time.sleeperCount == 2)
    bell.ring()
    for task in waiting.dropFirst() { #expect(await task.value) }
  }

  @Test func ringsBeforeTheWait_areOne() async {
    let (bell, time) = (Bell(), ManualTime())
    for _ in 0..<3 { bell.ring() }
    #expect(await bell.wait(atMost: .seconds(60), time))
    let waiting = Task { await bell.wait(atMost: .seconds(60), time) }
    await time.waitForSleepers(1)
    time.advance(by: .seconds(60))
    #expect(await waiting.value == false)
  }

  @Test func silence_forgetsARing() async {
    let (bell, time) = (Bell(), ManualTime())
    bell.ring()
    bell.silence()
    let waiting = Task { await bell.wait(atMost: .seconds(60), time) }
    await time.waitForSleepers(1)
    time.advance(by: .seconds(60))
    #expect(await waiting.value == false)
  }

  @Test func cancellation_endsTheWait() async {
    let (bell, time) = (Bell(), ManualTime())
    let waiting = Task { await bell.wait(atMost: .seconds(60), time) }
    await time.waitForSleepers(1)
    waiting.cancel()
    #expect(await waiting.value == false)
    #expect(time.sleeperCount == 0)
    // The bell is good to go on with.
    bell.ring()
    #expect(await bell.wait(atMost: .seconds(60), time))
  }
}
