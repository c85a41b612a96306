import ODataRuntime
import Synchronization

/// Wakes one waiting task. A ring without a waiting task is kept for the next wait; several such rings count as one.
///
/// Not an `AsyncStream`, which ends for good when a task that waits for it is cancelled.
final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring() {
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      if state.waiter == nil { state.isRung = true }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Returns after a ring, after the duration, or when the task is cancelled. Only one task may wait at a time.
  func wait(atMost duration: Duration, _ time: any TimeSource) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.next() }
      group.addTask { try? await time.sleep(for: duration) }
      await group.next()
      group.cancelAll()
    }
  }

  private func next() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        let isReady = state.withLock { state in
          if state.isRung || Task.isCancelled {
            state.isRung = false
            return true
          }
          state.waiter = waiter
          return false
        }
        if isReady { waiter.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }
  }
}
