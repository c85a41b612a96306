// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectClassifications` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectClassification: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[0] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[1] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[2] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[3] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[7] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[9] }

    /// `DivisionName` · Edm.String · read-only
    public var divisionName: String? { row[10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[14] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.ProjectClassification>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var costCenter: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costUnit: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var id: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var useEmployeeCostCenter: Bool? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
  }
}
