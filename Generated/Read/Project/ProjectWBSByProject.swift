// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project:ProjectWBSByProject`
  nonisolated public struct ProjectWBSByProject: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AdditionalInvoicing` · Edm.Byte
    public var additionalInvoicing: UInt8? { row[ifPresent: 1] }

    /// `BaselineDate` · Edm.DateTime
    public var baselineDate: LocalDateTime? { row[ifPresent: 2] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 3] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 4] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 5] }

    /// `Completed` · Edm.Byte
    public var completed: UInt8 { row[6] }

    /// `Cost` · Edm.Double
    public var cost: Decimal? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 10] }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 11] }

    /// `DefaultItemIsMandatory` · Edm.Byte
    public var defaultItemIsMandatory: UInt8 { row[12] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[14] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 15] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 16] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 17] }

    /// `IsBaseline` · Edm.Byte
    public var isBaseline: UInt8? { row[ifPresent: 18] }

    /// `Milestone` · Edm.Byte
    public var milestone: UInt8? { row[ifPresent: 19] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[20] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 22] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 23] }

    /// `Project` · Edm.Guid
    public var project: UUID { row[24] }

    /// `ProjectTerm` · Edm.Guid
    public var projectTerm: UUID? { row[ifPresent: 25] }

    /// `PurchaseMarkupPercentage` · Edm.Double
    public var purchaseMarkupPercentage: Decimal? { row[ifPresent: 26] }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 27] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 28] }

    /// `Revenue` · Edm.Double
    public var revenue: Decimal? { row[ifPresent: 29] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 30] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 31] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 32] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType { row[33] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                        Guid!      key
      AdditionalInvoicing       Byte
      BaselineDate              DateTime
      BlockEntry                Boolean
      BlockRebilling            Boolean
      BudgetOverrunHours        Byte
      Completed                 Byte!
      Cost                      Double
      Created                   DateTime!
      Creator                   Guid
      CustomField               String
      DefaultItem               Guid
      DefaultItemIsMandatory    Byte!
      Description               String
      Division                  Int32!
      EndDate                   DateTime
      Hours                     Double
      InvoiceMethod             Int16
      IsBaseline                Byte
      Milestone                 Byte
      Modified                  DateTime!
      Modifier                  Guid
      Notes                     String
      Parent                    Guid
      Project                   Guid!
      ProjectTerm               Guid
      PurchaseMarkupPercentage  Double
      PurchasePrice             Double
      Quantity                  Double
      Revenue                   Double
      StartDate                 DateTime
      Supplier                  Guid
      TimeQuantityToAlert       Double
      Type                      Int16!
      """)
  }
}

nonisolated extension Read.Project.ProjectWBSByProject {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.ProjectWBSByProject, UUID> { Property(0) }
    public var additionalInvoicing: Property<Read.Project.ProjectWBSByProject, UInt8?> { Property(1) }
    public var baselineDate: Property<Read.Project.ProjectWBSByProject, LocalDateTime?> { Property(2) }
    public var blockEntry: Property<Read.Project.ProjectWBSByProject, Bool?> { Property(3) }
    public var blockRebilling: Property<Read.Project.ProjectWBSByProject, Bool?> { Property(4) }
    public var budgetOverrunHours: Property<Read.Project.ProjectWBSByProject, BudgetOverrunHours?> { Property(5) }
    public var completed: Property<Read.Project.ProjectWBSByProject, UInt8> { Property(6) }
    public var cost: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(7) }
    public var created: Property<Read.Project.ProjectWBSByProject, LocalDateTime> { Property(8) }
    public var creator: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(9) }
    public var customField: Property<Read.Project.ProjectWBSByProject, String?> { Property(10) }
    public var defaultItem: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(11) }
    public var defaultItemIsMandatory: Property<Read.Project.ProjectWBSByProject, UInt8> { Property(12) }
    public var description: Property<Read.Project.ProjectWBSByProject, String?> { Property(13) }
    public var division: Property<Read.Project.ProjectWBSByProject, Int32> { Property(14) }
    public var endDate: Property<Read.Project.ProjectWBSByProject, LocalDateTime?> { Property(15) }
    public var hours: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(16) }
    public var invoiceMethod: Property<Read.Project.ProjectWBSByProject, ProjectWBSInvoiceMethod?> { Property(17) }
    public var isBaseline: Property<Read.Project.ProjectWBSByProject, UInt8?> { Property(18) }
    public var milestone: Property<Read.Project.ProjectWBSByProject, UInt8?> { Property(19) }
    public var modified: Property<Read.Project.ProjectWBSByProject, LocalDateTime> { Property(20) }
    public var modifier: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(21) }
    public var notes: Property<Read.Project.ProjectWBSByProject, String?> { Property(22) }
    public var parent: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(23) }
    public var project: Property<Read.Project.ProjectWBSByProject, UUID> { Property(24) }
    public var projectTerm: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(25) }
    public var purchaseMarkupPercentage: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(26) }
    public var purchasePrice: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(27) }
    public var quantity: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(28) }
    public var revenue: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(29) }
    public var startDate: Property<Read.Project.ProjectWBSByProject, LocalDateTime?> { Property(30) }
    public var supplier: Property<Read.Project.ProjectWBSByProject, UUID?> { Property(31) }
    public var timeQuantityToAlert: Property<Read.Project.ProjectWBSByProject, Decimal?> { Property(32) }
    public var type: Property<Read.Project.ProjectWBSByProject, ProjectWBSType> { Property(33) }
  }
}
