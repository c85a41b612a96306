import ExactOnline
import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import ExactOnlineSandbox
import Foundation
import PostgreSQLServer
import Synchronization
import TestSupport
import Testing

/// Divisions of a service with its limits, and processes that share them and are killed.
///
/// EXACT_MIRROR_DIVISIONS, at most the 1,000 of a sandbox, EXACT_MIRROR_PROCESSES and EXACT_MIRROR_KILLS set the numbers.
@Suite("Mirrors of many divisions", .timeLimit(.minutes(60)))
struct ManyDivisionsTests {
  private static func setting(_ name: String, _ value: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? value
  }

  private static let divisions = setting("EXACT_MIRROR_DIVISIONS", 10)
  private static let kills = setting("EXACT_MIRROR_KILLS", 2)

  @Test func eachIsFinishedOnceANight_withinItsLimits_andHasTheRowsOfTheService() async throws {
    try await Office.run([], pageSize: 3) { configuration in
      configuration.furtherDivisions = Array((234_501...).prefix(Self.divisions - 1))
      configuration.behaviours.insert(.rateLimits)
    } _: { office in
      office.sandbox.startClock()
      office.sandbox.setClock(Date())
      let copy = try await PostgreSQLCopy()
      try await PostgreSQLRateLimitStore.createTable(in: copy.database, schema: copy.schema)
      let divisions = office.sandbox.divisions
      for division in divisions {
        let names = (0..<7).map { ["Name": SandboxValue.string("\(division) \($0)")] }
        try await office.sandbox.create("crm/Accounts", names, division: division)
      }
      #expect(try await copy.queue.enqueue(try await office.exact.divisions()) == divisions.count)
      for night in 1...2 {
        let refused = try await refusals(by: office.sandbox) { try await update(copy, office, night) }
        #expect(refused.isEmpty, "night \(night)")
        try await check(copy, office, night)
        try await copy.sql("UPDATE @.mirror_divisions SET due = clock_timestamp(), ready = clock_timestamp()")
        for division in divisions {
          let sandbox = office.sandbox
          try await sandbox.update(
            "crm/Accounts", filter: "Name eq '\(division) 1'", ["Phone": "\(night)"], division: division)
          try await sandbox.delete("crm/Accounts", filter: "Name eq '\(division) 2'", division: division)
          try await sandbox.create("crm/Accounts", [["Name": "New"]], division: division)
        }
      }
    }
  }

  /// The service allows 24 calls a day, of which background work takes half. Each second division would need 23. They are
  /// parked before the service refuses a call, whoever asks next, and the others are finished meanwhile.
  @Test func allowanceThatIsTooSmall_parksItsDivisions_isNotExceeded_andHoldsNobodyUp() async throws {
    try await Office.run([], pageSize: 3) { configuration in
      configuration.furtherDivisions = Array(234_501...234_505)
      configuration.behaviours.insert(.rateLimits)
      configuration.callsPerDay = 24
    } _: { office in
      let sandbox = office.sandbox
      sandbox.startClock()
      sandbox.setClock(Date())
      let copy = try await PostgreSQLCopy()
      try await PostgreSQLRateLimitStore.createTable(in: copy.database, schema: copy.schema)
      let divisions = sandbox.divisions
      let large = Set(divisions.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element))
      for division in divisions {
        let names = (0..<(large.contains(division) ? 60 : 3)).map { ["Name": SandboxValue.string("\($0)")] }
        try await sandbox.create("crm/Accounts", names, division: division)
      }
      try await copy.queue.enqueue(divisions.map { (Int32($0), "Division \($0)") })
      for wave in 1...2 {
        // Processes that were not there when the calls were made: the others have told them.
        for division in divisions where wave == 2 { try await copy.queue.unpark(Int32(division)) }
        let refused = try await refusals(by: sandbox) { try await update(copy, office, wave, kills: 0, reserve: 0) }
        #expect(refused.isEmpty, "wave \(wave)")
        let states = try await copy.sql("SELECT division, state, parked FROM @.mirror_status ORDER BY division")
        #expect(
          states
            == divisions.sorted().map { division in
              large.contains(division)
                ? ["\(division)", "parked", "budget spent"] : ["\(division)", "waiting", nil]
            })
        for division in divisions {
          let calls = sandbox.requests.count { $0.path.hasPrefix("/api/v1/\(division)/") }
          #expect(calls <= 12 && (calls > 6 || !large.contains(division)), "\(division): \(calls)")
          let rows = try await copy.sql("SELECT count(*) FROM @.accounts WHERE division = \(division)")
          #expect(large.contains(division) ? rows != [["0"]] : rows == [["3"]], "\(division): \(rows)")
        }
      }
    }
  }

  /// The requests that are not answered with 200 while something happens. The sandbox keeps 500, so it is asked often.
  private func refusals(by sandbox: Sandbox, _ body: () async throws -> Void) async throws -> [String] {
    let seen = Mutex(0)
    let refused = Mutex<[String]>([])
    let look = { @Sendable in
      let new = sandbox.requests.filter { request in seen.withLock { request.number > $0 } }
      guard let first = new.first, let last = new.last else { return }
      let missed = seen.withLock { seen in
        defer { seen = last.number }
        return first.number - seen - 1
      }
      refused.withLock { refused in
        if missed > 0 { refused.append("\(missed) unseen") }
        refused += new.filter { $0.status != 200 }.map { "\($0.status) for \($0.path)" }
      }
    }
    look()
    refused.withLock { $0 = [] }
    let looking = Task {
      while !Task.isCancelled {
        look()
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    defer { looking.cancel() }
    try await body()
    look()
    return refused.withLock { $0 }
  }

  private func update(
    _ copy: PostgreSQLCopy, _ office: Office, _ night: Int, kills most: Int = Self.kills, reserve: Int? = nil
  ) async throws {
    let connection = try await TestServer.connectionString()
    let (port, token) = (office.sandbox.port, office.sandbox.token)
    // A division has three pages in the first night.
    let processes = KilledProcesses(
      Self.setting("EXACT_MIRROR_PROCESSES", 3), kills: most,
      linesBetween: Self.divisions * 3 / max(Self.kills * 5, 1))
    let kills = try await processes.run(seed: UInt64(night)) { place in
      try ChildProcess(
        BuiltProduct.url("MirrorWorkerProcess"),
        [connection, copy.schema, "process \(place)", "service", "\(port)", token]
          + (reserve.map { ["\($0)"] } ?? []))
    }
    // In the second night the few pages may not suffice for all.
    #expect(kills == most || night > 1)
  }

  private func check(_ copy: PostgreSQLCopy, _ office: Office, _ night: Int) async throws {
    let runs = try await copy.sql(
      "SELECT division, count(*) FROM @.mirror_runs WHERE outcome = 'finished' GROUP BY division")
    #expect(runs.count == office.sandbox.divisions.count)
    #expect(runs.allSatisfy { $0[1] == "\(night)" })
    #expect(try await copy.sql("SELECT DISTINCT state FROM @.mirror_status") == [["waiting"]])
    for division in office.sandbox.divisions {
      let rows = try await office.rows(
        of: office.exact.division(Int32(division)).sync.crm.accounts, in: Int32(division))
      #expect(try await copy.rows("accounts", of: Sync.CRM.AccountSync.table, in: Int32(division)) == rows)
    }
  }
}
