/// A transaction that holds the lock on the row of one name, on its own connection.
///
/// The lock is the row's, and lives exactly as long as the transaction: if its holder dies, the server notices the end
/// of the connection and rolls back. A connection pooler in transaction mode keeps a transaction on one connection,
/// which it does not do for an advisory lock of the session.
struct RecordTransaction: Sendable {
  let connection: Connection
  /// The row's contents when it was locked; nil for a row that did not exist.
  let stored: [UInt8]?

  /// The durability of a commit.
  enum Durability: Sendable {
    /// On disk, regardless of the server's configuration.
    case certain
    case lazy
  }

  private let table: RecordTable
  private let name: String
  private let pool: ConnectionPool
  private let options: PostgreSQLOptions

  /// Begins a transaction and waits for the lock.
  static func begin(
    _ name: String, in table: RecordTable, pool: ConnectionPool, options: PostgreSQLOptions,
    durability: Durability = .certain
  ) async throws -> RecordTransaction {
    let (connection, stored) = try await pool.lend(timeout: options.lockTimeout) { connection in
      // Each statement must see the transactions that were committed while it waited.
      try await connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED", within: options.answerTimeout)
      try await connection.execute(settings(options, durability), within: options.answerTimeout)
      let answer = try await connection.execute(
        table.locking(name), within: options.lockTimeout + options.answerTimeout)
      return answer.rows.first?.first ?? nil
    }
    return RecordTransaction(
      connection: connection, stored: stored, table: table, name: name, pool: pool, options: options)
  }

  /// Sends the server a heartbeat at regular intervals, until the task is cancelled or the connection breaks.
  func keepAlive() async {
    while (try? await Task.sleep(for: options.silenceTimeout / 4)) != nil {
      // Not cancelled by the end of this task: the connection is still needed.
      let beat = Task { try await connection.execute("SELECT 1", within: options.answerTimeout) }
      guard case .success = await beat.result else { return }
    }
  }

  /// Writes the record and commits. Afterwards it is stored durably, or an error says that it may not be.
  ///
  /// - Parameter record: Nil removes the row.
  func commit(_ record: [UInt8]?) async throws {
    do {
      try await connection.execute(table.writing(record, to: name), within: options.answerTimeout)
      try await connection.commit(within: options.answerTimeout)
    } catch {
      await end()
      throw error
    }
    await end()
  }

  /// Releases the lock and leaves the row unchanged.
  func rollBack() async {
    // On failure the connection is closed, which has the same effect.
    _ = await Task { try await connection.execute("ROLLBACK", within: options.answerTimeout) }.result
    await end()
  }

  private func end() async { await pool.takeBack(connection) }

  /// The settings, for this transaction only, so that a pooler's next client does not inherit them.
  static func settings(_ options: PostgreSQLOptions, _ durability: Durability) -> Statement {
    Statement(
      """
      SELECT set_config('lock_timeout', $1, true),
        set_config('idle_in_transaction_session_timeout', $2, true),
        set_config('statement_timeout', '0', true),
        CASE
          WHEN $3 = 'lazy' THEN set_config('synchronous_commit', 'off', true)
          WHEN current_setting('synchronous_commit') = 'off' THEN set_config('synchronous_commit', 'on', true)
        END
      """, milliseconds(options.lockTimeout), milliseconds(options.silenceTimeout),
      [UInt8]((durability == .lazy ? "lazy" : "certain").utf8))
  }

  private static func milliseconds(_ duration: Duration) -> [UInt8] {
    [UInt8](
      "\(max(1, min(duration / .milliseconds(1), 2_000_000_000).rounded()))".utf8.prefix { $0 != UInt8(ascii: ".") })
  }
}
