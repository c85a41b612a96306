// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// `subscription:SubscriptionRestriction`
  nonisolated public struct SubscriptionRestriction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID { row[8] }

    /// `SubscriptionNumber` · Edm.Int32
    public var subscriptionNumber: Int32 { row[9] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Division                 Int32!
      ID                       Guid!     key
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Subscription             Guid!
      SubscriptionNumber       Int32!
      SubscriptionDescription  String
      """)
  }
}

nonisolated extension Subscription.SubscriptionRestriction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Subscription.SubscriptionRestriction, LocalDateTime?> { Property(0) }
    public var creator: Property<Subscription.SubscriptionRestriction, UUID?> { Property(1) }
    public var creatorFullName: Property<Subscription.SubscriptionRestriction, String?> { Property(2) }
    public var division: Property<Subscription.SubscriptionRestriction, Int32> { Property(3) }
    public var id: Property<Subscription.SubscriptionRestriction, UUID> { Property(4) }
    public var modified: Property<Subscription.SubscriptionRestriction, LocalDateTime?> { Property(5) }
    public var modifier: Property<Subscription.SubscriptionRestriction, UUID?> { Property(6) }
    public var modifierFullName: Property<Subscription.SubscriptionRestriction, String?> { Property(7) }
    public var subscription: Property<Subscription.SubscriptionRestriction, UUID> { Property(8) }
    public var subscriptionNumber: Property<Subscription.SubscriptionRestriction, Int32> { Property(9) }
    public var subscriptionDescription: Property<Subscription.SubscriptionRestriction, String?> { Property(10) }
  }
}
