/// A table with a record per name, and its SQL. Names and records are parameters; the table's own name is quoted.
struct RecordTable: Sendable, Hashable {
  /// Schema and name, quoted for SQL.
  let identifier: String

  /// - Parameter schema: Nil for the first schema of the search path.
  init(_ name: String, schema: String?) throws {
    identifier = try Self.identifier(name, schema: schema)
  }

  /// Schema and name of any table, quoted for SQL.
  ///
  /// - Throws: ``PostgreSQLError`` if it is not a valid table name, or the schema is the server's own.
  static func identifier(_ name: String, schema: String?) throws -> String {
    if let schema, schema.hasPrefix("pg_") || schema == "information_schema" {
      throw PostgreSQLError(
        .invalidConfiguration,
        "the schema \"\(schema)\" cannot be used: PostgreSQL keeps information_schema, and names that begin with pg_, "
          + "for itself; name another schema")
    }
    return try ([schema, name].compactMap { $0 }).map(quoted).joined(separator: ".")
  }

  /// The statement that creates the table. Names and records can have any length.
  var creation: Statement {
    Statement(
      """
      CREATE TABLE IF NOT EXISTS \(identifier) (
        name text PRIMARY KEY,
        record text,
        changed timestamptz NOT NULL DEFAULT now()
      )
      """)
  }

  func reading(_ name: String) -> Statement {
    Statement("SELECT record FROM \(identifier) WHERE name = $1", [UInt8](name.utf8))
  }

  /// Locks the name's row, which it creates if necessary, and reads it: in one statement, so that the row cannot be
  /// removed in between.
  func locking(_ name: String) -> Statement {
    Statement(
      """
      INSERT INTO \(identifier) AS kept (name) VALUES ($1)
      ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING kept.record
      """, [UInt8](name.utf8))
  }

  /// - Parameter record: Nil removes the row.
  func writing(_ record: [UInt8]?, to name: String) -> Statement {
    guard let record else { return Statement("DELETE FROM \(identifier) WHERE name = $1", [UInt8](name.utf8)) }
    return Statement(
      "UPDATE \(identifier) SET record = $2, changed = now() WHERE name = $1", [UInt8](name.utf8), record)
  }

  private static func quoted(_ name: String) throws -> String {
    // The server truncates longer names without an error.
    guard (1...63).contains(name.utf8.count), !name.utf8.contains(0) else {
      throw PostgreSQLError(
        .invalidConfiguration, "\"\(name)\" is not a valid name of a table or schema: names have 1 to 63 bytes")
    }
    return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension PostgreSQLDatabase {
  /// Creates the table unless it exists. Several programs may do so concurrently.
  func create(_ table: RecordTable) async throws {
    // A role that may not create tables can use an existing one.
    let found = try await transaction(isDurable: false) {
      try await $0.execute("SELECT to_regclass($1)::text", table.identifier)
    }
    if found.first?[0] == nil { try await create(table.creation) }
  }

  /// Creates a table, with a statement that does nothing if it exists.
  func create(_ statement: Statement) async throws {
    try await shortTransactions.run(timeout: options.lockTimeout) { connection in
      do {
        try await connection.execute(statement, within: options.answerTimeout)
      } catch let error as PostgreSQLError where Self.concurrentCreation.contains(error.kind) {
        // IF NOT EXISTS does not see a table that another transaction is about to commit. Now it does.
        try await connection.execute(statement, within: options.answerTimeout)
      }
    }
  }

  private static let concurrentCreation: [PostgreSQLError.Kind] = ["23505", "42P07", "42710"].map {
    .server(sqlState: $0)
  }
}
