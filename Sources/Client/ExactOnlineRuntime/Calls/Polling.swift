public import ODataRuntime

/// The schedule for polling a background job of the service: growing pauses, up to a deadline.
///
/// ```swift
/// var polling = Polling()
/// polling.totalTime = .seconds(1800)
/// ```
public struct Polling: Sendable {
  /// The pause before the first request, 1 s by default; each further pause is half as long again.
  public var firstPause: Duration = .seconds(1)
  /// The longest pause; 20 s by default.
  public var maximumPause: Duration = .seconds(20)
  /// The time after which polling stops; 300 s by default.
  public var totalTime: Duration = .seconds(300)
  /// The clock for pauses.
  public var time: any TimeSource = SystemTime()

  /// Creates the default schedule: five minutes, with pauses of one to twenty seconds.
  public init() {}

  /// The first value that `ask` returns, or nil if the time is up. Costs what `ask` costs, once per request.
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
