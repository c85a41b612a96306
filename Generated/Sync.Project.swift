// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Project.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Project`
  nonisolated public struct Project: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `TimeCostTransactions` · read · 1000 rows a page · `$select` required · permission "Projects billing"
    public var timeCostTransactions: EntitySet<Sync.Project.TimeCostTransactionSync, Methods.Read> { EntitySet(root, "TimeCostTransactions") }

    /// `Projects` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projects: EntitySet<Sync.Project.ProjectSync, Methods.Read> { EntitySet(root, "Projects") }

    /// `ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectWBS: EntitySet<Sync.Project.ProjectWBSSync, Methods.Read> { EntitySet(root, "ProjectWBS") }

    /// `ProjectPlanning` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectPlanning: EntitySet<Sync.Project.ProjectPlanningSync, Methods.Read> { EntitySet(root, "ProjectPlanning") }
  }
}

nonisolated extension Sync.Project {
  /// `sync/Project/ProjectPlanning` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectPlanningSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CustomField               String
      ID                        Guid!
      Timestamp                 Int64!    key
      Account                   Guid
      AccountCode               String    padded(18)
      AccountName               String
      BGTStatus                 Int16
      CommunicationErrorStatus  Int16
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String
      Division                  Int32
      Employee                  Guid
      EmployeeCode              String
      EmployeeHID               Int32
      EndDate                   DateTime
      Hours                     Double
      HourType                  Guid
      HourTypeCode              String
      HourTypeDescription       String
      IsBrokenRecurrence        Boolean
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      Notes                     String
      OverAllocate              Boolean
      Project                   Guid
      ProjectCode               String
      ProjectDescription        String
      ProjectPlanningRecurring  Guid
      ProjectWBS                Guid
      ProjectWBSDescription     String
      StartDate                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension Sync.Project.ProjectPlanningSync {
  /// `CustomField` · Edm.String
  public var customField: String? { row.string(0) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(0) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(1) }

  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[2] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(2) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(3) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(4) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(5) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(5) }

  /// `BGTStatus` · Edm.Int16
  public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 6] }
  /// `BGTStatus` in queries and change sets.
  public static var bgtStatus: SelectableProperty<Self, BackgroundTaskStatus?> { .init(6) }

  /// `CommunicationErrorStatus` · Edm.Int16
  public var communicationErrorStatus: CommunicationErrorStatus? { row[ifPresent: 7] }
  /// `CommunicationErrorStatus` in queries and change sets.
  public static var communicationErrorStatus: SelectableProperty<Self, CommunicationErrorStatus?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(10) }

  /// `Description` · Edm.String
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(12) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(13) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(13) }

  /// `EmployeeCode` · Edm.String
  public var employeeCode: String? { row.string(14) }
  /// `EmployeeCode` in queries and change sets.
  public static var employeeCode: SelectableProperty<Self, String?> { .init(14) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(15) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(15) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(16) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(17) }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal?> { .init(17) }

  /// `HourType` · Edm.Guid
  public var hourType: UUID? { row.guid(18) }
  /// `HourType` in queries and change sets.
  public static var hourType: SelectableProperty<Self, UUID?> { .init(18) }

  /// `HourTypeCode` · Edm.String
  public var hourTypeCode: String? { row.string(19) }
  /// `HourTypeCode` in queries and change sets.
  public static var hourTypeCode: SelectableProperty<Self, String?> { .init(19) }

  /// `HourTypeDescription` · Edm.String
  public var hourTypeDescription: String? { row.string(20) }
  /// `HourTypeDescription` in queries and change sets.
  public static var hourTypeDescription: SelectableProperty<Self, String?> { .init(20) }

  /// `IsBrokenRecurrence` · Edm.Boolean
  public var isBrokenRecurrence: Bool? { row.boolean(21) }
  /// `IsBrokenRecurrence` in queries and change sets.
  public static var isBrokenRecurrence: SelectableProperty<Self, Bool?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(25) }

  /// `OverAllocate` · Edm.Boolean
  public var overAllocate: Bool? { row.boolean(26) }
  /// `OverAllocate` in queries and change sets.
  public static var overAllocate: SelectableProperty<Self, Bool?> { .init(26) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(27) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(27) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(28) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(28) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(29) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(29) }

  /// `ProjectPlanningRecurring` · Edm.Guid
  public var projectPlanningRecurring: UUID? { row.guid(30) }
  /// `ProjectPlanningRecurring` in queries and change sets.
  public static var projectPlanningRecurring: SelectableProperty<Self, UUID?> { .init(30) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(31) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: SelectableProperty<Self, UUID?> { .init(31) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(32) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(33) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(33) }

  /// `Status` · Edm.Int16
  public var status: ProjectPlanningStatus? { row[ifPresent: 34] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, ProjectPlanningStatus?> { .init(34) }

  /// `Type` · Edm.Int16
  public var type: ProjectPlanningType? { row[ifPresent: 35] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ProjectPlanningType?> { .init(35) }
}

nonisolated extension Sync.Project {
  /// `sync/Project/Projects` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                           Guid
      AccountContact                    Guid
      AccountCode                       String    padded(18)
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
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(0) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(1) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: SelectableProperty<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(3) }

  /// `AllowAdditionalInvoicing` · Edm.Boolean
  public var allowAdditionalInvoicing: Bool? { row.boolean(4) }
  /// `AllowAdditionalInvoicing` in queries and change sets.
  public static var allowAdditionalInvoicing: SelectableProperty<Self, Bool?> { .init(4) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(5) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: SelectableProperty<Self, Bool?> { .init(5) }

  /// `BlockInvoicing` · Edm.Boolean
  public var blockInvoicing: Bool? { row.boolean(6) }
  /// `BlockInvoicing` in queries and change sets.
  public static var blockInvoicing: SelectableProperty<Self, Bool?> { .init(6) }

  /// `BlockPlanning` · Edm.Boolean
  public var blockPlanning: Bool? { row.boolean(7) }
  /// `BlockPlanning` in queries and change sets.
  public static var blockPlanning: SelectableProperty<Self, Bool?> { .init(7) }

  /// `BudgetedAmount` · Edm.Double
  public var budgetedAmount: Decimal? { row.decimal(8) }
  /// `BudgetedAmount` in queries and change sets.
  public static var budgetedAmount: SelectableProperty<Self, Decimal?> { .init(8) }

  /// `BudgetedCosts` · Edm.Double
  public var budgetedCosts: Decimal? { row.decimal(9) }
  /// `BudgetedCosts` in queries and change sets.
  public static var budgetedCosts: SelectableProperty<Self, Decimal?> { .init(9) }

  /// `BudgetedRevenue` · Edm.Double
  public var budgetedRevenue: Decimal? { row.decimal(10) }
  /// `BudgetedRevenue` in queries and change sets.
  public static var budgetedRevenue: SelectableProperty<Self, Decimal?> { .init(10) }

  /// `BudgetType` · Edm.Int16
  public var budgetType: Int16? { row[ifPresent: 11] }
  /// `BudgetType` in queries and change sets.
  public static var budgetType: SelectableProperty<Self, Int16?> { .init(11) }

  /// `BudgetTypeDescription` · Edm.String
  public var budgetTypeDescription: String? { row.string(12) }
  /// `BudgetTypeDescription` in queries and change sets.
  public static var budgetTypeDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `BlockPurchasing` · Edm.Boolean
  public var blockPurchasing: Bool? { row.boolean(13) }
  /// `BlockPurchasing` in queries and change sets.
  public static var blockPurchasing: SelectableProperty<Self, Bool?> { .init(13) }

  /// `BlockRebilling` · Edm.Boolean
  public var blockRebilling: Bool? { row.boolean(14) }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: SelectableProperty<Self, Bool?> { .init(14) }

  /// `Classification` · Edm.Guid
  public var classification: UUID? { row.guid(15) }
  /// `Classification` in queries and change sets.
  public static var classification: SelectableProperty<Self, UUID?> { .init(15) }

  /// `ClassificationDescription` · Edm.String
  public var classificationDescription: String? { row.string(16) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `Code` · Edm.String
  public var code: String? { row.string(17) }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, String?> { .init(17) }

  /// `CostsAmountFC` · Edm.Double
  public var costsAmountFC: Decimal? { row.decimal(18) }
  /// `CostsAmountFC` in queries and change sets.
  public static var costsAmountFC: SelectableProperty<Self, Decimal?> { .init(18) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(19) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(19) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(20) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(20) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(21) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(21) }

  /// `CustomerPOnumber` · Edm.String
  public var customerPONumber: String? { row.string(22) }
  /// `CustomerPOnumber` in queries and change sets.
  public static var customerPONumber: SelectableProperty<Self, String?> { .init(22) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(23) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(25) }

  /// `DivisionName` · Edm.String
  public var divisionName: String? { row.string(26) }
  /// `DivisionName` in queries and change sets.
  public static var divisionName: SelectableProperty<Self, String?> { .init(26) }

  /// `EnableWorkInProgress` · Edm.Boolean
  public var enableWorkInProgress: Bool? { row.boolean(27) }
  /// `EnableWorkInProgress` in queries and change sets.
  public static var enableWorkInProgress: SelectableProperty<Self, Bool?> { .init(27) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(28) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(28) }

  /// `FixedPriceItem` · Edm.Guid
  public var fixedPriceItem: UUID? { row.guid(29) }
  /// `FixedPriceItem` in queries and change sets.
  public static var fixedPriceItem: SelectableProperty<Self, UUID?> { .init(29) }

  /// `FixedPriceItemDescription` · Edm.String
  public var fixedPriceItemDescription: String? { row.string(30) }
  /// `FixedPriceItemDescription` in queries and change sets.
  public static var fixedPriceItemDescription: SelectableProperty<Self, String?> { .init(30) }

  /// `HasWBSLines` · Edm.Boolean
  public var hasWBSLines: Bool { row[31] }
  /// `HasWBSLines` in queries and change sets.
  public static var hasWBSLines: SelectableProperty<Self, Bool> { .init(31) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[32] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(32) }

  /// `IncludeInvoiceSpecification` · Edm.Int16
  public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[33] }
  /// `IncludeInvoiceSpecification` in queries and change sets.
  public static var includeInvoiceSpecification: SelectableProperty<Self, ProjectInvoiceSpecification> { .init(33) }

  /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
  public var includeSpecificationInInvoicePDF: Bool { row[34] }
  /// `IncludeSpecificationInInvoicePdf` in queries and change sets.
  public static var includeSpecificationInInvoicePDF: SelectableProperty<Self, Bool> { .init(34) }

  /// `InvoiceAddress` · Edm.Guid
  public var invoiceAddress: UUID? { row.guid(35) }
  /// `InvoiceAddress` in queries and change sets.
  public static var invoiceAddress: SelectableProperty<Self, UUID?> { .init(35) }

  /// `InvoiceAsQuoted` · Edm.Boolean
  public var invoiceAsQuoted: Bool { row[36] }
  /// `InvoiceAsQuoted` in queries and change sets.
  public static var invoiceAsQuoted: SelectableProperty<Self, Bool> { .init(36) }

  /// `InvoiceDescription` · Edm.String
  public var invoiceDescription: String? { row.string(37) }
  /// `InvoiceDescription` in queries and change sets.
  public static var invoiceDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `IsWBSRequiredForEntry` · Edm.Byte
  public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[ifPresent: 38] }
  /// `IsWBSRequiredForEntry` in queries and change sets.
  public static var isWBSRequiredForEntry: SelectableProperty<Self, ProjectWBSEntryRequirement?> { .init(38) }

  /// `Manager` · Edm.Guid
  public var manager: UUID? { row.guid(39) }
  /// `Manager` in queries and change sets.
  public static var manager: SelectableProperty<Self, UUID?> { .init(39) }

  /// `ManagerFullname` · Edm.String
  public var managerFullname: String? { row.string(40) }
  /// `ManagerFullname` in queries and change sets.
  public static var managerFullname: SelectableProperty<Self, String?> { .init(40) }

  /// `MarkupPercentage` · Edm.Double
  public var markupPercentage: Decimal? { row.decimal(41) }
  /// `MarkupPercentage` in queries and change sets.
  public static var markupPercentage: SelectableProperty<Self, Decimal?> { .init(41) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(42) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(42) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(43) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(43) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(44) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(44) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(45) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(45) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(46) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(46) }

  /// `InternalNotes` · Edm.String
  public var internalNotes: String? { row.string(47) }
  /// `InternalNotes` in queries and change sets.
  public static var internalNotes: SelectableProperty<Self, String?> { .init(47) }

  /// `SalesTimeQuantity` · Edm.Double
  public var salesTimeQuantity: Decimal? { row.decimal(48) }
  /// `SalesTimeQuantity` in queries and change sets.
  public static var salesTimeQuantity: SelectableProperty<Self, Decimal?> { .init(48) }

  /// `SourceQuotation` · Edm.Guid
  public var sourceQuotation: UUID? { row.guid(49) }
  /// `SourceQuotation` in queries and change sets.
  public static var sourceQuotation: SelectableProperty<Self, UUID?> { .init(49) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(50) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(50) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(51) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: SelectableProperty<Self, Decimal?> { .init(51) }

  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[52] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(52) }

  /// `Type` · Edm.Int32
  public var type: ProjectType? { row[ifPresent: 53] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ProjectType?> { .init(53) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(54) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(54) }

  /// `PrepaidItem` · Edm.Guid
  public var prepaidItem: UUID? { row.guid(55) }
  /// `PrepaidItem` in queries and change sets.
  public static var prepaidItem: SelectableProperty<Self, UUID?> { .init(55) }

  /// `PrepaidItemDescription` · Edm.String
  public var prepaidItemDescription: String? { row.string(56) }
  /// `PrepaidItemDescription` in queries and change sets.
  public static var prepaidItemDescription: SelectableProperty<Self, String?> { .init(56) }

  /// `PrepaidType` · Edm.Int16
  public var prepaidType: ProjectPrepaidType? { row[ifPresent: 57] }
  /// `PrepaidType` in queries and change sets.
  public static var prepaidType: SelectableProperty<Self, ProjectPrepaidType?> { .init(57) }

  /// `PrepaidTypeDescription` · Edm.String
  public var prepaidTypeDescription: String? { row.string(58) }
  /// `PrepaidTypeDescription` in queries and change sets.
  public static var prepaidTypeDescription: SelectableProperty<Self, String?> { .init(58) }

  /// `UseBillingMilestones` · Edm.Boolean
  public var useBillingMilestones: Bool? { row.boolean(59) }
  /// `UseBillingMilestones` in queries and change sets.
  public static var useBillingMilestones: SelectableProperty<Self, Bool?> { .init(59) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 60] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: SelectableProperty<Self, BudgetOverrunHours?> { .init(60) }

  /// `AllowMemberEntryOnly` · Edm.Boolean
  public var allowMemberEntryOnly: Bool? { row.boolean(61) }
  /// `AllowMemberEntryOnly` in queries and change sets.
  public static var allowMemberEntryOnly: SelectableProperty<Self, Bool?> { .init(61) }
}

nonisolated extension Sync.Project {
  /// `sync/Project/ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectWBSSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `BlockEntry` · Edm.Byte
  public var blockEntry: UInt8 { row[0] }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: SelectableProperty<Self, UInt8> { .init(0) }

  /// `BlockRebilling` · Edm.Byte
  public var blockRebilling: UInt8 { row[1] }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: SelectableProperty<Self, UInt8> { .init(1) }

  /// `BudgetedCost` · Edm.Double
  public var budgetedCost: Decimal? { row.decimal(2) }
  /// `BudgetedCost` in queries and change sets.
  public static var budgetedCost: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `BudgetedHours` · Edm.Double
  public var budgetedHours: Decimal? { row.decimal(3) }
  /// `BudgetedHours` in queries and change sets.
  public static var budgetedHours: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `BudgetedQuantity` · Edm.Double
  public var budgetedQuantity: Decimal? { row.decimal(4) }
  /// `BudgetedQuantity` in queries and change sets.
  public static var budgetedQuantity: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `BudgetedRevenue` · Edm.Double
  public var budgetedRevenue: Decimal? { row.decimal(5) }
  /// `BudgetedRevenue` in queries and change sets.
  public static var budgetedRevenue: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 6] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: SelectableProperty<Self, BudgetOverrunHours?> { .init(6) }

  /// `Completed` · Edm.Byte
  public var completed: UInt8 { row[7] }
  /// `Completed` in queries and change sets.
  public static var completed: SelectableProperty<Self, UInt8> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[8] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(10) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(11) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(11) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(12) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: SelectableProperty<Self, UUID?> { .init(12) }

  /// `DefaultItemIsMandatory` · Edm.Byte
  public var defaultItemIsMandatory: Bool { row[13] }
  /// `DefaultItemIsMandatory` in queries and change sets.
  public static var defaultItemIsMandatory: SelectableProperty<Self, Bool> { .init(13) }

  /// `Description` · Edm.String
  public var description: String? { row.string(14) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(14) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[15] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(15) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(16) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[17] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(17) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(18) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: SelectableProperty<Self, LocalDateTime?> { .init(18) }

  /// `InvoiceMethod` · Edm.Int16
  public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 19] }
  /// `InvoiceMethod` in queries and change sets.
  public static var invoiceMethod: SelectableProperty<Self, ProjectWBSInvoiceMethod?> { .init(19) }

  /// `InvoiceSeparately` · Edm.Byte
  public var invoiceSeparately: UInt8 { row[20] }
  /// `InvoiceSeparately` in queries and change sets.
  public static var invoiceSeparately: SelectableProperty<Self, UInt8> { .init(20) }

  /// `MarkupPercentage` · Edm.Double
  public var markupPercentage: Decimal? { row.decimal(21) }
  /// `MarkupPercentage` in queries and change sets.
  public static var markupPercentage: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `Milestone` · Edm.Byte
  public var milestone: UInt8? { row[ifPresent: 22] }
  /// `Milestone` in queries and change sets.
  public static var milestone: SelectableProperty<Self, UInt8?> { .init(22) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[23] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(23) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(24) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(24) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(25) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(25) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(26) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(26) }

  /// `PartOf` · Edm.Guid
  public var partOf: UUID? { row.guid(27) }
  /// `PartOf` in queries and change sets.
  public static var partOf: SelectableProperty<Self, UUID?> { .init(27) }

  /// `PartOfDescription` · Edm.String
  public var partOfDescription: String? { row.string(28) }
  /// `PartOfDescription` in queries and change sets.
  public static var partOfDescription: SelectableProperty<Self, String?> { .init(28) }

  /// `Project` · Edm.Guid
  public var project: UUID { row[29] }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID> { .init(29) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(30) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(30) }

  /// `ProjectTerm` · Edm.Guid
  public var projectTerm: UUID? { row.guid(31) }
  /// `ProjectTerm` in queries and change sets.
  public static var projectTerm: SelectableProperty<Self, UUID?> { .init(31) }

  /// `ProjectTermDescription` · Edm.String
  public var projectTermDescription: String? { row.string(32) }
  /// `ProjectTermDescription` in queries and change sets.
  public static var projectTermDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `PurchasePrice` · Edm.Double
  public var purchasePrice: Decimal? { row.decimal(33) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[34] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: SelectableProperty<Self, Int32> { .init(34) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(35) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(35) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(36) }
  /// `Supplier` in queries and change sets.
  public static var supplier: SelectableProperty<Self, UUID?> { .init(36) }

  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[37] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(37) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(38) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: SelectableProperty<Self, Decimal?> { .init(38) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType { row[39] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ProjectWBSType> { .init(39) }
}

nonisolated extension Sync.Project {
  /// `sync/Project/TimeCostTransactions` · read · 1000 rows a page · `$select` required · permission "Projects billing"
  nonisolated public struct TimeCostTransactionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                  Guid
      AccountName              String
      AmountFC                 Double
      Attachment               Guid
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Currency                 String
      CustomField              String
      Date                     DateTime
      Division                 Int32
      DivisionDescription      String
      Employee                 Guid
      EndTime                  DateTime
      EntryNumber              Int32
      ErrorText                String
      HourStatus               Int16
      ID                       Guid!
      Item                     Guid
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String
      PriceFC                  Double
      Project                  Guid
      ProjectAccount           Guid
      ProjectAccountCode       String    padded(18)
      ProjectAccountName       String
      ProjectCode              String
      ProjectDescription       String
      Quantity                 Double
      StartTime                DateTime
      Subscription             Guid
      SubscriptionAccount      Guid
      SubscriptionAccountCode  String    padded(18)
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Timestamp                Int64!    key
      Type                     Int16
      WBS                      Guid
      WBSDescription           String
      """)
  }
}

nonisolated extension Sync.Project.TimeCostTransactionSync {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(2) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `Attachment` · Edm.Guid
  public var attachment: UUID? { row.guid(3) }
  /// `Attachment` in queries and change sets.
  public static var attachment: SelectableProperty<Self, UUID?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(7) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(8) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(8) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(9) }
  /// `Date` in queries and change sets.
  public static var date: SelectableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(10) }

  /// `DivisionDescription` · Edm.String
  public var divisionDescription: String? { row.string(11) }
  /// `DivisionDescription` in queries and change sets.
  public static var divisionDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(12) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(12) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(13) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, LocalDateTime?> { .init(13) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(14) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(14) }

  /// `ErrorText` · Edm.String
  public var errorText: String? { row.string(15) }
  /// `ErrorText` in queries and change sets.
  public static var errorText: SelectableProperty<Self, String?> { .init(15) }

  /// `HourStatus` · Edm.Int16
  public var hourStatus: HourStatus? { row[ifPresent: 16] }
  /// `HourStatus` in queries and change sets.
  public static var hourStatus: SelectableProperty<Self, HourStatus?> { .init(16) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[17] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(17) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(18) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(19) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(19) }

  /// `ItemDivisable` · Edm.Boolean
  public var itemDivisable: Bool? { row.boolean(20) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: SelectableProperty<Self, Bool?> { .init(20) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(23) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(24) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(24) }

  /// `PriceFC` · Edm.Double
  public var priceFC: Decimal? { row.decimal(25) }
  /// `PriceFC` in queries and change sets.
  public static var priceFC: SelectableProperty<Self, Decimal?> { .init(25) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(26) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(26) }

  /// `ProjectAccount` · Edm.Guid
  public var projectAccount: UUID? { row.guid(27) }
  /// `ProjectAccount` in queries and change sets.
  public static var projectAccount: SelectableProperty<Self, UUID?> { .init(27) }

  /// `ProjectAccountCode` · Edm.String · left-padded to 18
  public var projectAccountCode: PaddedCode? { row[ifPresent: 28] }
  /// `ProjectAccountCode` in queries and change sets.
  public static var projectAccountCode: SelectableProperty<Self, PaddedCode?> { .init(28) }

  /// `ProjectAccountName` · Edm.String
  public var projectAccountName: String? { row.string(29) }
  /// `ProjectAccountName` in queries and change sets.
  public static var projectAccountName: SelectableProperty<Self, String?> { .init(29) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(30) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(30) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(31) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(31) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(32) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(33) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, LocalDateTime?> { .init(33) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(34) }
  /// `Subscription` in queries and change sets.
  public static var subscription: SelectableProperty<Self, UUID?> { .init(34) }

  /// `SubscriptionAccount` · Edm.Guid
  public var subscriptionAccount: UUID? { row.guid(35) }
  /// `SubscriptionAccount` in queries and change sets.
  public static var subscriptionAccount: SelectableProperty<Self, UUID?> { .init(35) }

  /// `SubscriptionAccountCode` · Edm.String · left-padded to 18
  public var subscriptionAccountCode: PaddedCode? { row[ifPresent: 36] }
  /// `SubscriptionAccountCode` in queries and change sets.
  public static var subscriptionAccountCode: SelectableProperty<Self, PaddedCode?> { .init(36) }

  /// `SubscriptionAccountName` · Edm.String
  public var subscriptionAccountName: String? { row.string(37) }
  /// `SubscriptionAccountName` in queries and change sets.
  public static var subscriptionAccountName: SelectableProperty<Self, String?> { .init(37) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(38) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: SelectableProperty<Self, String?> { .init(38) }

  /// `SubscriptionNumber` · Edm.Int32
  public var subscriptionNumber: Int32? { row.int32(39) }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: SelectableProperty<Self, Int32?> { .init(39) }

  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[40] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(40) }

  /// `Type` · Edm.Int16
  public var type: TimeCostTransactionType? { row[ifPresent: 41] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, TimeCostTransactionType?> { .init(41) }

  /// `WBS` · Edm.Guid
  public var wbs: UUID? { row.guid(42) }
  /// `WBS` in queries and change sets.
  public static var wbs: SelectableProperty<Self, UUID?> { .init(42) }

  /// `WBSDescription` · Edm.String
  public var wbsDescription: String? { row.string(43) }
  /// `WBSDescription` in queries and change sets.
  public static var wbsDescription: SelectableProperty<Self, String?> { .init(43) }
}
