// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// Costs that an employee booked on a project or account.
  ///
  /// `project/CostTransactions` · read, create, update, delete · 60 rows a page · webhook topic `CostTransactions`
  /// · permission "Projects projects"
  nonisolated public struct CostTransaction: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 2] }

    /// `Attachment` · Edm.Guid
    public var attachment: UUID? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 8] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `DivisionDescription` · Edm.String · read-only
    public var divisionDescription: String? { row[ifPresent: 11] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 13] }

    /// `ErrorText` · Edm.String
    public var errorText: String? { row[ifPresent: 14] }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 15] }

    /// `ExpenseDescription` · Edm.String
    public var expenseDescription: String? { row[ifPresent: 16] }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: HourStatus? { row[ifPresent: 17] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[18] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 19] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 20] }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `PriceFC` · Edm.Double
    public var priceFC: Decimal? { row[ifPresent: 26] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 27] }

    /// `ProjectAccount` · Edm.Guid · read-only
    public var projectAccount: UUID? { row[ifPresent: 28] }

    /// `ProjectAccountCode` · Edm.String · read-only
    public var projectAccountCode: String? { row[ifPresent: 29] }

    /// `ProjectAccountName` · Edm.String · read-only
    public var projectAccountName: String? { row[ifPresent: 30] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 31] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 32] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 33] }

    /// `SubscriptionAccount` · Edm.Guid
    public var subscriptionAccount: UUID? { row[ifPresent: 34] }

    /// `SubscriptionAccountCode` · Edm.String · read-only
    public var subscriptionAccountCode: String? { row[ifPresent: 35] }

    /// `SubscriptionAccountName` · Edm.String · read-only
    public var subscriptionAccountName: String? { row[ifPresent: 36] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 37] }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32? { row[ifPresent: 38] }

    /// `Type` · Edm.Int16 · read-only
    public var type: TimeCostTransactionType? { row[ifPresent: 39] }

    /// `SkipValidation` · Edm.Boolean
    public var skipValidation: Bool { row[40] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 41] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 42] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                  Guid      create update
      AccountName              String
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
      EntryNumber              Int32     create update
      ErrorText                String    create update
      Expense                  Guid      create update
      ExpenseDescription       String    create update
      HourStatus               Int16     create update
      ID                       Guid!     key create update
      Item                     Guid      create! update
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String    create update
      PriceFC                  Double    create update
      Project                  Guid      create update
      ProjectAccount           Guid
      ProjectAccountCode       String
      ProjectAccountName       String
      ProjectDescription       String
      Quantity                 Double    create! update
      Subscription             Guid      create update
      SubscriptionAccount      Guid      create update
      SubscriptionAccountCode  String
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Type                     Int16
      SkipValidation           Boolean!  create update
      Amount                   Double    create update
      Price                    Double    create update
      """)
  }
}

nonisolated extension Project.CostTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.CostTransaction, UUID?> { Property(0) }
    public var accountName: Property<Project.CostTransaction, String?> { Property(1) }
    public var amountFC: Property<Project.CostTransaction, Decimal?> { Property(2) }
    public var attachment: Property<Project.CostTransaction, UUID?> { Property(3) }
    public var created: Property<Project.CostTransaction, LocalDateTime?> { Property(4) }
    public var creator: Property<Project.CostTransaction, UUID?> { Property(5) }
    public var creatorFullName: Property<Project.CostTransaction, String?> { Property(6) }
    public var currency: Property<Project.CostTransaction, String?> { Property(7) }
    public var customField: Property<Project.CostTransaction, String?> { Property(8) }
    public var date: Property<Project.CostTransaction, LocalDateTime?> { Property(9) }
    public var division: Property<Project.CostTransaction, Int32?> { Property(10) }
    public var divisionDescription: Property<Project.CostTransaction, String?> { Property(11) }
    public var employee: Property<Project.CostTransaction, UUID?> { Property(12) }
    public var entryNumber: Property<Project.CostTransaction, Int32?> { Property(13) }
    public var errorText: Property<Project.CostTransaction, String?> { Property(14) }
    public var expense: Property<Project.CostTransaction, UUID?> { Property(15) }
    public var expenseDescription: Property<Project.CostTransaction, String?> { Property(16) }
    public var hourStatus: Property<Project.CostTransaction, HourStatus?> { Property(17) }
    public var id: Property<Project.CostTransaction, UUID> { Property(18) }
    public var item: Property<Project.CostTransaction, UUID?> { Property(19) }
    public var itemDescription: Property<Project.CostTransaction, String?> { Property(20) }
    public var itemDivisable: Property<Project.CostTransaction, Bool?> { Property(21) }
    public var modified: Property<Project.CostTransaction, LocalDateTime?> { Property(22) }
    public var modifier: Property<Project.CostTransaction, UUID?> { Property(23) }
    public var modifierFullName: Property<Project.CostTransaction, String?> { Property(24) }
    public var notes: Property<Project.CostTransaction, String?> { Property(25) }
    public var priceFC: Property<Project.CostTransaction, Decimal?> { Property(26) }
    public var project: Property<Project.CostTransaction, UUID?> { Property(27) }
    public var projectAccount: Property<Project.CostTransaction, UUID?> { Property(28) }
    public var projectAccountCode: Property<Project.CostTransaction, String?> { Property(29) }
    public var projectAccountName: Property<Project.CostTransaction, String?> { Property(30) }
    public var projectDescription: Property<Project.CostTransaction, String?> { Property(31) }
    public var quantity: Property<Project.CostTransaction, Decimal?> { Property(32) }
    public var subscription: Property<Project.CostTransaction, UUID?> { Property(33) }
    public var subscriptionAccount: Property<Project.CostTransaction, UUID?> { Property(34) }
    public var subscriptionAccountCode: Property<Project.CostTransaction, String?> { Property(35) }
    public var subscriptionAccountName: Property<Project.CostTransaction, String?> { Property(36) }
    public var subscriptionDescription: Property<Project.CostTransaction, String?> { Property(37) }
    public var subscriptionNumber: Property<Project.CostTransaction, Int32?> { Property(38) }
    public var type: Property<Project.CostTransaction, TimeCostTransactionType?> { Property(39) }
    public var skipValidation: Property<Project.CostTransaction, Bool> { Property(40) }
    public var amount: Property<Project.CostTransaction, Decimal?> { Property(41) }
    public var price: Property<Project.CostTransaction, Decimal?> { Property(42) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var attachment: WritableProperty<UUID> { WritableProperty(3) }
    public var currency: WritableProperty<String> { WritableProperty(7) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var employee: WritableProperty<UUID> { WritableProperty(12) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(13) }
    public var errorText: WritableProperty<String> { WritableProperty(14) }
    public var expense: WritableProperty<UUID> { WritableProperty(15) }
    public var expenseDescription: WritableProperty<String> { WritableProperty(16) }
    public var hourStatus: WritableProperty<HourStatus> { WritableProperty(17) }
    public var id: WritableProperty<UUID> { WritableProperty(18) }
    public var item: WritableProperty<UUID> { WritableProperty(19) }
    public var notes: WritableProperty<String> { WritableProperty(25) }
    public var priceFC: WritableProperty<Decimal> { WritableProperty(26) }
    public var project: WritableProperty<UUID> { WritableProperty(27) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(32) }
    public var subscription: WritableProperty<UUID> { WritableProperty(33) }
    public var subscriptionAccount: WritableProperty<UUID> { WritableProperty(34) }
    public var skipValidation: WritableProperty<Bool> { WritableProperty(40) }
    public var amount: WritableProperty<Decimal> { WritableProperty(41) }
    public var price: WritableProperty<Decimal> { WritableProperty(42) }
  }
}
