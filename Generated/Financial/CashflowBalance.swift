// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/CashflowBalance`
  nonisolated public struct CashflowBalance: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[0] }

    /// `BankAccountDescription` · Edm.String
    public var bankAccountDescription: String? { row[1] }

    /// `BankAccountIBAN` · Edm.String
    public var bankAccountIBAN: String? { row[2] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[3] }

    /// `BankAccountIncludingMask` · Edm.String
    public var bankAccountIncludingMask: String? { row[4] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[5] }

    /// `BankLogoUrl` · Edm.String
    public var bankLogoURL: String? { row[6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[7] }

    /// `CurrencyDescription` · Edm.String
    public var currencyDescription: String? { row[8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[9] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[10] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[11] }

    /// `JournalID` · Edm.Guid · key
    public var journalID: UUID { row[12] }

    /// `JournalType` · Edm.Int32
    public var journalType: JournalType? { row[13] }

    /// `LastUpdated` · Edm.DateTime
    public var lastUpdated: LocalDateTime? { row[14] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Financial.CashflowBalance>()
    public init() {}
    public var amount: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var bankAccountDescription: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var bankAccountIBAN: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var bankAccountID: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var bankAccountIncludingMask: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var bankAccountNumber: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var bankLogoURL: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var currency: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var currencyDescription: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var division: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var journalCode: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var journalDescription: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var journalID: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var journalType: JournalType? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var lastUpdated: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
