// exact-online-generator 0.1.0 · services/bulk/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Financial {
  /// `bulk/Financial/GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
  nonisolated public struct GLAccount: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `IsBlocked` · Edm.Boolean
    public var isBlocked: Bool? { row[ifPresent: 21] }

    /// `Matching` · Edm.Boolean
    public var matching: Bool? { row[ifPresent: 22] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 23] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 24] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 25] }

    /// `PrivateGLAccount` · Edm.Guid
    public var privateGLAccount: UUID? { row[ifPresent: 26] }

    /// `PrivatePercentage` · Edm.Double
    public var privatePercentage: Decimal? { row[ifPresent: 27] }

    /// `ReportingCode` · Edm.String
    public var reportingCode: String? { row[ifPresent: 28] }

    /// `RevalueCurrency` · Edm.Boolean
    public var revalueCurrency: Bool? { row[ifPresent: 29] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 30] }

    /// `Type` · Edm.Int32
    public var type: GLAccountType? { row[ifPresent: 31] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 32] }

    /// `UseCostcenter` · Edm.Byte
    public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 33] }

    /// `UseCostunit` · Edm.Byte
    public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 34] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 35] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 36] }

    /// `VATGLAccountType` · Edm.String
    public var vatGLAccountType: String? { row[ifPresent: 37] }

    /// `VATNonDeductibleGLAccount` · Edm.Guid
    public var vatNonDeductibleGLAccount: UUID? { row[ifPresent: 38] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[ifPresent: 39] }

    /// `VATSystem` · Edm.String
    public var vatSystem: GLAccountVATSystem? { row[ifPresent: 40] }

    /// `YearEndCostGLAccount` · Edm.Guid
    public var yearEndCostGLAccount: UUID? { row[ifPresent: 41] }

    /// `YearEndReflectionGLAccount` · Edm.Guid
    public var yearEndReflectionGLAccount: UUID? { row[ifPresent: 42] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                              Guid!     key
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

nonisolated extension Bulk.Financial.GLAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Financial.GLAccount, UUID> { Property(0) }
    public var allowCostsInSales: SelectableProperty<Bulk.Financial.GLAccount, UInt8?> { SelectableProperty(1) }
    public var assimilatedVATBox: Property<Bulk.Financial.GLAccount, Int16?> { Property(2) }
    public var balanceSide: SelectableProperty<Bulk.Financial.GLAccount, BalanceSide?> { SelectableProperty(3) }
    public var balanceType: SelectableProperty<Bulk.Financial.GLAccount, BalanceType?> { SelectableProperty(4) }
    public var belcotaxType: Property<Bulk.Financial.GLAccount, Int32?> { Property(5) }
    public var code: Property<Bulk.Financial.GLAccount, String?> { Property(6) }
    public var compress: SelectableProperty<Bulk.Financial.GLAccount, Bool?> { SelectableProperty(7) }
    public var costcenter: Property<Bulk.Financial.GLAccount, String?> { Property(8) }
    public var costcenterDescription: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(9) }
    public var costunit: Property<Bulk.Financial.GLAccount, String?> { Property(10) }
    public var costunitDescription: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(11) }
    public var created: Property<Bulk.Financial.GLAccount, LocalDateTime?> { Property(12) }
    public var creator: Property<Bulk.Financial.GLAccount, UUID?> { Property(13) }
    public var creatorFullName: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(14) }
    public var customField: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(15) }
    public var description: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(16) }
    public var descriptionTermID: SelectableProperty<Bulk.Financial.GLAccount, Int32?> { SelectableProperty(17) }
    public var division: SelectableProperty<Bulk.Financial.GLAccount, Int32> { SelectableProperty(18) }
    public var excludeVATListing: SelectableProperty<Bulk.Financial.GLAccount, UInt8> { SelectableProperty(19) }
    public var expenseNonDeductiblePercentage: SelectableProperty<Bulk.Financial.GLAccount, Decimal?> {
      SelectableProperty(20)
    }
    public var isBlocked: SelectableProperty<Bulk.Financial.GLAccount, Bool?> { SelectableProperty(21) }
    public var matching: SelectableProperty<Bulk.Financial.GLAccount, Bool?> { SelectableProperty(22) }
    public var modified: Property<Bulk.Financial.GLAccount, LocalDateTime?> { Property(23) }
    public var modifier: Property<Bulk.Financial.GLAccount, UUID?> { Property(24) }
    public var modifierFullName: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(25) }
    public var privateGLAccount: Property<Bulk.Financial.GLAccount, UUID?> { Property(26) }
    public var privatePercentage: SelectableProperty<Bulk.Financial.GLAccount, Decimal?> { SelectableProperty(27) }
    public var reportingCode: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(28) }
    public var revalueCurrency: SelectableProperty<Bulk.Financial.GLAccount, Bool?> { SelectableProperty(29) }
    public var searchCode: Property<Bulk.Financial.GLAccount, String?> { Property(30) }
    public var type: Property<Bulk.Financial.GLAccount, GLAccountType?> { Property(31) }
    public var typeDescription: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(32) }
    public var useCostcenter: SelectableProperty<Bulk.Financial.GLAccount, GLAccountDimensionUse?> {
      SelectableProperty(33)
    }
    public var useCostunit: SelectableProperty<Bulk.Financial.GLAccount, GLAccountDimensionUse?> {
      SelectableProperty(34)
    }
    public var vatCode: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(35) }
    public var vatDescription: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(36) }
    public var vatGLAccountType: SelectableProperty<Bulk.Financial.GLAccount, String?> { SelectableProperty(37) }
    public var vatNonDeductibleGLAccount: Property<Bulk.Financial.GLAccount, UUID?> { Property(38) }
    public var vatNonDeductiblePercentage: SelectableProperty<Bulk.Financial.GLAccount, Decimal?> {
      SelectableProperty(39)
    }
    public var vatSystem: SelectableProperty<Bulk.Financial.GLAccount, GLAccountVATSystem?> { SelectableProperty(40) }
    public var yearEndCostGLAccount: Property<Bulk.Financial.GLAccount, UUID?> { Property(41) }
    public var yearEndReflectionGLAccount: Property<Bulk.Financial.GLAccount, UUID?> { Property(42) }
  }
}
