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
