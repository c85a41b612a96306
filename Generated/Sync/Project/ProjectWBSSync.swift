// exact-online-generator 0.1.0 · services/sync/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Project {
  /// `sync/Project/ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectWBSSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BlockEntry` · Edm.Byte
    public var blockEntry: UInt8 { row[0] }

    /// `BlockRebilling` · Edm.Byte
    public var blockRebilling: UInt8 { row[1] }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[ifPresent: 2] }

    /// `BudgetedHours` · Edm.Double
    public var budgetedHours: Decimal? { row[ifPresent: 3] }

    /// `BudgetedQuantity` · Edm.Double
    public var budgetedQuantity: Decimal? { row[ifPresent: 4] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 5] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 6] }

    /// `Completed` · Edm.Byte
    public var completed: UInt8 { row[7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 11] }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 12] }

    /// `DefaultItemIsMandatory` · Edm.Byte
    public var defaultItemIsMandatory: UInt8 { row[13] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 14] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[15] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 16] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[17] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 18] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 19] }

    /// `InvoiceSeparately` · Edm.Byte
    public var invoiceSeparately: UInt8 { row[20] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 21] }

    /// `Milestone` · Edm.Byte
    public var milestone: UInt8? { row[ifPresent: 22] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[23] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 24] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 25] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 26] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 27] }

    /// `PartOfDescription` · Edm.String
    public var partOfDescription: String? { row[ifPresent: 28] }

    /// `Project` · Edm.Guid
    public var project: UUID { row[29] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `ProjectTerm` · Edm.Guid
    public var projectTerm: UUID? { row[ifPresent: 31] }

    /// `ProjectTermDescription` · Edm.String
    public var projectTermDescription: String? { row[ifPresent: 32] }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 33] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[34] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 35] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 36] }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[37] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 38] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType { row[39] }

    public static let table: PropertyTable = PropertyTable(
      """
      BlockEntry              Byte!
      BlockRebilling          Byte!
      BudgetedCost            Double
      BudgetedHours           Double
      BudgetedQuantity        Double
      BudgetedRevenue         Double
      BudgetOverrunHours      Byte
      Completed               Byte!
      Created                 DateTime!
      Creator                 Guid
      CreatorFullName         String
      CustomField             String
      DefaultItem             Guid
      DefaultItemIsMandatory  Byte!
      Description             String
      Division                Int32!
      EndDate                 DateTime
      ID                      Guid!
      InvoiceDate             DateTime
      InvoiceMethod           Int16
      InvoiceSeparately       Byte!
      MarkupPercentage        Double
      Milestone               Byte
      Modified                DateTime!
      Modifier                Guid
      ModifierFullName        String
      Notes                   String
      PartOf                  Guid
      PartOfDescription       String
      Project                 Guid!
      ProjectDescription      String
      ProjectTerm             Guid
      ProjectTermDescription  String
      PurchasePrice           Double
      SequenceNumber          Int32!
      StartDate               DateTime
      Supplier                Guid
      Timestamp               Int64!     key
      TimeQuantityToAlert     Double
      Type                    Int16!
      """)
  }
}

nonisolated extension Sync.Project.ProjectWBSSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var blockEntry: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8> { SelectableProperty(0) }
    public var blockRebilling: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8> { SelectableProperty(1) }
    public var budgetedCost: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(2) }
    public var budgetedHours: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(3) }
    public var budgetedQuantity: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(4) }
    public var budgetedRevenue: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(5) }
    public var budgetOverrunHours: SelectableProperty<Sync.Project.ProjectWBSSync, BudgetOverrunHours?> {
      SelectableProperty(6)
    }
    public var completed: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8> { SelectableProperty(7) }
    public var created: SelectableProperty<Sync.Project.ProjectWBSSync, LocalDateTime> { SelectableProperty(8) }
    public var creator: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(9) }
    public var creatorFullName: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(10) }
    public var customField: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(11) }
    public var defaultItem: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(12) }
    public var defaultItemIsMandatory: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8> { SelectableProperty(13) }
    public var description: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(14) }
    public var division: SelectableProperty<Sync.Project.ProjectWBSSync, Int32> { SelectableProperty(15) }
    public var endDate: SelectableProperty<Sync.Project.ProjectWBSSync, LocalDateTime?> { SelectableProperty(16) }
    public var id: SelectableProperty<Sync.Project.ProjectWBSSync, UUID> { SelectableProperty(17) }
    public var invoiceDate: SelectableProperty<Sync.Project.ProjectWBSSync, LocalDateTime?> { SelectableProperty(18) }
    public var invoiceMethod: SelectableProperty<Sync.Project.ProjectWBSSync, ProjectWBSInvoiceMethod?> {
      SelectableProperty(19)
    }
    public var invoiceSeparately: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8> { SelectableProperty(20) }
    public var markupPercentage: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(21) }
    public var milestone: SelectableProperty<Sync.Project.ProjectWBSSync, UInt8?> { SelectableProperty(22) }
    public var modified: SelectableProperty<Sync.Project.ProjectWBSSync, LocalDateTime> { SelectableProperty(23) }
    public var modifier: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(24) }
    public var modifierFullName: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(25) }
    public var notes: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(26) }
    public var partOf: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(27) }
    public var partOfDescription: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(28) }
    public var project: SelectableProperty<Sync.Project.ProjectWBSSync, UUID> { SelectableProperty(29) }
    public var projectDescription: SelectableProperty<Sync.Project.ProjectWBSSync, String?> { SelectableProperty(30) }
    public var projectTerm: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(31) }
    public var projectTermDescription: SelectableProperty<Sync.Project.ProjectWBSSync, String?> {
      SelectableProperty(32)
    }
    public var purchasePrice: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(33) }
    public var sequenceNumber: SelectableProperty<Sync.Project.ProjectWBSSync, Int32> { SelectableProperty(34) }
    public var startDate: SelectableProperty<Sync.Project.ProjectWBSSync, LocalDateTime?> { SelectableProperty(35) }
    public var supplier: SelectableProperty<Sync.Project.ProjectWBSSync, UUID?> { SelectableProperty(36) }
    public var timestamp: Property<Sync.Project.ProjectWBSSync, Int64> { Property(37) }
    public var timeQuantityToAlert: SelectableProperty<Sync.Project.ProjectWBSSync, Decimal?> { SelectableProperty(38) }
    public var type: SelectableProperty<Sync.Project.ProjectWBSSync, ProjectWBSType> { SelectableProperty(39) }
  }
}
