// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// Leave requested or taken by an employee.
  ///
  /// `hrm/LeaveRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveRegistration: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[5] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 6] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[7] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime { row[8] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 9] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[10] }

    /// `HoursFirstDay` · Edm.Double
    public var hoursFirstDay: Decimal? { row[ifPresent: 11] }

    /// `HoursLastDay` · Edm.Double
    public var hoursLastDay: Decimal? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `LeaveType` · Edm.Guid
    public var leaveType: UUID { row[14] }

    /// `LeaveTypeCode` · Edm.String
    public var leaveTypeCode: String? { row[ifPresent: 15] }

    /// `LeaveTypeDescription` · Edm.String
    public var leaveTypeDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[21] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 22] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus { row[23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      Employee              Guid!
      EmployeeFullName      String
      EmployeeHID           Int32!
      EndDate               DateTime!
      EndTime               DateTime
      Hours                 Double!
      HoursFirstDay         Double
      HoursLastDay          Double
      ID                    Guid!      key
      LeaveType             Guid!
      LeaveTypeCode         String
      LeaveTypeDescription  String
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      Notes                 String
      StartDate             DateTime!
      StartTime             DateTime
      Status                Int16!
      """)
  }
}

nonisolated extension HRM.LeaveRegistration {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<HRM.LeaveRegistration, LocalDateTime> { Property(0) }
    public var creator: Property<HRM.LeaveRegistration, UUID?> { Property(1) }
    public var creatorFullName: Property<HRM.LeaveRegistration, String?> { Property(2) }
    public var description: Property<HRM.LeaveRegistration, String?> { Property(3) }
    public var division: Property<HRM.LeaveRegistration, Int32?> { Property(4) }
    public var employee: Property<HRM.LeaveRegistration, UUID> { Property(5) }
    public var employeeFullName: Property<HRM.LeaveRegistration, String?> { Property(6) }
    public var employeeHID: Property<HRM.LeaveRegistration, Int32> { Property(7) }
    public var endDate: Property<HRM.LeaveRegistration, LocalDateTime> { Property(8) }
    public var endTime: Property<HRM.LeaveRegistration, LocalDateTime?> { Property(9) }
    public var hours: Property<HRM.LeaveRegistration, Decimal> { Property(10) }
    public var hoursFirstDay: Property<HRM.LeaveRegistration, Decimal?> { Property(11) }
    public var hoursLastDay: Property<HRM.LeaveRegistration, Decimal?> { Property(12) }
    public var id: Property<HRM.LeaveRegistration, UUID> { Property(13) }
    public var leaveType: Property<HRM.LeaveRegistration, UUID> { Property(14) }
    public var leaveTypeCode: Property<HRM.LeaveRegistration, String?> { Property(15) }
    public var leaveTypeDescription: Property<HRM.LeaveRegistration, String?> { Property(16) }
    public var modified: Property<HRM.LeaveRegistration, LocalDateTime> { Property(17) }
    public var modifier: Property<HRM.LeaveRegistration, UUID?> { Property(18) }
    public var modifierFullName: Property<HRM.LeaveRegistration, String?> { Property(19) }
    public var notes: Property<HRM.LeaveRegistration, String?> { Property(20) }
    public var startDate: Property<HRM.LeaveRegistration, LocalDateTime> { Property(21) }
    public var startTime: Property<HRM.LeaveRegistration, LocalDateTime?> { Property(22) }
    public var status: Property<HRM.LeaveRegistration, LeaveStatus> { Property(23) }
  }
}
