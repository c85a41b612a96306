// exact-online-generator 0.1.0 · services/generaljournalentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension GeneralJournalEntry {
  /// A manual booking in a general journal.
  ///
  /// `generaljournalentry/GeneralJournalEntries` · read, create, delete · 60 rows a page
  /// · webhook topic `GeneralJournalEntries` · permission "Financial accounting"
  nonisolated public struct GeneralJournalEntryEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 2] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[3] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 4] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 5] }

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

    /// `Reversal` · Edm.Boolean
    public var reversal: Bool? { row[ifPresent: 11] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[ifPresent: 12] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 13] }

    /// `Type` · Edm.Int32 · read-only
    public var type: GeneralJournalEntryType? { row[ifPresent: 14] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 15] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 16] }

    /// `GeneralJournalEntryLines` · expand with `expanding { $0.generalJournalEntryLines }`
    public var generalJournalEntryLines: Expanded<GeneralJournalEntry.GeneralJournalEntryLine> { row[17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                   DateTime
      Currency                  String                                        create
      Division                  Int32
      EntryID                   Guid!                                         key create
      EntryNumber               Int32                                         create
      ExchangeRate              Double                                        create
      FinancialPeriod           Int16                                         create
      FinancialYear             Int16                                         create
      JournalCode               String                                        create!
      JournalDescription        String
      Modified                  DateTime
      Reversal                  Boolean                                       create
      Status                    Int16
      StatusDescription         String
      Type                      Int32
      TypeDescription           String
      CustomField               String
      GeneralJournalEntryLines  GeneralJournalEntry.GeneralJournalEntryLine*  create!
      """,
      related: { [GeneralJournalEntry.GeneralJournalEntryLine.table] })
  }
}

nonisolated extension GeneralJournalEntry.GeneralJournalEntryEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<GeneralJournalEntry.GeneralJournalEntryEntity, LocalDateTime?> { Property(0) }
    public var currency: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(1) }
    public var division: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Int32?> { Property(2) }
    public var entryID: Property<GeneralJournalEntry.GeneralJournalEntryEntity, UUID> { Property(3) }
    public var entryNumber: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Int32?> { Property(4) }
    public var exchangeRate: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Decimal?> { Property(5) }
    public var financialPeriod: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Int16?> { Property(6) }
    public var financialYear: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Int16?> { Property(7) }
    public var journalCode: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(8) }
    public var journalDescription: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(9) }
    public var modified: Property<GeneralJournalEntry.GeneralJournalEntryEntity, LocalDateTime?> { Property(10) }
    public var reversal: Property<GeneralJournalEntry.GeneralJournalEntryEntity, Bool?> { Property(11) }
    public var status: Property<GeneralJournalEntry.GeneralJournalEntryEntity, FinancialEntryStatus?> { Property(12) }
    public var statusDescription: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(13) }
    public var type: Property<GeneralJournalEntry.GeneralJournalEntryEntity, GeneralJournalEntryType?> { Property(14) }
    public var typeDescription: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(15) }
    public var customField: Property<GeneralJournalEntry.GeneralJournalEntryEntity, String?> { Property(16) }
    public var generalJournalEntryLines:
      Navigation<GeneralJournalEntry.GeneralJournalEntryEntity, GeneralJournalEntry.GeneralJournalEntryLine>
    {
      Navigation(17)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var currency: WritableProperty<String> { WritableProperty(1) }
    public var entryID: WritableProperty<UUID> { WritableProperty(3) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(4) }
    public var exchangeRate: WritableProperty<Decimal> { WritableProperty(5) }
    public var financialPeriod: WritableProperty<Int16> { WritableProperty(6) }
    public var financialYear: WritableProperty<Int16> { WritableProperty(7) }
    public var journalCode: WritableProperty<String> { WritableProperty(8) }
    public var reversal: WritableProperty<Bool> { WritableProperty(11) }
    public var generalJournalEntryLines: WritableProperty<[Changes<GeneralJournalEntry.GeneralJournalEntryLine>]> {
      WritableProperty(17)
    }
  }
}
