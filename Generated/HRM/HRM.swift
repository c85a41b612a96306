// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/hrm`
nonisolated public struct HRM: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Costcenters` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  public var costcenters: EntitySet<HRM.Costcenter, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Costcenters") }

  /// `DivisionClasses` · read · 60 rows a page · permission "Organization administration"
  public var divisionClasses: EntitySet<HRM.DivisionClass, Methods.Read> { EntitySet(root, "DivisionClasses") }

  /// `DivisionClassNames` · read · 60 rows a page · permission "Organization administration"
  public var divisionClassNames: EntitySet<HRM.DivisionClassName, Methods.Read> {
    EntitySet(root, "DivisionClassNames")
  }

  /// `DivisionClassValues` · read · 60 rows a page · permission "Organization administration"
  public var divisionClassValues: EntitySet<HRM.DivisionClassValue, Methods.Read> {
    EntitySet(root, "DivisionClassValues")
  }

  /// `Costunits` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  public var costunits: EntitySet<HRM.Costunit, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Costunits") }

  /// `Divisions` · read · 60 rows a page · permission "-"
  public var divisions: EntitySet<HRM.DivisionEntity, Methods.Read> { EntitySet(root, "Divisions") }

  /// `Departments` · read · 60 rows a page · permission "Hrm employees"
  public var departments: EntitySet<HRM.Department, Methods.Read> { EntitySet(root, "Departments") }

  /// `JobGroups` · read · 60 rows a page · permission "Hrm employees"
  public var jobGroups: EntitySet<HRM.JobGroup, Methods.Read> { EntitySet(root, "JobGroups") }

  /// `JobTitles` · read · 60 rows a page · permission "Hrm employees"
  public var jobTitles: EntitySet<HRM.JobTitle, Methods.Read> { EntitySet(root, "JobTitles") }

  /// `Schedules` · read · 60 rows a page · permission "Hrm employees"
  public var schedules: EntitySet<HRM.Schedule, Methods.Read> { EntitySet(root, "Schedules") }

  /// `ScheduleEntries`
  public var scheduleEntries: EntitySet<HRM.ScheduleEntry, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ScheduleEntries")
  }

  /// `LeaveRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var leaveRegistrations: EntitySet<HRM.LeaveRegistration, Methods.Read> {
    EntitySet(root, "LeaveRegistrations")
  }

  /// `AbsenceRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var absenceRegistrations: EntitySet<HRM.AbsenceRegistration, Methods.Read> {
    EntitySet(root, "AbsenceRegistrations")
  }

  /// `AbsenceRegistrationTransactions` · read · 60 rows a page · permission "Hrm employees"
  public var absenceRegistrationTransactions: EntitySet<HRM.AbsenceRegistrationTransaction, Methods.Read> {
    EntitySet(root, "AbsenceRegistrationTransactions")
  }

  /// `LeaveBuildUpRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var leaveBuildUpRegistrations: EntitySet<HRM.LeaveBuildUpRegistration, Methods.Read> {
    EntitySet(root, "LeaveBuildUpRegistrations")
  }

  /// `CompanyCars`
  public var companyCars: EntitySet<HRM.CompanyCar, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CompanyCars") }

  /// `EmploymentCompanyCars`
  public var employmentCompanyCars: EntitySet<HRM.EmploymentCompanyCar, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EmploymentCompanyCars")
  }

  /// `LeaveAbsenceHoursByDay` · read · 60 rows a page · permission "Hrm employees"
  public var leaveAbsenceHoursByDay: EntitySet<HRM.LeaveAbsenceHoursByDay, Methods.Read> {
    EntitySet(root, "LeaveAbsenceHoursByDay")
  }
}
