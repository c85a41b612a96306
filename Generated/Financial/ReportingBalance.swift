// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// Ledger totals grouped by account, period and other dimensions.
  ///
  /// `financial/ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct ReportingBalance: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `AmountCredit` · Edm.Double
    public var amountCredit: Decimal? { row[ifPresent: 1] }

    /// `AmountDebit` · Edm.Double
    public var amountDebit: Decimal? { row[ifPresent: 2] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[ifPresent: 3] }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 4] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 5] }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `Count` · Edm.Int32
    public var count: Int32? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 10] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 11] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 12] }

    /// `ID` · Edm.Int64 · key
    public var id: Int64 { row[13] }

    /// `ReportingPeriod` · Edm.Int32
    public var reportingPeriod: Int32? { row[ifPresent: 14] }

    /// `ReportingYear` · Edm.Int32
    public var reportingYear: Int32? { row[ifPresent: 15] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType? { row[ifPresent: 16] }

    /// `Status` · Edm.Int32
    public var status: FinancialEntryStatusInt32? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                 Double
      AmountCredit           Double
      AmountDebit            Double
      BalanceType            String
      CostCenterCode         String
      CostCenterDescription  String
      CostUnitCode           String
      CostUnitDescription    String
      Count                  Int32
      Division               Int32
      GLAccount              Guid
      GLAccountCode          String
      GLAccountDescription   String
      ID                     Int64!  key
      ReportingPeriod        Int32
      ReportingYear          Int32
      Type                   Int32
      Status                 Int32
      """)
  }
}

nonisolated extension Financial.ReportingBalance {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Financial.ReportingBalance, Decimal?> { Property(0) }
    public var amountCredit: Property<Financial.ReportingBalance, Decimal?> { Property(1) }
    public var amountDebit: Property<Financial.ReportingBalance, Decimal?> { Property(2) }
    public var balanceType: Property<Financial.ReportingBalance, BalanceType?> { Property(3) }
    public var costCenterCode: Property<Financial.ReportingBalance, String?> { Property(4) }
    public var costCenterDescription: Property<Financial.ReportingBalance, String?> { Property(5) }
    public var costUnitCode: Property<Financial.ReportingBalance, String?> { Property(6) }
    public var costUnitDescription: Property<Financial.ReportingBalance, String?> { Property(7) }
    public var count: Property<Financial.ReportingBalance, Int32?> { Property(8) }
    public var division: Property<Financial.ReportingBalance, Int32?> { Property(9) }
    public var glAccount: Property<Financial.ReportingBalance, UUID?> { Property(10) }
    public var glAccountCode: Property<Financial.ReportingBalance, String?> { Property(11) }
    public var glAccountDescription: Property<Financial.ReportingBalance, String?> { Property(12) }
    public var id: Property<Financial.ReportingBalance, Int64> { Property(13) }
    public var reportingPeriod: Property<Financial.ReportingBalance, Int32?> { Property(14) }
    public var reportingYear: Property<Financial.ReportingBalance, Int32?> { Property(15) }
    public var type: Property<Financial.ReportingBalance, FinancialTransactionType?> { Property(16) }
    public var status: Property<Financial.ReportingBalance, FinancialEntryStatusInt32?> { Property(17) }
  }
}
