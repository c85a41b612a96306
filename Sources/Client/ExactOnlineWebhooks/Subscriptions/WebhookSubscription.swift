@_spi(Generated) public import ODataRuntime

/// A subscription of this app in an administration: a topic, and the address that is told of its changes
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

  /// The id, which ``WebhookSubscriptions`` needs.
  public var id: UUID { row[0] }
  /// The address that is told.
  public var callback: String? { row[1] }
  /// The topic that it is told of.
  public var topic: WebhookEvent.Topic? { row[2] }
  /// The user who subscribed.
  public var creatorName: String? { row[3] }
  /// The wall clock in the Netherlands when it was made.
  public var created: LocalDateTime? { row[4] }

  /// The properties, as the service calls them.
  public static let table = PropertyTable(
    """
    ID               Guid!     key
    CallbackURL      String    create!
    Topic            String    create!
    CreatorFullName  String
    Created          DateTime
    """)

  static var callbackURL: WritableProperty<Self, String?> { WritableProperty(1) }
  static var topicName: WritableProperty<Self, WebhookEvent.Topic?> { WritableProperty(2) }
}
