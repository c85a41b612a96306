// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/EmploymentInternalRates` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct EmploymentInternalRate: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[4] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[6] }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[7] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32 { row[8] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `InternalRate` · Edm.Double
    public var internalRate: Decimal? { row[ifPresent: 11] }

    /// `IntercompanyRate` · Edm.Double
    public var intercompanyRate: Decimal? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Division          Int32!
      Employee          Guid!
      EmployeeFullName  String
      EmployeeHID       Int32!
      Employment        Guid!
      EmploymentHID     Int32!
      EndDate           DateTime
      ID                Guid!      key
      InternalRate      Double
      IntercompanyRate  Double
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime!
      """)
  }
}

nonisolated extension Project.EmploymentInternalRate {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.EmploymentInternalRate, LocalDateTime> { Property(0) }
    public var creator: Property<Project.EmploymentInternalRate, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.EmploymentInternalRate, String?> { Property(2) }
    public var division: Property<Project.EmploymentInternalRate, Int32> { Property(3) }
    public var employee: Property<Project.EmploymentInternalRate, UUID> { Property(4) }
    public var employeeFullName: Property<Project.EmploymentInternalRate, String?> { Property(5) }
    public var employeeHID: Property<Project.EmploymentInternalRate, Int32> { Property(6) }
    public var employment: Property<Project.EmploymentInternalRate, UUID> { Property(7) }
    public var employmentHID: Property<Project.EmploymentInternalRate, Int32> { Property(8) }
    public var endDate: Property<Project.EmploymentInternalRate, LocalDateTime?> { Property(9) }
    public var id: Property<Project.EmploymentInternalRate, UUID> { Property(10) }
    public var internalRate: Property<Project.EmploymentInternalRate, Decimal?> { Property(11) }
    public var intercompanyRate: Property<Project.EmploymentInternalRate, Decimal?> { Property(12) }
    public var modified: Property<Project.EmploymentInternalRate, LocalDateTime> { Property(13) }
    public var modifier: Property<Project.EmploymentInternalRate, UUID?> { Property(14) }
    public var modifierFullName: Property<Project.EmploymentInternalRate, String?> { Property(15) }
    public var startDate: Property<Project.EmploymentInternalRate, LocalDateTime> { Property(16) }
  }
}
