// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingAccountDetails` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingAccountDetail: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID    Guid!   key
      Name  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingAccountDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.TimeAndBillingAccountDetail, UUID> { Property(0) }
    public var name: Property<Read.Project.TimeAndBillingAccountDetail, String?> { Property(1) }
  }
}
