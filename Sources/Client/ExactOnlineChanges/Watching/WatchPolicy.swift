public import ODataRuntime

/// The rules by which sets are watched.
public struct WatchPolicy: Sendable {
  /// The pause between two readings of a set without hints. Five minutes unless set.
  public var interval: Duration = .seconds(300)
  /// The time after a hint for which more of them are awaited: one piece of work often changes several rows.
  public var hintPause: Duration = .seconds(2)
  /// The number of calls in 24 hours that all sets of a group may cost together. Readings wait for each other to keep
  /// to it. 2,000 unless set, of the 5,000 that an app has in a division.
  public var callsPerDay = 2000
  /// The number of calls that may be made at once, when few were made for a while: for hints, and for much that
  /// changed.
  public var burst = 100
  /// The number of calls of the day that are left to others: with fewer, nothing is read until the next day. It is
  /// known only where the group was given its division.
  public var reserve = 500
  /// The pause after a failure that may pass; it doubles with each further one.
  public var firstPause: Duration = .seconds(30)
  /// The longest pause after failures.
  public var maximumPause: Duration = .seconds(900)
  /// The time after which a page without changes is handed out, for the sake of its cursor.
  public var heartbeat: Duration = .seconds(3600)
  /// The rules of reading. Their clock is that of all pauses.
  public var changes = ChangePolicy()
  /// Called for failures that may pass, and for long waits, on the task that watches.
  public var onEvent: (@Sendable (WatchEvent) -> Void)?

  /// The rules for most programs.
  public init() {}
}

/// Something that happens while a set is watched, and that needs no action.
public enum WatchEvent: Sendable, CustomStringConvertible {
  /// A reading failed, and is tried again after the pause.
  case failed(set: String, error: ODataError, pause: Duration)
  /// The calls of the day are used up but for those that are left to others; reading goes on after the pause.
  case outOfCalls(set: String, pause: Duration)

  /// One line for a log.
  public var description: String {
    switch self {
    case .failed(let set, let error, let pause): "\(set): again in \(pause.inTenths): \(error)"
    case .outOfCalls(let set, let pause): "\(set): the calls of the day are used up; again in \(pause.inTenths)"
    }
  }
}
