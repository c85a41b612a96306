/// A transaction of milliseconds, for stores of other modules of this package.
package struct ShortTransaction: Sendable {
  fileprivate let connection: Connection
  fileprivate let limit: Duration

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - sql: The statement; its parameters are `$1`, `$2` and so on, of type text.
  ///   - parameters: The values of the parameters.
  /// - Returns: The rows' values in their text format.
  @discardableResult
  package func execute(_ sql: String, _ parameters: String...) async throws -> [[String?]] {
    try await execute(sql, parameters)
  }

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - sql: The statement; its parameters are `$1`, `$2` and so on, of type text.
  ///   - parameters: The values of the parameters.
  /// - Returns: The rows' values in their text format.
  @discardableResult
  package func execute(_ sql: String, _ parameters: [String]) async throws -> [[String?]] {
    var statement = Statement(sql)
    statement.parameters = parameters.map { [UInt8]($0.utf8) }
    let answer = try await connection.execute(statement, within: limit)
    return answer.rows.map { row in row.map { $0.map { String(decoding: $0, as: UTF8.self) } } }
  }

  /// Runs a statement `COPY … FROM STDIN`.
  ///
  /// - Parameters:
  ///   - rows: The rows, in the format that the statement states: by default tab-separated text.
  ///   - sql: The statement, without parameters.
  package func copy(_ rows: [UInt8], into sql: String) async throws {
    try await connection.copy(rows, into: Statement(sql), within: limit)
  }
}

/// The connections for a transaction.
package enum TransactionKind: Sendable {
  /// For a few milliseconds.
  case short
  /// For many rows at once, so that short ones do not wait for it.
  case bulk
}

extension PostgreSQLDatabase {
  /// Runs statements in a transaction, and commits them.
  ///
  /// - Parameters:
  ///   - isDurable: Whether it is on disk afterwards, regardless of the server's configuration. Otherwise a power
  ///     failure may undo it, but nothing else.
  ///   - kind: The connections that it may use.
  ///   - body: The statements. Called once.
  /// - Throws: ``PostgreSQLError``, `CancellationError` if cancelled, or the errors of `body`. Then nothing has
  ///   happened, unless the connection broke during the commit: in that case the outcome is unknown.
  package func transaction<Outcome: Sendable>(
    isDurable: Bool, kind: TransactionKind = .short, _ body: (ShortTransaction) async throws -> Outcome
  ) async throws -> Outcome {
    let pool = kind == .bulk ? bulkTransactions : shortTransactions
    let (connection, _) = try await pool.lend(timeout: options.lockTimeout) { connection in
      // Each statement must see the transactions that were committed while it waited.
      try await connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED", within: options.answerTimeout)
      try await connection.execute(
        RecordTransaction.settings(options, isDurable ? .certain : .lazy), within: options.answerTimeout)
    }
    do {
      let outcome = try await body(
        ShortTransaction(connection: connection, limit: options.lockTimeout + options.answerTimeout))
      try await connection.commit(within: options.answerTimeout)
      await pool.takeBack(connection)
      return outcome
    } catch {
      // On failure the connection is closed, which has the same effect.
      _ = await Task { try await connection.execute("ROLLBACK", within: options.answerTimeout) }.result
      await pool.takeBack(connection)
      throw error
    }
  }

  /// Creates a table, with a statement that does nothing if it exists. Several programs may do so concurrently.
  package func createTable(_ sql: String) async throws { try await create(Statement(sql)) }

  /// Schema and name of a table, quoted for SQL.
  ///
  /// - Throws: ``PostgreSQLError`` if it is not a valid table name.
  package static func identifier(ofTable name: String, schema: String?) throws -> String {
    try RecordTable.identifier(name, schema: schema)
  }
}
