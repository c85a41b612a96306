import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import PostgreSQLServer

/// A schema of a mirror for one test, on the server of the test run, which is gone with it.
struct MirrorSchema: Sendable {
  /// A name that needs quoting.
  let name = "Mirror \"of\" \(UUID())"
  let database: PostgreSQLDatabase
  let queue: MirrorQueue
  let store: PostgreSQLMirrorStore

  init() async throws {
    database = try await Self.shared.value
    try await MirrorQueue.create(in: database, schema: name)
    try await PostgreSQLMirrorStore.create(in: database, schema: name)
    queue = try MirrorQueue(in: database, schema: name)
    store = try PostgreSQLMirrorStore(in: database, schema: name)
  }

  /// One for all tests: a server accepts some connections, and no more.
  private static let shared = Task {
    try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
  }

  /// Runs a statement; `@` stands for the schema.
  @discardableResult
  func sql(_ text: String, _ parameters: String...) async throws -> [[String?]] {
    let schema = try PostgreSQLDatabase.identifier(ofTable: name, schema: nil)
    return try await database.transaction(isDurable: false) {
      try await $0.execute(text.replacing("@", with: schema), parameters)
    }
  }

  /// Adds divisions without names.
  func enqueue(_ divisions: Int32...) async throws { try await queue.enqueue(divisions.map { ($0, nil) }) }

  /// Lets the time pass after which a division is ready.
  func makeReady(_ division: Int32) async throws {
    try await sql(
      "UPDATE @.mirror_divisions SET ready = clock_timestamp() - interval '1 s' WHERE division = $1::integer",
      "\(division)")
  }

  /// The state that operators see.
  func state(of division: Int32) async throws -> String? {
    try await sql("SELECT state FROM @.mirror_status WHERE division = $1::integer", "\(division)").first?[0]
  }
}
