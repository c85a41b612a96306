import Synchronization

/// A decision that one task waits for and others make. The first one counts.
final class Outcome<Value: Sendable>: Sendable {
  private enum State {
    case open
    case awaited(CheckedContinuation<Value, any Error>)
    case settled(Result<Value, any Error>)
    case delivered
  }

  private let state = Mutex(State.open)

  /// Decides; returns false if there already is a decision.
  @discardableResult
  func settle(_ result: Result<Value, any Error>) -> Bool {
    let (continuation, isFirst) = state.withLock { state -> (CheckedContinuation<Value, any Error>?, Bool) in
      switch state {
      case .open:
        state = .settled(result)
        return (nil, true)
      case .awaited(let continuation):
        state = .delivered
        return (continuation, true)
      case .settled, .delivered:
        return (nil, false)
      }
    }
    continuation?.resume(with: result)
    return isFirst
  }

  /// Waits for the decision. Cancellation counts as one; `onCancel` is called if it is the first.
  ///
  /// Call it once.
  func value(onCancel: @escaping @Sendable () -> Void = {}) async throws -> Value {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<Value, any Error>? in
          guard case .settled(let result) = state else {
            state = .awaited(continuation)
            return nil
          }
          state = .delivered
          return result
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      if settle(.failure(CancellationError())) { onCancel() }
    }
  }
}
