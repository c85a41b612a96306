// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSExpense: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[ifPresent: 0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 2] }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[ifPresent: 3] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 4] }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 9] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 14] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 15] }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[ifPresent: 16] }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[ifPresent: 17] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 18] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 19] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 20] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 21] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 23] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 24] }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 25] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[26] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 27] }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[ifPresent: 28] }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 29] }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 30] }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 31] }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 32] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 33] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 34] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 35] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 36] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 37] }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 38] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var autoCreateInvoiceTerm: WritableProperty<Bool> { WritableProperty(0) }
    public var blockEntry: WritableProperty<Bool> { WritableProperty(1) }
    public var blockRebilling: WritableProperty<Bool> { WritableProperty(2) }
    public var budgetedCost: WritableProperty<Decimal> { WritableProperty(3) }
    public var budgetedRevenue: WritableProperty<Decimal> { WritableProperty(4) }
    public var completed: WritableProperty<Bool> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var invoiceMethod: WritableProperty<ProjectWBSInvoiceMethod> { WritableProperty(15) }
    public var invoiceSeparately: WritableProperty<Bool> { WritableProperty(16) }
    public var item: WritableProperty<UUID> { WritableProperty(18) }
    public var markupPercentage: WritableProperty<Decimal> { WritableProperty(19) }
    public var notes: WritableProperty<String> { WritableProperty(23) }
    public var partOf: WritableProperty<UUID> { WritableProperty(24) }
    public var project: WritableProperty<UUID> { WritableProperty(26) }
    public var projectTermAction: WritableProperty<Int16> { WritableProperty(28) }
    public var releaseInvoiceTerm: WritableProperty<Bool> { WritableProperty(29) }
    public var releaseInvoiceTermDate: WritableProperty<LocalDateTime> { WritableProperty(30) }
    public var releaseInvoiceTermHasSpecifyDate: WritableProperty<Bool> { WritableProperty(31) }
    public var purchasePrice: WritableProperty<Decimal> { WritableProperty(32) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(33) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(34) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(35) }
    public var supplier: WritableProperty<UUID> { WritableProperty(36) }
    public var type: WritableProperty<ProjectWBSType> { WritableProperty(37) }
    public var updateAction: WritableProperty<Int16> { WritableProperty(38) }
  }
}
