// exact-online-generator 0.1.0 · services/expensemanagement.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension ExpenseManagement {
  /// `expensemanagement/ExpenseReports` · read, create · 60 rows a page
  nonisolated public struct ExpenseReport: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `ApprovedDate` · Edm.DateTime
    public var approvedDate: LocalDateTime? { row[1] }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[2] }

    /// `ApproverComment` · Edm.String
    public var approverComment: String? { row[3] }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[4] }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[5] }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[6] }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[7] }

    /// `Controller` · Edm.Guid
    public var controller: UUID? { row[8] }

    /// `ControllerFullName` · Edm.String
    public var controllerFullName: String? { row[9] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[10] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[13] }

    /// `Description` · Edm.String
    public var description: String? { row[14] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[15] }

    /// `ExpenseCount` · Edm.Int32
    public var expenseCount: Int32? { row[16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[20] }

    /// `RejectedDate` · Edm.DateTime
    public var rejectedDate: LocalDateTime? { row[21] }

    /// `Rejecter` · Edm.Guid
    public var rejecter: UUID? { row[22] }

    /// `RejecterFullName` · Edm.String
    public var rejecterFullName: String? { row[23] }

    /// `ReportNumber` · Edm.Int32
    public var reportNumber: Int32? { row[24] }

    /// `Status` · Edm.Int32
    public var status: ExpenseReportStatus? { row[25] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[26] }

    /// `SubmittedDate` · Edm.DateTime
    public var submittedDate: LocalDateTime? { row[27] }

    /// `Submitter` · Edm.Guid
    public var submitter: UUID? { row[28] }

    /// `SubmitterFullName` · Edm.String
    public var submitterFullName: String? { row[29] }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[30] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<ExpenseManagement.ExpenseReport, UUID> { Property(0) }
    public var approvedDate: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(1) }
    public var approver: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(2) }
    public var approverComment: Property<ExpenseManagement.ExpenseReport, String?> { Property(3) }
    public var approverFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(4) }
    public var claimant: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(5) }
    public var claimantFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(6) }
    public var controlledDate: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(7) }
    public var controller: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(8) }
    public var controllerFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(9) }
    public var created: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(10) }
    public var creator: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(11) }
    public var creatorFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(12) }
    public var currency: Property<ExpenseManagement.ExpenseReport, String?> { Property(13) }
    public var description: Property<ExpenseManagement.ExpenseReport, String?> { Property(14) }
    public var division: Property<ExpenseManagement.ExpenseReport, Int32?> { Property(15) }
    public var expenseCount: Property<ExpenseManagement.ExpenseReport, Int32?> { Property(16) }
    public var modified: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(17) }
    public var modifier: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(18) }
    public var modifierFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(19) }
    public var notes: Property<ExpenseManagement.ExpenseReport, String?> { Property(20) }
    public var rejectedDate: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(21) }
    public var rejecter: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(22) }
    public var rejecterFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(23) }
    public var reportNumber: Property<ExpenseManagement.ExpenseReport, Int32?> { Property(24) }
    public var status: Property<ExpenseManagement.ExpenseReport, ExpenseReportStatus?> { Property(25) }
    public var statusDescription: Property<ExpenseManagement.ExpenseReport, String?> { Property(26) }
    public var submittedDate: Property<ExpenseManagement.ExpenseReport, LocalDateTime?> { Property(27) }
    public var submitter: Property<ExpenseManagement.ExpenseReport, UUID?> { Property(28) }
    public var submitterFullName: Property<ExpenseManagement.ExpenseReport, String?> { Property(29) }
    public var totalAmountDC: Property<ExpenseManagement.ExpenseReport, Decimal?> { Property(30) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<ExpenseManagement.ExpenseReport>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var approvedDate: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var approver: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var approverComment: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var approverFullName: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var claimant: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var claimantFullName: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var controlledDate: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var controller: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var controllerFullName: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var creator: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var currency: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var description: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var division: Int32? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var expenseCount: Int32? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var modifier: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var notes: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var rejectedDate: LocalDateTime? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var rejecter: UUID? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var rejecterFullName: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var reportNumber: Int32? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var status: ExpenseReportStatus? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var statusDescription: String? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var submittedDate: LocalDateTime? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var submitter: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var submitterFullName: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var totalAmountDC: Decimal? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
  }
}
