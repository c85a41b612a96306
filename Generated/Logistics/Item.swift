// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// A product or service that is bought, sold or made.
  ///
  /// `logistics/Items` · read, create, update, delete · 60 rows a page · webhook topic `Items`
  /// · permission "Logistics items"
  nonisolated public struct Item: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `IsSerialNumberItem` · Edm.Boolean
    public var isSerialNumberItem: Bool? { row[0] }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: UInt8 { row[1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `StandardSalesPrice` · Edm.Double · read-only
    public var standardSalesPrice: Decimal? { row[3] }

    /// `Class_01` · Edm.String
    public var class01: String? { row[4] }

    /// `Class_02` · Edm.String
    public var class02: String? { row[5] }

    /// `Class_03` · Edm.String
    public var class03: String? { row[6] }

    /// `Class_04` · Edm.String
    public var class04: String? { row[7] }

    /// `Class_05` · Edm.String
    public var class05: String? { row[8] }

    /// `Class_06` · Edm.String
    public var class06: String? { row[9] }

    /// `Class_07` · Edm.String
    public var class07: String? { row[10] }

    /// `Class_08` · Edm.String
    public var class08: String? { row[11] }

    /// `Class_09` · Edm.String
    public var class09: String? { row[12] }

    /// `Class_10` · Edm.String
    public var class10: String? { row[13] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[14] }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[15] }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[16] }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[17] }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[18] }

    /// `AverageCost` · Edm.Double
    public var averageCost: Decimal? { row[19] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[20] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[21] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[23] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[24] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[25] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[26] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[27] }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[28] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[29] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[30] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[31] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[32] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[33] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[34] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[35] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[36] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[37] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[38] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[39] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[40] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[41] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[42] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[43] }

    /// `FreeNumberField_06` · Edm.Double
    public var freeNumberField06: Decimal? { row[44] }

    /// `FreeNumberField_07` · Edm.Double
    public var freeNumberField07: Decimal? { row[45] }

    /// `FreeNumberField_08` · Edm.Double
    public var freeNumberField08: Decimal? { row[46] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[47] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[48] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[49] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[50] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[51] }

    /// `FreeTextField_06` · Edm.String
    public var freeTextField06: String? { row[52] }

    /// `FreeTextField_07` · Edm.String
    public var freeTextField07: String? { row[53] }

    /// `FreeTextField_08` · Edm.String
    public var freeTextField08: String? { row[54] }

    /// `FreeTextField_09` · Edm.String
    public var freeTextField09: String? { row[55] }

    /// `FreeTextField_10` · Edm.String
    public var freeTextField10: String? { row[56] }

    /// `GLCostsCode` · Edm.String · read-only
    public var glCostsCode: String? { row[57] }

    /// `GLCostsDescription` · Edm.String · read-only
    public var glCostsDescription: String? { row[58] }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[59] }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[60] }

    /// `GLCostsWorkInProgressCode` · Edm.String · read-only
    public var glCostsWorkInProgressCode: String? { row[61] }

    /// `GLCostsWorkInProgressDescription` · Edm.String · read-only
    public var glCostsWorkInProgressDescription: String? { row[62] }

    /// `GLRevenueCode` · Edm.String · read-only
    public var glRevenueCode: String? { row[63] }

    /// `GLRevenueDescription` · Edm.String · read-only
    public var glRevenueDescription: String? { row[64] }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[65] }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[66] }

    /// `GLRevenueWorkInProgressCode` · Edm.String · read-only
    public var glRevenueWorkInProgressCode: String? { row[67] }

    /// `GLRevenueWorkInProgressDescription` · Edm.String · read-only
    public var glRevenueWorkInProgressDescription: String? { row[68] }

    /// `GLStockCode` · Edm.String · read-only
    public var glStockCode: String? { row[69] }

    /// `GLStockDescription` · Edm.String · read-only
    public var glStockDescription: String? { row[70] }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[71] }

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: UInt8 { row[72] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[73] }

    /// `IsMakeItem` · Edm.Byte
    public var isMakeItem: UInt8 { row[74] }

    /// `IsNewContract` · Edm.Byte
    public var isNewContract: UInt8 { row[75] }

    /// `IsOnDemandItem` · Edm.Byte
    public var isOnDemandItem: UInt8 { row[76] }

    /// `IsPackageItem` · Edm.Boolean
    public var isPackageItem: Bool? { row[77] }

    /// `IsPurchaseItem` · Edm.Boolean
    public var isPurchaseItem: Bool? { row[78] }

    /// `IsRegistrationCodeItem` · Edm.Byte
    public var isRegistrationCodeItem: UInt8 { row[79] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[80] }

    /// `IsSerialItem` · Edm.Boolean
    public var isSerialItem: Bool? { row[81] }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[82] }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[83] }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: UInt8? { row[84] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[85] }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: UInt8 { row[86] }

    /// `ItemGroupCode` · Edm.String · read-only
    public var itemGroupCode: String? { row[87] }

    /// `ItemGroupDescription` · Edm.String · read-only
    public var itemGroupDescription: String? { row[88] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[89] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[90] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[91] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[92] }

    /// `GrossWeight` · Edm.Double
    public var grossWeight: Decimal? { row[93] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[94] }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[95] }

    /// `Notes` · Edm.String
    public var notes: String? { row[96] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[97] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[98] }

    /// `PictureUrl` · Edm.String · read-only
    public var pictureURL: String? { row[99] }

    /// `PictureThumbnailUrl` · Edm.String · read-only
    public var pictureThumbnailURL: String? { row[100] }

    /// `SalesVatCodeDescription` · Edm.String · read-only
    public var salesVATCodeDescription: String? { row[101] }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[102] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[103] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[104] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[105] }

    /// `StatisticalCode` · Edm.String · read-only
    public var statisticalCode: String? { row[106] }

    /// `StatisticalNetWeight` · Edm.Double · read-only
    public var statisticalNetWeight: Decimal? { row[107] }

    /// `StatisticalUnits` · Edm.Double · read-only
    public var statisticalUnits: Decimal? { row[108] }

    /// `StatisticalValue` · Edm.Double · read-only
    public var statisticalValue: Decimal? { row[109] }

    /// `Stock` · Edm.Double · read-only
    public var stock: Decimal? { row[110] }

    /// `Unit` · Edm.String
    public var unit: String? { row[111] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[112] }

    /// `UnitType` · Edm.String · read-only
    public var unitType: UnitType? { row[113] }

    /// `AssembledLeadDays` · Edm.Int32 · read-only
    public var assembledLeadDays: Int32? { row[114] }

    /// `BatchQuantity` · Edm.Double · read-only
    public var batchQuantity: Decimal? { row[115] }

    /// `UseExplosion` · Edm.Byte · read-only
    public var useExplosion: UInt8? { row[116] }

    public static let table: PropertyTable = PropertyTable(
      """
      IsSerialNumberItem                  Boolean   create update
      IsBatchNumberItem                   Byte!     create update
      ID                                  Guid!     key create update
      StandardSalesPrice                  Double
      Class_01                            String    create update
      Class_02                            String    create update
      Class_03                            String    create update
      Class_04                            String    create update
      Class_05                            String    create update
      Class_06                            String    create update
      Class_07                            String    create update
      Class_08                            String    create update
      Class_09                            String    create update
      Class_10                            String    create update
      Code                                String    create! update
      CopyRemarks                         Byte!     create update
      CostPriceCurrency                   String    create update
      CostPriceNew                        Double    create update
      CostPriceStandard                   Double    create update
      AverageCost                         Double    create update
      Barcode                             String    create update
      Created                             DateTime
      CreatorFullName                     String
      Creator                             Guid
      CustomField                         String
      Description                         String    create! update
      Division                            Int32
      EndDate                             DateTime  create update
      ExtraDescription                    String    create update
      FreeBoolField_01                    Boolean   create update
      FreeBoolField_02                    Boolean   create update
      FreeBoolField_03                    Boolean   create update
      FreeBoolField_04                    Boolean   create update
      FreeBoolField_05                    Boolean   create update
      FreeDateField_01                    DateTime  create update
      FreeDateField_02                    DateTime  create update
      FreeDateField_03                    DateTime  create update
      FreeDateField_04                    DateTime  create update
      FreeDateField_05                    DateTime  create update
      FreeNumberField_01                  Double    create update
      FreeNumberField_02                  Double    create update
      FreeNumberField_03                  Double    create update
      FreeNumberField_04                  Double    create update
      FreeNumberField_05                  Double    create update
      FreeNumberField_06                  Double    create update
      FreeNumberField_07                  Double    create update
      FreeNumberField_08                  Double    create update
      FreeTextField_01                    String    create update
      FreeTextField_02                    String    create update
      FreeTextField_03                    String    create update
      FreeTextField_04                    String    create update
      FreeTextField_05                    String    create update
      FreeTextField_06                    String    create update
      FreeTextField_07                    String    create update
      FreeTextField_08                    String    create update
      FreeTextField_09                    String    create update
      FreeTextField_10                    String    create update
      GLCostsCode                         String
      GLCostsDescription                  String
      GLCosts                             Guid      create update
      GLCostsWorkInProgress               Guid      create update
      GLCostsWorkInProgressCode           String
      GLCostsWorkInProgressDescription    String
      GLRevenueCode                       String
      GLRevenueDescription                String
      GLRevenue                           Guid      create update
      GLRevenueWorkInProgress             Guid      create update
      GLRevenueWorkInProgressCode         String
      GLRevenueWorkInProgressDescription  String
      GLStockCode                         String
      GLStockDescription                  String
      GLStock                             Guid      create update
      IsBatchItem                         Byte!     create update
      IsFractionAllowedItem               Boolean   create update
      IsMakeItem                          Byte!     create update
      IsNewContract                       Byte!     create update
      IsOnDemandItem                      Byte!     create update
      IsPackageItem                       Boolean   create update
      IsPurchaseItem                      Boolean   create update
      IsRegistrationCodeItem              Byte!     create update
      IsSalesItem                         Boolean   create update
      IsSerialItem                        Boolean   create update
      IsStockItem                         Boolean   create update
      IsSubcontractedItem                 Boolean   create update
      IsTaxableItem                       Byte      create update
      IsTime                              Byte!     create update
      IsWebshopItem                       Byte!     create update
      ItemGroupCode                       String
      ItemGroupDescription                String
      ItemGroup                           Guid      create update
      Modified                            DateTime
      ModifierFullName                    String
      Modifier                            Guid
      GrossWeight                         Double    create update
      NetWeight                           Double    create update
      NetWeightUnit                       String    create update
      Notes                               String    create update
      Picture                             Binary    create update
      PictureName                         String    create update
      PictureUrl                          String
      PictureThumbnailUrl                 String
      SalesVatCodeDescription             String
      SalesVatCode                        String    create update
      SearchCode                          String    create update
      SecurityLevel                       Int32     create update
      StartDate                           DateTime  create update
      StatisticalCode                     String
      StatisticalNetWeight                Double
      StatisticalUnits                    Double
      StatisticalValue                    Double
      Stock                               Double
      Unit                                String    create update
      UnitDescription                     String
      UnitType                            String
      AssembledLeadDays                   Int32
      BatchQuantity                       Double
      UseExplosion                        Byte
      """)
  }
}

nonisolated extension Logistics.Item {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var isSerialNumberItem: Property<Logistics.Item, Bool?> { Property(0) }
    public var isBatchNumberItem: Property<Logistics.Item, UInt8> { Property(1) }
    public var id: Property<Logistics.Item, UUID> { Property(2) }
    public var standardSalesPrice: Property<Logistics.Item, Decimal?> { Property(3) }
    public var class01: Property<Logistics.Item, String?> { Property(4) }
    public var class02: Property<Logistics.Item, String?> { Property(5) }
    public var class03: Property<Logistics.Item, String?> { Property(6) }
    public var class04: Property<Logistics.Item, String?> { Property(7) }
    public var class05: Property<Logistics.Item, String?> { Property(8) }
    public var class06: Property<Logistics.Item, String?> { Property(9) }
    public var class07: Property<Logistics.Item, String?> { Property(10) }
    public var class08: Property<Logistics.Item, String?> { Property(11) }
    public var class09: Property<Logistics.Item, String?> { Property(12) }
    public var class10: Property<Logistics.Item, String?> { Property(13) }
    public var code: Property<Logistics.Item, String?> { Property(14) }
    public var copyRemarks: Property<Logistics.Item, UInt8> { Property(15) }
    public var costPriceCurrency: Property<Logistics.Item, String?> { Property(16) }
    public var costPriceNew: Property<Logistics.Item, Decimal?> { Property(17) }
    public var costPriceStandard: Property<Logistics.Item, Decimal?> { Property(18) }
    public var averageCost: Property<Logistics.Item, Decimal?> { Property(19) }
    public var barcode: Property<Logistics.Item, String?> { Property(20) }
    public var created: Property<Logistics.Item, LocalDateTime?> { Property(21) }
    public var creatorFullName: Property<Logistics.Item, String?> { Property(22) }
    public var creator: Property<Logistics.Item, UUID?> { Property(23) }
    public var customField: Property<Logistics.Item, String?> { Property(24) }
    public var description: Property<Logistics.Item, String?> { Property(25) }
    public var division: Property<Logistics.Item, Int32?> { Property(26) }
    public var endDate: Property<Logistics.Item, LocalDateTime?> { Property(27) }
    public var extraDescription: Property<Logistics.Item, String?> { Property(28) }
    public var freeBoolField01: Property<Logistics.Item, Bool?> { Property(29) }
    public var freeBoolField02: Property<Logistics.Item, Bool?> { Property(30) }
    public var freeBoolField03: Property<Logistics.Item, Bool?> { Property(31) }
    public var freeBoolField04: Property<Logistics.Item, Bool?> { Property(32) }
    public var freeBoolField05: Property<Logistics.Item, Bool?> { Property(33) }
    public var freeDateField01: Property<Logistics.Item, LocalDateTime?> { Property(34) }
    public var freeDateField02: Property<Logistics.Item, LocalDateTime?> { Property(35) }
    public var freeDateField03: Property<Logistics.Item, LocalDateTime?> { Property(36) }
    public var freeDateField04: Property<Logistics.Item, LocalDateTime?> { Property(37) }
    public var freeDateField05: Property<Logistics.Item, LocalDateTime?> { Property(38) }
    public var freeNumberField01: Property<Logistics.Item, Decimal?> { Property(39) }
    public var freeNumberField02: Property<Logistics.Item, Decimal?> { Property(40) }
    public var freeNumberField03: Property<Logistics.Item, Decimal?> { Property(41) }
    public var freeNumberField04: Property<Logistics.Item, Decimal?> { Property(42) }
    public var freeNumberField05: Property<Logistics.Item, Decimal?> { Property(43) }
    public var freeNumberField06: Property<Logistics.Item, Decimal?> { Property(44) }
    public var freeNumberField07: Property<Logistics.Item, Decimal?> { Property(45) }
    public var freeNumberField08: Property<Logistics.Item, Decimal?> { Property(46) }
    public var freeTextField01: Property<Logistics.Item, String?> { Property(47) }
    public var freeTextField02: Property<Logistics.Item, String?> { Property(48) }
    public var freeTextField03: Property<Logistics.Item, String?> { Property(49) }
    public var freeTextField04: Property<Logistics.Item, String?> { Property(50) }
    public var freeTextField05: Property<Logistics.Item, String?> { Property(51) }
    public var freeTextField06: Property<Logistics.Item, String?> { Property(52) }
    public var freeTextField07: Property<Logistics.Item, String?> { Property(53) }
    public var freeTextField08: Property<Logistics.Item, String?> { Property(54) }
    public var freeTextField09: Property<Logistics.Item, String?> { Property(55) }
    public var freeTextField10: Property<Logistics.Item, String?> { Property(56) }
    public var glCostsCode: Property<Logistics.Item, String?> { Property(57) }
    public var glCostsDescription: Property<Logistics.Item, String?> { Property(58) }
    public var glCosts: Property<Logistics.Item, UUID?> { Property(59) }
    public var glCostsWorkInProgress: Property<Logistics.Item, UUID?> { Property(60) }
    public var glCostsWorkInProgressCode: Property<Logistics.Item, String?> { Property(61) }
    public var glCostsWorkInProgressDescription: Property<Logistics.Item, String?> { Property(62) }
    public var glRevenueCode: Property<Logistics.Item, String?> { Property(63) }
    public var glRevenueDescription: Property<Logistics.Item, String?> { Property(64) }
    public var glRevenue: Property<Logistics.Item, UUID?> { Property(65) }
    public var glRevenueWorkInProgress: Property<Logistics.Item, UUID?> { Property(66) }
    public var glRevenueWorkInProgressCode: Property<Logistics.Item, String?> { Property(67) }
    public var glRevenueWorkInProgressDescription: Property<Logistics.Item, String?> { Property(68) }
    public var glStockCode: Property<Logistics.Item, String?> { Property(69) }
    public var glStockDescription: Property<Logistics.Item, String?> { Property(70) }
    public var glStock: Property<Logistics.Item, UUID?> { Property(71) }
    public var isBatchItem: Property<Logistics.Item, UInt8> { Property(72) }
    public var isFractionAllowedItem: Property<Logistics.Item, Bool?> { Property(73) }
    public var isMakeItem: Property<Logistics.Item, UInt8> { Property(74) }
    public var isNewContract: Property<Logistics.Item, UInt8> { Property(75) }
    public var isOnDemandItem: Property<Logistics.Item, UInt8> { Property(76) }
    public var isPackageItem: Property<Logistics.Item, Bool?> { Property(77) }
    public var isPurchaseItem: Property<Logistics.Item, Bool?> { Property(78) }
    public var isRegistrationCodeItem: Property<Logistics.Item, UInt8> { Property(79) }
    public var isSalesItem: Property<Logistics.Item, Bool?> { Property(80) }
    public var isSerialItem: Property<Logistics.Item, Bool?> { Property(81) }
    public var isStockItem: Property<Logistics.Item, Bool?> { Property(82) }
    public var isSubcontractedItem: Property<Logistics.Item, Bool?> { Property(83) }
    public var isTaxableItem: Property<Logistics.Item, UInt8?> { Property(84) }
    public var isTime: Property<Logistics.Item, UInt8> { Property(85) }
    public var isWebshopItem: Property<Logistics.Item, UInt8> { Property(86) }
    public var itemGroupCode: Property<Logistics.Item, String?> { Property(87) }
    public var itemGroupDescription: Property<Logistics.Item, String?> { Property(88) }
    public var itemGroup: Property<Logistics.Item, UUID?> { Property(89) }
    public var modified: Property<Logistics.Item, LocalDateTime?> { Property(90) }
    public var modifierFullName: Property<Logistics.Item, String?> { Property(91) }
    public var modifier: Property<Logistics.Item, UUID?> { Property(92) }
    public var grossWeight: Property<Logistics.Item, Decimal?> { Property(93) }
    public var netWeight: Property<Logistics.Item, Decimal?> { Property(94) }
    public var netWeightUnit: Property<Logistics.Item, String?> { Property(95) }
    public var notes: Property<Logistics.Item, String?> { Property(96) }
    public var picture: Property<Logistics.Item, Data?> { Property(97) }
    public var pictureName: Property<Logistics.Item, String?> { Property(98) }
    public var pictureURL: Property<Logistics.Item, String?> { Property(99) }
    public var pictureThumbnailURL: Property<Logistics.Item, String?> { Property(100) }
    public var salesVATCodeDescription: Property<Logistics.Item, String?> { Property(101) }
    public var salesVATCode: Property<Logistics.Item, String?> { Property(102) }
    public var searchCode: Property<Logistics.Item, String?> { Property(103) }
    public var securityLevel: Property<Logistics.Item, Int32?> { Property(104) }
    public var startDate: Property<Logistics.Item, LocalDateTime?> { Property(105) }
    public var statisticalCode: Property<Logistics.Item, String?> { Property(106) }
    public var statisticalNetWeight: Property<Logistics.Item, Decimal?> { Property(107) }
    public var statisticalUnits: Property<Logistics.Item, Decimal?> { Property(108) }
    public var statisticalValue: Property<Logistics.Item, Decimal?> { Property(109) }
    public var stock: Property<Logistics.Item, Decimal?> { Property(110) }
    public var unit: Property<Logistics.Item, String?> { Property(111) }
    public var unitDescription: Property<Logistics.Item, String?> { Property(112) }
    public var unitType: Property<Logistics.Item, UnitType?> { Property(113) }
    public var assembledLeadDays: Property<Logistics.Item, Int32?> { Property(114) }
    public var batchQuantity: Property<Logistics.Item, Decimal?> { Property(115) }
    public var useExplosion: Property<Logistics.Item, UInt8?> { Property(116) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Logistics.Item>()
    public init() {}
    public var isSerialNumberItem: Bool? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var isBatchNumberItem: UInt8? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var id: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var class01: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var class02: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var class03: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var class04: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var class05: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var class06: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var class07: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var class08: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var class09: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var class10: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var code: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var copyRemarks: UInt8? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var costPriceCurrency: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var costPriceNew: Decimal? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var costPriceStandard: Decimal? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var averageCost: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var barcode: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var description: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var extraDescription: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var freeBoolField01: Bool? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var freeBoolField02: Bool? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var freeBoolField03: Bool? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var freeBoolField04: Bool? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var freeBoolField05: Bool? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var freeDateField01: LocalDateTime? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var freeDateField02: LocalDateTime? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var freeDateField03: LocalDateTime? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var freeDateField04: LocalDateTime? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var freeDateField05: LocalDateTime? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var freeNumberField01: Decimal? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var freeNumberField02: Decimal? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var freeNumberField03: Decimal? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var freeNumberField04: Decimal? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var freeNumberField05: Decimal? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var freeNumberField06: Decimal? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var freeNumberField07: Decimal? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var freeNumberField08: Decimal? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var freeTextField01: String? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var freeTextField02: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var freeTextField03: String? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var freeTextField04: String? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var freeTextField05: String? {
      get { changes[51] }
      set { changes[51] = newValue }
    }
    public var freeTextField06: String? {
      get { changes[52] }
      set { changes[52] = newValue }
    }
    public var freeTextField07: String? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var freeTextField08: String? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var freeTextField09: String? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var freeTextField10: String? {
      get { changes[56] }
      set { changes[56] = newValue }
    }
    public var glCosts: UUID? {
      get { changes[59] }
      set { changes[59] = newValue }
    }
    public var glCostsWorkInProgress: UUID? {
      get { changes[60] }
      set { changes[60] = newValue }
    }
    public var glRevenue: UUID? {
      get { changes[65] }
      set { changes[65] = newValue }
    }
    public var glRevenueWorkInProgress: UUID? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var glStock: UUID? {
      get { changes[71] }
      set { changes[71] = newValue }
    }
    public var isBatchItem: UInt8? {
      get { changes[72] }
      set { changes[72] = newValue }
    }
    public var isFractionAllowedItem: Bool? {
      get { changes[73] }
      set { changes[73] = newValue }
    }
    public var isMakeItem: UInt8? {
      get { changes[74] }
      set { changes[74] = newValue }
    }
    public var isNewContract: UInt8? {
      get { changes[75] }
      set { changes[75] = newValue }
    }
    public var isOnDemandItem: UInt8? {
      get { changes[76] }
      set { changes[76] = newValue }
    }
    public var isPackageItem: Bool? {
      get { changes[77] }
      set { changes[77] = newValue }
    }
    public var isPurchaseItem: Bool? {
      get { changes[78] }
      set { changes[78] = newValue }
    }
    public var isRegistrationCodeItem: UInt8? {
      get { changes[79] }
      set { changes[79] = newValue }
    }
    public var isSalesItem: Bool? {
      get { changes[80] }
      set { changes[80] = newValue }
    }
    public var isSerialItem: Bool? {
      get { changes[81] }
      set { changes[81] = newValue }
    }
    public var isStockItem: Bool? {
      get { changes[82] }
      set { changes[82] = newValue }
    }
    public var isSubcontractedItem: Bool? {
      get { changes[83] }
      set { changes[83] = newValue }
    }
    public var isTaxableItem: UInt8? {
      get { changes[84] }
      set { changes[84] = newValue }
    }
    public var isTime: UInt8? {
      get { changes[85] }
      set { changes[85] = newValue }
    }
    public var isWebshopItem: UInt8? {
      get { changes[86] }
      set { changes[86] = newValue }
    }
    public var itemGroup: UUID? {
      get { changes[89] }
      set { changes[89] = newValue }
    }
    public var grossWeight: Decimal? {
      get { changes[93] }
      set { changes[93] = newValue }
    }
    public var netWeight: Decimal? {
      get { changes[94] }
      set { changes[94] = newValue }
    }
    public var netWeightUnit: String? {
      get { changes[95] }
      set { changes[95] = newValue }
    }
    public var notes: String? {
      get { changes[96] }
      set { changes[96] = newValue }
    }
    public var picture: Data? {
      get { changes[97] }
      set { changes[97] = newValue }
    }
    public var pictureName: String? {
      get { changes[98] }
      set { changes[98] = newValue }
    }
    public var salesVATCode: String? {
      get { changes[102] }
      set { changes[102] = newValue }
    }
    public var searchCode: String? {
      get { changes[103] }
      set { changes[103] = newValue }
    }
    public var securityLevel: Int32? {
      get { changes[104] }
      set { changes[104] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[105] }
      set { changes[105] = newValue }
    }
    public var unit: String? {
      get { changes[111] }
      set { changes[111] = newValue }
    }
  }
}
