// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// A book in which entries of one kind are recorded.
  ///
  /// `financial/Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct Journal: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AllowVariableCurrency` · Edm.Boolean
    public var allowVariableCurrency: Bool? { row[ifPresent: 0] }

    /// `AllowVariableExchangeRate` · Edm.Boolean
    public var allowVariableExchangeRate: Bool? { row[ifPresent: 1] }

    /// `AllowVAT` · Edm.Boolean
    public var allowVAT: Bool? { row[ifPresent: 2] }

    /// `AutoSave` · Edm.Boolean
    public var autoSave: Bool? { row[ifPresent: 3] }

    /// `Bank` · Edm.Guid
    public var bank: UUID? { row[ifPresent: 4] }

    /// `BankAccountBICCode` · Edm.String · read-only
    public var bankAccountBICCode: String? { row[ifPresent: 5] }

    /// `BankAccountCountry` · Edm.String · read-only
    public var bankAccountCountry: String? { row[ifPresent: 6] }

    /// `BankAccountDescription` · Edm.String · read-only
    public var bankAccountDescription: String? { row[ifPresent: 7] }

    /// `BankAccountIBAN` · Edm.String · read-only
    public var bankAccountIBAN: String? { row[ifPresent: 8] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 9] }

    /// `BankAccountIncludingMask` · Edm.String
    public var bankAccountIncludingMask: String? { row[ifPresent: 10] }

    /// `BankAccountUseSEPA` · Edm.Boolean · read-only
    public var bankAccountUseSEPA: Bool? { row[ifPresent: 11] }

    /// `BankAccountUseSepaDirectDebit` · Edm.Boolean · read-only
    public var bankAccountUseSepaDirectDebit: Bool? { row[ifPresent: 12] }

    /// `BankName` · Edm.String · read-only
    public var bankName: String? { row[ifPresent: 13] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 14] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 15] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 16] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 17] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 18] }

    /// `CurrencyDescription` · Edm.String · read-only
    public var currencyDescription: String? { row[ifPresent: 19] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 20] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 21] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 22] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 23] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 24] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 25] }

    /// `GLAccountType` · Edm.Int32 · read-only
    public var glAccountType: GLAccountType? { row[ifPresent: 26] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[27] }

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `PaymentInTransitAccount` · Edm.Guid
    public var paymentInTransitAccount: UUID? { row[ifPresent: 32] }

    /// `PaymentServiceAccountIdentifier` · Edm.String
    public var paymentServiceAccountIdentifier: String? { row[ifPresent: 33] }

    /// `PaymentServiceProvider` · Edm.Int32
    public var paymentServiceProvider: PaymentServiceProvider? { row[ifPresent: 34] }

    /// `PaymentServiceProviderName` · Edm.String · read-only
    public var paymentServiceProviderName: String? { row[ifPresent: 35] }

    /// `Type` · Edm.Int32
    public var type: JournalType? { row[ifPresent: 36] }

    public static let table: PropertyTable = PropertyTable(
      """
      AllowVariableCurrency            Boolean   create update
      AllowVariableExchangeRate        Boolean   create update
      AllowVAT                         Boolean   create update
      AutoSave                         Boolean   create update
      Bank                             Guid      create update
      BankAccountBICCode               String
      BankAccountCountry               String
      BankAccountDescription           String
      BankAccountIBAN                  String
      BankAccountID                    Guid      create update
      BankAccountIncludingMask         String    create update
      BankAccountUseSEPA               Boolean
      BankAccountUseSepaDirectDebit    Boolean
      BankName                         String
      Code                             String    create update
      Created                          DateTime
      Creator                          Guid
      CreatorFullName                  String
      Currency                         String    create update
      CurrencyDescription              String
      CustomField                      String
      Description                      String    create update
      Division                         Int32
      GLAccount                        Guid      create update
      GLAccountCode                    String
      GLAccountDescription             String
      GLAccountType                    Int32
      ID                               Guid!     key create update
      IsBlocked                        Boolean   create update
      Modified                         DateTime
      Modifier                         Guid
      ModifierFullName                 String
      PaymentInTransitAccount          Guid      create update
      PaymentServiceAccountIdentifier  String    create update
      PaymentServiceProvider           Int32     create update
      PaymentServiceProviderName       String
      Type                             Int32     create update
      """)
  }
}

nonisolated extension Financial.Journal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var allowVariableCurrency: Property<Financial.Journal, Bool?> { Property(0) }
    public var allowVariableExchangeRate: Property<Financial.Journal, Bool?> { Property(1) }
    public var allowVAT: Property<Financial.Journal, Bool?> { Property(2) }
    public var autoSave: Property<Financial.Journal, Bool?> { Property(3) }
    public var bank: Property<Financial.Journal, UUID?> { Property(4) }
    public var bankAccountBICCode: Property<Financial.Journal, String?> { Property(5) }
    public var bankAccountCountry: Property<Financial.Journal, String?> { Property(6) }
    public var bankAccountDescription: Property<Financial.Journal, String?> { Property(7) }
    public var bankAccountIBAN: Property<Financial.Journal, String?> { Property(8) }
    public var bankAccountID: Property<Financial.Journal, UUID?> { Property(9) }
    public var bankAccountIncludingMask: Property<Financial.Journal, String?> { Property(10) }
    public var bankAccountUseSEPA: Property<Financial.Journal, Bool?> { Property(11) }
    public var bankAccountUseSepaDirectDebit: Property<Financial.Journal, Bool?> { Property(12) }
    public var bankName: Property<Financial.Journal, String?> { Property(13) }
    public var code: Property<Financial.Journal, String?> { Property(14) }
    public var created: Property<Financial.Journal, LocalDateTime?> { Property(15) }
    public var creator: Property<Financial.Journal, UUID?> { Property(16) }
    public var creatorFullName: Property<Financial.Journal, String?> { Property(17) }
    public var currency: Property<Financial.Journal, String?> { Property(18) }
    public var currencyDescription: Property<Financial.Journal, String?> { Property(19) }
    public var customField: Property<Financial.Journal, String?> { Property(20) }
    public var description: Property<Financial.Journal, String?> { Property(21) }
    public var division: Property<Financial.Journal, Int32?> { Property(22) }
    public var glAccount: Property<Financial.Journal, UUID?> { Property(23) }
    public var glAccountCode: Property<Financial.Journal, String?> { Property(24) }
    public var glAccountDescription: Property<Financial.Journal, String?> { Property(25) }
    public var glAccountType: Property<Financial.Journal, GLAccountType?> { Property(26) }
    public var id: Property<Financial.Journal, UUID> { Property(27) }
    public var isBlocked: Property<Financial.Journal, Bool?> { Property(28) }
    public var modified: Property<Financial.Journal, LocalDateTime?> { Property(29) }
    public var modifier: Property<Financial.Journal, UUID?> { Property(30) }
    public var modifierFullName: Property<Financial.Journal, String?> { Property(31) }
    public var paymentInTransitAccount: Property<Financial.Journal, UUID?> { Property(32) }
    public var paymentServiceAccountIdentifier: Property<Financial.Journal, String?> { Property(33) }
    public var paymentServiceProvider: Property<Financial.Journal, PaymentServiceProvider?> { Property(34) }
    public var paymentServiceProviderName: Property<Financial.Journal, String?> { Property(35) }
    public var type: Property<Financial.Journal, JournalType?> { Property(36) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var allowVariableCurrency: WritableProperty<Bool> { WritableProperty(0) }
    public var allowVariableExchangeRate: WritableProperty<Bool> { WritableProperty(1) }
    public var allowVAT: WritableProperty<Bool> { WritableProperty(2) }
    public var autoSave: WritableProperty<Bool> { WritableProperty(3) }
    public var bank: WritableProperty<UUID> { WritableProperty(4) }
    public var bankAccountID: WritableProperty<UUID> { WritableProperty(9) }
    public var bankAccountIncludingMask: WritableProperty<String> { WritableProperty(10) }
    public var code: WritableProperty<String> { WritableProperty(14) }
    public var currency: WritableProperty<String> { WritableProperty(18) }
    public var description: WritableProperty<String> { WritableProperty(21) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(23) }
    public var id: WritableProperty<UUID> { WritableProperty(27) }
    public var isBlocked: WritableProperty<Bool> { WritableProperty(28) }
    public var paymentInTransitAccount: WritableProperty<UUID> { WritableProperty(32) }
    public var paymentServiceAccountIdentifier: WritableProperty<String> { WritableProperty(33) }
    public var paymentServiceProvider: WritableProperty<PaymentServiceProvider> { WritableProperty(34) }
    public var type: WritableProperty<JournalType> { WritableProperty(36) }
  }
}
