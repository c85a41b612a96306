import ExactOnlineRuntime
import Foundation
import LoopbackServer
import Synchronization
import Testing
import TokenServer

/// Processes that share the tokens of one connection in a file, against a service with Exact Online's rules.
@Suite(.serialized, .timeLimit(.minutes(3))) struct SharedConnectionTests {
  let folder: TemporaryFolder
  var file: String { folder("tokens.json") }

  init() throws { folder = try TemporaryFolder() }

  private func logIn(_ service: TokenService) async throws {
    let (accessToken, refreshToken) = service.makeTokens()
    try await FileTokenStore(file).update { _ in
      TokenSet(
        accessToken: accessToken, refreshToken: refreshToken, obtained: Date(timeIntervalSince1970: service.now))
    }
  }

  // MARK: - A day

  @Test(arguments: [2, 8])
  func processes_sharingAFileForADay_useEachRefreshTokenOnceAndLoseNoLogin(count: Int) async throws {
    let service = TokenService()
    try await logIn(service)
    try await TokenServer.run(service) { server in
      let workers = try (0..<count).map { _ in try Worker(file: file, server: server) }
      defer { for worker in workers { worker.kill() } }
      let end = service.now + 86_400
      while service.now < end {
        let answers = await ask(workers, at: service.now)
        for answer in answers { #expect(isAccepted(answer, by: service)) }
        service.advance(by: .random(in: 250...595))
      }
      let uses = service.uses
      #expect(uses.count > 86_400 / 1185)
      #expect(uses.allSatisfy { $0.outcome == .granted })
      #expect(Set(uses.map(\.token)).count == uses.count)
      let stored = try #require(try await FileTokenStore(file).load())
      #expect(service.honours(stored.refreshToken))
    }
  }

  // A clock that is wrong by minutes makes tokens look young when they are not.
  @Test func processesWhoseTokenIsRefused_shareOneRenewal() async throws {
    let service = TokenService()
    try await logIn(service)
    try await TokenServer.run(service) { server in
      let workers = try (0..<4).map { _ in try Worker(file: file, server: server) }
      defer { for worker in workers { worker.kill() } }
      let start = service.now
      for round in 0..<5 {
        let refused = await ask(workers, at: start + Double(round))
        service.advance(by: 600)
        guard case .token(let old) = refused[0] else {
          Issue.record("\(refused)")
          return
        }
        let new = await withTaskGroup(of: Worker.Answer.self) { group in
          for worker in workers { group.addTask { await worker.token(replacing: old) } }
          return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(new.count == 1)
        #expect(new.allSatisfy { isAccepted($0, by: service) })
      }
      #expect(service.uses.map(\.outcome) == Array(repeating: .granted, count: 5))
    }
  }

  // MARK: - Sudden ends

  /// At which point a process is killed.
  private enum Moment: CaseIterable {
    /// When the service has its request, but has not decided.
    case asking
    /// When the service has given new tokens, which only the answer on its way knows.
    case answering
    /// Some time after the answer left: while it is parsed, written, flushed, renamed.
    case storing
    /// Some time after it was told to call: while it starts, waits for the lock, reads.
    case anyTime
  }

  @Test func processesKilledTwoHundredTimes_loseNoLoginThatTheServiceStillHonours() async throws {
    var rules = TokenRules()
    rules.grace = 600
    let service = TokenService(rules: rules)
    try await logIn(service)
    let killer = Killer()
    var hooks = TokenServer.Hooks()
    hooks.instead = { request in
      killer.strike(request, at: .asking)
      return nil
    }
    hooks.decided = { request, _ in
      killer.strike(request, at: .answering)
      killer.strikeLater(request)
    }
    try await TokenServer.run(service, hooks: hooks) { server in
      var workers = try (0..<3).map { _ in try Worker(file: file, server: server) }
      defer { for worker in workers { worker.kill() } }
      while killer.count < 200 {
        service.advance(by: 595)
        let moment = Moment.allCases.randomElement() ?? .anyTime
        killer.arm(moment)
        let round = Task { [workers] in await ask(workers, at: service.now) }
        if moment == .anyTime {
          try await Task.sleep(for: .microseconds(.random(in: 0...6000)))
          killer.kill(workers.randomElement()?.id ?? 0)
        }
        let answers = await round.value
        // One is killed a round, if late, and whoever is left is let in.
        #expect(answers.filter { $0 == .ended }.count <= 2)
        for answer in answers where answer != .ended { #expect(isAccepted(answer, by: service), "\(moment)") }
        for index in workers.indices where answers[index] == .ended || killer.hasKilled(workers[index].id) {
          workers[index] = try Worker(file: file, server: server)
        }
      }
      // The chain goes on, and nothing is left behind that hinders it.
      service.advance(by: 595)
      for answer in await ask(workers, at: service.now) { #expect(isAccepted(answer, by: service)) }
    }
    let stored = try #require(try await FileTokenStore(file).load())
    #expect(service.honours(stored.refreshToken))
    #expect(service.uses.allSatisfy { [.granted, .grantedAgain].contains($0.outcome) })
    // What cannot be stored in time happened, and was survived by the service's grace only.
    #expect(service.uses.contains { $0.outcome == .grantedAgain })
    #expect(folder.names.allSatisfy { ["tokens.json", "tokens.json.lock", "tokens.json.new"].contains($0) })
  }

  // Nobody can write down an answer that has not come: without the service's grace such an end costs the login, and
  // the error says so.
  @Test func processKilledBetweenAnswerAndStoring_withoutGrace_needsALogin() async throws {
    let service = TokenService()
    try await logIn(service)
    let killer = Killer()
    var hooks = TokenServer.Hooks()
    hooks.decided = { request, _ in killer.strike(request, at: .answering) }
    try await TokenServer.run(service, hooks: hooks) { server in
      let first = try Worker(file: file, server: server)
      service.advance(by: 595)
      killer.arm(.answering)
      #expect(await first.token(at: service.now) == .ended)
      let second = try Worker(file: file, server: server)
      defer { second.kill() }
      guard case .error(let text) = await second.token(at: service.now) else {
        Issue.record("A token was given.")
        return
      }
      #expect(text.contains("a login is required"))
      #expect(service.uses.map(\.outcome) == [.granted, .usedBefore])
    }
  }

  /// Kills one process a round.
  private final class Killer: Sendable {
    private struct State {
      var armed: Moment?
      var killed: Set<Int32> = []
      var count = 0
    }

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.count } }
    func arm(_ moment: Moment) { state.withLock { $0.armed = moment } }
    func hasKilled(_ id: Int32) -> Bool { state.withLock { $0.killed.contains(id) } }

    func strike(_ request: Request, at moment: Moment) { if let id = target(request, moment) { kill(id) } }

    func strikeLater(_ request: Request) {
      guard let id = target(request, .storing) else { return }
      let delay = Duration.microseconds(.random(in: 0...3000))
      Task {
        try? await Task.sleep(for: delay)
        kill(id)
      }
    }

    func kill(_ id: Int32) {
      state.withLock { state in
        // A process that has ended may have left its number to another.
        guard !state.killed.contains(id), Worker.kill(id) else { return }
        state.killed.insert(id)
        state.count += 1
      }
    }

    private func target(_ request: Request, _ moment: Moment) -> Int32? {
      state.withLock { state in
        guard state.armed == moment else { return nil }
        state.armed = nil
        return request["x-process"].flatMap { Int32($0) }
      }
    }
  }

  // MARK: - Support

  private func ask(_ workers: [Worker], at seconds: Double) async -> [Worker.Answer] {
    await withTaskGroup(of: (Int, Worker.Answer).self) { group in
      for (index, worker) in workers.enumerated() { group.addTask { (index, await worker.token(at: seconds)) } }
      return await group.reduce(into: Array(repeating: .ended, count: workers.count)) { $0[$1.0] = $1.1 }
    }
  }

  private func isAccepted(_ answer: Worker.Answer, by service: TokenService) -> Bool {
    if case .token(let token) = answer { return service.accepts(token) }
    Issue.record("\(answer)")
    return false
  }
}
