public import ExactOnlineRuntime

/// Stores the call counters in a PostgreSQL table, for any number of processes on any number of machines: together they
/// stay within limits that no single process could keep.
///
/// An update is a transaction of a few milliseconds. It does not wait for the disk, because losing counters does no
/// harm. The table has the same columns as that of ``PostgreSQLTokenStore``, and is a separate one.
public struct PostgreSQLRateLimitStore: RateLimitStore {
  /// The default name of the table: `exact_online_limits`.
  public static let defaultTable = "exact_online_limits"

  private let database: PostgreSQLDatabase
  private let table: RecordTable

  /// Creates a store. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - database: The database, which other stores may also use.
  ///   - table: The name of a table that ``createTable(in:table:schema:)`` has created, or of an equivalent one.
  ///   - schema: Nil for the first schema of the search path that has the table.
  /// - Throws: ``PostgreSQLError`` if it is not a valid table name.
  public init(in database: PostgreSQLDatabase, table: String = defaultTable, schema: String? = nil) throws {
    self.database = database
    self.table = try RecordTable(table, schema: schema)
  }

  /// Creates the table unless it exists.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - table: The name of the table.
  ///   - schema: Nil for the first schema of the search path.
  /// - Throws: ``PostgreSQLError``.
  public static func createTable(
    in database: PostgreSQLDatabase, table: String = defaultTable, schema: String? = nil
  ) async throws {
    try await database.create(try RecordTable(table, schema: schema))
  }

  /// Changes a record in a transaction that holds its row.
  ///
  /// - Parameters:
  ///   - key: The site, app and division.
  ///   - change: Changes the record.
  /// - Returns: The result of `change`.
  /// - Throws: ``PostgreSQLError``, `RateLimitStoreError`, or `CancellationError` if cancelled while it waited.
  public func update<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
  ) async throws -> Outcome {
    let transaction = try await RecordTransaction.begin(
      key.description, in: table, pool: database.shortTransactions, options: database.options, durability: .lazy)
    let (outcome, encoded): (Outcome, [UInt8])
    do {
      var record = try transaction.stored.map { try RateLimitRecord(encoded: $0) } ?? RateLimitRecord()
      outcome = change(&record)
      encoded = try record.encoded()
    } catch {
      await transaction.rollBack()
      throw error
    }
    if encoded == transaction.stored {
      await transaction.rollBack()
    } else {
      // Counters are stored even if the caller is cancelled.
      try await Task { try await transaction.commit(encoded) }.value
    }
    return outcome
  }
}
