import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import MirrorEngine
import PostgreSQLServer
import Testing

/// Programs that start on one schema at the same moment.
@Suite(.timeLimit(.minutes(2))) struct StartTests {
  private static let list = (1...50).map { (code: Int32($0), name: String?.some("Division \($0)")) }

  /// The start of a run, before it reads the first page.
  private static func start(_ database: PostgreSQLDatabase, _ schema: String, isReversed: Bool) async throws {
    try await MirrorQueue.create(in: database, schema: schema)
    try await PostgreSQLMirrorStore.create(in: database, schema: schema)
    try await PostgreSQLRateLimitStore.createTable(in: database, schema: schema)
    try await PostgreSQLTokenStore.createTable(in: database, schema: schema)
    try await MirrorQueue(in: database, schema: schema).follow(isReversed ? list.reversed() : list)
    let store = try PostgreSQLMirrorStore(in: database, schema: schema, history: .rows)
    try await store.prepare([Samples.notes])
  }

  /// The server ends a deadlock with an error (40P01), which the run would end with.
  @Test func runsThatStartAtOnce_doNotStopEachOther() async throws {
    let database = try await MirrorSchema().database
    for _ in 0..<3 {
      let schema = "start \(UUID())"
      // On the schema that is not there yet, and on the one that is.
      for _ in 0..<2 {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
          for number in 0..<6 {
            tasks.addTask { try await Self.start(database, schema, isReversed: number.isMultiple(of: 2)) }
          }
          try await tasks.waitForAll()
        }
      }
      let queue = try MirrorQueue(in: database, schema: schema)
      #expect(try await queue.follow(Self.list).isEmpty)
    }
  }

  /// A run that waited for another one's locks could be waited for by it.
  @Test func runThatStarts_waitsForNoReaderAndNoPage() async throws {
    let schema = try await MirrorSchema()
    try await Self.start(schema.database, schema.name, isReversed: false)
    try await schema.store.apply(Samples.page([Samples.note(1, "old")], Samples.record("1")))
    let other = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
    try await other.transaction(isDurable: false) { transaction in
      let name = try PostgreSQLDatabase.identifier(ofTable: schema.name, schema: nil)
      for statement in [
        "SELECT * FROM @.mirror_status", "SELECT * FROM @.mirror_sets FOR UPDATE", "SELECT * FROM @.notes FOR UPDATE",
        "SELECT * FROM @.mirror_changes",
      ] { try await transaction.execute(statement.replacing("@", with: name)) }
      try await Self.start(schema.database, schema.name, isReversed: true)
    }
  }
}
