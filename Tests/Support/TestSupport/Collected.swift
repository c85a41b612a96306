import Synchronization

/// Values that tasks of a test collect, in the order in which they arrive.
package final class Collected<Value: Sendable>: Sendable {
  private let state = Mutex<[Value]>([])

  package init() {}

  package var values: [Value] { state.withLock { $0 } }

  package func append(_ value: Value) { state.withLock { $0.append(value) } }

  /// The values since the last call.
  package func take() -> [Value] {
    state.withLock { values in
      defer { values = [] }
      return values
    }
  }
}
