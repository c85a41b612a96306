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

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(1) }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 2] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: Property<Self, Decimal?> { Property(2) }

    /// `Attachment` · Edm.Guid
    public var attachment: UUID? { row[ifPresent: 3] }
    /// `Attachment` in queries and change sets.
    public static var attachment: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(4) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(5) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(6) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 8] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(8) }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 9] }
    /// `Date` in queries and change sets.
    public static var date: WritableProperty<Self, LocalDateTime?> { WritableProperty(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `DivisionDescription` · Edm.String · read-only
    public var divisionDescription: String? { row[ifPresent: 11] }
    /// `DivisionDescription` in queries and change sets.
    public static var divisionDescription: Property<Self, String?> { Property(11) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 13] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: WritableProperty<Self, Int32?> { WritableProperty(13) }

    /// `ErrorText` · Edm.String
    public var errorText: String? { row[ifPresent: 14] }
    /// `ErrorText` in queries and change sets.
    public static var errorText: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 15] }
    /// `Expense` in queries and change sets.
    public static var expense: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `ExpenseDescription` · Edm.String
    public var expenseDescription: String? { row[ifPresent: 16] }
    /// `ExpenseDescription` in queries and change sets.
    public static var expenseDescription: WritableProperty<Self, String?> { WritableProperty(16) }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: HourStatus? { row[ifPresent: 17] }
    /// `HourStatus` in queries and change sets.
    public static var hourStatus: WritableProperty<Self, HourStatus?> { WritableProperty(17) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[18] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(18) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 19] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 20] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(20) }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 21] }
    /// `ItemDivisable` in queries and change sets.
    public static var itemDivisable: Property<Self, Bool?> { Property(21) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 22] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(22) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 23] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(23) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 24] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(24) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(25) }

    /// `PriceFC` · Edm.Double
    public var priceFC: Decimal? { row[ifPresent: 26] }
    /// `PriceFC` in queries and change sets.
    public static var priceFC: WritableProperty<Self, Decimal?> { WritableProperty(26) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 27] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(27) }

    /// `ProjectAccount` · Edm.Guid · read-only
    public var projectAccount: UUID? { row[ifPresent: 28] }
    /// `ProjectAccount` in queries and change sets.
    public static var projectAccount: Property<Self, UUID?> { Property(28) }

    /// `ProjectAccountCode` · Edm.String · left-padded to 18 · read-only
    public var projectAccountCode: PaddedCode? { row[ifPresent: 29] }
    /// `ProjectAccountCode` in queries and change sets.
    public static var projectAccountCode: Property<Self, PaddedCode?> { Property(29) }

    /// `ProjectAccountName` · Edm.String · read-only
    public var projectAccountName: String? { row[ifPresent: 30] }
    /// `ProjectAccountName` in queries and change sets.
    public static var projectAccountName: Property<Self, String?> { Property(30) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 31] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(31) }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 32] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(32) }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 33] }
    /// `Subscription` in queries and change sets.
    public static var subscription: WritableProperty<Self, UUID?> { WritableProperty(33) }

    /// `SubscriptionAccount` · Edm.Guid
    public var subscriptionAccount: UUID? { row[ifPresent: 34] }
    /// `SubscriptionAccount` in queries and change sets.
    public static var subscriptionAccount: WritableProperty<Self, UUID?> { WritableProperty(34) }

    /// `SubscriptionAccountCode` · Edm.String · left-padded to 18 · read-only
    public var subscriptionAccountCode: PaddedCode? { row[ifPresent: 35] }
    /// `SubscriptionAccountCode` in queries and change sets.
    public static var subscriptionAccountCode: Property<Self, PaddedCode?> { Property(35) }

    /// `SubscriptionAccountName` · Edm.String · read-only
    public var subscriptionAccountName: String? { row[ifPresent: 36] }
    /// `SubscriptionAccountName` in queries and change sets.
    public static var subscriptionAccountName: Property<Self, String?> { Property(36) }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 37] }
    /// `SubscriptionDescription` in queries and change sets.
    public static var subscriptionDescription: Property<Self, String?> { Property(37) }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32? { row[ifPresent: 38] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32?> { Property(38) }

    /// `Type` · Edm.Int16 · read-only
    public var type: TimeCostTransactionType? { row[ifPresent: 39] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, TimeCostTransactionType?> { Property(39) }

    /// `SkipValidation` · Edm.Boolean
    public var skipValidation: Bool { row[40] }
    /// `SkipValidation` in queries and change sets.
    public static var skipValidation: WritableProperty<Self, Bool> { WritableProperty(40) }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 41] }
    /// `Amount` in queries and change sets.
    public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(41) }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 42] }
    /// `Price` in queries and change sets.
    public static var price: WritableProperty<Self, Decimal?> { WritableProperty(42) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID { row[4] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 5] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: Property<Self, String?> { Property(5) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32 { row[6] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32> { Property(6) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(7) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[8] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 9] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(9) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(10) }

    /// `ItemIsTime` · Edm.Byte · read-only
    public var itemIsTime: Bool { row[11] }
    /// `ItemIsTime` in queries and change sets.
    public static var itemIsTime: Property<Self, Bool> { Property(11) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(12) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(13) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(14) }

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

nonisolated extension Project {
  /// `project/EmploymentInternalRates` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct EmploymentInternalRate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(3) }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[4] }
    /// `Employee` in queries and change sets.
    public static var employee: Property<Self, UUID> { Property(4) }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 5] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: Property<Self, String?> { Property(5) }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[6] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32> { Property(6) }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[7] }
    /// `Employment` in queries and change sets.
    public static var employment: Property<Self, UUID> { Property(7) }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32 { row[8] }
    /// `EmploymentHID` in queries and change sets.
    public static var employmentHID: Property<Self, Int32> { Property(8) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 9] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(9) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(10) }

    /// `InternalRate` · Edm.Double
    public var internalRate: Decimal? { row[ifPresent: 11] }
    /// `InternalRate` in queries and change sets.
    public static var internalRate: Property<Self, Decimal?> { Property(11) }

    /// `IntercompanyRate` · Edm.Double
    public var intercompanyRate: Decimal? { row[ifPresent: 12] }
    /// `IntercompanyRate` in queries and change sets.
    public static var intercompanyRate: Property<Self, Decimal?> { Property(12) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(13) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(14) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(15) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[16] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime> { Property(16) }

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

nonisolated extension Project {
  /// `project/ProjectAccountMutations` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectAccountMutation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID { row[0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 1] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(1) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(2) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 3] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(3) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(4) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(5) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(6) }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 7] }
    /// `DivisionName` in queries and change sets.
    public static var divisionName: Property<Self, String?> { Property(7) }

    /// `EndDate` · Edm.DateTime · read-only
    public var endDate: LocalDateTime? { row[ifPresent: 8] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(8) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(9) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(10) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(11) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(12) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[14] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID> { WritableProperty(14) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 15] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(15) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 16] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(16) }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 17] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

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

nonisolated extension Project {
  /// `project/ProjectBudgetTypes` · read · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectBudgetType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int16
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int16 · key
    public var id: Int16 { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, Int16> { Property(0) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(1) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Description  String
      """)
  }
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

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }
    /// `Code` in queries and change sets.
    public static var code: WritableProperty<Self, String?> { WritableProperty(0) }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 1] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 2] }
    /// `CostCenterDescription` in queries and change sets.
    public static var costCenterDescription: Property<Self, String?> { Property(2) }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 3] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 4] }
    /// `CostUnitDescription` in queries and change sets.
    public static var costUnitDescription: Property<Self, String?> { Property(4) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(5) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(6) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(7) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 8] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(8) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(9) }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 10] }
    /// `DivisionName` in queries and change sets.
    public static var divisionName: Property<Self, String?> { Property(10) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(11) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(12) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(13) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(14) }

    /// `UseEmployeeCostCenter` · Edm.Boolean
    public var useEmployeeCostCenter: Bool { row[15] }
    /// `UseEmployeeCostCenter` in queries and change sets.
    public static var useEmployeeCostCenter: WritableProperty<Self, Bool> { WritableProperty(15) }

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

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 1] }
    /// `AccountContact` in queries and change sets.
    public static var accountContact: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 2] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(2) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(3) }

    /// `AllowAdditionalInvoicing` · Edm.Boolean
    public var allowAdditionalInvoicing: Bool? { row[ifPresent: 4] }
    /// `AllowAdditionalInvoicing` in queries and change sets.
    public static var allowAdditionalInvoicing: WritableProperty<Self, Bool?> { WritableProperty(4) }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 5] }
    /// `BlockEntry` in queries and change sets.
    public static var blockEntry: WritableProperty<Self, Bool?> { WritableProperty(5) }

    /// `BlockInvoicing` · Edm.Boolean
    public var blockInvoicing: Bool? { row[ifPresent: 6] }
    /// `BlockInvoicing` in queries and change sets.
    public static var blockInvoicing: WritableProperty<Self, Bool?> { WritableProperty(6) }

    /// `BlockPlanning` · Edm.Boolean
    public var blockPlanning: Bool? { row[ifPresent: 7] }
    /// `BlockPlanning` in queries and change sets.
    public static var blockPlanning: WritableProperty<Self, Bool?> { WritableProperty(7) }

    /// `BudgetedAmount` · Edm.Double
    public var budgetedAmount: Decimal? { row[ifPresent: 8] }
    /// `BudgetedAmount` in queries and change sets.
    public static var budgetedAmount: WritableProperty<Self, Decimal?> { WritableProperty(8) }

    /// `BudgetedCosts` · Edm.Double
    public var budgetedCosts: Decimal? { row[ifPresent: 9] }
    /// `BudgetedCosts` in queries and change sets.
    public static var budgetedCosts: WritableProperty<Self, Decimal?> { WritableProperty(9) }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 10] }
    /// `BudgetedRevenue` in queries and change sets.
    public static var budgetedRevenue: WritableProperty<Self, Decimal?> { WritableProperty(10) }

    /// `BudgetType` · Edm.Int16
    public var budgetType: Int16? { row[ifPresent: 11] }
    /// `BudgetType` in queries and change sets.
    public static var budgetType: WritableProperty<Self, Int16?> { WritableProperty(11) }

    /// `BudgetTypeDescription` · Edm.String · read-only
    public var budgetTypeDescription: String? { row[ifPresent: 12] }
    /// `BudgetTypeDescription` in queries and change sets.
    public static var budgetTypeDescription: Property<Self, String?> { Property(12) }

    /// `BlockPurchasing` · Edm.Boolean
    public var blockPurchasing: Bool? { row[ifPresent: 13] }
    /// `BlockPurchasing` in queries and change sets.
    public static var blockPurchasing: WritableProperty<Self, Bool?> { WritableProperty(13) }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 14] }
    /// `BlockRebilling` in queries and change sets.
    public static var blockRebilling: WritableProperty<Self, Bool?> { WritableProperty(14) }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 15] }
    /// `Classification` in queries and change sets.
    public static var classification: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 16] }
    /// `ClassificationDescription` in queries and change sets.
    public static var classificationDescription: Property<Self, String?> { Property(16) }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 17] }
    /// `Code` in queries and change sets.
    public static var code: WritableProperty<Self, String?> { WritableProperty(17) }

    /// `CostsAmountFC` · Edm.Double · read-only
    public var costsAmountFC: Decimal? { row[ifPresent: 18] }
    /// `CostsAmountFC` in queries and change sets.
    public static var costsAmountFC: Property<Self, Decimal?> { Property(18) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 19] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(19) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 20] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(20) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 21] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(21) }

    /// `CustomerPOnumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 22] }
    /// `CustomerPOnumber` in queries and change sets.
    public static var customerPONumber: WritableProperty<Self, String?> { WritableProperty(22) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 23] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(23) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 24] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(24) }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 25] }
    /// `DivisionName` in queries and change sets.
    public static var divisionName: Property<Self, String?> { Property(25) }

    /// `EnableWorkInProgress` · Edm.Boolean
    public var enableWorkInProgress: Bool? { row[ifPresent: 26] }
    /// `EnableWorkInProgress` in queries and change sets.
    public static var enableWorkInProgress: WritableProperty<Self, Bool?> { WritableProperty(26) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 27] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(27) }

    /// `FixedPriceItem` · Edm.Guid
    public var fixedPriceItem: UUID? { row[ifPresent: 28] }
    /// `FixedPriceItem` in queries and change sets.
    public static var fixedPriceItem: WritableProperty<Self, UUID?> { WritableProperty(28) }

    /// `FixedPriceItemDescription` · Edm.String · read-only
    public var fixedPriceItemDescription: String? { row[ifPresent: 29] }
    /// `FixedPriceItemDescription` in queries and change sets.
    public static var fixedPriceItemDescription: Property<Self, String?> { Property(29) }

    /// `HasWBSLines` · Edm.Boolean · read-only
    public var hasWBSLines: Bool { row[30] }
    /// `HasWBSLines` in queries and change sets.
    public static var hasWBSLines: Property<Self, Bool> { Property(30) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[31] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(31) }

    /// `IncludeInvoiceSpecification` · Edm.Int16
    public var includeInvoiceSpecification: ProjectInvoiceSpecification { row[32] }
    /// `IncludeInvoiceSpecification` in queries and change sets.
    public static var includeInvoiceSpecification: WritableProperty<Self, ProjectInvoiceSpecification> { WritableProperty(32) }

    /// `IncludeSpecificationInInvoicePdf` · Edm.Boolean
    public var includeSpecificationInInvoicePDF: Bool { row[33] }
    /// `IncludeSpecificationInInvoicePdf` in queries and change sets.
    public static var includeSpecificationInInvoicePDF: WritableProperty<Self, Bool> { WritableProperty(33) }

    /// `InvoiceAddress` · Edm.Guid
    public var invoiceAddress: UUID? { row[ifPresent: 34] }
    /// `InvoiceAddress` in queries and change sets.
    public static var invoiceAddress: WritableProperty<Self, UUID?> { WritableProperty(34) }

    /// `InvoiceDescription` · Edm.String
    public var invoiceDescription: String? { row[ifPresent: 35] }
    /// `InvoiceDescription` in queries and change sets.
    public static var invoiceDescription: WritableProperty<Self, String?> { WritableProperty(35) }

    /// `InvoiceAsQuoted` · Edm.Boolean · read-only
    public var invoiceAsQuoted: Bool { row[36] }
    /// `InvoiceAsQuoted` in queries and change sets.
    public static var invoiceAsQuoted: Property<Self, Bool> { Property(36) }

    /// `IsWBSRequiredForEntry` · Edm.Byte
    public var isWBSRequiredForEntry: ProjectWBSEntryRequirement? { row[ifPresent: 37] }
    /// `IsWBSRequiredForEntry` in queries and change sets.
    public static var isWBSRequiredForEntry: WritableProperty<Self, ProjectWBSEntryRequirement?> { WritableProperty(37) }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[ifPresent: 38] }
    /// `Manager` in queries and change sets.
    public static var manager: WritableProperty<Self, UUID?> { WritableProperty(38) }

    /// `ManagerFullname` · Edm.String · read-only
    public var managerFullname: String? { row[ifPresent: 39] }
    /// `ManagerFullname` in queries and change sets.
    public static var managerFullname: Property<Self, String?> { Property(39) }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 40] }
    /// `MarkupPercentage` in queries and change sets.
    public static var markupPercentage: WritableProperty<Self, Decimal?> { WritableProperty(40) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 41] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(41) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 42] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(42) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 43] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(43) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 44] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(44) }

    /// `InternalNotes` · Edm.String
    public var internalNotes: String? { row[ifPresent: 45] }
    /// `InternalNotes` in queries and change sets.
    public static var internalNotes: WritableProperty<Self, String?> { WritableProperty(45) }

    /// `SalesTimeQuantity` · Edm.Double
    public var salesTimeQuantity: Decimal? { row[ifPresent: 46] }
    /// `SalesTimeQuantity` in queries and change sets.
    public static var salesTimeQuantity: WritableProperty<Self, Decimal?> { WritableProperty(46) }

    /// `SourceQuotation` · Edm.Guid · read-only
    public var sourceQuotation: UUID? { row[ifPresent: 47] }
    /// `SourceQuotation` in queries and change sets.
    public static var sourceQuotation: Property<Self, UUID?> { Property(47) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 48] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(48) }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 49] }
    /// `TimeQuantityToAlert` in queries and change sets.
    public static var timeQuantityToAlert: WritableProperty<Self, Decimal?> { WritableProperty(49) }

    /// `Type` · Edm.Int32 · required on create
    public var type: ProjectType? { row[ifPresent: 50] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, ProjectType?> { WritableProperty(50) }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 51] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: Property<Self, String?> { Property(51) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 52] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: WritableProperty<Self, String?> { WritableProperty(52) }

    /// `PrepaidItem` · Edm.Guid
    public var prepaidItem: UUID? { row[ifPresent: 53] }
    /// `PrepaidItem` in queries and change sets.
    public static var prepaidItem: WritableProperty<Self, UUID?> { WritableProperty(53) }

    /// `PrepaidItemDescription` · Edm.String · read-only
    public var prepaidItemDescription: String? { row[ifPresent: 54] }
    /// `PrepaidItemDescription` in queries and change sets.
    public static var prepaidItemDescription: Property<Self, String?> { Property(54) }

    /// `PrepaidType` · Edm.Int16
    public var prepaidType: ProjectPrepaidType? { row[ifPresent: 55] }
    /// `PrepaidType` in queries and change sets.
    public static var prepaidType: WritableProperty<Self, ProjectPrepaidType?> { WritableProperty(55) }

    /// `PrepaidTypeDescription` · Edm.String · read-only
    public var prepaidTypeDescription: String? { row[ifPresent: 56] }
    /// `PrepaidTypeDescription` in queries and change sets.
    public static var prepaidTypeDescription: Property<Self, String?> { Property(56) }

    /// `UseBillingMilestones` · Edm.Boolean
    public var useBillingMilestones: Bool? { row[ifPresent: 57] }
    /// `UseBillingMilestones` in queries and change sets.
    public static var useBillingMilestones: WritableProperty<Self, Bool?> { WritableProperty(57) }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 58] }
    /// `BudgetOverrunHours` in queries and change sets.
    public static var budgetOverrunHours: WritableProperty<Self, BudgetOverrunHours?> { WritableProperty(58) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 59] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(59) }

    /// `AllowMemberEntryOnly` · Edm.Boolean
    public var allowMemberEntryOnly: Bool? { row[ifPresent: 60] }
    /// `AllowMemberEntryOnly` in queries and change sets.
    public static var allowMemberEntryOnly: WritableProperty<Self, Bool?> { WritableProperty(60) }

    /// `BudgetedHoursPerHourType` · expand with `expanding { $0.budgetedHoursPerHourType }` · read-only
    public var budgetedHoursPerHourType: Expanded<Project.ProjectHourBudget> { row[61] }
    /// `BudgetedHoursPerHourType` in queries and change sets.
    public static var budgetedHoursPerHourType: Navigation<Self, Project.ProjectHourBudget> { Navigation(61) }

    /// `InvoiceTerms` · expand with `expanding { $0.invoiceTerms }` · read-only
    public var invoiceTerms: Expanded<Project.ProjectTerm> { row[62] }
    /// `InvoiceTerms` in queries and change sets.
    public static var invoiceTerms: Navigation<Self, Project.ProjectTerm> { Navigation(62) }

    /// `ProjectRestrictionEmployees` · expand with `expanding { $0.projectRestrictionEmployees }` · read-only
    public var projectRestrictionEmployees: Expanded<Project.ProjectRestrictionEmployee> { row[63] }
    /// `ProjectRestrictionEmployees` in queries and change sets.
    public static var projectRestrictionEmployees: Navigation<Self, Project.ProjectRestrictionEmployee> { Navigation(63) }

    /// `ProjectRestrictionItems` · expand with `expanding { $0.projectRestrictionItems }` · read-only
    public var projectRestrictionItems: Expanded<Project.ProjectRestrictionItem> { row[64] }
    /// `ProjectRestrictionItems` in queries and change sets.
    public static var projectRestrictionItems: Navigation<Self, Project.ProjectRestrictionItem> { Navigation(64) }

    /// `ProjectRestrictionRebillings` · expand with `expanding { $0.projectRestrictionRebillings }` · read-only
    public var projectRestrictionRebillings: Expanded<Project.ProjectRestrictionRebilling> { row[65] }
    /// `ProjectRestrictionRebillings` in queries and change sets.
    public static var projectRestrictionRebillings: Navigation<Self, Project.ProjectRestrictionRebilling> { Navigation(65) }

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

nonisolated extension Project {
  /// `project/ProjectHourBudgets` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectHourBudget: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Budget` · Edm.Double · required on create
    public var budget: Decimal? { row[ifPresent: 0] }
    /// `Budget` in queries and change sets.
    public static var budget: WritableProperty<Self, Decimal?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[4] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(4) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 6] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(6) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 7] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(7) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 8] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(8) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(9) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(10) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(11) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[12] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID> { WritableProperty(12) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 13] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(13) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 14] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(14) }

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

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 0] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(0) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(1) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 3] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(3) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 4] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(4) }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 5] }
    /// `BGTStatus` in queries and change sets.
    public static var bgtStatus: Property<Self, BackgroundTaskStatus?> { Property(5) }

    /// `CommunicationErrorStatus` · Edm.Int16 · read-only
    public var communicationErrorStatus: CommunicationErrorStatus? { row[ifPresent: 6] }
    /// `CommunicationErrorStatus` in queries and change sets.
    public static var communicationErrorStatus: Property<Self, CommunicationErrorStatus?> { Property(6) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(7) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(8) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(9) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 10] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(11) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 12] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[ifPresent: 13] }
    /// `EmployeeCode` in queries and change sets.
    public static var employeeCode: Property<Self, String?> { Property(13) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 14] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32?> { Property(14) }

    /// `EndDate` · Edm.DateTime · required on create
    public var endDate: LocalDateTime? { row[ifPresent: 15] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 16] }
    /// `Hours` in queries and change sets.
    public static var hours: WritableProperty<Self, Decimal?> { WritableProperty(16) }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[ifPresent: 17] }
    /// `HourType` in queries and change sets.
    public static var hourType: WritableProperty<Self, UUID?> { WritableProperty(17) }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[ifPresent: 18] }
    /// `HourTypeCode` in queries and change sets.
    public static var hourTypeCode: Property<Self, String?> { Property(18) }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[ifPresent: 19] }
    /// `HourTypeDescription` in queries and change sets.
    public static var hourTypeDescription: Property<Self, String?> { Property(19) }

    /// `IsBrokenRecurrence` · Edm.Boolean · read-only
    public var isBrokenRecurrence: Bool? { row[ifPresent: 20] }
    /// `IsBrokenRecurrence` in queries and change sets.
    public static var isBrokenRecurrence: Property<Self, Bool?> { Property(20) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(21) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(22) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(23) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(24) }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[ifPresent: 25] }
    /// `OverAllocate` in queries and change sets.
    public static var overAllocate: WritableProperty<Self, Bool?> { WritableProperty(25) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 27] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(27) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 28] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(28) }

    /// `ProjectPlanningRecurring` · Edm.Guid · read-only
    public var projectPlanningRecurring: UUID? { row[ifPresent: 29] }
    /// `ProjectPlanningRecurring` in queries and change sets.
    public static var projectPlanningRecurring: Property<Self, UUID?> { Property(29) }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 30] }
    /// `ProjectWBS` in queries and change sets.
    public static var projectWBS: WritableProperty<Self, UUID?> { WritableProperty(30) }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 31] }
    /// `ProjectWBSDescription` in queries and change sets.
    public static var projectWBSDescription: Property<Self, String?> { Property(31) }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 32] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(32) }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[ifPresent: 33] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, ProjectPlanningStatus?> { WritableProperty(33) }

    /// `Type` · Edm.Int16 · read-only
    public var type: ProjectPlanningType? { row[ifPresent: 34] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, ProjectPlanningType?> { Property(34) }

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

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 1] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(1) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(2) }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 3] }
    /// `BGTStatus` in queries and change sets.
    public static var bgtStatus: Property<Self, BackgroundTaskStatus?> { Property(3) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(4) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(5) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(6) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 7] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(7) }

    /// `DayOrThe` · Edm.Int32 · read-only
    public var dayOrThe: Int32? { row[ifPresent: 8] }
    /// `DayOrThe` in queries and change sets.
    public static var dayOrThe: Property<Self, Int32?> { Property(8) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 9] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 11] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[ifPresent: 12] }
    /// `EmployeeCode` in queries and change sets.
    public static var employeeCode: Property<Self, String?> { Property(12) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 13] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32?> { Property(13) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 14] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(14) }

    /// `EndDateOrAfter` · Edm.Int32 · read-only
    public var endDateOrAfter: Int32? { row[ifPresent: 15] }
    /// `EndDateOrAfter` in queries and change sets.
    public static var endDateOrAfter: Property<Self, Int32?> { Property(15) }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 16] }
    /// `EndTime` in queries and change sets.
    public static var endTime: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 17] }
    /// `Hours` in queries and change sets.
    public static var hours: WritableProperty<Self, Decimal?> { WritableProperty(17) }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[ifPresent: 18] }
    /// `HourType` in queries and change sets.
    public static var hourType: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[ifPresent: 19] }
    /// `HourTypeCode` in queries and change sets.
    public static var hourTypeCode: Property<Self, String?> { Property(19) }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[ifPresent: 20] }
    /// `HourTypeDescription` in queries and change sets.
    public static var hourTypeDescription: Property<Self, String?> { Property(20) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(21) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 22] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(22) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 23] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(23) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 24] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(24) }

    /// `MonthPatternDay` · Edm.Byte
    public var monthPatternDay: UInt8? { row[ifPresent: 25] }
    /// `MonthPatternDay` in queries and change sets.
    public static var monthPatternDay: WritableProperty<Self, UInt8?> { WritableProperty(25) }

    /// `MonthPatternOrdinalDay` · Edm.Byte
    public var monthPatternOrdinalDay: MonthPatternOrdinalDay? { row[ifPresent: 26] }
    /// `MonthPatternOrdinalDay` in queries and change sets.
    public static var monthPatternOrdinalDay: WritableProperty<Self, MonthPatternOrdinalDay?> { WritableProperty(26) }

    /// `MonthPatternOrdinalWeek` · Edm.Byte
    public var monthPatternOrdinalWeek: MonthPatternWeekday? { row[ifPresent: 27] }
    /// `MonthPatternOrdinalWeek` in queries and change sets.
    public static var monthPatternOrdinalWeek: WritableProperty<Self, MonthPatternWeekday?> { WritableProperty(27) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(28) }

    /// `NumberOfRecurrences` · Edm.Int16
    public var numberOfRecurrences: Int16? { row[ifPresent: 29] }
    /// `NumberOfRecurrences` in queries and change sets.
    public static var numberOfRecurrences: WritableProperty<Self, Int16?> { WritableProperty(29) }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[ifPresent: 30] }
    /// `OverAllocate` in queries and change sets.
    public static var overAllocate: WritableProperty<Self, Bool?> { WritableProperty(30) }

    /// `PatternFrequency` · Edm.Byte
    public var patternFrequency: UInt8? { row[ifPresent: 31] }
    /// `PatternFrequency` in queries and change sets.
    public static var patternFrequency: WritableProperty<Self, UInt8?> { WritableProperty(31) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 32] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(32) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 33] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(33) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 34] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(34) }

    /// `ProjectPlanningRecurringType` · Edm.Byte
    public var projectPlanningRecurringType: ProjectPlanningRecurrence? { row[ifPresent: 35] }
    /// `ProjectPlanningRecurringType` in queries and change sets.
    public static var projectPlanningRecurringType: WritableProperty<Self, ProjectPlanningRecurrence?> { WritableProperty(35) }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 36] }
    /// `ProjectWBS` in queries and change sets.
    public static var projectWBS: WritableProperty<Self, UUID?> { WritableProperty(36) }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 37] }
    /// `ProjectWBSDescription` in queries and change sets.
    public static var projectWBSDescription: Property<Self, String?> { Property(37) }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 38] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(38) }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 39] }
    /// `StartTime` in queries and change sets.
    public static var startTime: WritableProperty<Self, LocalDateTime?> { WritableProperty(39) }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[ifPresent: 40] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, ProjectPlanningStatus?> { WritableProperty(40) }

    /// `WeekPatternDay` · Edm.Byte · read-only
    public var weekPatternDay: UInt8? { row[ifPresent: 41] }
    /// `WeekPatternDay` in queries and change sets.
    public static var weekPatternDay: Property<Self, UInt8?> { Property(41) }

    /// `WeekPatternFriday` · Edm.Boolean
    public var weekPatternFriday: Bool? { row[ifPresent: 42] }
    /// `WeekPatternFriday` in queries and change sets.
    public static var weekPatternFriday: WritableProperty<Self, Bool?> { WritableProperty(42) }

    /// `WeekPatternMonday` · Edm.Boolean
    public var weekPatternMonday: Bool? { row[ifPresent: 43] }
    /// `WeekPatternMonday` in queries and change sets.
    public static var weekPatternMonday: WritableProperty<Self, Bool?> { WritableProperty(43) }

    /// `WeekPatternSaturday` · Edm.Boolean
    public var weekPatternSaturday: Bool? { row[ifPresent: 44] }
    /// `WeekPatternSaturday` in queries and change sets.
    public static var weekPatternSaturday: WritableProperty<Self, Bool?> { WritableProperty(44) }

    /// `WeekPatternSunday` · Edm.Boolean
    public var weekPatternSunday: Bool? { row[ifPresent: 45] }
    /// `WeekPatternSunday` in queries and change sets.
    public static var weekPatternSunday: WritableProperty<Self, Bool?> { WritableProperty(45) }

    /// `WeekPatternThursday` · Edm.Boolean
    public var weekPatternThursday: Bool? { row[ifPresent: 46] }
    /// `WeekPatternThursday` in queries and change sets.
    public static var weekPatternThursday: WritableProperty<Self, Bool?> { WritableProperty(46) }

    /// `WeekPatternTuesday` · Edm.Boolean
    public var weekPatternTuesday: Bool? { row[ifPresent: 47] }
    /// `WeekPatternTuesday` in queries and change sets.
    public static var weekPatternTuesday: WritableProperty<Self, Bool?> { WritableProperty(47) }

    /// `WeekPatternWednesday` · Edm.Boolean
    public var weekPatternWednesday: Bool? { row[ifPresent: 48] }
    /// `WeekPatternWednesday` in queries and change sets.
    public static var weekPatternWednesday: WritableProperty<Self, Bool?> { WritableProperty(48) }

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

nonisolated extension Project {
  /// `project/ProjectProgressReports` · read · 60 rows a page
  nonisolated public struct ProjectProgressReport: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 3] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(3) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(4) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(5) }

    /// `EstimatedProjectEndDate` · Edm.DateTime
    public var estimatedProjectEndDate: LocalDateTime? { row[ifPresent: 6] }
    /// `EstimatedProjectEndDate` in queries and change sets.
    public static var estimatedProjectEndDate: Property<Self, LocalDateTime?> { Property(6) }

    /// `EstimatedPercentageCompleted` · Edm.Double
    public var estimatedPercentageCompleted: Decimal? { row[ifPresent: 7] }
    /// `EstimatedPercentageCompleted` in queries and change sets.
    public static var estimatedPercentageCompleted: Property<Self, Decimal?> { Property(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(8) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(9) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(10) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(11) }

    /// `Project` · Edm.Guid
    public var project: UUID { row[12] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID> { Property(12) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 13] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(13) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 14] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(14) }

    /// `ReferenceDate` · Edm.DateTime
    public var referenceDate: LocalDateTime { row[15] }
    /// `ReferenceDate` in queries and change sets.
    public static var referenceDate: Property<Self, LocalDateTime> { Property(15) }

    /// `Report` · Edm.String
    public var report: String? { row[ifPresent: 16] }
    /// `Report` in queries and change sets.
    public static var report: Property<Self, String?> { Property(16) }

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

nonisolated extension Project {
  /// `project:ProjectRestriction`
  nonisolated public struct ProjectRestriction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(4) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 8] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID?> { Property(8) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 9] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(9) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 10] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(10) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 8] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 9] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(9) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 10] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(10) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 11] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 12] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: Property<Self, String?> { Property(12) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 13] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32?> { Property(13) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 8] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 9] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(9) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 10] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(10) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID { row[11] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID> { WritableProperty(11) }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 12] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: Property<Self, String?> { Property(12) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 13] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32?> { Property(13) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[14] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID> { WritableProperty(14) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 15] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(15) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 16] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(16) }

    /// `ItemIsTime` · Edm.Byte · read-only
    public var itemIsTime: Bool? { row[ifPresent: 17] }
    /// `ItemIsTime` in queries and change sets.
    public static var itemIsTime: Property<Self, Bool?> { Property(17) }

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

nonisolated extension Project {
  /// `project/ProjectRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectRestrictionItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 8] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 9] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(9) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 10] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(10) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 11] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 12] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(12) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(13) }

    /// `ItemIsTime` · Edm.Byte · read-only
    public var itemIsTime: Bool? { row[ifPresent: 14] }
    /// `ItemIsTime` in queries and change sets.
    public static var itemIsTime: Property<Self, Bool?> { Property(14) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 8] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 9] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(9) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 10] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(10) }

    /// `CostTypeRebill` · Edm.Guid · required on create
    public var costTypeRebill: UUID? { row[ifPresent: 11] }
    /// `CostTypeRebill` in queries and change sets.
    public static var costTypeRebill: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `CostTypeRebillCode` · Edm.String · read-only
    public var costTypeRebillCode: String? { row[ifPresent: 12] }
    /// `CostTypeRebillCode` in queries and change sets.
    public static var costTypeRebillCode: Property<Self, String?> { Property(12) }

    /// `CostTypeRebillDescription` · Edm.String · read-only
    public var costTypeRebillDescription: String? { row[ifPresent: 13] }
    /// `CostTypeRebillDescription` in queries and change sets.
    public static var costTypeRebillDescription: Property<Self, String?> { Property(13) }

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

nonisolated extension Project {
  /// `project/InvoiceTerms` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectTerm: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double · required on create
    public var amount: Decimal? { row[ifPresent: 0] }
    /// `Amount` in queries and change sets.
    public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Deliverable` · Edm.String · read-only
    public var deliverable: String? { row[ifPresent: 4] }
    /// `Deliverable` in queries and change sets.
    public static var deliverable: Property<Self, String?> { Property(4) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(6) }

    /// `ExecutionFromDate` · Edm.DateTime
    public var executionFromDate: LocalDateTime? { row[ifPresent: 7] }
    /// `ExecutionFromDate` in queries and change sets.
    public static var executionFromDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(7) }

    /// `ExecutionToDate` · Edm.DateTime
    public var executionToDate: LocalDateTime? { row[ifPresent: 8] }
    /// `ExecutionToDate` in queries and change sets.
    public static var executionToDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(9) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 10] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }

    /// `InvoiceId` · Edm.Guid · read-only
    public var invoiceID: UUID? { row[ifPresent: 11] }
    /// `InvoiceId` in queries and change sets.
    public static var invoiceID: Property<Self, UUID?> { Property(11) }

    /// `InvoiceStatus` · Edm.Int16 · read-only
    public var invoiceStatus: ProjectTermInvoiceStatus? { row[ifPresent: 12] }
    /// `InvoiceStatus` in queries and change sets.
    public static var invoiceStatus: Property<Self, ProjectTermInvoiceStatus?> { Property(12) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(13) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 14] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(14) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(15) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(16) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(17) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Percentage` · Edm.Double · read-only
    public var percentage: Decimal? { row[ifPresent: 19] }
    /// `Percentage` in queries and change sets.
    public static var percentage: Property<Self, Decimal?> { Property(19) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 20] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 21] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(21) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 22] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: WritableProperty<Self, String?> { WritableProperty(22) }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 23] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: Property<Self, String?> { Property(23) }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 24] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: Property<Self, Decimal?> { Property(24) }

    /// `WBS` · Edm.Guid · read-only
    public var wbs: UUID? { row[ifPresent: 25] }
    /// `WBS` in queries and change sets.
    public static var wbs: Property<Self, UUID?> { Property(25) }

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

nonisolated extension Project {
  /// `project/TimeCorrections` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeCorrection: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `OriginalEntryId` · Edm.Guid
    public var originalEntryID: UUID? { row[ifPresent: 1] }
    /// `OriginalEntryId` in queries and change sets.
    public static var originalEntryID: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 2] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 3] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(3) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(4) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(5) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(6) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(7) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(8) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(9) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(10) }

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

nonisolated extension Project {
  /// `project/TimeCostEntryFavorites`
  nonisolated public struct TimeCostEntryFavorite: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }
    /// `Created` in queries and change sets.
    public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(2) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }
    /// `Creator` in queries and change sets.
    public static var creator: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(5) }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[6] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID> { WritableProperty(6) }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `IsTime` · Edm.Byte
    public var isTime: Bool { row[9] }
    /// `IsTime` in queries and change sets.
    public static var isTime: WritableProperty<Self, Bool> { WritableProperty(9) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }
    /// `Modified` in queries and change sets.
    public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(13) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }
    /// `Modifier` in queries and change sets.
    public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(14) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(15) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 16] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(16) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 17] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: WritableProperty<Self, String?> { WritableProperty(17) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 18] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 19] }
    /// `ProjectWBS` in queries and change sets.
    public static var projectWBS: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 20] }
    /// `ProjectWBSDescription` in queries and change sets.
    public static var projectWBSDescription: WritableProperty<Self, String?> { WritableProperty(20) }

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

nonisolated extension Project {
  /// `project/TimeEntryAttachments`
  nonisolated public struct TimeEntryAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountCode` · Edm.String · left-padded to 18
    public var accountCode: PaddedCode? { row[ifPresent: 1] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: WritableProperty<Self, PaddedCode?> { WritableProperty(1) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 3] }
    /// `Attachment` in queries and change sets.
    public static var attachment: WritableProperty<Self, Data?> { WritableProperty(3) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(4) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32> { WritableProperty(7) }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 8] }
    /// `DocumentDate` in queries and change sets.
    public static var documentDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 9] }
    /// `FileName` in queries and change sets.
    public static var fileName: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[10] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: WritableProperty<Self, Decimal> { WritableProperty(10) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(11) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 12] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 13] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 14] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(16) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(17) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 18] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 19] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 20] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(20) }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 21] }
    /// `Subject` in queries and change sets.
    public static var subject: WritableProperty<Self, String?> { WritableProperty(21) }

    /// `Type` · Edm.Int32
    public var type: Int32? { row[ifPresent: 22] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, Int32?> { WritableProperty(22) }

    /// `Url` · Edm.String
    public var url: String? { row[ifPresent: 23] }
    /// `Url` in queries and change sets.
    public static var url: WritableProperty<Self, String?> { WritableProperty(23) }

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

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }
    /// `Amount` in queries and change sets.
    public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(0) }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 1] }
    /// `Price` in queries and change sets.
    public static var price: WritableProperty<Self, Decimal?> { WritableProperty(1) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(3) }

    /// `Activity` · Edm.Guid
    public var activity: UUID? { row[ifPresent: 4] }
    /// `Activity` in queries and change sets.
    public static var activity: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `ActivityDescription` · Edm.String · read-only
    public var activityDescription: String? { row[ifPresent: 5] }
    /// `ActivityDescription` in queries and change sets.
    public static var activityDescription: Property<Self, String?> { Property(5) }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 6] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: Property<Self, Decimal?> { Property(6) }

    /// `Attachment` · Edm.Guid
    public var attachment: UUID? { row[ifPresent: 7] }
    /// `Attachment` in queries and change sets.
    public static var attachment: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 8] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(8) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 9] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(9) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 10] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(10) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 11] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 12] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(12) }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 13] }
    /// `Date` in queries and change sets.
    public static var date: WritableProperty<Self, LocalDateTime?> { WritableProperty(13) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 14] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(14) }

    /// `DivisionDescription` · Edm.String · read-only
    public var divisionDescription: String? { row[ifPresent: 15] }
    /// `DivisionDescription` in queries and change sets.
    public static var divisionDescription: Property<Self, String?> { Property(15) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 16] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(16) }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 17] }
    /// `EndTime` in queries and change sets.
    public static var endTime: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 18] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: WritableProperty<Self, Int32?> { WritableProperty(18) }

    /// `ErrorText` · Edm.String
    public var errorText: String? { row[ifPresent: 19] }
    /// `ErrorText` in queries and change sets.
    public static var errorText: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: HourStatus? { row[ifPresent: 20] }
    /// `HourStatus` in queries and change sets.
    public static var hourStatus: WritableProperty<Self, HourStatus?> { WritableProperty(20) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(21) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 22] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(22) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 23] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(23) }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 24] }
    /// `ItemDivisable` in queries and change sets.
    public static var itemDivisable: Property<Self, Bool?> { Property(24) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 25] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(25) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(26) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(27) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(28) }

    /// `PriceFC` · Edm.Double · read-only
    public var priceFC: Decimal? { row[ifPresent: 29] }
    /// `PriceFC` in queries and change sets.
    public static var priceFC: Property<Self, Decimal?> { Property(29) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 30] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(30) }

    /// `ProjectAccount` · Edm.Guid · read-only
    public var projectAccount: UUID? { row[ifPresent: 31] }
    /// `ProjectAccount` in queries and change sets.
    public static var projectAccount: Property<Self, UUID?> { Property(31) }

    /// `ProjectAccountCode` · Edm.String · left-padded to 18 · read-only
    public var projectAccountCode: PaddedCode? { row[ifPresent: 32] }
    /// `ProjectAccountCode` in queries and change sets.
    public static var projectAccountCode: Property<Self, PaddedCode?> { Property(32) }

    /// `ProjectAccountName` · Edm.String · read-only
    public var projectAccountName: String? { row[ifPresent: 33] }
    /// `ProjectAccountName` in queries and change sets.
    public static var projectAccountName: Property<Self, String?> { Property(33) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 34] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(34) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 35] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(35) }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 36] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(36) }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 37] }
    /// `StartTime` in queries and change sets.
    public static var startTime: WritableProperty<Self, LocalDateTime?> { WritableProperty(37) }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 38] }
    /// `Subscription` in queries and change sets.
    public static var subscription: WritableProperty<Self, UUID?> { WritableProperty(38) }

    /// `SubscriptionAccount` · Edm.Guid
    public var subscriptionAccount: UUID? { row[ifPresent: 39] }
    /// `SubscriptionAccount` in queries and change sets.
    public static var subscriptionAccount: WritableProperty<Self, UUID?> { WritableProperty(39) }

    /// `SubscriptionAccountCode` · Edm.String · left-padded to 18 · read-only
    public var subscriptionAccountCode: PaddedCode? { row[ifPresent: 40] }
    /// `SubscriptionAccountCode` in queries and change sets.
    public static var subscriptionAccountCode: Property<Self, PaddedCode?> { Property(40) }

    /// `SubscriptionAccountName` · Edm.String · read-only
    public var subscriptionAccountName: String? { row[ifPresent: 41] }
    /// `SubscriptionAccountName` in queries and change sets.
    public static var subscriptionAccountName: Property<Self, String?> { Property(41) }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 42] }
    /// `SubscriptionDescription` in queries and change sets.
    public static var subscriptionDescription: Property<Self, String?> { Property(42) }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32? { row[ifPresent: 43] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32?> { Property(43) }

    /// `Type` · Edm.Int16 · read-only
    public var type: TimeCostTransactionType? { row[ifPresent: 44] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, TimeCostTransactionType?> { Property(44) }

    /// `SkipValidation` · Edm.Boolean
    public var skipValidation: Bool { row[45] }
    /// `SkipValidation` in queries and change sets.
    public static var skipValidation: WritableProperty<Self, Bool> { WritableProperty(45) }

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

nonisolated extension Project {
  /// `project/WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSActivity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[ifPresent: 0] }
    /// `AutoCreateInvoiceTerm` in queries and change sets.
    public static var autoCreateInvoiceTerm: WritableProperty<Self, Bool?> { WritableProperty(0) }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }
    /// `BlockEntry` in queries and change sets.
    public static var blockEntry: WritableProperty<Self, Bool?> { WritableProperty(1) }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 2] }
    /// `BudgetOverrunHours` in queries and change sets.
    public static var budgetOverrunHours: WritableProperty<Self, BudgetOverrunHours?> { WritableProperty(2) }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[ifPresent: 3] }
    /// `BudgetedCost` in queries and change sets.
    public static var budgetedCost: WritableProperty<Self, Decimal?> { WritableProperty(3) }

    /// `BudgetedHours` · Edm.Double
    public var budgetedHours: Decimal? { row[ifPresent: 4] }
    /// `BudgetedHours` in queries and change sets.
    public static var budgetedHours: WritableProperty<Self, Decimal?> { WritableProperty(4) }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 5] }
    /// `BudgetedRevenue` in queries and change sets.
    public static var budgetedRevenue: WritableProperty<Self, Decimal?> { WritableProperty(5) }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 6] }
    /// `Completed` in queries and change sets.
    public static var completed: WritableProperty<Self, Bool?> { WritableProperty(6) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(7) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(8) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(9) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 10] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(10) }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 11] }
    /// `DefaultItem` in queries and change sets.
    public static var defaultItem: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `DefaultItemIsMandatory` · Edm.Boolean
    public var defaultItemIsMandatory: Bool? { row[ifPresent: 12] }
    /// `DefaultItemIsMandatory` in queries and change sets.
    public static var defaultItemIsMandatory: WritableProperty<Self, Bool?> { WritableProperty(12) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 13] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 14] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(14) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 15] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(16) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 17] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 18] }
    /// `InvoiceMethod` in queries and change sets.
    public static var invoiceMethod: WritableProperty<Self, ProjectWBSInvoiceMethod?> { WritableProperty(18) }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[ifPresent: 19] }
    /// `InvoiceSeparately` in queries and change sets.
    public static var invoiceSeparately: WritableProperty<Self, Bool?> { WritableProperty(19) }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[ifPresent: 20] }
    /// `InvoiceTerm` in queries and change sets.
    public static var invoiceTerm: Property<Self, UUID?> { Property(20) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(21) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(22) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(23) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(24) }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 25] }
    /// `PartOf` in queries and change sets.
    public static var partOf: WritableProperty<Self, UUID?> { WritableProperty(25) }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 26] }
    /// `PartOfDescription` in queries and change sets.
    public static var partOfDescription: Property<Self, String?> { Property(26) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[27] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID> { WritableProperty(27) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 28] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(28) }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[ifPresent: 29] }
    /// `ProjectTermAction` in queries and change sets.
    public static var projectTermAction: WritableProperty<Self, Int16?> { WritableProperty(29) }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 30] }
    /// `ReleaseInvoiceTerm` in queries and change sets.
    public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { WritableProperty(30) }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 31] }
    /// `ReleaseInvoiceTermDate` in queries and change sets.
    public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(31) }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 32] }
    /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
    public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { WritableProperty(32) }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 33] }
    /// `SequenceNumber` in queries and change sets.
    public static var sequenceNumber: WritableProperty<Self, Int32?> { WritableProperty(33) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 34] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(34) }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 35] }
    /// `TimeQuantityToAlert` in queries and change sets.
    public static var timeQuantityToAlert: WritableProperty<Self, Decimal?> { WritableProperty(35) }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 36] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, ProjectWBSType?> { WritableProperty(36) }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 37] }
    /// `UpdateAction` in queries and change sets.
    public static var updateAction: WritableProperty<Self, Int16?> { WritableProperty(37) }

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

nonisolated extension Project {
  /// `project/WBSDeliverables` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSDeliverable: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 0] }
    /// `Completed` in queries and change sets.
    public static var completed: WritableProperty<Self, Bool?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 4] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(4) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 5] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(6) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(7) }

    /// `Milestone` · Edm.Boolean
    public var milestone: Bool? { row[ifPresent: 8] }
    /// `Milestone` in queries and change sets.
    public static var milestone: WritableProperty<Self, Bool?> { WritableProperty(8) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(9) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(10) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(11) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 12] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 13] }
    /// `PartOf` in queries and change sets.
    public static var partOf: WritableProperty<Self, UUID?> { WritableProperty(13) }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 14] }
    /// `PartOfDescription` in queries and change sets.
    public static var partOfDescription: Property<Self, String?> { Property(14) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[15] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID> { WritableProperty(15) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 16] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(16) }

    /// `ProjectTerm` · Edm.Guid
    public var projectTerm: UUID? { row[ifPresent: 17] }
    /// `ProjectTerm` in queries and change sets.
    public static var projectTerm: WritableProperty<Self, UUID?> { WritableProperty(17) }

    /// `ProjectTermDescription` · Edm.String · read-only
    public var projectTermDescription: String? { row[ifPresent: 18] }
    /// `ProjectTermDescription` in queries and change sets.
    public static var projectTermDescription: Property<Self, String?> { Property(18) }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 19] }
    /// `ReleaseInvoiceTerm` in queries and change sets.
    public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { WritableProperty(19) }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 20] }
    /// `ReleaseInvoiceTermDate` in queries and change sets.
    public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 21] }
    /// `SequenceNumber` in queries and change sets.
    public static var sequenceNumber: WritableProperty<Self, Int32?> { WritableProperty(21) }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 22] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, ProjectWBSType?> { WritableProperty(22) }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 23] }
    /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
    public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { WritableProperty(23) }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 24] }
    /// `UpdateAction` in queries and change sets.
    public static var updateAction: WritableProperty<Self, Int16?> { WritableProperty(24) }

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

nonisolated extension Project {
  /// `project/WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSExpense: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AutoCreateInvoiceTerm` · Edm.Boolean
    public var autoCreateInvoiceTerm: Bool? { row[ifPresent: 0] }
    /// `AutoCreateInvoiceTerm` in queries and change sets.
    public static var autoCreateInvoiceTerm: WritableProperty<Self, Bool?> { WritableProperty(0) }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }
    /// `BlockEntry` in queries and change sets.
    public static var blockEntry: WritableProperty<Self, Bool?> { WritableProperty(1) }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 2] }
    /// `BlockRebilling` in queries and change sets.
    public static var blockRebilling: WritableProperty<Self, Bool?> { WritableProperty(2) }

    /// `BudgetedCost` · Edm.Double
    public var budgetedCost: Decimal? { row[ifPresent: 3] }
    /// `BudgetedCost` in queries and change sets.
    public static var budgetedCost: WritableProperty<Self, Decimal?> { WritableProperty(3) }

    /// `BudgetedRevenue` · Edm.Double
    public var budgetedRevenue: Decimal? { row[ifPresent: 4] }
    /// `BudgetedRevenue` in queries and change sets.
    public static var budgetedRevenue: WritableProperty<Self, Decimal?> { WritableProperty(4) }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 5] }
    /// `Completed` in queries and change sets.
    public static var completed: WritableProperty<Self, Bool?> { WritableProperty(5) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(6) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(7) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 9] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(9) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 10] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(11) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(12) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(13) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 14] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(14) }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 15] }
    /// `InvoiceMethod` in queries and change sets.
    public static var invoiceMethod: WritableProperty<Self, ProjectWBSInvoiceMethod?> { WritableProperty(15) }

    /// `InvoiceSeparately` · Edm.Boolean
    public var invoiceSeparately: Bool? { row[ifPresent: 16] }
    /// `InvoiceSeparately` in queries and change sets.
    public static var invoiceSeparately: WritableProperty<Self, Bool?> { WritableProperty(16) }

    /// `InvoiceTerm` · Edm.Guid · read-only
    public var invoiceTerm: UUID? { row[ifPresent: 17] }
    /// `InvoiceTerm` in queries and change sets.
    public static var invoiceTerm: Property<Self, UUID?> { Property(17) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 18] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `MarkupPercentage` · Edm.Double
    public var markupPercentage: Decimal? { row[ifPresent: 19] }
    /// `MarkupPercentage` in queries and change sets.
    public static var markupPercentage: WritableProperty<Self, Decimal?> { WritableProperty(19) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 20] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(20) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 21] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(21) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 22] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(22) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 23] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(23) }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 24] }
    /// `PartOf` in queries and change sets.
    public static var partOf: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 25] }
    /// `PartOfDescription` in queries and change sets.
    public static var partOfDescription: Property<Self, String?> { Property(25) }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[26] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID> { WritableProperty(26) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 27] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(27) }

    /// `ProjectTermAction` · Edm.Int16
    public var projectTermAction: Int16? { row[ifPresent: 28] }
    /// `ProjectTermAction` in queries and change sets.
    public static var projectTermAction: WritableProperty<Self, Int16?> { WritableProperty(28) }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 29] }
    /// `ReleaseInvoiceTerm` in queries and change sets.
    public static var releaseInvoiceTerm: WritableProperty<Self, Bool?> { WritableProperty(29) }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 30] }
    /// `ReleaseInvoiceTermDate` in queries and change sets.
    public static var releaseInvoiceTermDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(30) }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 31] }
    /// `ReleaseInvoiceTermHasSpecifyDate` in queries and change sets.
    public static var releaseInvoiceTermHasSpecifyDate: WritableProperty<Self, Bool?> { WritableProperty(31) }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 32] }
    /// `PurchasePrice` in queries and change sets.
    public static var purchasePrice: WritableProperty<Self, Decimal?> { WritableProperty(32) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 33] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(33) }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 34] }
    /// `SequenceNumber` in queries and change sets.
    public static var sequenceNumber: WritableProperty<Self, Int32?> { WritableProperty(34) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 35] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(35) }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 36] }
    /// `Supplier` in queries and change sets.
    public static var supplier: WritableProperty<Self, UUID?> { WritableProperty(36) }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 37] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, ProjectWBSType?> { WritableProperty(37) }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 38] }
    /// `UpdateAction` in queries and change sets.
    public static var updateAction: WritableProperty<Self, Int16?> { WritableProperty(38) }

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
