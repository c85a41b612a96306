import Synchronization

/// A division that a worker updates.
public struct MirrorJob: Sendable {
  /// The lease of the division.
  public let lease: DivisionLease
  /// The store to write to: it stores nothing once the lease is lost.
  public let store: PostgreSQLMirrorStore
  let calls = CallCounter()

  /// Adds to the API calls that operators see.
  ///
  /// - Parameter count: The number of calls since the last time.
  public func add(calls count: Int) { calls.add(count) }
}

/// API calls that the queue has not been told of.
final class CallCounter: Sendable {
  private let count = Atomic(0)

  func add(_ calls: Int) { count.wrappingAdd(calls, ordering: .relaxed) }
  func take() -> Int { count.exchange(0, ordering: .relaxed) }
}
