// exact-online-generator 0.1.0 · for runtime 1 · services/read/project.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/project`
  nonisolated public struct Project: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `HourCostTypes` · read · 60 rows a page · permission "Projects billing"
    public var hourCostTypes: EntitySet<Read.Project.HourCostType, Methods.Read> { EntitySet(root, "HourCostTypes") }

    /// `RecentCosts` · read · 60 rows a page · permission "Projects projects"
    public var recentCosts: EntitySet<Read.Project.RecentCost, Methods.Read> { EntitySet(root, "RecentCosts") }

    /// `RecentHours` · read · 60 rows a page · permission "Projects billing"
    public var recentHours: EntitySet<Read.Project.RecentHour, Methods.Read> { EntitySet(root, "RecentHours") }

    /// `TimeAndBillingAccountDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingAccountDetails: EntitySet<Read.Project.TimeAndBillingAccountDetail, Methods.Read> { EntitySet(root, "TimeAndBillingAccountDetails") }

    /// `TimeAndBillingActivitiesAndExpenses` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingActivitiesAndExpenses: EntitySet<Read.Project.TimeAndBillingActivitiesAndExpense, Methods.Read> { EntitySet(root, "TimeAndBillingActivitiesAndExpenses") }

    /// `TimeAndBillingEntryAccounts` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryAccounts: EntitySet<Read.Project.TimeAndBillingEntryAccount, Methods.Read> { EntitySet(root, "TimeAndBillingEntryAccounts") }

    /// `TimeAndBillingEntryProjects` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryProjects: EntitySet<Read.Project.TimeAndBillingEntryProject, Methods.Read> { EntitySet(root, "TimeAndBillingEntryProjects") }

    /// `TimeAndBillingEntryRecentAccounts` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentAccounts: EntitySet<Read.Project.TimeAndBillingEntryRecentAccount, Methods.Read> { EntitySet(root, "TimeAndBillingEntryRecentAccounts") }

    /// `TimeAndBillingEntryRecentActivitiesAndExpenses` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentActivitiesAndExpenses: EntitySet<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, Methods.Read> { EntitySet(root, "TimeAndBillingEntryRecentActivitiesAndExpenses") }

    /// `TimeAndBillingEntryRecentHourCostTypes` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentHourCostTypes: EntitySet<Read.Project.TimeAndBillingEntryRecentHourCostType, Methods.Read> { EntitySet(root, "TimeAndBillingEntryRecentHourCostTypes") }

    /// `TimeAndBillingEntryRecentProjects` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentProjects: EntitySet<Read.Project.TimeAndBillingEntryRecentProject, Methods.Read> { EntitySet(root, "TimeAndBillingEntryRecentProjects") }

    /// `TimeAndBillingItemDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingItemDetails: EntitySet<Read.Project.TimeAndBillingItemDetail, Methods.Read> { EntitySet(root, "TimeAndBillingItemDetails") }

    /// `TimeAndBillingProjectDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingProjectDetails: EntitySet<Read.Project.TimeAndBillingProjectDetail, Methods.Read> { EntitySet(root, "TimeAndBillingProjectDetails") }

    /// `CostEntryExpensesByProject` · function · GET · permission "Projects projects"
    public func costEntryExpenses(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingActivitiesAndExpense] {
      try await root.collection("CostEntryExpensesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentAccounts` · function · GET · permission "Projects projects"
    public func costEntryRecentAccounts() async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("CostEntryRecentAccounts", .get, [])
    }

    /// `CostEntryRecentAccountsByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentAccounts(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("CostEntryRecentAccountsByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentCostTypes` · function · GET · permission "Projects projects"
    public func costEntryRecentCostTypes() async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("CostEntryRecentCostTypes", .get, [])
    }

    /// `CostEntryRecentCostTypesByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentCostTypes(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("CostEntryRecentCostTypesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentExpensesByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentExpenses(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense] {
      try await root.collection("CostEntryRecentExpensesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentProjects` · function · GET · permission "Projects projects"
    public func costEntryRecentProjects() async throws -> [Read.Project.TimeAndBillingEntryRecentProject] {
      try await root.collection("CostEntryRecentProjects", .get, [])
    }

    /// `CostsByDate` · function · GET · permission "Projects projects"
    public func costs(byDate checkDate: LocalDateTime) async throws -> [Read.Project.RecentCost] {
      try await root.collection("CostsByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `CostsById` · function · GET · permission "Projects projects"
    public func costs(byID entryID: UUID) async throws -> [Read.Project.RecentCost] {
      try await root.collection("CostsById", .get, [FunctionParameter("entryId", .guid, entryID)])
    }

    /// `CostTypes` · function · GET · permission "Projects projects"
    public func costTypes() async throws -> [Read.Project.HourCostType] {
      try await root.collection("CostTypes", .get, [])
    }

    /// `CostTypesByDate` · function · GET · permission "Projects projects"
    public func costTypes(byDate checkDate: LocalDateTime) async throws -> [Read.Project.HourCostType] {
      try await root.collection("CostTypesByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `CostTypesByProjectAndDate` · function · GET · permission "Projects projects"
    public func costTypes(byProject projectID: UUID, date checkDate: LocalDateTime) async throws -> [Read.Project.HourCostType] {
      try await root.collection("CostTypesByProjectAndDate", .get, [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `HourEntryActivitiesByProject` · function · GET · permission "Projects billing"
    public func hourEntryActivities(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingActivitiesAndExpense] {
      try await root.collection("HourEntryActivitiesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentAccounts` · function · GET · permission "Projects billing"
    public func hourEntryRecentAccounts() async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("HourEntryRecentAccounts", .get, [])
    }

    /// `HourEntryRecentAccountsByProject` · function · GET · permission "Projects billing"
    public func hourEntryRecentAccounts(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("HourEntryRecentAccountsByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentActivitiesByProject` · function · GET · permission "Projects projects"
    public func hourEntryRecentActivities(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense] {
      try await root.collection("HourEntryRecentActivitiesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentHourTypes` · function · GET · permission "Projects billing"
    public func hourEntryRecentHourTypes() async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("HourEntryRecentHourTypes", .get, [])
    }

    /// `HourEntryRecentHourTypesByProject` · function · GET · permission "Projects billing"
    public func hourEntryRecentHourTypes(byProject projectID: UUID) async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("HourEntryRecentHourTypesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentProjects` · function · GET · permission "Projects billing"
    public func hourEntryRecentProjects() async throws -> [Read.Project.TimeAndBillingEntryRecentProject] {
      try await root.collection("HourEntryRecentProjects", .get, [])
    }

    /// `HoursByDate` · function · GET · permission "Projects billing"
    public func hours(byDate checkDate: LocalDateTime) async throws -> [Read.Project.RecentHour] {
      try await root.collection("HoursByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `HoursById` · function · GET · permission "Projects billing"
    public func hours(byID entryID: UUID) async throws -> [Read.Project.RecentHour] {
      try await root.collection("HoursById", .get, [FunctionParameter("entryId", .guid, entryID)])
    }

    /// `HourTypes` · function · GET · permission "Projects billing"
    public func hourTypes() async throws -> [Read.Project.HourCostType] {
      try await root.collection("HourTypes", .get, [])
    }

    /// `HourTypesByDate` · function · GET · permission "Projects billing"
    public func hourTypes(byDate checkDate: LocalDateTime) async throws -> [Read.Project.HourCostType] {
      try await root.collection("HourTypesByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `HourTypesByProjectAndDate` · function · GET · permission "Projects billing"
    public func hourTypes(byProject projectID: UUID, date checkDate: LocalDateTime) async throws -> [Read.Project.HourCostType] {
      try await root.collection("HourTypesByProjectAndDate", .get, [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `ProjectWBSByProject` · function · GET · permission "Projects projects"
    public func projectWBS(byProject projectID: UUID) async throws -> [Read.Project.ProjectWBSByProject] {
      try await root.collection("ProjectWBSByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `ProjectWBSByProjectAndWBS` · function · GET · permission "Projects projects"
    public func projectWBSByProjectAndWBS(projectID: UUID, projectWBSID: UUID, wbsType: Int16) async throws -> [Read.Project.ProjectWBSByProject] {
      try await root.collection("ProjectWBSByProjectAndWBS", .get, [FunctionParameter("projectId", .guid, projectID), FunctionParameter("projectWBSId", .guid, projectWBSID), FunctionParameter("wbsType", .int16, wbsType)])
    }

    /// `RecentCostsByNumberOfWeeks` · function · GET · permission "Projects billing"
    public func recentCosts(byNumberOfWeeks numberOfWeeks: Int32) async throws -> [Read.Project.RecentCost] {
      try await root.collection("RecentCostsByNumberOfWeeks", .get, [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `RecentCostsByNumberOfWeeksByDate` · function · GET
    /// · takes parameters that no source names: give them by wire name · permission "Projects billing"
    public func recentCosts(byNumberOfWeeksByDate numberOfWeeks: Int32, parameters: [String: any PrimitiveType]) async throws -> [Read.Project.RecentCost] {
      try await root.collection("RecentCostsByNumberOfWeeksByDate", .get, [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)] + FunctionParameter.named(parameters))
    }

    /// `RecentHoursByNumberOfWeeks` · function · GET · permission "Projects billing"
    public func recentHours(byNumberOfWeeks numberOfWeeks: Int32) async throws -> [Read.Project.RecentHour] {
      try await root.collection("RecentHoursByNumberOfWeeks", .get, [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `RecentHoursByNumberOfWeeksByDate` · function · GET
    /// · takes parameters that no source names: give them by wire name · permission "Projects billing"
    public func recentHours(byNumberOfWeeksByDate numberOfWeeks: Int32, parameters: [String: any PrimitiveType]) async throws -> [Read.Project.RecentHour] {
      try await root.collection("RecentHoursByNumberOfWeeksByDate", .get, [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)] + FunctionParameter.named(parameters))
    }

    /// `TimeAndBillingAccountDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingAccountDetails(byID accountID: UUID) async throws -> [Read.Project.TimeAndBillingAccountDetail] {
      try await root.collection("TimeAndBillingAccountDetailsByID", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `TimeAndBillingEntryAccountsByDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryAccounts(byDate checkDate: LocalDateTime) async throws -> [Read.Project.TimeAndBillingEntryAccount] {
      try await root.collection("TimeAndBillingEntryAccountsByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryAccountsByProjectAndDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryAccounts(byProject projectID: UUID, date checkDate: LocalDateTime) async throws -> [Read.Project.TimeAndBillingEntryAccount] {
      try await root.collection("TimeAndBillingEntryAccountsByProjectAndDate", .get, [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryProjectsByAccountAndDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryProjects(byAccount accountID: UUID, date checkDate: LocalDateTime) async throws -> [Read.Project.TimeAndBillingEntryProject] {
      try await root.collection("TimeAndBillingEntryProjectsByAccountAndDate", .get, [FunctionParameter("accountId", .guid, accountID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryProjectsByDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryProjects(byDate checkDate: LocalDateTime) async throws -> [Read.Project.TimeAndBillingEntryProject] {
      try await root.collection("TimeAndBillingEntryProjectsByDate", .get, [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingItemDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingItemDetails(byID itemID: UUID) async throws -> [Read.Project.TimeAndBillingItemDetail] {
      try await root.collection("TimeAndBillingItemDetailsByID", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `TimeAndBillingProjectDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingProjectDetails(byID projectID: UUID) async throws -> [Read.Project.TimeAndBillingProjectDetail] {
      try await root.collection("TimeAndBillingProjectDetailsByID", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `TimeAndBillingRecentProjects` · function · GET · permission "Projects billing"
    public func timeAndBillingRecentProjects() async throws -> [Read.Project.TimeAndBillingEntryRecentProject] {
      try await root.collection("TimeAndBillingRecentProjects", .get, [])
    }
  }
}

nonisolated extension Read.Project {
  /// `read/project/HourCostTypes` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct HourCostType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ItemId           Guid!   key
      ItemCode         String
      ItemDescription  String
      """)
  }
}

nonisolated extension Read.Project.HourCostType {
  /// `ItemId` · Edm.Guid · key
  public var itemID: UUID { row[0] }
  /// `ItemId` in queries and change sets.
  public static var itemID: Property<Self, UUID> { .init(0) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(1) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(1) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(2) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(2) }
}

nonisolated extension Read.Project {
  /// `read/project:ProjectWBSByProject`
  nonisolated public struct ProjectWBSByProject: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                        Guid!      key
      AdditionalInvoicing       Byte
      BaselineDate              DateTime
      BlockEntry                Boolean
      BlockRebilling            Boolean
      BudgetOverrunHours        Byte
      Completed                 Byte!
      Cost                      Double
      Created                   DateTime!
      Creator                   Guid
      CustomField               String
      DefaultItem               Guid
      DefaultItemIsMandatory    Byte!
      Description               String
      Division                  Int32!
      EndDate                   DateTime
      Hours                     Double
      InvoiceMethod             Int16
      IsBaseline                Byte
      Milestone                 Byte
      Modified                  DateTime!
      Modifier                  Guid
      Notes                     String
      Parent                    Guid
      Project                   Guid!
      ProjectTerm               Guid
      PurchaseMarkupPercentage  Double
      PurchasePrice             Double
      Quantity                  Double
      Revenue                   Double
      StartDate                 DateTime
      Supplier                  Guid
      TimeQuantityToAlert       Double
      Type                      Int16!
      """)
  }
}

nonisolated extension Read.Project.ProjectWBSByProject {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AdditionalInvoicing` · Edm.Byte
  public var additionalInvoicing: UInt8? { row[ifPresent: 1] }
  /// `AdditionalInvoicing` in queries and change sets.
  public static var additionalInvoicing: Property<Self, UInt8?> { .init(1) }

  /// `BaselineDate` · Edm.DateTime
  public var baselineDate: LocalDateTime? { row.dateTime(2) }
  /// `BaselineDate` in queries and change sets.
  public static var baselineDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(3) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: Property<Self, Bool?> { .init(3) }

  /// `BlockRebilling` · Edm.Boolean
  public var blockRebilling: Bool? { row.boolean(4) }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: Property<Self, Bool?> { .init(4) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 5] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: Property<Self, BudgetOverrunHours?> { .init(5) }

  /// `Completed` · Edm.Byte
  public var completed: UInt8 { row[6] }
  /// `Completed` in queries and change sets.
  public static var completed: Property<Self, UInt8> { .init(6) }

  /// `Cost` · Edm.Double
  public var cost: Decimal? { row.decimal(7) }
  /// `Cost` in queries and change sets.
  public static var cost: Property<Self, Decimal?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[8] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(9) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(10) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(10) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(11) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: Property<Self, UUID?> { .init(11) }

  /// `DefaultItemIsMandatory` · Edm.Byte
  public var defaultItemIsMandatory: Bool { row[12] }
  /// `DefaultItemIsMandatory` in queries and change sets.
  public static var defaultItemIsMandatory: Property<Self, Bool> { .init(12) }

  /// `Description` · Edm.String
  public var description: String? { row.string(13) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[14] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(14) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(15) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(15) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(16) }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal?> { .init(16) }

  /// `InvoiceMethod` · Edm.Int16
  public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 17] }
  /// `InvoiceMethod` in queries and change sets.
  public static var invoiceMethod: Property<Self, ProjectWBSInvoiceMethod?> { .init(17) }

  /// `IsBaseline` · Edm.Byte
  public var isBaseline: Bool? { row.boolean(18) }
  /// `IsBaseline` in queries and change sets.
  public static var isBaseline: Property<Self, Bool?> { .init(18) }

  /// `Milestone` · Edm.Byte
  public var milestone: UInt8? { row[ifPresent: 19] }
  /// `Milestone` in queries and change sets.
  public static var milestone: Property<Self, UInt8?> { .init(19) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[20] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(20) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(21) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(22) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(22) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(23) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(23) }

  /// `Project` · Edm.Guid
  public var project: UUID { row[24] }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID> { .init(24) }

  /// `ProjectTerm` · Edm.Guid
  public var projectTerm: UUID? { row.guid(25) }
  /// `ProjectTerm` in queries and change sets.
  public static var projectTerm: Property<Self, UUID?> { .init(25) }

  /// `PurchaseMarkupPercentage` · Edm.Double
  public var purchaseMarkupPercentage: Decimal? { row.decimal(26) }
  /// `PurchaseMarkupPercentage` in queries and change sets.
  public static var purchaseMarkupPercentage: Property<Self, Decimal?> { .init(26) }

  /// `PurchasePrice` · Edm.Double
  public var purchasePrice: Decimal? { row.decimal(27) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: Property<Self, Decimal?> { .init(27) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(28) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(28) }

  /// `Revenue` · Edm.Double
  public var revenue: Decimal? { row.decimal(29) }
  /// `Revenue` in queries and change sets.
  public static var revenue: Property<Self, Decimal?> { .init(29) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(30) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(30) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(31) }
  /// `Supplier` in queries and change sets.
  public static var supplier: Property<Self, UUID?> { .init(31) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(32) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: Property<Self, Decimal?> { .init(32) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType { row[33] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ProjectWBSType> { .init(33) }
}

nonisolated extension Read.Project {
  /// `read/project/RecentCosts` · read · 60 rows a page · permission "Projects projects"
  nonisolated public struct RecentCost: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id                  Int32!     key
      AccountCode         String     padded(18)
      AccountId           Guid
      AccountName         String
      AmountApproved      Double!
      AmountDraft         Double!
      AmountRejected      Double!
      AmountSubmitted     Double!
      CurrencyCode        String
      Date                DateTime!
      EntryId             Guid
      Expense             Guid
      ExpenseDescription  String
      ItemCode            String
      ItemDescription     String
      ItemId              Guid
      Notes               String
      ProjectCode         String
      ProjectDescription  String
      ProjectId           Guid
      QuantityApproved    Double!
      QuantityDraft       Double!
      QuantityRejected    Double!
      QuantitySubmitted   Double!
      WeekNumber          Int32!
      """)
  }
}

nonisolated extension Read.Project.RecentCost {
  /// `Id` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountId` · Edm.Guid
  public var accountID: UUID? { row.guid(2) }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AmountApproved` · Edm.Double
  public var amountApproved: Decimal { row[4] }
  /// `AmountApproved` in queries and change sets.
  public static var amountApproved: Property<Self, Decimal> { .init(4) }

  /// `AmountDraft` · Edm.Double
  public var amountDraft: Decimal { row[5] }
  /// `AmountDraft` in queries and change sets.
  public static var amountDraft: Property<Self, Decimal> { .init(5) }

  /// `AmountRejected` · Edm.Double
  public var amountRejected: Decimal { row[6] }
  /// `AmountRejected` in queries and change sets.
  public static var amountRejected: Property<Self, Decimal> { .init(6) }

  /// `AmountSubmitted` · Edm.Double
  public var amountSubmitted: Decimal { row[7] }
  /// `AmountSubmitted` in queries and change sets.
  public static var amountSubmitted: Property<Self, Decimal> { .init(7) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(8) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: Property<Self, String?> { .init(8) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime { row[9] }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime> { .init(9) }

  /// `EntryId` · Edm.Guid
  public var entryID: UUID? { row.guid(10) }
  /// `EntryId` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(10) }

  /// `Expense` · Edm.Guid
  public var expense: UUID? { row.guid(11) }
  /// `Expense` in queries and change sets.
  public static var expense: Property<Self, UUID?> { .init(11) }

  /// `ExpenseDescription` · Edm.String
  public var expenseDescription: String? { row.string(12) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(12) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(13) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(13) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(14) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(14) }

  /// `ItemId` · Edm.Guid
  public var itemID: UUID? { row.guid(15) }
  /// `ItemId` in queries and change sets.
  public static var itemID: Property<Self, UUID?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(16) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(17) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(17) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(18) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(18) }

  /// `ProjectId` · Edm.Guid
  public var projectID: UUID? { row.guid(19) }
  /// `ProjectId` in queries and change sets.
  public static var projectID: Property<Self, UUID?> { .init(19) }

  /// `QuantityApproved` · Edm.Double
  public var quantityApproved: Decimal { row[20] }
  /// `QuantityApproved` in queries and change sets.
  public static var quantityApproved: Property<Self, Decimal> { .init(20) }

  /// `QuantityDraft` · Edm.Double
  public var quantityDraft: Decimal { row[21] }
  /// `QuantityDraft` in queries and change sets.
  public static var quantityDraft: Property<Self, Decimal> { .init(21) }

  /// `QuantityRejected` · Edm.Double
  public var quantityRejected: Decimal { row[22] }
  /// `QuantityRejected` in queries and change sets.
  public static var quantityRejected: Property<Self, Decimal> { .init(22) }

  /// `QuantitySubmitted` · Edm.Double
  public var quantitySubmitted: Decimal { row[23] }
  /// `QuantitySubmitted` in queries and change sets.
  public static var quantitySubmitted: Property<Self, Decimal> { .init(23) }

  /// `WeekNumber` · Edm.Int32
  public var weekNumber: Int32 { row[24] }
  /// `WeekNumber` in queries and change sets.
  public static var weekNumber: Property<Self, Int32> { .init(24) }
}

nonisolated extension Read.Project {
  /// `read/project/RecentHours` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct RecentHour: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id                      Int32!     key
      AccountCode             String     padded(18)
      AccountId               Guid
      AccountName             String
      Activity                Guid
      ActivityDescription     String
      Date                    DateTime!
      EntryId                 Guid
      HoursApproved           Double!
      HoursApprovedBillable   Double!
      HoursDraft              Double!
      HoursDraftBillable      Double!
      HoursRejected           Double!
      HoursRejectedBillable   Double!
      HoursSubmitted          Double!
      HoursSubmittedBillable  Double!
      ItemCode                String
      ItemDescription         String
      ItemId                  Guid
      Notes                   String
      ProjectCode             String
      ProjectDescription      String
      ProjectId               Guid
      WeekNumber              Int32!
      """)
  }
}

nonisolated extension Read.Project.RecentHour {
  /// `Id` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountId` · Edm.Guid
  public var accountID: UUID? { row.guid(2) }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `Activity` · Edm.Guid
  public var activity: UUID? { row.guid(4) }
  /// `Activity` in queries and change sets.
  public static var activity: Property<Self, UUID?> { .init(4) }

  /// `ActivityDescription` · Edm.String
  public var activityDescription: String? { row.string(5) }
  /// `ActivityDescription` in queries and change sets.
  public static var activityDescription: Property<Self, String?> { .init(5) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime { row[6] }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime> { .init(6) }

  /// `EntryId` · Edm.Guid
  public var entryID: UUID? { row.guid(7) }
  /// `EntryId` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(7) }

  /// `HoursApproved` · Edm.Double
  public var hoursApproved: Decimal { row[8] }
  /// `HoursApproved` in queries and change sets.
  public static var hoursApproved: Property<Self, Decimal> { .init(8) }

  /// `HoursApprovedBillable` · Edm.Double
  public var hoursApprovedBillable: Decimal { row[9] }
  /// `HoursApprovedBillable` in queries and change sets.
  public static var hoursApprovedBillable: Property<Self, Decimal> { .init(9) }

  /// `HoursDraft` · Edm.Double
  public var hoursDraft: Decimal { row[10] }
  /// `HoursDraft` in queries and change sets.
  public static var hoursDraft: Property<Self, Decimal> { .init(10) }

  /// `HoursDraftBillable` · Edm.Double
  public var hoursDraftBillable: Decimal { row[11] }
  /// `HoursDraftBillable` in queries and change sets.
  public static var hoursDraftBillable: Property<Self, Decimal> { .init(11) }

  /// `HoursRejected` · Edm.Double
  public var hoursRejected: Decimal { row[12] }
  /// `HoursRejected` in queries and change sets.
  public static var hoursRejected: Property<Self, Decimal> { .init(12) }

  /// `HoursRejectedBillable` · Edm.Double
  public var hoursRejectedBillable: Decimal { row[13] }
  /// `HoursRejectedBillable` in queries and change sets.
  public static var hoursRejectedBillable: Property<Self, Decimal> { .init(13) }

  /// `HoursSubmitted` · Edm.Double
  public var hoursSubmitted: Decimal { row[14] }
  /// `HoursSubmitted` in queries and change sets.
  public static var hoursSubmitted: Property<Self, Decimal> { .init(14) }

  /// `HoursSubmittedBillable` · Edm.Double
  public var hoursSubmittedBillable: Decimal { row[15] }
  /// `HoursSubmittedBillable` in queries and change sets.
  public static var hoursSubmittedBillable: Property<Self, Decimal> { .init(15) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(16) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(16) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(17) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(17) }

  /// `ItemId` · Edm.Guid
  public var itemID: UUID? { row.guid(18) }
  /// `ItemId` in queries and change sets.
  public static var itemID: Property<Self, UUID?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(19) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(20) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(20) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(21) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(21) }

  /// `ProjectId` · Edm.Guid
  public var projectID: UUID? { row.guid(22) }
  /// `ProjectId` in queries and change sets.
  public static var projectID: Property<Self, UUID?> { .init(22) }

  /// `WeekNumber` · Edm.Int32
  public var weekNumber: Int32 { row[23] }
  /// `WeekNumber` in queries and change sets.
  public static var weekNumber: Property<Self, Int32> { .init(23) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingAccountDetails` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingAccountDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID    Guid!   key
      Name  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingAccountDetail {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Name` · Edm.String
  public var name: String? { row.string(1) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(1) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingActivitiesAndExpenses` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingActivitiesAndExpense: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!   key
      DefaultItem             Guid
      DefaultItemCode         String
      DefaultItemDescription  String
      Description             String
      ParentDescription       String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingActivitiesAndExpense {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(1) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: Property<Self, UUID?> { .init(1) }

  /// `DefaultItemCode` · Edm.String
  public var defaultItemCode: String? { row.string(2) }
  /// `DefaultItemCode` in queries and change sets.
  public static var defaultItemCode: Property<Self, String?> { .init(2) }

  /// `DefaultItemDescription` · Edm.String
  public var defaultItemDescription: String? { row.string(3) }
  /// `DefaultItemDescription` in queries and change sets.
  public static var defaultItemDescription: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `ParentDescription` · Edm.String
  public var parentDescription: String? { row.string(5) }
  /// `ParentDescription` in queries and change sets.
  public static var parentDescription: Property<Self, String?> { .init(5) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryAccounts` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AccountId    Guid!   key
      AccountName  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryAccount {
  /// `AccountId` · Edm.Guid · key
  public var accountID: UUID { row[0] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryProjects` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryProject: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ProjectId           Guid!   key
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryProject {
  /// `ProjectId` · Edm.Guid · key
  public var projectID: UUID { row[0] }
  /// `ProjectId` in queries and change sets.
  public static var projectID: Property<Self, UUID> { .init(0) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(1) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(1) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(2) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(2) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentAccounts` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AccountId     Guid!      key
      AccountName   String
      DateLastUsed  DateTime!
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentAccount {
  /// `AccountId` · Edm.Guid · key
  public var accountID: UUID { row[0] }
  /// `AccountId` in queries and change sets.
  public static var accountID: Property<Self, UUID> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `DateLastUsed` · Edm.DateTime
  public var dateLastUsed: LocalDateTime { row[2] }
  /// `DateLastUsed` in queries and change sets.
  public static var dateLastUsed: Property<Self, LocalDateTime> { .init(2) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentActivitiesAndExpenses` · read · 60 rows a page
  /// · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentActivitiesAndExpense: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!      key
      DateLastUsed            DateTime!
      DefaultItem             Guid
      DefaultItemCode         String
      DefaultItemDescription  String
      Description             String
      ParentDescription       String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `DateLastUsed` · Edm.DateTime
  public var dateLastUsed: LocalDateTime { row[1] }
  /// `DateLastUsed` in queries and change sets.
  public static var dateLastUsed: Property<Self, LocalDateTime> { .init(1) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(2) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: Property<Self, UUID?> { .init(2) }

  /// `DefaultItemCode` · Edm.String
  public var defaultItemCode: String? { row.string(3) }
  /// `DefaultItemCode` in queries and change sets.
  public static var defaultItemCode: Property<Self, String?> { .init(3) }

  /// `DefaultItemDescription` · Edm.String
  public var defaultItemDescription: String? { row.string(4) }
  /// `DefaultItemDescription` in queries and change sets.
  public static var defaultItemDescription: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `ParentDescription` · Edm.String
  public var parentDescription: String? { row.string(6) }
  /// `ParentDescription` in queries and change sets.
  public static var parentDescription: Property<Self, String?> { .init(6) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentHourCostTypes` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentHourCostType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ItemId           Guid!      key
      DateLastUsed     DateTime!
      IsValid          Boolean
      ItemCode         String
      ItemDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentHourCostType {
  /// `ItemId` · Edm.Guid · key
  public var itemID: UUID { row[0] }
  /// `ItemId` in queries and change sets.
  public static var itemID: Property<Self, UUID> { .init(0) }

  /// `DateLastUsed` · Edm.DateTime
  public var dateLastUsed: LocalDateTime { row[1] }
  /// `DateLastUsed` in queries and change sets.
  public static var dateLastUsed: Property<Self, LocalDateTime> { .init(1) }

  /// `IsValid` · Edm.Boolean
  public var isValid: Bool? { row.boolean(2) }
  /// `IsValid` in queries and change sets.
  public static var isValid: Property<Self, Bool?> { .init(2) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(3) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(3) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(4) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(4) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentProjects` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentProject: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ProjectId           Guid!      key
      DateLastUsed        DateTime!
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentProject {
  /// `ProjectId` · Edm.Guid · key
  public var projectID: UUID { row[0] }
  /// `ProjectId` in queries and change sets.
  public static var projectID: Property<Self, UUID> { .init(0) }

  /// `DateLastUsed` · Edm.DateTime
  public var dateLastUsed: LocalDateTime { row[1] }
  /// `DateLastUsed` in queries and change sets.
  public static var dateLastUsed: Property<Self, LocalDateTime> { .init(1) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(2) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(2) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(3) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(3) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingItemDetails` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingItemDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!     key
      Code                   String
      Description            String
      IsFractionAllowedItem  Boolean!
      IsSalesItem            Boolean!
      SalesCurrency          String
      SalesPrice             Double!
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingItemDetail {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool { row[3] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool> { .init(3) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool { row[4] }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: Property<Self, Bool> { .init(4) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(5) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: Property<Self, String?> { .init(5) }

  /// `SalesPrice` · Edm.Double
  public var salesPrice: Decimal { row[6] }
  /// `SalesPrice` in queries and change sets.
  public static var salesPrice: Property<Self, Decimal> { .init(6) }
}

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingProjectDetails` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingProjectDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Account      Guid
      AccountName  String
      Code         String
      Description  String
      Type         Int32!
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingProjectDetail {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Type` · Edm.Int32
  public var type: ProjectType { row[5] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ProjectType> { .init(5) }
}
