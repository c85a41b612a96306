// exact-online-generator 0.1.0 · services/sync/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct ItemSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AssembledLeadDays` · Edm.Int32
    public var assembledLeadDays: Int32? { row[ifPresent: 1] }

    /// `AverageCost` · Edm.Double
    public var averageCost: Decimal? { row[ifPresent: 2] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 4] }

    /// `Class_01` · Edm.String
    public var class01: String? { row[ifPresent: 5] }

    /// `Class_02` · Edm.String
    public var class02: String? { row[ifPresent: 6] }

    /// `Class_03` · Edm.String
    public var class03: String? { row[ifPresent: 7] }

    /// `Class_04` · Edm.String
    public var class04: String? { row[ifPresent: 8] }

    /// `Class_05` · Edm.String
    public var class05: String? { row[ifPresent: 9] }

    /// `Class_06` · Edm.String
    public var class06: String? { row[ifPresent: 10] }

    /// `Class_07` · Edm.String
    public var class07: String? { row[ifPresent: 11] }

    /// `Class_08` · Edm.String
    public var class08: String? { row[ifPresent: 12] }

    /// `Class_09` · Edm.String
    public var class09: String? { row[ifPresent: 13] }

    /// `Class_10` · Edm.String
    public var class10: String? { row[ifPresent: 14] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 15] }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[16] }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[ifPresent: 17] }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[ifPresent: 18] }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[ifPresent: 19] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 20] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 21] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 22] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 23] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 27] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 28] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 29] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 30] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 31] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 32] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 33] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 34] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 35] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 36] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 37] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 38] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 39] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 40] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 41] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 42] }

    /// `FreeNumberField_06` · Edm.Double
    public var freeNumberField06: Decimal? { row[ifPresent: 43] }

    /// `FreeNumberField_07` · Edm.Double
    public var freeNumberField07: Decimal? { row[ifPresent: 44] }

    /// `FreeNumberField_08` · Edm.Double
    public var freeNumberField08: Decimal? { row[ifPresent: 45] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 46] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 47] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 48] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 49] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 50] }

    /// `FreeTextField_06` · Edm.String
    public var freeTextField06: String? { row[ifPresent: 51] }

    /// `FreeTextField_07` · Edm.String
    public var freeTextField07: String? { row[ifPresent: 52] }

    /// `FreeTextField_08` · Edm.String
    public var freeTextField08: String? { row[ifPresent: 53] }

    /// `FreeTextField_09` · Edm.String
    public var freeTextField09: String? { row[ifPresent: 54] }

    /// `FreeTextField_10` · Edm.String
    public var freeTextField10: String? { row[ifPresent: 55] }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[ifPresent: 56] }

    /// `GLCostsCode` · Edm.String
    public var glCostsCode: String? { row[ifPresent: 57] }

    /// `GLCostsDescription` · Edm.String
    public var glCostsDescription: String? { row[ifPresent: 58] }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[ifPresent: 59] }

    /// `GLCostsWorkInProgressCode` · Edm.String
    public var glCostsWorkInProgressCode: String? { row[ifPresent: 60] }

    /// `GLCostsWorkInProgressDescription` · Edm.String
    public var glCostsWorkInProgressDescription: String? { row[ifPresent: 61] }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[ifPresent: 62] }

    /// `GLRevenueCode` · Edm.String
    public var glRevenueCode: String? { row[ifPresent: 63] }

    /// `GLRevenueDescription` · Edm.String
    public var glRevenueDescription: String? { row[ifPresent: 64] }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[ifPresent: 65] }

    /// `GLRevenueWorkInProgressCode` · Edm.String
    public var glRevenueWorkInProgressCode: String? { row[ifPresent: 66] }

    /// `GLRevenueWorkInProgressDescription` · Edm.String
    public var glRevenueWorkInProgressDescription: String? { row[ifPresent: 67] }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[ifPresent: 68] }

    /// `GLStockCode` · Edm.String
    public var glStockCode: String? { row[ifPresent: 69] }

    /// `GLStockDescription` · Edm.String
    public var glStockDescription: String? { row[ifPresent: 70] }

    /// `GrossWeight` · Edm.Double
    public var grossWeight: Decimal? { row[ifPresent: 71] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[72] }

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: UInt8 { row[73] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 74] }

    /// `IsMakeItem` · Edm.Byte
    public var isMakeItem: UInt8 { row[75] }

    /// `IsNewContract` · Edm.Byte
    public var isNewContract: UInt8 { row[76] }

    /// `IsOnDemandItem` · Edm.Byte
    public var isOnDemandItem: UInt8 { row[77] }

    /// `IsPackageItem` · Edm.Boolean
    public var isPackageItem: Bool? { row[ifPresent: 78] }

    /// `IsPurchaseItem` · Edm.Boolean
    public var isPurchaseItem: Bool? { row[ifPresent: 79] }

    /// `IsRegistrationCodeItem` · Edm.Byte
    public var isRegistrationCodeItem: UInt8 { row[80] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 81] }

    /// `IsSerialItem` · Edm.Boolean
    public var isSerialItem: Bool? { row[ifPresent: 82] }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 83] }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[ifPresent: 84] }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: UInt8? { row[ifPresent: 85] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[86] }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: UInt8 { row[87] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 88] }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 89] }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 90] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 91] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 92] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 93] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 94] }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[ifPresent: 95] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 96] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 97] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 98] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 99] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 100] }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 101] }

    /// `SalesVatCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 102] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 103] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 104] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 105] }

    /// `StatisticalCode` · Edm.String
    public var statisticalCode: String? { row[ifPresent: 106] }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[ifPresent: 107] }

    /// `StatisticalUnits` · Edm.Double
    public var statisticalUnits: Decimal? { row[ifPresent: 108] }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[ifPresent: 109] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 110] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 111] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 112] }

    /// `UnitType` · Edm.String
    public var unitType: UnitType? { row[ifPresent: 113] }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: UInt8? { row[ifPresent: 114] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                           Int64!    key
      AssembledLeadDays                   Int32
      AverageCost                         Double
      Barcode                             String
      BatchQuantity                       Double
      Class_01                            String
      Class_02                            String
      Class_03                            String
      Class_04                            String
      Class_05                            String
      Class_06                            String
      Class_07                            String
      Class_08                            String
      Class_09                            String
      Class_10                            String
      Code                                String
      CopyRemarks                         Byte!
      CostPriceCurrency                   String
      CostPriceNew                        Double
      CostPriceStandard                   Double
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      CustomField                         String
      Description                         String
      Division                            Int32
      EndDate                             DateTime
      ExtraDescription                    String
      FreeBoolField_01                    Boolean
      FreeBoolField_02                    Boolean
      FreeBoolField_03                    Boolean
      FreeBoolField_04                    Boolean
      FreeBoolField_05                    Boolean
      FreeDateField_01                    DateTime
      FreeDateField_02                    DateTime
      FreeDateField_03                    DateTime
      FreeDateField_04                    DateTime
      FreeDateField_05                    DateTime
      FreeNumberField_01                  Double
      FreeNumberField_02                  Double
      FreeNumberField_03                  Double
      FreeNumberField_04                  Double
      FreeNumberField_05                  Double
      FreeNumberField_06                  Double
      FreeNumberField_07                  Double
      FreeNumberField_08                  Double
      FreeTextField_01                    String
      FreeTextField_02                    String
      FreeTextField_03                    String
      FreeTextField_04                    String
      FreeTextField_05                    String
      FreeTextField_06                    String
      FreeTextField_07                    String
      FreeTextField_08                    String
      FreeTextField_09                    String
      FreeTextField_10                    String
      GLCosts                             Guid
      GLCostsCode                         String
      GLCostsDescription                  String
      GLCostsWorkInProgress               Guid
      GLCostsWorkInProgressCode           String
      GLCostsWorkInProgressDescription    String
      GLRevenue                           Guid
      GLRevenueCode                       String
      GLRevenueDescription                String
      GLRevenueWorkInProgress             Guid
      GLRevenueWorkInProgressCode         String
      GLRevenueWorkInProgressDescription  String
      GLStock                             Guid
      GLStockCode                         String
      GLStockDescription                  String
      GrossWeight                         Double
      ID                                  Guid!
      IsBatchItem                         Byte!
      IsFractionAllowedItem               Boolean
      IsMakeItem                          Byte!
      IsNewContract                       Byte!
      IsOnDemandItem                      Byte!
      IsPackageItem                       Boolean
      IsPurchaseItem                      Boolean
      IsRegistrationCodeItem              Byte!
      IsSalesItem                         Boolean
      IsSerialItem                        Boolean
      IsStockItem                         Boolean
      IsSubcontractedItem                 Boolean
      IsTaxableItem                       Byte
      IsTime                              Byte!
      IsWebshopItem                       Byte!
      ItemGroup                           Guid
      ItemGroupCode                       String
      ItemGroupDescription                String
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      NetWeight                           Double
      NetWeightUnit                       String
      Notes                               String
      Picture                             Binary
      PictureName                         String
      PictureThumbnailUrl                 String
      PictureUrl                          String
      SalesVatCode                        String
      SalesVatCodeDescription             String
      SearchCode                          String
      SecurityLevel                       Int32
      StartDate                           DateTime
      StatisticalCode                     String
      StatisticalNetWeight                Double
      StatisticalUnits                    Double
      StatisticalValue                    Double
      Stock                               Double
      Unit                                String
      UnitDescription                     String
      UnitType                            String
      UseExplosion                        Byte
      """)
  }
}

nonisolated extension Sync.Logistics.ItemSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Logistics.ItemSync, Int64> { Property(0) }
    public var assembledLeadDays: SelectableProperty<Sync.Logistics.ItemSync, Int32?> { SelectableProperty(1) }
    public var averageCost: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(2) }
    public var barcode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(3) }
    public var batchQuantity: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(4) }
    public var class01: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(5) }
    public var class02: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(6) }
    public var class03: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(7) }
    public var class04: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(8) }
    public var class05: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(9) }
    public var class06: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(10) }
    public var class07: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(11) }
    public var class08: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(12) }
    public var class09: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(13) }
    public var class10: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(14) }
    public var code: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(15) }
    public var copyRemarks: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(16) }
    public var costPriceCurrency: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(17) }
    public var costPriceNew: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(18) }
    public var costPriceStandard: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(19) }
    public var created: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(20) }
    public var creator: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(21) }
    public var creatorFullName: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(22) }
    public var customField: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(23) }
    public var description: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(24) }
    public var division: SelectableProperty<Sync.Logistics.ItemSync, Int32?> { SelectableProperty(25) }
    public var endDate: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(26) }
    public var extraDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(27) }
    public var freeBoolField01: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(28) }
    public var freeBoolField02: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(29) }
    public var freeBoolField03: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(30) }
    public var freeBoolField04: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(31) }
    public var freeBoolField05: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(32) }
    public var freeDateField01: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(33) }
    public var freeDateField02: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(34) }
    public var freeDateField03: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(35) }
    public var freeDateField04: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(36) }
    public var freeDateField05: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(37) }
    public var freeNumberField01: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(38) }
    public var freeNumberField02: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(39) }
    public var freeNumberField03: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(40) }
    public var freeNumberField04: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(41) }
    public var freeNumberField05: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(42) }
    public var freeNumberField06: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(43) }
    public var freeNumberField07: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(44) }
    public var freeNumberField08: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(45) }
    public var freeTextField01: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(46) }
    public var freeTextField02: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(47) }
    public var freeTextField03: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(48) }
    public var freeTextField04: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(49) }
    public var freeTextField05: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(50) }
    public var freeTextField06: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(51) }
    public var freeTextField07: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(52) }
    public var freeTextField08: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(53) }
    public var freeTextField09: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(54) }
    public var freeTextField10: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(55) }
    public var glCosts: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(56) }
    public var glCostsCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(57) }
    public var glCostsDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(58) }
    public var glCostsWorkInProgress: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(59) }
    public var glCostsWorkInProgressCode: SelectableProperty<Sync.Logistics.ItemSync, String?> {
      SelectableProperty(60)
    }
    public var glCostsWorkInProgressDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> {
      SelectableProperty(61)
    }
    public var glRevenue: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(62) }
    public var glRevenueCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(63) }
    public var glRevenueDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(64) }
    public var glRevenueWorkInProgress: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(65) }
    public var glRevenueWorkInProgressCode: SelectableProperty<Sync.Logistics.ItemSync, String?> {
      SelectableProperty(66)
    }
    public var glRevenueWorkInProgressDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> {
      SelectableProperty(67)
    }
    public var glStock: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(68) }
    public var glStockCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(69) }
    public var glStockDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(70) }
    public var grossWeight: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(71) }
    public var id: SelectableProperty<Sync.Logistics.ItemSync, UUID> { SelectableProperty(72) }
    public var isBatchItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(73) }
    public var isFractionAllowedItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(74) }
    public var isMakeItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(75) }
    public var isNewContract: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(76) }
    public var isOnDemandItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(77) }
    public var isPackageItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(78) }
    public var isPurchaseItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(79) }
    public var isRegistrationCodeItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(80) }
    public var isSalesItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(81) }
    public var isSerialItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(82) }
    public var isStockItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(83) }
    public var isSubcontractedItem: SelectableProperty<Sync.Logistics.ItemSync, Bool?> { SelectableProperty(84) }
    public var isTaxableItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8?> { SelectableProperty(85) }
    public var isTime: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(86) }
    public var isWebshopItem: SelectableProperty<Sync.Logistics.ItemSync, UInt8> { SelectableProperty(87) }
    public var itemGroup: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(88) }
    public var itemGroupCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(89) }
    public var itemGroupDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(90) }
    public var modified: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(91) }
    public var modifier: SelectableProperty<Sync.Logistics.ItemSync, UUID?> { SelectableProperty(92) }
    public var modifierFullName: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(93) }
    public var netWeight: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(94) }
    public var netWeightUnit: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(95) }
    public var notes: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(96) }
    public var picture: SelectableProperty<Sync.Logistics.ItemSync, Data?> { SelectableProperty(97) }
    public var pictureName: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(98) }
    public var pictureThumbnailURL: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(99) }
    public var pictureURL: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(100) }
    public var salesVATCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(101) }
    public var salesVATCodeDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(102) }
    public var searchCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(103) }
    public var securityLevel: SelectableProperty<Sync.Logistics.ItemSync, Int32?> { SelectableProperty(104) }
    public var startDate: SelectableProperty<Sync.Logistics.ItemSync, LocalDateTime?> { SelectableProperty(105) }
    public var statisticalCode: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(106) }
    public var statisticalNetWeight: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(107) }
    public var statisticalUnits: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(108) }
    public var statisticalValue: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(109) }
    public var stock: SelectableProperty<Sync.Logistics.ItemSync, Decimal?> { SelectableProperty(110) }
    public var unit: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(111) }
    public var unitDescription: SelectableProperty<Sync.Logistics.ItemSync, String?> { SelectableProperty(112) }
    public var unitType: SelectableProperty<Sync.Logistics.ItemSync, UnitType?> { SelectableProperty(113) }
    public var useExplosion: SelectableProperty<Sync.Logistics.ItemSync, UInt8?> { SelectableProperty(114) }
  }
}
