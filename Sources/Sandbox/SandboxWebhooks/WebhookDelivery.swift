/// A notification that was sent, or was not.
public struct WebhookDelivery: Sendable, Hashable {
  /// The topic of the subscription.
  public var topic: String
  /// `Create`, `Update` or `Delete`.
  public var action: String
  /// The callback's address.
  public var callback: String
  /// The body as it was sent.
  public var body: [UInt8]
  /// The callback's response; nil if there was none, or if the notification was lost on purpose.
  public var status: Int?
}

/// The order in which notifications arrive.
public enum WebhookOrder: String, Sendable, CaseIterable {
  /// Each once, in order.
  case normal
  /// Each twice.
  case doubled
  /// Each after the one that follows it.
  case reordered
  /// Not at all.
  case lost
}
