public import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A clock that stands still until a test advances it, so that waits of minutes or days take no time.
///
/// ```swift
/// let time = ManualTime()
/// let policies = ConnectionPolicies(time: time)
/// ```
///
/// A client with these policies waits by it:
///
/// ```swift
/// async let rows = division.crm.accounts.all()  // waits for the next minute's calls …
/// await time.waitForSleepers(1)
/// time.advance(by: .seconds(60))  // … which it gets now
/// ```
public final class ManualTime: TimeSource {
  private struct Sleeper {
    let wake: Date
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct Watcher {
    let count: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now: Date
    var sleepers: [Int: Sleeper] = [:]
    /// Sleepers that were cancelled before they slept.
    var cancelled: Set<Int> = []
    var watchers: [Watcher] = []
    var nextID = 0

    mutating func takeReadyWatchers() -> [CheckedContinuation<Void, Never>] {
      let count = sleepers.count
      let ready = watchers.filter { $0.count <= count }
      watchers.removeAll { $0.count <= count }
      return ready.map(\.continuation)
    }
  }

  private let state: Mutex<State>

  /// Creates a clock that stands still.
  ///
  /// - Parameter now: The initial time; by default the beginning of 2026.
  public init(now: Date = Date(timeIntervalSince1970: 1_767_225_600)) { state = Mutex(State(now: now)) }

  /// The time that the clock shows.
  public var now: Date { state.withLock { $0.now } }

  /// The number of sleeping tasks.
  public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// The time at which the first sleeping task wakes; nil if none sleeps.
  public var nextWake: Date? { state.withLock { $0.sleepers.values.map(\.wake).min() } }

  /// Sleeps until the test has advanced the clock by the duration.
  public func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    guard duration > .zero else { return }
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let ready = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
          guard state.cancelled.remove(id) == nil else { return nil }
          state.sleepers[id] = Sleeper(wake: state.now + duration / .seconds(1), continuation: continuation)
          return state.takeReadyWatchers()
        }
        guard let ready else { return continuation.resume(throwing: CancellationError()) }
        for watcher in ready { watcher.resume() }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        let sleeper = state.sleepers.removeValue(forKey: id)
        if sleeper == nil { state.cancelled.insert(id) }
        return sleeper
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
    state.withLock { _ = $0.cancelled.remove(id) }
  }

  /// Advances the clock and wakes the tasks whose time has come.
  ///
  /// - Parameter duration: The time by which the clock advances.
  public func advance(by duration: Duration) { advance(to: now + duration / .seconds(1)) }

  /// Moves the clock forward or back to an instant, and wakes the tasks whose time has come.
  ///
  /// - Parameter instant: The time that the clock shows then.
  public func advance(to instant: Date) {
    let woken = state.withLock { state in
      state.now = instant
      let ids = state.sleepers.filter { $0.value.wake <= instant }.sorted {
        ($0.value.wake, $0.key) < ($1.value.wake, $1.key)
      }
      for (id, _) in ids { state.sleepers[id] = nil }
      return ids.map(\.value.continuation)
    }
    for continuation in woken { continuation.resume() }
  }

  /// Returns as soon as at least that many tasks are asleep.
  ///
  /// - Parameter count: The number of sleeping tasks to wait for.
  public func waitForSleepers(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isReady = state.withLock { state in
        if state.sleepers.count >= count { return true }
        state.watchers.append(Watcher(count: count, continuation: continuation))
        return false
      }
      if isReady { continuation.resume() }
    }
  }
}
