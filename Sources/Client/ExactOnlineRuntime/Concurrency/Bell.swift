import ODataRuntime
import Synchronization

/// Wakes one waiting task. A ring for which no task waits is kept for the next wait; several are one.
///
/// Not an `AsyncStream`: one ends for good when a task that waits for it is cancelled.
package final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiter: CheckedContinuation<Bool, Never>?
  }

  private let state = Mutex(State())

  package init() {}

  package func ring() {
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      if state.waiter == nil { state.isRung = true }
      return state.waiter
    }
    waiter?.resume(returning: true)
  }

  /// Forgets a ring for which no task waited.
  package func silence() { state.withLock { $0.isRung = false } }

  /// Returns after a ring, after the time, or when the task is cancelled. One task at a time.
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
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        let answer = state.withLock { state -> Bool? in
          let wasRung = state.isRung
          state.isRung = false
          if wasRung || Task.isCancelled { return wasRung }
          state.waiter = waiter
          return nil
        }
        if let answer { waiter.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume(returning: false)
    }
  }
}
