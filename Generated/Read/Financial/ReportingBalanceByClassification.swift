// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial:ReportingBalanceByClassification`
  nonisolated public struct ReportingBalanceByClassification: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int64 · key
    public var id: Int64 { row[0] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 1] }

    /// `AmountCredit` · Edm.Double
    public var amountCredit: Decimal? { row[ifPresent: 2] }

    /// `AmountDebit` · Edm.Double
    public var amountDebit: Decimal? { row[ifPresent: 3] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[ifPresent: 4] }

    /// `ClassificationCode` · Edm.String
    public var classificationCode: String? { row[ifPresent: 5] }

    /// `ClassificationDescription` · Edm.String
    public var classificationDescription: String? { row[ifPresent: 6] }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 7] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 8] }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 9] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 10] }

    /// `Count` · Edm.Int32
    public var count: Int32? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 13] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 14] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 15] }

    /// `GLScheme` · Edm.Guid
    public var glScheme: UUID? { row[ifPresent: 16] }

    /// `ReportingPeriod` · Edm.Int32
    public var reportingPeriod: Int32? { row[ifPresent: 17] }

    /// `ReportingYear` · Edm.Int32
    public var reportingYear: Int32? { row[ifPresent: 18] }

    /// `Status` · Edm.Int32
    public var status: FinancialEntryStatusInt32? { row[ifPresent: 19] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType? { row[ifPresent: 20] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Int64!  key
      Amount                     Double
      AmountCredit               Double
      AmountDebit                Double
      BalanceType                String
      ClassificationCode         String
      ClassificationDescription  String
      CostCenterCode             String
      CostCenterDescription      String
      CostUnitCode               String
      CostUnitDescription        String
      Count                      Int32
      Division                   Int32
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      GLScheme                   Guid
      ReportingPeriod            Int32
      ReportingYear              Int32
      Status                     Int32
      Type                       Int32
      """)
  }
}

nonisolated extension Read.Financial.ReportingBalanceByClassification {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Financial.ReportingBalanceByClassification, Int64> { Property(0) }
    public var amount: Property<Read.Financial.ReportingBalanceByClassification, Decimal?> { Property(1) }
    public var amountCredit: Property<Read.Financial.ReportingBalanceByClassification, Decimal?> { Property(2) }
    public var amountDebit: Property<Read.Financial.ReportingBalanceByClassification, Decimal?> { Property(3) }
    public var balanceType: Property<Read.Financial.ReportingBalanceByClassification, BalanceType?> { Property(4) }
    public var classificationCode: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(5) }
    public var classificationDescription: Property<Read.Financial.ReportingBalanceByClassification, String?> {
      Property(6)
    }
    public var costCenterCode: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(7) }
    public var costCenterDescription: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(8) }
    public var costUnitCode: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(9) }
    public var costUnitDescription: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(10) }
    public var count: Property<Read.Financial.ReportingBalanceByClassification, Int32?> { Property(11) }
    public var division: Property<Read.Financial.ReportingBalanceByClassification, Int32?> { Property(12) }
    public var glAccount: Property<Read.Financial.ReportingBalanceByClassification, UUID?> { Property(13) }
    public var glAccountCode: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(14) }
    public var glAccountDescription: Property<Read.Financial.ReportingBalanceByClassification, String?> { Property(15) }
    public var glScheme: Property<Read.Financial.ReportingBalanceByClassification, UUID?> { Property(16) }
    public var reportingPeriod: Property<Read.Financial.ReportingBalanceByClassification, Int32?> { Property(17) }
    public var reportingYear: Property<Read.Financial.ReportingBalanceByClassification, Int32?> { Property(18) }
    public var status: Property<Read.Financial.ReportingBalanceByClassification, FinancialEntryStatusInt32?> {
      Property(19)
    }
    public var type: Property<Read.Financial.ReportingBalanceByClassification, FinancialTransactionType?> {
      Property(20)
    }
  }
}
