// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:SalesItemPrice`
  nonisolated public struct SalesItemPrice: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 0] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 1] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 2] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 3] }

    /// `PriceExcludingVAT` · Edm.Double
    public var priceExcludingVAT: Decimal? { row[ifPresent: 4] }

    /// `PriceIncludingVAT` · Edm.Double
    public var priceIncludingVAT: Decimal? { row[ifPresent: 5] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 6] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 7] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 8] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrencyCode       String  create update
      ItemCode           String  create update
      ItemDescription    String  create update
      ItemId             Guid    create update
      PriceExcludingVAT  Double  create update
      PriceIncludingVAT  Double  create update
      UnitCode           String  create update
      UnitDescription    String  create update
      VATCode            String  create update
      """)
  }
}

nonisolated extension Read.Logistics.SalesItemPrice {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var currencyCode: WritableProperty<String> { WritableProperty(0) }
    public var itemCode: WritableProperty<String> { WritableProperty(1) }
    public var itemDescription: WritableProperty<String> { WritableProperty(2) }
    public var itemID: WritableProperty<UUID> { WritableProperty(3) }
    public var priceExcludingVAT: WritableProperty<Decimal> { WritableProperty(4) }
    public var priceIncludingVAT: WritableProperty<Decimal> { WritableProperty(5) }
    public var unitCode: WritableProperty<String> { WritableProperty(6) }
    public var unitDescription: WritableProperty<String> { WritableProperty(7) }
    public var vatCode: WritableProperty<String> { WritableProperty(8) }
  }
}
