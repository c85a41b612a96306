#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The clock for waits and expiry times. Programs use ``SystemTime``; tests supply one that they advance themselves.
public protocol TimeSource: Sendable {
  /// The current instant, by the wall clock, because servers state resets and expiry times by theirs.
  var now: Date { get }
  /// Returns after the duration has passed; throws `CancellationError` as soon as the task is cancelled.
  ///
  /// - Parameter duration: The time to wait.
  func sleep(for duration: Duration) async throws
}

/// The system clock.
public struct SystemTime: TimeSource {
  /// Creates the clock.
  public init() {}

  /// The current instant.
  public var now: Date { Date() }
  /// Returns after the duration has passed; throws `CancellationError` as soon as the task is cancelled.
  public func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}

extension Duration {
  /// A pause that grows with each failure: this one, doubled a number of times, up to the longest.
  package func doubled(_ times: Int, atMost longest: Duration) -> Duration {
    var pause = self
    var left = times
    while left > 0, pause < longest {
      pause *= 2
      left -= 1
    }
    return min(pause, longest)
  }
}
