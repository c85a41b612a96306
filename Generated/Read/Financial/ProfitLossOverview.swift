// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/ProfitLossOverview` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct ProfitLossOverview: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrentYear` · Edm.Int32 · key
    public var currentYear: Int32 { row[0] }

    /// `CostsCurrentPeriod` · Edm.Double
    public var costsCurrentPeriod: Decimal { row[1] }

    /// `CostsCurrentYear` · Edm.Double
    public var costsCurrentYear: Decimal { row[2] }

    /// `CostsPreviousYear` · Edm.Double
    public var costsPreviousYear: Decimal { row[3] }

    /// `CostsPreviousYearPeriod` · Edm.Double
    public var costsPreviousYearPeriod: Decimal { row[4] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 5] }

    /// `CurrentPeriod` · Edm.Int32
    public var currentPeriod: Int32 { row[6] }

    /// `PreviousYear` · Edm.Int32
    public var previousYear: Int32 { row[7] }

    /// `PreviousYearPeriod` · Edm.Int32
    public var previousYearPeriod: Int32 { row[8] }

    /// `ResultCurrentPeriod` · Edm.Double
    public var resultCurrentPeriod: Decimal { row[9] }

    /// `ResultCurrentYear` · Edm.Double
    public var resultCurrentYear: Decimal { row[10] }

    /// `ResultPreviousYear` · Edm.Double
    public var resultPreviousYear: Decimal { row[11] }

    /// `ResultPreviousYearPeriod` · Edm.Double
    public var resultPreviousYearPeriod: Decimal { row[12] }

    /// `RevenueCurrentPeriod` · Edm.Double
    public var revenueCurrentPeriod: Decimal { row[13] }

    /// `RevenueCurrentYear` · Edm.Double
    public var revenueCurrentYear: Decimal { row[14] }

    /// `RevenuePreviousYear` · Edm.Double
    public var revenuePreviousYear: Decimal { row[15] }

    /// `RevenuePreviousYearPeriod` · Edm.Double
    public var revenuePreviousYearPeriod: Decimal { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrentYear                Int32!   key
      CostsCurrentPeriod         Double!
      CostsCurrentYear           Double!
      CostsPreviousYear          Double!
      CostsPreviousYearPeriod    Double!
      CurrencyCode               String
      CurrentPeriod              Int32!
      PreviousYear               Int32!
      PreviousYearPeriod         Int32!
      ResultCurrentPeriod        Double!
      ResultCurrentYear          Double!
      ResultPreviousYear         Double!
      ResultPreviousYearPeriod   Double!
      RevenueCurrentPeriod       Double!
      RevenueCurrentYear         Double!
      RevenuePreviousYear        Double!
      RevenuePreviousYearPeriod  Double!
      """)
  }
}

nonisolated extension Read.Financial.ProfitLossOverview {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var currentYear: Property<Read.Financial.ProfitLossOverview, Int32> { Property(0) }
    public var costsCurrentPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(1) }
    public var costsCurrentYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(2) }
    public var costsPreviousYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(3) }
    public var costsPreviousYearPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(4) }
    public var currencyCode: Property<Read.Financial.ProfitLossOverview, String?> { Property(5) }
    public var currentPeriod: Property<Read.Financial.ProfitLossOverview, Int32> { Property(6) }
    public var previousYear: Property<Read.Financial.ProfitLossOverview, Int32> { Property(7) }
    public var previousYearPeriod: Property<Read.Financial.ProfitLossOverview, Int32> { Property(8) }
    public var resultCurrentPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(9) }
    public var resultCurrentYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(10) }
    public var resultPreviousYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(11) }
    public var resultPreviousYearPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(12) }
    public var revenueCurrentPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(13) }
    public var revenueCurrentYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(14) }
    public var revenuePreviousYear: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(15) }
    public var revenuePreviousYearPeriod: Property<Read.Financial.ProfitLossOverview, Decimal> { Property(16) }
  }
}
