// exact-online-generator 0.1.0 · for runtime 1 · services/financial.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/financial`
nonisolated public struct Financial: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  public var deductibilityPercentages: EntitySet<Financial.GLAccountPercentages, Methods.Read> { EntitySet(root, "DeductibilityPercentages") }

  /// `ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  public var exchangeRates: EntitySet<Financial.ExchangeRate, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ExchangeRates") }

  /// `FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  public var financialPeriods: EntitySet<Financial.FinancialPeriod, Methods.Read> { EntitySet(root, "FinancialPeriods") }

  /// `GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  public var glAccounts: EntitySet<Financial.GLAccount, Methods.ReadCreateUpdateDelete> { EntitySet(root, "GLAccounts") }

  /// `GLClassifications` · read · 60 rows a page · permission "Financial generalledgers"
  public var glClassifications: EntitySet<Financial.GLClassification, Methods.Read> { EntitySet(root, "GLClassifications") }

  /// `GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glSchemes: EntitySet<Financial.GLScheme, Methods.Read> { EntitySet(root, "GLSchemes") }

  /// `GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionSources: EntitySet<Financial.GLTransactionSource, Methods.Read> { EntitySet(root, "GLTransactionSources") }

  /// `GLTransactionTypes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionTypes: EntitySet<Financial.GLTransactionType, Methods.Read> { EntitySet(root, "GLTransactionTypes") }

  /// `Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  public var journals: EntitySet<Financial.Journal, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Journals") }

  /// `OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  public var officialReturns: EntitySet<Financial.OfficialReturn, Methods.ReadCreate> { EntitySet(root, "OfficialReturns") }

  /// `ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  public var reportingBalance: EntitySet<Financial.ReportingBalance, Methods.Read> { EntitySet(root, "ReportingBalance") }

  /// `CashflowBalance`
  public var cashflowBalance: EntitySet<Financial.CashflowBalance, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CashflowBalance") }

  /// `GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  public var glAccountClassificationMappings: EntitySet<Financial.GLTaxonomyMapping, Methods.ReadCreateUpdateDelete> { EntitySet(root, "GLAccountClassificationMappings") }

  /// `RgsBrugstaatDetailData`
  public var rgsBrugstaatDetailData: EntitySet<Financial.RGSBrugstaatDetails, Methods.ReadCreateUpdateDelete> { EntitySet(root, "RgsBrugstaatDetailData") }

  /// `RgsAccountSchemes`
  public var rgsAccountSchemes: EntitySet<Financial.RGSAccountSchema, Methods.ReadCreateUpdateDelete> { EntitySet(root, "RgsAccountSchemes") }

  /// `ProcessReturn` · create · permission "Financial returns"
  public var processReturn: EntitySet<Financial.ProcessReturn, Methods.Create> { EntitySet(root, "ProcessReturn") }

  /// `RgsBrugstaatMetaData` · function · GET
  public func rgsBrugstaatMetaData(financialYear: Int32, rgsSchema: UUID) async throws -> Financial.RGSBrugstaatMetaData {
    try await root.complex("RgsBrugstaatMetaData", .get, [FunctionParameter("financialYear", .int32, financialYear), FunctionParameter("rgsSchema", .guid, rgsSchema)])
  }

  /// `RgsBrugstaatDetailData` · function · GET
  public func rgsBrugstaatDetailData(financialYear: Int32, rgsSchema: UUID, afterEntry: Bool) async throws -> [Financial.RGSBrugstaatDetails] {
    try await root.collection("RgsBrugstaatDetailData", .get, [FunctionParameter("financialYear", .int32, financialYear), FunctionParameter("rgsSchema", .guid, rgsSchema), FunctionParameter("afterEntry", .boolean, afterEntry)])
  }

  /// `RgsAccountSchemes` · function · GET
  public func rgsAccountSchemesFunction() async throws -> [Financial.RGSAccountSchema] {
    try await root.collection("RgsAccountSchemes", .get, [])
  }
}

nonisolated extension Financial {
  /// `financial/CashflowBalance`
  nonisolated public struct CashflowBalance: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(0) }

  /// `BankAccountDescription` · Edm.String
  public var bankAccountDescription: String? { row.string(1) }
  /// `BankAccountDescription` in queries and change sets.
  public static var bankAccountDescription: WritableProperty<Self, String?> { .init(1) }

  /// `BankAccountIBAN` · Edm.String
  public var bankAccountIBAN: String? { row.string(2) }
  /// `BankAccountIBAN` in queries and change sets.
  public static var bankAccountIBAN: WritableProperty<Self, String?> { .init(2) }

  /// `BankAccountID` · Edm.Guid
  public var bankAccountID: UUID? { row.guid(3) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: WritableProperty<Self, UUID?> { .init(3) }

  /// `BankAccountIncludingMask` · Edm.String
  public var bankAccountIncludingMask: String? { row.string(4) }
  /// `BankAccountIncludingMask` in queries and change sets.
  public static var bankAccountIncludingMask: WritableProperty<Self, String?> { .init(4) }

  /// `BankAccountNumber` · Edm.String
  public var bankAccountNumber: String? { row.string(5) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: WritableProperty<Self, String?> { .init(5) }

  /// `BankLogoUrl` · Edm.String
  public var bankLogoURL: String? { row.string(6) }
  /// `BankLogoUrl` in queries and change sets.
  public static var bankLogoURL: WritableProperty<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(7) }

  /// `CurrencyDescription` · Edm.String
  public var currencyDescription: String? { row.string(8) }
  /// `CurrencyDescription` in queries and change sets.
  public static var currencyDescription: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(9) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(10) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: WritableProperty<Self, String?> { .init(10) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(11) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: WritableProperty<Self, String?> { .init(11) }

  /// `JournalID` · Edm.Guid · key
  public var journalID: UUID { row[12] }
  /// `JournalID` in queries and change sets.
  public static var journalID: WritableProperty<Self, UUID> { .init(12) }

  /// `JournalType` · Edm.Int32
  public var journalType: JournalType? { row[ifPresent: 13] }
  /// `JournalType` in queries and change sets.
  public static var journalType: WritableProperty<Self, JournalType?> { .init(13) }

  /// `LastUpdated` · Edm.DateTime
  public var lastUpdated: LocalDateTime? { row.dateTime(14) }
  /// `LastUpdated` in queries and change sets.
  public static var lastUpdated: WritableProperty<Self, LocalDateTime?> { .init(14) }
}

nonisolated extension Financial {
  /// A conversion rate between two currencies from a given date.
  ///
  /// `financial/ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  nonisolated public struct ExchangeRate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Division                   Int32
      ID                         Guid!     key create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Rate                       Double    create update
      SourceCurrency             String    create! update
      SourceCurrencyDescription  String
      StartDate                  DateTime  create update
      TargetCurrency             String
      TargetCurrencyDescription  String
      """)
  }
}

nonisolated extension Financial.ExchangeRate {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Rate` · Edm.Double
  public var rate: Decimal? { row.decimal(8) }
  /// `Rate` in queries and change sets.
  public static var rate: WritableProperty<Self, Decimal?> { .init(8) }

  /// `SourceCurrency` · Edm.String · required on create
  public var sourceCurrency: String? { row.string(9) }
  /// `SourceCurrency` in queries and change sets.
  public static var sourceCurrency: WritableProperty<Self, String?> { .init(9) }

  /// `SourceCurrencyDescription` · Edm.String · read-only
  public var sourceCurrencyDescription: String? { row.string(10) }
  /// `SourceCurrencyDescription` in queries and change sets.
  public static var sourceCurrencyDescription: Property<Self, String?> { .init(10) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(11) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `TargetCurrency` · Edm.String · read-only
  public var targetCurrency: String? { row.string(12) }
  /// `TargetCurrency` in queries and change sets.
  public static var targetCurrency: Property<Self, String?> { .init(12) }

  /// `TargetCurrencyDescription` · Edm.String · read-only
  public var targetCurrencyDescription: String? { row.string(13) }
  /// `TargetCurrencyDescription` in queries and change sets.
  public static var targetCurrencyDescription: Property<Self, String?> { .init(13) }
}

nonisolated extension Financial {
  /// A bookkeeping period with its start and end date.
  ///
  /// `financial/FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct FinancialPeriod: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      EndDate           DateTime
      FinPeriod         Int16
      FinYear           Int16
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime
      """)
  }
}

nonisolated extension Financial.FinancialPeriod {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(4) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `FinPeriod` · Edm.Int16
  public var finPeriod: Int16? { row[ifPresent: 5] }
  /// `FinPeriod` in queries and change sets.
  public static var finPeriod: Property<Self, Int16?> { .init(5) }

  /// `FinYear` · Edm.Int16
  public var finYear: Int16? { row[ifPresent: 6] }
  /// `FinYear` in queries and change sets.
  public static var finYear: Property<Self, Int16?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(11) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(11) }
}

nonisolated extension Financial {
  /// A general ledger account in the chart of accounts.
  ///
  /// `financial/GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  nonisolated public struct GLAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                              Guid!                            key create update
      AssimilatedVATBox               Int16                            create update
      BalanceSide                     String                           create update
      BalanceType                     String                           create update
      BelcotaxType                    Int32                            create update
      Code                            String                           create! update
      Compress                        Boolean                          create update
      Costcenter                      String                           create update
      CostcenterDescription           String
      Costunit                        String                           create update
      CostunitDescription             String
      Created                         DateTime
      Creator                         Guid
      CreatorFullName                 String
      Description                     String                           create! update
      DescriptionTermID               Int32                            create update
      Division                        Int32!
      ExcludeVATListing               Byte!                            create update
      ExpenseNonDeductiblePercentage  Double                           create update
      IsBlocked                       Boolean                          create update
      Matching                        Boolean                          create update
      Modified                        DateTime
      Modifier                        Guid
      ModifierFullName                String
      PrivateGLAccount                Guid                             create update
      PrivatePercentage               Double                           create update
      ReportingCode                   String                           create update
      RevalueCurrency                 Boolean                          create update
      SearchCode                      String                           create update
      Type                            Int32                            create update
      TypeDescription                 String
      UseCostcenter                   Byte                             create update
      UseCostunit                     Byte                             create update
      VATCode                         String                           create update
      VATDescription                  String
      VATGLAccountType                String                           create update
      VATNonDeductibleGLAccount       Guid                             create update
      VATNonDeductiblePercentage      Double                           create update
      VATSystem                       String                           create update
      YearEndCostGLAccount            Guid                             create update
      YearEndReflectionGLAccount      Guid                             create update
      AllowCostsInSales               Byte                             create update
      CustomField                     String
      DeductibilityPercentages        Financial.GLAccountPercentages*  create
      """, related: { [Financial.GLAccountPercentages.table] })
  }
}

nonisolated extension Financial.GLAccount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `AssimilatedVATBox` · Edm.Int16
  public var assimilatedVATBox: Int16? { row[ifPresent: 1] }
  /// `AssimilatedVATBox` in queries and change sets.
  public static var assimilatedVATBox: WritableProperty<Self, Int16?> { .init(1) }

  /// `BalanceSide` · Edm.String
  public var balanceSide: BalanceSide? { row[ifPresent: 2] }
  /// `BalanceSide` in queries and change sets.
  public static var balanceSide: WritableProperty<Self, BalanceSide?> { .init(2) }

  /// `BalanceType` · Edm.String
  public var balanceType: BalanceType? { row[ifPresent: 3] }
  /// `BalanceType` in queries and change sets.
  public static var balanceType: WritableProperty<Self, BalanceType?> { .init(3) }

  /// `BelcotaxType` · Edm.Int32
  public var belcotaxType: Int32? { row.int32(4) }
  /// `BelcotaxType` in queries and change sets.
  public static var belcotaxType: WritableProperty<Self, Int32?> { .init(4) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(5) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(5) }

  /// `Compress` · Edm.Boolean
  public var compress: Bool? { row.boolean(6) }
  /// `Compress` in queries and change sets.
  public static var compress: WritableProperty<Self, Bool?> { .init(6) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(7) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(7) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(8) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(8) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(9) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(9) }

  /// `CostunitDescription` · Edm.String · read-only
  public var costunitDescription: String? { row.string(10) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(10) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(11) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(11) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(12) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(12) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(13) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(13) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(14) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(14) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(15) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: WritableProperty<Self, Int32?> { .init(15) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[16] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(16) }

  /// `ExcludeVATListing` · Edm.Byte
  public var excludeVATListing: UInt8 { row[17] }
  /// `ExcludeVATListing` in queries and change sets.
  public static var excludeVATListing: WritableProperty<Self, UInt8> { .init(17) }

  /// `ExpenseNonDeductiblePercentage` · Edm.Double
  public var expenseNonDeductiblePercentage: Decimal? { row.decimal(18) }
  /// `ExpenseNonDeductiblePercentage` in queries and change sets.
  public static var expenseNonDeductiblePercentage: WritableProperty<Self, Decimal?> { .init(18) }

  /// `IsBlocked` · Edm.Boolean
  public var isBlocked: Bool? { row.boolean(19) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(19) }

  /// `Matching` · Edm.Boolean
  public var matching: Bool? { row.boolean(20) }
  /// `Matching` in queries and change sets.
  public static var matching: WritableProperty<Self, Bool?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `PrivateGLAccount` · Edm.Guid
  public var privateGLAccount: UUID? { row.guid(24) }
  /// `PrivateGLAccount` in queries and change sets.
  public static var privateGLAccount: WritableProperty<Self, UUID?> { .init(24) }

  /// `PrivatePercentage` · Edm.Double
  public var privatePercentage: Decimal? { row.decimal(25) }
  /// `PrivatePercentage` in queries and change sets.
  public static var privatePercentage: WritableProperty<Self, Decimal?> { .init(25) }

  /// `ReportingCode` · Edm.String
  public var reportingCode: String? { row.string(26) }
  /// `ReportingCode` in queries and change sets.
  public static var reportingCode: WritableProperty<Self, String?> { .init(26) }

  /// `RevalueCurrency` · Edm.Boolean
  public var revalueCurrency: Bool? { row.boolean(27) }
  /// `RevalueCurrency` in queries and change sets.
  public static var revalueCurrency: WritableProperty<Self, Bool?> { .init(27) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(28) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: WritableProperty<Self, String?> { .init(28) }

  /// `Type` · Edm.Int32
  public var type: GLAccountType? { row[ifPresent: 29] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, GLAccountType?> { .init(29) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(30) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(30) }

  /// `UseCostcenter` · Edm.Byte
  public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 31] }
  /// `UseCostcenter` in queries and change sets.
  public static var useCostcenter: WritableProperty<Self, GLAccountDimensionUse?> { .init(31) }

  /// `UseCostunit` · Edm.Byte
  public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 32] }
  /// `UseCostunit` in queries and change sets.
  public static var useCostunit: WritableProperty<Self, GLAccountDimensionUse?> { .init(32) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(33) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(33) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(34) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(34) }

  /// `VATGLAccountType` · Edm.String
  public var vatGLAccountType: String? { row.string(35) }
  /// `VATGLAccountType` in queries and change sets.
  public static var vatGLAccountType: WritableProperty<Self, String?> { .init(35) }

  /// `VATNonDeductibleGLAccount` · Edm.Guid
  public var vatNonDeductibleGLAccount: UUID? { row.guid(36) }
  /// `VATNonDeductibleGLAccount` in queries and change sets.
  public static var vatNonDeductibleGLAccount: WritableProperty<Self, UUID?> { .init(36) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(37) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: WritableProperty<Self, Decimal?> { .init(37) }

  /// `VATSystem` · Edm.String
  public var vatSystem: GLAccountVATSystem? { row[ifPresent: 38] }
  /// `VATSystem` in queries and change sets.
  public static var vatSystem: WritableProperty<Self, GLAccountVATSystem?> { .init(38) }

  /// `YearEndCostGLAccount` · Edm.Guid
  public var yearEndCostGLAccount: UUID? { row.guid(39) }
  /// `YearEndCostGLAccount` in queries and change sets.
  public static var yearEndCostGLAccount: WritableProperty<Self, UUID?> { .init(39) }

  /// `YearEndReflectionGLAccount` · Edm.Guid
  public var yearEndReflectionGLAccount: UUID? { row.guid(40) }
  /// `YearEndReflectionGLAccount` in queries and change sets.
  public static var yearEndReflectionGLAccount: WritableProperty<Self, UUID?> { .init(40) }

  /// `AllowCostsInSales` · Edm.Byte
  public var allowCostsInSales: Bool? { row.boolean(41) }
  /// `AllowCostsInSales` in queries and change sets.
  public static var allowCostsInSales: WritableProperty<Self, Bool?> { .init(41) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(42) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(42) }

  /// `DeductibilityPercentages` · expand with `expanding { $0.deductibilityPercentages }`
  public var deductibilityPercentages: Expanded<Financial.GLAccountPercentages> { row[43] }
  /// `DeductibilityPercentages` in queries and change sets.
  public static var deductibilityPercentages: WritableNavigation<Self, Financial.GLAccountPercentages, [Changes<Financial.GLAccountPercentages>]> { .init(43) }
}

nonisolated extension Financial {
  /// `financial/DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLAccountPercentages: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                         DateTime  create
      Creator                         Guid      create
      CreatorFullName                 String    create
      Division                        Int32     create
      ExpenseNonDeductiblePercentage  Double    create
      ID                              Guid!     key create
      LineNumber                      Int32     create
      Modified                        DateTime  create
      Modifier                        Guid      create
      ModifierFullName                String    create
      StartDate                       DateTime  create
      EndDate                         DateTime  create
      GLAccount                       Guid!     create
      PrivateUsePercentage            Double    create
      VATNonDeductiblePercentage      Double    create
      """)
  }
}

nonisolated extension Financial.GLAccountPercentages {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(3) }

  /// `ExpenseNonDeductiblePercentage` · Edm.Double
  public var expenseNonDeductiblePercentage: Decimal? { row.decimal(4) }
  /// `ExpenseNonDeductiblePercentage` in queries and change sets.
  public static var expenseNonDeductiblePercentage: WritableProperty<Self, Decimal?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(6) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(9) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(10) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID { row[12] }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID> { .init(12) }

  /// `PrivateUsePercentage` · Edm.Double
  public var privateUsePercentage: Decimal? { row.decimal(13) }
  /// `PrivateUsePercentage` in queries and change sets.
  public static var privateUsePercentage: WritableProperty<Self, Decimal?> { .init(13) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(14) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: WritableProperty<Self, Decimal?> { .init(14) }
}

nonisolated extension Financial {
  /// An element of a reporting taxonomy that ledger accounts map to.
  ///
  /// `financial/GLClassifications` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLClassification: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!     key
      Abstract                      Boolean
      Balance                       String
      Code                          String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String
      Division                      Int32
      IsTupleSubElement             Boolean
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      Name                          String
      Nillable                      Boolean
      Parent                        Guid
      PeriodType                    String
      SubstitutionGroup             String
      TaxonomyNamespace             Guid
      TaxonomyNamespaceDescription  String
      Type                          Guid
      """)
  }
}

nonisolated extension Financial.GLClassification {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Abstract` · Edm.Boolean
  public var abstract: Bool? { row.boolean(1) }
  /// `Abstract` in queries and change sets.
  public static var abstract: Property<Self, Bool?> { .init(1) }

  /// `Balance` · Edm.String
  public var balance: GLClassificationBalance? { row[ifPresent: 2] }
  /// `Balance` in queries and change sets.
  public static var balance: Property<Self, GLClassificationBalance?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `IsTupleSubElement` · Edm.Boolean
  public var isTupleSubElement: Bool? { row.boolean(9) }
  /// `IsTupleSubElement` in queries and change sets.
  public static var isTupleSubElement: Property<Self, Bool?> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Name` · Edm.String
  public var name: String? { row.string(13) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(13) }

  /// `Nillable` · Edm.Boolean
  public var nillable: Bool? { row.boolean(14) }
  /// `Nillable` in queries and change sets.
  public static var nillable: Property<Self, Bool?> { .init(14) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(15) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(15) }

  /// `PeriodType` · Edm.String
  public var periodType: GLClassificationPeriodType? { row[ifPresent: 16] }
  /// `PeriodType` in queries and change sets.
  public static var periodType: Property<Self, GLClassificationPeriodType?> { .init(16) }

  /// `SubstitutionGroup` · Edm.String
  public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 17] }
  /// `SubstitutionGroup` in queries and change sets.
  public static var substitutionGroup: Property<Self, GLClassificationSubstitutionGroup?> { .init(17) }

  /// `TaxonomyNamespace` · Edm.Guid
  public var taxonomyNamespace: UUID? { row.guid(18) }
  /// `TaxonomyNamespace` in queries and change sets.
  public static var taxonomyNamespace: Property<Self, UUID?> { .init(18) }

  /// `TaxonomyNamespaceDescription` · Edm.String
  public var taxonomyNamespaceDescription: String? { row.string(19) }
  /// `TaxonomyNamespaceDescription` in queries and change sets.
  public static var taxonomyNamespaceDescription: Property<Self, String?> { .init(19) }

  /// `Type` · Edm.Guid
  public var type: UUID? { row.guid(20) }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, UUID?> { .init(20) }
}

nonisolated extension Financial {
  /// `financial/GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLScheme: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Main              Byte!
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      TargetNamespace   String
      """)
  }
}

nonisolated extension Financial.GLScheme {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Main` · Edm.Byte
  public var main: UInt8 { row[7] }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, UInt8> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `TargetNamespace` · Edm.String
  public var targetNamespace: String? { row.string(11) }
  /// `TargetNamespace` in queries and change sets.
  public static var targetNamespace: Property<Self, String?> { .init(11) }
}

nonisolated extension Financial {
  /// `financial/GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  nonisolated public struct GLTaxonomyMapping: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Classification             Guid!   create! update
      ClassificationCode         String
      ClassificationDescription  String
      Division                   Int32!
      GLAccount                  Guid    create! update
      GLAccountCode              String
      GLAccountDescription       String
      GLSchemeCode               String
      GLSchemeDescription        String
      GLSchemeID                 Guid    create! update
      ID                         Guid!   key create update
      """)
  }
}

nonisolated extension Financial.GLTaxonomyMapping {
  /// `Classification` · Edm.Guid · required on create
  public var classification: UUID { row[0] }
  /// `Classification` in queries and change sets.
  public static var classification: WritableProperty<Self, UUID> { .init(0) }

  /// `ClassificationCode` · Edm.String · read-only
  public var classificationCode: String? { row.string(1) }
  /// `ClassificationCode` in queries and change sets.
  public static var classificationCode: Property<Self, String?> { .init(1) }

  /// `ClassificationDescription` · Edm.String · read-only
  public var classificationDescription: String? { row.string(2) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(4) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(4) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(5) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(5) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(6) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(6) }

  /// `GLSchemeCode` · Edm.String · read-only
  public var glSchemeCode: String? { row.string(7) }
  /// `GLSchemeCode` in queries and change sets.
  public static var glSchemeCode: Property<Self, String?> { .init(7) }

  /// `GLSchemeDescription` · Edm.String · read-only
  public var glSchemeDescription: String? { row.string(8) }
  /// `GLSchemeDescription` in queries and change sets.
  public static var glSchemeDescription: Property<Self, String?> { .init(8) }

  /// `GLSchemeID` · Edm.Guid · required on create
  public var glSchemeID: UUID? { row.guid(9) }
  /// `GLSchemeID` in queries and change sets.
  public static var glSchemeID: WritableProperty<Self, UUID?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(10) }
}

nonisolated extension Financial {
  /// `financial/GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLTransactionSource: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Int32!  key
      Description        String
      DescriptionSuffix  String
      """)
  }
}

nonisolated extension Financial.GLTransactionSource {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `DescriptionSuffix` · Edm.String
  public var descriptionSuffix: String? { row.string(2) }
  /// `DescriptionSuffix` in queries and change sets.
  public static var descriptionSuffix: Property<Self, String?> { .init(2) }
}

nonisolated extension Financial {
  /// `financial/GLTransactionTypes` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLTransactionType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Int32!  key
      Description        String
      DescriptionSuffix  String
      """)
  }
}

nonisolated extension Financial.GLTransactionType {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `DescriptionSuffix` · Edm.String
  public var descriptionSuffix: String? { row.string(2) }
  /// `DescriptionSuffix` in queries and change sets.
  public static var descriptionSuffix: Property<Self, String?> { .init(2) }
}

nonisolated extension Financial {
  /// A book in which entries of one kind are recorded.
  ///
  /// `financial/Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct Journal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `AllowVariableCurrency` · Edm.Boolean
  public var allowVariableCurrency: Bool? { row.boolean(0) }
  /// `AllowVariableCurrency` in queries and change sets.
  public static var allowVariableCurrency: WritableProperty<Self, Bool?> { .init(0) }

  /// `AllowVariableExchangeRate` · Edm.Boolean
  public var allowVariableExchangeRate: Bool? { row.boolean(1) }
  /// `AllowVariableExchangeRate` in queries and change sets.
  public static var allowVariableExchangeRate: WritableProperty<Self, Bool?> { .init(1) }

  /// `AllowVAT` · Edm.Boolean
  public var allowVAT: Bool? { row.boolean(2) }
  /// `AllowVAT` in queries and change sets.
  public static var allowVAT: WritableProperty<Self, Bool?> { .init(2) }

  /// `AutoSave` · Edm.Boolean
  public var autoSave: Bool? { row.boolean(3) }
  /// `AutoSave` in queries and change sets.
  public static var autoSave: WritableProperty<Self, Bool?> { .init(3) }

  /// `Bank` · Edm.Guid
  public var bank: UUID? { row.guid(4) }
  /// `Bank` in queries and change sets.
  public static var bank: WritableProperty<Self, UUID?> { .init(4) }

  /// `BankAccountBICCode` · Edm.String · read-only
  public var bankAccountBICCode: String? { row.string(5) }
  /// `BankAccountBICCode` in queries and change sets.
  public static var bankAccountBICCode: Property<Self, String?> { .init(5) }

  /// `BankAccountCountry` · Edm.String · read-only
  public var bankAccountCountry: String? { row.string(6) }
  /// `BankAccountCountry` in queries and change sets.
  public static var bankAccountCountry: Property<Self, String?> { .init(6) }

  /// `BankAccountDescription` · Edm.String · read-only
  public var bankAccountDescription: String? { row.string(7) }
  /// `BankAccountDescription` in queries and change sets.
  public static var bankAccountDescription: Property<Self, String?> { .init(7) }

  /// `BankAccountIBAN` · Edm.String · read-only
  public var bankAccountIBAN: String? { row.string(8) }
  /// `BankAccountIBAN` in queries and change sets.
  public static var bankAccountIBAN: Property<Self, String?> { .init(8) }

  /// `BankAccountID` · Edm.Guid
  public var bankAccountID: UUID? { row.guid(9) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: WritableProperty<Self, UUID?> { .init(9) }

  /// `BankAccountIncludingMask` · Edm.String
  public var bankAccountIncludingMask: String? { row.string(10) }
  /// `BankAccountIncludingMask` in queries and change sets.
  public static var bankAccountIncludingMask: WritableProperty<Self, String?> { .init(10) }

  /// `BankAccountUseSEPA` · Edm.Boolean · read-only
  public var bankAccountUseSEPA: Bool? { row.boolean(11) }
  /// `BankAccountUseSEPA` in queries and change sets.
  public static var bankAccountUseSEPA: Property<Self, Bool?> { .init(11) }

  /// `BankAccountUseSepaDirectDebit` · Edm.Boolean · read-only
  public var bankAccountUseSepaDirectDebit: Bool? { row.boolean(12) }
  /// `BankAccountUseSepaDirectDebit` in queries and change sets.
  public static var bankAccountUseSepaDirectDebit: Property<Self, Bool?> { .init(12) }

  /// `BankName` · Edm.String · read-only
  public var bankName: String? { row.string(13) }
  /// `BankName` in queries and change sets.
  public static var bankName: Property<Self, String?> { .init(13) }

  /// `Code` · Edm.String
  public var code: String? { row.string(14) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(15) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(15) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(17) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(18) }

  /// `CurrencyDescription` · Edm.String · read-only
  public var currencyDescription: String? { row.string(19) }
  /// `CurrencyDescription` in queries and change sets.
  public static var currencyDescription: Property<Self, String?> { .init(19) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(20) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(20) }

  /// `Description` · Edm.String
  public var description: String? { row.string(21) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(21) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(22) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(22) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(23) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(23) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(24) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(24) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(25) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(25) }

  /// `GLAccountType` · Edm.Int32 · read-only
  public var glAccountType: GLAccountType? { row[ifPresent: 26] }
  /// `GLAccountType` in queries and change sets.
  public static var glAccountType: Property<Self, GLAccountType?> { .init(26) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[27] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(27) }

  /// `IsBlocked` · Edm.Boolean
  public var isBlocked: Bool? { row.boolean(28) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(28) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `PaymentInTransitAccount` · Edm.Guid
  public var paymentInTransitAccount: UUID? { row.guid(32) }
  /// `PaymentInTransitAccount` in queries and change sets.
  public static var paymentInTransitAccount: WritableProperty<Self, UUID?> { .init(32) }

  /// `PaymentServiceAccountIdentifier` · Edm.String
  public var paymentServiceAccountIdentifier: String? { row.string(33) }
  /// `PaymentServiceAccountIdentifier` in queries and change sets.
  public static var paymentServiceAccountIdentifier: WritableProperty<Self, String?> { .init(33) }

  /// `PaymentServiceProvider` · Edm.Int32
  public var paymentServiceProvider: PaymentServiceProvider? { row[ifPresent: 34] }
  /// `PaymentServiceProvider` in queries and change sets.
  public static var paymentServiceProvider: WritableProperty<Self, PaymentServiceProvider?> { .init(34) }

  /// `PaymentServiceProviderName` · Edm.String · read-only
  public var paymentServiceProviderName: String? { row.string(35) }
  /// `PaymentServiceProviderName` in queries and change sets.
  public static var paymentServiceProviderName: Property<Self, String?> { .init(35) }

  /// `Type` · Edm.Int32
  public var type: JournalType? { row[ifPresent: 36] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, JournalType?> { .init(36) }
}

nonisolated extension Financial {
  /// `financial/OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  nonisolated public struct OfficialReturn: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double    create
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      Document              Guid      create
      DocumentSubject       String
      Frequency             Int16     create!
      ID                    Guid!     key create
      IsCorrection          Byte      create
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Period                Int16     create!
      PresentationDate      DateTime  create
      Reference             String    create
      Source                Int16
      Status                Int16     create!
      Type                  Int16     create!
      Year                  Int16     create!
      TypeDescription       String
      PresentationData      String    create
      PresentationFile      Binary    create
      PresentationFileName  String    create
      """)
  }
}

nonisolated extension Financial.OfficialReturn {
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String · read-only
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(6) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(6) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(7) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(7) }

  /// `Frequency` · Edm.Int16 · required on create
  public var frequency: OfficialReturnFrequency? { row[ifPresent: 8] }
  /// `Frequency` in queries and change sets.
  public static var frequency: WritableProperty<Self, OfficialReturnFrequency?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `IsCorrection` · Edm.Byte
  public var isCorrection: Bool? { row.boolean(10) }
  /// `IsCorrection` in queries and change sets.
  public static var isCorrection: WritableProperty<Self, Bool?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Period` · Edm.Int16 · required on create
  public var period: Int16? { row[ifPresent: 14] }
  /// `Period` in queries and change sets.
  public static var period: WritableProperty<Self, Int16?> { .init(14) }

  /// `PresentationDate` · Edm.DateTime
  public var presentationDate: LocalDateTime? { row.dateTime(15) }
  /// `PresentationDate` in queries and change sets.
  public static var presentationDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Reference` · Edm.String
  public var reference: String? { row.string(16) }
  /// `Reference` in queries and change sets.
  public static var reference: WritableProperty<Self, String?> { .init(16) }

  /// `Source` · Edm.Int16 · read-only
  public var source: OfficialReturnSource? { row[ifPresent: 17] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, OfficialReturnSource?> { .init(17) }

  /// `Status` · Edm.Int16 · required on create
  public var status: Int16? { row[ifPresent: 18] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int16?> { .init(18) }

  /// `Type` · Edm.Int16 · required on create
  public var type: Int16? { row[ifPresent: 19] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int16?> { .init(19) }

  /// `Year` · Edm.Int16 · required on create
  public var year: Int16? { row[ifPresent: 20] }
  /// `Year` in queries and change sets.
  public static var year: WritableProperty<Self, Int16?> { .init(20) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(21) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(21) }

  /// `PresentationData` · Edm.String
  public var presentationData: String? { row.string(22) }
  /// `PresentationData` in queries and change sets.
  public static var presentationData: WritableProperty<Self, String?> { .init(22) }

  /// `PresentationFile` · Edm.Binary
  public var presentationFile: Data? { row[ifPresent: 23] }
  /// `PresentationFile` in queries and change sets.
  public static var presentationFile: WritableProperty<Self, Data?> { .init(23) }

  /// `PresentationFileName` · Edm.String
  public var presentationFileName: String? { row.string(24) }
  /// `PresentationFileName` in queries and change sets.
  public static var presentationFileName: WritableProperty<Self, String?> { .init(24) }
}

nonisolated extension Financial {
  /// `financial/ProcessReturn` · create · permission "Financial returns"
  nonisolated public struct ProcessReturn: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Request    Guid!     key create!
      Status     Int16     create!
      Processed  Boolean!  create
      """)
  }
}

nonisolated extension Financial.ProcessReturn {
  /// `Request` · Edm.Guid · key · required on create
  public var request: UUID { row[0] }
  /// `Request` in queries and change sets.
  public static var request: WritableProperty<Self, UUID> { .init(0) }

  /// `Status` · Edm.Int16 · required on create
  public var status: ProcessReturnStatus? { row[ifPresent: 1] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ProcessReturnStatus?> { .init(1) }

  /// `Processed` · Edm.Boolean
  public var processed: Bool { row[2] }
  /// `Processed` in queries and change sets.
  public static var processed: WritableProperty<Self, Bool> { .init(2) }
}

nonisolated extension Financial {
  /// `financial/RgsAccountSchemes`
  nonisolated public struct RGSAccountSchema: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!   key create update
      TargetNamespace   String  create update
      Division          Int32   create update
      Prefix            String  create update
      Description       String  create update
      Type              String  create update
      GLAccountsLinked  Int32!  create update
      """)
  }
}

nonisolated extension Financial.RGSAccountSchema {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `TargetNamespace` · Edm.String
  public var targetNamespace: String? { row.string(1) }
  /// `TargetNamespace` in queries and change sets.
  public static var targetNamespace: WritableProperty<Self, String?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(2) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(2) }

  /// `Prefix` · Edm.String
  public var prefix: String? { row.string(3) }
  /// `Prefix` in queries and change sets.
  public static var prefix: WritableProperty<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Type` · Edm.String
  public var type: String? { row.string(5) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, String?> { .init(5) }

  /// `GLAccountsLinked` · Edm.Int32
  public var glAccountsLinked: Int32 { row[6] }
  /// `GLAccountsLinked` in queries and change sets.
  public static var glAccountsLinked: WritableProperty<Self, Int32> { .init(6) }
}

nonisolated extension Financial {
  /// `financial/RgsBrugstaatDetailData`
  nonisolated public struct RGSBrugstaatDetails: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = String
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      RgsSchema           Guid!     create update
      TargetNamespace     String    create update
      FinancialYear       Int32!    create update
      AfterEntry          Boolean!  create update
      LedgerAccountId     String!   key create update
      LedgerDescription   String    create update
      RgsCode             String    create update
      ClosingBalance      Double!   create update
      OpeningBalance      Double!   create update
      ProfitLossLastYear  Double!   create update
      """)
  }
}

nonisolated extension Financial.RGSBrugstaatDetails {
  /// `RgsSchema` · Edm.Guid
  public var rgsSchema: UUID { row[0] }
  /// `RgsSchema` in queries and change sets.
  public static var rgsSchema: WritableProperty<Self, UUID> { .init(0) }

  /// `TargetNamespace` · Edm.String
  public var targetNamespace: String? { row.string(1) }
  /// `TargetNamespace` in queries and change sets.
  public static var targetNamespace: WritableProperty<Self, String?> { .init(1) }

  /// `FinancialYear` · Edm.Int32
  public var financialYear: Int32 { row[2] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: WritableProperty<Self, Int32> { .init(2) }

  /// `AfterEntry` · Edm.Boolean
  public var afterEntry: Bool { row[3] }
  /// `AfterEntry` in queries and change sets.
  public static var afterEntry: WritableProperty<Self, Bool> { .init(3) }

  /// `LedgerAccountId` · Edm.String · key
  public var ledgerAccountID: String { row[4] }
  /// `LedgerAccountId` in queries and change sets.
  public static var ledgerAccountID: WritableProperty<Self, String> { .init(4) }

  /// `LedgerDescription` · Edm.String
  public var ledgerDescription: String? { row.string(5) }
  /// `LedgerDescription` in queries and change sets.
  public static var ledgerDescription: WritableProperty<Self, String?> { .init(5) }

  /// `RgsCode` · Edm.String
  public var rgsCode: String? { row.string(6) }
  /// `RgsCode` in queries and change sets.
  public static var rgsCode: WritableProperty<Self, String?> { .init(6) }

  /// `ClosingBalance` · Edm.Double
  public var closingBalance: Decimal { row[7] }
  /// `ClosingBalance` in queries and change sets.
  public static var closingBalance: WritableProperty<Self, Decimal> { .init(7) }

  /// `OpeningBalance` · Edm.Double
  public var openingBalance: Decimal { row[8] }
  /// `OpeningBalance` in queries and change sets.
  public static var openingBalance: WritableProperty<Self, Decimal> { .init(8) }

  /// `ProfitLossLastYear` · Edm.Double
  public var profitLossLastYear: Decimal { row[9] }
  /// `ProfitLossLastYear` in queries and change sets.
  public static var profitLossLastYear: WritableProperty<Self, Decimal> { .init(9) }
}

nonisolated extension Financial {
  /// `financial:RGSBrugstaatMetaData`
  nonisolated public struct RGSBrugstaatMetaData: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      RgsSchema             Guid!      create update
      TargetNamespace       String     create update
      FinancialYear         Int32!     create update
      Timestamp             DateTime!  create update
      RSIN                  String     create update
      KVKNumber             String     create update
      VatNumber             String     create update
      CompanyName           String     create update
      SoftwarePackage       String     create update
      EmailaddressReceived  String     create update
      RgsVersion            String     create update
      """)
  }
}

nonisolated extension Financial.RGSBrugstaatMetaData {
  /// `RgsSchema` · Edm.Guid
  public var rgsSchema: UUID { row[0] }
  /// `RgsSchema` in queries and change sets.
  public static var rgsSchema: WritableProperty<Self, UUID> { .init(0) }

  /// `TargetNamespace` · Edm.String
  public var targetNamespace: String? { row.string(1) }
  /// `TargetNamespace` in queries and change sets.
  public static var targetNamespace: WritableProperty<Self, String?> { .init(1) }

  /// `FinancialYear` · Edm.Int32
  public var financialYear: Int32 { row[2] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: WritableProperty<Self, Int32> { .init(2) }

  /// `Timestamp` · Edm.DateTime
  public var timestamp: LocalDateTime { row[3] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: WritableProperty<Self, LocalDateTime> { .init(3) }

  /// `RSIN` · Edm.String
  public var rsin: String? { row.string(4) }
  /// `RSIN` in queries and change sets.
  public static var rsin: WritableProperty<Self, String?> { .init(4) }

  /// `KVKNumber` · Edm.String
  public var kvkNumber: String? { row.string(5) }
  /// `KVKNumber` in queries and change sets.
  public static var kvkNumber: WritableProperty<Self, String?> { .init(5) }

  /// `VatNumber` · Edm.String
  public var vatNumber: String? { row.string(6) }
  /// `VatNumber` in queries and change sets.
  public static var vatNumber: WritableProperty<Self, String?> { .init(6) }

  /// `CompanyName` · Edm.String
  public var companyName: String? { row.string(7) }
  /// `CompanyName` in queries and change sets.
  public static var companyName: WritableProperty<Self, String?> { .init(7) }

  /// `SoftwarePackage` · Edm.String
  public var softwarePackage: String? { row.string(8) }
  /// `SoftwarePackage` in queries and change sets.
  public static var softwarePackage: WritableProperty<Self, String?> { .init(8) }

  /// `EmailaddressReceived` · Edm.String
  public var emailaddressReceived: String? { row.string(9) }
  /// `EmailaddressReceived` in queries and change sets.
  public static var emailaddressReceived: WritableProperty<Self, String?> { .init(9) }

  /// `RgsVersion` · Edm.String
  public var rgsVersion: String? { row.string(10) }
  /// `RgsVersion` in queries and change sets.
  public static var rgsVersion: WritableProperty<Self, String?> { .init(10) }
}

nonisolated extension Financial {
  /// Ledger totals grouped by account, period and other dimensions.
  ///
  /// `financial/ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct ReportingBalance: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(0) }

  /// `AmountCredit` · Edm.Double
  public var amountCredit: Decimal? { row.decimal(1) }
  /// `AmountCredit` in queries and change sets.
  public static var amountCredit: Property<Self, Decimal?> { .init(1) }

  /// `AmountDebit` · Edm.Double
  public var amountDebit: Decimal? { row.decimal(2) }
  /// `AmountDebit` in queries and change sets.
  public static var amountDebit: Property<Self, Decimal?> { .init(2) }

  /// `BalanceType` · Edm.String
  public var balanceType: BalanceType? { row[ifPresent: 3] }
  /// `BalanceType` in queries and change sets.
  public static var balanceType: Property<Self, BalanceType?> { .init(3) }

  /// `CostCenterCode` · Edm.String
  public var costCenterCode: String? { row.string(4) }
  /// `CostCenterCode` in queries and change sets.
  public static var costCenterCode: Property<Self, String?> { .init(4) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(5) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(5) }

  /// `CostUnitCode` · Edm.String
  public var costUnitCode: String? { row.string(6) }
  /// `CostUnitCode` in queries and change sets.
  public static var costUnitCode: Property<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(7) }

  /// `Count` · Edm.Int32
  public var count: Int32? { row.int32(8) }
  /// `Count` in queries and change sets.
  public static var count: Property<Self, Int32?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(10) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(10) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(11) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(11) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(12) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(12) }

  /// `ID` · Edm.Int64 · key
  public var id: Int64 { row[13] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int64> { .init(13) }

  /// `ReportingPeriod` · Edm.Int32
  public var reportingPeriod: Int32? { row.int32(14) }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: Property<Self, Int32?> { .init(14) }

  /// `ReportingYear` · Edm.Int32
  public var reportingYear: Int32? { row.int32(15) }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: Property<Self, Int32?> { .init(15) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, FinancialTransactionType?> { .init(16) }

  /// `Status` · Edm.Int32
  public var status: FinancialEntryStatusInt32? { row[ifPresent: 17] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatusInt32?> { .init(17) }
}
