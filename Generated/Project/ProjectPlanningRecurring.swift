// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectPlanningRecurring` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct ProjectPlanningRecurring: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[6] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[7] }

    /// `DayOrThe` · Edm.Int32 · read-only
    public var dayOrThe: Int32? { row[8] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[11] }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[12] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[13] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[14] }

    /// `EndDateOrAfter` · Edm.Int32 · read-only
    public var endDateOrAfter: Int32? { row[15] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[16] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[17] }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[18] }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[19] }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[20] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[22] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[23] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[24] }

    /// `MonthPatternDay` · Edm.Byte
    public var monthPatternDay: UInt8? { row[25] }

    /// `MonthPatternOrdinalDay` · Edm.Byte
    public var monthPatternOrdinalDay: MonthPatternOrdinalDay? { row[26] }

    /// `MonthPatternOrdinalWeek` · Edm.Byte
    public var monthPatternOrdinalWeek: MonthPatternWeekday? { row[27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[28] }

    /// `NumberOfRecurrences` · Edm.Int16
    public var numberOfRecurrences: Int16? { row[29] }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[30] }

    /// `PatternFrequency` · Edm.Byte
    public var patternFrequency: UInt8? { row[31] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[32] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[33] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[34] }

    /// `ProjectPlanningRecurringType` · Edm.Byte
    public var projectPlanningRecurringType: ProjectPlanningRecurrence? { row[35] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[36] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[37] }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[38] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[39] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[40] }

    /// `WeekPatternDay` · Edm.Byte · read-only
    public var weekPatternDay: UInt8? { row[41] }

    /// `WeekPatternFriday` · Edm.Boolean
    public var weekPatternFriday: Bool? { row[42] }

    /// `WeekPatternMonday` · Edm.Boolean
    public var weekPatternMonday: Bool? { row[43] }

    /// `WeekPatternSaturday` · Edm.Boolean
    public var weekPatternSaturday: Bool? { row[44] }

    /// `WeekPatternSunday` · Edm.Boolean
    public var weekPatternSunday: Bool? { row[45] }

    /// `WeekPatternThursday` · Edm.Boolean
    public var weekPatternThursday: Bool? { row[46] }

    /// `WeekPatternTuesday` · Edm.Boolean
    public var weekPatternTuesday: Bool? { row[47] }

    /// `WeekPatternWednesday` · Edm.Boolean
    public var weekPatternWednesday: Bool? { row[48] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                       Guid      create update
      AccountCode                   String
      AccountName                   String
      BGTStatus                     Int16
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      CustomField                   String
      DayOrThe                      Int32
      Description                   String    create! update
      Division                      Int32
      Employee                      Guid      create! update
      EmployeeCode                  String
      EmployeeHID                   Int32
      EndDate                       DateTime  create update
      EndDateOrAfter                Int32
      EndTime                       DateTime  create update
      Hours                         Double    create update
      HourType                      Guid      create! update
      HourTypeCode                  String
      HourTypeDescription           String
      ID                            Guid!     key create update
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      MonthPatternDay               Byte      create update
      MonthPatternOrdinalDay        Byte      create update
      MonthPatternOrdinalWeek       Byte      create update
      Notes                         String    create update
      NumberOfRecurrences           Int16     create update
      OverAllocate                  Boolean   create update
      PatternFrequency              Byte      create update
      Project                       Guid      create update
      ProjectCode                   String
      ProjectDescription            String
      ProjectPlanningRecurringType  Byte      create update
      ProjectWBS                    Guid      create update
      ProjectWBSDescription         String
      StartDate                     DateTime  create! update
      StartTime                     DateTime  create update
      Status                        Int16     create! update
      WeekPatternDay                Byte
      WeekPatternFriday             Boolean   create update
      WeekPatternMonday             Boolean   create update
      WeekPatternSaturday           Boolean   create update
      WeekPatternSunday             Boolean   create update
      WeekPatternThursday           Boolean   create update
      WeekPatternTuesday            Boolean   create update
      WeekPatternWednesday          Boolean   create update
      """)
  }
}

nonisolated extension Project.ProjectPlanningRecurring {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.ProjectPlanningRecurring, UUID?> { Property(0) }
    public var accountCode: Property<Project.ProjectPlanningRecurring, String?> { Property(1) }
    public var accountName: Property<Project.ProjectPlanningRecurring, String?> { Property(2) }
    public var bgtStatus: Property<Project.ProjectPlanningRecurring, BackgroundTaskStatus?> { Property(3) }
    public var created: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(4) }
    public var creator: Property<Project.ProjectPlanningRecurring, UUID?> { Property(5) }
    public var creatorFullName: Property<Project.ProjectPlanningRecurring, String?> { Property(6) }
    public var customField: Property<Project.ProjectPlanningRecurring, String?> { Property(7) }
    public var dayOrThe: Property<Project.ProjectPlanningRecurring, Int32?> { Property(8) }
    public var description: Property<Project.ProjectPlanningRecurring, String?> { Property(9) }
    public var division: Property<Project.ProjectPlanningRecurring, Int32?> { Property(10) }
    public var employee: Property<Project.ProjectPlanningRecurring, UUID?> { Property(11) }
    public var employeeCode: Property<Project.ProjectPlanningRecurring, String?> { Property(12) }
    public var employeeHID: Property<Project.ProjectPlanningRecurring, Int32?> { Property(13) }
    public var endDate: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(14) }
    public var endDateOrAfter: Property<Project.ProjectPlanningRecurring, Int32?> { Property(15) }
    public var endTime: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(16) }
    public var hours: Property<Project.ProjectPlanningRecurring, Decimal?> { Property(17) }
    public var hourType: Property<Project.ProjectPlanningRecurring, UUID?> { Property(18) }
    public var hourTypeCode: Property<Project.ProjectPlanningRecurring, String?> { Property(19) }
    public var hourTypeDescription: Property<Project.ProjectPlanningRecurring, String?> { Property(20) }
    public var id: Property<Project.ProjectPlanningRecurring, UUID> { Property(21) }
    public var modified: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(22) }
    public var modifier: Property<Project.ProjectPlanningRecurring, UUID?> { Property(23) }
    public var modifierFullName: Property<Project.ProjectPlanningRecurring, String?> { Property(24) }
    public var monthPatternDay: Property<Project.ProjectPlanningRecurring, UInt8?> { Property(25) }
    public var monthPatternOrdinalDay: Property<Project.ProjectPlanningRecurring, MonthPatternOrdinalDay?> {
      Property(26)
    }
    public var monthPatternOrdinalWeek: Property<Project.ProjectPlanningRecurring, MonthPatternWeekday?> {
      Property(27)
    }
    public var notes: Property<Project.ProjectPlanningRecurring, String?> { Property(28) }
    public var numberOfRecurrences: Property<Project.ProjectPlanningRecurring, Int16?> { Property(29) }
    public var overAllocate: Property<Project.ProjectPlanningRecurring, Bool?> { Property(30) }
    public var patternFrequency: Property<Project.ProjectPlanningRecurring, UInt8?> { Property(31) }
    public var project: Property<Project.ProjectPlanningRecurring, UUID?> { Property(32) }
    public var projectCode: Property<Project.ProjectPlanningRecurring, String?> { Property(33) }
    public var projectDescription: Property<Project.ProjectPlanningRecurring, String?> { Property(34) }
    public var projectPlanningRecurringType: Property<Project.ProjectPlanningRecurring, ProjectPlanningRecurrence?> {
      Property(35)
    }
    public var projectWBS: Property<Project.ProjectPlanningRecurring, UUID?> { Property(36) }
    public var projectWBSDescription: Property<Project.ProjectPlanningRecurring, String?> { Property(37) }
    public var startDate: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(38) }
    public var startTime: Property<Project.ProjectPlanningRecurring, LocalDateTime?> { Property(39) }
    public var status: Property<Project.ProjectPlanningRecurring, ProjectPlanningStatus?> { Property(40) }
    public var weekPatternDay: Property<Project.ProjectPlanningRecurring, UInt8?> { Property(41) }
    public var weekPatternFriday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(42) }
    public var weekPatternMonday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(43) }
    public var weekPatternSaturday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(44) }
    public var weekPatternSunday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(45) }
    public var weekPatternThursday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(46) }
    public var weekPatternTuesday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(47) }
    public var weekPatternWednesday: Property<Project.ProjectPlanningRecurring, Bool?> { Property(48) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.ProjectPlanningRecurring>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var employee: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var endTime: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var hours: Decimal? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var hourType: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var id: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var monthPatternDay: UInt8? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var monthPatternOrdinalDay: MonthPatternOrdinalDay? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var monthPatternOrdinalWeek: MonthPatternWeekday? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var notes: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var numberOfRecurrences: Int16? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var overAllocate: Bool? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var patternFrequency: UInt8? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var project: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var projectPlanningRecurringType: ProjectPlanningRecurrence? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var startTime: LocalDateTime? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var status: ProjectPlanningStatus? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var weekPatternFriday: Bool? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var weekPatternMonday: Bool? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var weekPatternSaturday: Bool? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var weekPatternSunday: Bool? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var weekPatternThursday: Bool? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var weekPatternTuesday: Bool? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var weekPatternWednesday: Bool? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
  }
}
