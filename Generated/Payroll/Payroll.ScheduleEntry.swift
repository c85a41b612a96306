// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/ScheduleEntries`
  nonisolated public struct ScheduleEntry: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID { row[19] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[ifPresent: 20] }

    /// `StartTime` · Edm.String
    public var startTime: String? { row[ifPresent: 21] }

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

nonisolated extension Payroll.ScheduleEntry {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.ScheduleEntry, UUID> { Property(0) }
    public var `break`: Property<Payroll.ScheduleEntry, Bool?> { Property(1) }
    public var breakEndTime: Property<Payroll.ScheduleEntry, String?> { Property(2) }
    public var breakStartTime: Property<Payroll.ScheduleEntry, String?> { Property(3) }
    public var created: Property<Payroll.ScheduleEntry, LocalDateTime> { Property(4) }
    public var creator: Property<Payroll.ScheduleEntry, UUID?> { Property(5) }
    public var creatorFullName: Property<Payroll.ScheduleEntry, String?> { Property(6) }
    public var day: Property<Payroll.ScheduleEntry, ScheduleDay?> { Property(7) }
    public var dayIsSelected: Property<Payroll.ScheduleEntry, Bool?> { Property(8) }
    public var division: Property<Payroll.ScheduleEntry, Int32> { Property(9) }
    public var employee: Property<Payroll.ScheduleEntry, UUID> { Property(10) }
    public var employeeFullName: Property<Payroll.ScheduleEntry, String?> { Property(11) }
    public var employment: Property<Payroll.ScheduleEntry, UUID?> { Property(12) }
    public var employmentNumber: Property<Payroll.ScheduleEntry, Int32?> { Property(13) }
    public var endTime: Property<Payroll.ScheduleEntry, String?> { Property(14) }
    public var hours: Property<Payroll.ScheduleEntry, String?> { Property(15) }
    public var modified: Property<Payroll.ScheduleEntry, LocalDateTime> { Property(16) }
    public var modifier: Property<Payroll.ScheduleEntry, UUID?> { Property(17) }
    public var modifierFullName: Property<Payroll.ScheduleEntry, String?> { Property(18) }
    public var schedule: Property<Payroll.ScheduleEntry, UUID> { Property(19) }
    public var scheduleType: Property<Payroll.ScheduleEntry, ScheduleType?> { Property(20) }
    public var startTime: Property<Payroll.ScheduleEntry, String?> { Property(21) }
    public var weekNumber: Property<Payroll.ScheduleEntry, Int32> { Property(22) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var `break`: WritableProperty<Bool> { WritableProperty(1) }
    public var breakEndTime: WritableProperty<String> { WritableProperty(2) }
    public var breakStartTime: WritableProperty<String> { WritableProperty(3) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var creator: WritableProperty<UUID> { WritableProperty(5) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(6) }
    public var day: WritableProperty<ScheduleDay> { WritableProperty(7) }
    public var dayIsSelected: WritableProperty<Bool> { WritableProperty(8) }
    public var division: WritableProperty<Int32> { WritableProperty(9) }
    public var employee: WritableProperty<UUID> { WritableProperty(10) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(11) }
    public var employment: WritableProperty<UUID> { WritableProperty(12) }
    public var employmentNumber: WritableProperty<Int32> { WritableProperty(13) }
    public var endTime: WritableProperty<String> { WritableProperty(14) }
    public var hours: WritableProperty<String> { WritableProperty(15) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var modifier: WritableProperty<UUID> { WritableProperty(17) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(18) }
    public var schedule: WritableProperty<UUID> { WritableProperty(19) }
    public var scheduleType: WritableProperty<ScheduleType> { WritableProperty(20) }
    public var startTime: WritableProperty<String> { WritableProperty(21) }
    public var weekNumber: WritableProperty<Int32> { WritableProperty(22) }
  }
}
