// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/ScheduleEntries` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct ScheduleEntrySync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Break` · Edm.Boolean
    public var `break`: Bool? { row[ifPresent: 1] }

    /// `BreakEndTime` · Edm.String
    public var breakEndTime: String? { row[ifPresent: 2] }

    /// `BreakStartTime` · Edm.String
    public var breakStartTime: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Day` · Edm.Int32
    public var day: ScheduleDay? { row[ifPresent: 7] }

    /// `DayIsSelected` · Edm.Boolean
    public var dayIsSelected: Bool? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[9] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[10] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 11] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 12] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 13] }

    /// `EndTime` · Edm.String
    public var endTime: String? { row[ifPresent: 14] }

    /// `Hours` · Edm.String
    public var hours: String? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID { row[20] }

    /// `ScheduleActivityType` · Edm.Int32
    public var scheduleActivityType: Int32? { row[ifPresent: 21] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[ifPresent: 22] }

    /// `StartTime` · Edm.String
    public var startTime: String? { row[ifPresent: 23] }

    /// `WeekNumber` · Edm.Int32
    public var weekNumber: Int32 { row[24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!     key
      Break                 Boolean
      BreakEndTime          String
      BreakStartTime        String
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Day                   Int32
      DayIsSelected         Boolean
      Division              Int32!
      Employee              Guid!
      EmployeeFullName      String
      Employment            Guid
      EmploymentNumber      Int32
      EndTime               String
      Hours                 String
      ID                    Guid!
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      Schedule              Guid!
      ScheduleActivityType  Int32
      ScheduleType          Int32
      StartTime             String
      WeekNumber            Int32!
      """)
  }
}

nonisolated extension Sync.HRM.ScheduleEntrySync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.ScheduleEntrySync, Int64> { Property(0) }
    public var `break`: SelectableProperty<Sync.HRM.ScheduleEntrySync, Bool?> { SelectableProperty(1) }
    public var breakEndTime: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(2) }
    public var breakStartTime: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.HRM.ScheduleEntrySync, LocalDateTime> { SelectableProperty(4) }
    public var creator: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(6) }
    public var day: SelectableProperty<Sync.HRM.ScheduleEntrySync, ScheduleDay?> { SelectableProperty(7) }
    public var dayIsSelected: SelectableProperty<Sync.HRM.ScheduleEntrySync, Bool?> { SelectableProperty(8) }
    public var division: SelectableProperty<Sync.HRM.ScheduleEntrySync, Int32> { SelectableProperty(9) }
    public var employee: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID> { SelectableProperty(10) }
    public var employeeFullName: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(11) }
    public var employment: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID?> { SelectableProperty(12) }
    public var employmentNumber: SelectableProperty<Sync.HRM.ScheduleEntrySync, Int32?> { SelectableProperty(13) }
    public var endTime: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(14) }
    public var hours: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(15) }
    public var id: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID> { SelectableProperty(16) }
    public var modified: SelectableProperty<Sync.HRM.ScheduleEntrySync, LocalDateTime> { SelectableProperty(17) }
    public var modifier: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID?> { SelectableProperty(18) }
    public var modifierFullName: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(19) }
    public var schedule: SelectableProperty<Sync.HRM.ScheduleEntrySync, UUID> { SelectableProperty(20) }
    public var scheduleActivityType: SelectableProperty<Sync.HRM.ScheduleEntrySync, Int32?> { SelectableProperty(21) }
    public var scheduleType: SelectableProperty<Sync.HRM.ScheduleEntrySync, ScheduleType?> { SelectableProperty(22) }
    public var startTime: SelectableProperty<Sync.HRM.ScheduleEntrySync, String?> { SelectableProperty(23) }
    public var weekNumber: SelectableProperty<Sync.HRM.ScheduleEntrySync, Int32> { SelectableProperty(24) }
  }
}
