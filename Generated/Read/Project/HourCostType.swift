// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/HourCostTypes` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct HourCostType: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ItemId` · Edm.Guid · key
    public var itemID: UUID { row[0] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 1] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ItemId           Guid!   key
      ItemCode         String
      ItemDescription  String
      """)
  }
}

nonisolated extension Read.Project.HourCostType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var itemID: Property<Read.Project.HourCostType, UUID> { Property(0) }
    public var itemCode: Property<Read.Project.HourCostType, String?> { Property(1) }
    public var itemDescription: Property<Read.Project.HourCostType, String?> { Property(2) }
  }
}
