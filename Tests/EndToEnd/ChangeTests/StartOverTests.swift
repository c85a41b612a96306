import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Testing

/// Cursors that do not hold any more: told apart, announced, and followed by a reading of everything.
@Suite("Starting over", .timeLimit(.minutes(3)))
struct StartOverTests {
  private static func copyOfTwo(
    _ office: Office, _ body: (inout Copy<Sync.CRM.AccountSync, UUID>, [UUID]) async throws -> Void
  ) async throws {
    let keys = try await office.add("A", "B")
    var copy = Copy.accounts
    try await copy.take(office.division.sync.crm.accounts.changes(since: nil, policy: office.policy()))
    _ = copy.news()
    try await body(&copy, keys)
  }

  @Test func movedDivision_isReadAgain() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await Self.copyOfTwo(office) { copy, keys in
        try await office.remove(keys[0])
        try await office.sandbox.moveDivision()
        try await office.add("C")
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.news().first == "start divisionMoved")
        #expect(try await copy.rows == office.names())
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.news().isEmpty)
      }
    }
  }

  @Test func divisionThatMovesWhileItIsRead_isReadAgain() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await Self.copyOfTwo(office) { copy, _ in
        office.hook.before("sync/CRM/Accounts") { try await office.sandbox.moveDivision() }
        for _ in 0..<2 {
          try await office.add("C")
          try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        }
        #expect(copy.starts.last == .divisionMoved || copy.starts.last == .cursorUnknown)
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(try await copy.rows == office.names())
      }
    }
  }

  @Test func cursorThatIsOlderThanTheListOfDeletions_isGivenUp() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await Self.copyOfTwo(office) { copy, keys in
        try await office.remove(keys[0])
        office.advance(by: .seconds(57 * 86_400))
        let before = try copy.cursor
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.news() == ["- \(keys[0])"])
        office.advance(by: .seconds(5 * 86_400))
        // The list has forgotten it.
        #expect(try await office.sandbox.rows("sync/Deleted").isEmpty == false)
        for try await page in feed.changes(since: before, policy: office.policy()).pages {
          #expect(page.startOver?.reason == .deletionsExpired && page.completed == page.startOver)
        }
      }
    }
  }

  @Test func lostCursor_andRowVersionsThatBeginAnew() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await office.add((0..<20).map { "Old \($0)" })
      try await Self.copyOfTwo(office) { copy, _ in
        // A backup was restored: no date says so.
        try await office.sandbox.reset()
        office.sandbox.stopClock()
        office.sandbox.setClock(office.time.now)
        try await office.add("New")
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.news() == ["start cursorUnknown", "+ New"])
        #expect(try await copy.rows == office.names())
      }
    }
  }

  /// A backup was restored, and more has changed since than before: one of the rows that the cursor knows has a later
  /// version, and the others are back to earlier ones. The cursor is read again from above or from below these.
  @Test(arguments: [(true, 2), (false, 1)]) func rowVersionsThatWereReset_andPassedByNewOnes_areNoticed(
    isSettled: Bool, expectedRuns: Int
  ) async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      let keys = try await office.add("A", "B", "C", "D")
      try await office.sandbox.keepAsSeed()
      for key in keys[..<3] { try await office.rename(key, "lost") }
      var copy = Copy.accounts
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      if isSettled {
        office.advance(by: .seconds(601))
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      }
      _ = copy.news()
      try await office.sandbox.reset()
      office.sandbox.stopClock()
      office.sandbox.setClock(office.time.now)
      for number in 0..<20 { try await office.rename(keys[0], "A\(number)") }
      var runs = 0
      while copy.starts.last != .cursorUnknown, runs < 3 {
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        office.advance(by: .seconds(601))
        runs += 1
      }
      // A row that is missing may be late for ten minutes; a lower version of a row says all.
      #expect(runs == expectedRuns)
      #expect(try await copy.rows == office.names())
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.starts == [.noCursor, .cursorUnknown])
    }
  }

  @Test func newestRowsThatWereDeleted_areNoReasonToStartOver() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await Self.copyOfTwo(office) { copy, keys in
        for key in keys { try await office.remove(key) }
        for _ in 0..<2 {
          try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
          office.advance(by: .seconds(3600))
        }
        try await office.add("C")
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.starts == [.noCursor] && copy.rows.values.sorted() == ["C"])
      }
    }
  }

  /// The list that sets share is from before the deletions.
  @Test func newestRowsThatWereDeleted_areNoReasonToStartOver_afterAListOfDeletionsIsShared() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      let policy = office.policy { $0.readings = DivisionReadings(time: office.time) }
      let keys = try await office.add("A", "B")
      var copy = Copy.accounts
      for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: policy)) }
      for key in keys { try await office.remove(key) }
      let calls = try await office.sandbox.calls {
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      }
      #expect(calls == ["sync/CRM/Accounts", "sync/Deleted", "sync/CRM/Accounts"])
      #expect(copy.starts == [.noCursor] && copy.rows.isEmpty)
    }
  }

  @Test func readingFromTheBeginning_thatIsStopped_goesOn_andSaysWhenItIsComplete() async throws {
    try await Office.run(["sync/CRM"], feedPages: 60) { office in
      let feed = office.division.sync.crm.accounts
      try await office.add((0..<150).map { "A\($0)" })
      let policy = office.policy { $0.heldRows = 0 }
      var cursor: ChangeCursor?
      var began: LocalDateTime?
      var completed: [StartOver] = []
      var announced = 0
      for _ in 0..<10 where completed.isEmpty {
        for try await page in feed.changes(since: cursor, policy: policy).pages {
          cursor = page.cursor
          if let start = page.startOver {
            announced += 1
            began = start.began
          }
          if let end = page.completed { completed.append(end) }
          if completed.isEmpty { #expect(page.cursor.startOver?.began == began) }
          break
        }
        office.advance(by: .seconds(60))
      }
      #expect(announced == 1 && completed.map(\.began) == [began].compactMap(\.self))
      #expect(cursor?.startOver == nil)
    }
  }

  @Test func cursorOfAnotherSetOrDivision_isRefused_andNothingIsSent() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let crm = office.division.sync.crm
      try await Self.copyOfTwo(office) { copy, _ in
        let cursor = try copy.cursor
        let calls = try await office.sandbox.calls {
          let other = await #expect(throws: ODataError.self) {
            for try await _ in crm.contacts.changes(since: cursor) {}
          }
          #expect(other?.kind == .invalidRequest)
          #expect(other?.description.contains("sync/CRM/Accounts in division 123456") == true)
          let foreign = try cursor?.moved(to: 654_321)
          let moved = await #expect(throws: ODataError.self) {
            for try await _ in crm.accounts.changes(since: foreign) {}
          }
          #expect(moved?.description.contains("division 654321") == true)
        }
        #expect(calls.isEmpty)
      }
    }
  }
}

extension ChangeCursor {
  /// The same cursor as that of another division would have been stored.
  fileprivate func moved(to division: Int32) throws -> ChangeCursor {
    let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
      .replacing("\(self.division)", with: "\(division)")
    return try JSONDecoder().decode(ChangeCursor.self, from: Data(text.utf8))
  }
}
