// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ItemAssortment` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemAssortment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.Int32
    public var code: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `Properties` · expand with `expanding { $0.properties }`
    public var properties: Expanded<Logistics.ItemAssortmentProperty> { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code         Int32!
      Description  String
      Division     Int32!
      ID           Guid!                              key
      Properties   Logistics.ItemAssortmentProperty*
      """,
      related: { [Logistics.ItemAssortmentProperty.table] })
  }
}

nonisolated extension Logistics.ItemAssortment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Logistics.ItemAssortment, Int32> { Property(0) }
    public var description: Property<Logistics.ItemAssortment, String?> { Property(1) }
    public var division: Property<Logistics.ItemAssortment, Int32> { Property(2) }
    public var id: Property<Logistics.ItemAssortment, UUID> { Property(3) }
    public var properties: Navigation<Logistics.ItemAssortment, Logistics.ItemAssortmentProperty> { Navigation(4) }
  }
}
