// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project:ProjectRestriction`
  nonisolated public struct ProjectRestriction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 8] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 9] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      ID                  Guid!     key
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Project             Guid
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Project.ProjectRestriction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.ProjectRestriction, LocalDateTime?> { Property(0) }
    public var creator: Property<Project.ProjectRestriction, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.ProjectRestriction, String?> { Property(2) }
    public var division: Property<Project.ProjectRestriction, Int32?> { Property(3) }
    public var id: Property<Project.ProjectRestriction, UUID> { Property(4) }
    public var modified: Property<Project.ProjectRestriction, LocalDateTime?> { Property(5) }
    public var modifier: Property<Project.ProjectRestriction, UUID?> { Property(6) }
    public var modifierFullName: Property<Project.ProjectRestriction, String?> { Property(7) }
    public var project: Property<Project.ProjectRestriction, UUID?> { Property(8) }
    public var projectCode: Property<Project.ProjectRestriction, String?> { Property(9) }
    public var projectDescription: Property<Project.ProjectRestriction, String?> { Property(10) }
  }
}
