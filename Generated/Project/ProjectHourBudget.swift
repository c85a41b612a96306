// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectHourBudgets` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectHourBudget: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Budget` · Edm.Double · required on create
    public var budget: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 6] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 7] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[12] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 13] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Budget              Double    create! update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32!
      ID                  Guid!     key create update
      Item                Guid      create! update
      ItemCode            String
      ItemDescription     String
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid!     create! update
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Project.ProjectHourBudget {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var budget: Property<Project.ProjectHourBudget, Decimal?> { Property(0) }
    public var created: Property<Project.ProjectHourBudget, LocalDateTime?> { Property(1) }
    public var creator: Property<Project.ProjectHourBudget, UUID?> { Property(2) }
    public var creatorFullName: Property<Project.ProjectHourBudget, String?> { Property(3) }
    public var division: Property<Project.ProjectHourBudget, Int32> { Property(4) }
    public var id: Property<Project.ProjectHourBudget, UUID> { Property(5) }
    public var item: Property<Project.ProjectHourBudget, UUID?> { Property(6) }
    public var itemCode: Property<Project.ProjectHourBudget, String?> { Property(7) }
    public var itemDescription: Property<Project.ProjectHourBudget, String?> { Property(8) }
    public var modified: Property<Project.ProjectHourBudget, LocalDateTime?> { Property(9) }
    public var modifier: Property<Project.ProjectHourBudget, UUID?> { Property(10) }
    public var modifierFullName: Property<Project.ProjectHourBudget, String?> { Property(11) }
    public var project: Property<Project.ProjectHourBudget, UUID> { Property(12) }
    public var projectCode: Property<Project.ProjectHourBudget, String?> { Property(13) }
    public var projectDescription: Property<Project.ProjectHourBudget, String?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var budget: WritableProperty<Decimal> { WritableProperty(0) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var item: WritableProperty<UUID> { WritableProperty(6) }
    public var project: WritableProperty<UUID> { WritableProperty(12) }
  }
}
