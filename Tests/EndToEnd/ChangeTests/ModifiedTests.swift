import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Synchronization
import Testing

/// Changes of sets without a feed, by the date of their rows.
@Suite("Changes by Modified", .timeLimit(.minutes(3)))
struct ModifiedTests {
  private static func opportunities() -> Copy<CRM.Opportunity, UUID> {
    Copy(id: { $0.id }, text: { $0.name ?? "" })
  }

  @Test func changedRows_comeOnce_andDeletionsByComparingKeys() async throws {
    try await Office.run([]) { office in
      let set = office.division.crm.opportunities
      let keys = (0..<70).map { _ in UUID() }
      for (number, key) in keys.enumerated() {
        try await office.sandbox.create("crm/Opportunities", [["ID": .key(key), "Name": .string("O\(number)")]])
      }
      var copy = Self.opportunities()
      try await copy.take(set.changes(since: nil, policy: office.policy()))
      #expect(copy.starts == [.noCursor] && copy.rows.count == 70)
      _ = copy.news()

      office.advance(by: .seconds(3600))
      // Twice within the resolution of its date, with a reading between.
      for name in ["changed", "changed again"] {
        try await office.sandbox.update(
          "crm/Opportunities", filter: "ID eq guid'\(keys[0])'", ["Name": .string(name)])
        try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
        #expect(copy.news() == ["+ \(name)"])
      }
      try await office.sandbox.delete("crm/Opportunities", filter: "ID eq guid'\(keys[1])'")
      let unnoticed = set.changes(since: try copy.cursor, policy: office.policy())
      #expect(!unnoticed.findsDeletions)
      try await copy.take(unnoticed)
      #expect(copy.news().isEmpty)
      let held = Set(copy.rows.keys)
      let calls = try await office.sandbox.calls {
        try await copy.take(
          set.changes(since: try copy.cursor, policy: office.policy(), deletions: .comparing { held }))
      }
      #expect(copy.news() == ["- \(keys[1])"])
      // One for the rows that changed, two for 69 keys.
      #expect(calls.count == 3)
      #expect(try await copy.rows == office.names("crm/Opportunities"))
    }
  }

  @Test func comparison_comesAfterTheRowsOfTheRun() async throws {
    try await Office.run([]) { office in
      let set = office.division.crm.opportunities
      let store = Mutex<Set<UUID>>([])
      var cursor: ChangeCursor?
      for round in 0..<3 {
        let key = UUID()
        try await office.sandbox.create("crm/Opportunities", [["ID": .key(key), "Name": .string("\(round)")]])
        let changes = set.changes(
          since: cursor, policy: office.policy(), deletions: .comparing { store.withLock { $0 } })
        for try await page in changes.pages {
          store.withLock { $0.formUnion(page.upserts.map(\.id)) }
          #expect(page.deletions.isEmpty)
          cursor = page.cursor
        }
        #expect(store.withLock { $0.contains(key) })
        office.advance(by: .seconds(60))
      }
    }
  }

  @Test func setWithAFeedBesideIt_hasItsDeletionsFromTheList() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let set = office.division.crm.accounts
      let keys = try await office.add("A", "B")
      var copy = Copy<CRM.Account, UUID>(id: { $0.id }, text: { $0.name ?? "" })
      let first = set.changes(since: nil, policy: office.policy())
      #expect(first.findsDeletions)
      try await copy.take(first)
      _ = copy.news()
      office.advance(by: .seconds(3600))
      try await office.rename(keys[0], "A2")
      try await office.remove(keys[1])
      try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.news() == ["- \(keys[1])", "+ A2"])
      try await office.sandbox.moveDivision()
      try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
      #expect(copy.starts == [.noCursor, .divisionMoved])
    }
  }

  /// In the night of 25 October 2026 the Dutch clock shows the hour from two to three twice.
  @Test func hourThatTheClockPassesTwice_losesNothing() async throws {
    try await Office.run([]) { office in
      let set = office.division.crm.opportunities
      func create(_ name: String) async throws {
        try await office.sandbox.create("crm/Opportunities", [["Name": .string(name)]])
      }
      let start = Date(timeIntervalSince1970: 1_792_888_200)  // 02:50, for the first time
      office.advance(by: .seconds(start.timeIntervalSince(office.time.now)))
      var copy = Self.opportunities()
      try await create("02:50")
      for _ in 0..<2 { try await copy.take(set.changes(since: try copy.cursor, policy: office.policy())) }
      office.advance(by: .seconds(1200))
      try await create("02:10, for the second time")
      try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
      office.advance(by: .seconds(1200))
      try await create("02:30, for the second time")
      office.advance(by: .seconds(7200))
      try await copy.take(set.changes(since: try copy.cursor, policy: office.policy()))
      #expect(try await copy.rows == office.names("crm/Opportunities"))
    }
  }

  @Test func setWithoutADate_isRefused_andNothingIsSent() async throws {
    try await Office.run([]) { office in
      let calls = try await office.sandbox.calls {
        let error = await #expect(throws: ODataError.self) {
          for try await _ in office.division.crm.leadSources.changes(since: nil) {}
        }
        #expect(error?.kind == .invalidRequest)
      }
      #expect(calls.isEmpty)
    }
  }
}
