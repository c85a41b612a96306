// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ItemAssortmentProperty` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemAssortmentProperty: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ItemAssortmentCode` · Edm.Int32
    public var itemAssortmentCode: Int32 { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                String
      Description         String
      Division            Int32!
      ID                  Guid!   key
      ItemAssortmentCode  Int32!
      """)
  }
}

nonisolated extension Logistics.ItemAssortmentProperty {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Logistics.ItemAssortmentProperty, String?> { Property(0) }
    public var description: Property<Logistics.ItemAssortmentProperty, String?> { Property(1) }
    public var division: Property<Logistics.ItemAssortmentProperty, Int32> { Property(2) }
    public var id: Property<Logistics.ItemAssortmentProperty, UUID> { Property(3) }
    public var itemAssortmentCode: Property<Logistics.ItemAssortmentProperty, Int32> { Property(4) }
  }
}
