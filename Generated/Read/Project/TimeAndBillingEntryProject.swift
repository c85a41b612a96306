// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryProjects` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryProject: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ProjectId` · Edm.Guid · key
    public var projectID: UUID { row[0] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 1] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ProjectId           Guid!   key
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryProject {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var projectID: Property<Read.Project.TimeAndBillingEntryProject, UUID> { Property(0) }
    public var projectCode: Property<Read.Project.TimeAndBillingEntryProject, String?> { Property(1) }
    public var projectDescription: Property<Read.Project.TimeAndBillingEntryProject, String?> { Property(2) }
  }
}
