// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/RevenueList` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct RevenueList: KeyedEntity {
    nonisolated public struct Key: EntityKey {
      public var period: Int32
      public var year: Int32

      public init(
        period: Int32,
        year: Int32
      ) {
        self.period = period
        self.year = year
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 2 else { return nil }
        guard let period = Int32(keyValues[0]) else { return nil }
        guard let year = Int32(keyValues[1]) else { return nil }
        self.init(
          period: period,
          year: year)
      }

      public var keyValues: [PrimitiveValue] {
        [
          period.primitiveValue,
          year.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Period` · Edm.Int32 · key
    public var period: Int32 { row[0] }

    /// `Year` · Edm.Int32 · key
    public var year: Int32 { row[1] }

    /// `Amount` · Edm.Double
    public var amount: Decimal { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Period  Int32!   key
      Year    Int32!   key
      Amount  Double!
      """)
  }
}

nonisolated extension Read.Financial.RevenueList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var period: Property<Read.Financial.RevenueList, Int32> { Property(0) }
    public var year: Property<Read.Financial.RevenueList, Int32> { Property(1) }
    public var amount: Property<Read.Financial.RevenueList, Decimal> { Property(2) }
  }
}
