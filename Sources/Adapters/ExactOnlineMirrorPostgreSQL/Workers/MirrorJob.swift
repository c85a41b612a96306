import Synchronization

/// The update of a division by a worker.
public struct MirrorJob: Sendable {
  /// The lease of the division.
  public let lease: DivisionLease
  /// The store to write to. It throws ``LeaseLost`` once the lease is lost.
  public let store: PostgreSQLMirrorStore
  let calls = CallCounter()

  /// Counts API calls, for operators.
  ///
  /// - Parameter count: The number of calls to add.
  public func add(calls count: Int) { calls.add(count) }
}

/// The number of API calls that have not been reported to the queue.
final class CallCounter: Sendable {
  private let count = Atomic(0)

  func add(_ calls: Int) { count.wrappingAdd(calls, ordering: .relaxed) }
  func take() -> Int { count.exchange(0, ordering: .relaxed) }
}
