import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite
import Foundation
import TestSupport
import Testing

/// Stored events that cannot be read: they are set aside, and reported once.
@Suite(.timeLimit(.minutes(2))) struct UnreadableEventTests {
  private let folder: TemporaryFolder
  private let table = PostgreSQLTable()
  private let start = Date(timeIntervalSince1970: 1_767_600_000)

  init() throws { folder = try TemporaryFolder() }

  private func store(_ sort: StoreTests.Sort) async throws -> any WebhookStore {
    switch sort {
    case .memory: InMemoryWebhookStore()
    case .sqlite: try SQLiteWebhookStore(at: folder.path("webhooks.sqlite"))
    case .postgresql: try await table.store()
    }
  }

  private static let contents = [
    "", "{", "[]", "{\"Topic\":\"Accounts\"}", String(decoding: Samples.signer.body(content: []), as: UTF8.self),
  ]

  /// One before and one after each event of a row.
  private func arrivals(_ row: Int) throws -> [WebhookArrival] {
    try (1...3).flatMap { second in
      let event = WebhookArrival(try Samples.event(row, second: second), at: start, due: start)
      let content = Self.contents[(row + second) % Self.contents.count] + String(repeating: " ", count: second)
      let bad = WebhookArrival(content: Array(content.utf8), row: event.row, position: event.position - 1, due: start)
      return [bad, event]
    }
  }

  @Test(arguments: StoreTests.Sort.allCases) func theyAreReportedOnce_andTheOthersAreDelivered(
    _ sort: StoreTests.Sort
  ) async throws {
    let store = try await store(sort)
    for row in 1...4 { try await store.keep(try arrivals(row)) }
    let (reported, delivered, log) = (Collected<UnreadableWebhook>(), Collected<WebhookEvent>(), LogCapture())
    var options = WebhookInboxOptions()
    options.mergeWindow = .zero
    options.pollInterval = .milliseconds(20)
    options.logger = log.logger
    options.onUnreadable = { reported.append($0) }
    // Two processes, which find the same ones.
    let inboxes = ["a", "b"].map { WebhookInbox(store: store, consumer: $0, options: options) }
    try await withThrowingDiscardingTaskGroup { group in
      for inbox in inboxes { group.addTask { try await inbox.run(concurrency: 2) { delivered.append($0) } } }
      try await waitUntil { delivered.values.count == 12 && reported.values.count == 12 }
      for inbox in inboxes { inbox.stop() }
    }
    for row in 1...4 {
      let key = try Samples.event(row).key
      #expect(delivered.values.filter { $0.key == key }.compactMap(\.occurred?.second) == [1, 2, 3])
    }
    #expect(Set(reported.values.map(\.id)).count == 12)
    #expect(Set(reported.values.map(\.content)) == Set(try (1...4).flatMap(arrivals).map(\.content).filter(isBad)))
    #expect(log.lines().count == 12)
    #expect(!log.lines().contains { $0.contains("Accounts") })
    #expect(try await store.depth() == 0)
    // Nor are they found after a restart.
    try await store.release("a")
    #expect(try await store.claim(upTo: 99, for: "a", at: start + 9e6, until: start + 9e6).isEmpty)
    #expect(try await store.nextDue(after: start - 1) == nil)
  }

  private func isBad(_ content: [UInt8]) -> Bool { (try? WebhookEntry(id: 1, content: content, attempts: 1)) == nil }

  /// None of those that were to be claimed with it.
  @Test(arguments: StoreTests.Sort.allCases) func claimThatMeetsOne_claimsNothing(_ sort: StoreTests.Sort) async throws
  {
    let store = try await store(sort)
    try await store.keep([WebhookArrival(try Samples.event(9), at: start, due: start)] + arrivals(1))
    for _ in 1...2 {
      await #expect(throws: UnreadableWebhook.self) {
        try await store.claim(upTo: 9, for: "a", at: start, until: start + 60)
      }
    }
    let bad = try await #require(throws: UnreadableWebhook.self) {
      try await store.claim(upTo: 9, for: "b", at: start, until: start + 60)
    }
    #expect(try await store.setAside(bad.id))
    #expect(try await !store.setAside(bad.id))
    let entries = try await store.claim(upTo: 9, for: "b", at: start, until: start + 60)
    #expect(entries.map(\.attempts) == [1, 1])
    #expect(!bad.description.contains("[]"))
  }

  /// A newer version of the program, which can read them, gets them after one statement.
  @Test func theyStayInTheTable_andCanBePutBack() async throws {
    let store = try SQLiteWebhookStore(at: folder.path("webhooks.sqlite"))
    try await store.keep(try arrivals(1))
    let bad = try await #require(throws: UnreadableWebhook.self) {
      try await store.claim(upTo: 9, for: "a", at: start, until: start + 60)
    }
    #expect(try await store.setAside(bad.id))
    // A repeat of its content, which an even newer process keeps, is not dropped for it.
    let repeated = try #require(try arrivals(1).first)
    try await store.keep([repeated])
    #expect(try await store.count() == 6)
    let event = try Samples.event(7)
    let content = String(decoding: WebhookArrival(event, at: start, due: start).content, as: UTF8.self)
    let text = content.replacing("'", with: "''")
    try await change("UPDATE webhook SET content = '\(text)', attempts = 0 WHERE attempts < 0")
    #expect(try await store.count() == 7)
    #expect(try await store.claim(upTo: 1, for: "a", at: start, until: start + 60).map(\.event) == [event])
  }

  /// SQLite takes any value in any column.
  @Test(arguments: [
    "content = 7", "content = 1.5", "content = x'FF00'", "attempts = 'x'", "position = 'x'", "due = 'x'",
  ])
  func damagedCells_endNothing(change: String) async throws {
    let store = try SQLiteWebhookStore(at: folder.path("webhooks.sqlite"))
    for row in 1...2 { try await store.keep([WebhookArrival(try Samples.event(row), at: start, due: start)]) }
    try await self.change("UPDATE webhook SET \(change) WHERE id = 1")
    let (reported, delivered) = (Collected<UnreadableWebhook>(), Collected<WebhookEvent>())
    var options = WebhookInboxOptions()
    options.mergeWindow = .zero
    options.maximumPause = .zero
    options.logger = LogCapture().logger
    options.onUnreadable = { reported.append($0) }
    let inbox = WebhookInbox(store: store, options: options)
    let run = Task { try await inbox.run { delivered.append($0) } }
    try await waitUntil { delivered.values.count + reported.values.count == 2 }
    inbox.stop()
    try await run.value
    #expect(reported.values.map(\.id) == (change.hasPrefix("content") ? [1] : []))
  }

  private func change(_ sql: String) async throws {
    let script = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as file: file.execute(sys.argv[2])"
    let outcome = try await Subprocess.run("python3", ["-c", script, folder.path("webhooks.sqlite"), sql])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Rather than to claim for ever.
  @Test func storeThatDoesNotSetThemAside_isAnError() async throws {
    struct Stubborn: WebhookStore {
      func keep(_ arrivals: [WebhookArrival]) {}
      func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) throws -> [WebhookEntry] {
        [try WebhookEntry(id: 1, content: [], attempts: 1)]
      }
      func setAside(_ id: Int64) -> Bool { true }
      func finish(_ id: Int64) {}
      func postpone(_ id: Int64, until due: Date) {}
      func release(_ consumer: String) {}
      func nextDue(after now: Date) -> Date? { nil }
    }
    var options = WebhookInboxOptions()
    options.logger = LogCapture().logger
    let inbox = WebhookInbox(store: Stubborn(), options: options)
    await #expect(throws: UnreadableWebhook.self) { try await inbox.run { _ in } }
  }
}
