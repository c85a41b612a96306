// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/AgingOverview` · read · 60 rows a page · permission "Financial receivables, financial payables"
  nonisolated public struct AgingOverview: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AgeGroup` · Edm.Int32 · key
    public var ageGroup: Int32 { row[0] }

    /// `AgeGroupDescription` · Edm.String
    public var ageGroupDescription: String? { row[ifPresent: 1] }

    /// `AmountPayable` · Edm.Double
    public var amountPayable: Decimal { row[2] }

    /// `AmountReceivable` · Edm.Double
    public var amountReceivable: Decimal { row[3] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      AgeGroup             Int32!   key
      AgeGroupDescription  String
      AmountPayable        Double!
      AmountReceivable     Double!
      CurrencyCode         String
      """)
  }
}

nonisolated extension Read.Financial.AgingOverview {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var ageGroup: Property<Read.Financial.AgingOverview, Int32> { Property(0) }
    public var ageGroupDescription: Property<Read.Financial.AgingOverview, String?> { Property(1) }
    public var amountPayable: Property<Read.Financial.AgingOverview, Decimal> { Property(2) }
    public var amountReceivable: Property<Read.Financial.AgingOverview, Decimal> { Property(3) }
    public var currencyCode: Property<Read.Financial.AgingOverview, String?> { Property(4) }
  }
}
