// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/project`
nonisolated public struct Project: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `CostTransactions` · read, create, update, delete · 60 rows a page · webhook topic `CostTransactions`
  /// · permission "Projects projects"
  public var costTransactions: EntitySet<Project.CostTransaction, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CostTransactions")
  }

  /// `EmployeeRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var employeeRestrictionItems: EntitySet<Project.EmployeeRestrictionItem, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EmployeeRestrictionItems")
  }

  /// `InvoiceTerms` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var invoiceTerms: EntitySet<Project.ProjectTerm, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InvoiceTerms")
  }

  /// `ProjectBudgetTypes` · read · 60 rows a page · permission "Projects projects"
  public var projectBudgetTypes: EntitySet<Project.ProjectBudgetType, Methods.Read> {
    EntitySet(root, "ProjectBudgetTypes")
  }

  /// `ProjectHourBudgets` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectHourBudgets: EntitySet<Project.ProjectHourBudget, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectHourBudgets")
  }

  /// `ProjectRestrictionEmployees` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionEmployees: EntitySet<Project.ProjectRestrictionEmployee, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "ProjectRestrictionEmployees")
  }

  /// `ProjectRestrictionItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionItems: EntitySet<Project.ProjectRestrictionItem, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectRestrictionItems")
  }

  /// `ProjectRestrictionRebillings` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  public var projectRestrictionRebillings:
    EntitySet<Project.ProjectRestrictionRebilling, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "ProjectRestrictionRebillings")
  }

  /// `Projects` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projects: EntitySet<Project.ProjectEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Projects") }

  /// `TimeTransactions` · read, create, update, delete · 60 rows a page · webhook topic `TimeTransactions`
  /// · permission "Projects billing"
  public var timeTransactions: EntitySet<Project.TimeTransaction, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimeTransactions")
  }

  /// `TimeCorrections` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  public var timeCorrections: EntitySet<Project.TimeCorrection, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimeCorrections")
  }

  /// `ProjectPlanning` · read, create, update, delete · 60 rows a page · webhook topic `ProjectPlanning`
  /// · permission "Projects projects"
  public var projectPlanning: EntitySet<Project.ProjectPlanning, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectPlanning")
  }

  /// `ProjectPlanningRecurring` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectPlanningRecurring: EntitySet<Project.ProjectPlanningRecurring, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectPlanningRecurring")
  }

  /// `EmploymentInternalRates` · read · 60 rows a page · permission "Projects billing"
  public var employmentInternalRates: EntitySet<Project.EmploymentInternalRate, Methods.Read> {
    EntitySet(root, "EmploymentInternalRates")
  }

  /// `ProjectAccountMutations` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectAccountMutations: EntitySet<Project.ProjectAccountMutation, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectAccountMutations")
  }

  /// `WBSActivities` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsActivities: EntitySet<Project.WBSActivity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WBSActivities")
  }

  /// `WBSDeliverables` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsDeliverables: EntitySet<Project.WBSDeliverable, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WBSDeliverables")
  }

  /// `WBSExpenses` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var wbsExpenses: EntitySet<Project.WBSExpense, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WBSExpenses")
  }

  /// `ProjectRestrictionEmployeeItems` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectRestrictionEmployeeItems:
    EntitySet<Project.ProjectRestrictionEmployeeItem, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "ProjectRestrictionEmployeeItems")
  }

  /// `ProjectClassifications` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  public var projectClassifications: EntitySet<Project.ProjectClassification, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProjectClassifications")
  }

  /// `TimeEntryAttachments`
  public var timeEntryAttachments: EntitySet<Project.TimeEntryAttachment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimeEntryAttachments")
  }

  /// `TimeCostEntryFavorites`
  public var timeCostEntryFavorites: EntitySet<Project.TimeCostEntryFavorite, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimeCostEntryFavorites")
  }

  /// `ProjectProgressReports` · read · 60 rows a page
  public var projectProgressReports: EntitySet<Project.ProjectProgressReport, Methods.Read> {
    EntitySet(root, "ProjectProgressReports")
  }
}
