// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// `financialtransaction/Transactions` · read · 60 rows a page
  nonisolated public struct Transaction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClosingBalanceFC` · Edm.Double
    public var closingBalanceFC: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[4] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 5] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 6] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 7] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[8] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 9] }

    /// `ExternalLinkReference` · Edm.String
    public var externalLinkReference: String? { row[ifPresent: 10] }

    /// `ExternalLinkDescription` · Edm.String
    public var externalLinkDescription: String? { row[ifPresent: 11] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 12] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 13] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 14] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 15] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `OpeningBalanceFC` · Edm.Double
    public var openingBalanceFC: Decimal? { row[ifPresent: 18] }

    /// `PaymentConditionCode` · Edm.String
    public var paymentConditionCode: String? { row[ifPresent: 19] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 20] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 21] }

    /// `Status` · Edm.Int16
    public var status: FinancialEntryStatus? { row[ifPresent: 22] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 23] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType { row[24] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 25] }

    /// `TransactionLines` · expand with `expanding { $0.transactionLines }`
    public var transactionLines: Expanded<FinancialTransaction.TransactionLine> { row[26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC             Double
      Created                      DateTime
      Date                         DateTime
      Description                  String
      Division                     Int32!
      Document                     Guid
      DocumentNumber               Int32
      DocumentSubject              String
      EntryID                      Guid!                                  key
      EntryNumber                  Int32
      ExternalLinkReference        String
      ExternalLinkDescription      String
      FinancialPeriod              Int16
      FinancialYear                Int16
      IsExtraDuty                  Boolean
      JournalCode                  String
      JournalDescription           String
      Modified                     DateTime
      OpeningBalanceFC             Double
      PaymentConditionCode         String
      PaymentConditionDescription  String
      PaymentReference             String
      Status                       Int16
      StatusDescription            String
      Type                         Int32!
      TypeDescription              String
      TransactionLines             FinancialTransaction.TransactionLine*
      """,
      related: { [FinancialTransaction.TransactionLine.table] })
  }
}

nonisolated extension FinancialTransaction.Transaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var closingBalanceFC: Property<FinancialTransaction.Transaction, Decimal?> { Property(0) }
    public var created: Property<FinancialTransaction.Transaction, LocalDateTime?> { Property(1) }
    public var date: Property<FinancialTransaction.Transaction, LocalDateTime?> { Property(2) }
    public var description: Property<FinancialTransaction.Transaction, String?> { Property(3) }
    public var division: Property<FinancialTransaction.Transaction, Int32> { Property(4) }
    public var document: Property<FinancialTransaction.Transaction, UUID?> { Property(5) }
    public var documentNumber: Property<FinancialTransaction.Transaction, Int32?> { Property(6) }
    public var documentSubject: Property<FinancialTransaction.Transaction, String?> { Property(7) }
    public var entryID: Property<FinancialTransaction.Transaction, UUID> { Property(8) }
    public var entryNumber: Property<FinancialTransaction.Transaction, Int32?> { Property(9) }
    public var externalLinkReference: Property<FinancialTransaction.Transaction, String?> { Property(10) }
    public var externalLinkDescription: Property<FinancialTransaction.Transaction, String?> { Property(11) }
    public var financialPeriod: Property<FinancialTransaction.Transaction, Int16?> { Property(12) }
    public var financialYear: Property<FinancialTransaction.Transaction, Int16?> { Property(13) }
    public var isExtraDuty: Property<FinancialTransaction.Transaction, Bool?> { Property(14) }
    public var journalCode: Property<FinancialTransaction.Transaction, String?> { Property(15) }
    public var journalDescription: Property<FinancialTransaction.Transaction, String?> { Property(16) }
    public var modified: Property<FinancialTransaction.Transaction, LocalDateTime?> { Property(17) }
    public var openingBalanceFC: Property<FinancialTransaction.Transaction, Decimal?> { Property(18) }
    public var paymentConditionCode: Property<FinancialTransaction.Transaction, String?> { Property(19) }
    public var paymentConditionDescription: Property<FinancialTransaction.Transaction, String?> { Property(20) }
    public var paymentReference: Property<FinancialTransaction.Transaction, String?> { Property(21) }
    public var status: Property<FinancialTransaction.Transaction, FinancialEntryStatus?> { Property(22) }
    public var statusDescription: Property<FinancialTransaction.Transaction, String?> { Property(23) }
    public var type: Property<FinancialTransaction.Transaction, FinancialTransactionType> { Property(24) }
    public var typeDescription: Property<FinancialTransaction.Transaction, String?> { Property(25) }
    public var transactionLines: Navigation<FinancialTransaction.Transaction, FinancialTransaction.TransactionLine> {
      Navigation(26)
    }
  }
}
