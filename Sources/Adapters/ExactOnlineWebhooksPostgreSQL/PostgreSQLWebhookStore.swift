public import ExactOnlinePostgreSQL
public import ExactOnlineWebhooks
import Foundation
import WebhooksPostgreSQLTrait

/// Stores webhook events in a PostgreSQL table, for any number of processes on any number of machines: some receive
/// events, and others, or the same ones, handle them.
///
/// ```swift
/// try await PostgreSQLWebhookStore.createTable(in: database)
/// let inbox = WebhookInbox(store: try PostgreSQLWebhookStore(in: database), consumer: "worker-3")
/// ```
///
/// Each process needs its own consumer name. Stored events are on the server's disk, even if its `synchronous_commit`
/// is off; a power failure of the server may undo later changes of an entry, so that an event is delivered again.
public struct PostgreSQLWebhookStore: WebhookStore {
  /// The default name of the table: `exact_online_webhooks`.
  public static let defaultTable = "exact_online_webhooks"

  private let database: PostgreSQLDatabase
  private let table: WebhookTable

  /// Creates a store. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - database: The database, which other stores may also use.
  ///   - table: The name of a table that ``createTable(in:table:schema:)`` has created, or of an equivalent one.
  ///   - schema: Nil for the first schema of the search path that has the table.
  /// - Throws: `PostgreSQLError` if it is not a valid table name.
  public init(in database: PostgreSQLDatabase, table: String = defaultTable, schema: String? = nil) throws {
    self.database = database
    self.table = WebhookTable(try PostgreSQLDatabase.identifier(ofTable: table, schema: schema))
  }

  /// Creates the table unless it exists.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - table: The name of the table.
  ///   - schema: Nil for the first schema of the search path.
  /// - Throws: `PostgreSQLError`.
  public static func createTable(
    in database: PostgreSQLDatabase, table: String = defaultTable, schema: String? = nil
  ) async throws {
    try await database.createTable(
      WebhookTable(try PostgreSQLDatabase.identifier(ofTable: table, schema: schema)).creation)
  }

  /// The number of stored events.
  ///
  /// - Throws: `PostgreSQLError`.
  public func count() async throws -> Int {
    let rows = try await database.transaction(isDurable: false) { try await $0.execute(table.counting) }
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }

  /// The number of stored events.
  ///
  /// - Throws: `PostgreSQLError`.
  public func depth() async throws -> Int? { try await count() }

  /// Stores arrivals; they are on disk when it returns.
  ///
  /// - Parameter arrivals: The arrivals, in order.
  /// - Throws: `PostgreSQLError`. Then nothing is stored, unless the connection broke during the commit.
  public func keep(_ arrivals: [WebhookArrival]) async throws {
    let entries = JSONValue.array(arrivals.enumerated().map { number, arrival in arrival.json(number) })
    try await database.transaction(isDurable: true) { transaction in
      try await transaction.execute(WebhookTable.locking, table.identifier)
      try await transaction.execute(table.keeping, entries.description)
    }
  }

  /// Claims the first entries of rows for a consumer.
  ///
  /// - Parameters:
  ///   - count: The maximum number of entries.
  ///   - consumer: The name of the consumer.
  ///   - now: The current time.
  ///   - end: The time at which the claims end.
  /// - Returns: The claimed entries, those that have been due for longest first.
  /// - Throws: `PostgreSQLError`; `UnreadableWebhook` if one of them cannot be read. Then none is claimed.
  public func claim(
    upTo count: Int, for consumer: String, at now: Date, until end: Date
  ) async throws -> [WebhookEntry] {
    try await database.transaction(isDurable: false) { transaction in
      try await transaction.execute(WebhookTable.locking, table.identifier)
      let rows = try await transaction.execute(
        table.claiming, "\(now.millisecondsRoundedUp)", "\(count)", consumer, "\(end.millisecondsRoundedUp)")
      return try rows.map(ClaimedRow.init).sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map { row in
        try WebhookEntry(id: row.id, content: Array(row.content.utf8), attempts: row.attempts)
      }
    }
  }

  /// Sets an entry aside that cannot be read. It stays in the table, with -1 `attempts`.
  ///
  /// - Parameter id: The number of the entry.
  /// - Returns: Whether this call did so.
  /// - Throws: `PostgreSQLError`.
  public func setAside(_ id: Int64) async throws -> Bool {
    try await database.transaction(isDurable: true) { try await !$0.execute(table.settingAside, "\(id)").isEmpty }
  }

  /// Removes an entry.
  ///
  /// - Parameter id: The number of the entry.
  /// - Throws: `PostgreSQLError`.
  public func finish(_ id: Int64) async throws { try await change(table.finishing, "\(id)") }

  /// Ends the claim on an entry.
  ///
  /// - Parameters:
  ///   - id: The number of the entry.
  ///   - due: The time at which it is due again.
  /// - Throws: `PostgreSQLError`.
  public func postpone(_ id: Int64, until due: Date) async throws {
    try await database.transaction(isDurable: false) {
      _ = try await $0.execute(table.postponing, "\(id)", "\(due.millisecondsRoundedUp)")
    }
  }

  /// Ends all claims of a consumer.
  ///
  /// - Parameter consumer: The name of the consumer.
  /// - Throws: `PostgreSQLError`.
  public func release(_ consumer: String) async throws { try await change(table.releasing, consumer) }

  /// The next time at which an entry is due.
  ///
  /// - Parameter now: The current time.
  /// - Returns: The time; nil if there is none.
  /// - Throws: `PostgreSQLError`.
  public func nextDue(after now: Date) async throws -> Date? {
    let rows = try await database.transaction(isDurable: false) {
      try await $0.execute(table.nextDue, "\(now.millisecondsRoundedUp)")
    }
    return rows.first?.first.flatMap { $0 }.flatMap { Int64($0) }.map {
      Date(milliseconds: $0)
    }
  }

  /// Limits how late entries are due.
  ///
  /// - Parameters:
  ///   - first: The latest time for entries that were never claimed.
  ///   - again: The latest time for all others.
  /// - Throws: `PostgreSQLError`.
  public func limitDue(first: Date, again: Date) async throws {
    try await database.transaction(isDurable: false) { transaction in
      // Consumers whose clocks differ limit and claim the same entries, each in an order of its own.
      try await transaction.execute(WebhookTable.locking, table.identifier)
      try await transaction.execute(table.limiting, "\(first.milliseconds)", "\(again.milliseconds)")
    }
  }

  /// Limits how long claims last.
  ///
  /// - Parameter latest: The latest time for the end of a claim.
  /// - Throws: `PostgreSQLError`.
  public func limitClaims(until latest: Date) async throws {
    try await database.transaction(isDurable: false) { transaction in
      // As when limiting what is due.
      try await transaction.execute(WebhookTable.locking, table.identifier)
      try await transaction.execute(table.limitingClaims, "\(latest.millisecondsRoundedUp)")
    }
  }

  private func change(_ sql: String, _ parameter: String) async throws {
    try await database.transaction(isDurable: false) { _ = try await $0.execute(sql, parameter) }
  }
}

/// A row returned by a claim.
private struct ClaimedRow {
  let id: Int64
  let content: String
  let attempts: Int
  let due: Int64

  struct Unreadable: Error, CustomStringConvertible {
    let description = "The table of webhooks does not have the columns that this store needs."
  }

  init(_ values: [String?]) throws {
    guard values.count == 4, let id = values[0].flatMap({ Int64($0) }), let content = values[1],
      let attempts = values[2].flatMap({ Int($0) }), let due = values[3].flatMap({ Int64($0) })
    else { throw Unreadable() }
    (self.id, self.content, self.attempts, self.due) = (id, content, attempts, due)
  }
}

extension WebhookArrival {
  /// An element of the array for ``WebhookTable/keeping``.
  fileprivate func json(_ number: Int) -> JSONValue {
    .object([
      "number": .number("\(number)"),
      // Texts in the database cannot contain a zero character.
      "subject": .string(row.replacing("\0", with: "\u{FFFD}")),
      "place": .number("\(position)"),
      "content": .string(String(decoding: content, as: UTF8.self)),
      "due": .number("\(due.millisecondsRoundedUp)"),
    ])
  }
}
