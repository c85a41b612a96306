import LoopbackServer
import Synchronization
import TestSupport
package import TokenServer

/// Kills processes in the middle of their work, one per round, without warning.
package final class Killer: Sendable {
  /// The moments at which a process is killed.
  package enum Moment: CaseIterable, Sendable {
    /// The service has its request, but has not decided.
    case asking
    /// The service has given new tokens, and the response with them is on its way.
    case answering
    /// Some time after the response left: while it is parsed, written, made durable.
    case storing
    /// Some time after it was told to call: while it starts, waits for the lock, reads.
    case anyTime
  }

  private struct State {
    var armed: Moment?
    var killed: Set<Int32> = []
  }

  private let state = Mutex(State())

  package init() {}

  package var count: Int { state.withLock { $0.killed.count } }

  /// The next process that reaches this moment is killed.
  package func arm(_ moment: Moment) { state.withLock { $0.armed = moment } }

  package func hasKilled(_ worker: Worker) -> Bool { state.withLock { $0.killed.contains(worker.id) } }
  package func kill(_ worker: Worker) { kill(worker.id) }

  /// The hooks that a token server needs for that.
  package var hooks: TokenServer.Hooks {
    var hooks = TokenServer.Hooks()
    hooks.instead = { request in
      self.strike(request, at: .asking)
      return nil
    }
    hooks.decided = { request, _ in
      self.strike(request, at: .answering)
      self.strikeLater(request)
    }
    return hooks
  }

  private func strike(_ request: Request, at moment: Moment) { if let id = target(request, moment) { kill(id) } }

  private func strikeLater(_ request: Request) {
    guard let id = target(request, .storing) else { return }
    let delay = Duration.microseconds(.random(in: 0...3000))
    Task {
      try? await Task.sleep(for: delay)
      kill(id)
    }
  }

  private func kill(_ id: Int32) {
    state.withLock { state in
      // A process that has ended may have left its number to another.
      if !state.killed.contains(id), ChildProcess.kill(id) { state.killed.insert(id) }
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
