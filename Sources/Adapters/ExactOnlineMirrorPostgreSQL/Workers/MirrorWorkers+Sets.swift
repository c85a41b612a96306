public import ExactOnlineRuntime
public import MirrorEngine
import Synchronization

extension MirrorWorkers {
  /// Keeps sets of the queue's divisions up to date until the workers are stopped, or with `endsWhenDone` until all are.
  ///
  /// ```swift
  /// await workers.run([.accounts, .salesInvoices]) { lease in client.division(lease.division) }
  /// ```
  ///
  /// A division costs the calls of `MirrorStore.update`. It is parked when the service refuses all of it, when a login is
  /// required, and when its reserve of calls is reached, until the service's next day. Where some sets are refused and
  /// others are not, it is finished, and `mirror_status` has the reason.
  ///
  /// - Parameters:
  ///   - sets: The sets.
  ///   - options: The rules of updates.
  ///   - progress: Called after each page that was stored, from any thread.
  ///   - division: Returns the division of a lease. Its client has the login that can read it, and a
  ///     `PostgreSQLRateLimitStore` that all processes share.
  public func run(
    _ sets: [MirrorSet], options: MirrorOptions = MirrorOptions(),
    progress: @escaping @Sendable (MirrorProgress) -> Void = { _ in },
    division: @escaping @Sendable (DivisionLease) async throws -> Division
  ) async {
    await run { job in
      let counts = CallsOfSets()
      let report = try await job.store.update(try await division(job.lease), sets, options: options) { state in
        job.add(calls: counts.new(state))
        progress(state)
      }
      if let until = report.pausedUntil, !report.isDone { throw MirrorReserveReached(until: until) }
    }
  }
}

/// An update that stopped before it needed the calls that are left to others.
struct MirrorReserveReached: Error, CustomStringConvertible {
  let until: Date
  var description: String { "the division's calls of today are used up, except for the reserve" }
}

/// The calls of each set that the queue has been told of.
private final class CallsOfSets: Sendable {
  private let known = Mutex<[String: Int]>([:])

  func new(_ state: MirrorProgress) -> Int {
    known.withLock { known in
      let before = known.updateValue(state.calls, forKey: state.set) ?? 0
      return max(state.calls - before, 0)
    }
  }
}
