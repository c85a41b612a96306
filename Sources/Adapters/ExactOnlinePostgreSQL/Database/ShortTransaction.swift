/// A transaction of some milliseconds, for stores of other modules of this package.
package struct ShortTransaction: Sendable {
  fileprivate let connection: Connection
  fileprivate let limit: Duration

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - sql: the statement; its parameters are `$1`, `$2` and so on, of type text.
  ///   - parameters: their values.
  /// - Returns: the rows' values in their text form.
  @discardableResult
  package func execute(_ sql: String, _ parameters: String...) async throws -> [[String?]] {
    var statement = Statement(sql)
    statement.parameters = parameters.map { [UInt8]($0.utf8) }
    let answer = try await connection.execute(statement, within: limit)
    return answer.rows.map { row in row.map { $0.map { String(decoding: $0, as: UTF8.self) } } }
  }
}

extension PostgreSQLDatabase {
  /// Runs statements in a transaction, and commits them.
  ///
  /// - Parameters:
  ///   - isDurable: whether it is on disk afterwards, whatever the server's configuration says. Otherwise it may be undone
  ///     by a failure of the power, and by nothing else.
  ///   - body: the statements. It is run once.
  /// - Throws: ``PostgreSQLError``, `CancellationError` when cancelled, or what `body` throws. Nothing has happened then,
  ///   unless the connection broke during the commit: then nobody knows.
  package func transaction<Outcome: Sendable>(
    isDurable: Bool, _ body: (ShortTransaction) async throws -> Outcome
  ) async throws -> Outcome {
    let (connection, _) = try await shortTransactions.lend(timeout: options.lockTimeout) { connection in
      // Each statement has to see what others committed while it waited.
      try await connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED", within: options.answerTimeout)
      try await connection.execute(
        RecordTransaction.settings(options, isDurable ? .certain : .lazy), within: options.answerTimeout)
    }
    do {
      let outcome = try await body(
        ShortTransaction(connection: connection, limit: options.lockTimeout + options.answerTimeout))
      try await connection.commit(within: options.answerTimeout)
      await shortTransactions.takeBack(connection)
      return outcome
    } catch {
      // On failure the connection is closed, which has the same effect.
      _ = await Task { try await connection.execute("ROLLBACK", within: options.answerTimeout) }.result
      await shortTransactions.takeBack(connection)
      throw error
    }
  }

  /// Creates a table, by a statement that does nothing where it exists. Several programs may do so at once.
  package func createTable(_ sql: String) async throws { try await create(Statement(sql)) }

  /// Schema and name of a table, as they stand in SQL.
  ///
  /// - Throws: ``PostgreSQLError`` when a table cannot have that name.
  package static func identifier(ofTable name: String, schema: String?) throws -> String {
    try RecordTable.identifier(name, schema: schema)
  }
}
