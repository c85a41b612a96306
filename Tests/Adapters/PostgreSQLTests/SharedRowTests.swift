import ExactOnlineRuntime
import Foundation
import LoopbackServer
import PostgreSQLServer
import TestSupport
import Testing
import TokenServer
import TokenWorkers

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  /// Processes that share the tokens of one connection in a row, against a service with Exact Online's rules.
  @Suite struct SharedRowTests {
    @Test(arguments: [2, 8])
    func processes_sharingARowForADay_useEachRefreshTokenOnceAndLoseNoLogin(count: Int) async throws {
      try await TestTable.run { table in
        let service = TokenService()
        try await logIn(service, table)
        try await connection(service, table).day(of: count)
        let stored = try #require(try await table.store().load())
        #expect(service.honours(stored.refreshToken))
      }
    }

    @Test func processesKilledTwoHundredTimes_loseNoLoginThatTheServiceStillHonours() async throws {
      try await TestTable.run { table in
        var rules = TokenRules()
        rules.grace = 600
        let service = TokenService(rules: rules)
        try await logIn(service, table)
        try await connection(service, table).suddenEnds(200, span: 20_000)
        let stored = try #require(try await table.store().load())
        #expect(service.honours(stored.refreshToken))
        #expect(service.uses.allSatisfy { [.granted, .grantedAgain].contains($0.outcome) })
        // Some tokens were not stored in time, and only the service's grace saved the login.
        #expect(service.uses.contains { $0.outcome == .grantedAgain })
      }
    }

    @Test func holder_thatIsKilled_leavesTheOldRecordAndAFreeLock() async throws {
      try await TestTable.run { table in
        let service = TokenService()
        let login = try await logIn(service, table)
        service.advance(by: 595)
        let killer = Killer()
        // Before the service decides: its token is not used.
        var hooks = TokenServer.Hooks()
        let asked = Gate()
        hooks.instead = { _ in
          asked.open()
          return .silence
        }
        try await TokenServer.run(service, hooks: hooks) { server in
          let worker = try await Worker(store: argument(table), server: server)
          async let answer = worker.token(at: service.now)
          try await asked.wait()
          #expect(try await table.holders().count == 1)
          let waiting = Task { try await table.store().update { $0 } }
          try await table.transactions(2)
          killer.kill(worker)
          #expect(await answer == .ended)
          #expect(try await waiting.value == login)
        }
        #expect(service.uses.isEmpty)
      }
    }

    private func connection(_ service: TokenService, _ table: TestTable) async throws -> SharedConnection {
      SharedConnection(service: service, store: try await argument(table)) { Issue.record("\($0)") }
    }

    /// The store, as an argument of `TokenProcess`.
    private func argument(_ table: TestTable) async throws -> String {
      ["postgresql", try await TestServer.connectionString(), TestTable.schema, table.name, "somebody"]
        .joined(separator: "\n")
    }

    @discardableResult
    private func logIn(_ service: TokenService, _ table: TestTable) async throws -> TokenSet? {
      let (accessToken, refreshToken) = service.makeTokens()
      return try await table.store().update { _ in
        TokenSet(
          accessToken: accessToken, refreshToken: refreshToken, obtained: Date(timeIntervalSince1970: service.now))
      }
    }
  }
}
