// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectPlanning` · read, create, update, delete · 60 rows a page · webhook topic `ProjectPlanning`
  /// · permission "Projects projects"
  nonisolated public struct ProjectPlanning: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 3] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 4] }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 5] }

    /// `CommunicationErrorStatus` · Edm.Int16 · read-only
    public var communicationErrorStatus: CommunicationErrorStatus? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 12] }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[ifPresent: 13] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 14] }

    /// `EndDate` · Edm.DateTime · required on create
    public var endDate: LocalDateTime? { row[ifPresent: 15] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 16] }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[ifPresent: 17] }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[ifPresent: 18] }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[ifPresent: 19] }

    /// `IsBrokenRecurrence` · Edm.Boolean · read-only
    public var isBrokenRecurrence: Bool? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[ifPresent: 25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 27] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 28] }

    /// `ProjectPlanningRecurring` · Edm.Guid · read-only
    public var projectPlanningRecurring: UUID? { row[ifPresent: 29] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 30] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 31] }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 32] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[ifPresent: 33] }

    /// `Type` · Edm.Int16 · read-only
    public var type: ProjectPlanningType? { row[ifPresent: 34] }

    public static let table: PropertyTable = PropertyTable(
      """
      CustomField               String
      ID                        Guid!     key create update
      Account                   Guid      create update
      AccountCode               String
      AccountName               String
      BGTStatus                 Int16
      CommunicationErrorStatus  Int16
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String    create! update
      Division                  Int32
      Employee                  Guid      create! update
      EmployeeCode              String
      EmployeeHID               Int32
      EndDate                   DateTime  create! update
      Hours                     Double    create update
      HourType                  Guid      create! update
      HourTypeCode              String
      HourTypeDescription       String
      IsBrokenRecurrence        Boolean
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      Notes                     String    create update
      OverAllocate              Boolean   create update
      Project                   Guid      create update
      ProjectCode               String
      ProjectDescription        String
      ProjectPlanningRecurring  Guid
      ProjectWBS                Guid      create update
      ProjectWBSDescription     String
      StartDate                 DateTime  create! update
      Status                    Int16     create! update
      Type                      Int16
      """)
  }
}

nonisolated extension Project.ProjectPlanning {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var customField: Property<Project.ProjectPlanning, String?> { Property(0) }
    public var id: Property<Project.ProjectPlanning, UUID> { Property(1) }
    public var account: Property<Project.ProjectPlanning, UUID?> { Property(2) }
    public var accountCode: Property<Project.ProjectPlanning, String?> { Property(3) }
    public var accountName: Property<Project.ProjectPlanning, String?> { Property(4) }
    public var bgtStatus: Property<Project.ProjectPlanning, BackgroundTaskStatus?> { Property(5) }
    public var communicationErrorStatus: Property<Project.ProjectPlanning, CommunicationErrorStatus?> { Property(6) }
    public var created: Property<Project.ProjectPlanning, LocalDateTime?> { Property(7) }
    public var creator: Property<Project.ProjectPlanning, UUID?> { Property(8) }
    public var creatorFullName: Property<Project.ProjectPlanning, String?> { Property(9) }
    public var description: Property<Project.ProjectPlanning, String?> { Property(10) }
    public var division: Property<Project.ProjectPlanning, Int32?> { Property(11) }
    public var employee: Property<Project.ProjectPlanning, UUID?> { Property(12) }
    public var employeeCode: Property<Project.ProjectPlanning, String?> { Property(13) }
    public var employeeHID: Property<Project.ProjectPlanning, Int32?> { Property(14) }
    public var endDate: Property<Project.ProjectPlanning, LocalDateTime?> { Property(15) }
    public var hours: Property<Project.ProjectPlanning, Decimal?> { Property(16) }
    public var hourType: Property<Project.ProjectPlanning, UUID?> { Property(17) }
    public var hourTypeCode: Property<Project.ProjectPlanning, String?> { Property(18) }
    public var hourTypeDescription: Property<Project.ProjectPlanning, String?> { Property(19) }
    public var isBrokenRecurrence: Property<Project.ProjectPlanning, Bool?> { Property(20) }
    public var modified: Property<Project.ProjectPlanning, LocalDateTime?> { Property(21) }
    public var modifier: Property<Project.ProjectPlanning, UUID?> { Property(22) }
    public var modifierFullName: Property<Project.ProjectPlanning, String?> { Property(23) }
    public var notes: Property<Project.ProjectPlanning, String?> { Property(24) }
    public var overAllocate: Property<Project.ProjectPlanning, Bool?> { Property(25) }
    public var project: Property<Project.ProjectPlanning, UUID?> { Property(26) }
    public var projectCode: Property<Project.ProjectPlanning, String?> { Property(27) }
    public var projectDescription: Property<Project.ProjectPlanning, String?> { Property(28) }
    public var projectPlanningRecurring: Property<Project.ProjectPlanning, UUID?> { Property(29) }
    public var projectWBS: Property<Project.ProjectPlanning, UUID?> { Property(30) }
    public var projectWBSDescription: Property<Project.ProjectPlanning, String?> { Property(31) }
    public var startDate: Property<Project.ProjectPlanning, LocalDateTime?> { Property(32) }
    public var status: Property<Project.ProjectPlanning, ProjectPlanningStatus?> { Property(33) }
    public var type: Property<Project.ProjectPlanning, ProjectPlanningType?> { Property(34) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(1) }
    public var account: WritableProperty<UUID> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var employee: WritableProperty<UUID> { WritableProperty(12) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var hours: WritableProperty<Decimal> { WritableProperty(16) }
    public var hourType: WritableProperty<UUID> { WritableProperty(17) }
    public var notes: WritableProperty<String> { WritableProperty(24) }
    public var overAllocate: WritableProperty<Bool> { WritableProperty(25) }
    public var project: WritableProperty<UUID> { WritableProperty(26) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(30) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(32) }
    public var status: WritableProperty<ProjectPlanningStatus> { WritableProperty(33) }
  }
}
