package import TokenServer

/// Processes that share the tokens of one connection, in situations that every store has to survive. Failures are
/// reported in words.
package struct SharedConnection: Sendable {
  let service: TokenService
  let store: String
  let report: @Sendable (String) -> Void

  /// - Parameter store: One that holds tokens of this service, as `TokenProcess` takes it.
  package init(service: TokenService, store: String, report: @escaping @Sendable (String) -> Void) {
    self.service = service
    self.store = store
    self.report = report
  }

  /// Calls at random times of a day, from all processes at the same time.
  package func day(of count: Int) async throws {
    try await TokenServer.run(service) { server in
      let workers = try (0..<count).map { _ in try Worker(store: store, server: server) }
      defer { for worker in workers { worker.kill() } }
      let end = service.now + 86_400
      while service.now < end {
        check(await answers(of: workers))
        service.advance(by: .random(in: 60...595))
      }
    }
    let uses = service.uses
    if uses.count <= 86_400 / 1190 { report("only \(uses.count) refreshes") }
    if Set(uses.map(\.token)).count != uses.count { report("a refresh token was used twice") }
    for use in uses where use.outcome != .granted { report("\(use.outcome) at \(use.time)") }
  }

  /// Kills processes at random until that many are gone; those that are left, and those that take their place, go on.
  ///
  /// - Parameter span: The approximate length of a round in microseconds.
  package func suddenEnds(_ count: Int, span: Int) async throws {
    let killer = Killer()
    try await TokenServer.run(service, hooks: killer.hooks) { server in
      var workers = try (0..<3).map { _ in try Worker(store: store, server: server) }
      defer { for worker in workers { worker.kill() } }
      while killer.count < count {
        service.advance(by: 595)
        let moment = Killer.Moment.allCases.randomElement() ?? .anyTime
        killer.arm(moment)
        let round = Task { [workers] in await answers(of: workers) }
        if moment == .anyTime {
          try await Task.sleep(for: .microseconds(Int.random(in: 0...span)))
          if let victim = workers.randomElement() { killer.kill(victim) }
        }
        let given = await round.value
        // One is killed per round, possibly late, and all that are left get through.
        if given.count(where: { $0 == .ended }) > 2 { report("more processes ended than were killed") }
        check(given.filter { $0 != .ended })
        for index in workers.indices where given[index] == .ended || killer.hasKilled(workers[index]) {
          workers[index].kill()
          workers[index] = try Worker(store: store, server: server)
        }
      }
      // The chain goes on, unhindered by anything left behind.
      service.advance(by: 595)
      check(await answers(of: workers))
    }
  }

  private func answers(of workers: [Worker]) async -> [Worker.Answer] {
    let now = service.now
    return await withTaskGroup(of: (Int, Worker.Answer).self) { group in
      for (index, worker) in workers.enumerated() { group.addTask { (index, await worker.token(at: now)) } }
      return await group.reduce(into: Array(repeating: .ended, count: workers.count)) { $0[$1.0] = $1.1 }
    }
  }

  private func check(_ answers: [Worker.Answer]) {
    for answer in answers {
      if case .token(let token) = answer, service.accepts(token) { continue }
      report("\(answer)")
    }
  }
}
