public import ExactOnlineRuntime

/// Stores the tokens of one connection in a row of a PostgreSQL table, for any number of processes on any number of
/// machines.
///
/// An update locks the row in a transaction that lasts as long as the token request; the new tokens are committed
/// before they are used. If the holder of a lock dies, the lock is released at once, and if its network connection is
/// cut, after ``PostgreSQLOptions/silenceTimeout``. Connection poolers work in session and in transaction mode.
///
/// If the database fails while new tokens are being stored, the store retries for ``PostgreSQLOptions/persistTimeout``;
/// after that the tokens stay in its memory, and its next update stores them. Therefore keep the store rather than
/// creating one for every call.
///
/// The table contains secrets in clear text: anyone who can read it can use the connections in it.
public struct PostgreSQLTokenStore: TokenStore, CustomStringConvertible, CustomReflectable {
  /// The default name of the table: `exact_online_tokens`.
  public static let defaultTable = "exact_online_tokens"

  /// The owner of the tokens: any text that is unique and constant for a user of an app registration.
  public let name: String
  private let records: RecordStore

  /// Creates a store. No connection is opened yet.
  ///
  /// - Parameters:
  ///   - database: The database, which other stores may also use.
  ///   - name: The owner of the tokens, see ``name``.
  ///   - table: The name of a table that ``createTable(in:table:schema:)`` has created, or of an equivalent one.
  ///   - schema: Nil for the first schema of the search path that has the table.
  /// - Throws: ``PostgreSQLError`` if it is not a valid table name.
  public init(
    in database: PostgreSQLDatabase, name: String, table: String = defaultTable, schema: String? = nil
  ) throws {
    self.name = name
    records = RecordStore(database, try RecordTable(table, schema: schema), name: name)
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

  /// The tokens that were committed last; nil before the first login. Waits for no update.
  ///
  /// - Throws: `TokenStoreError`, or `CancellationError`.
  public func load() async throws -> TokenSet? {
    try await translating { try await records.load().map { try TokenSet(encoded: $0) } }
  }

  /// Changes the tokens in a transaction that holds their row.
  ///
  /// - Parameter change: Takes the stored tokens, nil before the first login, and returns those to store; nil removes
  ///   them.
  /// - Returns: The tokens stored afterwards.
  /// - Throws: `TokenStoreError`, `CancellationError` if cancelled while it waited, or the errors of `change`.
  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await translating {
      let record = try await records.update { record in
        let stored = try record.map { try TokenSet(encoded: $0) }
        let new = try await change(stored)
        // The record as written: another version of this package may write the same tokens differently.
        return new == stored ? record : try new?.encoded()
      }
      return try record.map { try TokenSet(encoded: $0) }
    }
  }

  private func translating<R>(_ body: () async throws -> R) async throws -> R {
    do {
      return try await body()
    } catch let error as PostgreSQLError {
      throw TokenStoreError(.inaccessible(error.description))
    }
  }

  /// The name; secrets are not shown.
  public var description: String { "PostgreSQLTokenStore(name: \(name))" }
  /// The name; secrets are not shown.
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
