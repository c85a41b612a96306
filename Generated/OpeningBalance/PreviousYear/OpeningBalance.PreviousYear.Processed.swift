// exact-online-generator 0.1.0 · services/openingbalance/PreviousYear.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension OpeningBalance.PreviousYear {
  /// `openingbalance/PreviousYear/Processed` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct Processed: KeyedEntity {
    nonisolated public struct Key: EntityKey {
      public var division: Int32
      public var glAccount: UUID
      public var reportingYear: Int32

      public init(
        division: Int32,
        glAccount: UUID,
        reportingYear: Int32
      ) {
        self.division = division
        self.glAccount = glAccount
        self.reportingYear = reportingYear
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 3 else { return nil }
        guard let division = Int32(keyValues[0]) else { return nil }
        guard let glAccount = UUID(keyValues[1]) else { return nil }
        guard let reportingYear = Int32(keyValues[2]) else { return nil }
        self.init(
          division: division,
          glAccount: glAccount,
          reportingYear: reportingYear)
      }

      public var keyValues: [PrimitiveValue] {
        [
          division.primitiveValue,
          glAccount.primitiveValue,
          reportingYear.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }

    /// `GLAccount` · Edm.Guid · key
    public var glAccount: UUID { row[1] }

    /// `ReportingYear` · Edm.Int32 · key
    public var reportingYear: Int32 { row[2] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 3] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[ifPresent: 4] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 5] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division              Int32!  key
      GLAccount             Guid!   key
      ReportingYear         Int32!  key
      Amount                Double
      BalanceSide           String
      GLAccountCode         String
      GLAccountDescription  String
      """)
  }
}

nonisolated extension OpeningBalance.PreviousYear.Processed {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<OpeningBalance.PreviousYear.Processed, Int32> { Property(0) }
    public var glAccount: Property<OpeningBalance.PreviousYear.Processed, UUID> { Property(1) }
    public var reportingYear: Property<OpeningBalance.PreviousYear.Processed, Int32> { Property(2) }
    public var amount: Property<OpeningBalance.PreviousYear.Processed, Decimal?> { Property(3) }
    public var balanceSide: Property<OpeningBalance.PreviousYear.Processed, BalanceSide?> { Property(4) }
    public var glAccountCode: Property<OpeningBalance.PreviousYear.Processed, String?> { Property(5) }
    public var glAccountDescription: Property<OpeningBalance.PreviousYear.Processed, String?> { Property(6) }
  }
}
