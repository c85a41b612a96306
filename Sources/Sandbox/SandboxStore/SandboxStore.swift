import GRDB

/// The rows of a sandbox, in an SQLite database of its own.
package final class SandboxStore: Sendable {
  private let queue: DatabaseQueue
  /// A copy of the rows that `reset()` goes back to.
  private let seed: DatabaseQueue
  private let shared: Shared

  /// The state of the connection; only touched on its queue.
  private final class Shared: @unchecked Sendable {
    let statements = StatementCache()
    let tables = TableKeeper()
  }

  package init() throws {
    var configuration = Configuration()
    configuration.prepareDatabase { SQLFunctions.register(in: $0) }
    queue = try DatabaseQueue(configuration: configuration)
    seed = try DatabaseQueue()
    shared = Shared()
  }

  /// Runs with the database to itself, one after another. Changes belong into `StoreSession.transaction`.
  package func perform<Value: Sendable>(
    _ body: @escaping @Sendable (StoreSession) throws -> Value
  ) async throws -> Value {
    try await queue.writeWithoutTransaction { [shared] database in
      try body(StoreSession(database, shared.statements, shared.tables))
    }
  }

  /// Makes the rows as they are now those that `reset()` brings back.
  package func keepAsSeed() async throws {
    try await queue.writeWithoutTransaction { [seed] database in
      try seed.writeWithoutTransaction { try database.backup(to: $0) }
    }
  }

  /// Brings back the rows of the last `keepAsSeed()`, or none.
  package func reset() async throws {
    try await queue.writeWithoutTransaction { [seed, shared] database in
      shared.statements.removeAll()
      shared.tables.forget()
      try seed.writeWithoutTransaction { try $0.backup(to: database) }
    }
  }
}
