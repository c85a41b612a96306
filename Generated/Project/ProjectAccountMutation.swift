// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectAccountMutations` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectAccountMutation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID { row[0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 7] }

    /// `EndDate` · Edm.DateTime · read-only
    public var endDate: LocalDateTime? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[14] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 15] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 16] }

    /// `StartDate` · Edm.DateTime · required on create
    public var startDate: LocalDateTime? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid!     create! update
      AccountCode         String
      AccountName         String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      DivisionName        String
      EndDate             DateTime
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String    create update
      Project             Guid!     create! update
      ProjectCode         String
      ProjectDescription  String
      StartDate           DateTime  create! update
      """)
  }
}

nonisolated extension Project.ProjectAccountMutation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.ProjectAccountMutation, UUID> { Property(0) }
    public var accountCode: Property<Project.ProjectAccountMutation, String?> { Property(1) }
    public var accountName: Property<Project.ProjectAccountMutation, String?> { Property(2) }
    public var created: Property<Project.ProjectAccountMutation, LocalDateTime?> { Property(3) }
    public var creator: Property<Project.ProjectAccountMutation, UUID?> { Property(4) }
    public var creatorFullName: Property<Project.ProjectAccountMutation, String?> { Property(5) }
    public var division: Property<Project.ProjectAccountMutation, Int32?> { Property(6) }
    public var divisionName: Property<Project.ProjectAccountMutation, String?> { Property(7) }
    public var endDate: Property<Project.ProjectAccountMutation, LocalDateTime?> { Property(8) }
    public var id: Property<Project.ProjectAccountMutation, UUID> { Property(9) }
    public var modified: Property<Project.ProjectAccountMutation, LocalDateTime?> { Property(10) }
    public var modifier: Property<Project.ProjectAccountMutation, UUID?> { Property(11) }
    public var modifierFullName: Property<Project.ProjectAccountMutation, String?> { Property(12) }
    public var notes: Property<Project.ProjectAccountMutation, String?> { Property(13) }
    public var project: Property<Project.ProjectAccountMutation, UUID> { Property(14) }
    public var projectCode: Property<Project.ProjectAccountMutation, String?> { Property(15) }
    public var projectDescription: Property<Project.ProjectAccountMutation, String?> { Property(16) }
    public var startDate: Property<Project.ProjectAccountMutation, LocalDateTime?> { Property(17) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var notes: WritableProperty<String> { WritableProperty(13) }
    public var project: WritableProperty<UUID> { WritableProperty(14) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
  }
}
