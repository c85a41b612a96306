// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/CashflowBalance`
  nonisolated public struct CashflowBalance: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `BankAccountDescription` · Edm.String
    public var bankAccountDescription: String? { row[ifPresent: 1] }

    /// `BankAccountIBAN` · Edm.String
    public var bankAccountIBAN: String? { row[ifPresent: 2] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 3] }

    /// `BankAccountIncludingMask` · Edm.String
    public var bankAccountIncludingMask: String? { row[ifPresent: 4] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 5] }

    /// `BankLogoUrl` · Edm.String
    public var bankLogoURL: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `CurrencyDescription` · Edm.String
    public var currencyDescription: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 10] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 11] }

    /// `JournalID` · Edm.Guid · key
    public var journalID: UUID { row[12] }

    /// `JournalType` · Edm.Int32
    public var journalType: JournalType? { row[ifPresent: 13] }

    /// `LastUpdated` · Edm.DateTime
    public var lastUpdated: LocalDateTime? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                    Double    create update
      BankAccountDescription    String    create update
      BankAccountIBAN           String    create update
      BankAccountID             Guid      create update
      BankAccountIncludingMask  String    create update
      BankAccountNumber         String    create update
      BankLogoUrl               String    create update
      Currency                  String    create update
      CurrencyDescription       String    create update
      Division                  Int32     create update
      JournalCode               String    create update
      JournalDescription        String    create update
      JournalID                 Guid!     key create update
      JournalType               Int32     create update
      LastUpdated               DateTime  create update
      """)
  }
}

nonisolated extension Financial.CashflowBalance {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Financial.CashflowBalance, Decimal?> { Property(0) }
    public var bankAccountDescription: Property<Financial.CashflowBalance, String?> { Property(1) }
    public var bankAccountIBAN: Property<Financial.CashflowBalance, String?> { Property(2) }
    public var bankAccountID: Property<Financial.CashflowBalance, UUID?> { Property(3) }
    public var bankAccountIncludingMask: Property<Financial.CashflowBalance, String?> { Property(4) }
    public var bankAccountNumber: Property<Financial.CashflowBalance, String?> { Property(5) }
    public var bankLogoURL: Property<Financial.CashflowBalance, String?> { Property(6) }
    public var currency: Property<Financial.CashflowBalance, String?> { Property(7) }
    public var currencyDescription: Property<Financial.CashflowBalance, String?> { Property(8) }
    public var division: Property<Financial.CashflowBalance, Int32?> { Property(9) }
    public var journalCode: Property<Financial.CashflowBalance, String?> { Property(10) }
    public var journalDescription: Property<Financial.CashflowBalance, String?> { Property(11) }
    public var journalID: Property<Financial.CashflowBalance, UUID> { Property(12) }
    public var journalType: Property<Financial.CashflowBalance, JournalType?> { Property(13) }
    public var lastUpdated: Property<Financial.CashflowBalance, LocalDateTime?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amount: WritableProperty<Decimal> { WritableProperty(0) }
    public var bankAccountDescription: WritableProperty<String> { WritableProperty(1) }
    public var bankAccountIBAN: WritableProperty<String> { WritableProperty(2) }
    public var bankAccountID: WritableProperty<UUID> { WritableProperty(3) }
    public var bankAccountIncludingMask: WritableProperty<String> { WritableProperty(4) }
    public var bankAccountNumber: WritableProperty<String> { WritableProperty(5) }
    public var bankLogoURL: WritableProperty<String> { WritableProperty(6) }
    public var currency: WritableProperty<String> { WritableProperty(7) }
    public var currencyDescription: WritableProperty<String> { WritableProperty(8) }
    public var division: WritableProperty<Int32> { WritableProperty(9) }
    public var journalCode: WritableProperty<String> { WritableProperty(10) }
    public var journalDescription: WritableProperty<String> { WritableProperty(11) }
    public var journalID: WritableProperty<UUID> { WritableProperty(12) }
    public var journalType: WritableProperty<JournalType> { WritableProperty(13) }
    public var lastUpdated: WritableProperty<LocalDateTime> { WritableProperty(14) }
  }
}
