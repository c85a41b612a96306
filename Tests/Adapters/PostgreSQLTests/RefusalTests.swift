import Foundation
import PostgreSQLServer
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  /// Connections that a server refuses say so, with its SQLSTATE: they are no failures of the network.
  @Suite(.enabled(if: TestServer.isThrowAway)) struct RefusalTests {
    private static let password = "unspeakable"

    private func refusal(_ parameters: String) async throws -> PostgreSQLError {
      let database = try PostgreSQLDatabase(
        connectionString: try await TestServer.connectionString() + " " + parameters)
      let error = await #expect(throws: PostgreSQLError.self) {
        try await database.transaction(isDurable: false) { _ in }
      }
      return try #require(error)
    }

    @Test func loginThatIsRefused_hasTheStateAndAdvice_andNoPassword() async throws {
      try await sql("CREATE ROLE exact_online_with_password LOGIN PASSWORD 'right'", mayFail: true)
      try await sql("CREATE ROLE exact_online_rejected LOGIN", mayFail: true)
      try await sql("CREATE ROLE exact_online_limited LOGIN CONNECTION LIMIT 0", mayFail: true)
      for (parameters, state, words) in [
        ("user=exact_online_with_password password=\(Self.password)", "28P01", "password authentication failed"),
        ("user=exact_online_nobody password=\(Self.password)", "28000", "\"exact_online_nobody\" does not exist"),
        ("user=exact_online_rejected password=\(Self.password)", "28000", "pg_hba.conf"),
        ("dbname=nowhere password=\(Self.password)", "3D000", "database \"nowhere\" does not exist"),
        ("user=exact_online_limited", "53300", "too many connections for role"),
      ] {
        let error = try await refusal(parameters)
        #expect(error.kind == .server(sqlState: state), "\(error)")
        #expect("\(error)".contains(words) && "\(error)".contains("; "), "\(error)")
        #expect(!"\(error)".contains(Self.password) && !"\(error)".contains("\n"))
      }
    }

    @Test func passwordThatIsMissing_isAskedFor() async throws {
      try await sql("CREATE ROLE exact_online_with_password LOGIN PASSWORD 'right'", mayFail: true)
      let error = try await refusal("user=exact_online_with_password passfile=/nonexistent")
      #expect(error.kind == .invalidConfiguration)
      #expect("\(error)".contains("PGPASSWORD"), "\(error)")
    }

    @Test func optionWithAnUnknownValue_isNamed() async throws {
      let error = try await refusal("sslmode=\(Self.password)")
      #expect(error.kind == .invalidConfiguration)
      #expect("\(error)".contains("invalid sslmode value: \"…\""), "\(error)")
    }

    /// As libpq puts it together of the attempts at several hosts.
    @Test func hostThatDoesNotAnswer_mayBeTheRightOne() {
      let refused = "connection to server at \"a\", port 5432 failed: FATAL:  28P01: password\nLOCATION:  auth.c:1\n"
      let silent = "connection to server at \"b\", port 5432 failed: Connection refused\n\tIs the server running?\n"
      #expect(RefusedConnection.state(refused) == "28P01")
      #expect(RefusedConnection.state(refused + refused) == "28P01")
      #expect(RefusedConnection.state(refused + silent) == nil)
      #expect(RefusedConnection.state(silent + refused) == nil)
    }
  }
}
