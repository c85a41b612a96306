public import ODataRuntime

/// Options for watching sets.
public struct WatchPolicy: Sendable {
  /// The time between the starts of two runs of a set, if there is no hint. Five minutes by default.
  public var interval: Duration = .seconds(300)
  /// The delay after a hint, to collect related ones: a single entry often changes several rows. Two seconds by
  /// default.
  public var hintPause: Duration = .seconds(2)
  /// The number of calls in 24 hours for all sets of a group; runs are delayed to stay within it. 2,000 by default, of
  /// the 5,000 that an app has in a division.
  public var callsPerDay = 2000
  /// The number of unused calls that can be made without a delay, after hints or for many changes. 100 by default.
  public var burst = 100
  /// The number of the division's daily calls that are reserved for other programs. When no more are left, nothing is
  /// read until the next day. It applies only to sets in a ``WatchGroup`` that was created with a division. 500 by
  /// default.
  public var reserve = 500
  /// The pause after a temporary failure; doubled with each consecutive one. 30 seconds by default.
  public var firstPause: Duration = .seconds(30)
  /// The maximum pause after temporary failures, unless a rate limit asks for a longer one. 15 minutes by default.
  public var maximumPause: Duration = .seconds(900)
  /// The time after which a page without changes is delivered, so that its cursor can be stored. One hour by default.
  public var heartbeat: Duration = .seconds(3600)
  /// The options for reading changes. Their clock also measures all pauses.
  public var changes = ChangePolicy()
  /// A closure that is called on the watching task for temporary failures and for lack of calls.
  public var onEvent: (@Sendable (WatchEvent) -> Void)?

  /// Creates a policy with the default values.
  public init() {}
}

/// An interruption of watching that ends by itself.
public enum WatchEvent: Sendable, Hashable, CustomStringConvertible {
  /// A run failed, and is retried after the pause.
  case failed(set: String, error: ODataError, pause: Duration)
  /// The calls of the day are used up, except for ``WatchPolicy/reserve``. This is checked again after the pause.
  case outOfCalls(set: String, pause: Duration)

  /// One line for a log.
  public var description: String {
    switch self {
    case .failed(let set, let error, let pause): "\(set): retried in \(pause.inTenths): \(error)"
    case .outOfCalls(let set, let pause):
      "\(set): the calls of the day are used up; checked again in \(pause.inTenths)"
    }
  }
}
