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
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 7] }

    /// `DayOrThe` · Edm.Int32 · read-only
    public var dayOrThe: Int32? { row[ifPresent: 8] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 11] }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[ifPresent: 12] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 13] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 14] }

    /// `EndDateOrAfter` · Edm.Int32 · read-only
    public var endDateOrAfter: Int32? { row[ifPresent: 15] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 16] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 17] }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[ifPresent: 18] }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[ifPresent: 19] }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[ifPresent: 20] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `MonthPatternDay` · Edm.Byte
    public var monthPatternDay: UInt8? { row[ifPresent: 25] }

    /// `MonthPatternOrdinalDay` · Edm.Byte
    public var monthPatternOrdinalDay: MonthPatternOrdinalDay? { row[ifPresent: 26] }

    /// `MonthPatternOrdinalWeek` · Edm.Byte
    public var monthPatternOrdinalWeek: MonthPatternWeekday? { row[ifPresent: 27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }

    /// `NumberOfRecurrences` · Edm.Int16
    public var numberOfRecurrences: Int16? { row[ifPresent: 29] }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[ifPresent: 30] }

    /// `PatternFrequency` · Edm.Byte
    public var patternFrequency: UInt8? { row[ifPresent: 31] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 32] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 33] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 34] }

    /// `ProjectPlanningRecurringType` · Edm.Byte
    public var projectPlanningRecurringType: ProjectPlanningRecurrence? { row[ifPresent: 35] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 36] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 37] }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 38] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 39] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[ifPresent: 40] }

    /// `WeekPatternDay` · Edm.Byte · read-only
    public var weekPatternDay: UInt8? { row[ifPresent: 41] }

    /// `WeekPatternFriday` · Edm.Boolean
    public var weekPatternFriday: Bool? { row[ifPresent: 42] }

    /// `WeekPatternMonday` · Edm.Boolean
    public var weekPatternMonday: Bool? { row[ifPresent: 43] }

    /// `WeekPatternSaturday` · Edm.Boolean
    public var weekPatternSaturday: Bool? { row[ifPresent: 44] }

    /// `WeekPatternSunday` · Edm.Boolean
    public var weekPatternSunday: Bool? { row[ifPresent: 45] }

    /// `WeekPatternThursday` · Edm.Boolean
    public var weekPatternThursday: Bool? { row[ifPresent: 46] }

    /// `WeekPatternTuesday` · Edm.Boolean
    public var weekPatternTuesday: Bool? { row[ifPresent: 47] }

    /// `WeekPatternWednesday` · Edm.Boolean
    public var weekPatternWednesday: Bool? { row[ifPresent: 48] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var employee: WritableProperty<UUID> { WritableProperty(11) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var endTime: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var hours: WritableProperty<Decimal> { WritableProperty(17) }
    public var hourType: WritableProperty<UUID> { WritableProperty(18) }
    public var id: WritableProperty<UUID> { WritableProperty(21) }
    public var monthPatternDay: WritableProperty<UInt8> { WritableProperty(25) }
    public var monthPatternOrdinalDay: WritableProperty<MonthPatternOrdinalDay> { WritableProperty(26) }
    public var monthPatternOrdinalWeek: WritableProperty<MonthPatternWeekday> { WritableProperty(27) }
    public var notes: WritableProperty<String> { WritableProperty(28) }
    public var numberOfRecurrences: WritableProperty<Int16> { WritableProperty(29) }
    public var overAllocate: WritableProperty<Bool> { WritableProperty(30) }
    public var patternFrequency: WritableProperty<UInt8> { WritableProperty(31) }
    public var project: WritableProperty<UUID> { WritableProperty(32) }
    public var projectPlanningRecurringType: WritableProperty<ProjectPlanningRecurrence> { WritableProperty(35) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(36) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(38) }
    public var startTime: WritableProperty<LocalDateTime> { WritableProperty(39) }
    public var status: WritableProperty<ProjectPlanningStatus> { WritableProperty(40) }
    public var weekPatternFriday: WritableProperty<Bool> { WritableProperty(42) }
    public var weekPatternMonday: WritableProperty<Bool> { WritableProperty(43) }
    public var weekPatternSaturday: WritableProperty<Bool> { WritableProperty(44) }
    public var weekPatternSunday: WritableProperty<Bool> { WritableProperty(45) }
    public var weekPatternThursday: WritableProperty<Bool> { WritableProperty(46) }
    public var weekPatternTuesday: WritableProperty<Bool> { WritableProperty(47) }
    public var weekPatternWednesday: WritableProperty<Bool> { WritableProperty(48) }
  }
}
