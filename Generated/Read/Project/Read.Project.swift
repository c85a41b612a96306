// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/project`
  nonisolated public struct Project: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `HourCostTypes` · read · 60 rows a page · permission "Projects billing"
    public var hourCostTypes: EntitySet<Read.Project.HourCostType, Methods.Read> { EntitySet(root, "HourCostTypes") }

    /// `RecentCosts` · read · 60 rows a page · permission "Projects projects"
    public var recentCosts: EntitySet<Read.Project.RecentCost, Methods.Read> { EntitySet(root, "RecentCosts") }

    /// `RecentHours` · read · 60 rows a page · permission "Projects billing"
    public var recentHours: EntitySet<Read.Project.RecentHour, Methods.Read> { EntitySet(root, "RecentHours") }

    /// `TimeAndBillingAccountDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingAccountDetails: EntitySet<Read.Project.TimeAndBillingAccountDetail, Methods.Read> {
      EntitySet(root, "TimeAndBillingAccountDetails")
    }

    /// `TimeAndBillingActivitiesAndExpenses` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingActivitiesAndExpenses:
      EntitySet<Read.Project.TimeAndBillingActivitiesAndExpense, Methods.Read>
    {
      EntitySet(root, "TimeAndBillingActivitiesAndExpenses")
    }

    /// `TimeAndBillingEntryAccounts` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryAccounts: EntitySet<Read.Project.TimeAndBillingEntryAccount, Methods.Read> {
      EntitySet(root, "TimeAndBillingEntryAccounts")
    }

    /// `TimeAndBillingEntryProjects` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryProjects: EntitySet<Read.Project.TimeAndBillingEntryProject, Methods.Read> {
      EntitySet(root, "TimeAndBillingEntryProjects")
    }

    /// `TimeAndBillingEntryRecentAccounts` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentAccounts: EntitySet<Read.Project.TimeAndBillingEntryRecentAccount, Methods.Read>
    {
      EntitySet(root, "TimeAndBillingEntryRecentAccounts")
    }

    /// `TimeAndBillingEntryRecentActivitiesAndExpenses` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentActivitiesAndExpenses:
      EntitySet<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, Methods.Read>
    {
      EntitySet(root, "TimeAndBillingEntryRecentActivitiesAndExpenses")
    }

    /// `TimeAndBillingEntryRecentHourCostTypes` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentHourCostTypes:
      EntitySet<Read.Project.TimeAndBillingEntryRecentHourCostType, Methods.Read>
    {
      EntitySet(root, "TimeAndBillingEntryRecentHourCostTypes")
    }

    /// `TimeAndBillingEntryRecentProjects` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingEntryRecentProjects: EntitySet<Read.Project.TimeAndBillingEntryRecentProject, Methods.Read>
    {
      EntitySet(root, "TimeAndBillingEntryRecentProjects")
    }

    /// `TimeAndBillingItemDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingItemDetails: EntitySet<Read.Project.TimeAndBillingItemDetail, Methods.Read> {
      EntitySet(root, "TimeAndBillingItemDetails")
    }

    /// `TimeAndBillingProjectDetails` · read · 60 rows a page · permission "Projects billing"
    public var timeAndBillingProjectDetails: EntitySet<Read.Project.TimeAndBillingProjectDetail, Methods.Read> {
      EntitySet(root, "TimeAndBillingProjectDetails")
    }

    /// `CostEntryExpensesByProject` · function · GET · permission "Projects projects"
    public func costEntryExpenses(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingActivitiesAndExpense] {
      try await root.collection("CostEntryExpensesByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentAccounts` · function · GET · permission "Projects projects"
    public func costEntryRecentAccounts() async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("CostEntryRecentAccounts", .get, [])
    }

    /// `CostEntryRecentAccountsByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentAccounts(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection(
        "CostEntryRecentAccountsByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentCostTypes` · function · GET · permission "Projects projects"
    public func costEntryRecentCostTypes() async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("CostEntryRecentCostTypes", .get, [])
    }

    /// `CostEntryRecentCostTypesByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentCostTypes(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection(
        "CostEntryRecentCostTypesByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `CostEntryRecentExpensesByProject` · function · GET · permission "Projects projects"
    public func costEntryRecentExpenses(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense] {
      try await root.collection(
        "CostEntryRecentExpensesByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
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
    public func costTypes(
      byProject projectID: UUID,
      date checkDate: LocalDateTime
    ) async throws -> [Read.Project.HourCostType] {
      try await root.collection(
        "CostTypesByProjectAndDate", .get,
        [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `HourEntryActivitiesByProject` · function · GET · permission "Projects billing"
    public func hourEntryActivities(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingActivitiesAndExpense] {
      try await root.collection(
        "HourEntryActivitiesByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentAccounts` · function · GET · permission "Projects billing"
    public func hourEntryRecentAccounts() async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection("HourEntryRecentAccounts", .get, [])
    }

    /// `HourEntryRecentAccountsByProject` · function · GET · permission "Projects billing"
    public func hourEntryRecentAccounts(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentAccount] {
      try await root.collection(
        "HourEntryRecentAccountsByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentActivitiesByProject` · function · GET · permission "Projects projects"
    public func hourEntryRecentActivities(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense] {
      try await root.collection(
        "HourEntryRecentActivitiesByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `HourEntryRecentHourTypes` · function · GET · permission "Projects billing"
    public func hourEntryRecentHourTypes() async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection("HourEntryRecentHourTypes", .get, [])
    }

    /// `HourEntryRecentHourTypesByProject` · function · GET · permission "Projects billing"
    public func hourEntryRecentHourTypes(
      byProject projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingEntryRecentHourCostType] {
      try await root.collection(
        "HourEntryRecentHourTypesByProject", .get,
        [FunctionParameter("projectId", .guid, projectID)])
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
    public func hourTypes(
      byProject projectID: UUID,
      date checkDate: LocalDateTime
    ) async throws -> [Read.Project.HourCostType] {
      try await root.collection(
        "HourTypesByProjectAndDate", .get,
        [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `ProjectWBSByProject` · function · GET · permission "Projects projects"
    public func projectWBS(byProject projectID: UUID) async throws -> [Read.Project.ProjectWBSByProject] {
      try await root.collection("ProjectWBSByProject", .get, [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `ProjectWBSByProjectAndWBS` · function · GET · permission "Projects projects"
    public func projectWBSByProjectAndWBS(
      projectID: UUID,
      projectWBSID: UUID,
      wbsType: Int16
    ) async throws -> [Read.Project.ProjectWBSByProject] {
      try await root.collection(
        "ProjectWBSByProjectAndWBS", .get,
        [
          FunctionParameter("projectId", .guid, projectID),
          FunctionParameter("projectWBSId", .guid, projectWBSID),
          FunctionParameter("wbsType", .int16, wbsType),
        ])
    }

    /// `RecentCostsByNumberOfWeeks` · function · GET · permission "Projects billing"
    public func recentCosts(byNumberOfWeeks numberOfWeeks: Int32) async throws -> [Read.Project.RecentCost] {
      try await root.collection(
        "RecentCostsByNumberOfWeeks", .get,
        [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `RecentCostsByNumberOfWeeksByDate` · function · GET · may take parameters that no source names
    /// · permission "Projects billing"
    public func recentCosts(byNumberOfWeeksByDate numberOfWeeks: Int32) async throws -> [Read.Project.RecentCost] {
      try await root.collection(
        "RecentCostsByNumberOfWeeksByDate", .get,
        [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `RecentHoursByNumberOfWeeks` · function · GET · permission "Projects billing"
    public func recentHours(byNumberOfWeeks numberOfWeeks: Int32) async throws -> [Read.Project.RecentHour] {
      try await root.collection(
        "RecentHoursByNumberOfWeeks", .get,
        [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `RecentHoursByNumberOfWeeksByDate` · function · GET · may take parameters that no source names
    /// · permission "Projects billing"
    public func recentHours(byNumberOfWeeksByDate numberOfWeeks: Int32) async throws -> [Read.Project.RecentHour] {
      try await root.collection(
        "RecentHoursByNumberOfWeeksByDate", .get,
        [FunctionParameter("numberOfWeeks", .int32, numberOfWeeks)])
    }

    /// `TimeAndBillingAccountDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingAccountDetails(
      byID accountID: UUID
    ) async throws -> [Read.Project.TimeAndBillingAccountDetail] {
      try await root.collection(
        "TimeAndBillingAccountDetailsByID", .get,
        [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `TimeAndBillingEntryAccountsByDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryAccounts(
      byDate checkDate: LocalDateTime
    ) async throws -> [Read.Project.TimeAndBillingEntryAccount] {
      try await root.collection(
        "TimeAndBillingEntryAccountsByDate", .get,
        [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryAccountsByProjectAndDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryAccounts(
      byProject projectID: UUID,
      date checkDate: LocalDateTime
    ) async throws -> [Read.Project.TimeAndBillingEntryAccount] {
      try await root.collection(
        "TimeAndBillingEntryAccountsByProjectAndDate", .get,
        [FunctionParameter("projectId", .guid, projectID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryProjectsByAccountAndDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryProjects(
      byAccount accountID: UUID,
      date checkDate: LocalDateTime
    ) async throws -> [Read.Project.TimeAndBillingEntryProject] {
      try await root.collection(
        "TimeAndBillingEntryProjectsByAccountAndDate", .get,
        [FunctionParameter("accountId", .guid, accountID), FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingEntryProjectsByDate` · function · GET · permission "Projects billing"
    public func timeAndBillingEntryProjects(
      byDate checkDate: LocalDateTime
    ) async throws -> [Read.Project.TimeAndBillingEntryProject] {
      try await root.collection(
        "TimeAndBillingEntryProjectsByDate", .get,
        [FunctionParameter("checkDate", .dateTime, checkDate)])
    }

    /// `TimeAndBillingItemDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingItemDetails(byID itemID: UUID) async throws -> [Read.Project.TimeAndBillingItemDetail] {
      try await root.collection("TimeAndBillingItemDetailsByID", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `TimeAndBillingProjectDetailsByID` · function · GET · permission "Projects billing"
    public func timeAndBillingProjectDetails(
      byID projectID: UUID
    ) async throws -> [Read.Project.TimeAndBillingProjectDetail] {
      try await root.collection(
        "TimeAndBillingProjectDetailsByID", .get,
        [FunctionParameter("projectId", .guid, projectID)])
    }

    /// `TimeAndBillingRecentProjects` · function · GET · permission "Projects billing"
    public func timeAndBillingRecentProjects() async throws -> [Read.Project.TimeAndBillingEntryRecentProject] {
      try await root.collection("TimeAndBillingRecentProjects", .get, [])
    }
  }
}
