// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/financial`
nonisolated public struct Financial: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  public var deductibilityPercentages: EntitySet<Financial.GLAccountPercentages, Methods.Read> {
    EntitySet(root, "DeductibilityPercentages")
  }

  /// `ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  public var exchangeRates: EntitySet<Financial.ExchangeRate, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ExchangeRates")
  }

  /// `FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  public var financialPeriods: EntitySet<Financial.FinancialPeriod, Methods.Read> {
    EntitySet(root, "FinancialPeriods")
  }

  /// `GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  public var glAccounts: EntitySet<Financial.GLAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "GLAccounts")
  }

  /// `GLClassifications` · read · 60 rows a page · permission "Financial generalledgers"
  public var glClassifications: EntitySet<Financial.GLClassification, Methods.Read> {
    EntitySet(root, "GLClassifications")
  }

  /// `GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glSchemes: EntitySet<Financial.GLScheme, Methods.Read> { EntitySet(root, "GLSchemes") }

  /// `GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionSources: EntitySet<Financial.GLTransactionSource, Methods.Read> {
    EntitySet(root, "GLTransactionSources")
  }

  /// `GLTransactionTypes` · read · 60 rows a page · permission "Financial generalledgers"
  public var glTransactionTypes: EntitySet<Financial.GLTransactionType, Methods.Read> {
    EntitySet(root, "GLTransactionTypes")
  }

  /// `Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  public var journals: EntitySet<Financial.Journal, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Journals") }

  /// `OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  public var officialReturns: EntitySet<Financial.OfficialReturn, Methods.ReadCreate> {
    EntitySet(root, "OfficialReturns")
  }

  /// `ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  public var reportingBalance: EntitySet<Financial.ReportingBalance, Methods.Read> {
    EntitySet(root, "ReportingBalance")
  }

  /// `CashflowBalance`
  public var cashflowBalance: EntitySet<Financial.CashflowBalance, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "CashflowBalance")
  }

  /// `GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  public var glAccountClassificationMappings: EntitySet<Financial.GLTaxonomyMapping, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "GLAccountClassificationMappings")
  }

  /// `RgsBrugstaatDetailData`
  public var rgsBrugstaatDetailData: EntitySet<Financial.RGSBrugstaatDetails, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RgsBrugstaatDetailData")
  }

  /// `RgsAccountSchemes`
  public var rgsAccountSchemes: EntitySet<Financial.RGSAccountSchema, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RgsAccountSchemes")
  }

  /// `ProcessReturn` · create · permission "Financial returns"
  public var processReturn: EntitySet<Financial.ProcessReturn, Methods.Create> { EntitySet(root, "ProcessReturn") }

  /// `RgsBrugstaatMetaData` · function · GET
  public func rgsBrugstaatMetaData(
    financialYear: Int32,
    rgsSchema: UUID
  ) async throws -> Financial.RGSBrugstaatMetaData {
    try await root.complex(
      "RgsBrugstaatMetaData", .get,
      [FunctionParameter("financialYear", .int32, financialYear), FunctionParameter("rgsSchema", .guid, rgsSchema)])
  }

  /// `RgsBrugstaatDetailData` · function · GET
  public func rgsBrugstaatDetailData(
    financialYear: Int32,
    rgsSchema: UUID,
    afterEntry: Bool
  ) async throws -> [Financial.RGSBrugstaatDetails] {
    try await root.collection(
      "RgsBrugstaatDetailData", .get,
      [
        FunctionParameter("financialYear", .int32, financialYear),
        FunctionParameter("rgsSchema", .guid, rgsSchema),
        FunctionParameter("afterEntry", .boolean, afterEntry),
      ])
  }

  /// `RgsAccountSchemes` · function · GET
  public func rgsAccountSchemesFunction() async throws -> [Financial.RGSAccountSchema] {
    try await root.collection("RgsAccountSchemes", .get, [])
  }
}

nonisolated extension Financial {
  /// `financial/CashflowBalance`
  nonisolated public struct CashflowBalance: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.CashflowBalance {
  public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(0) }
  public static var bankAccountDescription: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var bankAccountIBAN: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var bankAccountID: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var bankAccountIncludingMask: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var bankAccountNumber: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var bankLogoURL: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var currencyDescription: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var division: WritableProperty<Self, Int32?> { WritableProperty(9) }
  public static var journalCode: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var journalDescription: WritableProperty<Self, String?> { WritableProperty(11) }
  public static var journalID: WritableProperty<Self, UUID> { WritableProperty(12) }
  public static var journalType: WritableProperty<Self, JournalType?> { WritableProperty(13) }
  public static var lastUpdated: WritableProperty<Self, LocalDateTime?> { WritableProperty(14) }
}

nonisolated extension Financial {
  /// A conversion rate between two currencies from a given date.
  ///
  /// `financial/ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  nonisolated public struct ExchangeRate: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Rate` · Edm.Double
    public var rate: Decimal? { row[ifPresent: 8] }

    /// `SourceCurrency` · Edm.String · required on create
    public var sourceCurrency: String? { row[ifPresent: 9] }

    /// `SourceCurrencyDescription` · Edm.String · read-only
    public var sourceCurrencyDescription: String? { row[ifPresent: 10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    /// `TargetCurrency` · Edm.String · read-only
    public var targetCurrency: String? { row[ifPresent: 12] }

    /// `TargetCurrencyDescription` · Edm.String · read-only
    public var targetCurrencyDescription: String? { row[ifPresent: 13] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.ExchangeRate {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var division: Property<Self, Int32?> { Property(3) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }
  public static var modified: Property<Self, LocalDateTime?> { Property(5) }
  public static var modifier: Property<Self, UUID?> { Property(6) }
  public static var modifierFullName: Property<Self, String?> { Property(7) }
  public static var rate: WritableProperty<Self, Decimal?> { WritableProperty(8) }
  public static var sourceCurrency: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var sourceCurrencyDescription: Property<Self, String?> { Property(10) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }
  public static var targetCurrency: Property<Self, String?> { Property(12) }
  public static var targetCurrencyDescription: Property<Self, String?> { Property(13) }
}

nonisolated extension Financial {
  /// A bookkeeping period with its start and end date.
  ///
  /// `financial/FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct FinancialPeriod: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 4] }

    /// `FinPeriod` · Edm.Int16
    public var finPeriod: Int16? { row[ifPresent: 5] }

    /// `FinYear` · Edm.Int16
    public var finYear: Int16? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.FinancialPeriod {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var division: Property<Self, Int32?> { Property(3) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(4) }
  public static var finPeriod: Property<Self, Int16?> { Property(5) }
  public static var finYear: Property<Self, Int16?> { Property(6) }
  public static var id: Property<Self, UUID> { Property(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(11) }
}

nonisolated extension Financial {
  /// A general ledger account in the chart of accounts.
  ///
  /// `financial/GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  nonisolated public struct GLAccount: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AssimilatedVATBox` · Edm.Int16
    public var assimilatedVATBox: Int16? { row[ifPresent: 1] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[ifPresent: 2] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[ifPresent: 3] }

    /// `BelcotaxType` · Edm.Int32
    public var belcotaxType: Int32? { row[ifPresent: 4] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 5] }

    /// `Compress` · Edm.Boolean
    public var compress: Bool? { row[ifPresent: 6] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 7] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 8] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 9] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[ifPresent: 10] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 11] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 12] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 13] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 14] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[16] }

    /// `ExcludeVATListing` · Edm.Byte
    public var excludeVATListing: UInt8 { row[17] }

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[ifPresent: 18] }

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[ifPresent: 19] }

    /// `Matching` · Edm.Boolean
    public var matching: Bool? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `PrivateGLAccount` · Edm.Guid
    public var privateGLAccount: UUID? { row[ifPresent: 24] }

    /// `PrivatePercentage` · Edm.Double
    public var privatePercentage: Decimal? { row[ifPresent: 25] }

    /// `ReportingCode` · Edm.String
    public var reportingCode: String? { row[ifPresent: 26] }

    /// `RevalueCurrency` · Edm.Boolean
    public var revalueCurrency: Bool? { row[ifPresent: 27] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 28] }

    /// `Type` · Edm.Int32
    public var type: GLAccountType? { row[ifPresent: 29] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 30] }

    /// `UseCostcenter` · Edm.Byte
    public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 31] }

    /// `UseCostunit` · Edm.Byte
    public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 32] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 33] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 34] }

    /// `VATGLAccountType` · Edm.String
    public var vatGLAccountType: String? { row[ifPresent: 35] }

    /// `VATNonDeductibleGLAccount` · Edm.Guid
    public var vatNonDeductibleGLAccount: UUID? { row[ifPresent: 36] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[ifPresent: 37] }

    /// `VATSystem` · Edm.String
    public var vatSystem: GLAccountVATSystem? { row[ifPresent: 38] }

    /// `YearEndCostGLAccount` · Edm.Guid
    public var yearEndCostGLAccount: UUID? { row[ifPresent: 39] }

    /// `YearEndReflectionGLAccount` · Edm.Guid
    public var yearEndReflectionGLAccount: UUID? { row[ifPresent: 40] }

    /// `AllowCostsInSales` · Edm.Byte
    public var allowCostsInSales: UInt8? { row[ifPresent: 41] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 42] }

    /// `DeductibilityPercentages` · expand with `expanding { $0.deductibilityPercentages }`
    public var deductibilityPercentages: Expanded<Financial.GLAccountPercentages> { row[43] }

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
      """,
      related: { [Financial.GLAccountPercentages.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLAccount {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var assimilatedVATBox: WritableProperty<Self, Int16?> { WritableProperty(1) }
  public static var balanceSide: WritableProperty<Self, BalanceSide?> { WritableProperty(2) }
  public static var balanceType: WritableProperty<Self, BalanceType?> { WritableProperty(3) }
  public static var belcotaxType: WritableProperty<Self, Int32?> { WritableProperty(4) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var compress: WritableProperty<Self, Bool?> { WritableProperty(6) }
  public static var costcenter: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var costcenterDescription: Property<Self, String?> { Property(8) }
  public static var costunit: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var costunitDescription: Property<Self, String?> { Property(10) }
  public static var created: Property<Self, LocalDateTime?> { Property(11) }
  public static var creator: Property<Self, UUID?> { Property(12) }
  public static var creatorFullName: Property<Self, String?> { Property(13) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(14) }
  public static var descriptionTermID: WritableProperty<Self, Int32?> { WritableProperty(15) }
  public static var division: Property<Self, Int32> { Property(16) }
  public static var excludeVATListing: WritableProperty<Self, UInt8> { WritableProperty(17) }
  public static var expenseNonDeductiblePercentage: WritableProperty<Self, Decimal?> { WritableProperty(18) }
  public static var isBlocked: WritableProperty<Self, Bool?> { WritableProperty(19) }
  public static var matching: WritableProperty<Self, Bool?> { WritableProperty(20) }
  public static var modified: Property<Self, LocalDateTime?> { Property(21) }
  public static var modifier: Property<Self, UUID?> { Property(22) }
  public static var modifierFullName: Property<Self, String?> { Property(23) }
  public static var privateGLAccount: WritableProperty<Self, UUID?> { WritableProperty(24) }
  public static var privatePercentage: WritableProperty<Self, Decimal?> { WritableProperty(25) }
  public static var reportingCode: WritableProperty<Self, String?> { WritableProperty(26) }
  public static var revalueCurrency: WritableProperty<Self, Bool?> { WritableProperty(27) }
  public static var searchCode: WritableProperty<Self, String?> { WritableProperty(28) }
  public static var type: WritableProperty<Self, GLAccountType?> { WritableProperty(29) }
  public static var typeDescription: Property<Self, String?> { Property(30) }
  public static var useCostcenter: WritableProperty<Self, GLAccountDimensionUse?> { WritableProperty(31) }
  public static var useCostunit: WritableProperty<Self, GLAccountDimensionUse?> { WritableProperty(32) }
  public static var vatCode: WritableProperty<Self, String?> { WritableProperty(33) }
  public static var vatDescription: Property<Self, String?> { Property(34) }
  public static var vatGLAccountType: WritableProperty<Self, String?> { WritableProperty(35) }
  public static var vatNonDeductibleGLAccount: WritableProperty<Self, UUID?> { WritableProperty(36) }
  public static var vatNonDeductiblePercentage: WritableProperty<Self, Decimal?> { WritableProperty(37) }
  public static var vatSystem: WritableProperty<Self, GLAccountVATSystem?> { WritableProperty(38) }
  public static var yearEndCostGLAccount: WritableProperty<Self, UUID?> { WritableProperty(39) }
  public static var yearEndReflectionGLAccount: WritableProperty<Self, UUID?> { WritableProperty(40) }
  public static var allowCostsInSales: WritableProperty<Self, UInt8?> { WritableProperty(41) }
  public static var customField: Property<Self, String?> { Property(42) }
  public static var deductibilityPercentages:
    WritableNavigation<Self, Financial.GLAccountPercentages, [Changes<Financial.GLAccountPercentages>]>
  {
    WritableNavigation(43)
  }
}

nonisolated extension Financial {
  /// `financial/DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLAccountPercentages: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID { row[12] }

    /// `PrivateUsePercentage` · Edm.Double
    public var privateUsePercentage: Decimal? { row[ifPresent: 13] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[ifPresent: 14] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLAccountPercentages {
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(0) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var division: WritableProperty<Self, Int32?> { WritableProperty(3) }
  public static var expenseNonDeductiblePercentage: WritableProperty<Self, Decimal?> { WritableProperty(4) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }
  public static var lineNumber: WritableProperty<Self, Int32?> { WritableProperty(6) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(7) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }
  public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }
  public static var glAccount: WritableProperty<Self, UUID> { WritableProperty(12) }
  public static var privateUsePercentage: WritableProperty<Self, Decimal?> { WritableProperty(13) }
  public static var vatNonDeductiblePercentage: WritableProperty<Self, Decimal?> { WritableProperty(14) }
}

nonisolated extension Financial {
  /// An element of a reporting taxonomy that ledger accounts map to.
  ///
  /// `financial/GLClassifications` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLClassification: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Abstract` · Edm.Boolean
    public var abstract: Bool? { row[ifPresent: 1] }

    /// `Balance` · Edm.String
    public var balance: GLClassificationBalance? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `IsTupleSubElement` · Edm.Boolean
    public var isTupleSubElement: Bool? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 13] }

    /// `Nillable` · Edm.Boolean
    public var nillable: Bool? { row[ifPresent: 14] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 15] }

    /// `PeriodType` · Edm.String
    public var periodType: GLClassificationPeriodType? { row[ifPresent: 16] }

    /// `SubstitutionGroup` · Edm.String
    public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 17] }

    /// `TaxonomyNamespace` · Edm.Guid
    public var taxonomyNamespace: UUID? { row[ifPresent: 18] }

    /// `TaxonomyNamespaceDescription` · Edm.String
    public var taxonomyNamespaceDescription: String? { row[ifPresent: 19] }

    /// `Type` · Edm.Guid
    public var type: UUID? { row[ifPresent: 20] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLClassification {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var abstract: Property<Self, Bool?> { Property(1) }
  public static var balance: Property<Self, GLClassificationBalance?> { Property(2) }
  public static var code: Property<Self, String?> { Property(3) }
  public static var created: Property<Self, LocalDateTime?> { Property(4) }
  public static var creator: Property<Self, UUID?> { Property(5) }
  public static var creatorFullName: Property<Self, String?> { Property(6) }
  public static var description: Property<Self, String?> { Property(7) }
  public static var division: Property<Self, Int32?> { Property(8) }
  public static var isTupleSubElement: Property<Self, Bool?> { Property(9) }
  public static var modified: Property<Self, LocalDateTime?> { Property(10) }
  public static var modifier: Property<Self, UUID?> { Property(11) }
  public static var modifierFullName: Property<Self, String?> { Property(12) }
  public static var name: Property<Self, String?> { Property(13) }
  public static var nillable: Property<Self, Bool?> { Property(14) }
  public static var parent: Property<Self, UUID?> { Property(15) }
  public static var periodType: Property<Self, GLClassificationPeriodType?> { Property(16) }
  public static var substitutionGroup: Property<Self, GLClassificationSubstitutionGroup?> { Property(17) }
  public static var taxonomyNamespace: Property<Self, UUID?> { Property(18) }
  public static var taxonomyNamespaceDescription: Property<Self, String?> { Property(19) }
  public static var type: Property<Self, UUID?> { Property(20) }
}

nonisolated extension Financial {
  /// `financial/GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLScheme: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Main` · Edm.Byte
    public var main: UInt8 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 11] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLScheme {
  public static var code: Property<Self, String?> { Property(0) }
  public static var created: Property<Self, LocalDateTime?> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var creatorFullName: Property<Self, String?> { Property(3) }
  public static var description: Property<Self, String?> { Property(4) }
  public static var division: Property<Self, Int32?> { Property(5) }
  public static var id: Property<Self, UUID> { Property(6) }
  public static var main: Property<Self, UInt8> { Property(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
  public static var targetNamespace: Property<Self, String?> { Property(11) }
}

nonisolated extension Financial {
  /// `financial/GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  nonisolated public struct GLTaxonomyMapping: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Classification` · Edm.Guid · required on create
    public var classification: UUID { row[0] }

    /// `ClassificationCode` · Edm.String · read-only
    public var classificationCode: String? { row[ifPresent: 1] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 4] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 5] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 6] }

    /// `GLSchemeCode` · Edm.String · read-only
    public var glSchemeCode: String? { row[ifPresent: 7] }

    /// `GLSchemeDescription` · Edm.String · read-only
    public var glSchemeDescription: String? { row[ifPresent: 8] }

    /// `GLSchemeID` · Edm.Guid · required on create
    public var glSchemeID: UUID? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLTaxonomyMapping {
  public static var classification: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var classificationCode: Property<Self, String?> { Property(1) }
  public static var classificationDescription: Property<Self, String?> { Property(2) }
  public static var division: Property<Self, Int32> { Property(3) }
  public static var glAccount: WritableProperty<Self, UUID?> { WritableProperty(4) }
  public static var glAccountCode: Property<Self, String?> { Property(5) }
  public static var glAccountDescription: Property<Self, String?> { Property(6) }
  public static var glSchemeCode: Property<Self, String?> { Property(7) }
  public static var glSchemeDescription: Property<Self, String?> { Property(8) }
  public static var glSchemeID: WritableProperty<Self, UUID?> { WritableProperty(9) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(10) }
}

nonisolated extension Financial {
  /// `financial/GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLTransactionSource: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `DescriptionSuffix` · Edm.String
    public var descriptionSuffix: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Int32!  key
      Description        String
      DescriptionSuffix  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLTransactionSource {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var descriptionSuffix: Property<Self, String?> { Property(2) }
}

nonisolated extension Financial {
  /// `financial/GLTransactionTypes` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLTransactionType: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `DescriptionSuffix` · Edm.String
    public var descriptionSuffix: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Int32!  key
      Description        String
      DescriptionSuffix  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Financial.GLTransactionType {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var descriptionSuffix: Property<Self, String?> { Property(2) }
}

nonisolated extension Financial {
  /// A book in which entries of one kind are recorded.
  ///
  /// `financial/Journals` · read, create, update, delete · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct Journal: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.Journal {
  public static var allowVariableCurrency: WritableProperty<Self, Bool?> { WritableProperty(0) }
  public static var allowVariableExchangeRate: WritableProperty<Self, Bool?> { WritableProperty(1) }
  public static var allowVAT: WritableProperty<Self, Bool?> { WritableProperty(2) }
  public static var autoSave: WritableProperty<Self, Bool?> { WritableProperty(3) }
  public static var bank: WritableProperty<Self, UUID?> { WritableProperty(4) }
  public static var bankAccountBICCode: Property<Self, String?> { Property(5) }
  public static var bankAccountCountry: Property<Self, String?> { Property(6) }
  public static var bankAccountDescription: Property<Self, String?> { Property(7) }
  public static var bankAccountIBAN: Property<Self, String?> { Property(8) }
  public static var bankAccountID: WritableProperty<Self, UUID?> { WritableProperty(9) }
  public static var bankAccountIncludingMask: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var bankAccountUseSEPA: Property<Self, Bool?> { Property(11) }
  public static var bankAccountUseSepaDirectDebit: Property<Self, Bool?> { Property(12) }
  public static var bankName: Property<Self, String?> { Property(13) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(14) }
  public static var created: Property<Self, LocalDateTime?> { Property(15) }
  public static var creator: Property<Self, UUID?> { Property(16) }
  public static var creatorFullName: Property<Self, String?> { Property(17) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(18) }
  public static var currencyDescription: Property<Self, String?> { Property(19) }
  public static var customField: Property<Self, String?> { Property(20) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(21) }
  public static var division: Property<Self, Int32?> { Property(22) }
  public static var glAccount: WritableProperty<Self, UUID?> { WritableProperty(23) }
  public static var glAccountCode: Property<Self, String?> { Property(24) }
  public static var glAccountDescription: Property<Self, String?> { Property(25) }
  public static var glAccountType: Property<Self, GLAccountType?> { Property(26) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(27) }
  public static var isBlocked: WritableProperty<Self, Bool?> { WritableProperty(28) }
  public static var modified: Property<Self, LocalDateTime?> { Property(29) }
  public static var modifier: Property<Self, UUID?> { Property(30) }
  public static var modifierFullName: Property<Self, String?> { Property(31) }
  public static var paymentInTransitAccount: WritableProperty<Self, UUID?> { WritableProperty(32) }
  public static var paymentServiceAccountIdentifier: WritableProperty<Self, String?> { WritableProperty(33) }
  public static var paymentServiceProvider: WritableProperty<Self, PaymentServiceProvider?> { WritableProperty(34) }
  public static var paymentServiceProviderName: Property<Self, String?> { Property(35) }
  public static var type: WritableProperty<Self, JournalType?> { WritableProperty(36) }
}

nonisolated extension Financial {
  /// `financial/OfficialReturns` · read, create · 60 rows a page · permission "Financial returns"
  nonisolated public struct OfficialReturn: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 6] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 7] }

    /// `Frequency` · Edm.Int16 · required on create
    public var frequency: OfficialReturnFrequency? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `IsCorrection` · Edm.Byte
    public var isCorrection: UInt8? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Period` · Edm.Int16 · required on create
    public var period: Int16? { row[ifPresent: 14] }

    /// `PresentationDate` · Edm.DateTime
    public var presentationDate: LocalDateTime? { row[ifPresent: 15] }

    /// `Reference` · Edm.String
    public var reference: String? { row[ifPresent: 16] }

    /// `Source` · Edm.Int16 · read-only
    public var source: OfficialReturnSource? { row[ifPresent: 17] }

    /// `Status` · Edm.Int16 · required on create
    public var status: Int16? { row[ifPresent: 18] }

    /// `Type` · Edm.Int16 · required on create
    public var type: Int16? { row[ifPresent: 19] }

    /// `Year` · Edm.Int16 · required on create
    public var year: Int16? { row[ifPresent: 20] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 21] }

    /// `PresentationData` · Edm.String
    public var presentationData: String? { row[ifPresent: 22] }

    /// `PresentationFile` · Edm.Binary
    public var presentationFile: Data? { row[ifPresent: 23] }

    /// `PresentationFileName` · Edm.String
    public var presentationFileName: String? { row[ifPresent: 24] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.OfficialReturn {
  public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(0) }
  public static var created: Property<Self, LocalDateTime?> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var creatorFullName: Property<Self, String?> { Property(3) }
  public static var description: Property<Self, String?> { Property(4) }
  public static var division: Property<Self, Int32?> { Property(5) }
  public static var document: WritableProperty<Self, UUID?> { WritableProperty(6) }
  public static var documentSubject: Property<Self, String?> { Property(7) }
  public static var frequency: WritableProperty<Self, OfficialReturnFrequency?> { WritableProperty(8) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(9) }
  public static var isCorrection: WritableProperty<Self, UInt8?> { WritableProperty(10) }
  public static var modified: Property<Self, LocalDateTime?> { Property(11) }
  public static var modifier: Property<Self, UUID?> { Property(12) }
  public static var modifierFullName: Property<Self, String?> { Property(13) }
  public static var period: WritableProperty<Self, Int16?> { WritableProperty(14) }
  public static var presentationDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }
  public static var reference: WritableProperty<Self, String?> { WritableProperty(16) }
  public static var source: Property<Self, OfficialReturnSource?> { Property(17) }
  public static var status: WritableProperty<Self, Int16?> { WritableProperty(18) }
  public static var type: WritableProperty<Self, Int16?> { WritableProperty(19) }
  public static var year: WritableProperty<Self, Int16?> { WritableProperty(20) }
  public static var typeDescription: Property<Self, String?> { Property(21) }
  public static var presentationData: WritableProperty<Self, String?> { WritableProperty(22) }
  public static var presentationFile: WritableProperty<Self, Data?> { WritableProperty(23) }
  public static var presentationFileName: WritableProperty<Self, String?> { WritableProperty(24) }
}

nonisolated extension Financial {
  /// `financial/ProcessReturn` · create · permission "Financial returns"
  nonisolated public struct ProcessReturn: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Request` · Edm.Guid · key · required on create
    public var request: UUID { row[0] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProcessReturnStatus? { row[ifPresent: 1] }

    /// `Processed` · Edm.Boolean
    public var processed: Bool { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Request    Guid!     key create!
      Status     Int16     create!
      Processed  Boolean!  create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Financial.ProcessReturn {
  public static var request: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var status: WritableProperty<Self, ProcessReturnStatus?> { WritableProperty(1) }
  public static var processed: WritableProperty<Self, Bool> { WritableProperty(2) }
}

nonisolated extension Financial {
  /// `financial/RgsAccountSchemes`
  nonisolated public struct RGSAccountSchema: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }

    /// `Prefix` · Edm.String
    public var prefix: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Type` · Edm.String
    public var type: String? { row[ifPresent: 5] }

    /// `GLAccountsLinked` · Edm.Int32
    public var glAccountsLinked: Int32 { row[6] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.RGSAccountSchema {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var targetNamespace: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var division: WritableProperty<Self, Int32?> { WritableProperty(2) }
  public static var prefix: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var type: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var glAccountsLinked: WritableProperty<Self, Int32> { WritableProperty(6) }
}

nonisolated extension Financial {
  /// `financial/RgsBrugstaatDetailData`
  nonisolated public struct RGSBrugstaatDetails: Entity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `RgsSchema` · Edm.Guid
    public var rgsSchema: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `AfterEntry` · Edm.Boolean
    public var afterEntry: Bool { row[3] }

    /// `LedgerAccountId` · Edm.String · key
    public var ledgerAccountID: String { row[4] }

    /// `LedgerDescription` · Edm.String
    public var ledgerDescription: String? { row[ifPresent: 5] }

    /// `RgsCode` · Edm.String
    public var rgsCode: String? { row[ifPresent: 6] }

    /// `ClosingBalance` · Edm.Double
    public var closingBalance: Decimal { row[7] }

    /// `OpeningBalance` · Edm.Double
    public var openingBalance: Decimal { row[8] }

    /// `ProfitLossLastYear` · Edm.Double
    public var profitLossLastYear: Decimal { row[9] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.RGSBrugstaatDetails {
  public static var rgsSchema: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var targetNamespace: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var financialYear: WritableProperty<Self, Int32> { WritableProperty(2) }
  public static var afterEntry: WritableProperty<Self, Bool> { WritableProperty(3) }
  public static var ledgerAccountID: WritableProperty<Self, String> { WritableProperty(4) }
  public static var ledgerDescription: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var rgsCode: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var closingBalance: WritableProperty<Self, Decimal> { WritableProperty(7) }
  public static var openingBalance: WritableProperty<Self, Decimal> { WritableProperty(8) }
  public static var profitLossLastYear: WritableProperty<Self, Decimal> { WritableProperty(9) }
}

nonisolated extension Financial {
  /// `financial:RGSBrugstaatMetaData`
  nonisolated public struct RGSBrugstaatMetaData: ComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `RgsSchema` · Edm.Guid
    public var rgsSchema: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `FinancialYear` · Edm.Int32
    public var financialYear: Int32 { row[2] }

    /// `Timestamp` · Edm.DateTime
    public var timestamp: LocalDateTime { row[3] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[ifPresent: 4] }

    /// `KVKNumber` · Edm.String
    public var kvkNumber: String? { row[ifPresent: 5] }

    /// `VatNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 6] }

    /// `CompanyName` · Edm.String
    public var companyName: String? { row[ifPresent: 7] }

    /// `SoftwarePackage` · Edm.String
    public var softwarePackage: String? { row[ifPresent: 8] }

    /// `EmailaddressReceived` · Edm.String
    public var emailaddressReceived: String? { row[ifPresent: 9] }

    /// `RgsVersion` · Edm.String
    public var rgsVersion: String? { row[ifPresent: 10] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.RGSBrugstaatMetaData {
  public static var rgsSchema: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var targetNamespace: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var financialYear: WritableProperty<Self, Int32> { WritableProperty(2) }
  public static var timestamp: WritableProperty<Self, LocalDateTime> { WritableProperty(3) }
  public static var rsin: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var kvkNumber: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var vatNumber: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var companyName: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var softwarePackage: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var emailaddressReceived: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var rgsVersion: WritableProperty<Self, String?> { WritableProperty(10) }
}

nonisolated extension Financial {
  /// Ledger totals grouped by account, period and other dimensions.
  ///
  /// `financial/ReportingBalance` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct ReportingBalance: Entity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `AmountCredit` · Edm.Double
    public var amountCredit: Decimal? { row[ifPresent: 1] }

    /// `AmountDebit` · Edm.Double
    public var amountDebit: Decimal? { row[ifPresent: 2] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[ifPresent: 3] }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 4] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 5] }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `Count` · Edm.Int32
    public var count: Int32? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 10] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 11] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 12] }

    /// `ID` · Edm.Int64 · key
    public var id: Int64 { row[13] }

    /// `ReportingPeriod` · Edm.Int32
    public var reportingPeriod: Int32? { row[ifPresent: 14] }

    /// `ReportingYear` · Edm.Int32
    public var reportingYear: Int32? { row[ifPresent: 15] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType? { row[ifPresent: 16] }

    /// `Status` · Edm.Int32
    public var status: FinancialEntryStatusInt32? { row[ifPresent: 17] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Financial.ReportingBalance {
  public static var amount: Property<Self, Decimal?> { Property(0) }
  public static var amountCredit: Property<Self, Decimal?> { Property(1) }
  public static var amountDebit: Property<Self, Decimal?> { Property(2) }
  public static var balanceType: Property<Self, BalanceType?> { Property(3) }
  public static var costCenterCode: Property<Self, String?> { Property(4) }
  public static var costCenterDescription: Property<Self, String?> { Property(5) }
  public static var costUnitCode: Property<Self, String?> { Property(6) }
  public static var costUnitDescription: Property<Self, String?> { Property(7) }
  public static var count: Property<Self, Int32?> { Property(8) }
  public static var division: Property<Self, Int32?> { Property(9) }
  public static var glAccount: Property<Self, UUID?> { Property(10) }
  public static var glAccountCode: Property<Self, String?> { Property(11) }
  public static var glAccountDescription: Property<Self, String?> { Property(12) }
  public static var id: Property<Self, Int64> { Property(13) }
  public static var reportingPeriod: Property<Self, Int32?> { Property(14) }
  public static var reportingYear: Property<Self, Int32?> { Property(15) }
  public static var type: Property<Self, FinancialTransactionType?> { Property(16) }
  public static var status: Property<Self, FinancialEntryStatusInt32?> { Property(17) }
}
