// exact-online-generator 0.1.0 · services/bulk/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Project {
  /// `bulk/Project/ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectWBS: KeyedEntity {
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

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[30] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 31] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 32] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 33] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType { row[34] }

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
      SequenceNumber            Int32!
      StartDate                 DateTime
      Supplier                  Guid
      TimeQuantityToAlert       Double
      Type                      Int16!
      """)
  }
}

nonisolated extension Bulk.Project.ProjectWBS {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Project.ProjectWBS, UUID> { Property(0) }
    public var additionalInvoicing: SelectableProperty<Bulk.Project.ProjectWBS, UInt8?> { SelectableProperty(1) }
    public var baselineDate: SelectableProperty<Bulk.Project.ProjectWBS, LocalDateTime?> { SelectableProperty(2) }
    public var blockEntry: SelectableProperty<Bulk.Project.ProjectWBS, Bool?> { SelectableProperty(3) }
    public var blockRebilling: SelectableProperty<Bulk.Project.ProjectWBS, Bool?> { SelectableProperty(4) }
    public var budgetOverrunHours: SelectableProperty<Bulk.Project.ProjectWBS, BudgetOverrunHours?> {
      SelectableProperty(5)
    }
    public var completed: SelectableProperty<Bulk.Project.ProjectWBS, UInt8> { SelectableProperty(6) }
    public var cost: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(7) }
    public var created: SelectableProperty<Bulk.Project.ProjectWBS, LocalDateTime> { SelectableProperty(8) }
    public var creator: SelectableProperty<Bulk.Project.ProjectWBS, UUID?> { SelectableProperty(9) }
    public var customField: SelectableProperty<Bulk.Project.ProjectWBS, String?> { SelectableProperty(10) }
    public var defaultItem: Property<Bulk.Project.ProjectWBS, UUID?> { Property(11) }
    public var defaultItemIsMandatory: SelectableProperty<Bulk.Project.ProjectWBS, UInt8> { SelectableProperty(12) }
    public var description: SelectableProperty<Bulk.Project.ProjectWBS, String?> { SelectableProperty(13) }
    public var division: SelectableProperty<Bulk.Project.ProjectWBS, Int32> { SelectableProperty(14) }
    public var endDate: SelectableProperty<Bulk.Project.ProjectWBS, LocalDateTime?> { SelectableProperty(15) }
    public var hours: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(16) }
    public var invoiceMethod: SelectableProperty<Bulk.Project.ProjectWBS, ProjectWBSInvoiceMethod?> {
      SelectableProperty(17)
    }
    public var isBaseline: SelectableProperty<Bulk.Project.ProjectWBS, UInt8?> { SelectableProperty(18) }
    public var milestone: SelectableProperty<Bulk.Project.ProjectWBS, UInt8?> { SelectableProperty(19) }
    public var modified: Property<Bulk.Project.ProjectWBS, LocalDateTime> { Property(20) }
    public var modifier: SelectableProperty<Bulk.Project.ProjectWBS, UUID?> { SelectableProperty(21) }
    public var notes: SelectableProperty<Bulk.Project.ProjectWBS, String?> { SelectableProperty(22) }
    public var parent: Property<Bulk.Project.ProjectWBS, UUID?> { Property(23) }
    public var project: Property<Bulk.Project.ProjectWBS, UUID> { Property(24) }
    public var projectTerm: Property<Bulk.Project.ProjectWBS, UUID?> { Property(25) }
    public var purchaseMarkupPercentage: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> {
      SelectableProperty(26)
    }
    public var purchasePrice: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(27) }
    public var quantity: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(28) }
    public var revenue: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(29) }
    public var sequenceNumber: SelectableProperty<Bulk.Project.ProjectWBS, Int32> { SelectableProperty(30) }
    public var startDate: SelectableProperty<Bulk.Project.ProjectWBS, LocalDateTime?> { SelectableProperty(31) }
    public var supplier: SelectableProperty<Bulk.Project.ProjectWBS, UUID?> { SelectableProperty(32) }
    public var timeQuantityToAlert: SelectableProperty<Bulk.Project.ProjectWBS, Decimal?> { SelectableProperty(33) }
    public var type: Property<Bulk.Project.ProjectWBS, ProjectWBSType> { Property(34) }
  }
}
