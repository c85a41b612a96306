// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// `subscription/SubscriptionReasonCodes` · read · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionReasonCode: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean!
      Code              String
      Created           DateTime!
      Creator           Guid!
      CreatorFullName   String
      CustomField       String
      Description       String
      Division          Int32!
      ID                Guid!      key
      Notes             String
      Modified          DateTime!
      Modifier          Guid!
      ModifierFullName  String
      """)
  }
}

nonisolated extension Subscription.SubscriptionReasonCode {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Subscription.SubscriptionReasonCode, Bool> { Property(0) }
    public var code: Property<Subscription.SubscriptionReasonCode, String?> { Property(1) }
    public var created: Property<Subscription.SubscriptionReasonCode, LocalDateTime> { Property(2) }
    public var creator: Property<Subscription.SubscriptionReasonCode, UUID> { Property(3) }
    public var creatorFullName: Property<Subscription.SubscriptionReasonCode, String?> { Property(4) }
    public var customField: Property<Subscription.SubscriptionReasonCode, String?> { Property(5) }
    public var description: Property<Subscription.SubscriptionReasonCode, String?> { Property(6) }
    public var division: Property<Subscription.SubscriptionReasonCode, Int32> { Property(7) }
    public var id: Property<Subscription.SubscriptionReasonCode, UUID> { Property(8) }
    public var notes: Property<Subscription.SubscriptionReasonCode, String?> { Property(9) }
    public var modified: Property<Subscription.SubscriptionReasonCode, LocalDateTime> { Property(10) }
    public var modifier: Property<Subscription.SubscriptionReasonCode, UUID> { Property(11) }
    public var modifierFullName: Property<Subscription.SubscriptionReasonCode, String?> { Property(12) }
  }
}
