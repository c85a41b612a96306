// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentHourCostTypes` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentHourCostType: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ItemId` · Edm.Guid · key
    public var itemID: UUID { row[0] }

    /// `DateLastUsed` · Edm.DateTime
    public var dateLastUsed: LocalDateTime { row[1] }

    /// `IsValid` · Edm.Boolean
    public var isValid: Bool? { row[ifPresent: 2] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 3] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ItemId           Guid!      key
      DateLastUsed     DateTime!
      IsValid          Boolean
      ItemCode         String
      ItemDescription  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentHourCostType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var itemID: Property<Read.Project.TimeAndBillingEntryRecentHourCostType, UUID> { Property(0) }
    public var dateLastUsed: Property<Read.Project.TimeAndBillingEntryRecentHourCostType, LocalDateTime> { Property(1) }
    public var isValid: Property<Read.Project.TimeAndBillingEntryRecentHourCostType, Bool?> { Property(2) }
    public var itemCode: Property<Read.Project.TimeAndBillingEntryRecentHourCostType, String?> { Property(3) }
    public var itemDescription: Property<Read.Project.TimeAndBillingEntryRecentHourCostType, String?> { Property(4) }
  }
}
