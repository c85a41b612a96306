import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import MirrorEngine
import ODataRuntime
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct WorkerTests {
  private static func options(_ workers: Int = 3) -> MirrorWorkerOptions {
    var options = MirrorWorkerOptions()
    options.workers = workers
    options.schedule = .every(.seconds(3600))
    options.firstPause = .seconds(3600)
    options.poll = .milliseconds(20)
    options.endsWhenDone = true
    return options
  }

  private static func store(_ text: String, _ job: MirrorJob) async throws {
    let division = job.lease.division
    try await job.store.apply(
      Samples.page([Samples.note(1, text, division: division)], Samples.record("1", division: division)))
  }

  @Test func everyDivision_isUpdatedOnce_andOneThatFailsHoldsNobodyUp() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    try await schema.queue.enqueue((1...20).map { ($0, nil) })
    let workers = MirrorWorkers(queue: schema.queue, store: schema.store, name: "test", options: Self.options())
    await workers.run { job in
      job.add(calls: 2)
      switch job.lease.division {
      case 5: throw ODataError(.unavailable, operation: "GET")
      case 6: throw ODataError(.unauthorized(.loginRequired), operation: "GET")
      default: try await Self.store("done", job)
      }
    }
    #expect(try await schema.sql("SELECT count(*) FROM @.notes") == [["18"]])
    let states = try await schema.sql("SELECT state, count(*) FROM @.mirror_status GROUP BY state ORDER BY state")
    #expect(states == [["failed", "1"], ["parked", "1"], ["waiting", "18"]])
    #expect(try await schema.sql("SELECT count(*), sum(calls) FROM @.mirror_runs") == [["20", "40"]])
    #expect(try await schema.sql("SELECT parked FROM @.mirror_status WHERE division = 6") == [["login required"]])
  }

  @Test func stopped_givesTheDivisionBack_withThePageThatItHasStored() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    try await schema.enqueue(1)
    let begun = Gate()
    let workers = MirrorWorkers(queue: schema.queue, store: schema.store, options: Self.options(1))
    let running = Task {
      await workers.run { job in
        try await Self.store("half", job)
        begun.open()
        try await Task.sleep(for: .seconds(600))
      }
    }
    try await begun.wait()
    workers.stop()
    await running.value
    #expect(try await schema.state(of: 1) == "due")
    #expect(try await schema.sql("SELECT text FROM @.notes") == [["half"]])
    #expect(try await schema.sql("SELECT outcome FROM @.mirror_runs") == [["released"]])
    // Stopped before it runs, it does nothing.
    await workers.run { _ in Issue.record("It is stopped.") }
  }

  @Test func lostLease_endsTheUpdate() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    var options = Self.options(1)
    options.lease = .milliseconds(200)
    let begun = Gate()
    let lost = Mutex(0)
    let workers = MirrorWorkers(queue: schema.queue, store: schema.store, options: options) { event in
      if case .lost = event { lost.withLock { $0 += 1 } }
    }
    let running = Task {
      await workers.run { _ in
        begun.open()
        try await Task.sleep(for: .seconds(600))
      }
    }
    try await begun.wait()
    try await schema.queue.park(1, "by a test")
    await running.value
    #expect(lost.withLock { $0 } == 1)
    #expect(try await schema.state(of: 1) == "parked")
  }

  /// The outcome cannot be stored: the division is told of as lost before it begins again.
  @Test func databaseThatFailsAtTheEnd_losesTheDivision_whichBeginsAgain() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    try await schema.sql(
      "CREATE FUNCTION @.refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'no room'; END$$")
    try await schema.sql(
      "CREATE TRIGGER refuse BEFORE INSERT ON @.mirror_runs FOR EACH ROW EXECUTE FUNCTION @.refuse()")
    let events = Mutex<[String]>([])
    let workers = MirrorWorkers(queue: schema.queue, store: schema.store, options: Self.options(1)) { event in
      let word =
        switch event {
        case .claimed: "claimed"
        case .finished: "finished"
        case .lost: "lost"
        case .databaseFailed: "database failed"
        case .failed, .parked, .released: "other"
        }
      events.withLock { $0.append(word) }
    }
    let running = Task { await workers.run { _ in } }
    try await waitUntil { events.withLock { $0.contains("database failed") } }
    try await schema.sql("DROP TRIGGER refuse ON @.mirror_runs")
    try await schema.makeReady(1)
    await running.value
    #expect(events.withLock { $0 } == ["claimed", "lost", "database failed", "claimed", "finished"])
  }

  @Test func heartbeats_keepTheLeaseOfAnUpdateThatTakesLong() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    var options = Self.options(2)
    // A heartbeat every two seconds, which a busy machine may delay by six.
    options.lease = .seconds(8)
    let workers = MirrorWorkers(queue: schema.queue, store: schema.store, options: options)
    let updates = Counter()
    await workers.run { _ in
      updates.add()
      let end = try await schema.sql("SELECT ready FROM @.mirror_divisions")
      try await waitUntil { try await schema.sql("SELECT ready FROM @.mirror_divisions") != end }
    }
    #expect(updates.value == 1)
    #expect(try await schema.sql("SELECT outcome FROM @.mirror_runs") == [["finished"]])
  }

  /// They wait for the database, and can be stopped meanwhile.
  @Test func databaseThatIsNotThere_isToldOf_andWaitedFor() async throws {
    let folder = try TemporaryFolder()
    let database = try PostgreSQLDatabase(connectionString: "host=\(folder.path("nobody")) user=exact dbname=postgres")
    let failures = Counter()
    let workers = MirrorWorkers(
      queue: try MirrorQueue(in: database), store: try PostgreSQLMirrorStore(in: database), options: Self.options(1)
    ) { event in
      if case .databaseFailed = event { failures.add() }
    }
    let running = Task { await workers.run { _ in Issue.record("There is no division.") } }
    try await waitUntil { failures.value >= 2 }
    workers.stop()
    await running.value
  }
}
