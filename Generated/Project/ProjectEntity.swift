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
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }

    /// `AllowAdditionalInvoicing` · Edm.Boolean
    public var allowAdditionalInvoicing: Bool? { row[ifPresent: 4] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 5] }

    /// `BlockInvoicing` · Edm.Boolean
    public var blockInvoicing: Bool? { row[ifPresent: 6] }

    /// `BlockPlanning` · Edm.Boolean
    public var blockPlanning: Bool? { row[ifPresent: 7] }

    /// `BudgetedAmount` · Edm.Double
    public var budgetedAmount: Decimal? { row[ifPresent: 8] }

    /// `BudgetedCosts` · Edm.Double
    public var budgetedCosts: Decimal? { row[ifPresent: 9] }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 10] }

    /// `BudgetType` · Edm.Int16
    public var budgetType: Int16? { row[ifPresent: 11] }

    /// `BudgetTypeDescription` · Edm.String · read-only
    public var budgetTypeDescription: String? { row[ifPresent: 12] }

    /// `BlockPurchasing` · Edm.Boolean
    public var blockPurchasing: Bool? { row[ifPresent: 13] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 14] }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 15] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 16] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 17] }

    /// `CostsAmountFC` · Edm.Double · read-only
    public var costsAmountFC: Decimal? { row[ifPresent: 18] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 19] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 20] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 21] }

    /// `CustomerPOnumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 22] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 23] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 24] }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 25] }

    /// `EnableWorkInProgress` · Edm.Boolean
    public var enableWorkInProgress: Bool? { row[ifPresent: 26] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 27] }

    /// `FixedPriceItem` · Edm.Guid
    public var fixedPriceItem: UUID? { row[ifPresent: 28] }

    /// `FixedPriceItemDescription` · Edm.String · read-only
    public var fixedPriceItemDescription: String? { row[ifPresent: 29] }

    /// `HasWBSLines` · Edm.Boolean · read-only
    public var hasWBSLines: Bool { row[30] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[31] }

    /// `IncludeInvoiceSpecification` · Edm.Int16
    public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[32] }

    /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
    public var includeSpecificationInInvoicePDF: Bool { row[33] }

    /// `InvoiceAddress` · Edm.Guid
    public var invoiceAddress: UUID? { row[ifPresent: 34] }

    /// `InvoiceDescription` · Edm.String
    public var invoiceDescription: String? { row[ifPresent: 35] }

    /// `InvoiceAsQuoted` · Edm.Boolean · read-only
    public var invoiceAsQuoted: Bool { row[36] }

    /// `IsWBSRequiredForEntry` · Edm.Byte
    public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[ifPresent: 37] }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[ifPresent: 38] }

    /// `ManagerFullname` · Edm.String · read-only
    public var managerFullname: String? { row[ifPresent: 39] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 40] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 41] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 42] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 43] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 44] }

    /// `InternalNotes` · Edm.String
    public var internalNotes: String? { row[ifPresent: 45] }

    /// `SalesTimeQuantity` · Edm.Double
    public var salesTimeQuantity: Decimal? { row[ifPresent: 46] }

    /// `SourceQuotation` · Edm.Guid · read-only
    public var sourceQuotation: UUID? { row[ifPresent: 47] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 48] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 49] }

    /// `Type` · Edm.Int32 · required on create
    public var type: ProjectType? { row[ifPresent: 50] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 51] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 52] }

    /// `PrepaidItem` · Edm.Guid
    public var prepaidItem: UUID? { row[ifPresent: 53] }

    /// `PrepaidItemDescription` · Edm.String · read-only
    public var prepaidItemDescription: String? { row[ifPresent: 54] }

    /// `PrepaidType` · Edm.Int16
    public var prepaidType: ProjectPrepaidType? { row[ifPresent: 55] }

    /// `PrepaidTypeDescription` · Edm.String · read-only
    public var prepaidTypeDescription: String? { row[ifPresent: 56] }

    /// `UseBillingMilestones` · Edm.Boolean
    public var useBillingMilestones: Bool? { row[ifPresent: 57] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 58] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 59] }

    /// `AllowMemberEntryOnly` · Edm.Boolean
    public var allowMemberEntryOnly: Bool? { row[ifPresent: 60] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountContact: WritableProperty<UUID> { WritableProperty(1) }
    public var allowAdditionalInvoicing: WritableProperty<Bool> { WritableProperty(4) }
    public var blockEntry: WritableProperty<Bool> { WritableProperty(5) }
    public var blockInvoicing: WritableProperty<Bool> { WritableProperty(6) }
    public var blockPlanning: WritableProperty<Bool> { WritableProperty(7) }
    public var budgetedAmount: WritableProperty<Decimal> { WritableProperty(8) }
    public var budgetedCosts: WritableProperty<Decimal> { WritableProperty(9) }
    public var budgetedRevenue: WritableProperty<Decimal> { WritableProperty(10) }
    public var budgetType: WritableProperty<Int16> { WritableProperty(11) }
    public var blockPurchasing: WritableProperty<Bool> { WritableProperty(13) }
    public var blockRebilling: WritableProperty<Bool> { WritableProperty(14) }
    public var classification: WritableProperty<UUID> { WritableProperty(15) }
    public var code: WritableProperty<String> { WritableProperty(17) }
    public var customerPONumber: WritableProperty<String> { WritableProperty(22) }
    public var description: WritableProperty<String> { WritableProperty(23) }
    public var enableWorkInProgress: WritableProperty<Bool> { WritableProperty(26) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(27) }
    public var fixedPriceItem: WritableProperty<UUID> { WritableProperty(28) }
    public var id: WritableProperty<UUID> { WritableProperty(31) }
    public var includeInvoiceSpecification: WritableProperty<ProjectInvoiceSpecification> { WritableProperty(32) }
    public var includeSpecificationInInvoicePDF: WritableProperty<Bool> { WritableProperty(33) }
    public var invoiceAddress: WritableProperty<UUID> { WritableProperty(34) }
    public var invoiceDescription: WritableProperty<String> { WritableProperty(35) }
    public var isWBSRequiredForEntry: WritableProperty<ProjectWBSEntryRequirement> { WritableProperty(37) }
    public var manager: WritableProperty<UUID> { WritableProperty(38) }
    public var markupPercentage: WritableProperty<Decimal> { WritableProperty(40) }
    public var notes: WritableProperty<String> { WritableProperty(44) }
    public var internalNotes: WritableProperty<String> { WritableProperty(45) }
    public var salesTimeQuantity: WritableProperty<Decimal> { WritableProperty(46) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(48) }
    public var timeQuantityToAlert: WritableProperty<Decimal> { WritableProperty(49) }
    public var type: WritableProperty<ProjectType> { WritableProperty(50) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(52) }
    public var prepaidItem: WritableProperty<UUID> { WritableProperty(53) }
    public var prepaidType: WritableProperty<ProjectPrepaidType> { WritableProperty(55) }
    public var useBillingMilestones: WritableProperty<Bool> { WritableProperty(57) }
    public var budgetOverrunHours: WritableProperty<BudgetOverrunHours> { WritableProperty(58) }
    public var allowMemberEntryOnly: WritableProperty<Bool> { WritableProperty(60) }
  }
}
