// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectRestrictionEmployees` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct ProjectRestrictionEmployee: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[5] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[6] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[7] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[8] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[9] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[10] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[11] }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[12] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid      create! update
      ProjectCode         String
      ProjectDescription  String
      Employee            Guid      create! update
      EmployeeFullName    String
      EmployeeHID         Int32
      """)
  }
}

nonisolated extension Project.ProjectRestrictionEmployee {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.ProjectRestrictionEmployee, LocalDateTime?> { Property(0) }
    public var creator: Property<Project.ProjectRestrictionEmployee, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.ProjectRestrictionEmployee, String?> { Property(2) }
    public var division: Property<Project.ProjectRestrictionEmployee, Int32?> { Property(3) }
    public var id: Property<Project.ProjectRestrictionEmployee, UUID> { Property(4) }
    public var modified: Property<Project.ProjectRestrictionEmployee, LocalDateTime?> { Property(5) }
    public var modifier: Property<Project.ProjectRestrictionEmployee, UUID?> { Property(6) }
    public var modifierFullName: Property<Project.ProjectRestrictionEmployee, String?> { Property(7) }
    public var project: Property<Project.ProjectRestrictionEmployee, UUID?> { Property(8) }
    public var projectCode: Property<Project.ProjectRestrictionEmployee, String?> { Property(9) }
    public var projectDescription: Property<Project.ProjectRestrictionEmployee, String?> { Property(10) }
    public var employee: Property<Project.ProjectRestrictionEmployee, UUID?> { Property(11) }
    public var employeeFullName: Property<Project.ProjectRestrictionEmployee, String?> { Property(12) }
    public var employeeHID: Property<Project.ProjectRestrictionEmployee, Int32?> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.ProjectRestrictionEmployee>()
    public init() {}
    public var id: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var project: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var employee: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
  }
}
