// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:ItemDetailsByID`
  nonisolated public struct ItemDetailsByID: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 3] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 4] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 5] }

    /// `SalesPrice` · Edm.Double
    public var salesPrice: Decimal? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!    key
      Code                   String
      Description            String
      IsFractionAllowedItem  Boolean
      IsSalesItem            Boolean
      SalesCurrency          String
      SalesPrice             Double
      """)
  }
}

nonisolated extension Read.Logistics.ItemDetailsByID {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Logistics.ItemDetailsByID, UUID> { Property(0) }
    public var code: Property<Read.Logistics.ItemDetailsByID, String?> { Property(1) }
    public var description: Property<Read.Logistics.ItemDetailsByID, String?> { Property(2) }
    public var isFractionAllowedItem: Property<Read.Logistics.ItemDetailsByID, Bool?> { Property(3) }
    public var isSalesItem: Property<Read.Logistics.ItemDetailsByID, Bool?> { Property(4) }
    public var salesCurrency: Property<Read.Logistics.ItemDetailsByID, String?> { Property(5) }
    public var salesPrice: Property<Read.Logistics.ItemDetailsByID, Decimal?> { Property(6) }
  }
}
