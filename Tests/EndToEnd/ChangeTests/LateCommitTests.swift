import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import Testing

/// Rows that appear behind others with higher versions.
@Suite("Late commits", .timeLimit(.minutes(3)))
struct LateCommitTests {
  @Test func rowsThatAppearLate_areTold_andOnlyOnce() async throws {
    try await Office.run(["sync/CRM"]) { office in
      office.sandbox.setBehaviour(.lateCommits, isOn: true)
      let feed = office.division.sync.crm.accounts
      var copy = Copy.accounts
      var wasLate = false
      for round in 0..<6 {
        try await office.add("A\(round)", "B\(round)")
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        if try await copy.rows.count < office.names().count { wasLate = true }
        office.advance(by: .seconds(20))
      }
      #expect(wasLate)
      office.advance(by: .seconds(61))
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(try await copy.rows == office.names())
      let told = copy.news().filter { $0.hasPrefix("+") }
      #expect(told.count == 12 && Set(told).count == 12)
    }
  }

  @Test func overlap_endsAfterItsTime_exceptForTheNewestRows() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await office.add((0..<100).map { "A\($0)" })
      var copy = Copy.accounts
      for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy())) }
      let large = copy.cursorSize
      office.advance(by: .seconds(601))
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(large > 1000 && copy.cursorSize < 500)
      #expect(copy.log.count == 101)
    }
  }
}
