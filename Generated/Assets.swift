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

nonisolated extension Assets.Asset {
  /// `AlreadyDepreciated` · Edm.Byte
  public var alreadyDepreciated: UInt8 { row[0] }
  /// `AlreadyDepreciated` in queries and change sets.
  public static var alreadyDepreciated: Property<Self, UInt8> { .init(0) }

  /// `AssetFrom` · Edm.Guid
  public var assetFrom: UUID? { row.guid(1) }
  /// `AssetFrom` in queries and change sets.
  public static var assetFrom: Property<Self, UUID?> { .init(1) }

  /// `AssetFromDescription` · Edm.String
  public var assetFromDescription: String? { row.string(2) }
  /// `AssetFromDescription` in queries and change sets.
  public static var assetFromDescription: Property<Self, String?> { .init(2) }

  /// `AssetGroup` · Edm.Guid
  public var assetGroup: UUID? { row.guid(3) }
  /// `AssetGroup` in queries and change sets.
  public static var assetGroup: Property<Self, UUID?> { .init(3) }

  /// `AssetGroupCode` · Edm.String
  public var assetGroupCode: String? { row.string(4) }
  /// `AssetGroupCode` in queries and change sets.
  public static var assetGroupCode: Property<Self, String?> { .init(4) }

  /// `AssetGroupDescription` · Edm.String
  public var assetGroupDescription: String? { row.string(5) }
  /// `AssetGroupDescription` in queries and change sets.
  public static var assetGroupDescription: Property<Self, String?> { .init(5) }

  /// `CatalogueValue` · Edm.Double
  public var catalogueValue: Decimal? { row.decimal(6) }
  /// `CatalogueValue` in queries and change sets.
  public static var catalogueValue: Property<Self, Decimal?> { .init(6) }

  /// `Code` · Edm.String
  public var code: String? { row.string(7) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(7) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(8) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(8) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(9) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(9) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(10) }
  /// `Costunit` in queries and change sets.
  public static var costunit: Property<Self, String?> { .init(10) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(11) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(11) }

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
  public static var creatorFullName: Property<Self, String?> { .init(14) }

  /// `DeductionPercentage` · Edm.Double
  public var deductionPercentage: Decimal? { row.decimal(15) }
  /// `DeductionPercentage` in queries and change sets.
  public static var deductionPercentage: Property<Self, Decimal?> { .init(15) }

  /// `DepreciatedAmount` · Edm.Double
  public var depreciatedAmount: Decimal? { row.decimal(16) }
  /// `DepreciatedAmount` in queries and change sets.
  public static var depreciatedAmount: Property<Self, Decimal?> { .init(16) }

  /// `DepreciatedPeriods` · Edm.Int32
  public var depreciatedPeriods: Int32? { row.int32(17) }
  /// `DepreciatedPeriods` in queries and change sets.
  public static var depreciatedPeriods: Property<Self, Int32?> { .init(17) }

  /// `DepreciatedStartDate` · Edm.DateTime
  public var depreciatedStartDate: LocalDateTime? { row.dateTime(18) }
  /// `DepreciatedStartDate` in queries and change sets.
  public static var depreciatedStartDate: Property<Self, LocalDateTime?> { .init(18) }

  /// `Description` · Edm.String
  public var description: String? { row.string(19) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(19) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(20) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(20) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(21) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(21) }

  /// `EngineEmission` · Edm.Int16
  public var engineEmission: Int16? { row[ifPresent: 22] }
  /// `EngineEmission` in queries and change sets.
  public static var engineEmission: Property<Self, Int16?> { .init(22) }

  /// `EngineType` · Edm.Int16
  public var engineType: Int16? { row[ifPresent: 23] }
  /// `EngineType` in queries and change sets.
  public static var engineType: Property<Self, Int16?> { .init(23) }

  /// `GLTransactionLine` · Edm.Guid
  public var glTransactionLine: UUID? { row.guid(24) }
  /// `GLTransactionLine` in queries and change sets.
  public static var glTransactionLine: Property<Self, UUID?> { .init(24) }

  /// `GLTransactionLineDescription` · Edm.String
  public var glTransactionLineDescription: String? { row.string(25) }
  /// `GLTransactionLineDescription` in queries and change sets.
  public static var glTransactionLineDescription: Property<Self, String?> { .init(25) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[26] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(26) }

  /// `InvestmentAccount` · Edm.Guid
  public var investmentAccount: UUID? { row.guid(27) }
  /// `InvestmentAccount` in queries and change sets.
  public static var investmentAccount: Property<Self, UUID?> { .init(27) }

  /// `InvestmentAccountCode` · Edm.String
  public var investmentAccountCode: String? { row.string(28) }
  /// `InvestmentAccountCode` in queries and change sets.
  public static var investmentAccountCode: Property<Self, String?> { .init(28) }

  /// `InvestmentAccountName` · Edm.String
  public var investmentAccountName: String? { row.string(29) }
  /// `InvestmentAccountName` in queries and change sets.
  public static var investmentAccountName: Property<Self, String?> { .init(29) }

  /// `InvestmentAmountDC` · Edm.Double
  public var investmentAmountDC: Decimal? { row.decimal(30) }
  /// `InvestmentAmountDC` in queries and change sets.
  public static var investmentAmountDC: Property<Self, Decimal?> { .init(30) }

  /// `InvestmentAmountFC` · Edm.Double
  public var investmentAmountFC: Decimal? { row.decimal(31) }
  /// `InvestmentAmountFC` in queries and change sets.
  public static var investmentAmountFC: Property<Self, Decimal?> { .init(31) }

  /// `InvestmentCurrency` · Edm.String
  public var investmentCurrency: String? { row.string(32) }
  /// `InvestmentCurrency` in queries and change sets.
  public static var investmentCurrency: Property<Self, String?> { .init(32) }

  /// `InvestmentCurrencyDescription` · Edm.String
  public var investmentCurrencyDescription: String? { row.string(33) }
  /// `InvestmentCurrencyDescription` in queries and change sets.
  public static var investmentCurrencyDescription: Property<Self, String?> { .init(33) }

  /// `InvestmentDate` · Edm.DateTime
  public var investmentDate: LocalDateTime? { row.dateTime(34) }
  /// `InvestmentDate` in queries and change sets.
  public static var investmentDate: Property<Self, LocalDateTime?> { .init(34) }

  /// `InvestmentDeduction` · Edm.Int16
  public var investmentDeduction: Int16? { row[ifPresent: 35] }
  /// `InvestmentDeduction` in queries and change sets.
  public static var investmentDeduction: Property<Self, Int16?> { .init(35) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(36) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(36) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(37) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(37) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(38) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(38) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(39) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(39) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(40) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(40) }

  /// `ParentCode` · Edm.String
  public var parentCode: String? { row.string(41) }
  /// `ParentCode` in queries and change sets.
  public static var parentCode: Property<Self, String?> { .init(41) }

  /// `ParentDescription` · Edm.String
  public var parentDescription: String? { row.string(42) }
  /// `ParentDescription` in queries and change sets.
  public static var parentDescription: Property<Self, String?> { .init(42) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 43] }
  /// `Picture` in queries and change sets.
  public static var picture: Property<Self, Data?> { .init(43) }

  /// `PictureFileName` · Edm.String
  public var pictureFileName: String? { row.string(44) }
  /// `PictureFileName` in queries and change sets.
  public static var pictureFileName: Property<Self, String?> { .init(44) }

  /// `PrimaryMethod` · Edm.Guid
  public var primaryMethod: UUID? { row.guid(45) }
  /// `PrimaryMethod` in queries and change sets.
  public static var primaryMethod: Property<Self, UUID?> { .init(45) }

  /// `PrimaryMethodCode` · Edm.String
  public var primaryMethodCode: String? { row.string(46) }
  /// `PrimaryMethodCode` in queries and change sets.
  public static var primaryMethodCode: Property<Self, String?> { .init(46) }

  /// `PrimaryMethodDescription` · Edm.String
  public var primaryMethodDescription: String? { row.string(47) }
  /// `PrimaryMethodDescription` in queries and change sets.
  public static var primaryMethodDescription: Property<Self, String?> { .init(47) }

  /// `ResidualValue` · Edm.Double
  public var residualValue: Decimal? { row.decimal(48) }
  /// `ResidualValue` in queries and change sets.
  public static var residualValue: Property<Self, Decimal?> { .init(48) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(49) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(49) }

  /// `Status` · Edm.Int16
  public var status: AssetStatus? { row[ifPresent: 50] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, AssetStatus?> { .init(50) }

  /// `TransactionEntryID` · Edm.Guid
  public var transactionEntryID: UUID? { row.guid(51) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: Property<Self, UUID?> { .init(51) }

  /// `TransactionEntryNo` · Edm.Int32
  public var transactionEntryNo: Int32? { row.int32(52) }
  /// `TransactionEntryNo` in queries and change sets.
  public static var transactionEntryNo: Property<Self, Int32?> { .init(52) }

  /// `Type` · Edm.String
  public var type: AssetType? { row[ifPresent: 53] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AssetType?> { .init(53) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(54) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(54) }

  /// `CommercialBuildingValues` · expand with `expanding { $0.commercialBuildingValues }`
  public var commercialBuildingValues: Expanded<Assets.CommercialBuildingValues> { row[55] }
  /// `CommercialBuildingValues` in queries and change sets.
  public static var commercialBuildingValues: Navigation<Self, Assets.CommercialBuildingValues> { .init(55) }
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

nonisolated extension Assets.AssetGroup {
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

  /// `DepreciationMethod` · Edm.Guid
  public var depreciationMethod: UUID? { row.guid(4) }
  /// `DepreciationMethod` in queries and change sets.
  public static var depreciationMethod: Property<Self, UUID?> { .init(4) }

  /// `DepreciationMethodCode` · Edm.String
  public var depreciationMethodCode: String? { row.string(5) }
  /// `DepreciationMethodCode` in queries and change sets.
  public static var depreciationMethodCode: Property<Self, String?> { .init(5) }

  /// `DepreciationMethodDescription` · Edm.String
  public var depreciationMethodDescription: String? { row.string(6) }
  /// `DepreciationMethodDescription` in queries and change sets.
  public static var depreciationMethodDescription: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `GLAccountAssets` · Edm.Guid
  public var glAccountAssets: UUID? { row.guid(9) }
  /// `GLAccountAssets` in queries and change sets.
  public static var glAccountAssets: Property<Self, UUID?> { .init(9) }

  /// `GLAccountAssetsCode` · Edm.String
  public var glAccountAssetsCode: String? { row.string(10) }
  /// `GLAccountAssetsCode` in queries and change sets.
  public static var glAccountAssetsCode: Property<Self, String?> { .init(10) }

  /// `GLAccountAssetsDescription` · Edm.String
  public var glAccountAssetsDescription: String? { row.string(11) }
  /// `GLAccountAssetsDescription` in queries and change sets.
  public static var glAccountAssetsDescription: Property<Self, String?> { .init(11) }

  /// `GLAccountDepreciationBS` · Edm.Guid
  public var glAccountDepreciationBS: UUID? { row.guid(12) }
  /// `GLAccountDepreciationBS` in queries and change sets.
  public static var glAccountDepreciationBS: Property<Self, UUID?> { .init(12) }

  /// `GLAccountDepreciationBSCode` · Edm.String
  public var glAccountDepreciationBSCode: String? { row.string(13) }
  /// `GLAccountDepreciationBSCode` in queries and change sets.
  public static var glAccountDepreciationBSCode: Property<Self, String?> { .init(13) }

  /// `GLAccountDepreciationBSDescription` · Edm.String
  public var glAccountDepreciationBSDescription: String? { row.string(14) }
  /// `GLAccountDepreciationBSDescription` in queries and change sets.
  public static var glAccountDepreciationBSDescription: Property<Self, String?> { .init(14) }

  /// `GLAccountDepreciationPL` · Edm.Guid
  public var glAccountDepreciationPL: UUID? { row.guid(15) }
  /// `GLAccountDepreciationPL` in queries and change sets.
  public static var glAccountDepreciationPL: Property<Self, UUID?> { .init(15) }

  /// `GLAccountDepreciationPLCode` · Edm.String
  public var glAccountDepreciationPLCode: String? { row.string(16) }
  /// `GLAccountDepreciationPLCode` in queries and change sets.
  public static var glAccountDepreciationPLCode: Property<Self, String?> { .init(16) }

  /// `GLAccountDepreciationPLDescription` · Edm.String
  public var glAccountDepreciationPLDescription: String? { row.string(17) }
  /// `GLAccountDepreciationPLDescription` in queries and change sets.
  public static var glAccountDepreciationPLDescription: Property<Self, String?> { .init(17) }

  /// `GLAccountRevaluationBS` · Edm.Guid
  public var glAccountRevaluationBS: UUID? { row.guid(18) }
  /// `GLAccountRevaluationBS` in queries and change sets.
  public static var glAccountRevaluationBS: Property<Self, UUID?> { .init(18) }

  /// `GLAccountRevaluationBSCode` · Edm.String
  public var glAccountRevaluationBSCode: String? { row.string(19) }
  /// `GLAccountRevaluationBSCode` in queries and change sets.
  public static var glAccountRevaluationBSCode: Property<Self, String?> { .init(19) }

  /// `GLAccountRevaluationBSDescription` · Edm.String
  public var glAccountRevaluationBSDescription: String? { row.string(20) }
  /// `GLAccountRevaluationBSDescription` in queries and change sets.
  public static var glAccountRevaluationBSDescription: Property<Self, String?> { .init(20) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[21] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(25) }
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

nonisolated extension Assets.CommercialBuildingValues {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(1) }
  /// `Asset` in queries and change sets.
  public static var asset: Property<Self, UUID?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(2) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(2) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(3) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(3) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(4) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `PropertyValue` · Edm.Double
  public var propertyValue: Decimal? { row.decimal(6) }
  /// `PropertyValue` in queries and change sets.
  public static var propertyValue: Property<Self, Decimal?> { .init(6) }

  /// `PropertyValueOption` · Edm.Int16
  public var propertyValueOption: Int16? { row[ifPresent: 7] }
  /// `PropertyValueOption` in queries and change sets.
  public static var propertyValueOption: Property<Self, Int16?> { .init(7) }

  /// `MinimumValue` · Edm.Double
  public var minimumValue: Decimal? { row.decimal(8) }
  /// `MinimumValue` in queries and change sets.
  public static var minimumValue: Property<Self, Decimal?> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }
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

nonisolated extension Assets.DepreciationMethod {
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `DepreciationInterval` · Edm.String
  public var depreciationInterval: String? { row.string(5) }
  /// `DepreciationInterval` in queries and change sets.
  public static var depreciationInterval: WritableProperty<Self, String?> { .init(5) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `MaxPercentage` · Edm.Double
  public var maxPercentage: Decimal? { row.decimal(9) }
  /// `MaxPercentage` in queries and change sets.
  public static var maxPercentage: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Percentage` · Edm.Double
  public var percentage: Decimal? { row.decimal(13) }
  /// `Percentage` in queries and change sets.
  public static var percentage: WritableProperty<Self, Decimal?> { .init(13) }

  /// `Percentage2` · Edm.Double
  public var percentage2: Decimal? { row.decimal(14) }
  /// `Percentage2` in queries and change sets.
  public static var percentage2: WritableProperty<Self, Decimal?> { .init(14) }

  /// `Periods` · Edm.Int16
  public var periods: Int16? { row[ifPresent: 15] }
  /// `Periods` in queries and change sets.
  public static var periods: WritableProperty<Self, Int16?> { .init(15) }

  /// `Type` · Edm.Int32
  public var type: DepreciationMethodType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, DepreciationMethodType?> { .init(16) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(17) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(17) }

  /// `Years` · Edm.Int16
  public var years: Int16? { row[ifPresent: 18] }
  /// `Years` in queries and change sets.
  public static var years: WritableProperty<Self, Int16?> { .init(18) }
}
