// exact-online-generator 0.1.0 · services/general.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension General {
  /// A currency that the division can use.
  ///
  /// `general/Currencies` · read · 60 rows a page · permission "Financial currencies"
  nonisolated public struct Currency: KeyedEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountPrecision` · Edm.Double
    public var amountPrecision: Decimal { row[0] }

    /// `Code` · Edm.String · key
    public var code: String { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 4] }

    /// `PricePrecision` · Edm.Double
    public var pricePrecision: Decimal { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountPrecision  Double!
      Code             String!   key
      Created          DateTime
      Description      String
      Modified         DateTime
      PricePrecision   Double!
      """)
  }
}

nonisolated extension General.Currency {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountPrecision: Property<General.Currency, Decimal> { Property(0) }
    public var code: Property<General.Currency, String> { Property(1) }
    public var created: Property<General.Currency, LocalDateTime?> { Property(2) }
    public var description: Property<General.Currency, String?> { Property(3) }
    public var modified: Property<General.Currency, LocalDateTime?> { Property(4) }
    public var pricePrecision: Property<General.Currency, Decimal> { Property(5) }
  }
}
