import Synchronization

/// A number that tasks of a test count with.
package final class Counter: Sendable {
  private let state = Mutex(0)

  package init() {}

  package var value: Int { state.withLock { $0 } }

  /// - Returns: The number afterwards.
  @discardableResult
  package func add(_ amount: Int = 1) -> Int {
    state.withLock { value in
      value += amount
      return value
    }
  }
}
