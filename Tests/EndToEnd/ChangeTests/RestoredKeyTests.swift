import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// Rows that are deleted and come back with the same key while they are read, and are followed by more rows than a cursor
/// remembers.
@Suite("Restored keys", .timeLimit(.minutes(3)))
struct RestoredKeyTests {
  /// The full reading is interrupted after any number of pages, and then after each.
  @Test(arguments: 1...8) func keyThatComesBack_inAFullReadingThatIsInterrupted_isThere(pages: Int) async throws {
    try await Self.withLongFeed { office, policy, keys in
      let feed = office.division.sync.crm.accounts
      office.hook.before("sync/CRM/Accounts") {}
      office.hook.before("sync/CRM/Accounts") { try await Self.restore(keys[0], office, followedBy: 20) }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: policy), pages: pages)
      for _ in 0..<20 where try copy.cursor?.startOver != nil {
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy), pages: 1)
      }
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      #expect(try await copy.rows == office.names())
      #expect(copy.starts == [.noCursor])
    }
  }

  @Test(arguments: [true, false]) func keyThatComesBack_isThere_afterACursorOfAnEarlierVersion(
    isFirst: Bool
  ) async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      let policy = office.policy { $0.overlapRows = 3 }
      let keys = try await office.add("A", "B")
      var copy = Copy.accounts
      if !isFirst { try await copy.take(feed.changes(since: nil, policy: policy)) }
      office.hook.before("sync/CRM/Accounts") { try await Self.restore(keys[0], office, followedBy: 10) }
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      try copy.makeOlder()
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      #expect(try await copy.rows == office.names())
      _ = copy.news()
      try await office.remove(keys[1])
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      #expect(copy.news() == ["- \(keys[1])"])
    }
  }

  /// The run after the one that read the restored row still has the list from before the deletion.
  @Test func keyThatComesBack_isThere_afterRunsThatShareAListOfDeletions() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      let policy = office.policy {
        $0.overlapRows = 3
        $0.readings = DivisionReadings(time: office.time)
      }
      let keys = try await office.add("A", "B")
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: policy))
      try await Self.restore(keys[0], office, followedBy: 10)
      for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: policy)) }
      office.advance(by: .seconds(61))
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      #expect(copy.log.contains("- \(keys[0])"))
      #expect(try await copy.rows == office.names())
    }
  }

  @Test func keyThatComesBack_isThere_inASetByModified_whateverFollowsInTheRun() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let set = office.division.crm.accounts
      let policy = office.policy { $0.overlapRows = 3 }
      let keys = try await office.add("A", "B")
      var copy = Copy<CRM.Account, UUID>(id: { $0.id }, text: { $0.name ?? "" })
      try await copy.take(set.changes(since: nil, policy: policy))
      office.advance(by: .seconds(3600))
      office.hook.before("crm/Accounts") {
        try await Self.restore(keys[0], office, followedBy: 10, every: .seconds(120))
      }
      for _ in 0..<2 { try await copy.take(set.changes(since: try copy.cursor, policy: policy)) }
      #expect(try await copy.rows == office.names())
      _ = copy.news()
      try await copy.take(set.changes(since: try copy.cursor, policy: policy))
      #expect(copy.news().isEmpty)
    }
  }

  /// A row that the interrupted run delivered is told of again only if it was written after the deletion.
  @Test func deletionInAnInterruptedFullReading_costsNothing_whenNothingFollowedItThatWasRead() async throws {
    try await Self.withLongFeed { office, policy, keys in
      let feed = office.division.sync.crm.accounts
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: policy), pages: 3)
      try await office.remove(keys[0])
      let calls = try await office.sandbox.calls {
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      }
      // 15 rows are left, and three are read again.
      #expect(calls.filter { $0.hasPrefix("sync/CRM/Accounts") }.count == 2)
      let told = copy.news()
      #expect(told.count == Set(told).count && told.contains("- \(keys[0])"))
      #expect(try await copy.rows == office.names())
    }
  }

  /// Runs end after any number of pages, share lists of deletions or do not, and have cursors of an earlier version now
  /// and then.
  @Test(arguments: [0, 12], [true, false]) func copyOfABusyFeed_isEqual_howeverRunsAreInterrupted(
    heldRows: Int, sharing: Bool
  ) async throws {
    for seed in 0..<12 {
      let copy = Copy<Sync.Financial.GLClassificationSync, UUID>(id: { $0.id }, text: { $0.name ?? "" })
      try await Self.follow(BusyDivision(seed: UInt64(seed)), heldRows, sharing, copy) {
        $0.sync.financial.glClassifications.changes(since: $1, policy: $2)
      }
    }
  }

  @Test(arguments: [0, 12], [true, false]) func copyOfABusySetByModified_isEqual_howeverRunsAreInterrupted(
    heldRows: Int, sharing: Bool
  ) async throws {
    for seed in 0..<12 {
      let copy = Copy<Financial.GLClassification, UUID>(id: { $0.id }, text: { $0.name ?? "" })
      try await Self.follow(BusyDivision(seed: UInt64(seed)), heldRows, sharing, copy) {
        $0.financial.glClassifications.changes(since: $1, policy: $2)
      }
    }
  }

  /// An office whose 45 accounts take five pages of the feed, which are not held back.
  private static func withLongFeed(
    _ body: (_ office: Office, _ policy: ChangePolicy, _ keys: [UUID]) async throws -> Void
  ) async throws {
    try await Office.run(["sync/CRM"], feedPages: 10) { office in
      let policy = office.policy {
        $0.overlapRows = 3
        $0.heldRows = 0
      }
      try await body(office, policy, try await office.add((0..<45).map { "A\($0)" }))
    }
  }

  private static func restore(
    _ key: UUID, _ office: Office, followedBy count: Int, every pause: Duration = .zero
  ) async throws {
    try await office.remove(key)
    try await office.add(["A again"], as: [key])
    for number in 0..<count {
      office.advance(by: pause)
      try await office.add("C\(number)")
    }
  }

  private static func follow<Row: Entity>(
    _ busy: BusyDivision, _ heldRows: Int, _ sharing: Bool, _ copy: Copy<Row, UUID>,
    _ changes: (Division, ChangeCursor?, ChangePolicy) -> SetChanges<Row, UUID>
  ) async throws {
    var copy = copy
    var policy = ChangePolicy()
    (policy.time, policy.heldRows, policy.overlapRows) = (busy.time, heldRows, 3)
    policy.overlap = BusyDivision.step * 10
    for _ in 0..<8 {
      if sharing, policy.readings == nil || busy.random({ $0.chance(1, in: 3) }) {
        let age = busy.random { $0.pick([3, 8, 30]) }
        policy.readings = DivisionReadings(maximumAge: BusyDivision.step * age, time: busy.time)
      }
      let pages = busy.random { $0.pick([1, 2, 3, 4, 7, 99, 99]) }
      try await copy.take(changes(busy.division, try copy.cursor, policy), pages: pages)
      if busy.random({ $0.chance(1, in: 8) }) { try copy.makeOlder() }
      busy.time.advance(by: BusyDivision.step * busy.random { $0.pick([0, 1, 5, 20]) })
    }
    let (quiet, names) = (busy.quietDivision, busy.names)
    policy.readings = nil
    for _ in 0..<2 {
      try await copy.take(changes(quiet, try copy.cursor, policy))
      busy.time.advance(by: BusyDivision.step * 20)
    }
    #expect(copy.rows == names)
  }
}
