// exact-online-generator 0.1.0 · for runtime 1 · services/webhooks.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/webhooks`
nonisolated public struct Webhooks: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `WebhookSubscriptions` · read, create, update, delete · 60 rows a page · permission "Organization administration"
  public var webhookSubscriptions: EntitySet<Webhooks.WebhookSubscription, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WebhookSubscriptions") }
}

nonisolated extension Webhooks {
  /// A callback address that is notified when a topic changes.
  ///
  /// `webhooks/WebhookSubscriptions` · read, create, update, delete · 60 rows a page
  /// · permission "Organization administration"
  nonisolated public struct WebhookSubscription: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      IsInstant        Boolean   create update
      """)
  }
}

nonisolated extension Webhooks.WebhookSubscription {
  /// `ClientID` · Edm.Guid · read-only
  public var clientID: UUID? { row.guid(0) }
  /// `ClientID` in queries and change sets.
  public static var clientID: Property<Self, UUID?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String · read-only
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `CallbackURL` · Edm.String · required on create
  public var callbackURL: String? { row.string(7) }
  /// `CallbackURL` in queries and change sets.
  public static var callbackURL: WritableProperty<Self, String?> { .init(7) }

  /// `Topic` · Edm.String · required on create
  public var topic: WebhookTopic? { row[ifPresent: 8] }
  /// `Topic` in queries and change sets.
  public static var topic: WritableProperty<Self, WebhookTopic?> { .init(8) }

  /// `UserID` · Edm.Guid
  public var userID: UUID? { row.guid(9) }
  /// `UserID` in queries and change sets.
  public static var userID: WritableProperty<Self, UUID?> { .init(9) }

  /// `IsInstant` · Edm.Boolean
  public var isInstant: Bool? { row.boolean(10) }
  /// `IsInstant` in queries and change sets.
  public static var isInstant: WritableProperty<Self, Bool?> { .init(10) }
}
