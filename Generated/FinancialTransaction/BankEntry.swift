// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// A set of bank statement bookings in a bank journal.
  ///
  /// `financialtransaction/BankEntries` · read, create, delete · 60 rows a page · webhook topic `BankEntries`
  /// · permission "Financial accounting"
  nonisolated public struct BankEntry: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClosingBalanceFC` · Edm.Double
    public var closingBalanceFC: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[4] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 5] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 6] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 7] }

    /// `JournalCode` · Edm.String · required on create
    public var journalCode: String? { row[ifPresent: 8] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `OpeningBalanceFC` · Edm.Double
    public var openingBalanceFC: Decimal? { row[ifPresent: 11] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[ifPresent: 12] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 13] }

    /// `BankStatementDocument` · Edm.Guid
    public var bankStatementDocument: UUID? { row[ifPresent: 14] }

    /// `BankStatementDocumentNumber` · Edm.Int32 · read-only
    public var bankStatementDocumentNumber: Int32? { row[ifPresent: 15] }

    /// `BankStatementDocumentSubject` · Edm.String · read-only
    public var bankStatementDocumentSubject: String? { row[ifPresent: 16] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 17] }

    /// `BankEntryLines` · expand with `expanding { $0.bankEntryLines }`
    public var bankEntryLines: Expanded<FinancialTransaction.BankEntryLine> { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC              Double                               create
      Created                       DateTime
      Currency                      String                               create
      Division                      Int32
      EntryID                       Guid!                                key create
      EntryNumber                   Int32                                create
      FinancialPeriod               Int16                                create
      FinancialYear                 Int16                                create
      JournalCode                   String                               create!
      JournalDescription            String
      Modified                      DateTime
      OpeningBalanceFC              Double                               create
      Status                        Int16
      StatusDescription             String
      BankStatementDocument         Guid                                 create
      BankStatementDocumentNumber   Int32
      BankStatementDocumentSubject  String
      CustomField                   String
      BankEntryLines                FinancialTransaction.BankEntryLine*  create!
      """,
      related: { [FinancialTransaction.BankEntryLine.table] })
  }
}

nonisolated extension FinancialTransaction.BankEntry {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var closingBalanceFC: Property<FinancialTransaction.BankEntry, Decimal?> { Property(0) }
    public var created: Property<FinancialTransaction.BankEntry, LocalDateTime?> { Property(1) }
    public var currency: Property<FinancialTransaction.BankEntry, String?> { Property(2) }
    public var division: Property<FinancialTransaction.BankEntry, Int32?> { Property(3) }
    public var entryID: Property<FinancialTransaction.BankEntry, UUID> { Property(4) }
    public var entryNumber: Property<FinancialTransaction.BankEntry, Int32?> { Property(5) }
    public var financialPeriod: Property<FinancialTransaction.BankEntry, Int16?> { Property(6) }
    public var financialYear: Property<FinancialTransaction.BankEntry, Int16?> { Property(7) }
    public var journalCode: Property<FinancialTransaction.BankEntry, String?> { Property(8) }
    public var journalDescription: Property<FinancialTransaction.BankEntry, String?> { Property(9) }
    public var modified: Property<FinancialTransaction.BankEntry, LocalDateTime?> { Property(10) }
    public var openingBalanceFC: Property<FinancialTransaction.BankEntry, Decimal?> { Property(11) }
    public var status: Property<FinancialTransaction.BankEntry, FinancialEntryStatus?> { Property(12) }
    public var statusDescription: Property<FinancialTransaction.BankEntry, String?> { Property(13) }
    public var bankStatementDocument: Property<FinancialTransaction.BankEntry, UUID?> { Property(14) }
    public var bankStatementDocumentNumber: Property<FinancialTransaction.BankEntry, Int32?> { Property(15) }
    public var bankStatementDocumentSubject: Property<FinancialTransaction.BankEntry, String?> { Property(16) }
    public var customField: Property<FinancialTransaction.BankEntry, String?> { Property(17) }
    public var bankEntryLines: Navigation<FinancialTransaction.BankEntry, FinancialTransaction.BankEntryLine> {
      Navigation(18)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var closingBalanceFC: WritableProperty<Decimal> { WritableProperty(0) }
    public var currency: WritableProperty<String> { WritableProperty(2) }
    public var entryID: WritableProperty<UUID> { WritableProperty(4) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(5) }
    public var financialPeriod: WritableProperty<Int16> { WritableProperty(6) }
    public var financialYear: WritableProperty<Int16> { WritableProperty(7) }
    public var journalCode: WritableProperty<String> { WritableProperty(8) }
    public var openingBalanceFC: WritableProperty<Decimal> { WritableProperty(11) }
    public var bankStatementDocument: WritableProperty<UUID> { WritableProperty(14) }
    public var bankEntryLines: WritableProperty<[Changes<FinancialTransaction.BankEntryLine>]> { WritableProperty(18) }
  }
}
