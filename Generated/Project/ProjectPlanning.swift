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
    public var customField: String? { row[0] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[2] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[3] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[4] }

    /// `BGTStatus` · Edm.Int16 · read-only
    public var bgtStatus: BackgroundTaskStatus? { row[5] }

    /// `CommunicationErrorStatus` · Edm.Int16 · read-only
    public var communicationErrorStatus: CommunicationErrorStatus? { row[6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[9] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[11] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[12] }

    /// `EmployeeCode` · Edm.String · read-only
    public var employeeCode: String? { row[13] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[14] }

    /// `EndDate` · Edm.DateTime · required on create
    public var endDate: LocalDateTime? { row[15] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[16] }

    /// `HourType` · Edm.Guid · required on create
    public var hourType: UUID? { row[17] }

    /// `HourTypeCode` · Edm.String · read-only
    public var hourTypeCode: String? { row[18] }

    /// `HourTypeDescription` · Edm.String · read-only
    public var hourTypeDescription: String? { row[19] }

    /// `IsBrokenRecurrence` · Edm.Boolean · read-only
    public var isBrokenRecurrence: Bool? { row[20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[24] }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[26] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[27] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[28] }

    /// `ProjectPlanningRecurring` · Edm.Guid · read-only
    public var projectPlanningRecurring: UUID? { row[29] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[30] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[31] }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[32] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProjectPlanningStatus? { row[33] }

    /// `Type` · Edm.Int16 · read-only
    public var type: ProjectPlanningType? { row[34] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.ProjectPlanning>()
    public init() {}
    public var id: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var account: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var description: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var employee: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var hours: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var hourType: UUID? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var notes: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var overAllocate: Bool? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var project: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var status: ProjectPlanningStatus? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
  }
}
