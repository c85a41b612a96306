// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/LeaveAbsenceHoursByDay` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveAbsenceHoursByDay: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[2] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 3] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 4] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[5] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 6] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 7] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 8] }

    /// `ExternalIDInt` · Edm.Int64
    public var externalIDInt: Int64? { row[ifPresent: 9] }

    /// `ExternalLeaveAbsenceType` · Edm.Int64
    public var externalLeaveAbsenceType: Int64? { row[ifPresent: 10] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 14] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus? { row[ifPresent: 15] }

    /// `Type` · Edm.Int16
    public var type: LeaveAbsenceType? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                        Guid!      key
      Modified                  DateTime!
      StartTime                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension HRM.LeaveAbsenceHoursByDay {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<HRM.LeaveAbsenceHoursByDay, LocalDateTime> { Property(0) }
    public var date: Property<HRM.LeaveAbsenceHoursByDay, LocalDateTime?> { Property(1) }
    public var division: Property<HRM.LeaveAbsenceHoursByDay, Int32> { Property(2) }
    public var employee: Property<HRM.LeaveAbsenceHoursByDay, UUID?> { Property(3) }
    public var employeeFullName: Property<HRM.LeaveAbsenceHoursByDay, String?> { Property(4) }
    public var employeeHID: Property<HRM.LeaveAbsenceHoursByDay, Int32> { Property(5) }
    public var employment: Property<HRM.LeaveAbsenceHoursByDay, UUID?> { Property(6) }
    public var employmentHID: Property<HRM.LeaveAbsenceHoursByDay, Int32?> { Property(7) }
    public var endTime: Property<HRM.LeaveAbsenceHoursByDay, LocalDateTime?> { Property(8) }
    public var externalIDInt: Property<HRM.LeaveAbsenceHoursByDay, Int64?> { Property(9) }
    public var externalLeaveAbsenceType: Property<HRM.LeaveAbsenceHoursByDay, Int64?> { Property(10) }
    public var hours: Property<HRM.LeaveAbsenceHoursByDay, Decimal> { Property(11) }
    public var id: Property<HRM.LeaveAbsenceHoursByDay, UUID> { Property(12) }
    public var modified: Property<HRM.LeaveAbsenceHoursByDay, LocalDateTime> { Property(13) }
    public var startTime: Property<HRM.LeaveAbsenceHoursByDay, LocalDateTime?> { Property(14) }
    public var status: Property<HRM.LeaveAbsenceHoursByDay, LeaveStatus?> { Property(15) }
    public var type: Property<HRM.LeaveAbsenceHoursByDay, LeaveAbsenceType?> { Property(16) }
  }
}
