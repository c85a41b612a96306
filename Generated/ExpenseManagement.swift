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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `ApproverComment` · Edm.String
    public var approverComment: String? { row[ifPresent: 1] }
    /// `ApproverComment` in queries and change sets.
    public static var approverComment: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[ifPresent: 2] }
    /// `Category` in queries and change sets.
    public static var category: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 3] }
    /// `CategoryDescription` in queries and change sets.
    public static var categoryDescription: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[ifPresent: 4] }
    /// `Claimant` in queries and change sets.
    public static var claimant: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[ifPresent: 5] }
    /// `ClaimantFullName` in queries and change sets.
    public static var claimantFullName: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 6] }
    /// `Country` in queries and change sets.
    public static var country: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(8) }

    /// `Distance` · Edm.Decimal
    public var distance: Decimal? { row[ifPresent: 9] }
    /// `Distance` in queries and change sets.
    public static var distance: WritableProperty<Self, Decimal?> { WritableProperty(9) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(10) }

    /// `ExpenseDate` · Edm.DateTime
    public var expenseDate: LocalDateTime? { row[ifPresent: 11] }
    /// `ExpenseDate` in queries and change sets.
    public static var expenseDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }

    /// `ExpenseNumber` · Edm.Int32
    public var expenseNumber: Int32? { row[ifPresent: 12] }
    /// `ExpenseNumber` in queries and change sets.
    public static var expenseNumber: WritableProperty<Self, Int32?> { WritableProperty(12) }

    /// `ExpenseType` · Edm.Int32
    public var expenseType: ExpenseType? { row[ifPresent: 13] }
    /// `ExpenseType` in queries and change sets.
    public static var expenseType: WritableProperty<Self, ExpenseType?> { WritableProperty(13) }

    /// `ExpenseTypeDescription` · Edm.String
    public var expenseTypeDescription: String? { row[ifPresent: 14] }
    /// `ExpenseTypeDescription` in queries and change sets.
    public static var expenseTypeDescription: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `PaymentMethod` · Edm.Int32
    public var paymentMethod: ExpensePaymentMethod? { row[ifPresent: 15] }
    /// `PaymentMethod` in queries and change sets.
    public static var paymentMethod: WritableProperty<Self, ExpensePaymentMethod?> { WritableProperty(15) }

    /// `PerDiemRateAmount` · Edm.Decimal
    public var perDiemRateAmount: Decimal? { row[ifPresent: 16] }
    /// `PerDiemRateAmount` in queries and change sets.
    public static var perDiemRateAmount: WritableProperty<Self, Decimal?> { WritableProperty(16) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 17] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(17) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 18] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Quantity` · Edm.Int32
    public var quantity: Int32? { row[ifPresent: 19] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Int32?> { WritableProperty(19) }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 20] }
    /// `RateFC` in queries and change sets.
    public static var rateFC: WritableProperty<Self, Decimal?> { WritableProperty(20) }

    /// `Report` · Edm.Guid
    public var report: UUID? { row[ifPresent: 21] }
    /// `Report` in queries and change sets.
    public static var report: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `ReportDescription` · Edm.String
    public var reportDescription: String? { row[ifPresent: 22] }
    /// `ReportDescription` in queries and change sets.
    public static var reportDescription: WritableProperty<Self, String?> { WritableProperty(22) }

    /// `Status` · Edm.Int32
    public var status: ExpenseStatus? { row[ifPresent: 23] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, ExpenseStatus?> { WritableProperty(23) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 24] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: WritableProperty<Self, String?> { WritableProperty(24) }

    /// `SysCreated` · Edm.DateTime
    public var sysCreated: LocalDateTime? { row[ifPresent: 25] }
    /// `SysCreated` in queries and change sets.
    public static var sysCreated: WritableProperty<Self, LocalDateTime?> { WritableProperty(25) }

    /// `SysCreator` · Edm.Guid
    public var sysCreator: UUID? { row[ifPresent: 26] }
    /// `SysCreator` in queries and change sets.
    public static var sysCreator: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `SysCreatorFullName` · Edm.String
    public var sysCreatorFullName: String? { row[ifPresent: 27] }
    /// `SysCreatorFullName` in queries and change sets.
    public static var sysCreatorFullName: WritableProperty<Self, String?> { WritableProperty(27) }

    /// `SysModified` · Edm.DateTime
    public var sysModified: LocalDateTime? { row[ifPresent: 28] }
    /// `SysModified` in queries and change sets.
    public static var sysModified: WritableProperty<Self, LocalDateTime?> { WritableProperty(28) }

    /// `SysModifier` · Edm.Guid
    public var sysModifier: UUID? { row[ifPresent: 29] }
    /// `SysModifier` in queries and change sets.
    public static var sysModifier: WritableProperty<Self, UUID?> { WritableProperty(29) }

    /// `SysModifierFullName` · Edm.String
    public var sysModifierFullName: String? { row[ifPresent: 30] }
    /// `SysModifierFullName` in queries and change sets.
    public static var sysModifierFullName: WritableProperty<Self, String?> { WritableProperty(30) }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[ifPresent: 31] }
    /// `TotalAmountDC` in queries and change sets.
    public static var totalAmountDC: WritableProperty<Self, Decimal?> { WritableProperty(31) }

    /// `TotalAmountFC` · Edm.Double
    public var totalAmountFC: Decimal? { row[ifPresent: 32] }
    /// `TotalAmountFC` in queries and change sets.
    public static var totalAmountFC: WritableProperty<Self, Decimal?> { WritableProperty(32) }

    /// `Vendor` · Edm.String
    public var vendor: String? { row[ifPresent: 33] }
    /// `Vendor` in queries and change sets.
    public static var vendor: WritableProperty<Self, String?> { WritableProperty(33) }

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

nonisolated extension ExpenseManagement {
  /// `expensemanagement/ExpenseReports` · read, create · 60 rows a page
  nonisolated public struct ExpenseReport: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `ApprovedDate` · Edm.DateTime
    public var approvedDate: LocalDateTime? { row[ifPresent: 1] }
    /// `ApprovedDate` in queries and change sets.
    public static var approvedDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(1) }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[ifPresent: 2] }
    /// `Approver` in queries and change sets.
    public static var approver: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `ApproverComment` · Edm.String
    public var approverComment: String? { row[ifPresent: 3] }
    /// `ApproverComment` in queries and change sets.
    public static var approverComment: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[ifPresent: 4] }
    /// `ApproverFullName` in queries and change sets.
    public static var approverFullName: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[ifPresent: 5] }
    /// `Claimant` in queries and change sets.
    public static var claimant: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[ifPresent: 6] }
    /// `ClaimantFullName` in queries and change sets.
    public static var claimantFullName: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[ifPresent: 7] }
    /// `ControlledDate` in queries and change sets.
    public static var controlledDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(7) }

    /// `Controller` · Edm.Guid
    public var controller: UUID? { row[ifPresent: 8] }
    /// `Controller` in queries and change sets.
    public static var controller: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ControllerFullName` · Edm.String
    public var controllerFullName: String? { row[ifPresent: 9] }
    /// `ControllerFullName` in queries and change sets.
    public static var controllerFullName: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 10] }
    /// `Created` in queries and change sets.
    public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 11] }
    /// `Creator` in queries and change sets.
    public static var creator: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 14] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 15] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(15) }

    /// `ExpenseCount` · Edm.Int32
    public var expenseCount: Int32? { row[ifPresent: 16] }
    /// `ExpenseCount` in queries and change sets.
    public static var expenseCount: WritableProperty<Self, Int32?> { WritableProperty(16) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }
    /// `Modified` in queries and change sets.
    public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }
    /// `Modifier` in queries and change sets.
    public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(20) }

    /// `RejectedDate` · Edm.DateTime
    public var rejectedDate: LocalDateTime? { row[ifPresent: 21] }
    /// `RejectedDate` in queries and change sets.
    public static var rejectedDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(21) }

    /// `Rejecter` · Edm.Guid
    public var rejecter: UUID? { row[ifPresent: 22] }
    /// `Rejecter` in queries and change sets.
    public static var rejecter: WritableProperty<Self, UUID?> { WritableProperty(22) }

    /// `RejecterFullName` · Edm.String
    public var rejecterFullName: String? { row[ifPresent: 23] }
    /// `RejecterFullName` in queries and change sets.
    public static var rejecterFullName: WritableProperty<Self, String?> { WritableProperty(23) }

    /// `ReportNumber` · Edm.Int32
    public var reportNumber: Int32? { row[ifPresent: 24] }
    /// `ReportNumber` in queries and change sets.
    public static var reportNumber: WritableProperty<Self, Int32?> { WritableProperty(24) }

    /// `Status` · Edm.Int32
    public var status: ExpenseReportStatus? { row[ifPresent: 25] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, ExpenseReportStatus?> { WritableProperty(25) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 26] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: WritableProperty<Self, String?> { WritableProperty(26) }

    /// `SubmittedDate` · Edm.DateTime
    public var submittedDate: LocalDateTime? { row[ifPresent: 27] }
    /// `SubmittedDate` in queries and change sets.
    public static var submittedDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(27) }

    /// `Submitter` · Edm.Guid
    public var submitter: UUID? { row[ifPresent: 28] }
    /// `Submitter` in queries and change sets.
    public static var submitter: WritableProperty<Self, UUID?> { WritableProperty(28) }

    /// `SubmitterFullName` · Edm.String
    public var submitterFullName: String? { row[ifPresent: 29] }
    /// `SubmitterFullName` in queries and change sets.
    public static var submitterFullName: WritableProperty<Self, String?> { WritableProperty(29) }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[ifPresent: 30] }
    /// `TotalAmountDC` in queries and change sets.
    public static var totalAmountDC: WritableProperty<Self, Decimal?> { WritableProperty(30) }

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
