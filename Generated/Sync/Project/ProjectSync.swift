// exact-online-generator 0.1.0 · services/sync/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Project {
  /// `sync/Project/Projects` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String
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

    /// `BudgetTypeDescription` · Edm.String
    public var budgetTypeDescription: String? { row[ifPresent: 12] }

    /// `BlockPurchasing` · Edm.Boolean
    public var blockPurchasing: Bool? { row[ifPresent: 13] }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 14] }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 15] }

    /// `ClassificationDescription` · Edm.String
    public var classificationDescription: String? { row[ifPresent: 16] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 17] }

    /// `CostsAmountFC` · Edm.Double
    public var costsAmountFC: Decimal? { row[ifPresent: 18] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 19] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 20] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 21] }

    /// `CustomerPOnumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 22] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 23] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }

    /// `DivisionName` · Edm.String
    public var divisionName: String? { row[ifPresent: 26] }

    /// `EnableWorkInProgress` · Edm.Boolean
    public var enableWorkInProgress: Bool? { row[ifPresent: 27] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 28] }

    /// `FixedPriceItem` · Edm.Guid
    public var fixedPriceItem: UUID? { row[ifPresent: 29] }

    /// `FixedPriceItemDescription` · Edm.String
    public var fixedPriceItemDescription: String? { row[ifPresent: 30] }

    /// `HasWBSLines` · Edm.Boolean
    public var hasWBSLines: Bool { row[31] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[32] }

    /// `IncludeInvoiceSpecification` · Edm.Int16
    public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[33] }

    /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
    public var includeSpecificationInInvoicePDF: Bool { row[34] }

    /// `InvoiceAddress` · Edm.Guid
    public var invoiceAddress: UUID? { row[ifPresent: 35] }

    /// `InvoiceAsQuoted` · Edm.Boolean
    public var invoiceAsQuoted: Bool { row[36] }

    /// `InvoiceDescription` · Edm.String
    public var invoiceDescription: String? { row[ifPresent: 37] }

    /// `IsWBSRequiredForEntry` · Edm.Byte
    public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[ifPresent: 38] }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[ifPresent: 39] }

    /// `ManagerFullname` · Edm.String
    public var managerFullname: String? { row[ifPresent: 40] }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 41] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 42] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 43] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 44] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 45] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 46] }

    /// `InternalNotes` · Edm.String
    public var internalNotes: String? { row[ifPresent: 47] }

    /// `SalesTimeQuantity` · Edm.Double
    public var salesTimeQuantity: Decimal? { row[ifPresent: 48] }

    /// `SourceQuotation` · Edm.Guid
    public var sourceQuotation: UUID? { row[ifPresent: 49] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 50] }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 51] }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[52] }

    /// `Type` · Edm.Int32
    public var type: ProjectType? { row[ifPresent: 53] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 54] }

    /// `PrepaidItem` · Edm.Guid
    public var prepaidItem: UUID? { row[ifPresent: 55] }

    /// `PrepaidItemDescription` · Edm.String
    public var prepaidItemDescription: String? { row[ifPresent: 56] }

    /// `PrepaidType` · Edm.Int16
    public var prepaidType: ProjectPrepaidType? { row[ifPresent: 57] }

    /// `PrepaidTypeDescription` · Edm.String
    public var prepaidTypeDescription: String? { row[ifPresent: 58] }

    /// `UseBillingMilestones` · Edm.Boolean
    public var useBillingMilestones: Bool? { row[ifPresent: 59] }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 60] }

    /// `AllowMemberEntryOnly` · Edm.Boolean
    public var allowMemberEntryOnly: Bool? { row[ifPresent: 61] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                           Guid
      AccountContact                    Guid
      AccountCode                       String
      AccountName                       String
      AllowAdditionalInvoicing          Boolean
      BlockEntry                        Boolean
      BlockInvoicing                    Boolean
      BlockPlanning                     Boolean
      BudgetedAmount                    Double
      BudgetedCosts                     Double
      BudgetedRevenue                   Double
      BudgetType                        Int16
      BudgetTypeDescription             String
      BlockPurchasing                   Boolean
      BlockRebilling                    Boolean
      Classification                    Guid
      ClassificationDescription         String
      Code                              String
      CostsAmountFC                     Double
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomerPOnumber                  String
      CustomField                       String
      Description                       String
      Division                          Int32
      DivisionName                      String
      EnableWorkInProgress              Boolean
      EndDate                           DateTime
      FixedPriceItem                    Guid
      FixedPriceItemDescription         String
      HasWBSLines                       Boolean!
      ID                                Guid!
      IncludeInvoiceSpecification       Int16!
      IncludeSpecificationInInvoicePdf  Boolean!
      InvoiceAddress                    Guid
      InvoiceAsQuoted                   Boolean!
      InvoiceDescription                String
      IsWBSRequiredForEntry             Byte
      Manager                           Guid
      ManagerFullname                   String
      MarkupPercentage                  Double
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Notes                             String
      PaymentCondition                  String
      InternalNotes                     String
      SalesTimeQuantity                 Double
      SourceQuotation                   Guid
      StartDate                         DateTime
      TimeQuantityToAlert               Double
      Timestamp                         Int64!    key
      Type                              Int32
      TypeDescription                   String
      PrepaidItem                       Guid
      PrepaidItemDescription            String
      PrepaidType                       Int16
      PrepaidTypeDescription            String
      UseBillingMilestones              Boolean
      BudgetOverrunHours                Byte
      AllowMemberEntryOnly              Boolean
      """)
  }
}

nonisolated extension Sync.Project.ProjectSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(0) }
    public var accountContact: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(1) }
    public var accountCode: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(2) }
    public var accountName: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(3) }
    public var allowAdditionalInvoicing: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(4) }
    public var blockEntry: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(5) }
    public var blockInvoicing: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(6) }
    public var blockPlanning: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(7) }
    public var budgetedAmount: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(8) }
    public var budgetedCosts: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(9) }
    public var budgetedRevenue: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(10) }
    public var budgetType: SelectableProperty<Sync.Project.ProjectSync, Int16?> { SelectableProperty(11) }
    public var budgetTypeDescription: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(12) }
    public var blockPurchasing: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(13) }
    public var blockRebilling: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(14) }
    public var classification: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(15) }
    public var classificationDescription: SelectableProperty<Sync.Project.ProjectSync, String?> {
      SelectableProperty(16)
    }
    public var code: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(17) }
    public var costsAmountFC: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(18) }
    public var created: SelectableProperty<Sync.Project.ProjectSync, LocalDateTime?> { SelectableProperty(19) }
    public var creator: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(20) }
    public var creatorFullName: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(21) }
    public var customerPONumber: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(22) }
    public var customField: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(23) }
    public var description: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(24) }
    public var division: SelectableProperty<Sync.Project.ProjectSync, Int32?> { SelectableProperty(25) }
    public var divisionName: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(26) }
    public var enableWorkInProgress: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(27) }
    public var endDate: SelectableProperty<Sync.Project.ProjectSync, LocalDateTime?> { SelectableProperty(28) }
    public var fixedPriceItem: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(29) }
    public var fixedPriceItemDescription: SelectableProperty<Sync.Project.ProjectSync, String?> {
      SelectableProperty(30)
    }
    public var hasWBSLines: SelectableProperty<Sync.Project.ProjectSync, Bool> { SelectableProperty(31) }
    public var id: SelectableProperty<Sync.Project.ProjectSync, UUID> { SelectableProperty(32) }
    public var includeInvoiceSpecification: SelectableProperty<Sync.Project.ProjectSync, ProjectInvoiceSpecification> {
      SelectableProperty(33)
    }
    public var includeSpecificationInInvoicePDF: SelectableProperty<Sync.Project.ProjectSync, Bool> {
      SelectableProperty(34)
    }
    public var invoiceAddress: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(35) }
    public var invoiceAsQuoted: SelectableProperty<Sync.Project.ProjectSync, Bool> { SelectableProperty(36) }
    public var invoiceDescription: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(37) }
    public var isWBSRequiredForEntry: SelectableProperty<Sync.Project.ProjectSync, ProjectWBSEntryRequirement?> {
      SelectableProperty(38)
    }
    public var manager: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(39) }
    public var managerFullname: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(40) }
    public var markupPercentage: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(41) }
    public var modified: SelectableProperty<Sync.Project.ProjectSync, LocalDateTime?> { SelectableProperty(42) }
    public var modifier: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(43) }
    public var modifierFullName: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(44) }
    public var notes: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(45) }
    public var paymentCondition: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(46) }
    public var internalNotes: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(47) }
    public var salesTimeQuantity: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(48) }
    public var sourceQuotation: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(49) }
    public var startDate: SelectableProperty<Sync.Project.ProjectSync, LocalDateTime?> { SelectableProperty(50) }
    public var timeQuantityToAlert: SelectableProperty<Sync.Project.ProjectSync, Decimal?> { SelectableProperty(51) }
    public var timestamp: Property<Sync.Project.ProjectSync, Int64> { Property(52) }
    public var type: SelectableProperty<Sync.Project.ProjectSync, ProjectType?> { SelectableProperty(53) }
    public var typeDescription: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(54) }
    public var prepaidItem: SelectableProperty<Sync.Project.ProjectSync, UUID?> { SelectableProperty(55) }
    public var prepaidItemDescription: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(56) }
    public var prepaidType: SelectableProperty<Sync.Project.ProjectSync, ProjectPrepaidType?> { SelectableProperty(57) }
    public var prepaidTypeDescription: SelectableProperty<Sync.Project.ProjectSync, String?> { SelectableProperty(58) }
    public var useBillingMilestones: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(59) }
    public var budgetOverrunHours: SelectableProperty<Sync.Project.ProjectSync, BudgetOverrunHours?> {
      SelectableProperty(60)
    }
    public var allowMemberEntryOnly: SelectableProperty<Sync.Project.ProjectSync, Bool?> { SelectableProperty(61) }
  }
}
