import ExactOnline
import ExactOnlineSandbox
import Foundation
import GRDB
import SandboxFixtures
import Synchronization
import TestSupport
import Testing

@testable import ExactOnlineMirror
@testable import MirrorEngine

@Suite("Mirrors", .timeLimit(.minutes(2)))
struct UpdateTests {
  @Test func rowsAndDeletions_areThoseOfTheService_columnByColumn() async throws {
    try await Office.run(["logistics", "sync/Logistics"]) { office in
      let mirror = try office.mirror()
      let keys = try await office.add("Bakkerij", "Café 'Zuid'", "Molen")
      try await office.sandbox.update(
        "crm/Accounts", filter: "ID eq guid'\(keys[0])'",
        ["CreditLineSales": .number("1234.56"), "StartDate": "2026-01-31", "Blocked": true])
      try await office.sandbox.create(
        "logistics/Items", [["Code": "A", "Description": "Lamp", "CostPriceStandard": 0.1]])
      let report = try await mirror.update(office.division, [.accounts, .items], options: office.options)
      #expect(report.isDone && report.sets.map(\.rows) == [3, 1] && report.sets[0].startedOver == .noCursor)
      try await expectEqual(office)
      #expect(
        try office.query(
          "SELECT Division, Name, CreditLineSales, StartDate, Blocked FROM accounts WHERE Name LIKE 'B%'")
          == ["\(office.division.code)|Bakkerij|1234.56|2026-01-31T00:00:00|1"])
      #expect(try office.query("SELECT typeof(CreditLineSales) FROM accounts_view WHERE Name LIKE 'B%'") == ["real"])

      try await office.rename(keys[1], "Café")
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[2])'")
      let next = try await mirror.update(office.division, [.accounts, .items], options: office.options)
      #expect(next.sets.map(\.rows) == [1, 0] && next.sets[0].deletions == 1 && next.sets[0].startedOver == nil)
      try await expectEqual(office)
      #expect(try office.query("SELECT Name FROM accounts ORDER BY 1") == ["Bakkerij", "Café"])
    }
  }

  private func expectEqual(_ office: Office) async throws {
    let sync = office.division.sync
    #expect(try await office.mirrored("accounts", of: Sync.CRM.AccountSync.table) == office.rows(of: sync.crm.accounts))
    #expect(
      try await office.mirrored("items", of: Sync.Logistics.ItemSync.table) == office.rows(of: sync.logistics.items))
  }

  @Test func nothingChanged_costsACallAFeed() async throws {
    try await Office.run(["logistics", "sync/Logistics"]) { office in
      let mirror = try office.mirror()
      try await office.add("A")
      let sets: [MirrorSet] = [.accounts, .items, .contacts]
      try await mirror.update(office.division, sets, options: office.options)
      let calls = try await office.sandbox.calls {
        let report = try await mirror.update(office.division, sets, options: office.options)
        #expect(report.rows == 0 && report.calls == 4)
      }
      // The list of deletions is a feed, too.
      #expect(calls.count == 4 && Set(calls).count == 4 && calls.contains("sync/Deleted"), "\(calls)")
    }
  }

  @Test func serviceThatIsNotThere_endsTheUpdate_andIsNotAskedForEachSet() async throws {
    let failures = Counter()
    var policies = ConnectionPolicies.bare
    policies.onEvent = { if case .answered(_, nil) = $0 { failures.add() } }
    try await Office.run([], policies: policies) { office in
      let mirror = try office.mirror()
      await office.sandbox.stop()
      let error = await #expect(throws: ODataError.self) {
        try await mirror.update(office.division, MirrorSet.all, options: office.options)
      }
      if case .transport(let error)? = error?.kind { #expect(error.kind == .connect) } else { Issue.record("\(error)") }
      // Two sets are read at the same time.
      #expect((1...4).contains(failures.value))
    }
  }

  /// If all of the newest rows have changed, nothing but the dates of the division shows that it was not moved.
  @Test(arguments: [true, false])
  func hundredChangesAndTenDeletions_costNoMoreThanNone_unlessAllNewestRowsHaveChanged(
    isOneAsItWas: Bool
  ) async throws {
    try await Office.run(["logistics", "sync/Logistics"]) { office in
      let mirror = try office.mirror()
      let keys = (0..<110).map { _ in UUID() }
      try await office.sandbox.create("crm/Accounts", keys.map { ["ID": .key($0), "Name": "A"] })
      let sets: [MirrorSet] = [.accounts, .items, .contacts]
      if isOneAsItWas { try await office.add("C") }
      try await mirror.update(office.division, sets, options: office.options)
      for key in keys[..<100] { try await office.rename(key, "B") }
      for key in keys[100...] { try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(key)'") }
      let calls = isOneAsItWas ? 4 : 5
      let made = try await office.sandbox.calls {
        let report = try await mirror.update(office.division, sets, options: office.options)
        #expect(report.rows == 100 && report.sets[0].deletions == 10 && report.calls == calls)
      }
      #expect(made.count == calls && made.contains("system/Divisions") == !isOneAsItWas)
      let names = try office.query("SELECT Name, count(*) FROM accounts GROUP BY Name")
      #expect(names == ["B|100"] + (isOneAsItWas ? ["C|1"] : []))
    }
  }

  @Test func otherPrograms_readWhileAPageIsStored() async throws {
    try await Office.run([]) { office in
      try await office.add("A", "B")
      try await office.mirror().update(office.division, [.accounts], options: office.options)
      #expect(try office.query("PRAGMA journal_mode") == ["wal"])
      let writer = try DatabaseQueue(path: office.folder.path("mirror.sqlite"))
      try await writer.write { database in
        try database.execute(sql: "DELETE FROM accounts")
        #expect(try office.query("SELECT Name FROM accounts ORDER BY Name") == ["A", "B"])
      }
      #expect(try office.query("SELECT Name FROM accounts").isEmpty)
    }
  }

  @Test func oldRowsStay_untilAReadingFromTheBeginningIsComplete() async throws {
    try await Office.run([], pageSize: 2) { office in
      let mirror = try office.mirror()
      let keys = try await office.add("A", "B", "C", "D", "E")
      try await mirror.update(office.division, [.accounts], options: office.options)
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[0])'")
      office.advance(by: .seconds(3600))
      try await office.sandbox.moveDivision()
      let options = office.options
      // A reader that stops after a page.
      let stop = Task {
        try await mirror.update(office.division, [.accounts], options: options) { progress in
          if progress.rows == 2 { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      _ = try? await stop.value
      #expect(try office.query("SELECT count(*) FROM accounts") == ["5"])
      let states = try office.query("SELECT generation, is_complete FROM mirror_sets")
      #expect(states == ["2|1"])
      let report = try await mirror.update(office.division, [.accounts], options: options)
      #expect(report.sets[0].startedOver == nil && report.isDone)
      #expect(try office.query("SELECT Name FROM accounts ORDER BY 1") == ["B", "C", "D", "E"])
    }
  }

  @Test func newProperties_becomeColumns_withoutAFullReading() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      let keys = try await office.add("A", "B")
      let full = try MirrorSet.accounts.schema(office.division).tables[0]
      var old = full
      old.columns.removeAll { ["Name", "CreditLineSales"].contains($0.name) }
      old.key = try #require(old.columns.firstIndex { $0.name == "ID" })
      try await mirror.prepare([old])
      #expect(try office.query("SELECT count(*) FROM pragma_table_info('accounts') WHERE name = 'Name'") == ["0"])
      // What an older program stored.
      let record = MirrorRecord(
        set: "accounts", division: office.division.code, cursor: "{}", generation: 1, isComplete: true, updated: 0)
      let row = old.columns.map { column -> MirrorCell in
        switch column.name {
        case "Division": .integer(Int64(office.division.code))
        case "ID": .text("\(keys[0])".lowercased())
        default: .null
        }
      }
      try await mirror.apply(
        MirrorPage(parts: [.init(old, rows: [row])], deletions: [], completes: false, follows: nil, record: record))
      try await mirror.prepare([full])
      #expect(try office.query("SELECT Name IS NULL FROM accounts") == ["1"])
      // An update brings what has changed; the view has the new columns, too.
      try await mirror.update(office.division, [.accounts], options: office.options)
      #expect(try office.query("SELECT Name FROM accounts_view ORDER BY 1") == ["A", "B"])
    }
  }

  /// Under an INTEGER, SQLite would make a binary number of a decimal one.
  @Test(arguments: MirrorHistory.allCases) func propertyOfWholeNumbers_thatHasFractionsNow_keepsThemExactly(
    history: MirrorHistory
  ) async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror(history: history)
      var table = try MirrorSet.accounts.schema(office.division).tables[0]
      let column = try #require(table.columns.firstIndex { $0.name == "CreditLineSales" })
      func store(_ key: String, _ line: MirrorCell, after last: MirrorRecord?) async throws -> MirrorRecord {
        let record = MirrorRecord(
          set: "accounts", division: 7, cursor: "{}", generation: 1, isComplete: true, updated: last == nil ? 0 : 1)
        var row = table.columns.map { _ in MirrorCell.null }
        row[0] = .integer(7)
        row[table.key] = .text(key)
        row[column] = line
        try await mirror.apply(
          MirrorPage(parts: [.init(table, rows: [row])], deletions: [], completes: false, follows: last, record: record)
        )
        return record
      }
      table.columns[column].kind = .integer
      try await mirror.prepare([table])
      let last = try await store("a", .integer(5), after: nil)
      table.columns[column].kind = .decimal
      try await mirror.prepare([table])
      _ = try await store("b", .text("0.12345678901234567890"), after: last)
      #expect(
        try office.query("SELECT ID, CreditLineSales, typeof(CreditLineSales) FROM accounts ORDER BY 1")
          == ["a|5|text", "b|0.12345678901234567890|text"])
      #expect(try office.query("SELECT sum(CreditLineSales) > 5.1 FROM accounts_view") == ["1"])
      // Once, and recorded as no change of a row.
      try await mirror.prepare([table])
      let changes = try office.query("SELECT \"key\", change FROM mirror_changes ORDER BY sequence")
      #expect(changes == (history == .none ? [] : ["a|insert", "b|insert"]))
      guard history == .rows else { return }
      #expect(
        try office.query("SELECT CreditLineSales FROM accounts_history ORDER BY 1")
          == ["0.12345678901234567890", "5"])
    }
  }

  @Test func divisionsShareTables_andAreUpdatedOnTheirOwn() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      let table = try MirrorSet.accounts.schema(office.division).tables[0]
      try await office.add("A")
      try await mirror.update(office.division, [.accounts], options: office.options)
      let row = table.columns.map { column -> MirrorCell in
        column.name == "Division" ? .integer(7) : column.name == "ID" ? .text("x") : .null
      }
      let record = MirrorRecord(
        set: "accounts", division: 7, cursor: "{}", generation: 9, isComplete: true, updated: 0)
      try await mirror.apply(
        MirrorPage(parts: [.init(table, rows: [row])], deletions: [], completes: true, follows: nil, record: record))
      var options = office.options
      options.startsOver = true
      try await mirror.update(office.division, [.accounts], options: options)
      #expect(try office.query("SELECT Division FROM accounts ORDER BY 1") == ["7", "\(office.division.code)"])
    }
  }

  @Test func anotherProgramThatUpdatesTheSameSet_isNoticed() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      try await office.add("A")
      try await mirror.update(office.division, [.accounts], options: office.options)
      let record = try #require(try await mirror.record(of: "accounts", in: office.division.code))
      let table = try MirrorSet.accounts.schema(office.division).tables[0]
      var other = record
      other.updated += 1
      try await mirror.apply(
        MirrorPage(parts: [.init(table, rows: [])], deletions: [], completes: false, follows: record, record: other))
      await #expect(throws: MirrorConflict(record)) {
        try await mirror.apply(
          MirrorPage(
            parts: [.init(table, rows: [])], deletions: [.text("\(UUID())")], completes: false, follows: record,
            record: record))
      }
    }
  }

  @Test func setWithoutListedDeletions_losesRowsByComparingKeys() async throws {
    try await Office.run([]) { office in
      let mirror = try office.mirror()
      let plain = MirrorSet("opportunities") { $0.crm.opportunities }
      let keys = [UUID(), UUID()]
      try await office.sandbox.create("crm/Opportunities", keys.map { ["ID": .key($0), "Name": "O"] })
      try await mirror.update(office.division, [plain], options: office.options)
      try await office.sandbox.delete("crm/Opportunities", filter: "ID eq guid'\(keys[0])'")
      try await mirror.update(office.division, [plain], options: office.options)
      #expect(try office.query("SELECT count(*) FROM opportunities") == ["2"])
      #expect(try await mirror.audit(office.division, [plain]).differentCounts.map(\.set) == ["opportunities"])
      try await mirror.update(office.division, [plain.comparingKeys()], options: office.options)
      #expect(try office.query("SELECT ID FROM opportunities") == ["\(keys[1])".lowercased()])
    }
  }

  @Test func aSetThatFails_holdsNoOtherUp() async throws {
    try await Office.run(["logistics", "sync/Logistics"]) { office in
      let mirror = try office.mirror()
      try await office.add("A")
      office.sandbox.inject(.status(403), on: "sync/Logistics/Items")
      let failure = await #expect(throws: MirrorFailure.self) {
        try await mirror.update(office.division, [.items, .accounts], options: office.options)
      }
      #expect(failure?.failures.map(\.set) == ["items"] && failure?.report.sets[1].isDone == true)
      #expect(failure?.description.contains("1 of 2 sets were not updated: items: ") == true)
      #expect(try office.query("SELECT Name FROM accounts") == ["A"])
    }
  }

  /// Whichever of the names it has, and also if other sets could be stored.
  @Test(arguments: [
    ("accounts", "CREATE TABLE accounts (ID TEXT)"), ("accounts_view", "CREATE TABLE ACCOUNTS_VIEW (ID TEXT)"),
    ("accounts_view", "CREATE TABLE t (a TEXT); CREATE VIEW accounts_view AS SELECT a AS mine FROM t"),
    ("accounts_history", "CREATE TABLE accounts_history (ID TEXT)"),
    ("mirror_sets", "CREATE TABLE mirror_sets (ID TEXT)"),
    ("mirror_changes", "CREATE TABLE mirror_changes (ID TEXT)"),
    ("mirror_sales_invoice_lines_header", "CREATE TABLE mirror_sales_invoice_lines_header (ID TEXT)"),
  ])
  func fileOfAnother_staysAsItWas_byteByByte(name: String, sql: String) async throws {
    try await Office.run([]) { office in
      let path = office.folder.path("mirror.sqlite")
      let other = try DatabaseQueue(path: path)
      try await other.write { try $0.execute(sql: sql) }
      try other.close()
      let before = try Data(contentsOf: URL(filePath: path))
      let mirror = try office.mirror(history: .rows)
      let error = await #expect(throws: MirrorFileError.self) {
        try await mirror.update(office.division, [.contacts, .accounts, .salesInvoices], options: office.options)
      }
      #expect(error?.description.contains("'\(name)'") == true)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      #expect(!office.folder.exists("mirror.sqlite-wal"))
    }
  }
}
