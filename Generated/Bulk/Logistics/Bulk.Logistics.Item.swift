// exact-online-generator 0.1.0 · services/bulk/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Logistics {
  /// `bulk/Logistics/Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct Item: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: UInt8 { row[72] }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: UInt8 { row[73] }

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

    /// `IsSerialNumberItem` · Edm.Boolean
    public var isSerialNumberItem: Bool? { row[ifPresent: 83] }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 84] }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[ifPresent: 85] }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: UInt8? { row[ifPresent: 86] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[87] }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: UInt8 { row[88] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 89] }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 90] }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 91] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 92] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 93] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 94] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 95] }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[ifPresent: 96] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 97] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 98] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 99] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 100] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 101] }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 102] }

    /// `SalesVatCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 103] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 104] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 105] }

    /// `StandardSalesPrice` · Edm.Double
    public var standardSalesPrice: Decimal? { row[ifPresent: 106] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 107] }

    /// `StatisticalCode` · Edm.String
    public var statisticalCode: String? { row[ifPresent: 108] }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[ifPresent: 109] }

    /// `StatisticalUnits` · Edm.Double
    public var statisticalUnits: Decimal? { row[ifPresent: 110] }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[ifPresent: 111] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 112] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 113] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 114] }

    /// `UnitType` · Edm.String
    public var unitType: UnitType? { row[ifPresent: 115] }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: UInt8? { row[ifPresent: 116] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                  Guid!     key
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
      IsBatchItem                         Byte!
      IsBatchNumberItem                   Byte!
      IsFractionAllowedItem               Boolean
      IsMakeItem                          Byte!
      IsNewContract                       Byte!
      IsOnDemandItem                      Byte!
      IsPackageItem                       Boolean
      IsPurchaseItem                      Boolean
      IsRegistrationCodeItem              Byte!
      IsSalesItem                         Boolean
      IsSerialItem                        Boolean
      IsSerialNumberItem                  Boolean
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
      StandardSalesPrice                  Double
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

nonisolated extension Bulk.Logistics.Item {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Logistics.Item, UUID> { Property(0) }
    public var assembledLeadDays: Property<Bulk.Logistics.Item, Int32?> { Property(1) }
    public var averageCost: Property<Bulk.Logistics.Item, Decimal?> { Property(2) }
    public var barcode: Property<Bulk.Logistics.Item, String?> { Property(3) }
    public var batchQuantity: Property<Bulk.Logistics.Item, Decimal?> { Property(4) }
    public var class01: Property<Bulk.Logistics.Item, String?> { Property(5) }
    public var class02: Property<Bulk.Logistics.Item, String?> { Property(6) }
    public var class03: Property<Bulk.Logistics.Item, String?> { Property(7) }
    public var class04: Property<Bulk.Logistics.Item, String?> { Property(8) }
    public var class05: Property<Bulk.Logistics.Item, String?> { Property(9) }
    public var class06: Property<Bulk.Logistics.Item, String?> { Property(10) }
    public var class07: Property<Bulk.Logistics.Item, String?> { Property(11) }
    public var class08: Property<Bulk.Logistics.Item, String?> { Property(12) }
    public var class09: Property<Bulk.Logistics.Item, String?> { Property(13) }
    public var class10: Property<Bulk.Logistics.Item, String?> { Property(14) }
    public var code: Property<Bulk.Logistics.Item, String?> { Property(15) }
    public var copyRemarks: Property<Bulk.Logistics.Item, UInt8> { Property(16) }
    public var costPriceCurrency: Property<Bulk.Logistics.Item, String?> { Property(17) }
    public var costPriceNew: Property<Bulk.Logistics.Item, Decimal?> { Property(18) }
    public var costPriceStandard: Property<Bulk.Logistics.Item, Decimal?> { Property(19) }
    public var created: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(20) }
    public var creator: Property<Bulk.Logistics.Item, UUID?> { Property(21) }
    public var creatorFullName: Property<Bulk.Logistics.Item, String?> { Property(22) }
    public var customField: Property<Bulk.Logistics.Item, String?> { Property(23) }
    public var description: Property<Bulk.Logistics.Item, String?> { Property(24) }
    public var division: Property<Bulk.Logistics.Item, Int32?> { Property(25) }
    public var endDate: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(26) }
    public var extraDescription: Property<Bulk.Logistics.Item, String?> { Property(27) }
    public var freeBoolField01: Property<Bulk.Logistics.Item, Bool?> { Property(28) }
    public var freeBoolField02: Property<Bulk.Logistics.Item, Bool?> { Property(29) }
    public var freeBoolField03: Property<Bulk.Logistics.Item, Bool?> { Property(30) }
    public var freeBoolField04: Property<Bulk.Logistics.Item, Bool?> { Property(31) }
    public var freeBoolField05: Property<Bulk.Logistics.Item, Bool?> { Property(32) }
    public var freeDateField01: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(33) }
    public var freeDateField02: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(34) }
    public var freeDateField03: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(35) }
    public var freeDateField04: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(36) }
    public var freeDateField05: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(37) }
    public var freeNumberField01: Property<Bulk.Logistics.Item, Decimal?> { Property(38) }
    public var freeNumberField02: Property<Bulk.Logistics.Item, Decimal?> { Property(39) }
    public var freeNumberField03: Property<Bulk.Logistics.Item, Decimal?> { Property(40) }
    public var freeNumberField04: Property<Bulk.Logistics.Item, Decimal?> { Property(41) }
    public var freeNumberField05: Property<Bulk.Logistics.Item, Decimal?> { Property(42) }
    public var freeNumberField06: Property<Bulk.Logistics.Item, Decimal?> { Property(43) }
    public var freeNumberField07: Property<Bulk.Logistics.Item, Decimal?> { Property(44) }
    public var freeNumberField08: Property<Bulk.Logistics.Item, Decimal?> { Property(45) }
    public var freeTextField01: Property<Bulk.Logistics.Item, String?> { Property(46) }
    public var freeTextField02: Property<Bulk.Logistics.Item, String?> { Property(47) }
    public var freeTextField03: Property<Bulk.Logistics.Item, String?> { Property(48) }
    public var freeTextField04: Property<Bulk.Logistics.Item, String?> { Property(49) }
    public var freeTextField05: Property<Bulk.Logistics.Item, String?> { Property(50) }
    public var freeTextField06: Property<Bulk.Logistics.Item, String?> { Property(51) }
    public var freeTextField07: Property<Bulk.Logistics.Item, String?> { Property(52) }
    public var freeTextField08: Property<Bulk.Logistics.Item, String?> { Property(53) }
    public var freeTextField09: Property<Bulk.Logistics.Item, String?> { Property(54) }
    public var freeTextField10: Property<Bulk.Logistics.Item, String?> { Property(55) }
    public var glCosts: Property<Bulk.Logistics.Item, UUID?> { Property(56) }
    public var glCostsCode: Property<Bulk.Logistics.Item, String?> { Property(57) }
    public var glCostsDescription: Property<Bulk.Logistics.Item, String?> { Property(58) }
    public var glCostsWorkInProgress: Property<Bulk.Logistics.Item, UUID?> { Property(59) }
    public var glCostsWorkInProgressCode: Property<Bulk.Logistics.Item, String?> { Property(60) }
    public var glCostsWorkInProgressDescription: Property<Bulk.Logistics.Item, String?> { Property(61) }
    public var glRevenue: Property<Bulk.Logistics.Item, UUID?> { Property(62) }
    public var glRevenueCode: Property<Bulk.Logistics.Item, String?> { Property(63) }
    public var glRevenueDescription: Property<Bulk.Logistics.Item, String?> { Property(64) }
    public var glRevenueWorkInProgress: Property<Bulk.Logistics.Item, UUID?> { Property(65) }
    public var glRevenueWorkInProgressCode: Property<Bulk.Logistics.Item, String?> { Property(66) }
    public var glRevenueWorkInProgressDescription: Property<Bulk.Logistics.Item, String?> { Property(67) }
    public var glStock: Property<Bulk.Logistics.Item, UUID?> { Property(68) }
    public var glStockCode: Property<Bulk.Logistics.Item, String?> { Property(69) }
    public var glStockDescription: Property<Bulk.Logistics.Item, String?> { Property(70) }
    public var grossWeight: Property<Bulk.Logistics.Item, Decimal?> { Property(71) }
    public var isBatchItem: Property<Bulk.Logistics.Item, UInt8> { Property(72) }
    public var isBatchNumberItem: Property<Bulk.Logistics.Item, UInt8> { Property(73) }
    public var isFractionAllowedItem: Property<Bulk.Logistics.Item, Bool?> { Property(74) }
    public var isMakeItem: Property<Bulk.Logistics.Item, UInt8> { Property(75) }
    public var isNewContract: Property<Bulk.Logistics.Item, UInt8> { Property(76) }
    public var isOnDemandItem: Property<Bulk.Logistics.Item, UInt8> { Property(77) }
    public var isPackageItem: Property<Bulk.Logistics.Item, Bool?> { Property(78) }
    public var isPurchaseItem: Property<Bulk.Logistics.Item, Bool?> { Property(79) }
    public var isRegistrationCodeItem: Property<Bulk.Logistics.Item, UInt8> { Property(80) }
    public var isSalesItem: Property<Bulk.Logistics.Item, Bool?> { Property(81) }
    public var isSerialItem: Property<Bulk.Logistics.Item, Bool?> { Property(82) }
    public var isSerialNumberItem: Property<Bulk.Logistics.Item, Bool?> { Property(83) }
    public var isStockItem: Property<Bulk.Logistics.Item, Bool?> { Property(84) }
    public var isSubcontractedItem: Property<Bulk.Logistics.Item, Bool?> { Property(85) }
    public var isTaxableItem: Property<Bulk.Logistics.Item, UInt8?> { Property(86) }
    public var isTime: Property<Bulk.Logistics.Item, UInt8> { Property(87) }
    public var isWebshopItem: Property<Bulk.Logistics.Item, UInt8> { Property(88) }
    public var itemGroup: Property<Bulk.Logistics.Item, UUID?> { Property(89) }
    public var itemGroupCode: Property<Bulk.Logistics.Item, String?> { Property(90) }
    public var itemGroupDescription: Property<Bulk.Logistics.Item, String?> { Property(91) }
    public var modified: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(92) }
    public var modifier: Property<Bulk.Logistics.Item, UUID?> { Property(93) }
    public var modifierFullName: Property<Bulk.Logistics.Item, String?> { Property(94) }
    public var netWeight: Property<Bulk.Logistics.Item, Decimal?> { Property(95) }
    public var netWeightUnit: Property<Bulk.Logistics.Item, String?> { Property(96) }
    public var notes: Property<Bulk.Logistics.Item, String?> { Property(97) }
    public var picture: Property<Bulk.Logistics.Item, Data?> { Property(98) }
    public var pictureName: Property<Bulk.Logistics.Item, String?> { Property(99) }
    public var pictureThumbnailURL: Property<Bulk.Logistics.Item, String?> { Property(100) }
    public var pictureURL: Property<Bulk.Logistics.Item, String?> { Property(101) }
    public var salesVATCode: Property<Bulk.Logistics.Item, String?> { Property(102) }
    public var salesVATCodeDescription: Property<Bulk.Logistics.Item, String?> { Property(103) }
    public var searchCode: Property<Bulk.Logistics.Item, String?> { Property(104) }
    public var securityLevel: Property<Bulk.Logistics.Item, Int32?> { Property(105) }
    public var standardSalesPrice: Property<Bulk.Logistics.Item, Decimal?> { Property(106) }
    public var startDate: Property<Bulk.Logistics.Item, LocalDateTime?> { Property(107) }
    public var statisticalCode: Property<Bulk.Logistics.Item, String?> { Property(108) }
    public var statisticalNetWeight: Property<Bulk.Logistics.Item, Decimal?> { Property(109) }
    public var statisticalUnits: Property<Bulk.Logistics.Item, Decimal?> { Property(110) }
    public var statisticalValue: Property<Bulk.Logistics.Item, Decimal?> { Property(111) }
    public var stock: Property<Bulk.Logistics.Item, Decimal?> { Property(112) }
    public var unit: Property<Bulk.Logistics.Item, String?> { Property(113) }
    public var unitDescription: Property<Bulk.Logistics.Item, String?> { Property(114) }
    public var unitType: Property<Bulk.Logistics.Item, UnitType?> { Property(115) }
    public var useExplosion: Property<Bulk.Logistics.Item, UInt8?> { Property(116) }
  }
}
