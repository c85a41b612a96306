// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/HRM`
  nonisolated public struct HRM: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `AbsenceRegistrations` · read · 1000 rows a page · `$select` required
    public var absenceRegistrations: EntitySet<Sync.HRM.AbsenceRegistrationSync, Methods.Read> {
      EntitySet(root, "AbsenceRegistrations")
    }

    /// `AbsenceRegistrationTransactions` · read · 1000 rows a page · `$select` required
    public var absenceRegistrationTransactions: EntitySet<Sync.HRM.AbsenceRegistrationTransactionSync, Methods.Read> {
      EntitySet(root, "AbsenceRegistrationTransactions")
    }

    /// `LeaveAbsenceHoursByDay` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var leaveAbsenceHoursByDay: EntitySet<Sync.HRM.LeaveAbsenceHoursByDaySync, Methods.Read> {
      EntitySet(root, "LeaveAbsenceHoursByDay")
    }

    /// `LeaveBuildUpRegistrations` · read · 1000 rows a page · `$select` required
    public var leaveBuildUpRegistrations: EntitySet<Sync.HRM.LeaveBuildUpRegistrationSync, Methods.Read> {
      EntitySet(root, "LeaveBuildUpRegistrations")
    }

    /// `LeaveRegistrations` · read · 1000 rows a page · `$select` required
    public var leaveRegistrations: EntitySet<Sync.HRM.LeaveRegistrationSync, Methods.Read> {
      EntitySet(root, "LeaveRegistrations")
    }

    /// `ScheduleEntries` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var scheduleEntries: EntitySet<Sync.HRM.ScheduleEntrySync, Methods.Read> {
      EntitySet(root, "ScheduleEntries")
    }

    /// `Schedules` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var schedules: EntitySet<Sync.HRM.ScheduleSync, Methods.Read> { EntitySet(root, "Schedules") }
  }
}
