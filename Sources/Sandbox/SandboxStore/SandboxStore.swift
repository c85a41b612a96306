import GRDB

/// The rows of a sandbox, in an SQLite database of its own, in memory or in a file.
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

  /// - Parameter file: the path of a file to keep rows in, which is made where there is none; nil for memory.
  package init(file: String? = nil) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      SQLFunctions.register(in: database)
      // A crash of the program costs nothing; one of the machine can cost the file, which is none but a sandbox's.
      if file != nil { try database.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF") }
    }
    queue =
      try file.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
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
