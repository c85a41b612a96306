// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSActivity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[1] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[2] }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[3] }

    /// `BudgetedHours` · Edm.Double
    public var budgetedHours: Decimal? { row[4] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[5] }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[9] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[10] }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[11] }

    /// `DefaultItemIsMandatory` · Edm.Boolean
    public var defaultItemIsMandatory: Bool? { row[12] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[13] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[14] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[17] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[18] }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[19] }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[24] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[25] }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[26] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[27] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[28] }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[29] }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[30] }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[31] }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[32] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[33] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[34] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[35] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[36] }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[37] }

    public static let table: PropertyTable = PropertyTable(
      """
      AutoCreateInvoiceTerm             Boolean   create update
      BlockEntry                        Boolean   create update
      BudgetOverrunHours                Byte      create update
      BudgetedCost                      Double    create update
      BudgetedHours                     Double    create update
      BudgetedRevenue                   Double    create update
      Completed                         Boolean   create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomField                       String
      DefaultItem                       Guid      create update
      DefaultItemIsMandatory            Boolean   create update
      Description                       String    create! update
      Division                          Int32
      EndDate                           DateTime  create update
      ID                                Guid!     key create update
      InvoiceDate                       DateTime  create update
      InvoiceMethod                     Int16     create update
      InvoiceSeparately                 Boolean   create update
      InvoiceTerm                       Guid
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
      SequenceNumber                    Int32     create update
      StartDate                         DateTime  create update
      TimeQuantityToAlert               Double    create update
      Type                              Int16     create update
      UpdateAction                      Int16     create update
      """)
  }
}

nonisolated extension Project.WBSActivity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var autoCreateInvoiceTerm: Property<Project.WBSActivity, Bool?> { Property(0) }
    public var blockEntry: Property<Project.WBSActivity, Bool?> { Property(1) }
    public var budgetOverrunHours: Property<Project.WBSActivity, BudgetOverrunHours?> { Property(2) }
    public var budgetedCost: Property<Project.WBSActivity, Decimal?> { Property(3) }
    public var budgetedHours: Property<Project.WBSActivity, Decimal?> { Property(4) }
    public var budgetedRevenue: Property<Project.WBSActivity, Decimal?> { Property(5) }
    public var completed: Property<Project.WBSActivity, Bool?> { Property(6) }
    public var created: Property<Project.WBSActivity, LocalDateTime?> { Property(7) }
    public var creator: Property<Project.WBSActivity, UUID?> { Property(8) }
    public var creatorFullName: Property<Project.WBSActivity, String?> { Property(9) }
    public var customField: Property<Project.WBSActivity, String?> { Property(10) }
    public var defaultItem: Property<Project.WBSActivity, UUID?> { Property(11) }
    public var defaultItemIsMandatory: Property<Project.WBSActivity, Bool?> { Property(12) }
    public var description: Property<Project.WBSActivity, String?> { Property(13) }
    public var division: Property<Project.WBSActivity, Int32?> { Property(14) }
    public var endDate: Property<Project.WBSActivity, LocalDateTime?> { Property(15) }
    public var id: Property<Project.WBSActivity, UUID> { Property(16) }
    public var invoiceDate: Property<Project.WBSActivity, LocalDateTime?> { Property(17) }
    public var invoiceMethod: Property<Project.WBSActivity, ProjectWBSInvoiceMethod?> { Property(18) }
    public var invoiceSeparately: Property<Project.WBSActivity, Bool?> { Property(19) }
    public var invoiceTerm: Property<Project.WBSActivity, UUID?> { Property(20) }
    public var modified: Property<Project.WBSActivity, LocalDateTime?> { Property(21) }
    public var modifier: Property<Project.WBSActivity, UUID?> { Property(22) }
    public var modifierFullName: Property<Project.WBSActivity, String?> { Property(23) }
    public var notes: Property<Project.WBSActivity, String?> { Property(24) }
    public var partOf: Property<Project.WBSActivity, UUID?> { Property(25) }
    public var partOfDescription: Property<Project.WBSActivity, String?> { Property(26) }
    public var project: Property<Project.WBSActivity, UUID> { Property(27) }
    public var projectDescription: Property<Project.WBSActivity, String?> { Property(28) }
    public var projectTermAction: Property<Project.WBSActivity, Int16?> { Property(29) }
    public var releaseInvoiceTerm: Property<Project.WBSActivity, Bool?> { Property(30) }
    public var releaseInvoiceTermDate: Property<Project.WBSActivity, LocalDateTime?> { Property(31) }
    public var releaseInvoiceTermHasSpecifyDate: Property<Project.WBSActivity, Bool?> { Property(32) }
    public var sequenceNumber: Property<Project.WBSActivity, Int32?> { Property(33) }
    public var startDate: Property<Project.WBSActivity, LocalDateTime?> { Property(34) }
    public var timeQuantityToAlert: Property<Project.WBSActivity, Decimal?> { Property(35) }
    public var type: Property<Project.WBSActivity, ProjectWBSType?> { Property(36) }
    public var updateAction: Property<Project.WBSActivity, Int16?> { Property(37) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.WBSActivity>()
    public init() {}
    public var autoCreateInvoiceTerm: Bool? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var blockEntry: Bool? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var budgetOverrunHours: BudgetOverrunHours? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var budgetedCost: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var budgetedHours: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var budgetedRevenue: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var completed: Bool? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var defaultItem: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var defaultItemIsMandatory: Bool? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var description: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var id: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var invoiceDate: LocalDateTime? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var invoiceMethod: ProjectWBSInvoiceMethod? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var invoiceSeparately: Bool? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var notes: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var partOf: UUID? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var project: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var projectTermAction: Int16? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var releaseInvoiceTerm: Bool? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var releaseInvoiceTermDate: LocalDateTime? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var releaseInvoiceTermHasSpecifyDate: Bool? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var sequenceNumber: Int32? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var timeQuantityToAlert: Decimal? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var type: ProjectWBSType? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var updateAction: Int16? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
  }
}
