public import ExactOnlineWebhooks
import Foundation
import GRDB
import WebhooksSQLiteTrait

/// Stores events in an SQLite database: they survive the end of the process and, once accepted, a power failure.
///
/// ```swift
/// let inbox = WebhookInbox(store: try SQLiteWebhookStore(at: "/var/lib/shop/webhooks.sqlite"))
/// ```
///
/// The database has one table, `webhook`, and may contain other tables of the program. Several processes of one machine
/// can share it, each with its own consumer name.
public final class SQLiteWebhookStore: WebhookStore {
  private let queue: DatabaseQueue
  private let path: String
  private let file: FileNumber

  /// Opens the database, and creates the file and the table if they do not exist.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: GRDB's `DatabaseError`.
  public init(at path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.journalMode = .wal
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: Statements.schema) }
    // The process may change its working folder.
    self.path = URL(fileURLWithPath: path).path
    file = FileNumber(self.path)
  }

  /// The number of stored events.
  ///
  /// - Throws: GRDB's `DatabaseError`.
  public func count() async throws -> Int {
    try await queue.read { try Int.fetchOne($0, sql: Statements.counting) ?? 0 }
  }

  /// The number of stored events.
  ///
  /// - Throws: GRDB's `DatabaseError`.
  public func depth() async throws -> Int? { try await count() }

  /// Stores arrivals; they are on disk when it returns.
  ///
  /// - Parameter arrivals: The arrivals, in order.
  /// - Throws: GRDB's `DatabaseError`; also if the file was deleted or moved, because nobody would find them there.
  public func keep(_ arrivals: [WebhookArrival]) async throws {
    try await transaction(durably: true) { database in
      for arrival in arrivals {
        let content = Data(arrival.content)
        let repeated = try database.cachedStatement(sql: Statements.merging)
        if try Bool.fetchOne(repeated, arguments: [arrival.row, content]) == true { continue }
        try database.cachedStatement(sql: Statements.keeping).execute(
          arguments: [arrival.row, arrival.position, content, arrival.due.millisecondsRoundedUp])
      }
    }
    guard FileNumber(path) == file else {
      throw DatabaseError(
        resultCode: .SQLITE_READONLY_DBMOVED,
        message: "the file \(path) was deleted, moved or replaced while it was open; restart the program")
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
  /// - Throws: GRDB's `DatabaseError`; `UnreadableWebhook` if one of them cannot be read. Then none is claimed.
  public func claim(
    upTo count: Int, for consumer: String, at now: Date, until end: Date
  ) async throws -> [WebhookEntry] {
    try await transaction { database in
      let statement = try database.cachedStatement(sql: Statements.claimable)
      let rows = try Row.fetchAll(statement, arguments: ["now": now.millisecondsRoundedUp, "count": count])
      return try rows.map { row in
        let id: Int64 = row[0]
        try database.cachedStatement(sql: Statements.claiming).execute(arguments: [
          consumer, end.millisecondsRoundedUp, id,
        ])
        // SQLite takes any value in any column, and GRDB ends the process for one of another type.
        return try WebhookEntry(
          id: id, content: Array(Data.fromDatabaseValue(row[1]) ?? Data()),
          attempts: (Int.fromDatabaseValue(row[2]) ?? 0) + 1)
      }
    }
  }

  /// Sets an entry aside that cannot be read. It stays in the table, with -1 `attempts`.
  ///
  /// - Parameter id: The number of the entry.
  /// - Returns: Whether this call did so.
  /// - Throws: GRDB's `DatabaseError`.
  public func setAside(_ id: Int64) async throws -> Bool {
    try await transaction(durably: true) { database in
      try database.cachedStatement(sql: Statements.settingAside).execute(arguments: [id])
      return database.changesCount > 0
    }
  }

  /// Removes an entry.
  ///
  /// - Parameter id: The number of the entry.
  /// - Throws: GRDB's `DatabaseError`.
  public func finish(_ id: Int64) async throws {
    try await transaction { try $0.cachedStatement(sql: Statements.finishing).execute(arguments: [id]) }
  }

  /// Ends the claim on an entry.
  ///
  /// - Parameters:
  ///   - id: The number of the entry.
  ///   - due: The time at which it is due again.
  /// - Throws: GRDB's `DatabaseError`.
  public func postpone(_ id: Int64, until due: Date) async throws {
    try await transaction {
      try $0.cachedStatement(sql: Statements.postponing).execute(arguments: [due.millisecondsRoundedUp, id])
    }
  }

  /// Ends all claims of a consumer.
  ///
  /// - Parameter consumer: The name of the consumer.
  /// - Throws: GRDB's `DatabaseError`.
  public func release(_ consumer: String) async throws {
    try await transaction { try $0.cachedStatement(sql: Statements.releasing).execute(arguments: [consumer]) }
  }

  /// The next time at which an entry is due.
  ///
  /// - Parameter now: The current time.
  /// - Returns: The time; nil if there is none.
  /// - Throws: GRDB's `DatabaseError`.
  public func nextDue(after now: Date) async throws -> Date? {
    try await queue.read { database in
      let statement = try database.cachedStatement(sql: Statements.nextDue)
      return try Int64.fetchOne(statement, arguments: [now.millisecondsRoundedUp]).map {
        Date(milliseconds: $0)
      }
    }
  }

  /// Limits how late entries are due.
  ///
  /// - Parameters:
  ///   - first: The latest time for entries that were never claimed.
  ///   - again: The latest time for all others.
  /// - Throws: GRDB's `DatabaseError`.
  public func limitDue(first: Date, again: Date) async throws {
    try await transaction {
      try $0.cachedStatement(sql: Statements.limiting).execute(
        arguments: ["first": first.milliseconds, "again": again.milliseconds])
    }
  }

  /// Limits how long claims last.
  ///
  /// - Parameter latest: The latest time for the end of a claim.
  /// - Throws: GRDB's `DatabaseError`.
  public func limitClaims(until latest: Date) async throws {
    try await transaction {
      try $0.cachedStatement(sql: Statements.limitingClaims).execute(
        arguments: ["latest": latest.millisecondsRoundedUp])
    }
  }

  /// A transaction. One that is not durable survives the end of the process, but a power failure may undo it: an event
  /// is then delivered again.
  private func transaction<Outcome: Sendable>(
    durably isDurable: Bool = false, _ body: @escaping @Sendable (Database) throws -> Outcome
  ) async throws -> Outcome {
    try await queue.writeWithoutTransaction { database in
      try database.execute(sql: isDurable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")
      var outcome: Outcome?
      try database.inTransaction(.immediate) {
        outcome = try body(database)
        return .commit
      }
      guard let outcome else { throw DatabaseError(message: "the transaction has no outcome") }
      return outcome
    }
  }
}

/// Tells the file that has a path from others that had it, or will have it; empty if there is none.
private struct FileNumber: Equatable {
  private let numbers: [UInt64?]

  init(_ path: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    numbers = [.systemNumber, .systemFileNumber].map { (attributes?[$0] as? NSNumber)?.uint64Value }
  }
}
