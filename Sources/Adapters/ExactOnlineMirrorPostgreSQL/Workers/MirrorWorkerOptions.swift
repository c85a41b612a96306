/// The number of workers of a process, and their pauses.
public struct MirrorWorkerOptions: Sendable, Hashable {
  /// The number of divisions that the process updates side by side, 4 by default.
  public var workers = 4
  /// The time after which another worker takes over a division whose worker shows no sign of life; 60 s by default.
  public var lease: Duration = .seconds(60)
  /// The time at which a division is due again; one hour after midnight, Dutch time, by default.
  public var schedule: MirrorSchedule = .daily(hour: 1)
  /// The pause after the first failure of a division, 60 s by default; it doubles with each further one.
  public var firstPause: Duration = .seconds(60)
  /// The longest pause after a failure, one hour by default.
  public var maximumPause: Duration = .seconds(3600)
  /// The longest pause between two looks at the queue while nothing is ready, 10 s by default.
  public var poll: Duration = .seconds(10)
  /// Whether the process ends when no division is ready and none is being updated, by whatever process; otherwise it
  /// waits until it is stopped. Off by default.
  public var endsWhenDone = false

  /// Creates options with their defaults.
  public init() {}

  /// - Parameter attempt: The number of the attempt that has failed, from 1.
  func pause(afterAttempt attempt: Int) -> Duration {
    min(firstPause * (1 << min(max(attempt - 1, 0), 20)), maximumPause)
  }
}
