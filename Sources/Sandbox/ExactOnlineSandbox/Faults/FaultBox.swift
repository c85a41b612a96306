import SandboxService
import Synchronization

/// The faults that are set, and the stage that triggers them.
final class FaultBox: RequestStage {
  struct Entry: Sendable {
    var number: Int
    var fault: SandboxFault
    /// The number of requests that it has affected.
    var hits = 0
  }

  private let state = Mutex<(next: Int, entries: [Entry])>((1, []))

  var entries: [Entry] { state.withLock { $0.entries } }

  func add(_ fault: SandboxFault) -> Int {
    state.withLock { state in
      let number = state.next
      state.next += 1
      state.entries.append(Entry(number: number, fault: fault))
      return number
    }
  }

  /// Removes one fault, or all. Returns whether there was one.
  @discardableResult
  func remove(_ number: Int?) -> Bool {
    state.withLock { state in
      let count = state.entries.count
      state.entries.removeAll { number == nil || $0.number == number }
      return state.entries.count < count
    }
  }

  func clear() { state.withLock { $0 = (1, []) } }

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let faults = faults(for: request)
    for fault in faults {
      if case .latency(let seconds) = fault.kind { try? await Task.sleep(for: SandboxFault.pause(seconds)) }
    }
    if let answer = faults.lazy.compactMap({ FaultAnswer.instead(of: request, $0.kind) }).first { return answer }
    var response = await next(request)
    for fault in faults { FaultAnswer.damage(&response, fault.kind) }
    return response
  }

  /// The faults that affect a request. A fault with a count affects that many requests.
  private func faults(for request: SandboxRequest) -> [SandboxFault] {
    return state.withLock { state in
      guard !state.entries.isEmpty else { return [] }
      var found: [SandboxFault] = []
      for index in state.entries.indices {
        let entry = state.entries[index]
        guard entry.fault.path.map({ request.lowercasedPath.contains($0.lowercased()) }) ?? true,
          entry.fault.method.map({ $0.uppercased() == request.effectiveMethod }) ?? true,
          entry.fault.count.map({ entry.hits < $0 }) ?? true,
          entry.fault.probability >= 1 || Double.random(in: 0..<1) < entry.fault.probability
        else { continue }
        state.entries[index].hits += 1
        found.append(entry.fault)
      }
      return found
    }
  }
}
