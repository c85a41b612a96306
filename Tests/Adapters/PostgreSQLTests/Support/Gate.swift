@testable import ExactOnlinePostgreSQL

/// Holds up tasks until it is opened.
final class Gate: Sendable {
  private let outcome = Outcome<Void>()

  func open() { outcome.settle(.success(())) }

  /// Returns when the gate is open, or the task is cancelled. Call it once.
  func wait() async { try? await outcome.value() }
}
