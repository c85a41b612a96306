// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentProjects` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentProject: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ProjectId` · Edm.Guid · key
    public var projectID: UUID { row[0] }

    /// `DateLastUsed` · Edm.DateTime
    public var dateLastUsed: LocalDateTime { row[1] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 2] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      ProjectId           Guid!      key
      DateLastUsed        DateTime!
      ProjectCode         String
      ProjectDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentProject {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var projectID: Property<Read.Project.TimeAndBillingEntryRecentProject, UUID> { Property(0) }
    public var dateLastUsed: Property<Read.Project.TimeAndBillingEntryRecentProject, LocalDateTime> { Property(1) }
    public var projectCode: Property<Read.Project.TimeAndBillingEntryRecentProject, String?> { Property(2) }
    public var projectDescription: Property<Read.Project.TimeAndBillingEntryRecentProject, String?> { Property(3) }
  }
}
