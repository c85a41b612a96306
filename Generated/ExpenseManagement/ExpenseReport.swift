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
    public var approvedDate: LocalDateTime? { row[ifPresent: 1] }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[ifPresent: 2] }

    /// `ApproverComment` · Edm.String
    public var approverComment: String? { row[ifPresent: 3] }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[ifPresent: 4] }

    /// `Claimant` · Edm.Guid
    public var claimant: UUID? { row[ifPresent: 5] }

    /// `ClaimantFullName` · Edm.String
    public var claimantFullName: String? { row[ifPresent: 6] }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[ifPresent: 7] }

    /// `Controller` · Edm.Guid
    public var controller: UUID? { row[ifPresent: 8] }

    /// `ControllerFullName` · Edm.String
    public var controllerFullName: String? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 14] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 15] }

    /// `ExpenseCount` · Edm.Int32
    public var expenseCount: Int32? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }

    /// `RejectedDate` · Edm.DateTime
    public var rejectedDate: LocalDateTime? { row[ifPresent: 21] }

    /// `Rejecter` · Edm.Guid
    public var rejecter: UUID? { row[ifPresent: 22] }

    /// `RejecterFullName` · Edm.String
    public var rejecterFullName: String? { row[ifPresent: 23] }

    /// `ReportNumber` · Edm.Int32
    public var reportNumber: Int32? { row[ifPresent: 24] }

    /// `Status` · Edm.Int32
    public var status: ExpenseReportStatus? { row[ifPresent: 25] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 26] }

    /// `SubmittedDate` · Edm.DateTime
    public var submittedDate: LocalDateTime? { row[ifPresent: 27] }

    /// `Submitter` · Edm.Guid
    public var submitter: UUID? { row[ifPresent: 28] }

    /// `SubmitterFullName` · Edm.String
    public var submitterFullName: String? { row[ifPresent: 29] }

    /// `TotalAmountDC` · Edm.Double
    public var totalAmountDC: Decimal? { row[ifPresent: 30] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var approvedDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var approver: WritableProperty<UUID> { WritableProperty(2) }
    public var approverComment: WritableProperty<String> { WritableProperty(3) }
    public var approverFullName: WritableProperty<String> { WritableProperty(4) }
    public var claimant: WritableProperty<UUID> { WritableProperty(5) }
    public var claimantFullName: WritableProperty<String> { WritableProperty(6) }
    public var controlledDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var controller: WritableProperty<UUID> { WritableProperty(8) }
    public var controllerFullName: WritableProperty<String> { WritableProperty(9) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var creator: WritableProperty<UUID> { WritableProperty(11) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(12) }
    public var currency: WritableProperty<String> { WritableProperty(13) }
    public var description: WritableProperty<String> { WritableProperty(14) }
    public var division: WritableProperty<Int32> { WritableProperty(15) }
    public var expenseCount: WritableProperty<Int32> { WritableProperty(16) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var modifier: WritableProperty<UUID> { WritableProperty(18) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(19) }
    public var notes: WritableProperty<String> { WritableProperty(20) }
    public var rejectedDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
    public var rejecter: WritableProperty<UUID> { WritableProperty(22) }
    public var rejecterFullName: WritableProperty<String> { WritableProperty(23) }
    public var reportNumber: WritableProperty<Int32> { WritableProperty(24) }
    public var status: WritableProperty<ExpenseReportStatus> { WritableProperty(25) }
    public var statusDescription: WritableProperty<String> { WritableProperty(26) }
    public var submittedDate: WritableProperty<LocalDateTime> { WritableProperty(27) }
    public var submitter: WritableProperty<UUID> { WritableProperty(28) }
    public var submitterFullName: WritableProperty<String> { WritableProperty(29) }
    public var totalAmountDC: WritableProperty<Decimal> { WritableProperty(30) }
  }
}
