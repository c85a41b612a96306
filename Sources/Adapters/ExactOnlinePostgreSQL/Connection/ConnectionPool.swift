import Synchronization

/// The open connections, and the queue of callers that wait for one. At most `limit` are lent at a time.
final class ConnectionPool: Sendable {
  private struct State {
    var idle: [Connection] = []
    var lent = 0
    var queue: [Outcome<Void>] = []
  }

  private let parameters: ConnectionParameters
  private let limit: Int
  private let state = Mutex(State())

  init(_ parameters: ConnectionParameters, limit: Int) {
    self.parameters = parameters
    self.limit = limit
  }

  deinit { state.withLock { for connection in $0.idle { connection.close() } } }

  /// Lends a connection on which `work` has succeeded. A connection that broke while it was idle is replaced.
  ///
  /// - Parameters:
  ///   - timeout: The longest wait for others to return theirs.
  ///   - work: Work that can be repeated if it fails.
  func lend<R: Sendable>(
    timeout: Duration, _ work: (Connection) async throws -> R
  ) async throws -> (connection: Connection, result: R) {
    try await takeTurn(within: timeout)
    if let kept = state.withLock({ $0.idle.popLast() }) {
      do {
        return (kept, try await work(kept))
      } catch let error as PostgreSQLError where error.isConnectionLoss {
        // The others have probably been broken by the same cause.
        let others = state.withLock { state in
          defer { state.idle = [] }
          return state.idle
        }
        for connection in others + [kept] { connection.close() }
      } catch {
        await takeBack(kept)
        throw error
      }
    }
    let fresh: Connection
    do {
      fresh = try await Connection.open(parameters)
    } catch {
      passTurn()
      throw error
    }
    do {
      return (fresh, try await work(fresh))
    } catch {
      await takeBack(fresh)
      throw error
    }
  }

  /// Runs work that can be repeated if it fails.
  func run<R: Sendable>(timeout: Duration, _ work: (Connection) async throws -> R) async throws -> R {
    let (connection, result) = try await lend(timeout: timeout, work)
    await takeBack(connection)
    return result
  }

  /// Keeps the connection for the next caller, or closes it if it is busy or broken.
  func takeBack(_ connection: Connection) async {
    if await connection.isIdle {
      state.withLock { $0.idle.append(connection) }
    } else {
      connection.close()
    }
    passTurn()
  }

  private func takeTurn(within timeout: Duration) async throws {
    let turn = Outcome<Void>()
    state.withLock { state in
      guard state.lent >= limit else {
        state.lent += 1
        turn.settle(.success(()))
        return
      }
      state.queue.append(turn)
    }
    let timer = Task {
      try await Task.sleep(for: timeout)
      turn.settle(.failure(PostgreSQLError(.timedOut, "no connection to PostgreSQL became free in time")))
    }
    defer { timer.cancel() }
    try await turn.value()
  }

  private func passTurn() {
    state.withLock { state in
      while !state.queue.isEmpty {
        if state.queue.removeFirst().settle(.success(())) { return }
      }
      state.lent -= 1
    }
  }
}
