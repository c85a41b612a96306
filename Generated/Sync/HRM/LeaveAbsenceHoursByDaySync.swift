// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveAbsenceHoursByDay` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct LeaveAbsenceHoursByDaySync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 4] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[6] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 7] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 8] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 9] }

    /// `ExternalIDInt` · Edm.Int64
    public var externalIDInt: Int64? { row[ifPresent: 10] }

    /// `ExternalLeaveAbsenceType` · Edm.Int64
    public var externalLeaveAbsenceType: Int64? { row[ifPresent: 11] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[12] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[13] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[14] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 15] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus? { row[ifPresent: 16] }

    /// `Type` · Edm.Int16
    public var type: LeaveAbsenceType? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!     key
      Created                   DateTime!
      Date                      DateTime
      Division                  Int32!
      Employee                  Guid
      EmployeeFullName          String
      EmployeeHID               Int32!
      Employment                Guid
      EmploymentHID             Int32
      EndTime                   DateTime
      ExternalIDInt             Int64
      ExternalLeaveAbsenceType  Int64
      Hours                     Double!
      ID                        Guid!
      Modified                  DateTime!
      StartTime                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension Sync.HRM.LeaveAbsenceHoursByDaySync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.LeaveAbsenceHoursByDaySync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LocalDateTime> { SelectableProperty(1) }
    public var date: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LocalDateTime?> { SelectableProperty(2) }
    public var division: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Int32> { SelectableProperty(3) }
    public var employee: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, UUID?> { SelectableProperty(4) }
    public var employeeFullName: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, String?> {
      SelectableProperty(5)
    }
    public var employeeHID: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Int32> { SelectableProperty(6) }
    public var employment: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, UUID?> { SelectableProperty(7) }
    public var employmentHID: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Int32?> { SelectableProperty(8) }
    public var endTime: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LocalDateTime?> {
      SelectableProperty(9)
    }
    public var externalIDInt: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Int64?> { SelectableProperty(10) }
    public var externalLeaveAbsenceType: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Int64?> {
      SelectableProperty(11)
    }
    public var hours: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, Decimal> { SelectableProperty(12) }
    public var id: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, UUID> { SelectableProperty(13) }
    public var modified: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LocalDateTime> {
      SelectableProperty(14)
    }
    public var startTime: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LocalDateTime?> {
      SelectableProperty(15)
    }
    public var status: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LeaveStatus?> { SelectableProperty(16) }
    public var type: SelectableProperty<Sync.HRM.LeaveAbsenceHoursByDaySync, LeaveAbsenceType?> {
      SelectableProperty(17)
    }
  }
}
