import ExactOnlineMirrorPostgreSQL
import Testing

/// The queue follows the list of a login's divisions.
@Suite(.timeLimit(.minutes(2))) struct ListTests {
  private func list(_ codes: Int32...) -> [(code: Int32, name: String?)] { codes.map { ($0, nil) } }

  @Test func divisions_comeAndGo_andComeBack() async throws {
    let schema = try await MirrorSchema()
    let first = try await schema.queue.follow(list(1, 2, 3))
    #expect(first.added == [1, 2, 3] && first.missing.isEmpty && first.returned.isEmpty)
    #expect(try await schema.queue.follow(list(1, 2, 3)).isEmpty)
    let second = try await schema.queue.follow(list(1, 4))
    #expect(second.added == [4] && second.missing == [2, 3])
    #expect(
      try await schema.sql("SELECT parked, next_at, reason FROM @.mirror_status WHERE division = 2")
        == [["not listed", nil, "the list of the login's divisions no longer has it"]])
    #expect(try await schema.queue.follow(list(1, 4)).isEmpty)
    let third = try await schema.queue.follow(list(1, 2, 4))
    #expect(third.returned == [2] && third.added.isEmpty && third.missing.isEmpty)
    #expect(try await schema.state(of: 2) == "due")
  }

  /// Nothing is known of a list that is empty; a division that a worker has ends on its own.
  @Test func divisionsThatAreUpdated_orParkedForLong_stayAsTheyAre() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1, 2, 3)
    #expect(try await schema.queue.follow(list()).isEmpty)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    let other = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.park(other, MirrorParking(.licenceEnded, "ended"))
    let last = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.park(last, MirrorParking(.loginRequired, "login"))
    let change = try await schema.queue.follow(list(9))
    #expect(change.missing == [last.division])
    try await schema.queue.renew(lease)
    #expect(try await schema.sql("SELECT parked FROM @.mirror_divisions WHERE parked = 'licence ended'").count == 1)
    try await schema.queue.finish(lease, next: .every(.seconds(60)))
    #expect(try await schema.queue.follow(list(9)).missing == [lease.division])
  }
}
