// exact-online-generator 0.1.0 · services/webhooks.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Webhooks {
  /// A callback address that is notified when a topic changes.
  ///
  /// `webhooks/WebhookSubscriptions` · read, create, update, delete · 60 rows a page
  /// · permission "Organization administration"
  nonisolated public struct WebhookSubscription: KeyedEntity, WritableEntity {
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

nonisolated extension Webhooks.WebhookSubscription {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var clientID: Property<Webhooks.WebhookSubscription, UUID?> { Property(0) }
    public var created: Property<Webhooks.WebhookSubscription, LocalDateTime?> { Property(1) }
    public var creator: Property<Webhooks.WebhookSubscription, UUID?> { Property(2) }
    public var creatorFullName: Property<Webhooks.WebhookSubscription, String?> { Property(3) }
    public var description: Property<Webhooks.WebhookSubscription, String?> { Property(4) }
    public var division: Property<Webhooks.WebhookSubscription, Int32?> { Property(5) }
    public var id: Property<Webhooks.WebhookSubscription, UUID> { Property(6) }
    public var callbackURL: Property<Webhooks.WebhookSubscription, String?> { Property(7) }
    public var topic: Property<Webhooks.WebhookSubscription, WebhookTopic?> { Property(8) }
    public var userID: Property<Webhooks.WebhookSubscription, UUID?> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var callbackURL: WritableProperty<String> { WritableProperty(7) }
    public var topic: WritableProperty<WebhookTopic> { WritableProperty(8) }
    public var userID: WritableProperty<UUID> { WritableProperty(9) }
  }
}
