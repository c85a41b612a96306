import ExactOnlinePostgreSQL
import ExactOnlineWebhooksPostgreSQL
import Foundation
import PostgreSQLServer

/// A table of events for one test, on the server of the test run, which is gone with it.
struct PostgreSQLTable {
  /// A name that needs quoting.
  let name = "events \"of\" \(UUID())"

  /// A store on connections of its own.
  func store() async throws -> PostgreSQLWebhookStore {
    let database = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
    try await PostgreSQLWebhookStore.createTable(in: database, table: name)
    return try PostgreSQLWebhookStore(in: database, table: name)
  }
}
