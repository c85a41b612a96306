// exact-online-generator 0.1.0 · for runtime 1 · services/expensemanagement.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/expensemanagement`
nonisolated public struct ExpenseManagement: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `ExpenseReports` · read, create · 60 rows a page
  public var expenseReports: EntitySet<ExpenseManagement.ExpenseReport, Methods.ReadCreate> { EntitySet(root, "ExpenseReports") }

  /// `Expenses` · read, create · 60 rows a page
  public var expenses: EntitySet<ExpenseManagement.Expense, Methods.ReadCreate> { EntitySet(root, "Expenses") }
}

nonisolated extension ExpenseManagement {
  /// `expensemanagement/Expenses` · read, create · 60 rows a page
  nonisolated public struct Expense: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `ApproverComment` · Edm.String
  public var approverComment: String? { row.string(1) }
  /// `ApproverComment` in queries and change sets.
  public static var approverComment: WritableProperty<Self, String?> { .init(1) }

  /// `Category` · Edm.Guid
  public var category: UUID? { row.guid(2) }
  /// `Category` in queries and change sets.
  public static var category: WritableProperty<Self, UUID?> { .init(2) }

  /// `CategoryDescription` · Edm.String
  public var categoryDescription: String? { row.string(3) }
  /// `CategoryDescription` in queries and change sets.
  public static var categoryDescription: WritableProperty<Self, String?> { .init(3) }

  /// `Claimant` · Edm.Guid
  public var claimant: UUID? { row.guid(4) }
  /// `Claimant` in queries and change sets.
  public static var claimant: WritableProperty<Self, UUID?> { .init(4) }

  /// `ClaimantFullName` · Edm.String
  public var claimantFullName: String? { row.string(5) }
  /// `ClaimantFullName` in queries and change sets.
  public static var claimantFullName: WritableProperty<Self, String?> { .init(5) }

  /// `Country` · Edm.String
  public var country: String? { row.string(6) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Distance` · Edm.Decimal
  public var distance: Decimal? { row.decimal(9) }
  /// `Distance` in queries and change sets.
  public static var distance: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(10) }

  /// `ExpenseDate` · Edm.DateTime
  public var expenseDate: LocalDateTime? { row.dateTime(11) }
  /// `ExpenseDate` in queries and change sets.
  public static var expenseDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ExpenseNumber` · Edm.Int32
  public var expenseNumber: Int32? { row.int32(12) }
  /// `ExpenseNumber` in queries and change sets.
  public static var expenseNumber: WritableProperty<Self, Int32?> { .init(12) }

  /// `ExpenseType` · Edm.Int32
  public var expenseType: ExpenseType? { row[ifPresent: 13] }
  /// `ExpenseType` in queries and change sets.
  public static var expenseType: WritableProperty<Self, ExpenseType?> { .init(13) }

  /// `ExpenseTypeDescription` · Edm.String
  public var expenseTypeDescription: String? { row.string(14) }
  /// `ExpenseTypeDescription` in queries and change sets.
  public static var expenseTypeDescription: WritableProperty<Self, String?> { .init(14) }

  /// `PaymentMethod` · Edm.Int32
  public var paymentMethod: ExpensePaymentMethod? { row[ifPresent: 15] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: WritableProperty<Self, ExpensePaymentMethod?> { .init(15) }

  /// `PerDiemRateAmount` · Edm.Decimal
  public var perDiemRateAmount: Decimal? { row.decimal(16) }
  /// `PerDiemRateAmount` in queries and change sets.
  public static var perDiemRateAmount: WritableProperty<Self, Decimal?> { .init(16) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(17) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(17) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(18) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(18) }

  /// `Quantity` · Edm.Int32
  public var quantity: Int32? { row.int32(19) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Int32?> { .init(19) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(20) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: WritableProperty<Self, Decimal?> { .init(20) }

  /// `Report` · Edm.Guid
  public var report: UUID? { row.guid(21) }
  /// `Report` in queries and change sets.
  public static var report: WritableProperty<Self, UUID?> { .init(21) }

  /// `ReportDescription` · Edm.String
  public var reportDescription: String? { row.string(22) }
  /// `ReportDescription` in queries and change sets.
  public static var reportDescription: WritableProperty<Self, String?> { .init(22) }

  /// `Status` · Edm.Int32
  public var status: ExpenseStatus? { row[ifPresent: 23] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ExpenseStatus?> { .init(23) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(24) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: WritableProperty<Self, String?> { .init(24) }

  /// `SysCreated` · Edm.DateTime
  public var sysCreated: LocalDateTime? { row.dateTime(25) }
  /// `SysCreated` in queries and change sets.
  public static var sysCreated: WritableProperty<Self, LocalDateTime?> { .init(25) }

  /// `SysCreator` · Edm.Guid
  public var sysCreator: UUID? { row.guid(26) }
  /// `SysCreator` in queries and change sets.
  public static var sysCreator: WritableProperty<Self, UUID?> { .init(26) }

  /// `SysCreatorFullName` · Edm.String
  public var sysCreatorFullName: String? { row.string(27) }
  /// `SysCreatorFullName` in queries and change sets.
  public static var sysCreatorFullName: WritableProperty<Self, String?> { .init(27) }

  /// `SysModified` · Edm.DateTime
  public var sysModified: LocalDateTime? { row.dateTime(28) }
  /// `SysModified` in queries and change sets.
  public static var sysModified: WritableProperty<Self, LocalDateTime?> { .init(28) }

  /// `SysModifier` · Edm.Guid
  public var sysModifier: UUID? { row.guid(29) }
  /// `SysModifier` in queries and change sets.
  public static var sysModifier: WritableProperty<Self, UUID?> { .init(29) }

  /// `SysModifierFullName` · Edm.String
  public var sysModifierFullName: String? { row.string(30) }
  /// `SysModifierFullName` in queries and change sets.
  public static var sysModifierFullName: WritableProperty<Self, String?> { .init(30) }

  /// `TotalAmountDC` · Edm.Double
  public var totalAmountDC: Decimal? { row.decimal(31) }
  /// `TotalAmountDC` in queries and change sets.
  public static var totalAmountDC: WritableProperty<Self, Decimal?> { .init(31) }

  /// `TotalAmountFC` · Edm.Double
  public var totalAmountFC: Decimal? { row.decimal(32) }
  /// `TotalAmountFC` in queries and change sets.
  public static var totalAmountFC: WritableProperty<Self, Decimal?> { .init(32) }

  /// `Vendor` · Edm.String
  public var vendor: String? { row.string(33) }
  /// `Vendor` in queries and change sets.
  public static var vendor: WritableProperty<Self, String?> { .init(33) }
}

nonisolated extension ExpenseManagement {
  /// `expensemanagement/ExpenseReports` · read, create · 60 rows a page
  nonisolated public struct ExpenseReport: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!     key create
      ApprovedDate        DateTime  create
      Approver            Guid      create
      ApproverComment     String    create
      ApproverFullName    String    create
      Claimant            Guid      create
      ClaimantFullName    String    create
      ControlledDate      DateTime  create
      Controller          Guid      create
      ControllerFullName  String    create
      Created             DateTime  create
      Creator             Guid      create
      CreatorFullName     String    create
      Currency            String    create
      Description         String    create
      Division            Int32     create
      ExpenseCount        Int32     create
      Modified            DateTime  create
      Modifier            Guid      create
      ModifierFullName    String    create
      Notes               String    create
      RejectedDate        DateTime  create
      Rejecter            Guid      create
      RejecterFullName    String    create
      ReportNumber        Int32     create
      Status              Int32     create
      StatusDescription   String    create
      SubmittedDate       DateTime  create
      Submitter           Guid      create
      SubmitterFullName   String    create
      TotalAmountDC       Double    create
      """)
  }
}

nonisolated extension ExpenseManagement.ExpenseReport {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `ApprovedDate` · Edm.DateTime
  public var approvedDate: LocalDateTime? { row.dateTime(1) }
  /// `ApprovedDate` in queries and change sets.
  public static var approvedDate: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Approver` · Edm.Guid
  public var approver: UUID? { row.guid(2) }
  /// `Approver` in queries and change sets.
  public static var approver: WritableProperty<Self, UUID?> { .init(2) }

  /// `ApproverComment` · Edm.String
  public var approverComment: String? { row.string(3) }
  /// `ApproverComment` in queries and change sets.
  public static var approverComment: WritableProperty<Self, String?> { .init(3) }

  /// `ApproverFullName` · Edm.String
  public var approverFullName: String? { row.string(4) }
  /// `ApproverFullName` in queries and change sets.
  public static var approverFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Claimant` · Edm.Guid
  public var claimant: UUID? { row.guid(5) }
  /// `Claimant` in queries and change sets.
  public static var claimant: WritableProperty<Self, UUID?> { .init(5) }

  /// `ClaimantFullName` · Edm.String
  public var claimantFullName: String? { row.string(6) }
  /// `ClaimantFullName` in queries and change sets.
  public static var claimantFullName: WritableProperty<Self, String?> { .init(6) }

  /// `ControlledDate` · Edm.DateTime
  public var controlledDate: LocalDateTime? { row.dateTime(7) }
  /// `ControlledDate` in queries and change sets.
  public static var controlledDate: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Controller` · Edm.Guid
  public var controller: UUID? { row.guid(8) }
  /// `Controller` in queries and change sets.
  public static var controller: WritableProperty<Self, UUID?> { .init(8) }

  /// `ControllerFullName` · Edm.String
  public var controllerFullName: String? { row.string(9) }
  /// `ControllerFullName` in queries and change sets.
  public static var controllerFullName: WritableProperty<Self, String?> { .init(9) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(12) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(13) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(13) }

  /// `Description` · Edm.String
  public var description: String? { row.string(14) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(14) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(15) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(15) }

  /// `ExpenseCount` · Edm.Int32
  public var expenseCount: Int32? { row.int32(16) }
  /// `ExpenseCount` in queries and change sets.
  public static var expenseCount: WritableProperty<Self, Int32?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(19) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(20) }

  /// `RejectedDate` · Edm.DateTime
  public var rejectedDate: LocalDateTime? { row.dateTime(21) }
  /// `RejectedDate` in queries and change sets.
  public static var rejectedDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Rejecter` · Edm.Guid
  public var rejecter: UUID? { row.guid(22) }
  /// `Rejecter` in queries and change sets.
  public static var rejecter: WritableProperty<Self, UUID?> { .init(22) }

  /// `RejecterFullName` · Edm.String
  public var rejecterFullName: String? { row.string(23) }
  /// `RejecterFullName` in queries and change sets.
  public static var rejecterFullName: WritableProperty<Self, String?> { .init(23) }

  /// `ReportNumber` · Edm.Int32
  public var reportNumber: Int32? { row.int32(24) }
  /// `ReportNumber` in queries and change sets.
  public static var reportNumber: WritableProperty<Self, Int32?> { .init(24) }

  /// `Status` · Edm.Int32
  public var status: ExpenseReportStatus? { row[ifPresent: 25] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ExpenseReportStatus?> { .init(25) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(26) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: WritableProperty<Self, String?> { .init(26) }

  /// `SubmittedDate` · Edm.DateTime
  public var submittedDate: LocalDateTime? { row.dateTime(27) }
  /// `SubmittedDate` in queries and change sets.
  public static var submittedDate: WritableProperty<Self, LocalDateTime?> { .init(27) }

  /// `Submitter` · Edm.Guid
  public var submitter: UUID? { row.guid(28) }
  /// `Submitter` in queries and change sets.
  public static var submitter: WritableProperty<Self, UUID?> { .init(28) }

  /// `SubmitterFullName` · Edm.String
  public var submitterFullName: String? { row.string(29) }
  /// `SubmitterFullName` in queries and change sets.
  public static var submitterFullName: WritableProperty<Self, String?> { .init(29) }

  /// `TotalAmountDC` · Edm.Double
  public var totalAmountDC: Decimal? { row.decimal(30) }
  /// `TotalAmountDC` in queries and change sets.
  public static var totalAmountDC: WritableProperty<Self, Decimal?> { .init(30) }
}
