public import ExactOnlineRuntime

/// Keeps the tokens of one connection in a row of a PostgreSQL table, for any number of processes on any number of
/// machines.
///
/// An update locks the row in a transaction that lasts as long as the token request; the new tokens are committed before
/// they are used. A lock whose holder has died is free at once, and one whose holder's network was cut after
/// ``PostgreSQLOptions/silenceTimeout``. Connection poolers work in session and in transaction mode.
///
/// When the database fails while new tokens are being stored, that is tried again for
/// ``PostgreSQLOptions/persistTimeout``; after that the tokens stay in the store's memory, and its next update stores
/// them. Keep the store, then, rather than making one for every call.
///
/// The table holds secrets in clear text: all who can read it can use the connections in it.
public struct PostgreSQLTokenStore: TokenStore, CustomStringConvertible, CustomReflectable {
  /// `exact_online_tokens`
  public static let defaultTable = "exact_online_tokens"

  /// Whose tokens: any text that is always the same for the same user of the same app registration.
  public let name: String
  private let records: RecordStore

  /// Connects to nothing yet.
  ///
  /// - Parameters:
  ///   - name: Whose tokens, see ``name``.
  ///   - table: One that ``createTable(in:table:schema:)`` has made, or a table like it.
  ///   - schema: Nil for the first schema of the search path that has the table.
  /// - Throws: ``PostgreSQLError`` when the table cannot have that name.
  public init(
    in database: PostgreSQLDatabase, name: String, table: String = defaultTable, schema: String? = nil
  ) throws {
    self.name = name
    records = RecordStore(database, try RecordTable(table, schema: schema), name: name)
  }

  /// Makes the table where there is none.
  ///
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
  /// - Throws: `TokenStoreError`, `CancellationError` when cancelled while it waited, or what `change` throws.
  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await translating {
      let record = try await records.update { record in
        let stored = try record.map { try TokenSet(encoded: $0) }
        let new = try await change(stored)
        // As it was written: another version of this package may write the same tokens in other words.
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

  /// The name, and no secret.
  public var description: String { "PostgreSQLTokenStore(name: \(name))" }
  /// The name, and no secret.
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
