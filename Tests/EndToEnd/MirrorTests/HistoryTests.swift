import ExactOnline
import ExactOnlineMirror
import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

@Suite("History of mirrors", .timeLimit(.minutes(1)))
struct HistoryTests {
  @Test func changesAndStates_areKept_andReadingAgainIsNone() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror(history: .rows)
      let keys = try await office.add("A", "B")
      try await mirror.update(office.division, [.accounts], options: office.options)
      try await office.rename(keys[0], "A2")
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[1])'")
      try await mirror.update(office.division, [.accounts], options: office.options)
      var options = office.options
      options.startsOver = true
      try await mirror.update(office.division, [.accounts], options: options)
      let changes = try office.query(
        """
        SELECT c."table", c.change, h.Name FROM mirror_changes AS c
        JOIN accounts_history AS h ON h.mirror_sequence = c.sequence ORDER BY c.sequence
        """)
      #expect(
        changes == [
          "accounts|insert|A", "accounts|insert|B", "accounts|delete|B", "accounts|update|A2",
        ])
      // Without history the triggers go, and what was kept stays.
      let plain = try office.mirror(history: .none)
      try await office.rename(keys[0], "A3")
      try await plain.update(office.division, [.accounts], options: office.options)
      #expect(try office.query("SELECT count(*) FROM mirror_changes") == ["4"])
      #expect(try office.query("SELECT Name FROM accounts") == ["A3"])
    }
  }

  /// A program that does not say what is kept does not end it.
  @Test(arguments: [MirrorHistory.changes, .rows])
  func whatIsKept_staysKept(history: MirrorHistory) async throws {
    try await Office.run([]) { office in
      let keys = try await office.add("A")
      try await office.mirror(history: history).update(office.division, [.accounts], options: office.options)
      try await office.rename(keys[0], "A2")
      let other = try Mirror(database: office.folder.path("mirror.sqlite"))
      try await other.update(office.division, [.accounts], options: office.options)
      #expect(try office.query("SELECT change FROM mirror_changes ORDER BY sequence") == ["insert", "update"])
      let tables = try office.query("SELECT count(*) FROM sqlite_schema WHERE name = 'accounts_history'")
      #expect(tables == [history == .rows ? "1" : "0"])
    }
  }
}
