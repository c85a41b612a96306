// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// One item or service billed by a subscription.
  ///
  /// `subscription/SubscriptionLines` · read, create, update, delete · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 1] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[2] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[3] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 4] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[8] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID { row[9] }

    /// `FromDate` · Edm.DateTime
    public var fromDate: LocalDateTime { row[10] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[11] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[13] }

    /// `LineType` · Edm.Int16
    public var lineType: SubscriptionLineType? { row[ifPresent: 14] }

    /// `LineTypeDescription` · Edm.String · read-only
    public var lineTypeDescription: String? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[16] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[19] }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32 { row[20] }

    /// `ToDate` · Edm.DateTime
    public var toDate: LocalDateTime? { row[ifPresent: 21] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 22] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 23] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal { row[24] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 25] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 26] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 27] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!      key create update
      CustomField          String
      AmountDC             Double!    create update
      AmountFC             Double!    create update
      Costcenter           String     create update
      Costunit             String     create update
      Description          String     create update
      Discount             Double     create update
      Division             Int32!
      EntryID              Guid!      create! update
      FromDate             DateTime!  create update
      Item                 Guid!      create! update
      ItemDescription      String
      LineNumber           Int32!
      LineType             Int16      create update
      LineTypeDescription  String
      Modified             DateTime!
      NetPrice             Double!    create update
      Notes                String     create update
      Quantity             Double!    create update
      SubscriptionNumber   Int32!
      ToDate               DateTime   create update
      UnitCode             String     create update
      UnitDescription      String
      UnitPrice            Double!    create update
      VATAmountFC          Double     create update
      VATCode              String     create update
      VATCodeDescription   String
      """)
  }
}

nonisolated extension Subscription.SubscriptionLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Subscription.SubscriptionLine, UUID> { Property(0) }
    public var customField: Property<Subscription.SubscriptionLine, String?> { Property(1) }
    public var amountDC: Property<Subscription.SubscriptionLine, Decimal> { Property(2) }
    public var amountFC: Property<Subscription.SubscriptionLine, Decimal> { Property(3) }
    public var costcenter: Property<Subscription.SubscriptionLine, String?> { Property(4) }
    public var costunit: Property<Subscription.SubscriptionLine, String?> { Property(5) }
    public var description: Property<Subscription.SubscriptionLine, String?> { Property(6) }
    public var discount: Property<Subscription.SubscriptionLine, Decimal?> { Property(7) }
    public var division: Property<Subscription.SubscriptionLine, Int32> { Property(8) }
    public var entryID: Property<Subscription.SubscriptionLine, UUID> { Property(9) }
    public var fromDate: Property<Subscription.SubscriptionLine, LocalDateTime> { Property(10) }
    public var item: Property<Subscription.SubscriptionLine, UUID> { Property(11) }
    public var itemDescription: Property<Subscription.SubscriptionLine, String?> { Property(12) }
    public var lineNumber: Property<Subscription.SubscriptionLine, Int32> { Property(13) }
    public var lineType: Property<Subscription.SubscriptionLine, SubscriptionLineType?> { Property(14) }
    public var lineTypeDescription: Property<Subscription.SubscriptionLine, String?> { Property(15) }
    public var modified: Property<Subscription.SubscriptionLine, LocalDateTime> { Property(16) }
    public var netPrice: Property<Subscription.SubscriptionLine, Decimal> { Property(17) }
    public var notes: Property<Subscription.SubscriptionLine, String?> { Property(18) }
    public var quantity: Property<Subscription.SubscriptionLine, Decimal> { Property(19) }
    public var subscriptionNumber: Property<Subscription.SubscriptionLine, Int32> { Property(20) }
    public var toDate: Property<Subscription.SubscriptionLine, LocalDateTime?> { Property(21) }
    public var unitCode: Property<Subscription.SubscriptionLine, String?> { Property(22) }
    public var unitDescription: Property<Subscription.SubscriptionLine, String?> { Property(23) }
    public var unitPrice: Property<Subscription.SubscriptionLine, Decimal> { Property(24) }
    public var vatAmountFC: Property<Subscription.SubscriptionLine, Decimal?> { Property(25) }
    public var vatCode: Property<Subscription.SubscriptionLine, String?> { Property(26) }
    public var vatCodeDescription: Property<Subscription.SubscriptionLine, String?> { Property(27) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var amountDC: WritableProperty<Decimal> { WritableProperty(2) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(3) }
    public var costcenter: WritableProperty<String> { WritableProperty(4) }
    public var costunit: WritableProperty<String> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(6) }
    public var discount: WritableProperty<Decimal> { WritableProperty(7) }
    public var entryID: WritableProperty<UUID> { WritableProperty(9) }
    public var fromDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var item: WritableProperty<UUID> { WritableProperty(11) }
    public var lineType: WritableProperty<SubscriptionLineType> { WritableProperty(14) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(17) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(19) }
    public var toDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
    public var unitCode: WritableProperty<String> { WritableProperty(22) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(24) }
    public var vatAmountFC: WritableProperty<Decimal> { WritableProperty(25) }
    public var vatCode: WritableProperty<String> { WritableProperty(26) }
  }
}
