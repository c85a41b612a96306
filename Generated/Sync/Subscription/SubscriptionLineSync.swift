// exact-online-generator 0.1.0 · services/sync/Subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/SubscriptionLines` · read · 1000 rows a page · `$select` required
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionLineSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[8] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[9] }

    /// `FromDate` · Edm.DateTime
    public var fromDate: LocalDateTime { row[10] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[12] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[14] }

    /// `LineType` · Edm.Int16
    public var lineType: SubscriptionLineType? { row[ifPresent: 15] }

    /// `LineTypeDescription` · Edm.String
    public var lineTypeDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[17] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[20] }

    /// `SubscriptionNumber` · Edm.Int32
    public var subscriptionNumber: Int32 { row[21] }

    /// `ToDate` · Edm.DateTime
    public var toDate: LocalDateTime? { row[ifPresent: 22] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 23] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 24] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal { row[25] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 26] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 27] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp            Int64!     key
      AmountDC             Double!
      AmountFC             Double!
      Costcenter           String
      Costunit             String
      CustomField          String
      Description          String
      Discount             Double
      Division             Int32!
      EntryID              Guid!
      FromDate             DateTime!
      ID                   Guid!
      Item                 Guid!
      ItemDescription      String
      LineNumber           Int32!
      LineType             Int16
      LineTypeDescription  String
      Modified             DateTime!
      NetPrice             Double!
      Notes                String
      Quantity             Double!
      SubscriptionNumber   Int32!
      ToDate               DateTime
      UnitCode             String
      UnitDescription      String
      UnitPrice            Double!
      VATAmountFC          Double
      VATCode              String
      VATCodeDescription   String
      """)
  }
}

nonisolated extension Sync.Subscription.SubscriptionLineSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Subscription.SubscriptionLineSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal> { SelectableProperty(1) }
    public var amountFC: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal> { SelectableProperty(2) }
    public var costcenter: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> { SelectableProperty(3) }
    public var costunit: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> { SelectableProperty(4) }
    public var customField: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(5)
    }
    public var description: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(6)
    }
    public var discount: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal?> { SelectableProperty(7) }
    public var division: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Int32> { SelectableProperty(8) }
    public var entryID: SelectableProperty<Sync.Subscription.SubscriptionLineSync, UUID> { SelectableProperty(9) }
    public var fromDate: SelectableProperty<Sync.Subscription.SubscriptionLineSync, LocalDateTime> {
      SelectableProperty(10)
    }
    public var id: SelectableProperty<Sync.Subscription.SubscriptionLineSync, UUID> { SelectableProperty(11) }
    public var item: SelectableProperty<Sync.Subscription.SubscriptionLineSync, UUID> { SelectableProperty(12) }
    public var itemDescription: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(13)
    }
    public var lineNumber: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Int32> { SelectableProperty(14) }
    public var lineType: SelectableProperty<Sync.Subscription.SubscriptionLineSync, SubscriptionLineType?> {
      SelectableProperty(15)
    }
    public var lineTypeDescription: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(16)
    }
    public var modified: SelectableProperty<Sync.Subscription.SubscriptionLineSync, LocalDateTime> {
      SelectableProperty(17)
    }
    public var netPrice: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal> { SelectableProperty(18) }
    public var notes: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> { SelectableProperty(19) }
    public var quantity: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal> { SelectableProperty(20) }
    public var subscriptionNumber: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Int32> {
      SelectableProperty(21)
    }
    public var toDate: SelectableProperty<Sync.Subscription.SubscriptionLineSync, LocalDateTime?> {
      SelectableProperty(22)
    }
    public var unitCode: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> { SelectableProperty(23) }
    public var unitDescription: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(24)
    }
    public var unitPrice: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal> { SelectableProperty(25) }
    public var vatAmountFC: SelectableProperty<Sync.Subscription.SubscriptionLineSync, Decimal?> {
      SelectableProperty(26)
    }
    public var vatCode: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> { SelectableProperty(27) }
    public var vatCodeDescription: SelectableProperty<Sync.Subscription.SubscriptionLineSync, String?> {
      SelectableProperty(28)
    }
  }
}
