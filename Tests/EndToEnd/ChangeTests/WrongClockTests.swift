import ExactOnline
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Testing

@testable import ExactOnlineChanges

/// Clocks that are wrong at the client, and times that services do not state or make up.
@Suite("Wrong clocks", .timeLimit(.minutes(3)))
struct WrongClockTests {
  typealias AccountCopy = Copy<Sync.CRM.AccountSync, UUID>

  /// A copy of two accounts, and the clock and the events of its policy.
  private struct Desk {
    let office: Office
    let clock: ShiftedTime
    let events = ChangeEvents()
    let keys: [UUID]
    var copy = Copy.accounts

    var policy: ChangePolicy {
      office.policy {
        $0.time = clock
        $0.onEvent = { [events] in events.add($0) }
      }
    }

    mutating func update() async throws {
      try await copy.take(office.division.sync.crm.accounts.changes(since: try copy.cursor, policy: policy))
    }

    func isEqual() async throws -> Bool { try await copy.rows == office.names() }
  }

  private static func withCopy(
    _ shift: Duration = .zero, stating date: CallHook.StatedDate = .own, _ body: (inout Desk) async throws -> Void
  ) async throws {
    try await Office.run(["sync/CRM"]) { office in
      office.hook.state(date)
      var desk = Desk(
        office: office, clock: ShiftedTime(office.time, by: shift), keys: try await office.add("A", "B"))
      try await desk.update()
      #expect(desk.copy.news() == ["start noCursor", "+ A", "+ B"])
      try await body(&desk)
    }
  }

  /// Days by which the client's clock is ahead when the cursor is stored, and when it is read.
  @Test(arguments: [(-70, -70), (-70, 0), (0, -70), (0, 0), (70, 70), (70, 0), (0, 70), (-140, 70)])
  func deletionsThatWereForgotten_leadToAFullReading_whateverTheClientsClockShows(
    stored: Int, read: Int
  ) async throws {
    try await Self.withCopy(.days(stored)) { desk in
      try await desk.office.remove(desk.keys[0])
      desk.office.advance(by: .days(70))
      desk.clock.set(.days(read))
      try await desk.office.add("C")
      let calls = try await desk.office.sandbox.calls { try await desk.update() }
      #expect(desk.copy.news().first == "start deletionsExpired")
      #expect(try await desk.isEqual())
      #expect(calls.count == 3)
      try await desk.update()
      #expect(desk.copy.news().isEmpty)
    }
  }

  @Test(arguments: [-70, 70])
  func clockThatIsWrongByTheSameTime_isTold_andCostsNothing(shift: Int) async throws {
    try await Self.withCopy(.days(shift)) { desk in
      _ = desk.events.news()
      try await desk.office.remove(desk.keys[0])
      desk.office.advance(by: .days(50))
      let calls = try await desk.office.sandbox.calls { try await desk.update() }
      #expect(desk.copy.news() == ["- \(desk.keys[0])"])
      #expect(calls.count == 3)
      let now = desk.office.time.now
      #expect(
        desk.events.news() == [
          .clocksDiffer(
            set: "sync/CRM/Accounts", division: 123_456, client: now + Double(shift) * 86_400, service: now)
        ])
    }
  }

  @Test func goodClocks_areNotMentioned() async throws {
    try await Self.withCopy { desk in
      desk.office.advance(by: .days(30))
      desk.clock.set(.seconds(3600))
      try await desk.update()
      #expect(desk.copy.news().isEmpty && desk.events.news().isEmpty)
    }
  }

  // MARK: Services that state no time, or a wrong one

  @Test(arguments: [CallHook.StatedDate.none, .text("yesterday"), .text("Thu, 31 Feb 2026 00:00:00 GMT")])
  func serviceWithoutATime_leavesTheJudgementToTheClient_andThatIsTold(date: CallHook.StatedDate) async throws {
    try await Self.withCopy(stating: date) { desk in
      #expect(desk.events.news() == [.serviceTimeUnknown(set: "sync/CRM/Accounts", division: 123_456)])
      try await desk.office.remove(desk.keys[0])
      desk.office.advance(by: .days(50))
      try await desk.update()
      #expect(desk.copy.news() == ["- \(desk.keys[0])"])
      desk.office.advance(by: .days(70))
      try await desk.update()
      #expect(desk.copy.news() == ["start deletionsExpired", "+ B"])
      // Its age is unknown.
      desk.clock.set(.days(-70))
      try await desk.update()
      #expect(desk.copy.news() == ["start deletionsExpired", "+ B"])
      #expect(desk.events.news().count == 3)
    }
  }

  @Test func serviceThatStatesNoTimeAnyMore_leavesTheJudgementToTheClient() async throws {
    try await Self.withCopy { desk in
      desk.office.hook.state(.none)
      desk.office.advance(by: .days(50))
      try await desk.update()
      #expect(desk.copy.news().isEmpty)
      desk.office.advance(by: .days(70))
      try await desk.update()
      #expect(desk.copy.news() == ["start deletionsExpired", "+ A", "+ B"])
    }
  }

  @Test func timeOfTheFarFuture_isNotBelieved_whenItIsOver() async throws {
    let future = CallHook.StatedDate.text("Fri, 31 Dec 9999 23:59:59 GMT")
    try await Self.withCopy(stating: future) { desk in
      desk.office.advance(by: .days(50))
      try await desk.update()
      #expect(desk.copy.news().isEmpty)
      // The same time again says nothing: the client's clock does.
      desk.office.advance(by: .days(70))
      try await desk.update()
      #expect(desk.copy.news().first == "start deletionsExpired")
      desk.office.hook.state(.own)
      try await desk.update()
      #expect(desk.copy.news().first == "start deletionsExpired")
      desk.office.hook.state(future)
      try await desk.update()
      #expect(desk.copy.news().first == "start deletionsExpired")
    }
  }

  // MARK: Cursors of earlier versions

  @Test func cursorOfAnEarlierVersion_isRead_andIsTooOldByTheServicesClock() async throws {
    for days in [50, 70] {
      try await Self.withCopy { desk in
        let new = String(decoding: try JSONEncoder().encode(desk.copy.cursor), as: UTF8.self)
        let old = new.replacing(#/"servedAt":\d+,?/#, with: "").replacing(",}", with: "}")
        #expect(old != new)
        let cursor = try JSONDecoder().decode(ChangeCursor.self, from: Data(old.utf8))
        try await desk.office.remove(desk.keys[0])
        desk.office.advance(by: .days(days))
        desk.clock.set(.days(-days))
        var reasons: [StartOver.Reason] = []
        var deleted: [UUID] = []
        let changes = desk.office.division.sync.crm.accounts.changes(since: cursor, policy: desk.policy)
        for try await page in changes.pages {
          if let start = page.startOver { reasons.append(start.reason) }
          deleted += page.deletions
        }
        #expect(reasons == (days == 70 ? [.deletionsExpired] : []))
        #expect(deleted == (days == 70 ? [] : [desk.keys[0]]))
      }
    }
  }

  // MARK: The overlap

  /// Whoever reads next may have a clock that is an hour ahead, and the late row is not an hour late.
  @Test(arguments: [3600, -3600, 0])
  func clockThatIsWrongAtTheNextRun_doesNotEndTheOverlap(shift: Int) async throws {
    var feed = LateFeed()
    for run in 1...3 {
      if run == 3 { feed.add([4]) }
      try await feed.update()
      feed.clock.set(.seconds(shift))
    }
    #expect(feed.copy.rows.count == 20)
    #expect(feed.copy.log.last == "+ A4")
  }

  /// The interrupted run stores its own time beside versions that were read by the other clock.
  @Test func interruptedRunWithAnotherClock_doesNotEndTheOverlap() async throws {
    var feed = LateFeed()
    // The service states no time, and the client's clock is behind.
    feed.clock.set(.seconds(-3600))
    feed.state { _, _ in nil }
    try await feed.update()
    feed.state { seconds, _ in seconds }
    feed.add(21...40)
    try await feed.update(pages: 1)
    #expect(feed.copy.rows.count < 39)
    try await feed.update()
    feed.add([4])
    try await feed.update()
    #expect(feed.copy.rows.count == 40)
    #expect(feed.copy.log.last == "+ A4")
  }

  /// One of a service's servers has another time.
  @Test(arguments: [-3600, 3600]) func pageOfAServerWithAnotherTime_doesNotEndTheOverlap(shift: Int) async throws {
    var feed = LateFeed()
    feed.state { seconds, page in seconds + (page == 2 ? shift : 0) }
    try await feed.update()
    feed.state { seconds, _ in seconds }
    feed.add([4])
    try await feed.update()
    #expect(feed.copy.rows.count == 20)
    #expect(feed.copy.log.last == "+ A4")
    // And it ends in time: only the three newest versions stay.
    let large = feed.copy.cursorSize
    for _ in 0..<2 {
      feed.time.advance(by: .seconds(700))
      try await feed.update()
    }
    #expect(feed.copy.cursorSize < large - 100)
  }

  // MARK: Watching

  @Test func clockThatIsSetBackWhileASetIsRead_makesNoWaitLonger() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let clock = ShiftedTime(office.time)
      var policy = office.watchPolicy
      policy.changes.time = clock
      office.hook.before("sync/CRM/Accounts") { clock.set(.days(-70)) }
      let group = WatchGroup(policy, callsLeft: { nil })
      try await office.watching(from: nil, in: group) { watched in
        await office.nextWake(after: .seconds(300))
        try await office.add("A")
        office.advance(by: .seconds(300))
        #expect(await watched.news().last == "+ A")
      }
    }
  }

  @Test func budgetOfCalls_goesBackWithTheClock() async throws {
    let time = ManualTime()
    let clock = ShiftedTime(time)
    var policy = WatchPolicy()
    (policy.changes.time, policy.callsPerDay, policy.burst) = (clock, 1, 1)
    let group = WatchGroup(policy, callsLeft: { nil })
    try await group.admit("sync/CRM/Accounts")
    clock.set(.days(-70))
    let waiting = Task { try await group.admit("sync/CRM/Accounts") }
    await time.waitForSleepers(1)
    #expect(time.nextWake == time.now + 86_400)
    waiting.cancel()
  }
}
