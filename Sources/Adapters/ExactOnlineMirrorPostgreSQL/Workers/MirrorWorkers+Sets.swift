public import ExactOnlineRuntime
public import MirrorEngine
import MirrorFiles
import Synchronization

extension MirrorWorkers {
  /// Updates sets of the queue's divisions until the workers are stopped or, with `endsWhenDone`, until none is ready.
  ///
  /// ```swift
  /// await workers.run([.accounts, .glAccounts, .transactionLines]) { lease in exact.division(lease.division) }
  /// ```
  ///
  /// A division costs the calls of `MirrorStore.update`. It is parked if the service refuses all sets, if a login is
  /// required, and, until the service's next day, if the reserve of calls is reached. If only some sets are refused, it
  /// counts as finished, and `mirror_status` has the reason.
  ///
  /// - Parameters:
  ///   - sets: The sets.
  ///   - options: The options for updates.
  ///   - folder: The path of a folder for the files of attachments, which belongs to this mirror alone, and which all
  ///     processes share; nil to download none. `document_attachments` must be among the sets.
  ///   - progress: A closure that is called after each stored page, from any thread.
  ///   - division: A closure that returns the division of a lease, from a client with a login that can read it and a
  ///     `PostgreSQLRateLimitStore` that all processes share.
  public func run(
    _ sets: [MirrorSet], options: MirrorOptions = MirrorOptions(), files folder: String? = nil,
    progress: @escaping @Sendable (MirrorProgress) -> Void = { _ in },
    division: @escaping @Sendable (DivisionLease) async throws -> Division
  ) async {
    await run { job in
      // Before the first call: nobody looks at a worker's folder meanwhile.
      if let folder { _ = try MirrorFolder(folder) }
      let counts = CallsOfSets()
      let division = try await division(job.lease)
      let report = try await job.store.update(division, sets, options: options) { state in
        job.add(calls: counts.new(state))
        progress(state)
      }
      if let until = report.pausedUntil, !report.isDone { throw MirrorReserveReached(until: until) }
      guard let folder else { return }
      var rules = MirrorFileOptions()
      rules.reserve = options.reserve
      let files = try await job.store.updateFiles(division, in: folder, options: rules) { _ in job.add(calls: 1) }
      if let until = files.pausedUntil { throw MirrorReserveReached(until: until) }
      if let first = files.failures.first {
        throw MirrorFilesMissing(count: files.failures.count, reason: "\(first.error)")
      }
    }
  }
}

/// The error of an update that stopped at the reserve of calls.
struct MirrorReserveReached: Error, CustomStringConvertible {
  let until: Date
  var description: String { "the division's calls of today are used up, except for the reserve" }
}

/// The error of an update after which some files of attachments are missing. The next update tries them again.
struct MirrorFilesMissing: Error, CustomStringConvertible {
  let count: Int
  let reason: String
  var description: String { "files of attachments that could not be downloaded: \(count); the first one: \(reason)" }
}

/// The number of calls of each set that have been counted.
private final class CallsOfSets: Sendable {
  private let known = Mutex<[String: Int]>([:])

  func new(_ state: MirrorProgress) -> Int {
    known.withLock { known in
      let before = known.updateValue(state.calls, forKey: state.set) ?? 0
      return max(state.calls - before, 0)
    }
  }
}
