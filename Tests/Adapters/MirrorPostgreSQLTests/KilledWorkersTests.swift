import ExactOnlineMirrorPostgreSQL
import Foundation
import MirrorEngine
import PostgreSQLServer
import Synchronization
import TestSupport
import Testing

/// Processes that update many divisions are killed, again and again.
///
/// EXACT_MIRROR_DIVISIONS, EXACT_MIRROR_PROCESSES and EXACT_MIRROR_KILLS set the numbers: 500, 4 and 200 take minutes.
@Suite(.timeLimit(.minutes(30))) struct KilledWorkersTests {
  private static func setting(_ name: String, _ value: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? value
  }

  @Test func everyDivision_isFinishedOnceANight_andNoRowIsLost() async throws {
    let divisions = Self.setting("EXACT_MIRROR_DIVISIONS", 20)
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    try await schema.queue.enqueue((1...divisions).map { (Int32($0), nil) })
    for night in 1...2 {
      let kills = try await run(night: night, schema)
      #expect(kills == Self.setting("EXACT_MIRROR_KILLS", 6))

      let finished = try await schema.sql(
        "SELECT division FROM @.mirror_runs WHERE outcome = 'finished' GROUP BY division HAVING count(*) = $1::integer",
        "\(night)")
      #expect(finished.count == divisions)
      let states = try await schema.sql("SELECT DISTINCT state FROM @.mirror_status")
      #expect(states == [["waiting"]])
      // Each division has each of its rows in the version of this night.
      let rows = try await schema.sql(
        """
        SELECT count(*), count(DISTINCT division), count(DISTINCT (division, id)),
          count(*) FILTER (WHERE text <> id || ' in night ' || $1) FROM @.notes
        """, "\(night)")
      #expect(rows == [["\(divisions * 200)", "\(divisions)", "\(divisions * 200)", "0"]])
      try await schema.sql("UPDATE @.mirror_divisions SET due = clock_timestamp(), ready = clock_timestamp()")
    }
    let lost = try await schema.sql("SELECT count(*) FROM @.mirror_runs WHERE outcome = 'lease ended'")
    #expect(try #require(lost.first?[0].flatMap { Int($0) }) > 0)
  }

  /// Runs the processes until all divisions are done. Returns the number of those that were killed.
  private func run(night: Int, _ schema: MirrorSchema) async throws -> Int {
    let connection = try await TestServer.connectionString()
    let kills = Kills(left: Self.setting("EXACT_MIRROR_KILLS", 6))
    let pages = Self.setting("EXACT_MIRROR_DIVISIONS", 20) * 4
    let between = max(pages / (Self.setting("EXACT_MIRROR_KILLS", 6) * 3), 1)
    try await withThrowingDiscardingTaskGroup { group in
      for slot in 0..<Self.setting("EXACT_MIRROR_PROCESSES", 3) {
        group.addTask {
          var random = SeededGenerator(seed: UInt64(night * 100 + slot))
          var isKilled = true
          while isKilled {
            let process = try ChildProcess(
              BuiltProduct.url("MirrorWorkerProcess"), [connection, schema.name, "process \(slot)", "\(night)"])
            isKilled = false
            var quota = 1 + random.below(between * 2)
            for await line in process.lines where line == "page" {
              quota -= 1
              guard quota == 0, kills.take() else { continue }
              process.kill()
              isKilled = true
            }
            process.close()
            process.waitUntilExit()
          }
        }
      }
    }
    return kills.made
  }
}

/// The processes that may still be killed.
private final class Kills: Sendable {
  private let count = Mutex(0)
  private let most: Int

  init(left: Int) { most = left }

  var made: Int { count.withLock { $0 } }

  func take() -> Bool {
    count.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
  }
}
