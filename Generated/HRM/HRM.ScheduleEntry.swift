// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/ScheduleEntries`
  nonisolated public struct ScheduleEntry: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Break` · Edm.Boolean
    public var `break`: Bool? { row[1] }

    /// `BreakEndTime` · Edm.String
    public var breakEndTime: String? { row[2] }

    /// `BreakStartTime` · Edm.String
    public var breakStartTime: String? { row[3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[6] }

    /// `Day` · Edm.Int32
    public var day: ScheduleDay? { row[7] }

    /// `DayIsSelected` · Edm.Boolean
    public var dayIsSelected: Bool? { row[8] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[9] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[10] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[11] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[12] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[13] }

    /// `EndTime` · Edm.String
    public var endTime: String? { row[14] }

    /// `Hours` · Edm.String
    public var hours: String? { row[15] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[18] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID { row[19] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[20] }

    /// `StartTime` · Edm.String
    public var startTime: String? { row[21] }

    /// `WeekNumber` · Edm.Int32
    public var weekNumber: Int32 { row[22] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!      key create update
      Break             Boolean    create update
      BreakEndTime      String     create update
      BreakStartTime    String     create update
      Created           DateTime!  create update
      Creator           Guid       create update
      CreatorFullName   String     create update
      Day               Int32      create update
      DayIsSelected     Boolean    create update
      Division          Int32!     create update
      Employee          Guid!      create update
      EmployeeFullName  String     create update
      Employment        Guid       create update
      EmploymentNumber  Int32      create update
      EndTime           String     create update
      Hours             String     create update
      Modified          DateTime!  create update
      Modifier          Guid       create update
      ModifierFullName  String     create update
      Schedule          Guid!      create update
      ScheduleType      Int32      create update
      StartTime         String     create update
      WeekNumber        Int32!     create update
      """)
  }
}

nonisolated extension HRM.ScheduleEntry {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<HRM.ScheduleEntry, UUID> { Property(0) }
    public var `break`: Property<HRM.ScheduleEntry, Bool?> { Property(1) }
    public var breakEndTime: Property<HRM.ScheduleEntry, String?> { Property(2) }
    public var breakStartTime: Property<HRM.ScheduleEntry, String?> { Property(3) }
    public var created: Property<HRM.ScheduleEntry, LocalDateTime> { Property(4) }
    public var creator: Property<HRM.ScheduleEntry, UUID?> { Property(5) }
    public var creatorFullName: Property<HRM.ScheduleEntry, String?> { Property(6) }
    public var day: Property<HRM.ScheduleEntry, ScheduleDay?> { Property(7) }
    public var dayIsSelected: Property<HRM.ScheduleEntry, Bool?> { Property(8) }
    public var division: Property<HRM.ScheduleEntry, Int32> { Property(9) }
    public var employee: Property<HRM.ScheduleEntry, UUID> { Property(10) }
    public var employeeFullName: Property<HRM.ScheduleEntry, String?> { Property(11) }
    public var employment: Property<HRM.ScheduleEntry, UUID?> { Property(12) }
    public var employmentNumber: Property<HRM.ScheduleEntry, Int32?> { Property(13) }
    public var endTime: Property<HRM.ScheduleEntry, String?> { Property(14) }
    public var hours: Property<HRM.ScheduleEntry, String?> { Property(15) }
    public var modified: Property<HRM.ScheduleEntry, LocalDateTime> { Property(16) }
    public var modifier: Property<HRM.ScheduleEntry, UUID?> { Property(17) }
    public var modifierFullName: Property<HRM.ScheduleEntry, String?> { Property(18) }
    public var schedule: Property<HRM.ScheduleEntry, UUID> { Property(19) }
    public var scheduleType: Property<HRM.ScheduleEntry, ScheduleType?> { Property(20) }
    public var startTime: Property<HRM.ScheduleEntry, String?> { Property(21) }
    public var weekNumber: Property<HRM.ScheduleEntry, Int32> { Property(22) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<HRM.ScheduleEntry>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var `break`: Bool? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var breakEndTime: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var breakStartTime: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creator: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var day: ScheduleDay? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var dayIsSelected: Bool? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var division: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var employee: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var employment: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var employmentNumber: Int32? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var endTime: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var hours: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var modifier: UUID? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var schedule: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var scheduleType: ScheduleType? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var startTime: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var weekNumber: Int32? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
  }
}
