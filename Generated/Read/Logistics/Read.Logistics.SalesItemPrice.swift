// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:SalesItemPrice`
  nonisolated public struct SalesItemPrice: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[0] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[1] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[2] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[3] }

    /// `PriceExcludingVAT` · Edm.Double
    public var priceExcludingVAT: Decimal? { row[4] }

    /// `PriceIncludingVAT` · Edm.Double
    public var priceIncludingVAT: Decimal? { row[5] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[6] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[7] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[8] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Read.Logistics.SalesItemPrice>()
    public init() {}
    public var currencyCode: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var itemCode: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var itemDescription: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var itemID: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var priceExcludingVAT: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var priceIncludingVAT: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var unitCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var unitDescription: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var vatCode: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
  }
}
