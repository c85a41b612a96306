import SandboxService
import Synchronization

/// Makes requests wait until the rows exist: the sandbox listens before it creates them, so that a port in use is
/// reported at once.
final class StartGate: Sendable {
  private enum State {
    case waiting([CheckedContinuation<Void, Never>])
    case open(RequestChain?)
  }

  private let state = Mutex(State.waiting([]))

  /// Lets all requests proceed; with nil they are told that there is no sandbox.
  func open(_ chain: RequestChain?) {
    let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      guard case .waiting(let waiting) = state else { return [] }
      state = .open(chain)
      return waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func answer(_ request: SandboxRequest) async -> SandboxResponse {
    while true {
      if case .open(let chain) = state.withLock({ $0 }) {
        return await chain?.answer(request) ?? SandboxResponse(503)
      }
      await withCheckedContinuation { continuation in
        let isOpen = state.withLock { state in
          guard case .waiting(let waiting) = state else { return true }
          state = .waiting(waiting + [continuation])
          return false
        }
        if isOpen { continuation.resume() }
      }
    }
  }
}
