// exact-online-generator 0.1.0 · services/expensemanagement.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension ExpenseManagement {
  /// `expensemanagement/Expenses` · read, create · 60 rows a page
  nonisolated public struct Expense: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `ApproverComment` · Edm.String
    public var approverComment: String? { row[ifPresent: 1] }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[ifPresent: 2] }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 3] }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[ifPresent: 4] }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[ifPresent: 5] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Distance` · Edm.Decimal
    public var distance: Decimal? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `ExpenseDate` · Edm.DateTime
    public var expenseDate: LocalDateTime? { row[ifPresent: 11] }

    /// `ExpenseNumber` · Edm.Int32
    public var expenseNumber: Int32? { row[ifPresent: 12] }

    /// `ExpenseType` · Edm.Int32
    public var expenseType: ExpenseType? { row[ifPresent: 13] }

    /// `ExpenseTypeDescription` · Edm.String
    public var expenseTypeDescription: String? { row[ifPresent: 14] }

    /// `PaymentMethod` · Edm.Int32
    public var paymentMethod: ExpensePaymentMethod? { row[ifPresent: 15] }

    /// `PerDiemRateAmount` · Edm.Decimal
    public var perDiemRateAmount: Decimal? { row[ifPresent: 16] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 17] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 18] }

    /// `Quantity` · Edm.Int32
    public var quantity: Int32? { row[ifPresent: 19] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 20] }

    /// `Report` · Edm.Guid
    public var report: UUID? { row[ifPresent: 21] }

    /// `ReportDescription` · Edm.String
    public var reportDescription: String? { row[ifPresent: 22] }

    /// `Status` · Edm.Int32
    public var status: ExpenseStatus? { row[ifPresent: 23] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 24] }

    /// `SysCreated` · Edm.DateTime
    public var sysCreated: LocalDateTime? { row[ifPresent: 25] }

    /// `SysCreator` · Edm.Guid
    public var sysCreator: UUID? { row[ifPresent: 26] }

    /// `SysCreatorFullName` · Edm.String
    public var sysCreatorFullName: String? { row[ifPresent: 27] }

    /// `SysModified` · Edm.DateTime
    public var sysModified: LocalDateTime? { row[ifPresent: 28] }

    /// `SysModifier` · Edm.Guid
    public var sysModifier: UUID? { row[ifPresent: 29] }

    /// `SysModifierFullName` · Edm.String
    public var sysModifierFullName: String? { row[ifPresent: 30] }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[ifPresent: 31] }

    /// `TotalAmountFC` · Edm.Double
    public var totalAmountFC: Decimal? { row[ifPresent: 32] }

    /// `Vendor` · Edm.String
    public var vendor: String? { row[ifPresent: 33] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!     key create
      ApproverComment         String    create
      Category                Guid      create
      CategoryDescription     String    create
      Claimant                Guid      create
      ClaimantFullName        String    create
      Country                 String    create
      Currency                String    create
      Description             String    create
      Distance                Decimal   create
      Division                Int32     create
      ExpenseDate             DateTime  create
      ExpenseNumber           Int32     create
      ExpenseType             Int32     create
      ExpenseTypeDescription  String    create
      PaymentMethod           Int32     create
      PerDiemRateAmount       Decimal   create
      Project                 Guid      create
      ProjectDescription      String    create
      Quantity                Int32     create
      RateFC                  Double    create
      Report                  Guid      create
      ReportDescription       String    create
      Status                  Int32     create
      StatusDescription       String    create
      SysCreated              DateTime  create
      SysCreator              Guid      create
      SysCreatorFullName      String    create
      SysModified             DateTime  create
      SysModifier             Guid      create
      SysModifierFullName     String    create
      TotalAmountDC           Double    create
      TotalAmountFC           Double    create
      Vendor                  String    create
      """)
  }
}

nonisolated extension ExpenseManagement.Expense {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<ExpenseManagement.Expense, UUID> { Property(0) }
    public var approverComment: Property<ExpenseManagement.Expense, String?> { Property(1) }
    public var category: Property<ExpenseManagement.Expense, UUID?> { Property(2) }
    public var categoryDescription: Property<ExpenseManagement.Expense, String?> { Property(3) }
    public var claimant: Property<ExpenseManagement.Expense, UUID?> { Property(4) }
    public var claimantFullName: Property<ExpenseManagement.Expense, String?> { Property(5) }
    public var country: Property<ExpenseManagement.Expense, String?> { Property(6) }
    public var currency: Property<ExpenseManagement.Expense, String?> { Property(7) }
    public var description: Property<ExpenseManagement.Expense, String?> { Property(8) }
    public var distance: Property<ExpenseManagement.Expense, Decimal?> { Property(9) }
    public var division: Property<ExpenseManagement.Expense, Int32?> { Property(10) }
    public var expenseDate: Property<ExpenseManagement.Expense, LocalDateTime?> { Property(11) }
    public var expenseNumber: Property<ExpenseManagement.Expense, Int32?> { Property(12) }
    public var expenseType: Property<ExpenseManagement.Expense, ExpenseType?> { Property(13) }
    public var expenseTypeDescription: Property<ExpenseManagement.Expense, String?> { Property(14) }
    public var paymentMethod: Property<ExpenseManagement.Expense, ExpensePaymentMethod?> { Property(15) }
    public var perDiemRateAmount: Property<ExpenseManagement.Expense, Decimal?> { Property(16) }
    public var project: Property<ExpenseManagement.Expense, UUID?> { Property(17) }
    public var projectDescription: Property<ExpenseManagement.Expense, String?> { Property(18) }
    public var quantity: Property<ExpenseManagement.Expense, Int32?> { Property(19) }
    public var rateFC: Property<ExpenseManagement.Expense, Decimal?> { Property(20) }
    public var report: Property<ExpenseManagement.Expense, UUID?> { Property(21) }
    public var reportDescription: Property<ExpenseManagement.Expense, String?> { Property(22) }
    public var status: Property<ExpenseManagement.Expense, ExpenseStatus?> { Property(23) }
    public var statusDescription: Property<ExpenseManagement.Expense, String?> { Property(24) }
    public var sysCreated: Property<ExpenseManagement.Expense, LocalDateTime?> { Property(25) }
    public var sysCreator: Property<ExpenseManagement.Expense, UUID?> { Property(26) }
    public var sysCreatorFullName: Property<ExpenseManagement.Expense, String?> { Property(27) }
    public var sysModified: Property<ExpenseManagement.Expense, LocalDateTime?> { Property(28) }
    public var sysModifier: Property<ExpenseManagement.Expense, UUID?> { Property(29) }
    public var sysModifierFullName: Property<ExpenseManagement.Expense, String?> { Property(30) }
    public var totalAmountDC: Property<ExpenseManagement.Expense, Decimal?> { Property(31) }
    public var totalAmountFC: Property<ExpenseManagement.Expense, Decimal?> { Property(32) }
    public var vendor: Property<ExpenseManagement.Expense, String?> { Property(33) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var approverComment: WritableProperty<String> { WritableProperty(1) }
    public var category: WritableProperty<UUID> { WritableProperty(2) }
    public var categoryDescription: WritableProperty<String> { WritableProperty(3) }
    public var claimant: WritableProperty<UUID> { WritableProperty(4) }
    public var claimantFullName: WritableProperty<String> { WritableProperty(5) }
    public var country: WritableProperty<String> { WritableProperty(6) }
    public var currency: WritableProperty<String> { WritableProperty(7) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var distance: WritableProperty<Decimal> { WritableProperty(9) }
    public var division: WritableProperty<Int32> { WritableProperty(10) }
    public var expenseDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var expenseNumber: WritableProperty<Int32> { WritableProperty(12) }
    public var expenseType: WritableProperty<ExpenseType> { WritableProperty(13) }
    public var expenseTypeDescription: WritableProperty<String> { WritableProperty(14) }
    public var paymentMethod: WritableProperty<ExpensePaymentMethod> { WritableProperty(15) }
    public var perDiemRateAmount: WritableProperty<Decimal> { WritableProperty(16) }
    public var project: WritableProperty<UUID> { WritableProperty(17) }
    public var projectDescription: WritableProperty<String> { WritableProperty(18) }
    public var quantity: WritableProperty<Int32> { WritableProperty(19) }
    public var rateFC: WritableProperty<Decimal> { WritableProperty(20) }
    public var report: WritableProperty<UUID> { WritableProperty(21) }
    public var reportDescription: WritableProperty<String> { WritableProperty(22) }
    public var status: WritableProperty<ExpenseStatus> { WritableProperty(23) }
    public var statusDescription: WritableProperty<String> { WritableProperty(24) }
    public var sysCreated: WritableProperty<LocalDateTime> { WritableProperty(25) }
    public var sysCreator: WritableProperty<UUID> { WritableProperty(26) }
    public var sysCreatorFullName: WritableProperty<String> { WritableProperty(27) }
    public var sysModified: WritableProperty<LocalDateTime> { WritableProperty(28) }
    public var sysModifier: WritableProperty<UUID> { WritableProperty(29) }
    public var sysModifierFullName: WritableProperty<String> { WritableProperty(30) }
    public var totalAmountDC: WritableProperty<Decimal> { WritableProperty(31) }
    public var totalAmountFC: WritableProperty<Decimal> { WritableProperty(32) }
    public var vendor: WritableProperty<String> { WritableProperty(33) }
  }
}
