// exact-online-generator 0.1.0 · services/sync/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Financial {
  /// `sync/Financial/GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
  nonisolated public struct GLAccountSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AllowCostsInSales` · Edm.Byte
    public var allowCostsInSales: UInt8? { row[ifPresent: 1] }

    /// `AssimilatedVATBox` · Edm.Int16
    public var assimilatedVATBox: Int16? { row[ifPresent: 2] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[ifPresent: 3] }

    /// `BalanceType` · Edm.String
    public var balanceType: BalanceType? { row[ifPresent: 4] }

    /// `BelcotaxType` · Edm.Int32
    public var belcotaxType: Int32? { row[ifPresent: 5] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 6] }

    /// `Compress` · Edm.Boolean
    public var compress: Bool? { row[ifPresent: 7] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 8] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 9] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 10] }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 17] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[18] }

    /// `ExcludeVATListing` · Edm.Byte
    public var excludeVATListing: UInt8 { row[19] }

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[ifPresent: 20] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[21] }

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[ifPresent: 22] }

    /// `Matching` · Edm.Boolean
    public var matching: Bool? { row[ifPresent: 23] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 24] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 25] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 26] }

    /// `PrivateGLAccount` · Edm.Guid
    public var privateGLAccount: UUID? { row[ifPresent: 27] }

    /// `PrivatePercentage` · Edm.Double
    public var privatePercentage: Decimal? { row[ifPresent: 28] }

    /// `ReportingCode` · Edm.String
    public var reportingCode: String? { row[ifPresent: 29] }

    /// `RevalueCurrency` · Edm.Boolean
    public var revalueCurrency: Bool? { row[ifPresent: 30] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 31] }

    /// `Type` · Edm.Int32
    public var type: GLAccountType? { row[ifPresent: 32] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 33] }

    /// `UseCostcenter` · Edm.Byte
    public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 34] }

    /// `UseCostunit` · Edm.Byte
    public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 35] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 36] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 37] }

    /// `VATGLAccountType` · Edm.String
    public var vatGLAccountType: String? { row[ifPresent: 38] }

    /// `VATNonDeductibleGLAccount` · Edm.Guid
    public var vatNonDeductibleGLAccount: UUID? { row[ifPresent: 39] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[ifPresent: 40] }

    /// `VATSystem` · Edm.String
    public var vatSystem: GLAccountVATSystem? { row[ifPresent: 41] }

    /// `YearEndCostGLAccount` · Edm.Guid
    public var yearEndCostGLAccount: UUID? { row[ifPresent: 42] }

    /// `YearEndReflectionGLAccount` · Edm.Guid
    public var yearEndReflectionGLAccount: UUID? { row[ifPresent: 43] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                       Int64!    key
      AllowCostsInSales               Byte
      AssimilatedVATBox               Int16
      BalanceSide                     String
      BalanceType                     String
      BelcotaxType                    Int32
      Code                            String
      Compress                        Boolean
      Costcenter                      String
      CostcenterDescription           String
      Costunit                        String
      CostunitDescription             String
      Created                         DateTime
      Creator                         Guid
      CreatorFullName                 String
      CustomField                     String
      Description                     String
      DescriptionTermID               Int32
      Division                        Int32!
      ExcludeVATListing               Byte!
      ExpenseNonDeductiblePercentage  Double
      ID                              Guid!
      IsBlocked                       Boolean
      Matching                        Boolean
      Modified                        DateTime
      Modifier                        Guid
      ModifierFullName                String
      PrivateGLAccount                Guid
      PrivatePercentage               Double
      ReportingCode                   String
      RevalueCurrency                 Boolean
      SearchCode                      String
      Type                            Int32
      TypeDescription                 String
      UseCostcenter                   Byte
      UseCostunit                     Byte
      VATCode                         String
      VATDescription                  String
      VATGLAccountType                String
      VATNonDeductibleGLAccount       Guid
      VATNonDeductiblePercentage      Double
      VATSystem                       String
      YearEndCostGLAccount            Guid
      YearEndReflectionGLAccount      Guid
      """)
  }
}

nonisolated extension Sync.Financial.GLAccountSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Financial.GLAccountSync, Int64> { Property(0) }
    public var allowCostsInSales: SelectableProperty<Sync.Financial.GLAccountSync, UInt8?> { SelectableProperty(1) }
    public var assimilatedVATBox: SelectableProperty<Sync.Financial.GLAccountSync, Int16?> { SelectableProperty(2) }
    public var balanceSide: SelectableProperty<Sync.Financial.GLAccountSync, BalanceSide?> { SelectableProperty(3) }
    public var balanceType: SelectableProperty<Sync.Financial.GLAccountSync, BalanceType?> { SelectableProperty(4) }
    public var belcotaxType: SelectableProperty<Sync.Financial.GLAccountSync, Int32?> { SelectableProperty(5) }
    public var code: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(6) }
    public var compress: SelectableProperty<Sync.Financial.GLAccountSync, Bool?> { SelectableProperty(7) }
    public var costcenter: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(8) }
    public var costcenterDescription: SelectableProperty<Sync.Financial.GLAccountSync, String?> {
      SelectableProperty(9)
    }
    public var costunit: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(10) }
    public var costunitDescription: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(11) }
    public var created: SelectableProperty<Sync.Financial.GLAccountSync, LocalDateTime?> { SelectableProperty(12) }
    public var creator: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> { SelectableProperty(13) }
    public var creatorFullName: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(14) }
    public var customField: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(15) }
    public var description: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(16) }
    public var descriptionTermID: SelectableProperty<Sync.Financial.GLAccountSync, Int32?> { SelectableProperty(17) }
    public var division: SelectableProperty<Sync.Financial.GLAccountSync, Int32> { SelectableProperty(18) }
    public var excludeVATListing: SelectableProperty<Sync.Financial.GLAccountSync, UInt8> { SelectableProperty(19) }
    public var expenseNonDeductiblePercentage: SelectableProperty<Sync.Financial.GLAccountSync, Decimal?> {
      SelectableProperty(20)
    }
    public var id: SelectableProperty<Sync.Financial.GLAccountSync, UUID> { SelectableProperty(21) }
    public var isBlocked: SelectableProperty<Sync.Financial.GLAccountSync, Bool?> { SelectableProperty(22) }
    public var matching: SelectableProperty<Sync.Financial.GLAccountSync, Bool?> { SelectableProperty(23) }
    public var modified: SelectableProperty<Sync.Financial.GLAccountSync, LocalDateTime?> { SelectableProperty(24) }
    public var modifier: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> { SelectableProperty(25) }
    public var modifierFullName: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(26) }
    public var privateGLAccount: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> { SelectableProperty(27) }
    public var privatePercentage: SelectableProperty<Sync.Financial.GLAccountSync, Decimal?> { SelectableProperty(28) }
    public var reportingCode: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(29) }
    public var revalueCurrency: SelectableProperty<Sync.Financial.GLAccountSync, Bool?> { SelectableProperty(30) }
    public var searchCode: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(31) }
    public var type: SelectableProperty<Sync.Financial.GLAccountSync, GLAccountType?> { SelectableProperty(32) }
    public var typeDescription: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(33) }
    public var useCostcenter: SelectableProperty<Sync.Financial.GLAccountSync, GLAccountDimensionUse?> {
      SelectableProperty(34)
    }
    public var useCostunit: SelectableProperty<Sync.Financial.GLAccountSync, GLAccountDimensionUse?> {
      SelectableProperty(35)
    }
    public var vatCode: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(36) }
    public var vatDescription: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(37) }
    public var vatGLAccountType: SelectableProperty<Sync.Financial.GLAccountSync, String?> { SelectableProperty(38) }
    public var vatNonDeductibleGLAccount: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> {
      SelectableProperty(39)
    }
    public var vatNonDeductiblePercentage: SelectableProperty<Sync.Financial.GLAccountSync, Decimal?> {
      SelectableProperty(40)
    }
    public var vatSystem: SelectableProperty<Sync.Financial.GLAccountSync, GLAccountVATSystem?> {
      SelectableProperty(41)
    }
    public var yearEndCostGLAccount: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> { SelectableProperty(42) }
    public var yearEndReflectionGLAccount: SelectableProperty<Sync.Financial.GLAccountSync, UUID?> {
      SelectableProperty(43)
    }
  }
}
