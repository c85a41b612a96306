// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSExpense: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[1] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[2] }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[3] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[4] }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[9] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[14] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[15] }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[16] }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[17] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[18] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[19] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[20] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[21] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[23] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[24] }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[25] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[26] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[27] }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[28] }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[29] }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[30] }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[31] }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[32] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[33] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[34] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[35] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[36] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[37] }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[38] }

    public static let table: PropertyTable = PropertyTable(
      """
      AutoCreateInvoiceTerm             Boolean   create update
      BlockEntry                        Boolean   create update
      BlockRebilling                    Boolean   create update
      BudgetedCost                      Double    create update
      BudgetedRevenue                   Double    create update
      Completed                         Boolean   create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomField                       String
      Description                       String    create! update
      Division                          Int32
      EndDate                           DateTime  create update
      ID                                Guid!     key create update
      InvoiceDate                       DateTime  create update
      InvoiceMethod                     Int16     create update
      InvoiceSeparately                 Boolean   create update
      InvoiceTerm                       Guid
      Item                              Guid      create update
      MarkupPercentage                  Double    create update
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Notes                             String    create update
      PartOf                            Guid      create update
      PartOfDescription                 String
      Project                           Guid!     create! update
      ProjectDescription                String
      ProjectTermAction                 Int16     create update
      ReleaseInvoiceTerm                Boolean   create update
      ReleaseInvoiceTermDate            DateTime  create update
      ReleaseInvoiceTermHasSpecifyDate  Boolean   create update
      PurchasePrice                     Double    create update
      Quantity                          Double    create update
      SequenceNumber                    Int32     create update
      StartDate                         DateTime  create update
      Supplier                          Guid      create update
      Type                              Int16     create update
      UpdateAction                      Int16     create update
      """)
  }
}

nonisolated extension Project.WBSExpense {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var autoCreateInvoiceTerm: Property<Project.WBSExpense, Bool?> { Property(0) }
    public var blockEntry: Property<Project.WBSExpense, Bool?> { Property(1) }
    public var blockRebilling: Property<Project.WBSExpense, Bool?> { Property(2) }
    public var budgetedCost: Property<Project.WBSExpense, Decimal?> { Property(3) }
    public var budgetedRevenue: Property<Project.WBSExpense, Decimal?> { Property(4) }
    public var completed: Property<Project.WBSExpense, Bool?> { Property(5) }
    public var created: Property<Project.WBSExpense, LocalDateTime?> { Property(6) }
    public var creator: Property<Project.WBSExpense, UUID?> { Property(7) }
    public var creatorFullName: Property<Project.WBSExpense, String?> { Property(8) }
    public var customField: Property<Project.WBSExpense, String?> { Property(9) }
    public var description: Property<Project.WBSExpense, String?> { Property(10) }
    public var division: Property<Project.WBSExpense, Int32?> { Property(11) }
    public var endDate: Property<Project.WBSExpense, LocalDateTime?> { Property(12) }
    public var id: Property<Project.WBSExpense, UUID> { Property(13) }
    public var invoiceDate: Property<Project.WBSExpense, LocalDateTime?> { Property(14) }
    public var invoiceMethod: Property<Project.WBSExpense, ProjectWBSInvoiceMethod?> { Property(15) }
    public var invoiceSeparately: Property<Project.WBSExpense, Bool?> { Property(16) }
    public var invoiceTerm: Property<Project.WBSExpense, UUID?> { Property(17) }
    public var item: Property<Project.WBSExpense, UUID?> { Property(18) }
    public var markupPercentage: Property<Project.WBSExpense, Decimal?> { Property(19) }
    public var modified: Property<Project.WBSExpense, LocalDateTime?> { Property(20) }
    public var modifier: Property<Project.WBSExpense, UUID?> { Property(21) }
    public var modifierFullName: Property<Project.WBSExpense, String?> { Property(22) }
    public var notes: Property<Project.WBSExpense, String?> { Property(23) }
    public var partOf: Property<Project.WBSExpense, UUID?> { Property(24) }
    public var partOfDescription: Property<Project.WBSExpense, String?> { Property(25) }
    public var project: Property<Project.WBSExpense, UUID> { Property(26) }
    public var projectDescription: Property<Project.WBSExpense, String?> { Property(27) }
    public var projectTermAction: Property<Project.WBSExpense, Int16?> { Property(28) }
    public var releaseInvoiceTerm: Property<Project.WBSExpense, Bool?> { Property(29) }
    public var releaseInvoiceTermDate: Property<Project.WBSExpense, LocalDateTime?> { Property(30) }
    public var releaseInvoiceTermHasSpecifyDate: Property<Project.WBSExpense, Bool?> { Property(31) }
    public var purchasePrice: Property<Project.WBSExpense, Decimal?> { Property(32) }
    public var quantity: Property<Project.WBSExpense, Decimal?> { Property(33) }
    public var sequenceNumber: Property<Project.WBSExpense, Int32?> { Property(34) }
    public var startDate: Property<Project.WBSExpense, LocalDateTime?> { Property(35) }
    public var supplier: Property<Project.WBSExpense, UUID?> { Property(36) }
    public var type: Property<Project.WBSExpense, ProjectWBSType?> { Property(37) }
    public var updateAction: Property<Project.WBSExpense, Int16?> { Property(38) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.WBSExpense>()
    public init() {}
    public var autoCreateInvoiceTerm: Bool? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var blockEntry: Bool? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var blockRebilling: Bool? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var budgetedCost: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var budgetedRevenue: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var completed: Bool? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var description: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var invoiceDate: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var invoiceMethod: ProjectWBSInvoiceMethod? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var invoiceSeparately: Bool? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var item: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var markupPercentage: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var notes: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var partOf: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var project: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var projectTermAction: Int16? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var releaseInvoiceTerm: Bool? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var releaseInvoiceTermDate: LocalDateTime? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var releaseInvoiceTermHasSpecifyDate: Bool? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var purchasePrice: Decimal? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var sequenceNumber: Int32? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var supplier: UUID? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var type: ProjectWBSType? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var updateAction: Int16? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
  }
}
