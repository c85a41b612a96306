// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// A general ledger account in the chart of accounts.
  ///
  /// `financial/GLAccounts` · read, create, update, delete · 60 rows a page · webhook topic `GLAccounts`
  /// · permission "Financial generalledgers"
  nonisolated public struct GLAccount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AssimilatedVATBox` · Edm.Int16
    public var assimilatedVATBox: Int16? { row[1] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[2] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[3] }

    /// `BelcotaxType` · Edm.Int32
    public var belcotaxType: Int32? { row[4] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[5] }

    /// `Compress` · Edm.Boolean
    public var compress: Bool? { row[6] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[7] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[8] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[9] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[10] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[11] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[12] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[13] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[14] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[16] }

    /// `ExcludeVATListing` · Edm.Byte
    public var excludeVATListing: UInt8 { row[17] }

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[18] }

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[19] }

    /// `Matching` · Edm.Boolean
    public var matching: Bool? { row[20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[23] }

    /// `PrivateGLAccount` · Edm.Guid
    public var privateGLAccount: UUID? { row[24] }

    /// `PrivatePercentage` · Edm.Double
    public var privatePercentage: Decimal? { row[25] }

    /// `ReportingCode` · Edm.String
    public var reportingCode: String? { row[26] }

    /// `RevalueCurrency` · Edm.Boolean
    public var revalueCurrency: Bool? { row[27] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[28] }

    /// `Type` · Edm.Int32
    public var type: GLAccountType? { row[29] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[30] }

    /// `UseCostcenter` · Edm.Byte
    public var useCostcenter: GLAccountDimensionUse? { row[31] }

    /// `UseCostunit` · Edm.Byte
    public var useCostunit: GLAccountDimensionUse? { row[32] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[33] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[34] }

    /// `VATGLAccountType` · Edm.String
    public var vatGLAccountType: String? { row[35] }

    /// `VATNonDeductibleGLAccount` · Edm.Guid
    public var vatNonDeductibleGLAccount: UUID? { row[36] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[37] }

    /// `VATSystem` · Edm.String
    public var vatSystem: GLAccountVATSystem? { row[38] }

    /// `YearEndCostGLAccount` · Edm.Guid
    public var yearEndCostGLAccount: UUID? { row[39] }

    /// `YearEndReflectionGLAccount` · Edm.Guid
    public var yearEndReflectionGLAccount: UUID? { row[40] }

    /// `AllowCostsInSales` · Edm.Byte
    public var allowCostsInSales: UInt8? { row[41] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[42] }

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

nonisolated extension Financial.GLAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Financial.GLAccount, UUID> { Property(0) }
    public var assimilatedVATBox: Property<Financial.GLAccount, Int16?> { Property(1) }
    public var balanceSide: Property<Financial.GLAccount, BalanceSide?> { Property(2) }
    public var balanceType: Property<Financial.GLAccount, BalanceType?> { Property(3) }
    public var belcotaxType: Property<Financial.GLAccount, Int32?> { Property(4) }
    public var code: Property<Financial.GLAccount, String?> { Property(5) }
    public var compress: Property<Financial.GLAccount, Bool?> { Property(6) }
    public var costcenter: Property<Financial.GLAccount, String?> { Property(7) }
    public var costcenterDescription: Property<Financial.GLAccount, String?> { Property(8) }
    public var costunit: Property<Financial.GLAccount, String?> { Property(9) }
    public var costunitDescription: Property<Financial.GLAccount, String?> { Property(10) }
    public var created: Property<Financial.GLAccount, LocalDateTime?> { Property(11) }
    public var creator: Property<Financial.GLAccount, UUID?> { Property(12) }
    public var creatorFullName: Property<Financial.GLAccount, String?> { Property(13) }
    public var description: Property<Financial.GLAccount, String?> { Property(14) }
    public var descriptionTermID: Property<Financial.GLAccount, Int32?> { Property(15) }
    public var division: Property<Financial.GLAccount, Int32> { Property(16) }
    public var excludeVATListing: Property<Financial.GLAccount, UInt8> { Property(17) }
    public var expenseNonDeductiblePercentage: Property<Financial.GLAccount, Decimal?> { Property(18) }
    public var isBlocked: Property<Financial.GLAccount, Bool?> { Property(19) }
    public var matching: Property<Financial.GLAccount, Bool?> { Property(20) }
    public var modified: Property<Financial.GLAccount, LocalDateTime?> { Property(21) }
    public var modifier: Property<Financial.GLAccount, UUID?> { Property(22) }
    public var modifierFullName: Property<Financial.GLAccount, String?> { Property(23) }
    public var privateGLAccount: Property<Financial.GLAccount, UUID?> { Property(24) }
    public var privatePercentage: Property<Financial.GLAccount, Decimal?> { Property(25) }
    public var reportingCode: Property<Financial.GLAccount, String?> { Property(26) }
    public var revalueCurrency: Property<Financial.GLAccount, Bool?> { Property(27) }
    public var searchCode: Property<Financial.GLAccount, String?> { Property(28) }
    public var type: Property<Financial.GLAccount, GLAccountType?> { Property(29) }
    public var typeDescription: Property<Financial.GLAccount, String?> { Property(30) }
    public var useCostcenter: Property<Financial.GLAccount, GLAccountDimensionUse?> { Property(31) }
    public var useCostunit: Property<Financial.GLAccount, GLAccountDimensionUse?> { Property(32) }
    public var vatCode: Property<Financial.GLAccount, String?> { Property(33) }
    public var vatDescription: Property<Financial.GLAccount, String?> { Property(34) }
    public var vatGLAccountType: Property<Financial.GLAccount, String?> { Property(35) }
    public var vatNonDeductibleGLAccount: Property<Financial.GLAccount, UUID?> { Property(36) }
    public var vatNonDeductiblePercentage: Property<Financial.GLAccount, Decimal?> { Property(37) }
    public var vatSystem: Property<Financial.GLAccount, GLAccountVATSystem?> { Property(38) }
    public var yearEndCostGLAccount: Property<Financial.GLAccount, UUID?> { Property(39) }
    public var yearEndReflectionGLAccount: Property<Financial.GLAccount, UUID?> { Property(40) }
    public var allowCostsInSales: Property<Financial.GLAccount, UInt8?> { Property(41) }
    public var customField: Property<Financial.GLAccount, String?> { Property(42) }
    public var deductibilityPercentages: Navigation<Financial.GLAccount, Financial.GLAccountPercentages> {
      Navigation(43)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Financial.GLAccount>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var assimilatedVATBox: Int16? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var balanceSide: BalanceSide? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var balanceType: BalanceType? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var belcotaxType: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var code: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var compress: Bool? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var costcenter: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var costunit: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var description: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var descriptionTermID: Int32? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var excludeVATListing: UInt8? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var expenseNonDeductiblePercentage: Decimal? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var isBlocked: Bool? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var matching: Bool? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var privateGLAccount: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var privatePercentage: Decimal? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var reportingCode: String? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var revalueCurrency: Bool? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var searchCode: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var type: GLAccountType? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var useCostcenter: GLAccountDimensionUse? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var useCostunit: GLAccountDimensionUse? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var vatCode: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var vatGLAccountType: String? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var vatNonDeductibleGLAccount: UUID? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var vatNonDeductiblePercentage: Decimal? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var vatSystem: GLAccountVATSystem? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var yearEndCostGLAccount: UUID? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var yearEndReflectionGLAccount: UUID? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var allowCostsInSales: UInt8? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var deductibilityPercentages: [Financial.GLAccountPercentages.Writable]? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
  }
}
