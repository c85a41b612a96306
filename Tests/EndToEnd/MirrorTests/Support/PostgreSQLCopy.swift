import ExactOnline
import ExactOnlinePostgreSQL
import Foundation
import PostgreSQLServer

@testable import ExactOnlineMirrorPostgreSQL
@testable import MirrorEngine

/// A mirror in a schema of its own, on the server of the test run, which is gone with it.
struct PostgreSQLCopy: Sendable {
  let database: PostgreSQLDatabase
  let schema = "mirror \(UUID())"
  let queue: MirrorQueue
  let store: PostgreSQLMirrorStore

  init() async throws {
    database = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
    try await MirrorQueue.create(in: database, schema: schema)
    try await PostgreSQLMirrorStore.create(in: database, schema: schema)
    queue = try MirrorQueue(in: database, schema: schema)
    store = try PostgreSQLMirrorStore(in: database, schema: schema)
  }

  @discardableResult func sql(_ text: String) async throws -> [[String?]] {
    try await database.transaction(isDurable: false) {
      try await $0.execute(text.replacing("@", with: "\"\(schema)\""))
    }
  }

  /// The rows of a table as those of the service, of one division or of all.
  func rows(_ table: String, of type: PropertyTable, in division: Int32? = nil) async throws -> [String] {
    let columns = RowLayout(type).columns
    let names = columns.map { "\"\($0.name.lowercased())\"" }.joined(separator: ", ")
    let condition = division.map { "WHERE division = \($0)" } ?? ""
    return try await sql("SELECT \(names) FROM @.\(table) \(condition)").map { row in
      zip(row, columns).map { value, column in
        let cell = MirrorCell(value, column.kind)
        return cell == .null ? "" : "\(cell)"
      }.joined(separator: "|")
    }.sorted()
  }
}
