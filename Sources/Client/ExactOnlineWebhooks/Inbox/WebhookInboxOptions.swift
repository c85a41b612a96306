public import CoreMetrics
public import Logging
public import ODataRuntime

/// The times and pauses of a ``WebhookInbox``.
public struct WebhookInboxOptions: Sendable {
  /// The time that an event waits before it is delivered; 2 s by default. Repeats that arrive in the meantime are
  /// merged with it, and events of the same row that arrive out of order are sorted by their times. A repeat that
  /// arrives later is delivered as a separate event: because the body has no id, two real changes can look the same.
  public var mergeWindow: Duration = .seconds(2)
  /// The time for which a delivered event belongs to its consumer; 600 s by default. It must be longer than any
  /// handling takes. Events of a consumer that never returns are delivered again after this time, also if its clock was
  /// ahead. Inboxes that share a store need the same value: none lets another one's claims last longer than its own.
  public var lease: Duration = .seconds(600)
  /// The pause after the first failed attempt, 5 s by default. It doubles with each attempt.
  public var firstPause: Duration = .seconds(5)
  /// The longest pause after a failed attempt; 900 s by default.
  public var maximumPause: Duration = .seconds(900)
  /// The interval at which the store is checked for events that other processes have stored; 5 s by default.
  public var pollInterval: Duration = .seconds(5)
  /// Called after each failed attempt, with the entry and the error.
  public var onFailure: (@Sendable (WebhookEntry, any Error) -> Void)?
  /// Called once for each stored event that cannot be read, after it was set aside: it stays in the store, and all other
  /// events are delivered.
  public var onUnreadable: (@Sendable (UnreadableWebhook) -> Void)?
  /// Gets an error for each stored event that cannot be read, without its content. By default the one that the program
  /// bootstrapped.
  public var logger = Logger(label: "ExactOnlineWebhooks")

  /// Observes the storing and handling of events, such as `TracingObserver` of the product `ExactOnlineTracing`; nil,
  /// the default, for none.
  public var observer: (any WorkObserver)?
  /// The factory of metrics; by default the one that the program bootstrapped. Without one, metrics cost nothing; with
  /// one, the stored events are counted at most once per ``pollInterval``.
  public var metrics: any MetricsFactory = MetricsSystem.factory

  /// Creates options with their defaults.
  public init() {}

  func pause(after attempts: Int) -> Duration {
    firstPause.doubled(attempts - 1, atMost: maximumPause)
  }
}
