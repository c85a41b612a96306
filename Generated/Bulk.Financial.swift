// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/Financial.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Financial`
  nonisolated public struct Financial: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glAccounts: EntitySet<Bulk.Financial.GLAccount, Methods.Read> { EntitySet(root, "GLAccounts") }

    /// `GLClassifications` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glClassifications: EntitySet<Bulk.Financial.GLClassification, Methods.Read> { EntitySet(root, "GLClassifications") }

    /// `TransactionLines` · read · 1000 rows a page · permission "Financial accounting"
    public var transactionLines: EntitySet<Bulk.Financial.TransactionLine, Methods.Read> { EntitySet(root, "TransactionLines") }
  }
}

nonisolated extension Bulk.Financial {
  /// `bulk/Financial/GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
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
      ID                              Guid!                                 key
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
      DeductibilityPercentages        Bulk.Financial.GLAccountPercentages*
      """, related: { [Bulk.Financial.GLAccountPercentages.table] })
  }
}

nonisolated extension Bulk.Financial.GLAccount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AllowCostsInSales` · Edm.Byte
  public var allowCostsInSales: Bool? { row.boolean(1) }
  /// `AllowCostsInSales` in queries and change sets.
  public static var allowCostsInSales: SelectableProperty<Self, Bool?> { .init(1) }

  /// `AssimilatedVATBox` · Edm.Int16
  public var assimilatedVATBox: Int16? { row[ifPresent: 2] }
  /// `AssimilatedVATBox` in queries and change sets.
  public static var assimilatedVATBox: Property<Self, Int16?> { .init(2) }

  /// `BalanceSide` · Edm.String
  public var balanceSide: BalanceSide? { row[ifPresent: 3] }
  /// `BalanceSide` in queries and change sets.
  public static var balanceSide: SelectableProperty<Self, BalanceSide?> { .init(3) }

  /// `BalanceType` · Edm.String
  public var balanceType: BalanceType? { row[ifPresent: 4] }
  /// `BalanceType` in queries and change sets.
  public static var balanceType: SelectableProperty<Self, BalanceType?> { .init(4) }

  /// `BelcotaxType` · Edm.Int32
  public var belcotaxType: Int32? { row.int32(5) }
  /// `BelcotaxType` in queries and change sets.
  public static var belcotaxType: Property<Self, Int32?> { .init(5) }

  /// `Code` · Edm.String
  public var code: String? { row.string(6) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(6) }

  /// `Compress` · Edm.Boolean
  public var compress: Bool? { row.boolean(7) }
  /// `Compress` in queries and change sets.
  public static var compress: SelectableProperty<Self, Bool?> { .init(7) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(8) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(8) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(9) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: SelectableProperty<Self, String?> { .init(9) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(10) }
  /// `Costunit` in queries and change sets.
  public static var costunit: Property<Self, String?> { .init(10) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(11) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(13) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(14) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(16) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(17) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: SelectableProperty<Self, Int32?> { .init(17) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[18] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(18) }

  /// `ExcludeVATListing` · Edm.Byte
  public var excludeVATListing: UInt8 { row[19] }
  /// `ExcludeVATListing` in queries and change sets.
  public static var excludeVATListing: SelectableProperty<Self, UInt8> { .init(19) }

  /// `ExpenseNonDeductiblePercentage` · Edm.Double
  public var expenseNonDeductiblePercentage: Decimal? { row.decimal(20) }
  /// `ExpenseNonDeductiblePercentage` in queries and change sets.
  public static var expenseNonDeductiblePercentage: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `IsBlocked` · Edm.Boolean
  public var isBlocked: Bool? { row.boolean(21) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: SelectableProperty<Self, Bool?> { .init(21) }

  /// `Matching` · Edm.Boolean
  public var matching: Bool? { row.boolean(22) }
  /// `Matching` in queries and change sets.
  public static var matching: SelectableProperty<Self, Bool?> { .init(22) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(23) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(23) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(24) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(24) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(25) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(25) }

  /// `PrivateGLAccount` · Edm.Guid
  public var privateGLAccount: UUID? { row.guid(26) }
  /// `PrivateGLAccount` in queries and change sets.
  public static var privateGLAccount: Property<Self, UUID?> { .init(26) }

  /// `PrivatePercentage` · Edm.Double
  public var privatePercentage: Decimal? { row.decimal(27) }
  /// `PrivatePercentage` in queries and change sets.
  public static var privatePercentage: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `ReportingCode` · Edm.String
  public var reportingCode: String? { row.string(28) }
  /// `ReportingCode` in queries and change sets.
  public static var reportingCode: SelectableProperty<Self, String?> { .init(28) }

  /// `RevalueCurrency` · Edm.Boolean
  public var revalueCurrency: Bool? { row.boolean(29) }
  /// `RevalueCurrency` in queries and change sets.
  public static var revalueCurrency: SelectableProperty<Self, Bool?> { .init(29) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(30) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: Property<Self, String?> { .init(30) }

  /// `Type` · Edm.Int32
  public var type: GLAccountType? { row[ifPresent: 31] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, GLAccountType?> { .init(31) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(32) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `UseCostcenter` · Edm.Byte
  public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 33] }
  /// `UseCostcenter` in queries and change sets.
  public static var useCostcenter: SelectableProperty<Self, GLAccountDimensionUse?> { .init(33) }

  /// `UseCostunit` · Edm.Byte
  public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 34] }
  /// `UseCostunit` in queries and change sets.
  public static var useCostunit: SelectableProperty<Self, GLAccountDimensionUse?> { .init(34) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(35) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(35) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(36) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: SelectableProperty<Self, String?> { .init(36) }

  /// `VATGLAccountType` · Edm.String
  public var vatGLAccountType: String? { row.string(37) }
  /// `VATGLAccountType` in queries and change sets.
  public static var vatGLAccountType: SelectableProperty<Self, String?> { .init(37) }

  /// `VATNonDeductibleGLAccount` · Edm.Guid
  public var vatNonDeductibleGLAccount: UUID? { row.guid(38) }
  /// `VATNonDeductibleGLAccount` in queries and change sets.
  public static var vatNonDeductibleGLAccount: Property<Self, UUID?> { .init(38) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(39) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: SelectableProperty<Self, Decimal?> { .init(39) }

  /// `VATSystem` · Edm.String
  public var vatSystem: GLAccountVATSystem? { row[ifPresent: 40] }
  /// `VATSystem` in queries and change sets.
  public static var vatSystem: SelectableProperty<Self, GLAccountVATSystem?> { .init(40) }

  /// `YearEndCostGLAccount` · Edm.Guid
  public var yearEndCostGLAccount: UUID? { row.guid(41) }
  /// `YearEndCostGLAccount` in queries and change sets.
  public static var yearEndCostGLAccount: Property<Self, UUID?> { .init(41) }

  /// `YearEndReflectionGLAccount` · Edm.Guid
  public var yearEndReflectionGLAccount: UUID? { row.guid(42) }
  /// `YearEndReflectionGLAccount` in queries and change sets.
  public static var yearEndReflectionGLAccount: Property<Self, UUID?> { .init(42) }

  /// `DeductibilityPercentages` · expand with `expanding { $0.deductibilityPercentages }`
  public var deductibilityPercentages: Expanded<Bulk.Financial.GLAccountPercentages> { row[43] }
  /// `DeductibilityPercentages` in queries and change sets.
  public static var deductibilityPercentages: Navigation<Self, Bulk.Financial.GLAccountPercentages> { .init(43) }
}

nonisolated extension Bulk.Financial {
  /// `bulk/Financial:GLAccountPercentages`
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
      Created                         DateTime
      Creator                         Guid
      CreatorFullName                 String
      Division                        Int32
      ExpenseNonDeductiblePercentage  Double
      ID                              Guid!     key
      LineNumber                      Int32
      Modified                        DateTime
      Modifier                        Guid
      ModifierFullName                String
      StartDate                       DateTime
      EndDate                         DateTime
      GLAccount                       Guid!
      PrivateUsePercentage            Double
      VATNonDeductiblePercentage      Double
      """)
  }
}

nonisolated extension Bulk.Financial.GLAccountPercentages {
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

  /// `ExpenseNonDeductiblePercentage` · Edm.Double
  public var expenseNonDeductiblePercentage: Decimal? { row.decimal(4) }
  /// `ExpenseNonDeductiblePercentage` in queries and change sets.
  public static var expenseNonDeductiblePercentage: Property<Self, Decimal?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(5) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(6) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(10) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(10) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(11) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID { row[12] }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID> { .init(12) }

  /// `PrivateUsePercentage` · Edm.Double
  public var privateUsePercentage: Decimal? { row.decimal(13) }
  /// `PrivateUsePercentage` in queries and change sets.
  public static var privateUsePercentage: Property<Self, Decimal?> { .init(13) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(14) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: Property<Self, Decimal?> { .init(14) }
}

nonisolated extension Bulk.Financial {
  /// `bulk/Financial/GLClassifications` · read · 1000 rows a page · `$select` required
  /// · permission "Financial generalledgers"
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

nonisolated extension Bulk.Financial.GLClassification {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Abstract` · Edm.Boolean
  public var abstract: Bool? { row.boolean(1) }
  /// `Abstract` in queries and change sets.
  public static var abstract: SelectableProperty<Self, Bool?> { .init(1) }

  /// `Balance` · Edm.String
  public var balance: GLClassificationBalance? { row[ifPresent: 2] }
  /// `Balance` in queries and change sets.
  public static var balance: SelectableProperty<Self, GLClassificationBalance?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(8) }

  /// `IsTupleSubElement` · Edm.Boolean
  public var isTupleSubElement: Bool? { row.boolean(9) }
  /// `IsTupleSubElement` in queries and change sets.
  public static var isTupleSubElement: SelectableProperty<Self, Bool?> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(12) }

  /// `Name` · Edm.String
  public var name: String? { row.string(13) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(13) }

  /// `Nillable` · Edm.Boolean
  public var nillable: Bool? { row.boolean(14) }
  /// `Nillable` in queries and change sets.
  public static var nillable: SelectableProperty<Self, Bool?> { .init(14) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(15) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(15) }

  /// `PeriodType` · Edm.String
  public var periodType: GLClassificationPeriodType? { row[ifPresent: 16] }
  /// `PeriodType` in queries and change sets.
  public static var periodType: SelectableProperty<Self, GLClassificationPeriodType?> { .init(16) }

  /// `SubstitutionGroup` · Edm.String
  public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 17] }
  /// `SubstitutionGroup` in queries and change sets.
  public static var substitutionGroup: SelectableProperty<Self, GLClassificationSubstitutionGroup?> { .init(17) }

  /// `TaxonomyNamespace` · Edm.Guid
  public var taxonomyNamespace: UUID? { row.guid(18) }
  /// `TaxonomyNamespace` in queries and change sets.
  public static var taxonomyNamespace: Property<Self, UUID?> { .init(18) }

  /// `TaxonomyNamespaceDescription` · Edm.String
  public var taxonomyNamespaceDescription: String? { row.string(19) }
  /// `TaxonomyNamespaceDescription` in queries and change sets.
  public static var taxonomyNamespaceDescription: SelectableProperty<Self, String?> { .init(19) }

  /// `Type` · Edm.Guid
  public var type: UUID? { row.guid(20) }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, UUID?> { .init(20) }
}

nonisolated extension Bulk.Financial {
  /// `bulk/Financial/TransactionLines` · read · 1000 rows a page · permission "Financial accounting"
  nonisolated public struct TransactionLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!      key
      Account                    Guid
      AccountCode                String     padded(18)
      AccountName                String
      AmountDC                   Double!
      AmountFC                   Double!
      AmountVATBaseFC            Double
      AmountVATFC                Double
      Asset                      Guid
      AssetCode                  String
      AssetDescription           String
      CostCenter                 String
      CostCenterDescription      String
      CostUnit                   String
      CostUnitDescription        String
      Created                    DateTime!
      Creator                    Guid
      CreatorFullName            String
      Currency                   String
      CustomField                String
      Date                       DateTime
      Description                String
      Division                   Int32!
      Document                   Guid
      DocumentNumber             Int32
      DocumentSubject            String
      DueDate                    DateTime
      EntryID                    Guid
      EntryNumber                Int32
      ExchangeRate               Double
      ExternalLinkDescription    String
      ExternalLinkReference      String
      ExtraDutyAmountFC          Double
      ExtraDutyPercentage        Double
      FinancialPeriod            Int16
      FinancialYear              Int16
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      InvoiceNumber              Int32
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      JournalCode                String
      JournalDescription         String
      LineNumber                 Int32
      LineType                   Int16!
      Modified                   DateTime!
      Modifier                   Guid
      ModifierFullName           String
      Notes                      String
      OffsetID                   Guid
      OrderNumber                Int32
      PaymentDiscountAmount      Double
      PaymentReference           String
      Project                    Guid
      ProjectCode                String
      ProjectDescription         String
      ProjectWBS                 Guid
      ProjectWBSDescription      String
      Quantity                   Double
      SerialNumber               String
      ShopOrder                  Guid
      Status                     Int16
      Subscription               Guid
      SubscriptionDescription    String
      TrackingNumber             String
      TrackingNumberDescription  String
      Type                       Int32!
      VATCode                    String
      VATCodeDescription         String
      VATPercentage              Double
      VATType                    String
      YourRef                    String
      """)
  }
}

nonisolated extension Bulk.Financial.TransactionLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[4] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(4) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[5] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(5) }

  /// `AmountVATBaseFC` · Edm.Double
  public var amountVATBaseFC: Decimal? { row.decimal(6) }
  /// `AmountVATBaseFC` in queries and change sets.
  public static var amountVATBaseFC: Property<Self, Decimal?> { .init(6) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(7) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(7) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(8) }
  /// `Asset` in queries and change sets.
  public static var asset: Property<Self, UUID?> { .init(8) }

  /// `AssetCode` · Edm.String
  public var assetCode: String? { row.string(9) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(9) }

  /// `AssetDescription` · Edm.String
  public var assetDescription: String? { row.string(10) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(10) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(11) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(11) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(12) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(12) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(13) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(13) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(14) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[15] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(15) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(17) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(18) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(19) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(19) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(20) }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime?> { .init(20) }

  /// `Description` · Edm.String
  public var description: String? { row.string(21) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(21) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[22] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(22) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(23) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(23) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(24) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(24) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(25) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(25) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(26) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(27) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(27) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(28) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(28) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(29) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: Property<Self, Decimal?> { .init(29) }

  /// `ExternalLinkDescription` · Edm.String
  public var externalLinkDescription: String? { row.string(30) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: Property<Self, String?> { .init(30) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(31) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: Property<Self, String?> { .init(31) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(32) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: Property<Self, Decimal?> { .init(32) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(33) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: Property<Self, Decimal?> { .init(33) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 34] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: Property<Self, Int16?> { .init(34) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 35] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: Property<Self, Int16?> { .init(35) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(36) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(36) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(37) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(37) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(38) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(38) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(39) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(39) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(40) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(40) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(41) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(41) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(42) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(42) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(43) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(43) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(44) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(44) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(45) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(45) }

  /// `LineType` · Edm.Int16
  public var lineType: Int16 { row[46] }
  /// `LineType` in queries and change sets.
  public static var lineType: Property<Self, Int16> { .init(46) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[47] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(47) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(48) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(48) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(49) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(49) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(50) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(50) }

  /// `OffsetID` · Edm.Guid
  public var offsetID: UUID? { row.guid(51) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: Property<Self, UUID?> { .init(51) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(52) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32?> { .init(52) }

  /// `PaymentDiscountAmount` · Edm.Double
  public var paymentDiscountAmount: Decimal? { row.decimal(53) }
  /// `PaymentDiscountAmount` in queries and change sets.
  public static var paymentDiscountAmount: Property<Self, Decimal?> { .init(53) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(54) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: Property<Self, String?> { .init(54) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(55) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(55) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(56) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(56) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(57) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(57) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(58) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: Property<Self, UUID?> { .init(58) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(59) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(59) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(60) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(60) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(61) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: Property<Self, String?> { .init(61) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(62) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(62) }

  /// `Status` · Edm.Int16
  public var status: FinancialEntryStatus? { row[ifPresent: 63] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(63) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(64) }
  /// `Subscription` in queries and change sets.
  public static var subscription: Property<Self, UUID?> { .init(64) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(65) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(65) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(66) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: Property<Self, String?> { .init(66) }

  /// `TrackingNumberDescription` · Edm.String
  public var trackingNumberDescription: String? { row.string(67) }
  /// `TrackingNumberDescription` in queries and change sets.
  public static var trackingNumberDescription: Property<Self, String?> { .init(67) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType { row[68] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, FinancialTransactionType> { .init(68) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(69) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(69) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(70) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(70) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(71) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(71) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 72] }
  /// `VATType` in queries and change sets.
  public static var vatType: Property<Self, VATType?> { .init(72) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(73) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(73) }
}
