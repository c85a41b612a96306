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
    public var approverComment: String? { row[1] }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[2] }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[3] }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[4] }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[5] }

    /// `Country` · Edm.String
    public var country: String? { row[6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[7] }

    /// `Description` · Edm.String
    public var description: String? { row[8] }

    /// `Distance` · Edm.Decimal
    public var distance: Decimal? { row[9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[10] }

    /// `ExpenseDate` · Edm.DateTime
    public var expenseDate: LocalDateTime? { row[11] }

    /// `ExpenseNumber` · Edm.Int32
    public var expenseNumber: Int32? { row[12] }

    /// `ExpenseType` · Edm.Int32
    public var expenseType: ExpenseType? { row[13] }

    /// `ExpenseTypeDescription` · Edm.String
    public var expenseTypeDescription: String? { row[14] }

    /// `PaymentMethod` · Edm.Int32
    public var paymentMethod: ExpensePaymentMethod? { row[15] }

    /// `PerDiemRateAmount` · Edm.Decimal
    public var perDiemRateAmount: Decimal? { row[16] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[17] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[18] }

    /// `Quantity` · Edm.Int32
    public var quantity: Int32? { row[19] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[20] }

    /// `Report` · Edm.Guid
    public var report: UUID? { row[21] }

    /// `ReportDescription` · Edm.String
    public var reportDescription: String? { row[22] }

    /// `Status` · Edm.Int32
    public var status: ExpenseStatus? { row[23] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[24] }

    /// `SysCreated` · Edm.DateTime
    public var sysCreated: LocalDateTime? { row[25] }

    /// `SysCreator` · Edm.Guid
    public var sysCreator: UUID? { row[26] }

    /// `SysCreatorFullName` · Edm.String
    public var sysCreatorFullName: String? { row[27] }

    /// `SysModified` · Edm.DateTime
    public var sysModified: LocalDateTime? { row[28] }

    /// `SysModifier` · Edm.Guid
    public var sysModifier: UUID? { row[29] }

    /// `SysModifierFullName` · Edm.String
    public var sysModifierFullName: String? { row[30] }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[31] }

    /// `TotalAmountFC` · Edm.Double
    public var totalAmountFC: Decimal? { row[32] }

    /// `Vendor` · Edm.String
    public var vendor: String? { row[33] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<ExpenseManagement.Expense>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var approverComment: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var category: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var categoryDescription: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var claimant: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var claimantFullName: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var country: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var currency: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var distance: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var division: Int32? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var expenseDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var expenseNumber: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var expenseType: ExpenseType? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var expenseTypeDescription: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var paymentMethod: ExpensePaymentMethod? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var perDiemRateAmount: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var project: UUID? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var projectDescription: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var quantity: Int32? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var rateFC: Decimal? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var report: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var reportDescription: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var status: ExpenseStatus? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var statusDescription: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var sysCreated: LocalDateTime? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var sysCreator: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var sysCreatorFullName: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var sysModified: LocalDateTime? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var sysModifier: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var sysModifierFullName: String? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var totalAmountDC: Decimal? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var totalAmountFC: Decimal? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var vendor: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
  }
}
