// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// Hours that an employee booked on a project or account.
  ///
  /// `project/TimeTransactions` · read, create, update, delete · 60 rows a page · webhook topic `TimeTransactions`
  /// · permission "Projects billing"
  nonisolated public struct TimeTransaction: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 1] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }

    /// `Activity` · Edm.Guid
    public var activity: UUID? { row[ifPresent: 4] }

    /// `ActivityDescription` · Edm.String · read-only
    public var activityDescription: String? { row[ifPresent: 5] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 6] }

    /// `Attachment` · Edm.Guid
    public var attachment: UUID? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 11] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 12] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 14] }

    /// `DivisionDescription` · Edm.String · read-only
    public var divisionDescription: String? { row[ifPresent: 15] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 16] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 17] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 18] }

    /// `ErrorText` · Edm.String
    public var errorText: String? { row[ifPresent: 19] }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: HourStatus? { row[ifPresent: 20] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 22] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 23] }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 24] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 25] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }

    /// `PriceFC` · Edm.Double · read-only
    public var priceFC: Decimal? { row[ifPresent: 29] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 30] }

    /// `ProjectAccount` · Edm.Guid · read-only
    public var projectAccount: UUID? { row[ifPresent: 31] }

    /// `ProjectAccountCode` · Edm.String · read-only
    public var projectAccountCode: String? { row[ifPresent: 32] }

    /// `ProjectAccountName` · Edm.String · read-only
    public var projectAccountName: String? { row[ifPresent: 33] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 34] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 35] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 36] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 37] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 38] }

    /// `SubscriptionAccount` · Edm.Guid
    public var subscriptionAccount: UUID? { row[ifPresent: 39] }

    /// `SubscriptionAccountCode` · Edm.String · read-only
    public var subscriptionAccountCode: String? { row[ifPresent: 40] }

    /// `SubscriptionAccountName` · Edm.String · read-only
    public var subscriptionAccountName: String? { row[ifPresent: 41] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 42] }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32? { row[ifPresent: 43] }

    /// `Type` · Edm.Int16 · read-only
    public var type: TimeCostTransactionType? { row[ifPresent: 44] }

    /// `SkipValidation` · Edm.Boolean
    public var skipValidation: Bool { row[45] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                   Double    create update
      Price                    Double    create update
      Account                  Guid      create update
      AccountName              String
      Activity                 Guid      create update
      ActivityDescription      String
      AmountFC                 Double
      Attachment               Guid      create update
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Currency                 String    create update
      CustomField              String
      Date                     DateTime  create update
      Division                 Int32
      DivisionDescription      String
      Employee                 Guid      create update
      EndTime                  DateTime  create update
      EntryNumber              Int32     create update
      ErrorText                String    create update
      HourStatus               Int16     create update
      ID                       Guid!     key create update
      Item                     Guid      create! update
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String    create update
      PriceFC                  Double
      Project                  Guid      create update
      ProjectAccount           Guid
      ProjectAccountCode       String
      ProjectAccountName       String
      ProjectCode              String
      ProjectDescription       String
      Quantity                 Double    create! update
      StartTime                DateTime  create update
      Subscription             Guid      create update
      SubscriptionAccount      Guid      create update
      SubscriptionAccountCode  String
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Type                     Int16
      SkipValidation           Boolean!  create update
      """)
  }
}

nonisolated extension Project.TimeTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Project.TimeTransaction, Decimal?> { Property(0) }
    public var price: Property<Project.TimeTransaction, Decimal?> { Property(1) }
    public var account: Property<Project.TimeTransaction, UUID?> { Property(2) }
    public var accountName: Property<Project.TimeTransaction, String?> { Property(3) }
    public var activity: Property<Project.TimeTransaction, UUID?> { Property(4) }
    public var activityDescription: Property<Project.TimeTransaction, String?> { Property(5) }
    public var amountFC: Property<Project.TimeTransaction, Decimal?> { Property(6) }
    public var attachment: Property<Project.TimeTransaction, UUID?> { Property(7) }
    public var created: Property<Project.TimeTransaction, LocalDateTime?> { Property(8) }
    public var creator: Property<Project.TimeTransaction, UUID?> { Property(9) }
    public var creatorFullName: Property<Project.TimeTransaction, String?> { Property(10) }
    public var currency: Property<Project.TimeTransaction, String?> { Property(11) }
    public var customField: Property<Project.TimeTransaction, String?> { Property(12) }
    public var date: Property<Project.TimeTransaction, LocalDateTime?> { Property(13) }
    public var division: Property<Project.TimeTransaction, Int32?> { Property(14) }
    public var divisionDescription: Property<Project.TimeTransaction, String?> { Property(15) }
    public var employee: Property<Project.TimeTransaction, UUID?> { Property(16) }
    public var endTime: Property<Project.TimeTransaction, LocalDateTime?> { Property(17) }
    public var entryNumber: Property<Project.TimeTransaction, Int32?> { Property(18) }
    public var errorText: Property<Project.TimeTransaction, String?> { Property(19) }
    public var hourStatus: Property<Project.TimeTransaction, HourStatus?> { Property(20) }
    public var id: Property<Project.TimeTransaction, UUID> { Property(21) }
    public var item: Property<Project.TimeTransaction, UUID?> { Property(22) }
    public var itemDescription: Property<Project.TimeTransaction, String?> { Property(23) }
    public var itemDivisable: Property<Project.TimeTransaction, Bool?> { Property(24) }
    public var modified: Property<Project.TimeTransaction, LocalDateTime?> { Property(25) }
    public var modifier: Property<Project.TimeTransaction, UUID?> { Property(26) }
    public var modifierFullName: Property<Project.TimeTransaction, String?> { Property(27) }
    public var notes: Property<Project.TimeTransaction, String?> { Property(28) }
    public var priceFC: Property<Project.TimeTransaction, Decimal?> { Property(29) }
    public var project: Property<Project.TimeTransaction, UUID?> { Property(30) }
    public var projectAccount: Property<Project.TimeTransaction, UUID?> { Property(31) }
    public var projectAccountCode: Property<Project.TimeTransaction, String?> { Property(32) }
    public var projectAccountName: Property<Project.TimeTransaction, String?> { Property(33) }
    public var projectCode: Property<Project.TimeTransaction, String?> { Property(34) }
    public var projectDescription: Property<Project.TimeTransaction, String?> { Property(35) }
    public var quantity: Property<Project.TimeTransaction, Decimal?> { Property(36) }
    public var startTime: Property<Project.TimeTransaction, LocalDateTime?> { Property(37) }
    public var subscription: Property<Project.TimeTransaction, UUID?> { Property(38) }
    public var subscriptionAccount: Property<Project.TimeTransaction, UUID?> { Property(39) }
    public var subscriptionAccountCode: Property<Project.TimeTransaction, String?> { Property(40) }
    public var subscriptionAccountName: Property<Project.TimeTransaction, String?> { Property(41) }
    public var subscriptionDescription: Property<Project.TimeTransaction, String?> { Property(42) }
    public var subscriptionNumber: Property<Project.TimeTransaction, Int32?> { Property(43) }
    public var type: Property<Project.TimeTransaction, TimeCostTransactionType?> { Property(44) }
    public var skipValidation: Property<Project.TimeTransaction, Bool> { Property(45) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amount: WritableProperty<Decimal> { WritableProperty(0) }
    public var price: WritableProperty<Decimal> { WritableProperty(1) }
    public var account: WritableProperty<UUID> { WritableProperty(2) }
    public var activity: WritableProperty<UUID> { WritableProperty(4) }
    public var attachment: WritableProperty<UUID> { WritableProperty(7) }
    public var currency: WritableProperty<String> { WritableProperty(11) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var employee: WritableProperty<UUID> { WritableProperty(16) }
    public var endTime: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(18) }
    public var errorText: WritableProperty<String> { WritableProperty(19) }
    public var hourStatus: WritableProperty<HourStatus> { WritableProperty(20) }
    public var id: WritableProperty<UUID> { WritableProperty(21) }
    public var item: WritableProperty<UUID> { WritableProperty(22) }
    public var notes: WritableProperty<String> { WritableProperty(28) }
    public var project: WritableProperty<UUID> { WritableProperty(30) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(36) }
    public var startTime: WritableProperty<LocalDateTime> { WritableProperty(37) }
    public var subscription: WritableProperty<UUID> { WritableProperty(38) }
    public var subscriptionAccount: WritableProperty<UUID> { WritableProperty(39) }
    public var skipValidation: WritableProperty<Bool> { WritableProperty(45) }
  }
}
