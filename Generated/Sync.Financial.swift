// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Financial.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Financial`
  nonisolated public struct Financial: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glAccounts: EntitySet<Sync.Financial.GLAccountSync, Methods.Read> { EntitySet(root, "GLAccounts") }

    /// `GLClassifications` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glClassifications: EntitySet<Sync.Financial.GLClassificationSync, Methods.Read> { EntitySet(root, "GLClassifications") }

    /// `TransactionLines` · read · 1000 rows a page · `$select` required · permission "Financial accounting"
    public var transactionLines: EntitySet<Sync.Financial.TransactionLineSync, Methods.Read> { EntitySet(root, "TransactionLines") }
  }
}

nonisolated extension Sync.Financial {
  /// `sync/Financial/GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
  nonisolated public struct GLAccountSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AllowCostsInSales` · Edm.Byte
  public var allowCostsInSales: Bool? { row.boolean(1) }
  /// `AllowCostsInSales` in queries and change sets.
  public static var allowCostsInSales: SelectableProperty<Self, Bool?> { .init(1) }

  /// `AssimilatedVATBox` · Edm.Int16
  public var assimilatedVATBox: Int16? { row[ifPresent: 2] }
  /// `AssimilatedVATBox` in queries and change sets.
  public static var assimilatedVATBox: SelectableProperty<Self, Int16?> { .init(2) }

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
  public static var belcotaxType: SelectableProperty<Self, Int32?> { .init(5) }

  /// `Code` · Edm.String
  public var code: String? { row.string(6) }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, String?> { .init(6) }

  /// `Compress` · Edm.Boolean
  public var compress: Bool? { row.boolean(7) }
  /// `Compress` in queries and change sets.
  public static var compress: SelectableProperty<Self, Bool?> { .init(7) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(8) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: SelectableProperty<Self, String?> { .init(8) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(9) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: SelectableProperty<Self, String?> { .init(9) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(10) }
  /// `Costunit` in queries and change sets.
  public static var costunit: SelectableProperty<Self, String?> { .init(10) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(11) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(13) }

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

  /// `ID` · Edm.Guid
  public var id: UUID { row[21] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(21) }

  /// `IsBlocked` · Edm.Boolean
  public var isBlocked: Bool? { row.boolean(22) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: SelectableProperty<Self, Bool?> { .init(22) }

  /// `Matching` · Edm.Boolean
  public var matching: Bool? { row.boolean(23) }
  /// `Matching` in queries and change sets.
  public static var matching: SelectableProperty<Self, Bool?> { .init(23) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(24) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(24) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(25) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(25) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(26) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(26) }

  /// `PrivateGLAccount` · Edm.Guid
  public var privateGLAccount: UUID? { row.guid(27) }
  /// `PrivateGLAccount` in queries and change sets.
  public static var privateGLAccount: SelectableProperty<Self, UUID?> { .init(27) }

  /// `PrivatePercentage` · Edm.Double
  public var privatePercentage: Decimal? { row.decimal(28) }
  /// `PrivatePercentage` in queries and change sets.
  public static var privatePercentage: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `ReportingCode` · Edm.String
  public var reportingCode: String? { row.string(29) }
  /// `ReportingCode` in queries and change sets.
  public static var reportingCode: SelectableProperty<Self, String?> { .init(29) }

  /// `RevalueCurrency` · Edm.Boolean
  public var revalueCurrency: Bool? { row.boolean(30) }
  /// `RevalueCurrency` in queries and change sets.
  public static var revalueCurrency: SelectableProperty<Self, Bool?> { .init(30) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(31) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: SelectableProperty<Self, String?> { .init(31) }

  /// `Type` · Edm.Int32
  public var type: GLAccountType? { row[ifPresent: 32] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, GLAccountType?> { .init(32) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(33) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(33) }

  /// `UseCostcenter` · Edm.Byte
  public var useCostcenter: GLAccountDimensionUse? { row[ifPresent: 34] }
  /// `UseCostcenter` in queries and change sets.
  public static var useCostcenter: SelectableProperty<Self, GLAccountDimensionUse?> { .init(34) }

  /// `UseCostunit` · Edm.Byte
  public var useCostunit: GLAccountDimensionUse? { row[ifPresent: 35] }
  /// `UseCostunit` in queries and change sets.
  public static var useCostunit: SelectableProperty<Self, GLAccountDimensionUse?> { .init(35) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(36) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(36) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(37) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `VATGLAccountType` · Edm.String
  public var vatGLAccountType: String? { row.string(38) }
  /// `VATGLAccountType` in queries and change sets.
  public static var vatGLAccountType: SelectableProperty<Self, String?> { .init(38) }

  /// `VATNonDeductibleGLAccount` · Edm.Guid
  public var vatNonDeductibleGLAccount: UUID? { row.guid(39) }
  /// `VATNonDeductibleGLAccount` in queries and change sets.
  public static var vatNonDeductibleGLAccount: SelectableProperty<Self, UUID?> { .init(39) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(40) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: SelectableProperty<Self, Decimal?> { .init(40) }

  /// `VATSystem` · Edm.String
  public var vatSystem: GLAccountVATSystem? { row[ifPresent: 41] }
  /// `VATSystem` in queries and change sets.
  public static var vatSystem: SelectableProperty<Self, GLAccountVATSystem?> { .init(41) }

  /// `YearEndCostGLAccount` · Edm.Guid
  public var yearEndCostGLAccount: UUID? { row.guid(42) }
  /// `YearEndCostGLAccount` in queries and change sets.
  public static var yearEndCostGLAccount: SelectableProperty<Self, UUID?> { .init(42) }

  /// `YearEndReflectionGLAccount` · Edm.Guid
  public var yearEndReflectionGLAccount: UUID? { row.guid(43) }
  /// `YearEndReflectionGLAccount` in queries and change sets.
  public static var yearEndReflectionGLAccount: SelectableProperty<Self, UUID?> { .init(43) }
}

nonisolated extension Sync.Financial {
  /// `sync/Financial/GLClassifications` · read · 1000 rows a page · `$select` required
  /// · permission "Financial generalledgers"
  nonisolated public struct GLClassificationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                     Int64!    key
      Abstract                      Boolean
      Balance                       String
      Code                          String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String
      Division                      Int32
      ID                            Guid!
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

nonisolated extension Sync.Financial.GLClassificationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

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
  public static var code: SelectableProperty<Self, String?> { .init(3) }

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

  /// `ID` · Edm.Guid
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(9) }

  /// `IsTupleSubElement` · Edm.Boolean
  public var isTupleSubElement: Bool? { row.boolean(10) }
  /// `IsTupleSubElement` in queries and change sets.
  public static var isTupleSubElement: SelectableProperty<Self, Bool?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `Name` · Edm.String
  public var name: String? { row.string(14) }
  /// `Name` in queries and change sets.
  public static var name: SelectableProperty<Self, String?> { .init(14) }

  /// `Nillable` · Edm.Boolean
  public var nillable: Bool? { row.boolean(15) }
  /// `Nillable` in queries and change sets.
  public static var nillable: SelectableProperty<Self, Bool?> { .init(15) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(16) }
  /// `Parent` in queries and change sets.
  public static var parent: SelectableProperty<Self, UUID?> { .init(16) }

  /// `PeriodType` · Edm.String
  public var periodType: GLClassificationPeriodType? { row[ifPresent: 17] }
  /// `PeriodType` in queries and change sets.
  public static var periodType: SelectableProperty<Self, GLClassificationPeriodType?> { .init(17) }

  /// `SubstitutionGroup` · Edm.String
  public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 18] }
  /// `SubstitutionGroup` in queries and change sets.
  public static var substitutionGroup: SelectableProperty<Self, GLClassificationSubstitutionGroup?> { .init(18) }

  /// `TaxonomyNamespace` · Edm.Guid
  public var taxonomyNamespace: UUID? { row.guid(19) }
  /// `TaxonomyNamespace` in queries and change sets.
  public static var taxonomyNamespace: SelectableProperty<Self, UUID?> { .init(19) }

  /// `TaxonomyNamespaceDescription` · Edm.String
  public var taxonomyNamespaceDescription: String? { row.string(20) }
  /// `TaxonomyNamespaceDescription` in queries and change sets.
  public static var taxonomyNamespaceDescription: SelectableProperty<Self, String?> { .init(20) }

  /// `Type` · Edm.Guid
  public var type: UUID? { row.guid(21) }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, UUID?> { .init(21) }
}

nonisolated extension Sync.Financial {
  /// `sync/Financial/TransactionLines` · read · 1000 rows a page · `$select` required
  /// · permission "Financial accounting"
  nonisolated public struct TransactionLineSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!     key
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
      ID                         Guid!
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

nonisolated extension Sync.Financial.TransactionLineSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(3) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[4] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(4) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[5] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(5) }

  /// `AmountVATBaseFC` · Edm.Double
  public var amountVATBaseFC: Decimal? { row.decimal(6) }
  /// `AmountVATBaseFC` in queries and change sets.
  public static var amountVATBaseFC: SelectableProperty<Self, Decimal?> { .init(6) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(7) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: SelectableProperty<Self, Decimal?> { .init(7) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(8) }
  /// `Asset` in queries and change sets.
  public static var asset: SelectableProperty<Self, UUID?> { .init(8) }

  /// `AssetCode` · Edm.String
  public var assetCode: String? { row.string(9) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: SelectableProperty<Self, String?> { .init(9) }

  /// `AssetDescription` · Edm.String
  public var assetDescription: String? { row.string(10) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: SelectableProperty<Self, String?> { .init(10) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(11) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(11) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(12) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(13) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(13) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(14) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[15] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(15) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(17) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(18) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(19) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(19) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(20) }
  /// `Date` in queries and change sets.
  public static var date: SelectableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Description` · Edm.String
  public var description: String? { row.string(21) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(21) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[22] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(22) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(23) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(23) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(24) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(24) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(25) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(25) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(26) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(27) }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID?> { .init(27) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(28) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(28) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(29) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `ExternalLinkDescription` · Edm.String
  public var externalLinkDescription: String? { row.string(30) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: SelectableProperty<Self, String?> { .init(30) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(31) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: SelectableProperty<Self, String?> { .init(31) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(32) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(33) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 34] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: SelectableProperty<Self, Int16?> { .init(34) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 35] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: SelectableProperty<Self, Int16?> { .init(35) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(36) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: SelectableProperty<Self, UUID?> { .init(36) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(37) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: SelectableProperty<Self, String?> { .init(37) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(38) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: SelectableProperty<Self, String?> { .init(38) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[39] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(39) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(40) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: SelectableProperty<Self, Int32?> { .init(40) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(41) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(41) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(42) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(42) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(43) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(43) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(44) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: SelectableProperty<Self, String?> { .init(44) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(45) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: SelectableProperty<Self, String?> { .init(45) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(46) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(46) }

  /// `LineType` · Edm.Int16
  public var lineType: Int16 { row[47] }
  /// `LineType` in queries and change sets.
  public static var lineType: SelectableProperty<Self, Int16> { .init(47) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[48] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(48) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(49) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(49) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(50) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(50) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(51) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(51) }

  /// `OffsetID` · Edm.Guid
  public var offsetID: UUID? { row.guid(52) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: SelectableProperty<Self, UUID?> { .init(52) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(53) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32?> { .init(53) }

  /// `PaymentDiscountAmount` · Edm.Double
  public var paymentDiscountAmount: Decimal? { row.decimal(54) }
  /// `PaymentDiscountAmount` in queries and change sets.
  public static var paymentDiscountAmount: SelectableProperty<Self, Decimal?> { .init(54) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(55) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(55) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(56) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(56) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(57) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(57) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(58) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(58) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(59) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: SelectableProperty<Self, UUID?> { .init(59) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(60) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: SelectableProperty<Self, String?> { .init(60) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(61) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(61) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(62) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: SelectableProperty<Self, String?> { .init(62) }

  /// `Status` · Edm.Int16
  public var status: FinancialEntryStatus? { row[ifPresent: 63] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, FinancialEntryStatus?> { .init(63) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(64) }
  /// `Subscription` in queries and change sets.
  public static var subscription: SelectableProperty<Self, UUID?> { .init(64) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(65) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: SelectableProperty<Self, String?> { .init(65) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(66) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: SelectableProperty<Self, String?> { .init(66) }

  /// `TrackingNumberDescription` · Edm.String
  public var trackingNumberDescription: String? { row.string(67) }
  /// `TrackingNumberDescription` in queries and change sets.
  public static var trackingNumberDescription: SelectableProperty<Self, String?> { .init(67) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType { row[68] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, FinancialTransactionType> { .init(68) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(69) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(69) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(70) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: SelectableProperty<Self, String?> { .init(70) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(71) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(71) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 72] }
  /// `VATType` in queries and change sets.
  public static var vatType: SelectableProperty<Self, VATType?> { .init(72) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(73) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(73) }
}
