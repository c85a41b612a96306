import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// Mirrors in PostgreSQL, of one division and of all divisions of a login.
@Suite("exact-online mirror --into postgresql", .timeLimit(.minutes(2))) struct SharedMirrorTests {
  @Test func allDivisions_areCopied_eachOnce_andToldOf() async throws {
    try await SharedDesk.withDivisions { shared in
      let divisions = shared.sandbox.divisions
      let first = try await shared.mirror("--all-divisions", "--workers", "2", "--json")
      #expect(first.status == 0, "\(first.errors)")
      let lines = try shared.lines(first.output)
      #expect(lines.first?["event"] as? String == "enqueued" && lines.first?["new"] as? Int == divisions.count)
      let finished = lines.filter { $0["event"] as? String == "finished" }
      #expect(finished.compactMap { $0["division"] as? Int }.sorted() == divisions.sorted())
      #expect(finished.allSatisfy { $0["rows"] as? Int == 1 && ($0["calls"] as? Int ?? 0) > 0 })
      let names = try await shared.sql("SELECT name FROM @.accounts ORDER BY division")
      #expect(names == divisions.sorted().map { ["Acme \($0)"] })

      // They are due once a night.
      let second = try await shared.mirror("--all-divisions")
      #expect(second.status == 0 && second.output.contains("No division is due"), "\(second.errors)")
      let third = try await shared.mirror("--all-divisions", "--now")
      #expect(third.status == 0, "\(third.errors)")
      #expect(third.output.split(separator: "\n").count { $0.contains(": finished, 0 rows") } == divisions.count)
    }
  }

  @Test func divisionThatIsRefused_isParked_andTheOthersAreCopied() async throws {
    try await SharedDesk.withDivisions { shared in
      shared.sandbox.inject(.status(403), on: "sync/CRM/Accounts", times: 1)
      let outcome = try await shared.mirror("--all-divisions", "--workers", "1")
      #expect(outcome.status == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("1 of 3 divisions could not be updated"), "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").count { $0.contains(": parked, ") } == 1, "\(outcome.output)")
      #expect(try await shared.sql("SELECT count(*) FROM @.accounts") == [["2"]])
    }
  }

  @Test func divisionsThatStillWait_areNamed_byRunsThatHaveNothingToDo() async throws {
    try await SharedDesk.withDivisions { shared in
      _ = try await shared.mirror("--all-divisions")
      func park(_ reason: String) async throws {
        try await shared.sql(
          """
          UPDATE @.mirror_divisions SET parked = '\(reason)', reason = 'by a test', ready = clock_timestamp() + '1 hour'
          WHERE division = 234501
          """)
      }
      try await park("budget spent")
      let spent = try await shared.mirror("--all-divisions")
      #expect(spent.status == 5 && spent.output.contains("No division is due"), "\(spent.errors)")
      #expect(spent.errors.contains("Not all divisions are up to date: 1 parked: budget spent."), "\(spent.errors)")
      // The run that parked it has told so.
      try await park("licence ended")
      #expect(try await shared.mirror("--all-divisions").status == 0)
    }
  }

  @Test func divisionThatNeededALogin_isCopiedByTheNextRun() async throws {
    try await SharedDesk.withDivisions { shared in
      _ = try await shared.mirror("--all-divisions")
      try await shared.sql(
        "UPDATE @.mirror_divisions SET parked = 'login required', ready = 'infinity' WHERE division = 234501")
      let outcome = try await shared.mirror("--all-divisions")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("234501") && outcome.output.contains(": finished, 0 rows"), "\(outcome.output)")
    }
  }

  @Test func watching_goesOn_untilItIsInterrupted() async throws {
    try await SharedDesk.withDivisions { shared in
      let run = try shared.desk.start([
        "mirror", "accounts", "--schema", shared.schema, "--reserve", "0", "--all-divisions", "--watch", "--interval",
        "1",
      ])
      try await waitUntil { run.lines.count { $0.contains(": finished, 1 row,") } == 3 }
      try await shared.sandbox.create("crm/Accounts", [["Name": "Brood"]])
      try await waitUntil { run.lines.count { $0.contains(": finished, 1 row,") } == 4 }
      #expect(try await run.interrupt() == 130, "\(run.errors)")
      #expect(try await shared.sql("SELECT count(*) FROM @.mirror_divisions WHERE worker IS NOT NULL") == [["0"]])
    }
  }

  @Test func oneDivision_isCopied_withItsHistory_andEstimatesMakeNothing() async throws {
    try await SharedDesk.withDivisions { shared in
      let estimate = try await shared.mirror("--estimate")
      #expect(estimate.status == 0 && estimate.output.contains("1 row,"), "\(estimate.errors)")
      let all = try await shared.mirror("--estimate", "--all-divisions")
      #expect(all.status == 0 && all.output.contains("calls for 3 divisions"), "\(all.errors)")
      #expect(try await shared.sql("SELECT to_regnamespace('@') IS NULL") == [["t"]])
      let update = try await shared.mirror("--history", "rows")
      #expect(update.status == 0, "\(update.errors)")
      let changes = try await shared.sql(
        """
        SELECT change, name FROM @.mirror_changes AS c JOIN @.accounts_history AS h ON h.mirror_sequence = c.sequence
        """)
      #expect(changes == [["insert", "Acme \(shared.sandbox.division)"]])
      let audit = try await shared.mirror("--audit")
      #expect(audit.status == 0, "\(audit.errors)")
    }
  }

  @Test func schemaWithATableOfAnother_endsWith2() async throws {
    try await SharedDesk.withDivisions { shared in
      try await shared.sql("CREATE SCHEMA @")
      try await shared.sql("CREATE TABLE @.accounts (a int)")
      let outcome = try await shared.mirror()
      #expect(outcome.status == 2 && outcome.errors.contains("not the mirror's"), "\(outcome.errors)")
    }
  }

  @Test func adviceToAskATable_namesItsSchemaAsSQLDoes() async throws {
    try await SharedDesk.withDivisions { shared in
      let schema = "Books_\(UUID())"
      shared.sandbox.inject(.status(403), on: "sync/CRM/Accounts")
      let outcome = try await shared.desk.run([
        "mirror", "accounts", "--schema", schema, "--reserve", "0", "--all-divisions",
      ])
      #expect(outcome.status == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("FROM \"\(schema)\".mirror_status "), "\(outcome.errors)")
    }
  }

  @Test func databaseThatGoesAway_endsWith5() async throws {
    try await SharedDesk.withDivisions { shared in
      #expect(try await shared.mirror().status == 0)
      // The server ends each connection that stores a page.
      try await shared.sql(
        """
        CREATE FUNCTION @.gone() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END'
        """)
      try await shared.sql(
        "CREATE TRIGGER gone BEFORE UPDATE ON @.mirror_sets FOR EACH ROW EXECUTE FUNCTION @.gone()")
      let outcome = try await shared.mirror()
      #expect(outcome.status == 5 && outcome.errors.contains("does not answer"), "\(outcome.errors)")
    }
  }

  @Test func databaseThatDoesNotAnswer_endsWith5_withoutThePassword() async throws {
    let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9"])
    for words in [["--all-divisions"], ["--estimate", "--division", "7"], ["--division", "7"]] {
      let outcome = try await desk.run(
        ["mirror", "accounts", "--into", "postgresql://exact:geheim@127.0.0.1:9/books"] + words)
      #expect(outcome.status == 5, "\(outcome.errors)")
      #expect(!(outcome.errors + outcome.output).contains("geheim"), "\(outcome.errors)")
    }
  }
}
