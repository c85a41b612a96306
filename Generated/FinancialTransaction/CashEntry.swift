// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// A set of cash bookings in a cash journal.
  ///
  /// `financialtransaction/CashEntries` · read, create, delete · 60 rows a page · webhook topic `CashEntries`
  /// · permission "Financial accounting"
  nonisolated public struct CashEntry: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClosingBalanceFC` · Edm.Double
    public var closingBalanceFC: Decimal? { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[1] }

    /// `Currency` · Edm.String
    public var currency: String? { row[2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[3] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[4] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[5] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[6] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[7] }

    /// `JournalCode` · Edm.String · required on create
    public var journalCode: String? { row[8] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[10] }

    /// `OpeningBalanceFC` · Edm.Double
    public var openingBalanceFC: Decimal? { row[11] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[12] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[13] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[14] }

    /// `CashEntryLines` · expand with `expanding { $0.cashEntryLines }`
    public var cashEntryLines: Expanded<FinancialTransaction.CashEntryLine> { row[15] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC    Double                               create
      Created             DateTime
      Currency            String                               create
      Division            Int32
      EntryID             Guid!                                key create
      EntryNumber         Int32                                create
      FinancialPeriod     Int16                                create
      FinancialYear       Int16                                create
      JournalCode         String                               create!
      JournalDescription  String
      Modified            DateTime
      OpeningBalanceFC    Double                               create
      Status              Int16
      StatusDescription   String
      CustomField         String
      CashEntryLines      FinancialTransaction.CashEntryLine*  create!
      """,
      related: { [FinancialTransaction.CashEntryLine.table] })
  }
}

nonisolated extension FinancialTransaction.CashEntry {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var closingBalanceFC: Property<FinancialTransaction.CashEntry, Decimal?> { Property(0) }
    public var created: Property<FinancialTransaction.CashEntry, LocalDateTime?> { Property(1) }
    public var currency: Property<FinancialTransaction.CashEntry, String?> { Property(2) }
    public var division: Property<FinancialTransaction.CashEntry, Int32?> { Property(3) }
    public var entryID: Property<FinancialTransaction.CashEntry, UUID> { Property(4) }
    public var entryNumber: Property<FinancialTransaction.CashEntry, Int32?> { Property(5) }
    public var financialPeriod: Property<FinancialTransaction.CashEntry, Int16?> { Property(6) }
    public var financialYear: Property<FinancialTransaction.CashEntry, Int16?> { Property(7) }
    public var journalCode: Property<FinancialTransaction.CashEntry, String?> { Property(8) }
    public var journalDescription: Property<FinancialTransaction.CashEntry, String?> { Property(9) }
    public var modified: Property<FinancialTransaction.CashEntry, LocalDateTime?> { Property(10) }
    public var openingBalanceFC: Property<FinancialTransaction.CashEntry, Decimal?> { Property(11) }
    public var status: Property<FinancialTransaction.CashEntry, FinancialEntryStatus?> { Property(12) }
    public var statusDescription: Property<FinancialTransaction.CashEntry, String?> { Property(13) }
    public var customField: Property<FinancialTransaction.CashEntry, String?> { Property(14) }
    public var cashEntryLines: Navigation<FinancialTransaction.CashEntry, FinancialTransaction.CashEntryLine> {
      Navigation(15)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<FinancialTransaction.CashEntry>()
    public init() {}
    public var closingBalanceFC: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var currency: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var entryID: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var entryNumber: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var financialPeriod: Int16? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var financialYear: Int16? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var journalCode: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var openingBalanceFC: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var cashEntryLines: [FinancialTransaction.CashEntryLine.Writable]? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
  }
}
