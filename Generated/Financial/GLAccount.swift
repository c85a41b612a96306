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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var assimilatedVATBox: WritableProperty<Int16> { WritableProperty(1) }
    public var balanceSide: WritableProperty<BalanceSide> { WritableProperty(2) }
    public var balanceType: WritableProperty<BalanceType> { WritableProperty(3) }
    public var belcotaxType: WritableProperty<Int32> { WritableProperty(4) }
    public var code: WritableProperty<String> { WritableProperty(5) }
    public var compress: WritableProperty<Bool> { WritableProperty(6) }
    public var costcenter: WritableProperty<String> { WritableProperty(7) }
    public var costunit: WritableProperty<String> { WritableProperty(9) }
    public var description: WritableProperty<String> { WritableProperty(14) }
    public var descriptionTermID: WritableProperty<Int32> { WritableProperty(15) }
    public var excludeVATListing: WritableProperty<UInt8> { WritableProperty(17) }
    public var expenseNonDeductiblePercentage: WritableProperty<Decimal> { WritableProperty(18) }
    public var isBlocked: WritableProperty<Bool> { WritableProperty(19) }
    public var matching: WritableProperty<Bool> { WritableProperty(20) }
    public var privateGLAccount: WritableProperty<UUID> { WritableProperty(24) }
    public var privatePercentage: WritableProperty<Decimal> { WritableProperty(25) }
    public var reportingCode: WritableProperty<String> { WritableProperty(26) }
    public var revalueCurrency: WritableProperty<Bool> { WritableProperty(27) }
    public var searchCode: WritableProperty<String> { WritableProperty(28) }
    public var type: WritableProperty<GLAccountType> { WritableProperty(29) }
    public var useCostcenter: WritableProperty<GLAccountDimensionUse> { WritableProperty(31) }
    public var useCostunit: WritableProperty<GLAccountDimensionUse> { WritableProperty(32) }
    public var vatCode: WritableProperty<String> { WritableProperty(33) }
    public var vatGLAccountType: WritableProperty<String> { WritableProperty(35) }
    public var vatNonDeductibleGLAccount: WritableProperty<UUID> { WritableProperty(36) }
    public var vatNonDeductiblePercentage: WritableProperty<Decimal> { WritableProperty(37) }
    public var vatSystem: WritableProperty<GLAccountVATSystem> { WritableProperty(38) }
    public var yearEndCostGLAccount: WritableProperty<UUID> { WritableProperty(39) }
    public var yearEndReflectionGLAccount: WritableProperty<UUID> { WritableProperty(40) }
    public var allowCostsInSales: WritableProperty<UInt8> { WritableProperty(41) }
    public var deductibilityPercentages: WritableProperty<[Changes<Financial.GLAccountPercentages>]> {
      WritableProperty(43)
    }
  }
}
