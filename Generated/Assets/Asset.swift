// exact-online-generator 0.1.0 · services/assets.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Assets {
  /// A fixed asset with its purchase value and depreciation settings.
  ///
  /// `assets/Assets` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct Asset: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AlreadyDepreciated` · Edm.Byte
    public var alreadyDepreciated: UInt8 { row[0] }

    /// `AssetFrom` · Edm.Guid
    public var assetFrom: UUID? { row[ifPresent: 1] }

    /// `AssetFromDescription` · Edm.String
    public var assetFromDescription: String? { row[ifPresent: 2] }

    /// `AssetGroup` · Edm.Guid
    public var assetGroup: UUID? { row[ifPresent: 3] }

    /// `AssetGroupCode` · Edm.String
    public var assetGroupCode: String? { row[ifPresent: 4] }

    /// `AssetGroupDescription` · Edm.String
    public var assetGroupDescription: String? { row[ifPresent: 5] }

    /// `CatalogueValue` · Edm.Double
    public var catalogueValue: Decimal? { row[ifPresent: 6] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 7] }

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

    /// `DeductionPercentage` · Edm.Double
    public var deductionPercentage: Decimal? { row[ifPresent: 15] }

    /// `DepreciatedAmount` · Edm.Double
    public var depreciatedAmount: Decimal? { row[ifPresent: 16] }

    /// `DepreciatedPeriods` · Edm.Int32
    public var depreciatedPeriods: Int32? { row[ifPresent: 17] }

    /// `DepreciatedStartDate` · Edm.DateTime
    public var depreciatedStartDate: LocalDateTime? { row[ifPresent: 18] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 19] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 20] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 21] }

    /// `EngineEmission` · Edm.Int16
    public var engineEmission: Int16? { row[ifPresent: 22] }

    /// `EngineType` · Edm.Int16
    public var engineType: Int16? { row[ifPresent: 23] }

    /// `GLTransactionLine` · Edm.Guid
    public var glTransactionLine: UUID? { row[ifPresent: 24] }

    /// `GLTransactionLineDescription` · Edm.String
    public var glTransactionLineDescription: String? { row[ifPresent: 25] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[26] }

    /// `InvestmentAccount` · Edm.Guid
    public var investmentAccount: UUID? { row[ifPresent: 27] }

    /// `InvestmentAccountCode` · Edm.String
    public var investmentAccountCode: String? { row[ifPresent: 28] }

    /// `InvestmentAccountName` · Edm.String
    public var investmentAccountName: String? { row[ifPresent: 29] }

    /// `InvestmentAmountDC` · Edm.Double
    public var investmentAmountDC: Decimal? { row[ifPresent: 30] }

    /// `InvestmentAmountFC` · Edm.Double
    public var investmentAmountFC: Decimal? { row[ifPresent: 31] }

    /// `InvestmentCurrency` · Edm.String
    public var investmentCurrency: String? { row[ifPresent: 32] }

    /// `InvestmentCurrencyDescription` · Edm.String
    public var investmentCurrencyDescription: String? { row[ifPresent: 33] }

    /// `InvestmentDate` · Edm.DateTime
    public var investmentDate: LocalDateTime? { row[ifPresent: 34] }

    /// `InvestmentDeduction` · Edm.Int16
    public var investmentDeduction: Int16? { row[ifPresent: 35] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 36] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 37] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 38] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 39] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 40] }

    /// `ParentCode` · Edm.String
    public var parentCode: String? { row[ifPresent: 41] }

    /// `ParentDescription` · Edm.String
    public var parentDescription: String? { row[ifPresent: 42] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 43] }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[ifPresent: 44] }

    /// `PrimaryMethod` · Edm.Guid
    public var primaryMethod: UUID? { row[ifPresent: 45] }

    /// `PrimaryMethodCode` · Edm.String
    public var primaryMethodCode: String? { row[ifPresent: 46] }

    /// `PrimaryMethodDescription` · Edm.String
    public var primaryMethodDescription: String? { row[ifPresent: 47] }

    /// `ResidualValue` · Edm.Double
    public var residualValue: Decimal? { row[ifPresent: 48] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 49] }

    /// `Status` · Edm.Int16
    public var status: AssetStatus? { row[ifPresent: 50] }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 51] }

    /// `TransactionEntryNo` · Edm.Int32
    public var transactionEntryNo: Int32? { row[ifPresent: 52] }

    /// `Type` · Edm.String
    public var type: AssetType? { row[ifPresent: 53] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 54] }

    /// `CommercialBuildingValues` · expand with `expanding { $0.commercialBuildingValues }`
    public var commercialBuildingValues: Expanded<Assets.CommercialBuildingValues> { row[55] }

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
      """,
      related: { [Assets.CommercialBuildingValues.table] })
  }
}

nonisolated extension Assets.Asset {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var alreadyDepreciated: Property<Assets.Asset, UInt8> { Property(0) }
    public var assetFrom: Property<Assets.Asset, UUID?> { Property(1) }
    public var assetFromDescription: Property<Assets.Asset, String?> { Property(2) }
    public var assetGroup: Property<Assets.Asset, UUID?> { Property(3) }
    public var assetGroupCode: Property<Assets.Asset, String?> { Property(4) }
    public var assetGroupDescription: Property<Assets.Asset, String?> { Property(5) }
    public var catalogueValue: Property<Assets.Asset, Decimal?> { Property(6) }
    public var code: Property<Assets.Asset, String?> { Property(7) }
    public var costcenter: Property<Assets.Asset, String?> { Property(8) }
    public var costcenterDescription: Property<Assets.Asset, String?> { Property(9) }
    public var costunit: Property<Assets.Asset, String?> { Property(10) }
    public var costunitDescription: Property<Assets.Asset, String?> { Property(11) }
    public var created: Property<Assets.Asset, LocalDateTime?> { Property(12) }
    public var creator: Property<Assets.Asset, UUID?> { Property(13) }
    public var creatorFullName: Property<Assets.Asset, String?> { Property(14) }
    public var deductionPercentage: Property<Assets.Asset, Decimal?> { Property(15) }
    public var depreciatedAmount: Property<Assets.Asset, Decimal?> { Property(16) }
    public var depreciatedPeriods: Property<Assets.Asset, Int32?> { Property(17) }
    public var depreciatedStartDate: Property<Assets.Asset, LocalDateTime?> { Property(18) }
    public var description: Property<Assets.Asset, String?> { Property(19) }
    public var division: Property<Assets.Asset, Int32?> { Property(20) }
    public var endDate: Property<Assets.Asset, LocalDateTime?> { Property(21) }
    public var engineEmission: Property<Assets.Asset, Int16?> { Property(22) }
    public var engineType: Property<Assets.Asset, Int16?> { Property(23) }
    public var glTransactionLine: Property<Assets.Asset, UUID?> { Property(24) }
    public var glTransactionLineDescription: Property<Assets.Asset, String?> { Property(25) }
    public var id: Property<Assets.Asset, UUID> { Property(26) }
    public var investmentAccount: Property<Assets.Asset, UUID?> { Property(27) }
    public var investmentAccountCode: Property<Assets.Asset, String?> { Property(28) }
    public var investmentAccountName: Property<Assets.Asset, String?> { Property(29) }
    public var investmentAmountDC: Property<Assets.Asset, Decimal?> { Property(30) }
    public var investmentAmountFC: Property<Assets.Asset, Decimal?> { Property(31) }
    public var investmentCurrency: Property<Assets.Asset, String?> { Property(32) }
    public var investmentCurrencyDescription: Property<Assets.Asset, String?> { Property(33) }
    public var investmentDate: Property<Assets.Asset, LocalDateTime?> { Property(34) }
    public var investmentDeduction: Property<Assets.Asset, Int16?> { Property(35) }
    public var modified: Property<Assets.Asset, LocalDateTime?> { Property(36) }
    public var modifier: Property<Assets.Asset, UUID?> { Property(37) }
    public var modifierFullName: Property<Assets.Asset, String?> { Property(38) }
    public var notes: Property<Assets.Asset, String?> { Property(39) }
    public var parent: Property<Assets.Asset, UUID?> { Property(40) }
    public var parentCode: Property<Assets.Asset, String?> { Property(41) }
    public var parentDescription: Property<Assets.Asset, String?> { Property(42) }
    public var picture: Property<Assets.Asset, Data?> { Property(43) }
    public var pictureFileName: Property<Assets.Asset, String?> { Property(44) }
    public var primaryMethod: Property<Assets.Asset, UUID?> { Property(45) }
    public var primaryMethodCode: Property<Assets.Asset, String?> { Property(46) }
    public var primaryMethodDescription: Property<Assets.Asset, String?> { Property(47) }
    public var residualValue: Property<Assets.Asset, Decimal?> { Property(48) }
    public var startDate: Property<Assets.Asset, LocalDateTime?> { Property(49) }
    public var status: Property<Assets.Asset, AssetStatus?> { Property(50) }
    public var transactionEntryID: Property<Assets.Asset, UUID?> { Property(51) }
    public var transactionEntryNo: Property<Assets.Asset, Int32?> { Property(52) }
    public var type: Property<Assets.Asset, AssetType?> { Property(53) }
    public var customField: Property<Assets.Asset, String?> { Property(54) }
    public var commercialBuildingValues: Navigation<Assets.Asset, Assets.CommercialBuildingValues> { Navigation(55) }
  }
}
