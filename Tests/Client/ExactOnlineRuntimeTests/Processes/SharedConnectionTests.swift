import ExactOnlineRuntime
import Foundation
import TestSupport
import Testing
import TokenServer
import TokenWorkers

/// Processes that share the tokens of one connection in a file, against a service with Exact Online's rules.
@Suite(.serialized, .timeLimit(.minutes(3))) struct SharedConnectionTests {
  let folder: TemporaryFolder
  var file: String { folder.path("tokens.json") }

  init() throws { folder = try TemporaryFolder() }

  /// A service, and a file with tokens of it.
  private func loggedInService(_ rules: TokenRules = TokenRules()) async throws -> TokenService {
    let service = TokenService(rules: rules)
    let (accessToken, refreshToken) = service.makeTokens()
    try await FileTokenStore(at: file).update { _ in
      TokenSet(
        accessToken: accessToken, refreshToken: refreshToken, obtained: Date(timeIntervalSince1970: service.now))
    }
    return service
  }

  private func shared(_ service: TokenService) -> SharedConnection {
    SharedConnection(service: service, store: file) { Issue.record("\($0)") }
  }

  @Test(arguments: [2, 8])
  func processes_sharingAFileForADay_useEachRefreshTokenOnceAndLoseNoLogin(count: Int) async throws {
    let service = try await loggedInService()
    try await shared(service).day(of: count)
    let stored = try #require(try await FileTokenStore(at: file).load())
    #expect(service.honours(stored.refreshToken))
  }

  // A clock that is wrong by minutes makes tokens look young when they are not.
  @Test func processesWhoseTokenIsRefused_shareOneRenewal() async throws {
    let service = try await loggedInService()
    try await TokenServer.run(service) { server in
      let workers = try (0..<4).map { _ in try Worker(store: file, server: server) }
      defer { for worker in workers { worker.kill() } }
      let start = service.now
      for round in 0..<5 {
        let refused = await answers(of: workers) { await $0.token(at: start + Double(round)) }
        service.advance(by: 600)
        guard case .token(let old)? = refused.first, refused.count == 1 else {
          Issue.record("\(refused)")
          return
        }
        let new = await answers(of: workers) { await $0.token(replacing: old) }
        #expect(new.count == 1)
        for case .token(let token) in new { #expect(service.accepts(token)) }
      }
      #expect(service.uses.map(\.outcome) == Array(repeating: .granted, count: 5))
    }
  }

  /// One that was started at the same time must not hold on to another's output: its end would go unseen.
  @Test func processesStartedTogether_endOneByOne() async throws {
    let service = try await loggedInService()
    try await TokenServer.run(service) { server in
      for _ in 0..<40 {
        let workers = try await withThrowingTaskGroup(of: Worker.self) { group in
          for _ in 0..<6 { group.addTask { try Worker(store: file, server: server) } }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        defer { for worker in workers { worker.kill() } }
        for worker in workers {
          worker.kill()
          #expect(await worker.hasEnded(within: .seconds(30)))
        }
      }
    }
  }

  @Test func processesKilledTwoHundredTimes_loseNoLoginThatTheServiceStillHonours() async throws {
    var rules = TokenRules()
    rules.grace = 600
    let service = try await loggedInService(rules)
    try await shared(service).suddenEnds(200, span: 6000)
    let stored = try #require(try await FileTokenStore(at: file).load())
    #expect(service.honours(stored.refreshToken))
    #expect(service.uses.allSatisfy { [.granted, .grantedAgain].contains($0.outcome) })
    // Some tokens were not stored in time, and only the service's grace saved the login.
    #expect(service.uses.contains { $0.outcome == .grantedAgain })
    #expect(folder.names.allSatisfy { ["tokens.json", "tokens.json.lock", "tokens.json.new"].contains($0) })
  }

  // A response that has not come cannot be stored: without the service's grace such an end costs the login, and the
  // error says so.
  @Test func processKilledBetweenAnswerAndStoring_withoutGrace_needsALogin() async throws {
    let service = try await loggedInService()
    let killer = Killer()
    try await TokenServer.run(service, hooks: killer.hooks) { server in
      let first = try Worker(store: file, server: server)
      service.advance(by: 595)
      killer.arm(.answering)
      #expect(await first.token(at: service.now) == .ended)
      let second = try Worker(store: file, server: server)
      defer { second.kill() }
      guard case .error(let text) = await second.token(at: service.now) else {
        Issue.record("A token was given.")
        return
      }
      #expect(text.contains("a login is required"))
      #expect(service.uses.map(\.outcome) == [.granted, .usedBefore])
    }
  }

  /// The distinct answers of all of them at the same time.
  private func answers(
    of workers: [Worker], _ ask: @escaping @Sendable (Worker) async -> Worker.Answer
  ) async -> Set<Worker.Answer> {
    await withTaskGroup(of: Worker.Answer.self) { group in
      for worker in workers { group.addTask { await ask(worker) } }
      return await group.reduce(into: []) { $0.insert($1) }
    }
  }
}
