// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectRestrictionRebillings` · read, create, update, delete · 60 rows a page
  /// · permission "Projects billing"
  nonisolated public struct ProjectRestrictionRebilling: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 8] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 9] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 10] }

    /// `CostTypeRebill` · Edm.Guid · required on create
    public var costTypeRebill: UUID? { row[ifPresent: 11] }

    /// `CostTypeRebillCode` · Edm.String · read-only
    public var costTypeRebillCode: String? { row[ifPresent: 12] }

    /// `CostTypeRebillDescription` · Edm.String · read-only
    public var costTypeRebillDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Division                   Int32
      ID                         Guid!     key create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Project                    Guid      create! update
      ProjectCode                String
      ProjectDescription         String
      CostTypeRebill             Guid      create! update
      CostTypeRebillCode         String
      CostTypeRebillDescription  String
      """)
  }
}

nonisolated extension Project.ProjectRestrictionRebilling {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.ProjectRestrictionRebilling, LocalDateTime?> { Property(0) }
    public var creator: Property<Project.ProjectRestrictionRebilling, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.ProjectRestrictionRebilling, String?> { Property(2) }
    public var division: Property<Project.ProjectRestrictionRebilling, Int32?> { Property(3) }
    public var id: Property<Project.ProjectRestrictionRebilling, UUID> { Property(4) }
    public var modified: Property<Project.ProjectRestrictionRebilling, LocalDateTime?> { Property(5) }
    public var modifier: Property<Project.ProjectRestrictionRebilling, UUID?> { Property(6) }
    public var modifierFullName: Property<Project.ProjectRestrictionRebilling, String?> { Property(7) }
    public var project: Property<Project.ProjectRestrictionRebilling, UUID?> { Property(8) }
    public var projectCode: Property<Project.ProjectRestrictionRebilling, String?> { Property(9) }
    public var projectDescription: Property<Project.ProjectRestrictionRebilling, String?> { Property(10) }
    public var costTypeRebill: Property<Project.ProjectRestrictionRebilling, UUID?> { Property(11) }
    public var costTypeRebillCode: Property<Project.ProjectRestrictionRebilling, String?> { Property(12) }
    public var costTypeRebillDescription: Property<Project.ProjectRestrictionRebilling, String?> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var project: WritableProperty<UUID> { WritableProperty(8) }
    public var costTypeRebill: WritableProperty<UUID> { WritableProperty(11) }
  }
}
