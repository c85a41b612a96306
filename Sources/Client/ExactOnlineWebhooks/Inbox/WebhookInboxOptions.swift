/// The times of a ``WebhookInbox``.
public struct WebhookInboxOptions: Sendable {
  /// The time that an event waits before it is handed out. Repeats that arrive in the meantime are merged with it, and
  /// events of the same row that arrive in another order are put in that of their times. A repeat that arrives later is
  /// an event of its own: without an id in the body, two true changes can look the same.
  public var mergeWindow: Duration = .seconds(2)
  /// The time for which an event belongs to the consumer that it was handed to: longer than any handling takes. What a
  /// consumer that never comes back was doing is handed out again after it.
  public var lease: Duration = .seconds(600)
  /// The pause after a first failed attempt; it doubles with each attempt.
  public var firstPause: Duration = .seconds(5)
  /// The longest pause after a failed attempt.
  public var maximumPause: Duration = .seconds(900)
  /// The time between two looks into the store, for what other processes have put there.
  public var pollInterval: Duration = .seconds(5)
  /// Called after each failed attempt, with the entry and the error.
  public var onFailure: (@Sendable (WebhookEntry, any Error) -> Void)?

  /// The options with the default of each member.
  public init() {}

  func pause(after attempts: Int) -> Duration {
    min(maximumPause, firstPause * (1 << min(max(attempts - 1, 0), 20)))
  }
}
