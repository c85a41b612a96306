import ODataRuntime
import Synchronization

/// Wakes all waiting tasks. A ring for which no task waits is kept for the next wait; several are one.
///
/// Not an `AsyncStream`: one ends for good when a task that waits for it is cancelled.
package final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiters: [Int: CheckedContinuation<Bool, Never>] = [:]
    var lastWaiter = 0
  }

  private let state = Mutex(State())

  package init() {}

  package func ring() {
    let waiters = state.withLock { state in
      defer { state.waiters = [:] }
      if state.waiters.isEmpty { state.isRung = true }
      return state.waiters.values
    }
    for waiter in waiters { waiter.resume(returning: true) }
  }

  /// Forgets a ring for which no task waited.
  package func silence() { state.withLock { $0.isRung = false } }

  /// Returns after a ring, after the time, or when the task is cancelled.
  ///
  /// - Returns: Whether it rang.
  @discardableResult
  package func wait(atMost duration: Duration, _ time: any TimeSource) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { await self.next() }
      group.addTask {
        try? await time.sleep(for: duration)
        return false
      }
      var rang = await group.next() ?? false
      group.cancelAll()
      for await other in group { rang = rang || other }
      return rang
    }
  }

  private func next() async -> Bool {
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        let answer = state.withLock { state -> Bool? in
          let wasRung = state.isRung
          state.isRung = false
          if wasRung || Task.isCancelled { return wasRung }
          state.waiters[number] = waiter
          return nil
        }
        if let answer { waiter.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: number) }
      waiter?.resume(returning: false)
    }
  }
}
