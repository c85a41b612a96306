// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectProgressReports` · read · 60 rows a page
  nonisolated public struct ProjectProgressReport: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `EstimatedProjectEndDate` · Edm.DateTime
    public var estimatedProjectEndDate: LocalDateTime? { row[ifPresent: 6] }

    /// `EstimatedPercentageCompleted` · Edm.Double
    public var estimatedPercentageCompleted: Decimal? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Project` · Edm.Guid
    public var project: UUID { row[12] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 13] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 14] }

    /// `ReferenceDate` · Edm.DateTime
    public var referenceDate: LocalDateTime { row[15] }

    /// `Report` · Edm.String
    public var report: String? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      CustomField                   String
      Description                   String
      Division                      Int32
      EstimatedProjectEndDate       DateTime
      EstimatedPercentageCompleted  Double
      ID                            Guid!      key
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      Project                       Guid!
      ProjectCode                   String
      ProjectDescription            String
      ReferenceDate                 DateTime!
      Report                        String
      """)
  }
}

nonisolated extension Project.ProjectProgressReport {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.ProjectProgressReport, LocalDateTime?> { Property(0) }
    public var creator: Property<Project.ProjectProgressReport, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.ProjectProgressReport, String?> { Property(2) }
    public var customField: Property<Project.ProjectProgressReport, String?> { Property(3) }
    public var description: Property<Project.ProjectProgressReport, String?> { Property(4) }
    public var division: Property<Project.ProjectProgressReport, Int32?> { Property(5) }
    public var estimatedProjectEndDate: Property<Project.ProjectProgressReport, LocalDateTime?> { Property(6) }
    public var estimatedPercentageCompleted: Property<Project.ProjectProgressReport, Decimal?> { Property(7) }
    public var id: Property<Project.ProjectProgressReport, UUID> { Property(8) }
    public var modified: Property<Project.ProjectProgressReport, LocalDateTime?> { Property(9) }
    public var modifier: Property<Project.ProjectProgressReport, UUID?> { Property(10) }
    public var modifierFullName: Property<Project.ProjectProgressReport, String?> { Property(11) }
    public var project: Property<Project.ProjectProgressReport, UUID> { Property(12) }
    public var projectCode: Property<Project.ProjectProgressReport, String?> { Property(13) }
    public var projectDescription: Property<Project.ProjectProgressReport, String?> { Property(14) }
    public var referenceDate: Property<Project.ProjectProgressReport, LocalDateTime> { Property(15) }
    public var report: Property<Project.ProjectProgressReport, String?> { Property(16) }
  }
}
