/// A transaction that holds the lock on the row of one name, on a connection of its own.
///
/// The lock is the row's, and lives exactly as long as the transaction: when its holder dies, the server notices the
/// end of the connection and rolls back. A connection pooler in transaction mode keeps the transaction together, which
/// it would not do with an advisory lock of the session.
struct RecordTransaction: Sendable {
  let connection: Connection
  /// The row's contents when it was locked; nil for a row that was not there.
  let stored: [UInt8]?

  /// The condition of a commit.
  enum Durability: Sendable {
    /// On disk, whatever the server's configuration says.
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
      // Each statement has to see what others committed while it waited.
      try await connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED", within: options.answerTimeout)
      try await connection.execute(settings(options, durability), within: options.answerTimeout)
      let answer = try await connection.execute(
        table.locking(name), within: options.lockTimeout + options.answerTimeout)
      return answer.rows.first?.first ?? nil
    }
    return RecordTransaction(
      connection: connection, stored: stored, table: table, name: name, pool: pool, options: options)
  }

  /// Sends the server a sign of life at regular intervals, until the task is cancelled or the connection breaks.
  func keepAlive() async {
    while (try? await Task.sleep(for: options.silenceTimeout / 4)) != nil {
      // Not to be interrupted by the end of this task: the connection is needed.
      let beat = Task { try await connection.execute("SELECT 1", within: options.answerTimeout) }
      guard case .success = await beat.result else { return }
    }
  }

  /// Writes the record and commits. Afterwards it is stored durably, or an error says that perhaps it is not.
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

  /// Gives up the lock and leaves the row as it was.
  func rollBack() async {
    // On failure the connection is closed, which has the same effect.
    _ = await Task { try await connection.execute("ROLLBACK", within: options.answerTimeout) }.result
    await end()
  }

  private func end() async { await pool.takeBack(connection) }

  /// The settings, for this transaction alone, so that a pooler's next client does not inherit them.
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
