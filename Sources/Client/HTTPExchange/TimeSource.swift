#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The clock for waits and expiries. Programs use ``SystemTime``; tests bring one that they move.
public protocol TimeSource: Sendable {
  /// The instant now, by the wall clock: servers state resets and expiries by theirs.
  var now: Date { get }
  /// Returns when that much time has passed; throws `CancellationError` as soon as the task is cancelled.
  func sleep(for duration: Duration) async throws
}

/// The machine's own clock.
public struct SystemTime: TimeSource {
  /// The clock of the machine.
  public init() {}

  /// The instant now.
  public var now: Date { Date() }
  /// Returns when that much time has passed.
  public func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}
