import Synchronization

/// Cancels work that takes too long.
///
/// One task sleeps for all work of a client, rather than one for each call.
package final class Watchdog: Sendable {
  /// Work was cancelled because its time was up.
  package struct Expired: Error {}

  private struct Watched {
    let deadline: ContinuousClock.Instant
    let cancel: @Sendable () -> Void
  }

  private struct State {
    var watched: [UInt64: Watched] = [:]
    var lastID: UInt64 = 0
    /// The time at which the sleeping task wakes; nil if no task sleeps.
    var alarm: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  package init() {}

  /// Runs the work and cancels it when its time is up. Cancelling the caller also cancels the work.
  ///
  /// - Throws: ``Expired`` if the work failed after it had been cancelled for running out of time.
  package func run<Outcome: Sendable>(
    within limit: Duration, _ work: @escaping @Sendable () async throws -> Outcome
  ) async throws -> Outcome {
    let task = Task { try await work() }
    let id = watch(until: .now + limit) { task.cancel() }
    let result = await withTaskCancellationHandler {
      await task.result
    } onCancel: {
      task.cancel()
    }
    let wasInTime = state.withLock { $0.watched.removeValue(forKey: id) != nil }
    if case .failure = result, !wasInTime { throw Expired() }
    return try result.get()
  }

  private func watch(until deadline: ContinuousClock.Instant, cancel: @escaping @Sendable () -> Void) -> UInt64 {
    let (id, isFirst) = state.withLock { state in
      state.lastID += 1
      state.watched[state.lastID] = Watched(deadline: deadline, cancel: cancel)
      let isFirst = state.alarm.map { deadline < $0 } ?? true
      if isFirst { state.alarm = deadline }
      return (state.lastID, isFirst)
    }
    if isFirst { sleep(until: deadline) }
    return id
  }

  /// The task ends when there is nothing to watch, or when another one wakes before it.
  private func sleep(until alarm: ContinuousClock.Instant) {
    Task.detached { [weak self] in
      var next: ContinuousClock.Instant? = alarm
      while let alarm = next {
        try? await Task.sleep(until: alarm, clock: .continuous)
        next = self?.ring(alarm)
      }
    }
  }

  /// Cancels overdue work, and returns the time of the next check.
  private func ring(_ alarm: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    let now = ContinuousClock.now
    let (late, next) = state.withLock { state -> ([Watched], ContinuousClock.Instant?) in
      guard state.alarm == alarm else { return ([], nil) }
      let late = state.watched.filter { $0.value.deadline <= now }
      for id in late.keys { state.watched[id] = nil }
      state.alarm = state.watched.values.map(\.deadline).min()
      return (Array(late.values), state.alarm)
    }
    for watched in late { watched.cancel() }
    return next
  }
}
