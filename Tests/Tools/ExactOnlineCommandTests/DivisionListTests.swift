import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// The queue follows the list of the login's divisions.
@Suite("Divisions of exact-online mirror --all-divisions", .timeLimit(.minutes(2))) struct DivisionListTests {
  @Test func divisionsThatAppearLater_areCopied_andThoseThatVanishAreParked() async throws {
    try await SharedDesk.withDivisions { shared in
      let run = try shared.start("--all-divisions", "--watch", "--interval", "1")
      try await waitUntil { run.lines.count { $0.contains(": finished, 1 row") } == 3 }
      // The next look finds one that the queue has not, and does not find one that the queue has.
      try await shared.sql("DELETE FROM @.mirror_divisions WHERE division = 234502 AND worker IS NULL")
      try await shared.sql(
        "INSERT INTO @.mirror_divisions (division, ready) VALUES (999, clock_timestamp() + interval '1 hour')")
      try await waitUntil { run.lines.contains { $0.contains("999: parked, not listed") } }
      try await waitUntil {
        try await shared.sql("SELECT count(*) FROM @.mirror_divisions WHERE finished IS NOT NULL") == [["3"]]
      }
      #expect(run.lines.contains { $0.contains("1 no longer listed") }, "\(run.output)")
      #expect(
        try await shared.sql("SELECT state, parked FROM @.mirror_status WHERE division = 999")
          == [["parked", "not listed"]])
      // One that is listed again is due.
      try await shared.sql(
        """
        UPDATE @.mirror_divisions SET parked = 'not listed', ready = 'infinity', worker = NULL, token = token + 1
        WHERE division = 234501
        """)
      try await waitUntil {
        try await shared.sql("SELECT parked FROM @.mirror_divisions WHERE division = 234501") == [[nil]]
      }
      #expect(try await run.interrupt() == 130, "\(run.errors)")
    }
  }

  @Test func listThatCannotBeRead_isTriedAgain_whileDivisionsAreCopied() async throws {
    try await SharedDesk.withDivisions { shared in
      let run = try shared.start("--all-divisions", "--watch", "--interval", "1", "--json")
      try await waitUntil { run.output.contains("\"finished\"") }
      let fault = shared.sandbox.inject(.status(403), on: "system/Divisions")
      try await waitUntil { run.output.contains("\"listFailed\"") }
      shared.sandbox.removeFault(fault)
      try await shared.sql("DELETE FROM @.mirror_divisions WHERE division = 234502 AND worker IS NULL")
      try await waitUntil {
        try await !shared.sql("SELECT FROM @.mirror_divisions WHERE division = 234502").isEmpty
      }
      #expect(try await run.interrupt() == 130, "\(run.errors)")
    }
  }
}
