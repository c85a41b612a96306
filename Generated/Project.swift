// exact-online-generator 0.1.0 · for runtime 1 · services/project.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/project`
nonisolated public struct Project: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `CostTransactions` · read, create, update, delete · 60 rows a page · webhook topic `CostTransactions`
  /// · permission "Projects projects"
  public var costTransactions: EntitySet<Project.CostTransaction, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CostTransactions") }

  /// `EmployeeRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var employeeRestrictionItems: EntitySet<Project.EmployeeRestrictionItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmployeeRestrictionItems") }

  /// `InvoiceTerms` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var invoiceTerms: EntitySet<Project.ProjectTerm, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InvoiceTerms") }

  /// `ProjectBudgetTypes` · read · 60 rows a page · permission "Projects projects"
  public var projectBudgetTypes: EntitySet<Project.ProjectBudgetType, Methods.Read> { EntitySet(root, "ProjectBudgetTypes") }

  /// `ProjectHourBudgets` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectHourBudgets: EntitySet<Project.ProjectHourBudget, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectHourBudgets") }

  /// `ProjectRestrictionEmployees` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionEmployees: EntitySet<Project.ProjectRestrictionEmployee, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectRestrictionEmployees") }

  /// `ProjectRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionItems: EntitySet<Project.ProjectRestrictionItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectRestrictionItems") }

  /// `ProjectRestrictionRebillings` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  public var projectRestrictionRebillings: EntitySet<Project.ProjectRestrictionRebilling, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectRestrictionRebillings") }

  /// `Projects` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projects: EntitySet<Project.ProjectEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Projects") }

  /// `TimeTransactions` · read, create, update, delete · 60 rows a page · webhook topic `TimeTransactions`
  /// · permission "Projects billing"
  public var timeTransactions: EntitySet<Project.TimeTransaction, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimeTransactions") }

  /// `TimeCorrections` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  public var timeCorrections: EntitySet<Project.TimeCorrection, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimeCorrections") }

  /// `ProjectPlanning` · read, create, update, delete · 60 rows a page · webhook topic `ProjectPlanning`
  /// · permission "Projects projects"
  public var projectPlanning: EntitySet<Project.ProjectPlanning, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectPlanning") }

  /// `ProjectPlanningRecurring` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectPlanningRecurring: EntitySet<Project.ProjectPlanningRecurring, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectPlanningRecurring") }

  /// `EmploymentInternalRates` · read · 60 rows a page · permission "Projects billing"
  public var employmentInternalRates: EntitySet<Project.EmploymentInternalRate, Methods.Read> { EntitySet(root, "EmploymentInternalRates") }

  /// `ProjectAccountMutations` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectAccountMutations: EntitySet<Project.ProjectAccountMutation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectAccountMutations") }

  /// `WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsActivities: EntitySet<Project.WBSActivity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WBSActivities") }

  /// `WBSDeliverables` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsDeliverables: EntitySet<Project.WBSDeliverable, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WBSDeliverables") }

  /// `WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsExpenses: EntitySet<Project.WBSExpense, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WBSExpenses") }

  /// `ProjectRestrictionEmployeeItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionEmployeeItems: EntitySet<Project.ProjectRestrictionEmployeeItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectRestrictionEmployeeItems") }

  /// `ProjectClassifications` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectClassifications: EntitySet<Project.ProjectClassification, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProjectClassifications") }

  /// `TimeEntryAttachments`
  public var timeEntryAttachments: EntitySet<Project.TimeEntryAttachment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimeEntryAttachments") }

  /// `TimeCostEntryFavorites`
  public var timeCostEntryFavorites: EntitySet<Project.TimeCostEntryFavorite, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimeCostEntryFavorites") }

  /// `ProjectProgressReports` · read · 60 rows a page
  public var projectProgressReports: EntitySet<Project.ProjectProgressReport, Methods.Read> { EntitySet(root, "ProjectProgressReports") }
}

nonisolated extension Project {
  /// Costs that an employee booked on a project or account.
  ///
  /// `project/CostTransactions` · read, create, update, delete · 60 rows a page · webhook topic `CostTransactions`
  /// · permission "Projects projects"
  nonisolated public struct CostTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                  Guid      create update
      AccountName              String
      AmountFC                 Double
      Attachment               Guid      create update
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Currency                 String    create update
      CustomField              String
      Date                     DateTime  create update
      Division                 Int32
      DivisionDescription      String
      Employee                 Guid      create update
      EntryNumber              Int32     create update
      ErrorText                String    create update
      Expense                  Guid      create update
      ExpenseDescription       String    create update
      HourStatus               Int16     create update
      ID                       Guid!     key create update
      Item                     Guid      create! update
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String    create update
      PriceFC                  Double    create update
      Project                  Guid      create update
      ProjectAccount           Guid
      ProjectAccountCode       String    padded(18)
      ProjectAccountName       String
      ProjectDescription       String
      Quantity                 Double    create! update
      Subscription             Guid      create update
      SubscriptionAccount      Guid      create update
      SubscriptionAccountCode  String    padded(18)
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Type                     Int16
      SkipValidation           Boolean!  create update
      Amount                   Double    create update
      Price                    Double    create update
      """)
  }
}

nonisolated extension Project.CostTransaction {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal? { row.decimal(2) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(2) }

  /// `Attachment` · Edm.Guid
  public var attachment: UUID? { row.guid(3) }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, UUID?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(7) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(8) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(8) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(9) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `DivisionDescription` · Edm.String · read-only
  public var divisionDescription: String? { row.string(11) }
  /// `DivisionDescription` in queries and change sets.
  public static var divisionDescription: Property<Self, String?> { .init(11) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(12) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(12) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(13) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(13) }

  /// `ErrorText` · Edm.String
  public var errorText: String? { row.string(14) }
  /// `ErrorText` in queries and change sets.
  public static var errorText: WritableProperty<Self, String?> { .init(14) }

  /// `Expense` · Edm.Guid
  public var expense: UUID? { row.guid(15) }
  /// `Expense` in queries and change sets.
  public static var expense: WritableProperty<Self, UUID?> { .init(15) }

  /// `ExpenseDescription` · Edm.String
  public var expenseDescription: String? { row.string(16) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: WritableProperty<Self, String?> { .init(16) }

  /// `HourStatus` · Edm.Int16
  public var hourStatus: HourStatus? { row[ifPresent: 17] }
  /// `HourStatus` in queries and change sets.
  public static var hourStatus: WritableProperty<Self, HourStatus?> { .init(17) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[18] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(18) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(19) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(19) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(20) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(20) }

  /// `ItemDivisable` · Edm.Boolean · read-only
  public var itemDivisable: Bool? { row.boolean(21) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: Property<Self, Bool?> { .init(21) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(25) }

  /// `PriceFC` · Edm.Double
  public var priceFC: Decimal? { row.decimal(26) }
  /// `PriceFC` in queries and change sets.
  public static var priceFC: WritableProperty<Self, Decimal?> { .init(26) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(27) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(27) }

  /// `ProjectAccount` · Edm.Guid · read-only
  public var projectAccount: UUID? { row.guid(28) }
  /// `ProjectAccount` in queries and change sets.
  public static var projectAccount: Property<Self, UUID?> { .init(28) }

  /// `ProjectAccountCode` · Edm.String · left-padded to 18 · read-only
  public var projectAccountCode: PaddedCode? { row[ifPresent: 29] }
  /// `ProjectAccountCode` in queries and change sets.
  public static var projectAccountCode: Property<Self, PaddedCode?> { .init(29) }

  /// `ProjectAccountName` · Edm.String · read-only
  public var projectAccountName: String? { row.string(30) }
  /// `ProjectAccountName` in queries and change sets.
  public static var projectAccountName: Property<Self, String?> { .init(30) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(31) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(31) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(32) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(32) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(33) }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID?> { .init(33) }

  /// `SubscriptionAccount` · Edm.Guid
  public var subscriptionAccount: UUID? { row.guid(34) }
  /// `SubscriptionAccount` in queries and change sets.
  public static var subscriptionAccount: WritableProperty<Self, UUID?> { .init(34) }

  /// `SubscriptionAccountCode` · Edm.String · left-padded to 18 · read-only
  public var subscriptionAccountCode: PaddedCode? { row[ifPresent: 35] }
  /// `SubscriptionAccountCode` in queries and change sets.
  public static var subscriptionAccountCode: Property<Self, PaddedCode?> { .init(35) }

  /// `SubscriptionAccountName` · Edm.String · read-only
  public var subscriptionAccountName: String? { row.string(36) }
  /// `SubscriptionAccountName` in queries and change sets.
  public static var subscriptionAccountName: Property<Self, String?> { .init(36) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(37) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(37) }

  /// `SubscriptionNumber` · Edm.Int32 · read-only
  public var subscriptionNumber: Int32? { row.int32(38) }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32?> { .init(38) }

  /// `Type` · Edm.Int16 · read-only
  public var type: TimeCostTransactionType? { row[ifPresent: 39] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, TimeCostTransactionType?> { .init(39) }

  /// `SkipValidation` · Edm.Boolean
  public var skipValidation: Bool { row[40] }
  /// `SkipValidation` in queries and change sets.
  public static var skipValidation: WritableProperty<Self, Bool> { .init(40) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(41) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(41) }

  /// `Price` · Edm.Double
  public var price: Decimal? { row.decimal(42) }
  /// `Price` in queries and change sets.
  public static var price: WritableProperty<Self, Decimal?> { .init(42) }
}

nonisolated extension Project {
  /// `project/EmployeeRestrictionItems` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct EmployeeRestrictionItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      Employee          Guid!     create! update
      EmployeeFullName  String
      EmployeeHID       Int32!
      ID                Guid!     key create update
      Item              Guid!     create! update
      ItemCode          String
      ItemDescription   String
      ItemIsTime        Byte!
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Project.EmployeeRestrictionItem {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID { row[4] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(4) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(5) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(5) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32 { row[6] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID { row[8] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(8) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `ItemIsTime` · Edm.Byte · read-only
  public var itemIsTime: Bool { row[11] }
  /// `ItemIsTime` in queries and change sets.
  public static var itemIsTime: Property<Self, Bool> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }
}

nonisolated extension Project {
  /// `project/EmploymentInternalRates` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct EmploymentInternalRate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Division          Int32!
      Employee          Guid!
      EmployeeFullName  String
      EmployeeHID       Int32!
      Employment        Guid!
      EmploymentHID     Int32!
      EndDate           DateTime
      ID                Guid!      key
      InternalRate      Double
      IntercompanyRate  Double
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime!
      """)
  }
}

nonisolated extension Project.EmploymentInternalRate {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[4] }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID> { .init(4) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(5) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(5) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[6] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(6) }

  /// `Employment` · Edm.Guid
  public var employment: UUID { row[7] }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID> { .init(7) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32 { row[8] }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32> { .init(8) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(9) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `InternalRate` · Edm.Double
  public var internalRate: Decimal? { row.decimal(11) }
  /// `InternalRate` in queries and change sets.
  public static var internalRate: Property<Self, Decimal?> { .init(11) }

  /// `IntercompanyRate` · Edm.Double
  public var intercompanyRate: Decimal? { row.decimal(12) }
  /// `IntercompanyRate` in queries and change sets.
  public static var intercompanyRate: Property<Self, Decimal?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[13] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[16] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(16) }
}

nonisolated extension Project {
  /// `project/ProjectAccountMutations` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectAccountMutation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid!     create! update
      AccountCode         String    padded(18)
      AccountName         String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      DivisionName        String
      EndDate             DateTime
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String    create update
      Project             Guid!     create! update
      ProjectCode         String
      ProjectDescription  String
      StartDate           DateTime  create! update
      """)
  }
}

nonisolated extension Project.ProjectAccountMutation {
  /// `Account` · Edm.Guid · required on create
  public var account: UUID { row[0] }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `DivisionName` · Edm.String · read-only
  public var divisionName: String? { row.string(7) }
  /// `DivisionName` in queries and change sets.
  public static var divisionName: Property<Self, String?> { .init(7) }

  /// `EndDate` · Edm.DateTime · read-only
  public var endDate: LocalDateTime? { row.dateTime(8) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(13) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(13) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID { row[14] }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID> { .init(14) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(15) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(15) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(16) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(16) }

  /// `StartDate` · Edm.DateTime · required on create
  public var startDate: LocalDateTime? { row.dateTime(17) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(17) }
}

nonisolated extension Project {
  /// `project/ProjectBudgetTypes` · read · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectBudgetType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int16
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Description  String
      """)
  }
}

nonisolated extension Project.ProjectBudgetType {
  /// `ID` · Edm.Int16 · key
  public var id: Int16 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int16> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension Project {
  /// `project/ProjectClassifications` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectClassification: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String    create! update
      CostCenter             String    create update
      CostCenterDescription  String
      CostUnit               String    create update
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create! update
      Division               Int32
      DivisionName           String
      ID                     Guid!     key create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      UseEmployeeCostCenter  Boolean!  create update
      """)
  }
}

nonisolated extension Project.ProjectClassification {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(1) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(1) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(2) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(2) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(3) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(3) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(4) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `DivisionName` · Edm.String · read-only
  public var divisionName: String? { row.string(10) }
  /// `DivisionName` in queries and change sets.
  public static var divisionName: Property<Self, String?> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `UseEmployeeCostCenter` · Edm.Boolean
  public var useEmployeeCostCenter: Bool { row[15] }
  /// `UseEmployeeCostCenter` in queries and change sets.
  public static var useEmployeeCostCenter: WritableProperty<Self, Bool> { .init(15) }
}

nonisolated extension Project {
  /// Work for a customer or for the company itself, with its budget.
  ///
  /// `project/Projects` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                           Guid                                  create update
      AccountContact                    Guid                                  create update
      AccountCode                       String                                padded(18)
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
      """, related: { [Project.ProjectHourBudget.table, Project.ProjectTerm.table, Project.ProjectRestrictionEmployee.table, Project.ProjectRestrictionItem.table, Project.ProjectRestrictionRebilling.table] })
  }
}

nonisolated extension Project.ProjectEntity {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(1) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AllowAdditionalInvoicing` · Edm.Boolean
  public var allowAdditionalInvoicing: Bool? { row.boolean(4) }
  /// `AllowAdditionalInvoicing` in queries and change sets.
  public static var allowAdditionalInvoicing: WritableProperty<Self, Bool?> { .init(4) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(5) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: WritableProperty<Self, Bool?> { .init(5) }

  /// `BlockInvoicing` · Edm.Boolean
  public var blockInvoicing: Bool? { row.boolean(6) }
  /// `BlockInvoicing` in queries and change sets.
  public static var blockInvoicing: WritableProperty<Self, Bool?> { .init(6) }

  /// `BlockPlanning` · Edm.Boolean
  public var blockPlanning: Bool? { row.boolean(7) }
  /// `BlockPlanning` in queries and change sets.
  public static var blockPlanning: WritableProperty<Self, Bool?> { .init(7) }

  /// `BudgetedAmount` · Edm.Double
  public var budgetedAmount: Decimal? { row.decimal(8) }
  /// `BudgetedAmount` in queries and change sets.
  public static var budgetedAmount: WritableProperty<Self, Decimal?> { .init(8) }

  /// `BudgetedCosts` · Edm.Double
  public var budgetedCosts: Decimal? { row.decimal(9) }
  /// `BudgetedCosts` in queries and change sets.
  public static var budgetedCosts: WritableProperty<Self, Decimal?> { .init(9) }

  /// `BudgetedRevenue` · Edm.Double
  public var budgetedRevenue: Decimal? { row.decimal(10) }
  /// `BudgetedRevenue` in queries and change sets.
  public static var budgetedRevenue: WritableProperty<Self, Decimal?> { .init(10) }

  /// `BudgetType` · Edm.Int16
  public var budgetType: Int16? { row[ifPresent: 11] }
  /// `BudgetType` in queries and change sets.
  public static var budgetType: WritableProperty<Self, Int16?> { .init(11) }

  /// `BudgetTypeDescription` · Edm.String · read-only
  public var budgetTypeDescription: String? { row.string(12) }
  /// `BudgetTypeDescription` in queries and change sets.
  public static var budgetTypeDescription: Property<Self, String?> { .init(12) }

  /// `BlockPurchasing` · Edm.Boolean
  public var blockPurchasing: Bool? { row.boolean(13) }
  /// `BlockPurchasing` in queries and change sets.
  public static var blockPurchasing: WritableProperty<Self, Bool?> { .init(13) }

  /// `BlockRebilling` · Edm.Boolean
  public var blockRebilling: Bool? { row.boolean(14) }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: WritableProperty<Self, Bool?> { .init(14) }

  /// `Classification` · Edm.Guid
  public var classification: UUID? { row.guid(15) }
  /// `Classification` in queries and change sets.
  public static var classification: WritableProperty<Self, UUID?> { .init(15) }

  /// `ClassificationDescription` · Edm.String · read-only
  public var classificationDescription: String? { row.string(16) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(16) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(17) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(17) }

  /// `CostsAmountFC` · Edm.Double · read-only
  public var costsAmountFC: Decimal? { row.decimal(18) }
  /// `CostsAmountFC` in queries and change sets.
  public static var costsAmountFC: Property<Self, Decimal?> { .init(18) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(19) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(19) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(20) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(20) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(21) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(21) }

  /// `CustomerPOnumber` · Edm.String
  public var customerPONumber: String? { row.string(22) }
  /// `CustomerPOnumber` in queries and change sets.
  public static var customerPONumber: WritableProperty<Self, String?> { .init(22) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(23) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(23) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(24) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(24) }

  /// `DivisionName` · Edm.String · read-only
  public var divisionName: String? { row.string(25) }
  /// `DivisionName` in queries and change sets.
  public static var divisionName: Property<Self, String?> { .init(25) }

  /// `EnableWorkInProgress` · Edm.Boolean
  public var enableWorkInProgress: Bool? { row.boolean(26) }
  /// `EnableWorkInProgress` in queries and change sets.
  public static var enableWorkInProgress: WritableProperty<Self, Bool?> { .init(26) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(27) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(27) }

  /// `FixedPriceItem` · Edm.Guid
  public var fixedPriceItem: UUID? { row.guid(28) }
  /// `FixedPriceItem` in queries and change sets.
  public static var fixedPriceItem: WritableProperty<Self, UUID?> { .init(28) }

  /// `FixedPriceItemDescription` · Edm.String · read-only
  public var fixedPriceItemDescription: String? { row.string(29) }
  /// `FixedPriceItemDescription` in queries and change sets.
  public static var fixedPriceItemDescription: Property<Self, String?> { .init(29) }

  /// `HasWBSLines` · Edm.Boolean · read-only
  public var hasWBSLines: Bool { row[30] }
  /// `HasWBSLines` in queries and change sets.
  public static var hasWBSLines: Property<Self, Bool> { .init(30) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[31] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(31) }

  /// `IncludeInvoiceSpecification` · Edm.Int16
  public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[32] }
  /// `IncludeInvoiceSpecification` in queries and change sets.
  public static var includeInvoiceSpecification: WritableProperty<Self, ProjectInvoiceSpecification> { .init(32) }

  /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
  public var includeSpecificationInInvoicePDF: Bool { row[33] }
  /// `IncludeSpecificationInInvoicePdf` in queries and change sets.
  public static var includeSpecificationInInvoicePDF: WritableProperty<Self, Bool> { .init(33) }

  /// `InvoiceAddress` · Edm.Guid
  public var invoiceAddress: UUID? { row.guid(34) }
  /// `InvoiceAddress` in queries and change sets.
  public static var invoiceAddress: WritableProperty<Self, UUID?> { .init(34) }

  /// `InvoiceDescription` · Edm.String
  public var invoiceDescription: String? { row.string(35) }
  /// `InvoiceDescription` in queries and change sets.
  public static var invoiceDescription: WritableProperty<Self, String?> { .init(35) }

  /// `InvoiceAsQuoted` · Edm.Boolean · read-only
  public var invoiceAsQuoted: Bool { row[36] }
  /// `InvoiceAsQuoted` in queries and change sets.
  public static var invoiceAsQuoted: Property<Self, Bool> { .init(36) }

  /// `IsWBSRequiredForEntry` · Edm.Byte
  public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[ifPresent: 37] }
  /// `IsWBSRequiredForEntry` in queries and change sets.
  public static var isWBSRequiredForEntry: WritableProperty<Self, ProjectWBSEntryRequirement?> { .init(37) }

  /// `Manager` · Edm.Guid
  public var manager: UUID? { row.guid(38) }
  /// `Manager` in queries and change sets.
  public static var manager: WritableProperty<Self, UUID?> { .init(38) }

  /// `ManagerFullname` · Edm.String · read-only
  public var managerFullname: String? { row.string(39) }
  /// `ManagerFullname` in queries and change sets.
  public static var managerFullname: Property<Self, String?> { .init(39) }

  /// `MarkupPercentage` · Edm.Double
  public var markupPercentage: Decimal? { row.decimal(40) }
  /// `MarkupPercentage` in queries and change sets.
  public static var markupPercentage: WritableProperty<Self, Decimal?> { .init(40) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(41) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(41) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(42) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(42) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(43) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(43) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(44) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(44) }

  /// `InternalNotes` · Edm.String
  public var internalNotes: String? { row.string(45) }
  /// `InternalNotes` in queries and change sets.
  public static var internalNotes: WritableProperty<Self, String?> { .init(45) }

  /// `SalesTimeQuantity` · Edm.Double
  public var salesTimeQuantity: Decimal? { row.decimal(46) }
  /// `SalesTimeQuantity` in queries and change sets.
  public static var salesTimeQuantity: WritableProperty<Self, Decimal?> { .init(46) }

  /// `SourceQuotation` · Edm.Guid · read-only
  public var sourceQuotation: UUID? { row.guid(47) }
  /// `SourceQuotation` in queries and change sets.
  public static var sourceQuotation: Property<Self, UUID?> { .init(47) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(48) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(48) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(49) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: WritableProperty<Self, Decimal?> { .init(49) }

  /// `Type` · Edm.Int32 · required on create
  public var type: ProjectType? { row[ifPresent: 50] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ProjectType?> { .init(50) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(51) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(51) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(52) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(52) }

  /// `PrepaidItem` · Edm.Guid
  public var prepaidItem: UUID? { row.guid(53) }
  /// `PrepaidItem` in queries and change sets.
  public static var prepaidItem: WritableProperty<Self, UUID?> { .init(53) }

  /// `PrepaidItemDescription` · Edm.String · read-only
  public var prepaidItemDescription: String? { row.string(54) }
  /// `PrepaidItemDescription` in queries and change sets.
  public static var prepaidItemDescription: Property<Self, String?> { .init(54) }

  /// `PrepaidType` · Edm.Int16
  public var prepaidType: ProjectPrepaidType? { row[ifPresent: 55] }
  /// `PrepaidType` in queries and change sets.
  public static var prepaidType: WritableProperty<Self, ProjectPrepaidType?> { .init(55) }

  /// `PrepaidTypeDescription` · Edm.String · read-only
  public var prepaidTypeDescription: String? { row.string(56) }
  /// `PrepaidTypeDescription` in queries and change sets.
  public static var prepaidTypeDescription: Property<Self, String?> { .init(56) }

  /// `UseBillingMilestones` · Edm.Boolean
  public var useBillingMilestones: Bool? { row.boolean(57) }
  /// `UseBillingMilestones` in queries and change sets.
  public static var useBillingMilestones: WritableProperty<Self, Bool?> { .init(57) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 58] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: WritableProperty<Self, BudgetOverrunHours?> { .init(58) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(59) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(59) }

  /// `AllowMemberEntryOnly` · Edm.Boolean
  public var allowMemberEntryOnly: Bool? { row.boolean(60) }
  /// `AllowMemberEntryOnly` in queries and change sets.
  public static var allowMemberEntryOnly: WritableProperty<Self, Bool?> { .init(60) }

  /// `BudgetedHoursPerHourType` · expand with `expanding { $0.budgetedHoursPerHourType }` · read-only
  public var budgetedHoursPerHourType: Expanded<Project.ProjectHourBudget> { row[61] }
  /// `BudgetedHoursPerHourType` in queries and change sets.
  public static var budgetedHoursPerHourType: Navigation<Self, Project.ProjectHourBudget> { .init(61) }

  /// `InvoiceTerms` · expand with `expanding { $0.invoiceTerms }` · read-only
  public var invoiceTerms: Expanded<Project.ProjectTerm> { row[62] }
  /// `InvoiceTerms` in queries and change sets.
  public static var invoiceTerms: Navigation<Self, Project.ProjectTerm> { .init(62) }

  /// `ProjectRestrictionEmployees` · expand with `expanding { $0.projectRestrictionEmployees }` · read-only
  public var projectRestrictionEmployees: Expanded<Project.ProjectRestrictionEmployee> { row[63] }
  /// `ProjectRestrictionEmployees` in queries and change sets.
  public static var projectRestrictionEmployees: Navigation<Self, Project.ProjectRestrictionEmployee> { .init(63) }

  /// `ProjectRestrictionItems` · expand with `expanding { $0.projectRestrictionItems }` · read-only
  public var projectRestrictionItems: Expanded<Project.ProjectRestrictionItem> { row[64] }
  /// `ProjectRestrictionItems` in queries and change sets.
  public static var projectRestrictionItems: Navigation<Self, Project.ProjectRestrictionItem> { .init(64) }

  /// `ProjectRestrictionRebillings` · expand with `expanding { $0.projectRestrictionRebillings }` · read-only
  public var projectRestrictionRebillings: Expanded<Project.ProjectRestrictionRebilling> { row[65] }
  /// `ProjectRestrictionRebillings` in queries and change sets.
  public static var projectRestrictionRebillings: Navigation<Self, Project.ProjectRestrictionRebilling> { .init(65) }
}

nonisolated extension Project {
  /// `project/ProjectHourBudgets` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectHourBudget: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Budget              Double    create! update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32!
      ID                  Guid!     key create update
      Item                Guid      create! update
      ItemCode            String
      ItemDescription     String
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid!     create! update
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Project.ProjectHourBudget {
  /// `Budget` · Edm.Double · required on create
  public var budget: Decimal? { row.decimal(0) }
  /// `Budget` in queries and change sets.
  public static var budget: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(6) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(6) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(7) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(7) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(8) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID { row[12] }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID> { .init(12) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(13) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(13) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(14) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(14) }
}

nonisolated extension Project {
  /// `project/ProjectPlanning` · read, create, update, delete · 60 rows a page · webhook topic `ProjectPlanning`
  /// · permission "Projects projects"
  nonisolated public struct ProjectPlanning: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CustomField               String
      ID                        Guid!     key create update
      Account                   Guid      create update
      AccountCode               String    padded(18)
      AccountName               String
      BGTStatus                 Int16
      CommunicationErrorStatus  Int16
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String    create! update
      Division                  Int32
      Employee                  Guid      create! update
      EmployeeCode              String
      EmployeeHID               Int32
      EndDate                   DateTime  create! update
      Hours                     Double    create update
      HourType                  Guid      create! update
      HourTypeCode              String
      HourTypeDescription       String
      IsBrokenRecurrence        Boolean
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      Notes                     String    create update
      OverAllocate              Boolean   create update
      Project                   Guid      create update
      ProjectCode               String
      ProjectDescription        String
      ProjectPlanningRecurring  Guid
      ProjectWBS                Guid      create update
      ProjectWBSDescription     String
      StartDate                 DateTime  create! update
      Status                    Int16     create! update
      Type                      Int16
      """)
  }
}

nonisolated extension Project.ProjectPlanning {
  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(0) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(0) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(2) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(2) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 3] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(3) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(4) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(4) }

  /// `BGTStatus` · Edm.Int16 · read-only
  public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 5] }
  /// `BGTStatus` in queries and change sets.
  public static var bgtStatus: Property<Self, BackgroundTaskStatus?> { .init(5) }

  /// `CommunicationErrorStatus` · Edm.Int16 · read-only
  public var communicationErrorStatus: CommunicationErrorStatus? { row[ifPresent: 6] }
  /// `CommunicationErrorStatus` in queries and change sets.
  public static var communicationErrorStatus: Property<Self, CommunicationErrorStatus?> { .init(6) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(12) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(12) }

  /// `EmployeeCode` · Edm.String · read-only
  public var employeeCode: String? { row.string(13) }
  /// `EmployeeCode` in queries and change sets.
  public static var employeeCode: Property<Self, String?> { .init(13) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32? { row.int32(14) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(14) }

  /// `EndDate` · Edm.DateTime · required on create
  public var endDate: LocalDateTime? { row.dateTime(15) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(16) }
  /// `Hours` in queries and change sets.
  public static var hours: WritableProperty<Self, Decimal?> { .init(16) }

  /// `HourType` · Edm.Guid · required on create
  public var hourType: UUID? { row.guid(17) }
  /// `HourType` in queries and change sets.
  public static var hourType: WritableProperty<Self, UUID?> { .init(17) }

  /// `HourTypeCode` · Edm.String · read-only
  public var hourTypeCode: String? { row.string(18) }
  /// `HourTypeCode` in queries and change sets.
  public static var hourTypeCode: Property<Self, String?> { .init(18) }

  /// `HourTypeDescription` · Edm.String · read-only
  public var hourTypeDescription: String? { row.string(19) }
  /// `HourTypeDescription` in queries and change sets.
  public static var hourTypeDescription: Property<Self, String?> { .init(19) }

  /// `IsBrokenRecurrence` · Edm.Boolean · read-only
  public var isBrokenRecurrence: Bool? { row.boolean(20) }
  /// `IsBrokenRecurrence` in queries and change sets.
  public static var isBrokenRecurrence: Property<Self, Bool?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(24) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(24) }

  /// `OverAllocate` · Edm.Boolean
  public var overAllocate: Bool? { row.boolean(25) }
  /// `OverAllocate` in queries and change sets.
  public static var overAllocate: WritableProperty<Self, Bool?> { .init(25) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(26) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(26) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(27) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(27) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(28) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(28) }

  /// `ProjectPlanningRecurring` · Edm.Guid · read-only
  public var projectPlanningRecurring: UUID? { row.guid(29) }
  /// `ProjectPlanningRecurring` in queries and change sets.
  public static var projectPlanningRecurring: Property<Self, UUID?> { .init(29) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(30) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(30) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(31) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(31) }

  /// `StartDate` · Edm.DateTime · required on create
  public var startDate: LocalDateTime? { row.dateTime(32) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(32) }

  /// `Status` · Edm.Int16 · required on create
  public var status: ProjectPlanningStatus? { row[ifPresent: 33] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ProjectPlanningStatus?> { .init(33) }

  /// `Type` · Edm.Int16 · read-only
  public var type: ProjectPlanningType? { row[ifPresent: 34] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ProjectPlanningType?> { .init(34) }
}

nonisolated extension Project {
  /// `project/ProjectPlanningRecurring` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct ProjectPlanningRecurring: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                       Guid      create update
      AccountCode                   String    padded(18)
      AccountName                   String
      BGTStatus                     Int16
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      CustomField                   String
      DayOrThe                      Int32
      Description                   String    create! update
      Division                      Int32
      Employee                      Guid      create! update
      EmployeeCode                  String
      EmployeeHID                   Int32
      EndDate                       DateTime  create update
      EndDateOrAfter                Int32
      EndTime                       DateTime  create update
      Hours                         Double    create update
      HourType                      Guid      create! update
      HourTypeCode                  String
      HourTypeDescription           String
      ID                            Guid!     key create update
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      MonthPatternDay               Byte      create update
      MonthPatternOrdinalDay        Byte      create update
      MonthPatternOrdinalWeek       Byte      create update
      Notes                         String    create update
      NumberOfRecurrences           Int16     create update
      OverAllocate                  Boolean   create update
      PatternFrequency              Byte      create update
      Project                       Guid      create update
      ProjectCode                   String
      ProjectDescription            String
      ProjectPlanningRecurringType  Byte      create update
      ProjectWBS                    Guid      create update
      ProjectWBSDescription         String
      StartDate                     DateTime  create! update
      StartTime                     DateTime  create update
      Status                        Int16     create! update
      WeekPatternDay                Byte
      WeekPatternFriday             Boolean   create update
      WeekPatternMonday             Boolean   create update
      WeekPatternSaturday           Boolean   create update
      WeekPatternSunday             Boolean   create update
      WeekPatternThursday           Boolean   create update
      WeekPatternTuesday            Boolean   create update
      WeekPatternWednesday          Boolean   create update
      """)
  }
}

nonisolated extension Project.ProjectPlanningRecurring {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `BGTStatus` · Edm.Int16 · read-only
  public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 3] }
  /// `BGTStatus` in queries and change sets.
  public static var bgtStatus: Property<Self, BackgroundTaskStatus?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(7) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(7) }

  /// `DayOrThe` · Edm.Int32 · read-only
  public var dayOrThe: Int32? { row.int32(8) }
  /// `DayOrThe` in queries and change sets.
  public static var dayOrThe: Property<Self, Int32?> { .init(8) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(11) }

  /// `EmployeeCode` · Edm.String · read-only
  public var employeeCode: String? { row.string(12) }
  /// `EmployeeCode` in queries and change sets.
  public static var employeeCode: Property<Self, String?> { .init(12) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32? { row.int32(13) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(13) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(14) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `EndDateOrAfter` · Edm.Int32 · read-only
  public var endDateOrAfter: Int32? { row.int32(15) }
  /// `EndDateOrAfter` in queries and change sets.
  public static var endDateOrAfter: Property<Self, Int32?> { .init(15) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(16) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(17) }
  /// `Hours` in queries and change sets.
  public static var hours: WritableProperty<Self, Decimal?> { .init(17) }

  /// `HourType` · Edm.Guid · required on create
  public var hourType: UUID? { row.guid(18) }
  /// `HourType` in queries and change sets.
  public static var hourType: WritableProperty<Self, UUID?> { .init(18) }

  /// `HourTypeCode` · Edm.String · read-only
  public var hourTypeCode: String? { row.string(19) }
  /// `HourTypeCode` in queries and change sets.
  public static var hourTypeCode: Property<Self, String?> { .init(19) }

  /// `HourTypeDescription` · Edm.String · read-only
  public var hourTypeDescription: String? { row.string(20) }
  /// `HourTypeDescription` in queries and change sets.
  public static var hourTypeDescription: Property<Self, String?> { .init(20) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[21] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(21) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(24) }

  /// `MonthPatternDay` · Edm.Byte
  public var monthPatternDay: UInt8? { row[ifPresent: 25] }
  /// `MonthPatternDay` in queries and change sets.
  public static var monthPatternDay: WritableProperty<Self, UInt8?> { .init(25) }

  /// `MonthPatternOrdinalDay` · Edm.Byte
  public var monthPatternOrdinalDay: MonthPatternOrdinalDay? { row[ifPresent: 26] }
  /// `MonthPatternOrdinalDay` in queries and change sets.
  public static var monthPatternOrdinalDay: WritableProperty<Self, MonthPatternOrdinalDay?> { .init(26) }

  /// `MonthPatternOrdinalWeek` · Edm.Byte
  public var monthPatternOrdinalWeek: MonthPatternWeekday? { row[ifPresent: 27] }
  /// `MonthPatternOrdinalWeek` in queries and change sets.
  public static var monthPatternOrdinalWeek: WritableProperty<Self, MonthPatternWeekday?> { .init(27) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(28) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(28) }

  /// `NumberOfRecurrences` · Edm.Int16
  public var numberOfRecurrences: Int16? { row[ifPresent: 29] }
  /// `NumberOfRecurrences` in queries and change sets.
  public static var numberOfRecurrences: WritableProperty<Self, Int16?> { .init(29) }

  /// `OverAllocate` · Edm.Boolean
  public var overAllocate: Bool? { row.boolean(30) }
  /// `OverAllocate` in queries and change sets.
  public static var overAllocate: WritableProperty<Self, Bool?> { .init(30) }

  /// `PatternFrequency` · Edm.Byte
  public var patternFrequency: UInt8? { row[ifPresent: 31] }
  /// `PatternFrequency` in queries and change sets.
  public static var patternFrequency: WritableProperty<Self, UInt8?> { .init(31) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(32) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(32) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(33) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(33) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(34) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(34) }

  /// `ProjectPlanningRecurringType` · Edm.Byte
  public var projectPlanningRecurringType: ProjectPlanningRecurrence? { row[ifPresent: 35] }
  /// `ProjectPlanningRecurringType` in queries and change sets.
  public static var projectPlanningRecurringType: WritableProperty<Self, ProjectPlanningRecurrence?> { .init(35) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(36) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(36) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(37) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(37) }

  /// `StartDate` · Edm.DateTime · required on create
  public var startDate: LocalDateTime? { row.dateTime(38) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(38) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(39) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, LocalDateTime?> { .init(39) }

  /// `Status` · Edm.Int16 · required on create
  public var status: ProjectPlanningStatus? { row[ifPresent: 40] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ProjectPlanningStatus?> { .init(40) }

  /// `WeekPatternDay` · Edm.Byte · read-only
  public var weekPatternDay: UInt8? { row[ifPresent: 41] }
  /// `WeekPatternDay` in queries and change sets.
  public static var weekPatternDay: Property<Self, UInt8?> { .init(41) }

  /// `WeekPatternFriday` · Edm.Boolean
  public var weekPatternFriday: Bool? { row.boolean(42) }
  /// `WeekPatternFriday` in queries and change sets.
  public static var weekPatternFriday: WritableProperty<Self, Bool?> { .init(42) }

  /// `WeekPatternMonday` · Edm.Boolean
  public var weekPatternMonday: Bool? { row.boolean(43) }
  /// `WeekPatternMonday` in queries and change sets.
  public static var weekPatternMonday: WritableProperty<Self, Bool?> { .init(43) }

  /// `WeekPatternSaturday` · Edm.Boolean
  public var weekPatternSaturday: Bool? { row.boolean(44) }
  /// `WeekPatternSaturday` in queries and change sets.
  public static var weekPatternSaturday: WritableProperty<Self, Bool?> { .init(44) }

  /// `WeekPatternSunday` · Edm.Boolean
  public var weekPatternSunday: Bool? { row.boolean(45) }
  /// `WeekPatternSunday` in queries and change sets.
  public static var weekPatternSunday: WritableProperty<Self, Bool?> { .init(45) }

  /// `WeekPatternThursday` · Edm.Boolean
  public var weekPatternThursday: Bool? { row.boolean(46) }
  /// `WeekPatternThursday` in queries and change sets.
  public static var weekPatternThursday: WritableProperty<Self, Bool?> { .init(46) }

  /// `WeekPatternTuesday` · Edm.Boolean
  public var weekPatternTuesday: Bool? { row.boolean(47) }
  /// `WeekPatternTuesday` in queries and change sets.
  public static var weekPatternTuesday: WritableProperty<Self, Bool?> { .init(47) }

  /// `WeekPatternWednesday` · Edm.Boolean
  public var weekPatternWednesday: Bool? { row.boolean(48) }
  /// `WeekPatternWednesday` in queries and change sets.
  public static var weekPatternWednesday: WritableProperty<Self, Bool?> { .init(48) }
}

nonisolated extension Project {
  /// `project/ProjectProgressReports` · read · 60 rows a page
  nonisolated public struct ProjectProgressReport: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      CustomField                   String
      Description                   String
      Division                      Int32
      EstimatedProjectEndDate       DateTime
      EstimatedPercentageCompleted  Double
      ID                            Guid!      key
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      Project                       Guid!
      ProjectCode                   String
      ProjectDescription            String
      ReferenceDate                 DateTime!
      Report                        String
      """)
  }
}

nonisolated extension Project.ProjectProgressReport {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(3) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `EstimatedProjectEndDate` · Edm.DateTime
  public var estimatedProjectEndDate: LocalDateTime? { row.dateTime(6) }
  /// `EstimatedProjectEndDate` in queries and change sets.
  public static var estimatedProjectEndDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `EstimatedPercentageCompleted` · Edm.Double
  public var estimatedPercentageCompleted: Decimal? { row.decimal(7) }
  /// `EstimatedPercentageCompleted` in queries and change sets.
  public static var estimatedPercentageCompleted: Property<Self, Decimal?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Project` · Edm.Guid
  public var project: UUID { row[12] }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID> { .init(12) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(13) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(13) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(14) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(14) }

  /// `ReferenceDate` · Edm.DateTime
  public var referenceDate: LocalDateTime { row[15] }
  /// `ReferenceDate` in queries and change sets.
  public static var referenceDate: Property<Self, LocalDateTime> { .init(15) }

  /// `Report` · Edm.String
  public var report: String? { row.string(16) }
  /// `Report` in queries and change sets.
  public static var report: Property<Self, String?> { .init(16) }
}

nonisolated extension Project {
  /// `project:ProjectRestriction`
  nonisolated public struct ProjectRestriction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Project.ProjectRestriction {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(8) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(8) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(9) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(9) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(10) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(10) }
}

nonisolated extension Project {
  /// `project/ProjectRestrictionEmployees` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct ProjectRestrictionEmployee: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid      create! update
      ProjectCode         String
      ProjectDescription  String
      Employee            Guid      create! update
      EmployeeFullName    String
      EmployeeHID         Int32
      """)
  }
}

nonisolated extension Project.ProjectRestrictionEmployee {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID? { row.guid(8) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(8) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(9) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(9) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(10) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(10) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(11) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(12) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(12) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32? { row.int32(13) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(13) }
}

nonisolated extension Project {
  /// `project/ProjectRestrictionEmployeeItems` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct ProjectRestrictionEmployeeItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid      create! update
      ProjectCode         String
      ProjectDescription  String
      Employee            Guid!     create! update
      EmployeeFullName    String
      EmployeeHID         Int32
      Item                Guid!     create! update
      ItemCode            String
      ItemDescription     String
      ItemIsTime          Byte
      """)
  }
}

nonisolated extension Project.ProjectRestrictionEmployeeItem {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID? { row.guid(8) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(8) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(9) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(9) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(10) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(10) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID { row[11] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(11) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(12) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(12) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32? { row.int32(13) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(13) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID { row[14] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(14) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(15) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(15) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(16) }

  /// `ItemIsTime` · Edm.Byte · read-only
  public var itemIsTime: Bool? { row.boolean(17) }
  /// `ItemIsTime` in queries and change sets.
  public static var itemIsTime: Property<Self, Bool?> { .init(17) }
}

nonisolated extension Project {
  /// `project/ProjectRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectRestrictionItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid      create! update
      ProjectCode         String
      ProjectDescription  String
      Item                Guid      create! update
      ItemCode            String
      ItemDescription     String
      ItemIsTime          Byte
      """)
  }
}

nonisolated extension Project.ProjectRestrictionItem {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID? { row.guid(8) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(8) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(9) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(9) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(10) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(10) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(12) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(13) }

  /// `ItemIsTime` · Edm.Byte · read-only
  public var itemIsTime: Bool? { row.boolean(14) }
  /// `ItemIsTime` in queries and change sets.
  public static var itemIsTime: Property<Self, Bool?> { .init(14) }
}

nonisolated extension Project {
  /// `project/ProjectRestrictionRebillings` · read, create, update, delete · 60 rows a page
  /// · permission "Projects billing"
  nonisolated public struct ProjectRestrictionRebilling: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Division                   Int32
      ID                         Guid!     key create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Project                    Guid      create! update
      ProjectCode                String
      ProjectDescription         String
      CostTypeRebill             Guid      create! update
      CostTypeRebillCode         String
      CostTypeRebillDescription  String
      """)
  }
}

nonisolated extension Project.ProjectRestrictionRebilling {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID? { row.guid(8) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(8) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(9) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(9) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(10) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(10) }

  /// `CostTypeRebill` · Edm.Guid · required on create
  public var costTypeRebill: UUID? { row.guid(11) }
  /// `CostTypeRebill` in queries and change sets.
  public static var costTypeRebill: WritableProperty<Self, UUID?> { .init(11) }

  /// `CostTypeRebillCode` · Edm.String · read-only
  public var costTypeRebillCode: String? { row.string(12) }
  /// `CostTypeRebillCode` in queries and change sets.
  public static var costTypeRebillCode: Property<Self, String?> { .init(12) }

  /// `CostTypeRebillDescription` · Edm.String · read-only
  public var costTypeRebillDescription: String? { row.string(13) }
  /// `CostTypeRebillDescription` in queries and change sets.
  public static var costTypeRebillDescription: Property<Self, String?> { .init(13) }
}

nonisolated extension Project {
  /// `project/InvoiceTerms` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectTerm: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Amount              Double    create! update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Deliverable         String
      Description         String    create update
      Division            Int32
      ExecutionFromDate   DateTime  create update
      ExecutionToDate     DateTime  create update
      ID                  Guid!     key create update
      InvoiceDate         DateTime  create update
      InvoiceId           Guid
      InvoiceStatus       Int16
      Item                Guid      create update
      ItemDescription     String
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String    create update
      Percentage          Double
      Project             Guid      create! update
      ProjectDescription  String
      VATCode             String    create update
      VATCodeDescription  String
      VATPercentage       Double
      WBS                 Guid
      """)
  }
}

nonisolated extension Project.ProjectTerm {
  /// `Amount` · Edm.Double · required on create
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Deliverable` · Edm.String · read-only
  public var deliverable: String? { row.string(4) }
  /// `Deliverable` in queries and change sets.
  public static var deliverable: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ExecutionFromDate` · Edm.DateTime
  public var executionFromDate: LocalDateTime? { row.dateTime(7) }
  /// `ExecutionFromDate` in queries and change sets.
  public static var executionFromDate: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `ExecutionToDate` · Edm.DateTime
  public var executionToDate: LocalDateTime? { row.dateTime(8) }
  /// `ExecutionToDate` in queries and change sets.
  public static var executionToDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(10) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `InvoiceId` · Edm.Guid · read-only
  public var invoiceID: UUID? { row.guid(11) }
  /// `InvoiceId` in queries and change sets.
  public static var invoiceID: Property<Self, UUID?> { .init(11) }

  /// `InvoiceStatus` · Edm.Int16 · read-only
  public var invoiceStatus: ProjectTermInvoiceStatus? { row[ifPresent: 12] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: Property<Self, ProjectTermInvoiceStatus?> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(13) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(14) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Percentage` · Edm.Double · read-only
  public var percentage: Decimal? { row.decimal(19) }
  /// `Percentage` in queries and change sets.
  public static var percentage: Property<Self, Decimal?> { .init(19) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID? { row.guid(20) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(20) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(21) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(21) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(22) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(22) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(23) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(23) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(24) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(24) }

  /// `WBS` · Edm.Guid · read-only
  public var wbs: UUID? { row.guid(25) }
  /// `WBS` in queries and change sets.
  public static var wbs: Property<Self, UUID?> { .init(25) }
}

nonisolated extension Project {
  /// `project/TimeCorrections` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeCorrection: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!     key create update
      OriginalEntryId   Guid      create update
      Notes             String    create update
      Quantity          Double    create update
      Division          Int32
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Project.TimeCorrection {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `OriginalEntryId` · Edm.Guid
  public var originalEntryID: UUID? { row.guid(1) }
  /// `OriginalEntryId` in queries and change sets.
  public static var originalEntryID: WritableProperty<Self, UUID?> { .init(1) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(2) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(2) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }
}

nonisolated extension Project {
  /// `project/TimeCostEntryFavorites`
  nonisolated public struct TimeCostEntryFavorite: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create update
      AccountName            String    create update
      Created                DateTime  create update
      Creator                Guid      create update
      CreatorFullName        String    create update
      Division               Int32     create update
      Employee               Guid!     create update
      EmployeeFullName       String    create update
      ID                     Guid!     key create update
      IsTime                 Byte!     create update
      Item                   Guid      create update
      ItemCode               String    create update
      ItemDescription        String    create update
      Modified               DateTime  create update
      Modifier               Guid      create update
      ModifierFullName       String    create update
      Project                Guid      create update
      ProjectCode            String    create update
      ProjectDescription     String    create update
      ProjectWBS             Guid      create update
      ProjectWBSDescription  String    create update
      """)
  }
}

nonisolated extension Project.TimeCostEntryFavorite {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(5) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[6] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(6) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(7) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `IsTime` · Edm.Byte
  public var isTime: Bool { row[9] }
  /// `IsTime` in queries and change sets.
  public static var isTime: WritableProperty<Self, Bool> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(15) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(16) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(16) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(17) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: WritableProperty<Self, String?> { .init(17) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(18) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(18) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(19) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(19) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(20) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: WritableProperty<Self, String?> { .init(20) }
}

nonisolated extension Project {
  /// `project/TimeEntryAttachments`
  nonisolated public struct TimeEntryAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid      create update
      AccountCode         String    create update padded(18)
      AccountName         String    create update
      Attachment          Binary    create update
      Created             DateTime  create update
      Creator             Guid      create update
      CreatorFullName     String    create update
      Division            Int32!    create update
      DocumentDate        DateTime  create update
      FileName            String    create update
      FileSize            Double!   create update
      ID                  Guid!     key create update
      Item                Guid      create update
      ItemCode            String    create update
      ItemDescription     String    create update
      Modified            DateTime  create update
      Modifier            Guid      create update
      ModifierFullName    String    create update
      Project             Guid      create update
      ProjectCode         String    create update
      ProjectDescription  String    create update
      Subject             String    create update
      Type                Int32     create update
      Url                 String    create update
      """)
  }
}

nonisolated extension Project.TimeEntryAttachment {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: WritableProperty<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: WritableProperty<Self, String?> { .init(2) }

  /// `Attachment` · Edm.Binary
  public var attachment: Data? { row[ifPresent: 3] }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, Data?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(7) }

  /// `DocumentDate` · Edm.DateTime
  public var documentDate: LocalDateTime? { row.dateTime(8) }
  /// `DocumentDate` in queries and change sets.
  public static var documentDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `FileName` · Edm.String
  public var fileName: String? { row.string(9) }
  /// `FileName` in queries and change sets.
  public static var fileName: WritableProperty<Self, String?> { .init(9) }

  /// `FileSize` · Edm.Double
  public var fileSize: Decimal { row[10] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: WritableProperty<Self, Decimal> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(12) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(13) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(13) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(14) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(14) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(17) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(18) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(18) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(19) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: WritableProperty<Self, String?> { .init(19) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(20) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(20) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(21) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(21) }

  /// `Type` · Edm.Int32
  public var type: Int32? { row.int32(22) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int32?> { .init(22) }

  /// `Url` · Edm.String
  public var url: String? { row.string(23) }
  /// `Url` in queries and change sets.
  public static var url: WritableProperty<Self, String?> { .init(23) }
}

nonisolated extension Project {
  /// Hours that an employee booked on a project or account.
  ///
  /// `project/TimeTransactions` · read, create, update, delete · 60 rows a page · webhook topic `TimeTransactions`
  /// · permission "Projects billing"
  nonisolated public struct TimeTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Amount                   Double    create update
      Price                    Double    create update
      Account                  Guid      create update
      AccountName              String
      Activity                 Guid      create update
      ActivityDescription      String
      AmountFC                 Double
      Attachment               Guid      create update
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Currency                 String    create update
      CustomField              String
      Date                     DateTime  create update
      Division                 Int32
      DivisionDescription      String
      Employee                 Guid      create update
      EndTime                  DateTime  create update
      EntryNumber              Int32     create update
      ErrorText                String    create update
      HourStatus               Int16     create update
      ID                       Guid!     key create update
      Item                     Guid      create! update
      ItemDescription          String
      ItemDivisable            Boolean
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String    create update
      PriceFC                  Double
      Project                  Guid      create update
      ProjectAccount           Guid
      ProjectAccountCode       String    padded(18)
      ProjectAccountName       String
      ProjectCode              String
      ProjectDescription       String
      Quantity                 Double    create! update
      StartTime                DateTime  create update
      Subscription             Guid      create update
      SubscriptionAccount      Guid      create update
      SubscriptionAccountCode  String    padded(18)
      SubscriptionAccountName  String
      SubscriptionDescription  String
      SubscriptionNumber       Int32
      Type                     Int16
      SkipValidation           Boolean!  create update
      """)
  }
}

nonisolated extension Project.TimeTransaction {
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Price` · Edm.Double
  public var price: Decimal? { row.decimal(1) }
  /// `Price` in queries and change sets.
  public static var price: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(2) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(2) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `Activity` · Edm.Guid
  public var activity: UUID? { row.guid(4) }
  /// `Activity` in queries and change sets.
  public static var activity: WritableProperty<Self, UUID?> { .init(4) }

  /// `ActivityDescription` · Edm.String · read-only
  public var activityDescription: String? { row.string(5) }
  /// `ActivityDescription` in queries and change sets.
  public static var activityDescription: Property<Self, String?> { .init(5) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal? { row.decimal(6) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(6) }

  /// `Attachment` · Edm.Guid
  public var attachment: UUID? { row.guid(7) }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, UUID?> { .init(7) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(10) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(11) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(11) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(12) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(12) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(13) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(14) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(14) }

  /// `DivisionDescription` · Edm.String · read-only
  public var divisionDescription: String? { row.string(15) }
  /// `DivisionDescription` in queries and change sets.
  public static var divisionDescription: Property<Self, String?> { .init(15) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(16) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(16) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(17) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(18) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(18) }

  /// `ErrorText` · Edm.String
  public var errorText: String? { row.string(19) }
  /// `ErrorText` in queries and change sets.
  public static var errorText: WritableProperty<Self, String?> { .init(19) }

  /// `HourStatus` · Edm.Int16
  public var hourStatus: HourStatus? { row[ifPresent: 20] }
  /// `HourStatus` in queries and change sets.
  public static var hourStatus: WritableProperty<Self, HourStatus?> { .init(20) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[21] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(21) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(22) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(22) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(23) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(23) }

  /// `ItemDivisable` · Edm.Boolean · read-only
  public var itemDivisable: Bool? { row.boolean(24) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: Property<Self, Bool?> { .init(24) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(25) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(25) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(26) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(26) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(27) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(27) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(28) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(28) }

  /// `PriceFC` · Edm.Double · read-only
  public var priceFC: Decimal? { row.decimal(29) }
  /// `PriceFC` in queries and change sets.
  public static var priceFC: Property<Self, Decimal?> { .init(29) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(30) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(30) }

  /// `ProjectAccount` · Edm.Guid · read-only
  public var projectAccount: UUID? { row.guid(31) }
  /// `ProjectAccount` in queries and change sets.
  public static var projectAccount: Property<Self, UUID?> { .init(31) }

  /// `ProjectAccountCode` · Edm.String · left-padded to 18 · read-only
  public var projectAccountCode: PaddedCode? { row[ifPresent: 32] }
  /// `ProjectAccountCode` in queries and change sets.
  public static var projectAccountCode: Property<Self, PaddedCode?> { .init(32) }

  /// `ProjectAccountName` · Edm.String · read-only
  public var projectAccountName: String? { row.string(33) }
  /// `ProjectAccountName` in queries and change sets.
  public static var projectAccountName: Property<Self, String?> { .init(33) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(34) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(34) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(35) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(35) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(36) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(36) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(37) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, LocalDateTime?> { .init(37) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(38) }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID?> { .init(38) }

  /// `SubscriptionAccount` · Edm.Guid
  public var subscriptionAccount: UUID? { row.guid(39) }
  /// `SubscriptionAccount` in queries and change sets.
  public static var subscriptionAccount: WritableProperty<Self, UUID?> { .init(39) }

  /// `SubscriptionAccountCode` · Edm.String · left-padded to 18 · read-only
  public var subscriptionAccountCode: PaddedCode? { row[ifPresent: 40] }
  /// `SubscriptionAccountCode` in queries and change sets.
  public static var subscriptionAccountCode: Property<Self, PaddedCode?> { .init(40) }

  /// `SubscriptionAccountName` · Edm.String · read-only
  public var subscriptionAccountName: String? { row.string(41) }
  /// `SubscriptionAccountName` in queries and change sets.
  public static var subscriptionAccountName: Property<Self, String?> { .init(41) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(42) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(42) }

  /// `SubscriptionNumber` · Edm.Int32 · read-only
  public var subscriptionNumber: Int32? { row.int32(43) }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32?> { .init(43) }

  /// `Type` · Edm.Int16 · read-only
  public var type: TimeCostTransactionType? { row[ifPresent: 44] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, TimeCostTransactionType?> { .init(44) }

  /// `SkipValidation` · Edm.Boolean
  public var skipValidation: Bool { row[45] }
  /// `SkipValidation` in queries and change sets.
  public static var skipValidation: WritableProperty<Self, Bool> { .init(45) }
}

nonisolated extension Project {
  /// `project/WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSActivity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `AutoCreateInvoiceTerm` · Edm.Boolean
  public var autoCreateInvoiceTerm: Bool? { row.boolean(0) }
  /// `AutoCreateInvoiceTerm` in queries and change sets.
  public static var autoCreateInvoiceTerm: WritableProperty<Self, Bool?> { .init(0) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(1) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: WritableProperty<Self, Bool?> { .init(1) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 2] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: WritableProperty<Self, BudgetOverrunHours?> { .init(2) }

  /// `BudgetedCost` · Edm.Double
  public var budgetedCost: Decimal? { row.decimal(3) }
  /// `BudgetedCost` in queries and change sets.
  public static var budgetedCost: WritableProperty<Self, Decimal?> { .init(3) }

  /// `BudgetedHours` · Edm.Double
  public var budgetedHours: Decimal? { row.decimal(4) }
  /// `BudgetedHours` in queries and change sets.
  public static var budgetedHours: WritableProperty<Self, Decimal?> { .init(4) }

  /// `BudgetedRevenue` · Edm.Double
  public var budgetedRevenue: Decimal? { row.decimal(5) }
  /// `BudgetedRevenue` in queries and change sets.
  public static var budgetedRevenue: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Completed` · Edm.Boolean
  public var completed: Bool? { row.boolean(6) }
  /// `Completed` in queries and change sets.
  public static var completed: WritableProperty<Self, Bool?> { .init(6) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(10) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(10) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(11) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: WritableProperty<Self, UUID?> { .init(11) }

  /// `DefaultItemIsMandatory` · Edm.Boolean
  public var defaultItemIsMandatory: Bool? { row.boolean(12) }
  /// `DefaultItemIsMandatory` in queries and change sets.
  public static var defaultItemIsMandatory: WritableProperty<Self, Bool?> { .init(12) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(13) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(14) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(14) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(15) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(16) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(17) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `InvoiceMethod` · Edm.Int16
  public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 18] }
  /// `InvoiceMethod` in queries and change sets.
  public static var invoiceMethod: WritableProperty<Self, ProjectWBSInvoiceMethod?> { .init(18) }

  /// `InvoiceSeparately` · Edm.Boolean
  public var invoiceSeparately: Bool? { row.boolean(19) }
  /// `InvoiceSeparately` in queries and change sets.
  public static var invoiceSeparately: WritableProperty<Self, Bool?> { .init(19) }

  /// `InvoiceTerm` · Edm.Guid · read-only
  public var invoiceTerm: UUID? { row.guid(20) }
  /// `InvoiceTerm` in queries and change sets.
  public static var invoiceTerm: Property<Self, UUID?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(24) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(24) }

  /// `PartOf` · Edm.Guid
  public var partOf: UUID? { row.guid(25) }
  /// `PartOf` in queries and change sets.
  public static var partOf: WritableProperty<Self, UUID?> { .init(25) }

  /// `PartOfDescription` · Edm.String · read-only
  public var partOfDescription: String? { row.string(26) }
  /// `PartOfDescription` in queries and change sets.
  public static var partOfDescription: Property<Self, String?> { .init(26) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID { row[27] }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID> { .init(27) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(28) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(28) }

  /// `ProjectTermAction` · Edm.Int16
  public var projectTermAction: Int16? { row[ifPresent: 29] }
  /// `ProjectTermAction` in queries and change sets.
  public static var projectTermAction: WritableProperty<Self, Int16?> { .init(29) }

  /// `ReleaseInvoiceTerm` · Edm.Boolean
  public var releaseInvoiceTerm: Bool? { row.boolean(30) }
  /// `ReleaseInvoiceTerm` in queries and change sets.
  public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { .init(30) }

  /// `ReleaseInvoiceTermDate` · Edm.DateTime
  public var releaseInvoiceTermDate: LocalDateTime? { row.dateTime(31) }
  /// `ReleaseInvoiceTermDate` in queries and change sets.
  public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { .init(31) }

  /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
  public var releaseInvoiceTermHasSpecifyDate: Bool? { row.boolean(32) }
  /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
  public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { .init(32) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32? { row.int32(33) }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32?> { .init(33) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(34) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(34) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(35) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: WritableProperty<Self, Decimal?> { .init(35) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType? { row[ifPresent: 36] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ProjectWBSType?> { .init(36) }

  /// `UpdateAction` · Edm.Int16
  public var updateAction: Int16? { row[ifPresent: 37] }
  /// `UpdateAction` in queries and change sets.
  public static var updateAction: WritableProperty<Self, Int16?> { .init(37) }
}

nonisolated extension Project {
  /// `project/WBSDeliverables` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSDeliverable: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Completed                         Boolean   create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomField                       String
      Description                       String    create! update
      Division                          Int32
      ID                                Guid!     key create update
      Milestone                         Boolean   create update
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Notes                             String    create update
      PartOf                            Guid      create update
      PartOfDescription                 String
      Project                           Guid!     create! update
      ProjectDescription                String
      ProjectTerm                       Guid      create update
      ProjectTermDescription            String
      ReleaseInvoiceTerm                Boolean   create update
      ReleaseInvoiceTermDate            DateTime  create update
      SequenceNumber                    Int32     create update
      Type                              Int16     create update
      ReleaseInvoiceTermHasSpecifyDate  Boolean   create update
      UpdateAction                      Int16     create update
      """)
  }
}

nonisolated extension Project.WBSDeliverable {
  /// `Completed` · Edm.Boolean
  public var completed: Bool? { row.boolean(0) }
  /// `Completed` in queries and change sets.
  public static var completed: WritableProperty<Self, Bool?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(4) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Milestone` · Edm.Boolean
  public var milestone: Bool? { row.boolean(8) }
  /// `Milestone` in queries and change sets.
  public static var milestone: WritableProperty<Self, Bool?> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(12) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(12) }

  /// `PartOf` · Edm.Guid
  public var partOf: UUID? { row.guid(13) }
  /// `PartOf` in queries and change sets.
  public static var partOf: WritableProperty<Self, UUID?> { .init(13) }

  /// `PartOfDescription` · Edm.String · read-only
  public var partOfDescription: String? { row.string(14) }
  /// `PartOfDescription` in queries and change sets.
  public static var partOfDescription: Property<Self, String?> { .init(14) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID { row[15] }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID> { .init(15) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(16) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(16) }

  /// `ProjectTerm` · Edm.Guid
  public var projectTerm: UUID? { row.guid(17) }
  /// `ProjectTerm` in queries and change sets.
  public static var projectTerm: WritableProperty<Self, UUID?> { .init(17) }

  /// `ProjectTermDescription` · Edm.String · read-only
  public var projectTermDescription: String? { row.string(18) }
  /// `ProjectTermDescription` in queries and change sets.
  public static var projectTermDescription: Property<Self, String?> { .init(18) }

  /// `ReleaseInvoiceTerm` · Edm.Boolean
  public var releaseInvoiceTerm: Bool? { row.boolean(19) }
  /// `ReleaseInvoiceTerm` in queries and change sets.
  public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { .init(19) }

  /// `ReleaseInvoiceTermDate` · Edm.DateTime
  public var releaseInvoiceTermDate: LocalDateTime? { row.dateTime(20) }
  /// `ReleaseInvoiceTermDate` in queries and change sets.
  public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32? { row.int32(21) }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32?> { .init(21) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType? { row[ifPresent: 22] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ProjectWBSType?> { .init(22) }

  /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
  public var releaseInvoiceTermHasSpecifyDate: Bool? { row.boolean(23) }
  /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
  public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { .init(23) }

  /// `UpdateAction` · Edm.Int16
  public var updateAction: Int16? { row[ifPresent: 24] }
  /// `UpdateAction` in queries and change sets.
  public static var updateAction: WritableProperty<Self, Int16?> { .init(24) }
}

nonisolated extension Project {
  /// `project/WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSExpense: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `AutoCreateInvoiceTerm` · Edm.Boolean
  public var autoCreateInvoiceTerm: Bool? { row.boolean(0) }
  /// `AutoCreateInvoiceTerm` in queries and change sets.
  public static var autoCreateInvoiceTerm: WritableProperty<Self, Bool?> { .init(0) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(1) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: WritableProperty<Self, Bool?> { .init(1) }

  /// `BlockRebilling` · Edm.Boolean
  public var blockRebilling: Bool? { row.boolean(2) }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: WritableProperty<Self, Bool?> { .init(2) }

  /// `BudgetedCost` · Edm.Double
  public var budgetedCost: Decimal? { row.decimal(3) }
  /// `BudgetedCost` in queries and change sets.
  public static var budgetedCost: WritableProperty<Self, Decimal?> { .init(3) }

  /// `BudgetedRevenue` · Edm.Double
  public var budgetedRevenue: Decimal? { row.decimal(4) }
  /// `BudgetedRevenue` in queries and change sets.
  public static var budgetedRevenue: WritableProperty<Self, Decimal?> { .init(4) }

  /// `Completed` · Edm.Boolean
  public var completed: Bool? { row.boolean(5) }
  /// `Completed` in queries and change sets.
  public static var completed: WritableProperty<Self, Bool?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(9) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(9) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(14) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `InvoiceMethod` · Edm.Int16
  public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 15] }
  /// `InvoiceMethod` in queries and change sets.
  public static var invoiceMethod: WritableProperty<Self, ProjectWBSInvoiceMethod?> { .init(15) }

  /// `InvoiceSeparately` · Edm.Boolean
  public var invoiceSeparately: Bool? { row.boolean(16) }
  /// `InvoiceSeparately` in queries and change sets.
  public static var invoiceSeparately: WritableProperty<Self, Bool?> { .init(16) }

  /// `InvoiceTerm` · Edm.Guid · read-only
  public var invoiceTerm: UUID? { row.guid(17) }
  /// `InvoiceTerm` in queries and change sets.
  public static var invoiceTerm: Property<Self, UUID?> { .init(17) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(18) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(18) }

  /// `MarkupPercentage` · Edm.Double
  public var markupPercentage: Decimal? { row.decimal(19) }
  /// `MarkupPercentage` in queries and change sets.
  public static var markupPercentage: WritableProperty<Self, Decimal?> { .init(19) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(20) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(20) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(21) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(22) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(22) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(23) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(23) }

  /// `PartOf` · Edm.Guid
  public var partOf: UUID? { row.guid(24) }
  /// `PartOf` in queries and change sets.
  public static var partOf: WritableProperty<Self, UUID?> { .init(24) }

  /// `PartOfDescription` · Edm.String · read-only
  public var partOfDescription: String? { row.string(25) }
  /// `PartOfDescription` in queries and change sets.
  public static var partOfDescription: Property<Self, String?> { .init(25) }

  /// `Project` · Edm.Guid · required on create
  public var project: UUID { row[26] }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID> { .init(26) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(27) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(27) }

  /// `ProjectTermAction` · Edm.Int16
  public var projectTermAction: Int16? { row[ifPresent: 28] }
  /// `ProjectTermAction` in queries and change sets.
  public static var projectTermAction: WritableProperty<Self, Int16?> { .init(28) }

  /// `ReleaseInvoiceTerm` · Edm.Boolean
  public var releaseInvoiceTerm: Bool? { row.boolean(29) }
  /// `ReleaseInvoiceTerm` in queries and change sets.
  public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { .init(29) }

  /// `ReleaseInvoiceTermDate` · Edm.DateTime
  public var releaseInvoiceTermDate: LocalDateTime? { row.dateTime(30) }
  /// `ReleaseInvoiceTermDate` in queries and change sets.
  public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { .init(30) }

  /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
  public var releaseInvoiceTermHasSpecifyDate: Bool? { row.boolean(31) }
  /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
  public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { .init(31) }

  /// `PurchasePrice` · Edm.Double
  public var purchasePrice: Decimal? { row.decimal(32) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: WritableProperty<Self, Decimal?> { .init(32) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(33) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(33) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32? { row.int32(34) }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32?> { .init(34) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(35) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(35) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(36) }
  /// `Supplier` in queries and change sets.
  public static var supplier: WritableProperty<Self, UUID?> { .init(36) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType? { row[ifPresent: 37] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ProjectWBSType?> { .init(37) }

  /// `UpdateAction` · Edm.Int16
  public var updateAction: Int16? { row[ifPresent: 38] }
  /// `UpdateAction` in queries and change sets.
  public static var updateAction: WritableProperty<Self, Int16?> { .init(38) }
}
