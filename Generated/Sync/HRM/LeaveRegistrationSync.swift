// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct LeaveRegistrationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[8] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime { row[9] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 10] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[11] }

    /// `HoursFirstDay` · Edm.Double
    public var hoursFirstDay: Decimal? { row[ifPresent: 12] }

    /// `HoursLastDay` · Edm.Double
    public var hoursLastDay: Decimal? { row[ifPresent: 13] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[14] }

    /// `LeaveType` · Edm.Guid
    public var leaveType: UUID { row[15] }

    /// `LeaveTypeCode` · Edm.String
    public var leaveTypeCode: String? { row[ifPresent: 16] }

    /// `LeaveTypeDescription` · Edm.String
    public var leaveTypeDescription: String? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[18] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[22] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 23] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus { row[24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!     key
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
      ID                    Guid!
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

nonisolated extension Sync.HRM.LeaveRegistrationSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.LeaveRegistrationSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime> { SelectableProperty(1) }
    public var creator: SelectableProperty<Sync.HRM.LeaveRegistrationSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(3) }
    public var description: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(4) }
    public var division: SelectableProperty<Sync.HRM.LeaveRegistrationSync, Int32?> { SelectableProperty(5) }
    public var employee: SelectableProperty<Sync.HRM.LeaveRegistrationSync, UUID> { SelectableProperty(6) }
    public var employeeFullName: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(7) }
    public var employeeHID: SelectableProperty<Sync.HRM.LeaveRegistrationSync, Int32> { SelectableProperty(8) }
    public var endDate: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime> { SelectableProperty(9) }
    public var endTime: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime?> { SelectableProperty(10) }
    public var hours: SelectableProperty<Sync.HRM.LeaveRegistrationSync, Decimal> { SelectableProperty(11) }
    public var hoursFirstDay: SelectableProperty<Sync.HRM.LeaveRegistrationSync, Decimal?> { SelectableProperty(12) }
    public var hoursLastDay: SelectableProperty<Sync.HRM.LeaveRegistrationSync, Decimal?> { SelectableProperty(13) }
    public var id: SelectableProperty<Sync.HRM.LeaveRegistrationSync, UUID> { SelectableProperty(14) }
    public var leaveType: SelectableProperty<Sync.HRM.LeaveRegistrationSync, UUID> { SelectableProperty(15) }
    public var leaveTypeCode: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(16) }
    public var leaveTypeDescription: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> {
      SelectableProperty(17)
    }
    public var modified: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime> { SelectableProperty(18) }
    public var modifier: SelectableProperty<Sync.HRM.LeaveRegistrationSync, UUID?> { SelectableProperty(19) }
    public var modifierFullName: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(20) }
    public var notes: SelectableProperty<Sync.HRM.LeaveRegistrationSync, String?> { SelectableProperty(21) }
    public var startDate: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime> { SelectableProperty(22) }
    public var startTime: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LocalDateTime?> { SelectableProperty(23) }
    public var status: SelectableProperty<Sync.HRM.LeaveRegistrationSync, LeaveStatus> { SelectableProperty(24) }
  }
}
