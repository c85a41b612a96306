// exact-online-generator 0.1.0 · services/sync/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Project {
  /// `sync/Project/ProjectPlanning` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectPlanningSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[1] }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[2] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 3] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 4] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 5] }

    /// `BGTStatus` · Edm.Int16
    public var bgtStatus: BackgroundTaskStatus? { row[ifPresent: 6] }

    /// `CommunicationErrorStatus` · Edm.Int16
    public var communicationErrorStatus: CommunicationErrorStatus? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 13] }

    /// `EmployeeCode` · Edm.String
    public var employeeCode: String? { row[ifPresent: 14] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 15] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 16] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 17] }

    /// `HourType` · Edm.Guid
    public var hourType: UUID? { row[ifPresent: 18] }

    /// `HourTypeCode` · Edm.String
    public var hourTypeCode: String? { row[ifPresent: 19] }

    /// `HourTypeDescription` · Edm.String
    public var hourTypeDescription: String? { row[ifPresent: 20] }

    /// `IsBrokenRecurrence` · Edm.Boolean
    public var isBrokenRecurrence: Bool? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `OverAllocate` · Edm.Boolean
    public var overAllocate: Bool? { row[ifPresent: 26] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 27] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 28] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 29] }

    /// `ProjectPlanningRecurring` · Edm.Guid
    public var projectPlanningRecurring: UUID? { row[ifPresent: 30] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 31] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 32] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 33] }

    /// `Status` · Edm.Int16
    public var status: ProjectPlanningStatus? { row[ifPresent: 34] }

    /// `Type` · Edm.Int16
    public var type: ProjectPlanningType? { row[ifPresent: 35] }

    public static let table: PropertyTable = PropertyTable(
      """
      CustomField               String
      ID                        Guid!
      Timestamp                 Int64!    key
      Account                   Guid
      AccountCode               String
      AccountName               String
      BGTStatus                 Int16
      CommunicationErrorStatus  Int16
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String
      Division                  Int32
      Employee                  Guid
      EmployeeCode              String
      EmployeeHID               Int32
      EndDate                   DateTime
      Hours                     Double
      HourType                  Guid
      HourTypeCode              String
      HourTypeDescription       String
      IsBrokenRecurrence        Boolean
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      Notes                     String
      OverAllocate              Boolean
      Project                   Guid
      ProjectCode               String
      ProjectDescription        String
      ProjectPlanningRecurring  Guid
      ProjectWBS                Guid
      ProjectWBSDescription     String
      StartDate                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension Sync.Project.ProjectPlanningSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var customField: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(0) }
    public var id: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID> { SelectableProperty(1) }
    public var timestamp: Property<Sync.Project.ProjectPlanningSync, Int64> { Property(2) }
    public var account: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(3) }
    public var accountCode: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(4) }
    public var accountName: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(5) }
    public var bgtStatus: SelectableProperty<Sync.Project.ProjectPlanningSync, BackgroundTaskStatus?> {
      SelectableProperty(6)
    }
    public var communicationErrorStatus: SelectableProperty<Sync.Project.ProjectPlanningSync, CommunicationErrorStatus?>
    {
      SelectableProperty(7)
    }
    public var created: SelectableProperty<Sync.Project.ProjectPlanningSync, LocalDateTime?> { SelectableProperty(8) }
    public var creator: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(9) }
    public var creatorFullName: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(10) }
    public var description: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(11) }
    public var division: SelectableProperty<Sync.Project.ProjectPlanningSync, Int32?> { SelectableProperty(12) }
    public var employee: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(13) }
    public var employeeCode: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(14) }
    public var employeeHID: SelectableProperty<Sync.Project.ProjectPlanningSync, Int32?> { SelectableProperty(15) }
    public var endDate: SelectableProperty<Sync.Project.ProjectPlanningSync, LocalDateTime?> { SelectableProperty(16) }
    public var hours: SelectableProperty<Sync.Project.ProjectPlanningSync, Decimal?> { SelectableProperty(17) }
    public var hourType: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(18) }
    public var hourTypeCode: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(19) }
    public var hourTypeDescription: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> {
      SelectableProperty(20)
    }
    public var isBrokenRecurrence: SelectableProperty<Sync.Project.ProjectPlanningSync, Bool?> {
      SelectableProperty(21)
    }
    public var modified: SelectableProperty<Sync.Project.ProjectPlanningSync, LocalDateTime?> { SelectableProperty(22) }
    public var modifier: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(23) }
    public var modifierFullName: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> {
      SelectableProperty(24)
    }
    public var notes: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(25) }
    public var overAllocate: SelectableProperty<Sync.Project.ProjectPlanningSync, Bool?> { SelectableProperty(26) }
    public var project: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(27) }
    public var projectCode: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> { SelectableProperty(28) }
    public var projectDescription: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> {
      SelectableProperty(29)
    }
    public var projectPlanningRecurring: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> {
      SelectableProperty(30)
    }
    public var projectWBS: SelectableProperty<Sync.Project.ProjectPlanningSync, UUID?> { SelectableProperty(31) }
    public var projectWBSDescription: SelectableProperty<Sync.Project.ProjectPlanningSync, String?> {
      SelectableProperty(32)
    }
    public var startDate: SelectableProperty<Sync.Project.ProjectPlanningSync, LocalDateTime?> {
      SelectableProperty(33)
    }
    public var status: SelectableProperty<Sync.Project.ProjectPlanningSync, ProjectPlanningStatus?> {
      SelectableProperty(34)
    }
    public var type: SelectableProperty<Sync.Project.ProjectPlanningSync, ProjectPlanningType?> {
      SelectableProperty(35)
    }
  }
}
