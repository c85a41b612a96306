// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// Work for a customer or for the company itself, with its budget.
  ///
  /// `project/Projects` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[1] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[2] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[3] }

    /// `AllowAdditionalInvoicing` · Edm.Boolean
    public var allowAdditionalInvoicing: Bool? { row[4] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[5] }

    /// `BlockInvoicing` · Edm.Boolean
    public var blockInvoicing: Bool? { row[6] }

    /// `BlockPlanning` · Edm.Boolean
    public var blockPlanning: Bool? { row[7] }

    /// `BudgetedAmount` · Edm.Double
    public var budgetedAmount: Decimal? { row[8] }

    /// `BudgetedCosts` · Edm.Double
    public var budgetedCosts: Decimal? { row[9] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[10] }

    /// `BudgetType` · Edm.Int16
    public var budgetType: Int16? { row[11] }

    /// `BudgetTypeDescription` · Edm.String · read-only
    public var budgetTypeDescription: String? { row[12] }

    /// `BlockPurchasing` · Edm.Boolean
    public var blockPurchasing: Bool? { row[13] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[14] }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[15] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[16] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[17] }

    /// `CostsAmountFC` · Edm.Double · read-only
    public var costsAmountFC: Decimal? { row[18] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[19] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[20] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[21] }

    /// `CustomerPOnumber` · Edm.String
    public var customerPONumber: String? { row[22] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[23] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[24] }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[25] }

    /// `EnableWorkInProgress` · Edm.Boolean
    public var enableWorkInProgress: Bool? { row[26] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[27] }

    /// `FixedPriceItem` · Edm.Guid
    public var fixedPriceItem: UUID? { row[28] }

    /// `FixedPriceItemDescription` · Edm.String · read-only
    public var fixedPriceItemDescription: String? { row[29] }

    /// `HasWBSLines` · Edm.Boolean · read-only
    public var hasWBSLines: Bool { row[30] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[31] }

    /// `IncludeInvoiceSpecification` · Edm.Int16
    public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[32] }

    /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
    public var includeSpecificationInInvoicePDF: Bool { row[33] }

    /// `InvoiceAddress` · Edm.Guid
    public var invoiceAddress: UUID? { row[34] }

    /// `InvoiceDescription` · Edm.String
    public var invoiceDescription: String? { row[35] }

    /// `InvoiceAsQuoted` · Edm.Boolean · read-only
    public var invoiceAsQuoted: Bool { row[36] }

    /// `IsWBSRequiredForEntry` · Edm.Byte
    public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[37] }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[38] }

    /// `ManagerFullname` · Edm.String · read-only
    public var managerFullname: String? { row[39] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[40] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[41] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[42] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[43] }

    /// `Notes` · Edm.String
    public var notes: String? { row[44] }

    /// `InternalNotes` · Edm.String
    public var internalNotes: String? { row[45] }

    /// `SalesTimeQuantity` · Edm.Double
    public var salesTimeQuantity: Decimal? { row[46] }

    /// `SourceQuotation` · Edm.Guid · read-only
    public var sourceQuotation: UUID? { row[47] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[48] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[49] }

    /// `Type` · Edm.Int32 · required on create
    public var type: ProjectType? { row[50] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[51] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[52] }

    /// `PrepaidItem` · Edm.Guid
    public var prepaidItem: UUID? { row[53] }

    /// `PrepaidItemDescription` · Edm.String · read-only
    public var prepaidItemDescription: String? { row[54] }

    /// `PrepaidType` · Edm.Int16
    public var prepaidType: ProjectPrepaidType? { row[55] }

    /// `PrepaidTypeDescription` · Edm.String · read-only
    public var prepaidTypeDescription: String? { row[56] }

    /// `UseBillingMilestones` · Edm.Boolean
    public var useBillingMilestones: Bool? { row[57] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[58] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[59] }

    /// `AllowMemberEntryOnly` · Edm.Boolean
    public var allowMemberEntryOnly: Bool? { row[60] }

    /// `BudgetedHoursPerHourType` · expand with `expanding { $0.budgetedHoursPerHourType }` · read-only
    public var budgetedHoursPerHourType: Expanded<Project.ProjectHourBudget> { row[61] }

    /// `InvoiceTerms` · expand with `expanding { $0.invoiceTerms }` · read-only
    public var invoiceTerms: Expanded<Project.ProjectTerm> { row[62] }

    /// `ProjectRestrictionEmployees` · expand with `expanding { $0.projectRestrictionEmployees }` · read-only
    public var projectRestrictionEmployees: Expanded<Project.ProjectRestrictionEmployee> { row[63] }

    /// `ProjectRestrictionItems` · expand with `expanding { $0.projectRestrictionItems }` · read-only
    public var projectRestrictionItems: Expanded<Project.ProjectRestrictionItem> { row[64] }

    /// `ProjectRestrictionRebillings` · expand with `expanding { $0.projectRestrictionRebillings }` · read-only
    public var projectRestrictionRebillings: Expanded<Project.ProjectRestrictionRebilling> { row[65] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                           Guid                                  create update
      AccountContact                    Guid                                  create update
      AccountCode                       String
      AccountName                       String
      AllowAdditionalInvoicing          Boolean                               create update
      BlockEntry                        Boolean                               create update
      BlockInvoicing                    Boolean                               create update
      BlockPlanning                     Boolean                               create update
      BudgetedAmount                    Double                                create update
      BudgetedCosts                     Double                                create update
      BudgetedRevenue                   Double                                create update
      BudgetType                        Int16                                 create update
      BudgetTypeDescription             String
      BlockPurchasing                   Boolean                               create update
      BlockRebilling                    Boolean                               create update
      Classification                    Guid                                  create update
      ClassificationDescription         String
      Code                              String                                create! update
      CostsAmountFC                     Double
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomerPOnumber                  String                                create update
      Description                       String                                create! update
      Division                          Int32
      DivisionName                      String
      EnableWorkInProgress              Boolean                               create update
      EndDate                           DateTime                              create update
      FixedPriceItem                    Guid                                  create update
      FixedPriceItemDescription         String
      HasWBSLines                       Boolean!
      ID                                Guid!                                 key create update
      IncludeInvoiceSpecification       Int16!                                create update
      IncludeSpecificationInInvoicePdf  Boolean!                              create update
      InvoiceAddress                    Guid                                  create update
      InvoiceDescription                String                                create update
      InvoiceAsQuoted                   Boolean!
      IsWBSRequiredForEntry             Byte                                  create update
      Manager                           Guid                                  create update
      ManagerFullname                   String
      MarkupPercentage                  Double                                create update
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Notes                             String                                create update
      InternalNotes                     String                                create update
      SalesTimeQuantity                 Double                                create update
      SourceQuotation                   Guid
      StartDate                         DateTime                              create update
      TimeQuantityToAlert               Double                                create update
      Type                              Int32                                 create! update
      TypeDescription                   String
      PaymentCondition                  String                                create update
      PrepaidItem                       Guid                                  create update
      PrepaidItemDescription            String
      PrepaidType                       Int16                                 create update
      PrepaidTypeDescription            String
      UseBillingMilestones              Boolean                               create update
      BudgetOverrunHours                Byte                                  create update
      CustomField                       String
      AllowMemberEntryOnly              Boolean                               create update
      BudgetedHoursPerHourType          Project.ProjectHourBudget*
      InvoiceTerms                      Project.ProjectTerm*
      ProjectRestrictionEmployees       Project.ProjectRestrictionEmployee*
      ProjectRestrictionItems           Project.ProjectRestrictionItem*
      ProjectRestrictionRebillings      Project.ProjectRestrictionRebilling*
      """,
      related: {
        [
          Project.ProjectHourBudget.table,
          Project.ProjectTerm.table,
          Project.ProjectRestrictionEmployee.table,
          Project.ProjectRestrictionItem.table,
          Project.ProjectRestrictionRebilling.table,
        ]
      })
  }
}

nonisolated extension Project.ProjectEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.ProjectEntity, UUID?> { Property(0) }
    public var accountContact: Property<Project.ProjectEntity, UUID?> { Property(1) }
    public var accountCode: Property<Project.ProjectEntity, String?> { Property(2) }
    public var accountName: Property<Project.ProjectEntity, String?> { Property(3) }
    public var allowAdditionalInvoicing: Property<Project.ProjectEntity, Bool?> { Property(4) }
    public var blockEntry: Property<Project.ProjectEntity, Bool?> { Property(5) }
    public var blockInvoicing: Property<Project.ProjectEntity, Bool?> { Property(6) }
    public var blockPlanning: Property<Project.ProjectEntity, Bool?> { Property(7) }
    public var budgetedAmount: Property<Project.ProjectEntity, Decimal?> { Property(8) }
    public var budgetedCosts: Property<Project.ProjectEntity, Decimal?> { Property(9) }
    public var budgetedRevenue: Property<Project.ProjectEntity, Decimal?> { Property(10) }
    public var budgetType: Property<Project.ProjectEntity, Int16?> { Property(11) }
    public var budgetTypeDescription: Property<Project.ProjectEntity, String?> { Property(12) }
    public var blockPurchasing: Property<Project.ProjectEntity, Bool?> { Property(13) }
    public var blockRebilling: Property<Project.ProjectEntity, Bool?> { Property(14) }
    public var classification: Property<Project.ProjectEntity, UUID?> { Property(15) }
    public var classificationDescription: Property<Project.ProjectEntity, String?> { Property(16) }
    public var code: Property<Project.ProjectEntity, String?> { Property(17) }
    public var costsAmountFC: Property<Project.ProjectEntity, Decimal?> { Property(18) }
    public var created: Property<Project.ProjectEntity, LocalDateTime?> { Property(19) }
    public var creator: Property<Project.ProjectEntity, UUID?> { Property(20) }
    public var creatorFullName: Property<Project.ProjectEntity, String?> { Property(21) }
    public var customerPONumber: Property<Project.ProjectEntity, String?> { Property(22) }
    public var description: Property<Project.ProjectEntity, String?> { Property(23) }
    public var division: Property<Project.ProjectEntity, Int32?> { Property(24) }
    public var divisionName: Property<Project.ProjectEntity, String?> { Property(25) }
    public var enableWorkInProgress: Property<Project.ProjectEntity, Bool?> { Property(26) }
    public var endDate: Property<Project.ProjectEntity, LocalDateTime?> { Property(27) }
    public var fixedPriceItem: Property<Project.ProjectEntity, UUID?> { Property(28) }
    public var fixedPriceItemDescription: Property<Project.ProjectEntity, String?> { Property(29) }
    public var hasWBSLines: Property<Project.ProjectEntity, Bool> { Property(30) }
    public var id: Property<Project.ProjectEntity, UUID> { Property(31) }
    public var includeInvoiceSpecification: Property<Project.ProjectEntity, ProjectInvoiceSpecification> {
      Property(32)
    }
    public var includeSpecificationInInvoicePDF: Property<Project.ProjectEntity, Bool> { Property(33) }
    public var invoiceAddress: Property<Project.ProjectEntity, UUID?> { Property(34) }
    public var invoiceDescription: Property<Project.ProjectEntity, String?> { Property(35) }
    public var invoiceAsQuoted: Property<Project.ProjectEntity, Bool> { Property(36) }
    public var isWBSRequiredForEntry: Property<Project.ProjectEntity, ProjectWBSEntryRequirement?> { Property(37) }
    public var manager: Property<Project.ProjectEntity, UUID?> { Property(38) }
    public var managerFullname: Property<Project.ProjectEntity, String?> { Property(39) }
    public var markupPercentage: Property<Project.ProjectEntity, Decimal?> { Property(40) }
    public var modified: Property<Project.ProjectEntity, LocalDateTime?> { Property(41) }
    public var modifier: Property<Project.ProjectEntity, UUID?> { Property(42) }
    public var modifierFullName: Property<Project.ProjectEntity, String?> { Property(43) }
    public var notes: Property<Project.ProjectEntity, String?> { Property(44) }
    public var internalNotes: Property<Project.ProjectEntity, String?> { Property(45) }
    public var salesTimeQuantity: Property<Project.ProjectEntity, Decimal?> { Property(46) }
    public var sourceQuotation: Property<Project.ProjectEntity, UUID?> { Property(47) }
    public var startDate: Property<Project.ProjectEntity, LocalDateTime?> { Property(48) }
    public var timeQuantityToAlert: Property<Project.ProjectEntity, Decimal?> { Property(49) }
    public var type: Property<Project.ProjectEntity, ProjectType?> { Property(50) }
    public var typeDescription: Property<Project.ProjectEntity, String?> { Property(51) }
    public var paymentCondition: Property<Project.ProjectEntity, String?> { Property(52) }
    public var prepaidItem: Property<Project.ProjectEntity, UUID?> { Property(53) }
    public var prepaidItemDescription: Property<Project.ProjectEntity, String?> { Property(54) }
    public var prepaidType: Property<Project.ProjectEntity, ProjectPrepaidType?> { Property(55) }
    public var prepaidTypeDescription: Property<Project.ProjectEntity, String?> { Property(56) }
    public var useBillingMilestones: Property<Project.ProjectEntity, Bool?> { Property(57) }
    public var budgetOverrunHours: Property<Project.ProjectEntity, BudgetOverrunHours?> { Property(58) }
    public var customField: Property<Project.ProjectEntity, String?> { Property(59) }
    public var allowMemberEntryOnly: Property<Project.ProjectEntity, Bool?> { Property(60) }
    public var budgetedHoursPerHourType: Navigation<Project.ProjectEntity, Project.ProjectHourBudget> { Navigation(61) }
    public var invoiceTerms: Navigation<Project.ProjectEntity, Project.ProjectTerm> { Navigation(62) }
    public var projectRestrictionEmployees: Navigation<Project.ProjectEntity, Project.ProjectRestrictionEmployee> {
      Navigation(63)
    }
    public var projectRestrictionItems: Navigation<Project.ProjectEntity, Project.ProjectRestrictionItem> {
      Navigation(64)
    }
    public var projectRestrictionRebillings: Navigation<Project.ProjectEntity, Project.ProjectRestrictionRebilling> {
      Navigation(65)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.ProjectEntity>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountContact: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var allowAdditionalInvoicing: Bool? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var blockEntry: Bool? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var blockInvoicing: Bool? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var blockPlanning: Bool? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var budgetedAmount: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var budgetedCosts: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var budgetedRevenue: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var budgetType: Int16? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var blockPurchasing: Bool? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var blockRebilling: Bool? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var classification: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var code: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var customerPONumber: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var description: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var enableWorkInProgress: Bool? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var fixedPriceItem: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var id: UUID? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var includeInvoiceSpecification: ProjectInvoiceSpecification? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var includeSpecificationInInvoicePDF: Bool? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var invoiceAddress: UUID? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var invoiceDescription: String? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var manager: UUID? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var markupPercentage: Decimal? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var notes: String? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var internalNotes: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var salesTimeQuantity: Decimal? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var timeQuantityToAlert: Decimal? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var type: ProjectType? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[52] }
      set { changes[52] = newValue }
    }
    public var prepaidItem: UUID? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var prepaidType: ProjectPrepaidType? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var useBillingMilestones: Bool? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var budgetOverrunHours: BudgetOverrunHours? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var allowMemberEntryOnly: Bool? {
      get { changes[60] }
      set { changes[60] = newValue }
    }
  }
}
