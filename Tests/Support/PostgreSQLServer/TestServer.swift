import Foundation
import TestSupport

/// The PostgreSQL server of this test run: the one that EXACT_ONLINE_TEST_POSTGRESQL names, as a connection string, or
/// one that is started for the run and ends with it.
package enum TestServer {
  /// The connection string for libpq.
  package static func connectionString() async throws -> String { try await shared.value }

  /// Whether roles can be made as the tests need them.
  package static let isThrowAway = named == nil

  private static let named = ProcessInfo.processInfo.environment["EXACT_ONLINE_TEST_POSTGRESQL"]
  private static let shared = Task { if let named { named } else { try await start() } }

  private static func start() async throws -> String {
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "throw-away-server")
    guard let line = try await CompanionServer.start(program) else { throw NoServer() }
    return line
  }

  struct NoServer: Error, CustomStringConvertible {
    let description = "No PostgreSQL server could be started; its own words are in the test run's output."
  }
}
