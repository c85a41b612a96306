import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite
import Foundation
import TestSupport
import Testing

/// The guarantees that an inbox relies on, for each store.
@Suite(.timeLimit(.minutes(4))) struct StoreTests {
  enum Sort: CaseIterable { case memory, sqlite, postgresql }

  private let folder: TemporaryFolder
  private let table = PostgreSQLTable()
  private let start = Date(timeIntervalSince1970: 1_767_600_000)

  init() throws { folder = try TemporaryFolder() }

  private func store(_ sort: Sort) async throws -> any WebhookStore {
    switch sort {
    case .memory: InMemoryWebhookStore()
    case .sqlite: try SQLiteWebhookStore(at: folder.path("webhooks.sqlite"))
    case .postgresql: try await table.store()
    }
  }

  private func arrival(_ row: Int, second: Int, due: TimeInterval = 0) throws -> WebhookArrival {
    WebhookArrival(try Samples.event(row, second: second), at: start, due: start + due)
  }

  private func claim(
    _ store: any WebhookStore, _ count: Int = 10, for consumer: String = "a", after seconds: TimeInterval = 0
  ) async throws -> [WebhookEntry] {
    try await store.claim(upTo: count, for: consumer, at: start + seconds, until: start + seconds + 60)
  }

  @Test(arguments: Sort.allCases) func entriesOfARow_comeInTheOrderOfTheirTimes_oneAfterAnother(
    _ sort: Sort
  ) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 3), arrival(2, second: 9), arrival(1, second: 1), arrival(1, second: 2)])
    #expect(try await store.depth() == 4)
    var seconds: [Int] = []
    while case let claimed = try await claim(store), !claimed.isEmpty {
      #expect(Set(claimed.map(\.event.key)).count == claimed.count)
      for entry in claimed {
        seconds.append(entry.event.occurred?.second ?? -1)
        #expect(entry.attempts == 1)
      }
      #expect(try await claim(store).isEmpty)
      for entry in claimed { try await store.finish(entry.id) }
    }
    #expect(seconds.filter { $0 != 9 } == [1, 2, 3])
    #expect(seconds.count == 4)
    #expect(try await store.depth() == 0)
  }

  /// Events in a file that has no name are gone with the process.
  @Test(arguments: ["deleted", "moved", "replaced"]) func fileThatIsGone_isAnError(what: String) async throws {
    let path = folder.path("webhooks.sqlite")
    let store = try SQLiteWebhookStore(at: path)
    try await store.keep([arrival(1, second: 1)])
    for suffix in ["", "-wal", "-shm"] {
      if what == "deleted" {
        try FileManager.default.removeItem(atPath: path + suffix)
      } else {
        try FileManager.default.moveItem(atPath: path + suffix, toPath: folder.path("old.sqlite\(suffix)"))
      }
    }
    if what == "replaced" { _ = try SQLiteWebhookStore(at: path) }
    let error = await #expect(throws: (any Error).self) { try await store.keep([arrival(2, second: 2)]) }
    #expect(error.map { "\($0)".contains("was deleted, moved or replaced") } == true)
  }

  @Test(arguments: Sort.allCases) func repeats_areMerged_untilTheyAreClaimed(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1), arrival(1, second: 1)])
    try await store.keep([arrival(1, second: 1)])
    let first = try await claim(store)
    #expect(first.count == 1)
    // Two true changes can look the same: what comes after the first was handed out is one of its own.
    try await store.keep([arrival(1, second: 1)])
    #expect(try await claim(store).isEmpty)
    try await store.finish(try #require(first.first).id)
    #expect(try await claim(store).count == 1)
  }

  @Test(arguments: Sort.allCases) func entries_waitUntilTheyAreDue(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1, due: 5), arrival(2, second: 1, due: 3)])
    #expect(try await claim(store, after: 2.9).isEmpty)
    #expect(try await store.nextDue(after: start) == start + 3)
    #expect(try await claim(store, after: 3).count == 1)
    #expect(try await store.nextDue(after: start + 3) == start + 5)
    #expect(try await claim(store, after: 5).count == 1)
    #expect(try await store.nextDue(after: start + 5) == nil)
  }

  /// After the clock was put back.
  @Test(arguments: Sort.allCases) func entriesThatAreDueTooLate_areDueSooner(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1), arrival(2, second: 1, due: 3600), arrival(3, second: 1, due: 1)])
    let claimed = try #require(try await claim(store).first)
    try await store.postpone(claimed.id, until: start + 3600)
    try await store.limitDue(first: start + 2, again: start + 9)
    #expect(try await store.nextDue(after: start) == start + 1)
    #expect(try await store.nextDue(after: start + 1) == start + 2)
    #expect(try await store.nextDue(after: start + 2) == start + 9)
    #expect(try await store.nextDue(after: start + 9) == nil)
    try await store.limitDue(first: start + 20, again: start + 1)
    #expect(try await store.nextDue(after: start) == start + 1)
    #expect(try await store.nextDue(after: start + 1) == start + 2)
    #expect(try await claim(store, after: 2).count == 3)
  }

  /// Of a consumer whose clock is a day ahead, and that never returns.
  @Test(arguments: Sort.allCases) func claimsThatLastTooLong_endSooner(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1), arrival(2, second: 1)])
    #expect(try await claim(store, 1, for: "ahead", after: 86_400).count == 1)
    #expect(try await claim(store, 1, for: "right").count == 1)
    try await store.limitClaims(until: start + 600)
    #expect(try await claim(store, for: "b", after: 59).isEmpty)
    // The claim that is shorter is left alone.
    #expect(try await claim(store, for: "b", after: 60).count == 1)
    #expect(try await claim(store, for: "c", after: 599).count == 1)
    try await store.limitClaims(until: start + 600)
    let last = try await claim(store, for: "d", after: 600)
    #expect(last.count == 2)
    #expect(last.map(\.attempts).sorted() == [2, 4])
  }

  /// Consumers whose clocks differ limit and claim the same entries.
  @Test(arguments: Sort.allCases) func limitsAndClaimsAtTheSameTime_doNotFail(_ sort: Sort) async throws {
    let (store, start) = (try await store(sort), start)
    try await store.keep((0..<200).map { try arrival($0, second: 1, due: 3600) })
    let claimed = try await withThrowingTaskGroup(of: Int.self) { group in
      for step in 1...40 {
        group.addTask {
          try await store.claim(upTo: 10, for: "ahead", at: start + 7200, until: start + 7260).count
        }
        group.addTask {
          try await store.limitDue(first: start + Double(3600 - step), again: start + 3700)
          return 0
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(claimed == 200)
  }

  @Test(arguments: Sort.allCases) func postponedEntry_keepsTheLaterOnesOfItsRow(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1), arrival(1, second: 2), arrival(2, second: 1)])
    let claimed = try await claim(store)
    #expect(claimed.count == 2)
    for entry in claimed { try await store.postpone(entry.id, until: start + 10) }
    #expect(try await claim(store, after: 9).isEmpty)
    let again = try await claim(store, after: 10)
    #expect(Set(again.map(\.id)) == Set(claimed.map(\.id)))
    #expect(again.allSatisfy { $0.attempts == 2 })
  }

  @Test(arguments: Sort.allCases) func claims_endWithTheirTime_orWhenTheConsumerIsBack(_ sort: Sort) async throws {
    let store = try await store(sort)
    try await store.keep([arrival(1, second: 1), arrival(2, second: 1)])
    #expect(try await claim(store, 1, for: "a").count == 1)
    #expect(try await claim(store, 9, for: "b").count == 1)
    try await store.release("a")
    #expect(try await claim(store, for: "c", after: 1).count == 1)
    #expect(try await claim(store, for: "c", after: 59).isEmpty)
    #expect(try await claim(store, for: "c", after: 60).count == 1)
  }

  @Test func sqliteFile_hasWhatWasKept_whenItIsOpenedAgain() async throws {
    try await store(.sqlite).keep([arrival(1, second: 1), arrival(2, second: 1)])
    _ = try await claim(try await store(.sqlite), 1)
    let again = try SQLiteWebhookStore(at: folder.path("webhooks.sqlite"))
    #expect(try await again.count() == 2)
    try await again.release("a")
    #expect(try await claim(again).count == 2)
  }

  /// An event whose body does not say when it happened has the place of its arrival, and is merged nevertheless.
  @Test(arguments: Sort.allCases) func repeatsWithoutATime_areMergedToo(_ sort: Sort) async throws {
    let store = try await store(sort)
    let event = try Samples.event(1, second: nil)
    for second in 0..<3 { try await store.keep([WebhookArrival(event, at: start + Double(second), due: start)]) }
    #expect(try await claim(store).count == 1)
    #expect(try await claim(store).isEmpty)
  }

  /// Texts that SQL, JSON or a database could take for something else.
  @Test(arguments: Sort.allCases) func contents_areKeptAsTheyAre(_ sort: Sort) async throws {
    let store = try await store(sort)
    var event = try Samples.event(1)
    event.topic = WebhookEvent.Topic(rawValue: "'); DROP TABLE \\ \"x\" \u{0}\u{1F600}é%$1")
    event.endpoint = "https://start.exactonline.nl/api/v1/1/crm/\u{0}'\"\\(guid'')"
    try await store.keep([WebhookArrival(event, at: start, due: start)])
    #expect(try await claim(store).map(\.event) == [event])
  }

  @Test(arguments: Sort.allCases) func manyAtOnce_areKeptAndClaimedOnce(_ sort: Sort) async throws {
    let store = try await store(sort)
    // The same arrivals by several tasks, while others claim.
    let claimed = try await withThrowingTaskGroup(of: [WebhookEntry].self) { group in
      for task in 0..<4 {
        group.addTask {
          for row in 0..<20 {
            try await store.keep([arrival(row, second: 1, due: 1), arrival(row, second: 2, due: 1)])
          }
          return []
        }
        group.addTask {
          var claimed: [WebhookEntry] = []
          for _ in 0..<10 { claimed += try await claim(store, 3, for: "\(task)") }
          return claimed
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(claimed.isEmpty)
    var seconds: [UUID: [Int]] = [:]
    while case let entries = try await claimedByTwo(store), !entries.isEmpty {
      #expect(Set(entries.map(\.event.key)).count == entries.count)
      for entry in entries {
        seconds[entry.event.key, default: []].append(entry.event.occurred?.second ?? -1)
        try await store.finish(entry.id)
      }
    }
    #expect(seconds.count == 20)
    #expect(seconds.values.allSatisfy { $0 == [1, 2] })
  }

  /// The entries that two consumers claim concurrently.
  private func claimedByTwo(_ store: any WebhookStore) async throws -> [WebhookEntry] {
    async let first = claim(store, 8, for: "a", after: 2)
    async let second = claim(store, 8, for: "b", after: 2)
    return try await first + second
  }
}
