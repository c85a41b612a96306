import GRDB
import GRDBSQLite
import Synchronization

/// The rows of a sandbox, in a separate SQLite database, in memory or in a file.
package final class SandboxStore: Sendable {
  private static let fileVersion = 1

  private let queue: DatabaseQueue
  /// A copy of the rows that `reset()` restores, from when it is first needed: most of hundreds of divisions have none.
  private let seed = Mutex<DatabaseQueue?>(nil)
  private let isInFile: Bool
  /// The number of changes of the seed's rows.
  private let seedVersion = Mutex(0)
  private let shared: Shared

  /// The state of the connection; only touched on its queue.
  private final class Shared: @unchecked Sendable {
    let statements = StatementCache()
    let tables: TableKeeper

    init(_ sequence: Int64) { tables = TableKeeper(firstNumber: sequence) }
  }

  /// - Parameters:
  ///   - file: The path of a file to keep rows in, which is made where there is none; nil for memory.
  ///   - sequence: The number behind which the sequence begins, where there is none yet.
  package init(file: String? = nil, sequence: Int64 = 0) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      SQLFunctions.register(in: database)
      // Nothing here is worth overwriting when it is deleted, as some builds of SQLite do.
      try database.execute(sql: "PRAGMA secure_delete = OFF")
      // GRDB asks what each statement reads, column by column, for observers: there are none.
      sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
      // A crash of the program costs nothing; one of the machine can cost the file, which is none but a sandbox's.
      // Keys are Guids, so that rows go to any page of their indexes: more of these are kept than usual, in KiB.
      if file != nil {
        try database.execute(
          sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536")
      }
    }
    queue =
      try file.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    isInFile = file != nil
    shared = Shared(sequence)
  }

  /// Runs with the database to itself, one after another. Changes belong into `StoreSession.transaction`.
  ///
  /// It runs on the thread that it is called on, and waits there for the others as for a lock: what is asked for is done
  /// in less time than a change of threads takes.
  package func perform<Value>(_ body: (StoreSession) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { database in
      try body(StoreSession(database, shared.statements, shared.tables))
    }
  }

  /// Makes the current rows those that `reset()` restores.
  ///
  /// - Parameter isUrgent: Whether the copy is made now, and not as the last step of what was postponed.
  /// - Returns: The version of the new seed.
  @discardableResult
  package func keepAsSeed(isUrgent: Bool = true) throws -> Int {
    let version = seedVersion.withLock { version in
      version += 1
      return version
    }
    let seed = try seedQueue()
    try perform { try $0.copy(to: seed, isUrgent: isUrgent) }
    return version
  }

  /// Brings back the rows of the last `keepAsSeed()`, or none.
  package func reset() throws { try replace(by: try seedQueue(), isSafe: !isInFile) }

  private func seedQueue() throws -> DatabaseQueue {
    try seed.withLock { seed in
      if let seed { return seed }
      // Without a name it is a file too, in the system's folder for such files, and goes with the process.
      let made = try isInFile ? DatabaseQueue(path: "") : DatabaseQueue()
      seed = made
      return made
    }
  }

  /// Writes the rows of the seed to a new file; fails if their version has changed in the meantime.
  package func saveSeed(_ version: Int, to file: String) throws {
    try perform { try $0.finishPostponed() }
    var configuration = Configuration()
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
    }
    let copy = try DatabaseQueue(path: file, configuration: configuration)
    try seedQueue().read { database in
      guard seedVersion.withLock({ $0 }) == version else { throw StoreProblem.refused("There is another seed.") }
      try copy.writeWithoutTransaction { try database.backup(to: $0) }
    }
    // Written last, and read first.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(Self.fileVersion)") }
    try copy.close()
  }

  /// Takes all rows from a file that `saveSeed` wrote.
  package func load(from file: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let source = try DatabaseQueue(path: file, configuration: configuration)
    guard try source.read({ try Int.fetchOne($0, sql: "PRAGMA user_version") }) == Self.fileVersion else {
      throw StoreProblem.refused("'\(file)' has no rows that were saved.")
    }
    // It may break off.
    try replace(by: source, isSafe: false)
    try source.close()
  }

  /// - Parameter isSafe: Whether nothing but a lack of memory can fail, so that there is no way back.
  private func replace(by other: DatabaseQueue, isSafe: Bool) throws {
    try queue.writeWithoutTransaction { database in
      try StoreSession(database, shared.statements, shared.tables).finishPostponed()
      shared.statements.removeAll()
      shared.tables.forget()
      // To keep the pages that are replaced would take most of the time.
      if isSafe { try database.execute(sql: "PRAGMA journal_mode = OFF") }
      defer { if isSafe { try? database.execute(sql: "PRAGMA journal_mode = MEMORY") } }
      try other.read { try $0.backup(to: database) }
    }
  }
}
