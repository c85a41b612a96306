import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import PostgreSQLServer
import Testing

@Suite(.timeLimit(.minutes(2))) struct QueueTests {
  @Test func divisions_areClaimedOnceEach_inTheOrderInWhichTheyBecameReady() async throws {
    let schema = try await MirrorSchema()
    #expect(try await schema.queue.enqueue([(3, "Third"), (1, nil), (2, "Second")]) == 3)
    for (place, division) in [2, 3, 1].enumerated() {
      try await schema.sql(
        "UPDATE @.mirror_divisions SET ready = clock_timestamp() - interval '1 h' + $2::integer * interval '1 s' "
          + "WHERE division = $1::integer", "\(division)", "\(place)")
    }
    let leases = [
      try await schema.queue.claim(by: "a"), try await schema.queue.claim(by: "b"),
      try await schema.queue.claim(by: "a"),
    ]
    #expect(leases.map { $0?.division } == [2, 3, 1])
    #expect(leases.map { $0?.name } == ["Second", "Third", nil])
    #expect(leases.map { $0?.worker } == ["a", "b", "a"])
    #expect(try await schema.queue.claim(by: "c") == nil)
    #expect(try await schema.state(of: 1) == "running")
  }

  @Test func manyWorkers_neverHoldOneDivisionTogether() async throws {
    let schema = try await MirrorSchema()
    try await schema.queue.enqueue((1...40).map { ($0, nil) })
    let claimed = try await withThrowingTaskGroup(of: [Int32].self) { group in
      for worker in 0..<8 {
        group.addTask {
          var divisions: [Int32] = []
          while let lease = try await schema.queue.claim(by: "worker \(worker)") { divisions.append(lease.division) }
          return divisions
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(claimed.count == 40)
    #expect(Set(claimed).count == 40)
  }

  @Test func divisionsThatAreThere_keepTheirState_andGetTheNewName() async throws {
    let schema = try await MirrorSchema()
    try await schema.queue.enqueue([(1, "Old"), (2, "Kept")])
    let lease = try #require(try await schema.queue.claim(by: "a"))
    #expect(try await schema.queue.enqueue([(1, "New"), (2, nil), (3, nil), (3, "Twice")]) == 1)
    try await schema.queue.renew(lease)
    let names = try await schema.sql("SELECT name FROM @.mirror_divisions ORDER BY division")
    #expect(names.prefix(2).map { $0[0] } == ["New", "Kept"])
  }

  @Test func finished_isDueByTheSchedule_andTheRunIsRecorded() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.renew(lease, calls: 12)
    try await schema.queue.finish(lease, next: .every(.seconds(3600)))
    #expect(try await schema.state(of: 1) == "waiting")
    #expect(try await schema.queue.claim(by: "a") == nil)
    let pause = try #require(try await schema.queue.pauseUntilReady())
    #expect(pause > .seconds(3000) && pause <= .seconds(3600))
    let runs = try await schema.sql("SELECT division, worker, outcome, calls FROM @.mirror_runs")
    #expect(runs == [["1", "a", "finished", "12"]])
    let current = try await schema.sql("SELECT current_at = started AND attempts = 0 FROM @.mirror_status")
    #expect(current == [["t"]])
  }

  @Test(arguments: ["Europe/Amsterdam", "UTC", "America/New_York"])
  func onceANight_isTheNextTimeOfDay(timeZone: String) async throws {
    let schema = try await MirrorSchema()
    for (division, hour) in [(Int32(1), 0), (2, 12), (3, 23)] {
      try await schema.enqueue(division)
      let lease = try #require(try await schema.queue.claim(by: "a"))
      try await schema.queue.finish(lease, next: .daily(hour: hour, minute: 30, timeZone: timeZone))
      let next = try await schema.sql(
        """
        SELECT to_char(ready AT TIME ZONE $1, 'HH24:MI:SS'), ready > clock_timestamp(),
          ready < clock_timestamp() + interval '25 h 1 min'
        FROM @.mirror_divisions WHERE division = $2::integer
        """, timeZone, "\(division)")
      #expect(next == [[hour == 0 ? "00:30:00" : "\(hour):30:00", "t", "t"]])
    }
  }

  @Test func failed_isTriedAfterThePause_andOthersGoFirst() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1, 2)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.fail(lease, "HTTP 503", retryAfter: .seconds(60))
    #expect(try await schema.state(of: lease.division) == "failed")
    #expect(try await schema.queue.claim(by: "a")?.division == 2)
    #expect(try await schema.queue.claim(by: "a") == nil)
    try await schema.makeReady(1)
    let again = try #require(try await schema.queue.claim(by: "a"))
    #expect(again.division == 1)
    #expect(again.attempt == 2)
    #expect(again.takenFrom == nil)
  }

  /// A division that fails again and again does not keep others from being claimed.
  @Test func divisionThatAlwaysFails_starvesNobody() async throws {
    let schema = try await MirrorSchema()
    try await schema.queue.enqueue((1...6).map { ($0, nil) })
    var finished: Set<Int32> = []
    for _ in 0..<20 {
      guard let lease = try await schema.queue.claim(by: "a") else { break }
      if lease.division == 1 {
        try await schema.queue.fail(lease, "no", retryAfter: .zero)
      } else {
        try await schema.queue.finish(lease, next: .every(.seconds(3600)))
        finished.insert(lease.division)
      }
    }
    #expect(finished == [2, 3, 4, 5, 6])
  }

  @Test func released_isReadyAtOnce_andNoAttemptCounts() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.release(lease)
    #expect(try await schema.state(of: 1) == "due")
    #expect(try await schema.queue.claim(by: "b")?.attempt == 1)
  }

  @Test func severalPrograms_createTheTablesAtOnce() async throws {
    let name = "mirror \(UUID())"
    let connection = try await TestServer.connectionString()
    try await withThrowingDiscardingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          let database = try PostgreSQLDatabase(connectionString: connection)
          try await MirrorQueue.create(in: database, schema: name)
          try await PostgreSQLMirrorStore.create(in: database, schema: name)
          #expect(try await MirrorQueue(in: database, schema: name).claim(by: "a") == nil)
        }
      }
    }
  }

  @Test func emptyQueue_hasNoPause() async throws {
    let schema = try await MirrorSchema()
    #expect(try await schema.queue.pauseUntilReady() == nil)
    try await schema.enqueue(1)
    #expect(try await schema.queue.pauseUntilReady() == .zero)
  }
}
