import Dispatch

/// A connection to the database, on its own thread.
///
/// Waiting for it can be cancelled: the caller continues at once, while the connection, which can no longer be used, is
/// left to end on its own.
actor Connection {
  private let executor = QueueExecutor()
  private let wakeup: Wakeup
  private var handle: LibPQConnection?

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private init() throws { wakeup = try Wakeup() }

  static func open(_ parameters: ConnectionParameters) async throws -> Connection {
    let connection = try Connection()
    do {
      try await connection.perform { try $0.connect(parameters) }
    } catch {
      connection.close()
      throw error
    }
    return connection
  }

  /// - Parameter limit: The longest time that the server may take.
  @discardableResult
  nonisolated func execute(_ statement: Statement, within limit: Duration) async throws -> Answer {
    try await perform { try $0.open().execute(statement, within: limit) }
  }

  /// Runs a statement `COPY … FROM STDIN`.
  ///
  /// - Parameters:
  ///   - rows: The rows, in the format that the statement states.
  ///   - limit: The longest time that the server may take.
  @discardableResult
  nonisolated func copy(_ rows: [UInt8], into statement: Statement, within limit: Duration) async throws -> Answer {
    try await perform { try $0.open().copy(rows, into: statement, within: limit) }
  }

  /// Commits the transaction.
  nonisolated func commit(within limit: Duration) async throws {
    let answer = try await execute("COMMIT", within: limit)
    // In a failed transaction, COMMIT succeeds but rolls back.
    guard answer.command == "COMMIT" else {
      throw PostgreSQLError(.connectionLost, "PostgreSQL responded to COMMIT with \(answer.command)")
    }
  }

  /// Whether it can be lent again.
  var isIdle: Bool { handle?.isIdle ?? false }

  /// Ends the connection, and its work on the server, without waiting for either.
  nonisolated func close() {
    wakeup.signal()
    Task { await end() }
  }

  private func open() throws -> LibPQConnection {
    guard let handle else { throw PostgreSQLError(.connectionLost, "the connection to PostgreSQL is closed") }
    return handle
  }

  private func connect(_ parameters: ConnectionParameters) throws {
    handle = try LibPQConnection(parameters, wakeup: wakeup)
  }

  private func end() {
    handle?.cancelStatement()
    handle = nil
  }

  private nonisolated func perform<R: Sendable>(
    _ work: @escaping @Sendable (isolated Connection) throws -> R
  ) async throws -> R {
    let outcome = Outcome<R>()
    Task { await self.carryOut(work, outcome) }
    return try await outcome.value { self.wakeup.signal() }
  }

  private func carryOut<R: Sendable>(
    _ work: @Sendable (isolated Connection) throws -> R, _ outcome: Outcome<R>
  ) {
    outcome.settle(Result { try work(self) })
  }
}

/// Runs an actor on its own dispatch queue.
///
/// libpq blocks: while it connects, and while the server works. A serial queue takes its thread from those that
/// Dispatch adds on demand, never from the few on which Swift runs tasks.
private final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "exact-online.postgresql")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
