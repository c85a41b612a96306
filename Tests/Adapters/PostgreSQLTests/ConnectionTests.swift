import ExactOnlineRuntime
import Foundation
import PostgreSQLServer
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  @Suite struct ConnectionTests {
    @Test func keptConnections_thatTheServerHasClosed_areReplaced() async throws {
      let marker = "exact-online test \(UUID())".prefix(60)
      let database = try PostgreSQLDatabase(
        connectionString: try await TestServer.connectionString() + " application_name='\(marker)'")
      try await TestTable.run { table in
        let store = try table.store(on: database)
        try await store.update { _ in .link(1) }
        for _ in 0..<3 {
          try await sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", String(marker))
          #expect(try await store.load() == .link(1))
          #expect(try await store.update { $0 } == .link(1))
        }
      }
    }

    @Test(.enabled(if: TestServer.isThrowAway)) func connections_areKept() async throws {
      let marker = "exact-online test \(UUID())".prefix(60)
      let database = try PostgreSQLDatabase(
        connectionString: try await TestServer.connectionString() + " application_name='\(marker)'")
      try await TestTable.run { table in
        let store = try table.store(on: database)
        for number in 0..<20 {
          try await store.update { _ in .link(number) }
          #expect(try await store.load()?.number == number)
        }
        let open = try await sql("SELECT 1 FROM pg_stat_activity WHERE application_name = $1", String(marker))
        #expect(open.rows.count == 2)
      }
    }

    @Test func server_thatIsNotThere_isAClearError() async throws {
      // A port on which nothing listens any more.
      let port = try await Proxy.run({ _ in .forward }) { $0.port }
      let database = try PostgreSQLDatabase(
        connectionString: "host=127.0.0.1 port=\(port) user=somebody password=unspeakable dbname=books")
      let store = try PostgreSQLTokenStore(in: database, name: "somebody")
      for isReading in [true, false] {
        let error = await #expect(throws: TokenStoreError.self) {
          _ = isReading ? try await store.load() : try await store.update { _ in .link(1) }
        }
        let words = try #require(error?.description)
        #expect(
          words.contains("cannot connect to PostgreSQL") && words.contains("127.0.0.1") && words.contains("\(port)"))
        #expect(!words.contains("unspeakable") && !words.contains("\n"))
      }
    }

    @Test func server_thatDoesNotAnswer_isGivenUpInTimeOrWhenCancelled() async throws {
      var options = PostgreSQLOptions.quick
      options.answerTimeout = .milliseconds(100)
      try await TestTable.run { table in
        try await Proxy.run({ String(decoding: $0, as: UTF8.self).contains("record") ? .fallSilent : .forward }) {
          proxy in
          let hasty = try table.store(
            on: try PostgreSQLDatabase(connectionString: proxy.connectionString, options: options))
          let error = await #expect(throws: TokenStoreError.self) { try await hasty.load() }
          #expect(error?.description.contains("did not respond in time") == true)

          let patient = try table.store(
            on: try PostgreSQLDatabase(connectionString: proxy.connectionString, options: .quick))
          let reading = Task { try await patient.load() }
          try await Task.sleep(for: .milliseconds(20))
          reading.cancel()
          await #expect(throws: CancellationError.self) { try await reading.value }
        }
      }
    }

    @Test func connecting_whenItIsCancelled_endsAtOnce() async throws {
      // Accepts connections and never answers.
      try await Proxy.run({ _ in .fallSilent }) { proxy in
        let store = try PostgreSQLTokenStore(
          in: try PostgreSQLDatabase(connectionString: proxy.connectionString + " connect_timeout=3"), name: "somebody")
        let reading = Task { try await store.load() }
        try await Task.sleep(for: .milliseconds(20))
        reading.cancel()
        await #expect(throws: CancellationError.self) { try await reading.value }
      }
    }
  }
}
