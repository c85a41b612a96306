// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSActivity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[ifPresent: 0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 2] }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[ifPresent: 3] }

    /// `BudgetedHours` · Edm.Double
    public var budgetedHours: Decimal? { row[ifPresent: 4] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 5] }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 10] }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 11] }

    /// `DefaultItemIsMandatory` · Edm.Boolean
    public var defaultItemIsMandatory: Bool? { row[ifPresent: 12] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 14] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 17] }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 18] }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[ifPresent: 19] }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 25] }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 26] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[27] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 28] }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[ifPresent: 29] }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 30] }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 31] }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 32] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 33] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 34] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 35] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 36] }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 37] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var autoCreateInvoiceTerm: WritableProperty<Bool> { WritableProperty(0) }
    public var blockEntry: WritableProperty<Bool> { WritableProperty(1) }
    public var budgetOverrunHours: WritableProperty<BudgetOverrunHours> { WritableProperty(2) }
    public var budgetedCost: WritableProperty<Decimal> { WritableProperty(3) }
    public var budgetedHours: WritableProperty<Decimal> { WritableProperty(4) }
    public var budgetedRevenue: WritableProperty<Decimal> { WritableProperty(5) }
    public var completed: WritableProperty<Bool> { WritableProperty(6) }
    public var defaultItem: WritableProperty<UUID> { WritableProperty(11) }
    public var defaultItemIsMandatory: WritableProperty<Bool> { WritableProperty(12) }
    public var description: WritableProperty<String> { WritableProperty(13) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var id: WritableProperty<UUID> { WritableProperty(16) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var invoiceMethod: WritableProperty<ProjectWBSInvoiceMethod> { WritableProperty(18) }
    public var invoiceSeparately: WritableProperty<Bool> { WritableProperty(19) }
    public var notes: WritableProperty<String> { WritableProperty(24) }
    public var partOf: WritableProperty<UUID> { WritableProperty(25) }
    public var project: WritableProperty<UUID> { WritableProperty(27) }
    public var projectTermAction: WritableProperty<Int16> { WritableProperty(29) }
    public var releaseInvoiceTerm: WritableProperty<Bool> { WritableProperty(30) }
    public var releaseInvoiceTermDate: WritableProperty<LocalDateTime> { WritableProperty(31) }
    public var releaseInvoiceTermHasSpecifyDate: WritableProperty<Bool> { WritableProperty(32) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(33) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(34) }
    public var timeQuantityToAlert: WritableProperty<Decimal> { WritableProperty(35) }
    public var type: WritableProperty<ProjectWBSType> { WritableProperty(36) }
    public var updateAction: WritableProperty<Int16> { WritableProperty(37) }
  }
}
