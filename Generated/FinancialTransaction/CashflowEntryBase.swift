// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// `financialtransaction:CashflowEntryBase`
  nonisolated public struct CashflowEntryBase: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClosingBalanceFC` · Edm.Double
    public var closingBalanceFC: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[4] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 5] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 6] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 7] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 8] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `OpeningBalanceFC` · Edm.Double
    public var openingBalanceFC: Decimal? { row[ifPresent: 11] }

    /// `Status` · Edm.Int16
    public var status: FinancialEntryStatus? { row[ifPresent: 12] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC    Double
      Created             DateTime
      Currency            String
      Division            Int32
      EntryID             Guid!     key
      EntryNumber         Int32
      FinancialPeriod     Int16
      FinancialYear       Int16
      JournalCode         String
      JournalDescription  String
      Modified            DateTime
      OpeningBalanceFC    Double
      Status              Int16
      StatusDescription   String
      """)
  }
}

nonisolated extension FinancialTransaction.CashflowEntryBase {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var closingBalanceFC: Property<FinancialTransaction.CashflowEntryBase, Decimal?> { Property(0) }
    public var created: Property<FinancialTransaction.CashflowEntryBase, LocalDateTime?> { Property(1) }
    public var currency: Property<FinancialTransaction.CashflowEntryBase, String?> { Property(2) }
    public var division: Property<FinancialTransaction.CashflowEntryBase, Int32?> { Property(3) }
    public var entryID: Property<FinancialTransaction.CashflowEntryBase, UUID> { Property(4) }
    public var entryNumber: Property<FinancialTransaction.CashflowEntryBase, Int32?> { Property(5) }
    public var financialPeriod: Property<FinancialTransaction.CashflowEntryBase, Int16?> { Property(6) }
    public var financialYear: Property<FinancialTransaction.CashflowEntryBase, Int16?> { Property(7) }
    public var journalCode: Property<FinancialTransaction.CashflowEntryBase, String?> { Property(8) }
    public var journalDescription: Property<FinancialTransaction.CashflowEntryBase, String?> { Property(9) }
    public var modified: Property<FinancialTransaction.CashflowEntryBase, LocalDateTime?> { Property(10) }
    public var openingBalanceFC: Property<FinancialTransaction.CashflowEntryBase, Decimal?> { Property(11) }
    public var status: Property<FinancialTransaction.CashflowEntryBase, FinancialEntryStatus?> { Property(12) }
    public var statusDescription: Property<FinancialTransaction.CashflowEntryBase, String?> { Property(13) }
  }
}
