import Synchronization

/// Values that tasks of a test collect, in the order in which they arrive.
package final class Collected<Value: Sendable>: Sendable {
  private let state = Mutex<[Value]>([])

  package init() {}

  package var values: [Value] { state.withLock { $0 } }
  package var count: Int { state.withLock { $0.count } }

  /// - Returns: The number of values before this one.
  @discardableResult
  package func append(_ value: Value) -> Int {
    state.withLock { values in
      values.append(value)
      return values.count - 1
    }
  }
}
