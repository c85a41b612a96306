import ODataRuntime

/// Options for the workers of a process.
public struct MirrorWorkerOptions: Sendable, Hashable {
  /// The number of divisions that the process updates concurrently; 4 by default.
  public var workers = 4
  /// The time after which another worker takes over the division of a worker that no longer responds; 60 seconds by
  /// default.
  public var lease: Duration = .seconds(60)
  /// The time at which a division is due again; one hour after midnight, Dutch time, by default.
  public var schedule: MirrorSchedule = .daily(hour: 1)
  /// The pause after the first failure of a division; doubled with each consecutive one. 60 seconds by default.
  public var firstPause: Duration = .seconds(60)
  /// The maximum pause after a failure; one hour by default.
  public var maximumPause: Duration = .seconds(3600)
  /// The maximum time between two polls of the queue while no division is ready; 10 seconds by default.
  public var poll: Duration = .seconds(10)
  /// Whether the workers end when no division is ready and none is being updated by any process. Otherwise they wait
  /// until they are stopped. False by default.
  public var endsWhenDone = false

  /// Creates options with the default values.
  public init() {}

  /// - Parameter attempt: The number of the attempt that has failed, from 1.
  func pause(afterAttempt attempt: Int) -> Duration {
    firstPause.doubled(attempt - 1, atMost: maximumPause)
  }
}
