import ExactOnlinePostgreSQL
import ExactOnlineWebhooks
import ExactOnlineWebhooksPostgreSQL
import Foundation
import PostgreSQLServer
import Testing

/// The requirements of a store that several machines share.
@Suite(.timeLimit(.minutes(4))) struct PostgreSQLStoreTests {
  private let start = Date(timeIntervalSince1970: 1_767_600_000)

  /// Repeats that come to two processes at the same time are merged, and no row is handled by two.
  @Test func twoProcesses_keepOnce_andClaimEachRowOnce() async throws {
    let table = PostgreSQLTable()
    let stores = [try await table.store(), try await table.store()]
    let arrivals = try (0..<30).flatMap { row in
      try [1, 2].map { WebhookArrival(try Samples.event(row, second: $0), at: start, due: start) }
    }
    try await withThrowingDiscardingTaskGroup { group in
      for store in stores {
        group.addTask { for arrival in arrivals { try await store.keep([arrival]) } }
      }
    }
    #expect(try await stores[0].count() == 60)
    for second in [1, 2] {
      let entries = try await withThrowingTaskGroup(of: [WebhookEntry].self) { group in
        for (number, store) in stores.enumerated() {
          group.addTask {
            var entries: [WebhookEntry] = []
            for _ in 0..<10 {
              entries += try await store.claim(upTo: 4, for: "\(number)", at: start, until: start + 60)
            }
            return entries
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(entries.count == 30)
      #expect(Set(entries.map(\.event.key)).count == 30)
      #expect(entries.allSatisfy { $0.event.occurred?.second == second })
      for entry in entries { try await stores[0].finish(entry.id) }
    }
    #expect(try await stores[1].count() == 0)
  }

  @Test func severalPrograms_createTheTableAtOnce() async throws {
    let table = PostgreSQLTable()
    try await withThrowingDiscardingTaskGroup { group in
      for _ in 0..<6 { group.addTask { _ = try await table.store().count() } }
    }
  }

  @Test func tableThatIsNotThere_isAnErrorThatSaysSo() async throws {
    let database = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
    let store = try PostgreSQLWebhookStore(in: database, table: "no such table")
    let error = await #expect(throws: PostgreSQLError.self) {
      try await store.keep([WebhookArrival(try Samples.event(), at: start, due: start)])
    }
    #expect(error?.kind == .server(sqlState: "42P01"))
    #expect(error?.description.contains("create the table") == true)
    // The connection is in order again.
    await #expect(throws: PostgreSQLError.self) { try await store.count() }
    #expect(throws: PostgreSQLError.self) {
      try PostgreSQLWebhookStore(in: database, table: String(repeating: "x", count: 64))
    }
  }

  /// An inbox over the store: what one process has accepted is handed out by another, in order.
  @Test func acceptedByOne_isHandedOutByTheOther() async throws {
    let table = PostgreSQLTable()
    var options = WebhookInboxOptions()
    options.mergeWindow = .zero
    options.pollInterval = .milliseconds(20)
    let receiving = WebhookInbox(store: try await table.store(), consumer: "receiver", options: options)
    let handling = WebhookInbox(store: try await table.store(), consumer: "worker", options: options)
    let events = try (1...10).map { try Samples.event($0 % 2, second: $0) }
    let (handled, continuation) = AsyncStream<WebhookEvent>.makeStream()
    let run = Task { try await handling.run { continuation.yield($0) } }
    for event in events { try await receiving.accept(event) }
    var seen: [WebhookEvent] = []
    for await event in handled {
      seen.append(event)
      if seen.count == events.count { break }
    }
    handling.stop()
    try await run.value
    for row in 0..<2 {
      let own = try seen.filter { $0.key == (try Samples.event(row)).key }.compactMap(\.occurred?.second)
      #expect(own == own.sorted() && own.count == 5)
    }
    #expect(try await table.store().count() == 0)
  }
}
