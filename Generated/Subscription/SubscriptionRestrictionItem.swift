// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// `subscription/SubscriptionRestrictionItems` · read, create, delete · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionRestrictionItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Subscription` · Edm.Guid · required on create
    public var subscription: UUID { row[8] }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32 { row[9] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 10] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Division                 Int32!
      ID                       Guid!     key create
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Subscription             Guid!     create!
      SubscriptionNumber       Int32!
      SubscriptionDescription  String
      Item                     Guid      create
      ItemCode                 String
      ItemDescription          String
      """)
  }
}

nonisolated extension Subscription.SubscriptionRestrictionItem {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Subscription.SubscriptionRestrictionItem, LocalDateTime?> { Property(0) }
    public var creator: Property<Subscription.SubscriptionRestrictionItem, UUID?> { Property(1) }
    public var creatorFullName: Property<Subscription.SubscriptionRestrictionItem, String?> { Property(2) }
    public var division: Property<Subscription.SubscriptionRestrictionItem, Int32> { Property(3) }
    public var id: Property<Subscription.SubscriptionRestrictionItem, UUID> { Property(4) }
    public var modified: Property<Subscription.SubscriptionRestrictionItem, LocalDateTime?> { Property(5) }
    public var modifier: Property<Subscription.SubscriptionRestrictionItem, UUID?> { Property(6) }
    public var modifierFullName: Property<Subscription.SubscriptionRestrictionItem, String?> { Property(7) }
    public var subscription: Property<Subscription.SubscriptionRestrictionItem, UUID> { Property(8) }
    public var subscriptionNumber: Property<Subscription.SubscriptionRestrictionItem, Int32> { Property(9) }
    public var subscriptionDescription: Property<Subscription.SubscriptionRestrictionItem, String?> { Property(10) }
    public var item: Property<Subscription.SubscriptionRestrictionItem, UUID?> { Property(11) }
    public var itemCode: Property<Subscription.SubscriptionRestrictionItem, String?> { Property(12) }
    public var itemDescription: Property<Subscription.SubscriptionRestrictionItem, String?> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var subscription: WritableProperty<UUID> { WritableProperty(8) }
    public var item: WritableProperty<UUID> { WritableProperty(11) }
  }
}
