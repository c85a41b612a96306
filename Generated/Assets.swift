// exact-online-generator 0.1.0 · for runtime 1 · services/assets.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/assets`
nonisolated public struct Assets: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `AssetGroups` · read · 60 rows a page · permission "Financial assets"
  public var assetGroups: EntitySet<Assets.AssetGroup, Methods.Read> { EntitySet(root, "AssetGroups") }

  /// `Assets` · read · 60 rows a page · permission "Financial assets"
  public var assets: EntitySet<Assets.Asset, Methods.Read> { EntitySet(root, "Assets") }

  /// `DepreciationMethods` · read, create, update, delete · 60 rows a page · permission "Financial assets"
  public var depreciationMethods: EntitySet<Assets.DepreciationMethod, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DepreciationMethods") }

  /// `CommercialBuildingValues` · read · 60 rows a page · permission "Financial assets"
  public var commercialBuildingValues: EntitySet<Assets.CommercialBuildingValues, Methods.Read> { EntitySet(root, "CommercialBuildingValues") }
}

nonisolated extension Assets {
  /// A fixed asset with its purchase value and depreciation settings.
  ///
  /// `assets/Assets` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct Asset: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AlreadyDepreciated` · Edm.Byte
    public var alreadyDepreciated: UInt8 { row[0] }
    /// `AlreadyDepreciated` in queries and change sets.
    public static var alreadyDepreciated: Property<Self, UInt8> { Property(0) }

    /// `AssetFrom` · Edm.Guid
    public var assetFrom: UUID? { row[ifPresent: 1] }
    /// `AssetFrom` in queries and change sets.
    public static var assetFrom: Property<Self, UUID?> { Property(1) }

    /// `AssetFromDescription` · Edm.String
    public var assetFromDescription: String? { row[ifPresent: 2] }
    /// `AssetFromDescription` in queries and change sets.
    public static var assetFromDescription: Property<Self, String?> { Property(2) }

    /// `AssetGroup` · Edm.Guid
    public var assetGroup: UUID? { row[ifPresent: 3] }
    /// `AssetGroup` in queries and change sets.
    public static var assetGroup: Property<Self, UUID?> { Property(3) }

    /// `AssetGroupCode` · Edm.String
    public var assetGroupCode: String? { row[ifPresent: 4] }
    /// `AssetGroupCode` in queries and change sets.
    public static var assetGroupCode: Property<Self, String?> { Property(4) }

    /// `AssetGroupDescription` · Edm.String
    public var assetGroupDescription: String? { row[ifPresent: 5] }
    /// `AssetGroupDescription` in queries and change sets.
    public static var assetGroupDescription: Property<Self, String?> { Property(5) }

    /// `CatalogueValue` · Edm.Double
    public var catalogueValue: Decimal? { row[ifPresent: 6] }
    /// `CatalogueValue` in queries and change sets.
    public static var catalogueValue: Property<Self, Decimal?> { Property(6) }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 7] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(7) }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 8] }
    /// `Costcenter` in queries and change sets.
    public static var costcenter: Property<Self, String?> { Property(8) }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 9] }
    /// `CostcenterDescription` in queries and change sets.
    public static var costcenterDescription: Property<Self, String?> { Property(9) }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 10] }
    /// `Costunit` in queries and change sets.
    public static var costunit: Property<Self, String?> { Property(10) }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 11] }
    /// `CostunitDescription` in queries and change sets.
    public static var costunitDescription: Property<Self, String?> { Property(11) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(12) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(13) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(14) }

    /// `DeductionPercentage` · Edm.Double
    public var deductionPercentage: Decimal? { row[ifPresent: 15] }
    /// `DeductionPercentage` in queries and change sets.
    public static var deductionPercentage: Property<Self, Decimal?> { Property(15) }

    /// `DepreciatedAmount` · Edm.Double
    public var depreciatedAmount: Decimal? { row[ifPresent: 16] }
    /// `DepreciatedAmount` in queries and change sets.
    public static var depreciatedAmount: Property<Self, Decimal?> { Property(16) }

    /// `DepreciatedPeriods` · Edm.Int32
    public var depreciatedPeriods: Int32? { row[ifPresent: 17] }
    /// `DepreciatedPeriods` in queries and change sets.
    public static var depreciatedPeriods: Property<Self, Int32?> { Property(17) }

    /// `DepreciatedStartDate` · Edm.DateTime
    public var depreciatedStartDate: LocalDateTime? { row[ifPresent: 18] }
    /// `DepreciatedStartDate` in queries and change sets.
    public static var depreciatedStartDate: Property<Self, LocalDateTime?> { Property(18) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 19] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(19) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 20] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(20) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 21] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(21) }

    /// `EngineEmission` · Edm.Int16
    public var engineEmission: Int16? { row[ifPresent: 22] }
    /// `EngineEmission` in queries and change sets.
    public static var engineEmission: Property<Self, Int16?> { Property(22) }

    /// `EngineType` · Edm.Int16
    public var engineType: Int16? { row[ifPresent: 23] }
    /// `EngineType` in queries and change sets.
    public static var engineType: Property<Self, Int16?> { Property(23) }

    /// `GLTransactionLine` · Edm.Guid
    public var glTransactionLine: UUID? { row[ifPresent: 24] }
    /// `GLTransactionLine` in queries and change sets.
    public static var glTransactionLine: Property<Self, UUID?> { Property(24) }

    /// `GLTransactionLineDescription` · Edm.String
    public var glTransactionLineDescription: String? { row[ifPresent: 25] }
    /// `GLTransactionLineDescription` in queries and change sets.
    public static var glTransactionLineDescription: Property<Self, String?> { Property(25) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[26] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(26) }

    /// `InvestmentAccount` · Edm.Guid
    public var investmentAccount: UUID? { row[ifPresent: 27] }
    /// `InvestmentAccount` in queries and change sets.
    public static var investmentAccount: Property<Self, UUID?> { Property(27) }

    /// `InvestmentAccountCode` · Edm.String
    public var investmentAccountCode: String? { row[ifPresent: 28] }
    /// `InvestmentAccountCode` in queries and change sets.
    public static var investmentAccountCode: Property<Self, String?> { Property(28) }

    /// `InvestmentAccountName` · Edm.String
    public var investmentAccountName: String? { row[ifPresent: 29] }
    /// `InvestmentAccountName` in queries and change sets.
    public static var investmentAccountName: Property<Self, String?> { Property(29) }

    /// `InvestmentAmountDC` · Edm.Double
    public var investmentAmountDC: Decimal? { row[ifPresent: 30] }
    /// `InvestmentAmountDC` in queries and change sets.
    public static var investmentAmountDC: Property<Self, Decimal?> { Property(30) }

    /// `InvestmentAmountFC` · Edm.Double
    public var investmentAmountFC: Decimal? { row[ifPresent: 31] }
    /// `InvestmentAmountFC` in queries and change sets.
    public static var investmentAmountFC: Property<Self, Decimal?> { Property(31) }

    /// `InvestmentCurrency` · Edm.String
    public var investmentCurrency: String? { row[ifPresent: 32] }
    /// `InvestmentCurrency` in queries and change sets.
    public static var investmentCurrency: Property<Self, String?> { Property(32) }

    /// `InvestmentCurrencyDescription` · Edm.String
    public var investmentCurrencyDescription: String? { row[ifPresent: 33] }
    /// `InvestmentCurrencyDescription` in queries and change sets.
    public static var investmentCurrencyDescription: Property<Self, String?> { Property(33) }

    /// `InvestmentDate` · Edm.DateTime
    public var investmentDate: LocalDateTime? { row[ifPresent: 34] }
    /// `InvestmentDate` in queries and change sets.
    public static var investmentDate: Property<Self, LocalDateTime?> { Property(34) }

    /// `InvestmentDeduction` · Edm.Int16
    public var investmentDeduction: Int16? { row[ifPresent: 35] }
    /// `InvestmentDeduction` in queries and change sets.
    public static var investmentDeduction: Property<Self, Int16?> { Property(35) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 36] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(36) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 37] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(37) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 38] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(38) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 39] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(39) }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 40] }
    /// `Parent` in queries and change sets.
    public static var parent: Property<Self, UUID?> { Property(40) }

    /// `ParentCode` · Edm.String
    public var parentCode: String? { row[ifPresent: 41] }
    /// `ParentCode` in queries and change sets.
    public static var parentCode: Property<Self, String?> { Property(41) }

    /// `ParentDescription` · Edm.String
    public var parentDescription: String? { row[ifPresent: 42] }
    /// `ParentDescription` in queries and change sets.
    public static var parentDescription: Property<Self, String?> { Property(42) }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 43] }
    /// `Picture` in queries and change sets.
    public static var picture: Property<Self, Data?> { Property(43) }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[ifPresent: 44] }
    /// `PictureFileName` in queries and change sets.
    public static var pictureFileName: Property<Self, String?> { Property(44) }

    /// `PrimaryMethod` · Edm.Guid
    public var primaryMethod: UUID? { row[ifPresent: 45] }
    /// `PrimaryMethod` in queries and change sets.
    public static var primaryMethod: Property<Self, UUID?> { Property(45) }

    /// `PrimaryMethodCode` · Edm.String
    public var primaryMethodCode: String? { row[ifPresent: 46] }
    /// `PrimaryMethodCode` in queries and change sets.
    public static var primaryMethodCode: Property<Self, String?> { Property(46) }

    /// `PrimaryMethodDescription` · Edm.String
    public var primaryMethodDescription: String? { row[ifPresent: 47] }
    /// `PrimaryMethodDescription` in queries and change sets.
    public static var primaryMethodDescription: Property<Self, String?> { Property(47) }

    /// `ResidualValue` · Edm.Double
    public var residualValue: Decimal? { row[ifPresent: 48] }
    /// `ResidualValue` in queries and change sets.
    public static var residualValue: Property<Self, Decimal?> { Property(48) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 49] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime?> { Property(49) }

    /// `Status` · Edm.Int16
    public var status: AssetStatus? { row[ifPresent: 50] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, AssetStatus?> { Property(50) }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 51] }
    /// `TransactionEntryID` in queries and change sets.
    public static var transactionEntryID: Property<Self, UUID?> { Property(51) }

    /// `TransactionEntryNo` · Edm.Int32
    public var transactionEntryNo: Int32? { row[ifPresent: 52] }
    /// `TransactionEntryNo` in queries and change sets.
    public static var transactionEntryNo: Property<Self, Int32?> { Property(52) }

    /// `Type` · Edm.String
    public var type: AssetType? { row[ifPresent: 53] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, AssetType?> { Property(53) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 54] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(54) }

    /// `CommercialBuildingValues` · expand with `expanding { $0.commercialBuildingValues }`
    public var commercialBuildingValues: Expanded<Assets.CommercialBuildingValues> { row[55] }
    /// `CommercialBuildingValues` in queries and change sets.
    public static var commercialBuildingValues: Navigation<Self, Assets.CommercialBuildingValues> { Navigation(55) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AlreadyDepreciated             Byte!
      AssetFrom                      Guid
      AssetFromDescription           String
      AssetGroup                     Guid
      AssetGroupCode                 String
      AssetGroupDescription          String
      CatalogueValue                 Double
      Code                           String
      Costcenter                     String
      CostcenterDescription          String
      Costunit                       String
      CostunitDescription            String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeductionPercentage            Double
      DepreciatedAmount              Double
      DepreciatedPeriods             Int32
      DepreciatedStartDate           DateTime
      Description                    String
      Division                       Int32
      EndDate                        DateTime
      EngineEmission                 Int16
      EngineType                     Int16
      GLTransactionLine              Guid
      GLTransactionLineDescription   String
      ID                             Guid!                             key
      InvestmentAccount              Guid
      InvestmentAccountCode          String
      InvestmentAccountName          String
      InvestmentAmountDC             Double
      InvestmentAmountFC             Double
      InvestmentCurrency             String
      InvestmentCurrencyDescription  String
      InvestmentDate                 DateTime
      InvestmentDeduction            Int16
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Notes                          String
      Parent                         Guid
      ParentCode                     String
      ParentDescription              String
      Picture                        Binary
      PictureFileName                String
      PrimaryMethod                  Guid
      PrimaryMethodCode              String
      PrimaryMethodDescription       String
      ResidualValue                  Double
      StartDate                      DateTime
      Status                         Int16
      TransactionEntryID             Guid
      TransactionEntryNo             Int32
      Type                           String
      CustomField                    String
      CommercialBuildingValues       Assets.CommercialBuildingValues*
      """, related: { [Assets.CommercialBuildingValues.table] })
  }
}

nonisolated extension Assets {
  /// Groups fixed assets that share ledger accounts and depreciation.
  ///
  /// `assets/AssetGroups` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct AssetGroup: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `DepreciationMethod` · Edm.Guid
    public var depreciationMethod: UUID? { row[ifPresent: 4] }
    /// `DepreciationMethod` in queries and change sets.
    public static var depreciationMethod: Property<Self, UUID?> { Property(4) }

    /// `DepreciationMethodCode` · Edm.String
    public var depreciationMethodCode: String? { row[ifPresent: 5] }
    /// `DepreciationMethodCode` in queries and change sets.
    public static var depreciationMethodCode: Property<Self, String?> { Property(5) }

    /// `DepreciationMethodDescription` · Edm.String
    public var depreciationMethodDescription: String? { row[ifPresent: 6] }
    /// `DepreciationMethodDescription` in queries and change sets.
    public static var depreciationMethodDescription: Property<Self, String?> { Property(6) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(7) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(8) }

    /// `GLAccountAssets` · Edm.Guid
    public var glAccountAssets: UUID? { row[ifPresent: 9] }
    /// `GLAccountAssets` in queries and change sets.
    public static var glAccountAssets: Property<Self, UUID?> { Property(9) }

    /// `GLAccountAssetsCode` · Edm.String
    public var glAccountAssetsCode: String? { row[ifPresent: 10] }
    /// `GLAccountAssetsCode` in queries and change sets.
    public static var glAccountAssetsCode: Property<Self, String?> { Property(10) }

    /// `GLAccountAssetsDescription` · Edm.String
    public var glAccountAssetsDescription: String? { row[ifPresent: 11] }
    /// `GLAccountAssetsDescription` in queries and change sets.
    public static var glAccountAssetsDescription: Property<Self, String?> { Property(11) }

    /// `GLAccountDepreciationBS` · Edm.Guid
    public var glAccountDepreciationBS: UUID? { row[ifPresent: 12] }
    /// `GLAccountDepreciationBS` in queries and change sets.
    public static var glAccountDepreciationBS: Property<Self, UUID?> { Property(12) }

    /// `GLAccountDepreciationBSCode` · Edm.String
    public var glAccountDepreciationBSCode: String? { row[ifPresent: 13] }
    /// `GLAccountDepreciationBSCode` in queries and change sets.
    public static var glAccountDepreciationBSCode: Property<Self, String?> { Property(13) }

    /// `GLAccountDepreciationBSDescription` · Edm.String
    public var glAccountDepreciationBSDescription: String? { row[ifPresent: 14] }
    /// `GLAccountDepreciationBSDescription` in queries and change sets.
    public static var glAccountDepreciationBSDescription: Property<Self, String?> { Property(14) }

    /// `GLAccountDepreciationPL` · Edm.Guid
    public var glAccountDepreciationPL: UUID? { row[ifPresent: 15] }
    /// `GLAccountDepreciationPL` in queries and change sets.
    public static var glAccountDepreciationPL: Property<Self, UUID?> { Property(15) }

    /// `GLAccountDepreciationPLCode` · Edm.String
    public var glAccountDepreciationPLCode: String? { row[ifPresent: 16] }
    /// `GLAccountDepreciationPLCode` in queries and change sets.
    public static var glAccountDepreciationPLCode: Property<Self, String?> { Property(16) }

    /// `GLAccountDepreciationPLDescription` · Edm.String
    public var glAccountDepreciationPLDescription: String? { row[ifPresent: 17] }
    /// `GLAccountDepreciationPLDescription` in queries and change sets.
    public static var glAccountDepreciationPLDescription: Property<Self, String?> { Property(17) }

    /// `GLAccountRevaluationBS` · Edm.Guid
    public var glAccountRevaluationBS: UUID? { row[ifPresent: 18] }
    /// `GLAccountRevaluationBS` in queries and change sets.
    public static var glAccountRevaluationBS: Property<Self, UUID?> { Property(18) }

    /// `GLAccountRevaluationBSCode` · Edm.String
    public var glAccountRevaluationBSCode: String? { row[ifPresent: 19] }
    /// `GLAccountRevaluationBSCode` in queries and change sets.
    public static var glAccountRevaluationBSCode: Property<Self, String?> { Property(19) }

    /// `GLAccountRevaluationBSDescription` · Edm.String
    public var glAccountRevaluationBSDescription: String? { row[ifPresent: 20] }
    /// `GLAccountRevaluationBSDescription` in queries and change sets.
    public static var glAccountRevaluationBSDescription: Property<Self, String?> { Property(20) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[21] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(21) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(22) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(23) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(24) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(25) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                                String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      DepreciationMethod                  Guid
      DepreciationMethodCode              String
      DepreciationMethodDescription       String
      Description                         String
      Division                            Int32
      GLAccountAssets                     Guid
      GLAccountAssetsCode                 String
      GLAccountAssetsDescription          String
      GLAccountDepreciationBS             Guid
      GLAccountDepreciationBSCode         String
      GLAccountDepreciationBSDescription  String
      GLAccountDepreciationPL             Guid
      GLAccountDepreciationPLCode         String
      GLAccountDepreciationPLDescription  String
      GLAccountRevaluationBS              Guid
      GLAccountRevaluationBSCode          String
      GLAccountRevaluationBSDescription   String
      ID                                  Guid!     key
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String
      """)
  }
}

nonisolated extension Assets {
  /// `assets/CommercialBuildingValues` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct CommercialBuildingValues: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 1] }
    /// `Asset` in queries and change sets.
    public static var asset: Property<Self, UUID?> { Property(1) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(2) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 3] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(3) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 4] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime?> { Property(4) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(5) }

    /// `PropertyValue` · Edm.Double
    public var propertyValue: Decimal? { row[ifPresent: 6] }
    /// `PropertyValue` in queries and change sets.
    public static var propertyValue: Property<Self, Decimal?> { Property(6) }

    /// `PropertyValueOption` · Edm.Int16
    public var propertyValueOption: Int16? { row[ifPresent: 7] }
    /// `PropertyValueOption` in queries and change sets.
    public static var propertyValueOption: Property<Self, Int16?> { Property(7) }

    /// `MinimumValue` · Edm.Double
    public var minimumValue: Decimal? { row[ifPresent: 8] }
    /// `MinimumValue` in queries and change sets.
    public static var minimumValue: Property<Self, Decimal?> { Property(8) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(9) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(10) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(11) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(12) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(13) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(14) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!     key
      Asset                Guid
      Division             Int32
      LineNumber           Int32
      StartDate            DateTime
      EndDate              DateTime
      PropertyValue        Double
      PropertyValueOption  Int16
      MinimumValue         Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      """)
  }
}

nonisolated extension Assets {
  /// How a fixed asset's value is written down over time.
  ///
  /// `assets/DepreciationMethods` · read, create, update, delete · 60 rows a page · permission "Financial assets"
  nonisolated public struct DepreciationMethod: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }
    /// `Amount` in queries and change sets.
    public static var amount: WritableProperty<Self, Decimal?> { WritableProperty(0) }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 1] }
    /// `Code` in queries and change sets.
    public static var code: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(2) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(3) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(4) }

    /// `DepreciationInterval` · Edm.String
    public var depreciationInterval: String? { row[ifPresent: 5] }
    /// `DepreciationInterval` in queries and change sets.
    public static var depreciationInterval: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 6] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `MaxPercentage` · Edm.Double
    public var maxPercentage: Decimal? { row[ifPresent: 9] }
    /// `MaxPercentage` in queries and change sets.
    public static var maxPercentage: WritableProperty<Self, Decimal?> { WritableProperty(9) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(10) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(11) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(12) }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 13] }
    /// `Percentage` in queries and change sets.
    public static var percentage: WritableProperty<Self, Decimal?> { WritableProperty(13) }

    /// `Percentage2` · Edm.Double
    public var percentage2: Decimal? { row[ifPresent: 14] }
    /// `Percentage2` in queries and change sets.
    public static var percentage2: WritableProperty<Self, Decimal?> { WritableProperty(14) }

    /// `Periods` · Edm.Int16
    public var periods: Int16? { row[ifPresent: 15] }
    /// `Periods` in queries and change sets.
    public static var periods: WritableProperty<Self, Int16?> { WritableProperty(15) }

    /// `Type` · Edm.Int32
    public var type: DepreciationMethodType? { row[ifPresent: 16] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, DepreciationMethodType?> { WritableProperty(16) }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 17] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: Property<Self, String?> { Property(17) }

    /// `Years` · Edm.Int16
    public var years: Int16? { row[ifPresent: 18] }
    /// `Years` in queries and change sets.
    public static var years: WritableProperty<Self, Int16?> { WritableProperty(18) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double    create update
      Code                  String    create! update
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      DepreciationInterval  String    create update
      Description           String    create! update
      Division              Int32
      ID                    Guid!     key create update
      MaxPercentage         Double    create update
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Percentage            Double    create update
      Percentage2           Double    create update
      Periods               Int16     create update
      Type                  Int32     create update
      TypeDescription       String
      Years                 Int16     create update
      """)
  }
}
