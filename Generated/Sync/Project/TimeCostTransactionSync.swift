// exact-online-generator 0.1.0 · services/sync/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Project {
  /// `sync/Project/TimeCostTransactions` · read · 1000 rows a page · `$select` required · permission "Projects billing"
  nonisolated public struct TimeCostTransactionSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 2] }

    /// `Attachment` · Edm.Guid
    public var attachment: UUID? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 8] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `DivisionDescription` · Edm.String
    public var divisionDescription: String? { row[ifPresent: 11] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 13] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 14] }

    /// `ErrorText` · Edm.String
    public var errorText: String? { row[ifPresent: 15] }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: HourStatus? { row[ifPresent: 16] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[17] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 18] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }

    /// `ItemDivisable` · Edm.Boolean
    public var itemDivisable: Bool? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }

    /// `PriceFC` · Edm.Double
    public var priceFC: Decimal? { row[ifPresent: 25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }

    /// `ProjectAccount` · Edm.Guid
    public var projectAccount: UUID? { row[ifPresent: 27] }

    /// `ProjectAccountCode` · Edm.String
    public var projectAccountCode: String? { row[ifPresent: 28] }

    /// `ProjectAccountName` · Edm.String
    public var projectAccountName: String? { row[ifPresent: 29] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 30] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 31] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 32] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 33] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 34] }

    /// `SubscriptionAccount` · Edm.Guid
    public var subscriptionAccount: UUID? { row[ifPresent: 35] }

    /// `SubscriptionAccountCode` · Edm.String
    public var subscriptionAccountCode: String? { row[ifPresent: 36] }

    /// `SubscriptionAccountName` · Edm.String
    public var subscriptionAccountName: String? { row[ifPresent: 37] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 38] }

    /// `SubscriptionNumber` · Edm.Int32
    public var subscriptionNumber: Int32? { row[ifPresent: 39] }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[40] }

    /// `Type` · Edm.Int16
    public var type: TimeCostTransactionType? { row[ifPresent: 41] }

    /// `WBS` · Edm.Guid
    public var wbs: UUID? { row[ifPresent: 42] }

    /// `WBSDescription` · Edm.String
    public var wbsDescription: String? { row[ifPresent: 43] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                  Guid
      AccountName              String
      AmountFC                 Double
      Attachment               Guid
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Currency                 String
      CustomField              String
      Date                     DateTime
      Division                 Int32
      DivisionDescription      String
      Employee                 Guid
      EndTime                  DateTime
      EntryNumber              Int32
      ErrorText                String
      HourStatus               Int16
      ID                       Guid!
      Item                     Guid
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String
      PriceFC                  Double
      Project                  Guid
      ProjectAccount           Guid
      ProjectAccountCode       String
      ProjectAccountName       String
      ProjectCode              String
      ProjectDescription       String
      Quantity                 Double
      StartTime                DateTime
      Subscription             Guid
      SubscriptionAccount      Guid
      SubscriptionAccountCode  String
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Timestamp                Int64!    key
      Type                     Int16
      WBS                      Guid
      WBSDescription           String
      """)
  }
}

nonisolated extension Sync.Project.TimeCostTransactionSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(0) }
    public var accountName: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(1) }
    public var amountFC: SelectableProperty<Sync.Project.TimeCostTransactionSync, Decimal?> { SelectableProperty(2) }
    public var attachment: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.Project.TimeCostTransactionSync, LocalDateTime?> {
      SelectableProperty(4)
    }
    public var creator: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(6)
    }
    public var currency: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(7) }
    public var customField: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(8) }
    public var date: SelectableProperty<Sync.Project.TimeCostTransactionSync, LocalDateTime?> { SelectableProperty(9) }
    public var division: SelectableProperty<Sync.Project.TimeCostTransactionSync, Int32?> { SelectableProperty(10) }
    public var divisionDescription: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(11)
    }
    public var employee: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(12) }
    public var endTime: SelectableProperty<Sync.Project.TimeCostTransactionSync, LocalDateTime?> {
      SelectableProperty(13)
    }
    public var entryNumber: SelectableProperty<Sync.Project.TimeCostTransactionSync, Int32?> { SelectableProperty(14) }
    public var errorText: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(15) }
    public var hourStatus: SelectableProperty<Sync.Project.TimeCostTransactionSync, HourStatus?> {
      SelectableProperty(16)
    }
    public var id: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID> { SelectableProperty(17) }
    public var item: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(18) }
    public var itemDescription: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(19)
    }
    public var itemDivisable: SelectableProperty<Sync.Project.TimeCostTransactionSync, Bool?> { SelectableProperty(20) }
    public var modified: SelectableProperty<Sync.Project.TimeCostTransactionSync, LocalDateTime?> {
      SelectableProperty(21)
    }
    public var modifier: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(22) }
    public var modifierFullName: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(23)
    }
    public var notes: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(24) }
    public var priceFC: SelectableProperty<Sync.Project.TimeCostTransactionSync, Decimal?> { SelectableProperty(25) }
    public var project: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(26) }
    public var projectAccount: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> {
      SelectableProperty(27)
    }
    public var projectAccountCode: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(28)
    }
    public var projectAccountName: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(29)
    }
    public var projectCode: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> { SelectableProperty(30) }
    public var projectDescription: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(31)
    }
    public var quantity: SelectableProperty<Sync.Project.TimeCostTransactionSync, Decimal?> { SelectableProperty(32) }
    public var startTime: SelectableProperty<Sync.Project.TimeCostTransactionSync, LocalDateTime?> {
      SelectableProperty(33)
    }
    public var subscription: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(34) }
    public var subscriptionAccount: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> {
      SelectableProperty(35)
    }
    public var subscriptionAccountCode: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(36)
    }
    public var subscriptionAccountName: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(37)
    }
    public var subscriptionDescription: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(38)
    }
    public var subscriptionNumber: SelectableProperty<Sync.Project.TimeCostTransactionSync, Int32?> {
      SelectableProperty(39)
    }
    public var timestamp: Property<Sync.Project.TimeCostTransactionSync, Int64> { Property(40) }
    public var type: SelectableProperty<Sync.Project.TimeCostTransactionSync, TimeCostTransactionType?> {
      SelectableProperty(41)
    }
    public var wbs: SelectableProperty<Sync.Project.TimeCostTransactionSync, UUID?> { SelectableProperty(42) }
    public var wbsDescription: SelectableProperty<Sync.Project.TimeCostTransactionSync, String?> {
      SelectableProperty(43)
    }
  }
}
