// exact-online-generator 0.1.0 · services/webhooks.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/webhooks`
nonisolated public struct Webhooks: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `WebhookSubscriptions` · read, create, update, delete · 60 rows a page · permission "Organization administration"
  public var webhookSubscriptions: EntitySet<Webhooks.WebhookSubscription, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WebhookSubscriptions")
  }
}

nonisolated extension Webhooks {
  /// A callback address that is notified when a topic changes.
  ///
  /// `webhooks/WebhookSubscriptions` · read, create, update, delete · 60 rows a page
  /// · permission "Organization administration"
  nonisolated public struct WebhookSubscription: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClientID` · Edm.Guid · read-only
    public var clientID: UUID? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `CallbackURL` · Edm.String · required on create
    public var callbackURL: String? { row[ifPresent: 7] }

    /// `Topic` · Edm.String · required on create
    public var topic: WebhookTopic? { row[ifPresent: 8] }

    /// `UserID` · Edm.Guid
    public var userID: UUID? { row[ifPresent: 9] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClientID         Guid
      Created          DateTime
      Creator          Guid
      CreatorFullName  String
      Description      String
      Division         Int32
      ID               Guid!     key create update
      CallbackURL      String    create! update
      Topic            String    create! update
      UserID           Guid      create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Webhooks.WebhookSubscription {
  public static var clientID: Property<Self, UUID?> { Property(0) }
  public static var created: Property<Self, LocalDateTime?> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var creatorFullName: Property<Self, String?> { Property(3) }
  public static var description: Property<Self, String?> { Property(4) }
  public static var division: Property<Self, Int32?> { Property(5) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }
  public static var callbackURL: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var topic: WritableProperty<Self, WebhookTopic?> { WritableProperty(8) }
  public static var userID: WritableProperty<Self, UUID?> { WritableProperty(9) }
}
