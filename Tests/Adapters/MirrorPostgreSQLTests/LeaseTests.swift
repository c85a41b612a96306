import ExactOnlineMirrorPostgreSQL
import MirrorEngine
import Testing

/// A lease that has ended is taken over, and whoever held it stores nothing any more.
@Suite(.timeLimit(.minutes(2))) struct LeaseTests {
  @Test func endedLease_isTakenOver_andTheOldHolderIsRefusedEverything() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(7)
    try await schema.store.prepare([Samples.notes])
    let old = try #require(try await schema.queue.claim(by: "old"))
    let first = Samples.record("1")
    try await schema.store.under(old).apply(Samples.page([Samples.note(1, "old")], first))
    try await schema.makeReady(7)
    #expect(try await schema.state(of: 7) == "abandoned")
    let new = try #require(try await schema.queue.claim(by: "new"))
    #expect(new.takenFrom == "old")
    #expect(new.token > old.token)

    await #expect(throws: LeaseLost.self) { try await schema.queue.renew(old) }
    await #expect(throws: LeaseLost.self) { try await schema.queue.finish(old, next: .every(.zero)) }
    await #expect(throws: LeaseLost.self) { try await schema.queue.release(old) }
    await #expect(throws: LeaseLost.self) { try await schema.queue.fail(old, "", retryAfter: .zero) }
    await #expect(throws: LeaseLost.self) { try await schema.queue.park(old, MirrorParking(.noAccess, "")) }
    let late = Samples.page([Samples.note(2, "late")], deleting: [1], after: first, Samples.record("2"))
    await #expect(throws: LeaseLost.self) { try await schema.store.under(old).apply(late) }
    // Nothing of the page is there: no row, no deletion, no cursor.
    #expect(try await schema.store.keys(Samples.notes, in: 7) == [.integer(1)])
    #expect(try await schema.store.record(of: "notes", in: 7) == first)

    try await schema.store.under(new).apply(late)
    #expect(try await schema.store.keys(Samples.notes, in: 7) == [.integer(2)])
    try await schema.queue.finish(new, next: .every(.seconds(60)))
    let runs = try await schema.sql("SELECT worker, outcome, rows, deletions FROM @.mirror_runs ORDER BY id")
    #expect(runs == [["old", "lease ended", "1", "0"], ["new", "finished", "1", "1"]])
  }

  /// It can still write, since nobody else has begun to.
  @Test func endedLeaseThatNobodyTook_isRenewed() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(7)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.makeReady(7)
    try await schema.queue.renew(lease)
    #expect(try await schema.state(of: 7) == "running")
    #expect(try await schema.queue.claim(by: "b") == nil)
  }

  @Test func pageThatIsStored_renewsTheLease() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(7)
    try await schema.store.prepare([Samples.notes])
    let lease = try #require(try await schema.queue.claim(by: "a", for: .seconds(3600)))
    try await schema.makeReady(7)
    try await schema.store.under(lease).apply(Samples.page([Samples.note(1, "")], Samples.record("1")))
    #expect(try await schema.state(of: 7) == "running")
    #expect(try await schema.sql("SELECT rows FROM @.mirror_status") == [["1"]])
  }

  @Test func finishedLease_cannotBeUsedAgain() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(7)
    try await schema.store.prepare([Samples.notes])
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.finish(lease, next: .every(.zero))
    await #expect(throws: LeaseLost.self) {
      try await schema.store.under(lease).apply(Samples.page([Samples.note(1, "")], Samples.record("1")))
    }
    #expect(try await schema.store.record(of: "notes", in: 7) == nil)
  }

  @Test func pageOfAnotherDivision_isRefused() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(8)
    try await schema.store.prepare([Samples.notes])
    let lease = try #require(try await schema.queue.claim(by: "a"))
    await #expect(throws: LeaseLost.self) {
      try await schema.store.under(lease).apply(Samples.page([Samples.note(1, "")], Samples.record("1")))
    }
  }

  @Test func removedOrParkedByHand_losesTheLease() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1, 2)
    let leases = [
      try #require(try await schema.queue.claim(by: "a")), try #require(try await schema.queue.claim(by: "a")),
    ]
    try await schema.queue.remove(1)
    #expect(try await schema.queue.park(2, "the customer asked"))
    for lease in leases { await #expect(throws: LeaseLost.self) { try await schema.queue.renew(lease) } }
    #expect(try await schema.state(of: 2) == "parked")
  }
}
