import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirror
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import GRDB
import SandboxFixtures
import Synchronization
import TestSupport
import Testing

@testable import ExactOnlineMirrorPostgreSQL
@testable import MirrorEngine

/// Mirrors after the mishaps of their years: in the end they have the rows of the service again.
@Suite("Mirrors, after", .timeLimit(.minutes(2)))
struct HardshipTests {
  enum Place: CaseIterable, Sendable {
    case sqlite, postgreSQL
  }

  /// A mirror in one of the two databases.
  private struct Copy: Sendable {
    let office: Office
    let place: Place
    let shared: PostgreSQLCopy

    init(_ office: Office, _ place: Place) async throws {
      (self.office, self.place) = (office, place)
      shared = try await PostgreSQLCopy()
    }

    /// The store of a program that has just started.
    func fresh(history: MirrorHistory = .none) throws -> any MirrorStore {
      switch place {
      case .sqlite: try office.mirror(history: history)
      case .postgreSQL: try PostgreSQLMirrorStore(in: shared.database, schema: shared.schema, history: history)
      }
    }

    @discardableResult func update(
      _ set: MirrorSet = .accounts, history: MirrorHistory = .none
    ) async throws -> MirrorReport.Entry {
      let report = try await fresh(history: history).update(office.division, [set], options: office.options)
      #expect(report.isDone)
      return report.sets[0]
    }

    /// Runs a statement; `@` stands for the schema.
    @discardableResult func sql(_ text: String) async throws -> [String] {
      switch place {
      case .sqlite:
        let database = try DatabaseQueue(path: office.folder.path("mirror.sqlite"))
        return try await database.write { database in
          try GRDB.Row.fetchAll(database, sql: text.replacing("@.", with: "")).map { row in
            row.databaseValues.map { MirrorText.text($0) }.joined(separator: "|")
          }
        }
      case .postgreSQL: return try await shared.sql(text).map { row in row.map { $0 ?? "" }.joined(separator: "|") }
      }
    }

    func names() async throws -> [String] { try await sql("SELECT Name FROM @.accounts_view ORDER BY Name") }

    func expectEqual() async throws {
      let table = Sync.CRM.AccountSync.table
      let rows =
        switch place {
        case .sqlite: try office.mirrored("accounts", of: table)
        case .postgreSQL: try await shared.rows("accounts", of: table)
        }
      #expect(try await rows == office.rows(of: office.division.sync.crm.accounts))
    }
  }

  @Test(arguments: Place.allCases) func aMoveOfTheDivision_whileRowsChange(place: Place) async throws {
    try await Office.run([], pageSize: 2) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B", "C", "D", "E")
      try await copy.update()
      office.advance(by: .seconds(3600))
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[0])'")
      try await office.sandbox.moveDivision()
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[1])'")
      try await office.rename(keys[2], "C2")
      #expect(try await copy.update().startedOver == .divisionMoved)
      try await copy.expectEqual()
      // Moved again in the middle of the reading.
      office.advance(by: .seconds(3600))
      try await office.sandbox.moveDivision()
      let (options, store) = (office.options, try copy.fresh())
      let half = Task {
        try await store.update(office.division, [.accounts], options: options) { progress in
          if progress.rows == 2 { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      _ = try? await half.value
      office.advance(by: .seconds(3600))
      try await office.sandbox.moveDivision()
      try await office.add("F")
      #expect(try await copy.update().startedOver == .divisionMoved)
      try await copy.expectEqual()
      #expect(try await copy.names() == ["C2", "D", "E", "F"])
    }
  }

  /// Row versions begin again, and nobody says so.
  @Test(arguments: Place.allCases) func aResetOfTheService(place: Place) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      try await office.add("Seed")
      try await office.sandbox.keepAsSeed()
      // The cursor knows the last rows, and all of ten minutes.
      for name in ["A", "B", "C"] { try await office.add(name) }
      try await copy.update()
      office.advance(by: .seconds(3600))
      try await copy.update()
      try await office.sandbox.reset()
      office.sandbox.stopClock()
      office.advance(by: .seconds(3600))
      try await office.add("New")
      #expect(try await copy.update().startedOver == .cursorUnknown)
      try await copy.expectEqual()
      #expect(try await copy.names() == ["New", "Seed"])
    }
  }

  /// The service lists deletions for two months.
  @Test(arguments: Place.allCases) func seventyDaysWithoutAnUpdate(place: Place) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B", "C")
      try await copy.update()
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[0])'")
      office.advance(by: .seconds(70 * 86_400))
      try await office.rename(keys[1], "B2")
      #expect(try await copy.update().startedOver == .deletionsExpired)
      try await copy.expectEqual()
      #expect(try await copy.names() == ["B2", "C"])
      #expect(try await copy.update().startedOver == nil)
    }
  }

  /// The same on a machine whose clock stands still, and with the cursor of an earlier version, which has no time of the
  /// service.
  @Test(arguments: Place.allCases, [true, false])
  func seventyDaysThatTheMachineDidNotNotice(place: Place, isOldCursor: Bool) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B")
      try await copy.update()
      if isOldCursor {
        let stored = try await copy.sql("SELECT cursor FROM @.mirror_sets")
        let old = stored[0].replacing(#/"servedAt":\d+,?/#, with: "").replacing(",}", with: "}")
        #expect(stored.count == 1 && stored != [old])
        try await copy.sql("UPDATE @.mirror_sets SET cursor = '\(old)'")
      }
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[0])'")
      office.sandbox.setClock(office.time.now + 70 * 86_400)
      var options = office.options
      let events = Mutex<[ChangeEvent]>([])
      options.changes.onEvent = { event in events.withLock { $0.append(event) } }
      let report = try await copy.fresh().update(office.division, [.accounts, .contacts], options: options)
      #expect(report.sets.map(\.startedOver) == [.deletionsExpired, .noCursor])
      try await copy.expectEqual()
      #expect(try await copy.names() == ["B"])
      // One for both sets.
      #expect(events.withLock { $0.count } == 1)
      #expect(try await copy.update().startedOver == nil)
    }
  }

  /// Somebody has removed the record of the set, with the cursor: rows that went meanwhile are in no list.
  @Test(arguments: Place.allCases, MirrorHistory.allCases)
  func aRecordThatWasLost(place: Place, history: MirrorHistory) async throws {
    try await Office.run([], pageSize: 2) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B", "C", "D", "E")
      try await copy.update(history: history)
      try await copy.sql("DELETE FROM @.mirror_sets")
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[1])'")
      try await office.rename(keys[2], "C2")
      // Interrupted after a page, as a kill would.
      let (options, store) = (office.options, try copy.fresh(history: history))
      let half = Task {
        try await store.update(office.division, [.accounts], options: options) { progress in
          if progress.rows == 2 { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      _ = try? await half.value
      #expect(try await copy.names().contains("B"))
      try await copy.update(history: history)
      try await copy.expectEqual()
      #expect(try await copy.names() == ["A", "C2", "D", "E"])
      guard history != .none else { return }
      let changes = try await copy.sql("SELECT change FROM @.mirror_changes ORDER BY sequence")
      #expect(changes == Array(repeating: "insert", count: 5) + ["update", "delete"])
    }
  }

  @Test(arguments: Place.allCases) func aTableThatWasDropped(place: Place) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      try await office.add("A", "B")
      try await copy.update()
      try await copy.update()
      try await copy.sql("DROP VIEW @.accounts_view")
      try await copy.sql("DROP TABLE @.accounts")
      let entry = try await copy.update()
      #expect(entry.startedOver == .noCursor && entry.rows == 2)
      try await copy.expectEqual()
      #expect(try await copy.names() == ["A", "B"])
    }
  }

  @Test(arguments: Place.allCases) func aColumnThatWasDropped(place: Place) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B")
      try await copy.update()
      try await copy.sql("DROP VIEW @.accounts_view")
      try await copy.sql("ALTER TABLE @.accounts DROP COLUMN Name")
      try await office.rename(keys[0], "A2")
      try await copy.update()
      #expect(try await copy.names().sorted() == ["", "A2"])
      var options = office.options
      options.startsOver = true
      try await copy.fresh().update(office.division, [.accounts], options: options)
      try await copy.expectEqual()
    }
  }

  /// Columns of a user stay, and are filled as the user says.
  @Test(arguments: Place.allCases) func aColumnThatAUserAdded(place: Place) async throws {
    try await Office.run([]) { office in
      let copy = try await Copy(office, place)
      let keys = try await office.add("A", "B")
      try await copy.update()
      try await copy.sql("ALTER TABLE @.accounts ADD COLUMN rating TEXT NOT NULL DEFAULT 'none'")
      try await copy.sql("UPDATE @.accounts SET rating = 'good' WHERE Name = 'A'")
      try await office.rename(keys[0], "A2")
      try await office.add("C")
      try await copy.update()
      #expect(
        try await copy.sql("SELECT Name, rating FROM @.accounts ORDER BY Name") == ["A2|good", "B|none", "C|none"])
      #expect(try await copy.names() == ["A2", "B", "C"])
    }
  }

  /// A program that runs for long looks at its tables again after it has failed at one.
  @Test func aTableThatWasDropped_underARunningProgram() async throws {
    try await Office.run([]) { office in
      let copy = try await PostgreSQLCopy()
      try await office.add("A", "B")
      try await copy.store.update(office.division, [.accounts], options: office.options)
      try await copy.sql("DROP TABLE @.accounts CASCADE")
      try await office.add("C")
      await #expect(throws: (any Error).self) {
        try await copy.store.update(office.division, [.accounts], options: office.options)
      }
      try await copy.store.update(office.division, [.accounts], options: office.options)
      #expect(try await copy.sql("SELECT count(*) FROM @.accounts_view") == [["3"]])
    }
  }

  /// Half of a page, and then nothing: the update ends, and the next one continues after the last stored page.
  @Test(arguments: Place.allCases) func aBodyThatStalls(place: Place) async throws {
    try await Office.run([], pageSize: 2) { office in
      let copy = try await Copy(office, place)
      try await office.add("A", "B", "C", "D", "E")
      var configuration = AsyncHTTPClientTransport.Configuration()
      configuration.idleTimeout = .milliseconds(300)
      let impatient = ExactOnlineClient(
        site: .loopback(office.sandbox.port), authorization: BearerToken(office.sandbox.token),
        transport: AsyncHTTPClientTransport(configuration: configuration), policies: .bare
      ).division(office.division.code)
      let store = try copy.fresh()
      let stored = try await office.sandbox.calls {
        await #expect(throws: (any Error).self) {
          try await store.update(impatient, [.accounts], options: office.options) { progress in
            if progress.rows == 2 {
              office.sandbox.inject(.stalledBody(seconds: 60), on: "sync/CRM/Accounts", times: 1)
            }
          }
        }
      }
      #expect(!stored.isEmpty)
      let before = try await copy.sql("SELECT count(*) FROM @.accounts")
      #expect(before == ["2"] || before == ["4"])
      office.sandbox.removeFault()
      let entry = try await copy.update()
      #expect(entry.startedOver == nil)
      try await copy.expectEqual()
    }
  }
}
