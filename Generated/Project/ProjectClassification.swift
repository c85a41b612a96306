// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectClassifications` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectClassification: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 1] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 2] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 3] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `UseEmployeeCostCenter` · Edm.Boolean
    public var useEmployeeCostCenter: Bool { row[15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String    create! update
      CostCenter             String    create update
      CostCenterDescription  String
      CostUnit               String    create update
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create! update
      Division               Int32
      DivisionName           String
      ID                     Guid!     key create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      UseEmployeeCostCenter  Boolean!  create update
      """)
  }
}

nonisolated extension Project.ProjectClassification {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Project.ProjectClassification, String?> { Property(0) }
    public var costCenter: Property<Project.ProjectClassification, String?> { Property(1) }
    public var costCenterDescription: Property<Project.ProjectClassification, String?> { Property(2) }
    public var costUnit: Property<Project.ProjectClassification, String?> { Property(3) }
    public var costUnitDescription: Property<Project.ProjectClassification, String?> { Property(4) }
    public var created: Property<Project.ProjectClassification, LocalDateTime?> { Property(5) }
    public var creator: Property<Project.ProjectClassification, UUID?> { Property(6) }
    public var creatorFullName: Property<Project.ProjectClassification, String?> { Property(7) }
    public var description: Property<Project.ProjectClassification, String?> { Property(8) }
    public var division: Property<Project.ProjectClassification, Int32?> { Property(9) }
    public var divisionName: Property<Project.ProjectClassification, String?> { Property(10) }
    public var id: Property<Project.ProjectClassification, UUID> { Property(11) }
    public var modified: Property<Project.ProjectClassification, LocalDateTime?> { Property(12) }
    public var modifier: Property<Project.ProjectClassification, UUID?> { Property(13) }
    public var modifierFullName: Property<Project.ProjectClassification, String?> { Property(14) }
    public var useEmployeeCostCenter: Property<Project.ProjectClassification, Bool> { Property(15) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var costCenter: WritableProperty<String> { WritableProperty(1) }
    public var costUnit: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var useEmployeeCostCenter: WritableProperty<Bool> { WritableProperty(15) }
  }
}
