public import ODataRuntime

/// The times at which something is asked for that the service does in the background: with pauses that grow, up to a
/// deadline.
///
/// ```swift
/// var polling = Polling()
/// polling.totalTime = .seconds(1800)
/// ```
public struct Polling: Sendable {
  /// The pause before the service is asked for the first time; each further one is half as long again.
  public var firstPause: Duration = .seconds(1)
  /// No pause is longer than this.
  public var maximumPause: Duration = .seconds(20)
  /// The service is not asked again later than this after the start.
  public var totalTime: Duration = .seconds(300)
  /// The clock for pauses.
  public var time: any TimeSource = SystemTime()

  /// Five minutes, with pauses of one to twenty seconds.
  public init() {}

  /// The first value that there is, or nil when the time has passed. Each question costs what `ask` costs.
  @_spi(Generated) public nonisolated(nonsending) func first<Value>(_ ask: () async throws -> Value?) async throws
    -> Value?
  {
    var pause = firstPause
    var left = totalTime
    while pause <= left {
      try await time.sleep(for: pause)
      if let value = try await ask() { return value }
      left -= pause
      pause = min(pause * 3 / 2, maximumPause)
    }
    return nil
  }
}
