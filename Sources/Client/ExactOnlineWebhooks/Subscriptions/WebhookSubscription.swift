@_spi(Generated) public import ODataRuntime

/// A subscription of this app in an administration: a topic, and the URL that is notified of its changes
/// (`webhooks/WebhookSubscriptions`).
public struct WebhookSubscription: Entity, Identifiable, Hashable, Encodable, CustomDebugStringConvertible {
  /// The id.
  public typealias Key = UUID
  /// The row that the service sent.
  public let row: Row
  /// Wraps a row of `webhooks/WebhookSubscriptions`.
  ///
  /// - Parameter row: The row.
  public init(row: Row) { self.row = row }

  /// The id of the subscription.
  public var id: UUID { row[0] }
  /// The URL that is notified.
  public var callback: String? { row[1] }
  /// The topic.
  public var topic: WebhookEvent.Topic? { row[2] }
  /// The user who subscribed.
  public var creatorName: String? { row[3] }
  /// The wall clock in the Netherlands at the time of its creation.
  public var created: LocalDateTime? { row[4] }
  /// The user whom the subscription was made for, if it states one.
  public var userID: UUID? { row[5] }
  /// Whether notifications are sent more quickly, which the service offers for goods deliveries alone.
  public var isInstant: Bool? { row[6] }

  /// The properties, by their names in the service.
  public static let table = PropertyTable(
    """
    ID               Guid!     key
    CallbackURL      String    create!
    Topic            String    create!
    CreatorFullName  String
    Created          DateTime
    UserID           Guid      create
    IsInstant        Boolean   create
    """)

  static var callbackURL: WritableProperty<Self, String?> { WritableProperty(1) }
  static var topicName: WritableProperty<Self, WebhookEvent.Topic?> { WritableProperty(2) }
  static var userID: WritableProperty<Self, UUID?> { WritableProperty(5) }
  static var isInstant: WritableProperty<Self, Bool?> { WritableProperty(6) }
}
