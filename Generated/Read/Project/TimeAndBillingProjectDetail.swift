// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingProjectDetails` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingProjectDetail: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Type` · Edm.Int32
    public var type: ProjectType { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Account      Guid
      AccountName  String
      Code         String
      Description  String
      Type         Int32!
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingProjectDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.TimeAndBillingProjectDetail, UUID> { Property(0) }
    public var account: Property<Read.Project.TimeAndBillingProjectDetail, UUID?> { Property(1) }
    public var accountName: Property<Read.Project.TimeAndBillingProjectDetail, String?> { Property(2) }
    public var code: Property<Read.Project.TimeAndBillingProjectDetail, String?> { Property(3) }
    public var description: Property<Read.Project.TimeAndBillingProjectDetail, String?> { Property(4) }
    public var type: Property<Read.Project.TimeAndBillingProjectDetail, ProjectType> { Property(5) }
  }
}
