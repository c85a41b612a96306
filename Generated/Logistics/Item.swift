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
    public var isSerialNumberItem: Bool? { row[ifPresent: 0] }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: UInt8 { row[1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `StandardSalesPrice` · Edm.Double · read-only
    public var standardSalesPrice: Decimal? { row[ifPresent: 3] }

    /// `Class_01` · Edm.String
    public var class01: String? { row[ifPresent: 4] }

    /// `Class_02` · Edm.String
    public var class02: String? { row[ifPresent: 5] }

    /// `Class_03` · Edm.String
    public var class03: String? { row[ifPresent: 6] }

    /// `Class_04` · Edm.String
    public var class04: String? { row[ifPresent: 7] }

    /// `Class_05` · Edm.String
    public var class05: String? { row[ifPresent: 8] }

    /// `Class_06` · Edm.String
    public var class06: String? { row[ifPresent: 9] }

    /// `Class_07` · Edm.String
    public var class07: String? { row[ifPresent: 10] }

    /// `Class_08` · Edm.String
    public var class08: String? { row[ifPresent: 11] }

    /// `Class_09` · Edm.String
    public var class09: String? { row[ifPresent: 12] }

    /// `Class_10` · Edm.String
    public var class10: String? { row[ifPresent: 13] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 14] }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[15] }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[ifPresent: 16] }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[ifPresent: 17] }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[ifPresent: 18] }

    /// `AverageCost` · Edm.Double
    public var averageCost: Decimal? { row[ifPresent: 19] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 20] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 21] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 24] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 25] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 26] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 27] }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 28] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 29] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 30] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 31] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 32] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 33] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 34] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 35] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 36] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 37] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 38] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 39] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 40] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 41] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 42] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 43] }

    /// `FreeNumberField_06` · Edm.Double
    public var freeNumberField06: Decimal? { row[ifPresent: 44] }

    /// `FreeNumberField_07` · Edm.Double
    public var freeNumberField07: Decimal? { row[ifPresent: 45] }

    /// `FreeNumberField_08` · Edm.Double
    public var freeNumberField08: Decimal? { row[ifPresent: 46] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 47] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 48] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 49] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 50] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 51] }

    /// `FreeTextField_06` · Edm.String
    public var freeTextField06: String? { row[ifPresent: 52] }

    /// `FreeTextField_07` · Edm.String
    public var freeTextField07: String? { row[ifPresent: 53] }

    /// `FreeTextField_08` · Edm.String
    public var freeTextField08: String? { row[ifPresent: 54] }

    /// `FreeTextField_09` · Edm.String
    public var freeTextField09: String? { row[ifPresent: 55] }

    /// `FreeTextField_10` · Edm.String
    public var freeTextField10: String? { row[ifPresent: 56] }

    /// `GLCostsCode` · Edm.String · read-only
    public var glCostsCode: String? { row[ifPresent: 57] }

    /// `GLCostsDescription` · Edm.String · read-only
    public var glCostsDescription: String? { row[ifPresent: 58] }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[ifPresent: 59] }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[ifPresent: 60] }

    /// `GLCostsWorkInProgressCode` · Edm.String · read-only
    public var glCostsWorkInProgressCode: String? { row[ifPresent: 61] }

    /// `GLCostsWorkInProgressDescription` · Edm.String · read-only
    public var glCostsWorkInProgressDescription: String? { row[ifPresent: 62] }

    /// `GLRevenueCode` · Edm.String · read-only
    public var glRevenueCode: String? { row[ifPresent: 63] }

    /// `GLRevenueDescription` · Edm.String · read-only
    public var glRevenueDescription: String? { row[ifPresent: 64] }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[ifPresent: 65] }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[ifPresent: 66] }

    /// `GLRevenueWorkInProgressCode` · Edm.String · read-only
    public var glRevenueWorkInProgressCode: String? { row[ifPresent: 67] }

    /// `GLRevenueWorkInProgressDescription` · Edm.String · read-only
    public var glRevenueWorkInProgressDescription: String? { row[ifPresent: 68] }

    /// `GLStockCode` · Edm.String · read-only
    public var glStockCode: String? { row[ifPresent: 69] }

    /// `GLStockDescription` · Edm.String · read-only
    public var glStockDescription: String? { row[ifPresent: 70] }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[ifPresent: 71] }

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: UInt8 { row[72] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 73] }

    /// `IsMakeItem` · Edm.Byte
    public var isMakeItem: UInt8 { row[74] }

    /// `IsNewContract` · Edm.Byte
    public var isNewContract: UInt8 { row[75] }

    /// `IsOnDemandItem` · Edm.Byte
    public var isOnDemandItem: UInt8 { row[76] }

    /// `IsPackageItem` · Edm.Boolean
    public var isPackageItem: Bool? { row[ifPresent: 77] }

    /// `IsPurchaseItem` · Edm.Boolean
    public var isPurchaseItem: Bool? { row[ifPresent: 78] }

    /// `IsRegistrationCodeItem` · Edm.Byte
    public var isRegistrationCodeItem: UInt8 { row[79] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 80] }

    /// `IsSerialItem` · Edm.Boolean
    public var isSerialItem: Bool? { row[ifPresent: 81] }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 82] }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[ifPresent: 83] }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: UInt8? { row[ifPresent: 84] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[85] }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: UInt8 { row[86] }

    /// `ItemGroupCode` · Edm.String · read-only
    public var itemGroupCode: String? { row[ifPresent: 87] }

    /// `ItemGroupDescription` · Edm.String · read-only
    public var itemGroupDescription: String? { row[ifPresent: 88] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 89] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 90] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 91] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 92] }

    /// `GrossWeight` · Edm.Double
    public var grossWeight: Decimal? { row[ifPresent: 93] }

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

    /// `PictureUrl` · Edm.String · read-only
    public var pictureURL: String? { row[ifPresent: 99] }

    /// `PictureThumbnailUrl` · Edm.String · read-only
    public var pictureThumbnailURL: String? { row[ifPresent: 100] }

    /// `SalesVatCodeDescription` · Edm.String · read-only
    public var salesVATCodeDescription: String? { row[ifPresent: 101] }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 102] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 103] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 104] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 105] }

    /// `StatisticalCode` · Edm.String · read-only
    public var statisticalCode: String? { row[ifPresent: 106] }

    /// `StatisticalNetWeight` · Edm.Double · read-only
    public var statisticalNetWeight: Decimal? { row[ifPresent: 107] }

    /// `StatisticalUnits` · Edm.Double · read-only
    public var statisticalUnits: Decimal? { row[ifPresent: 108] }

    /// `StatisticalValue` · Edm.Double · read-only
    public var statisticalValue: Decimal? { row[ifPresent: 109] }

    /// `Stock` · Edm.Double · read-only
    public var stock: Decimal? { row[ifPresent: 110] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 111] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 112] }

    /// `UnitType` · Edm.String · read-only
    public var unitType: UnitType? { row[ifPresent: 113] }

    /// `AssembledLeadDays` · Edm.Int32 · read-only
    public var assembledLeadDays: Int32? { row[ifPresent: 114] }

    /// `BatchQuantity` · Edm.Double · read-only
    public var batchQuantity: Decimal? { row[ifPresent: 115] }

    /// `UseExplosion` · Edm.Byte · read-only
    public var useExplosion: UInt8? { row[ifPresent: 116] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var isSerialNumberItem: WritableProperty<Bool> { WritableProperty(0) }
    public var isBatchNumberItem: WritableProperty<UInt8> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(2) }
    public var class01: WritableProperty<String> { WritableProperty(4) }
    public var class02: WritableProperty<String> { WritableProperty(5) }
    public var class03: WritableProperty<String> { WritableProperty(6) }
    public var class04: WritableProperty<String> { WritableProperty(7) }
    public var class05: WritableProperty<String> { WritableProperty(8) }
    public var class06: WritableProperty<String> { WritableProperty(9) }
    public var class07: WritableProperty<String> { WritableProperty(10) }
    public var class08: WritableProperty<String> { WritableProperty(11) }
    public var class09: WritableProperty<String> { WritableProperty(12) }
    public var class10: WritableProperty<String> { WritableProperty(13) }
    public var code: WritableProperty<String> { WritableProperty(14) }
    public var copyRemarks: WritableProperty<UInt8> { WritableProperty(15) }
    public var costPriceCurrency: WritableProperty<String> { WritableProperty(16) }
    public var costPriceNew: WritableProperty<Decimal> { WritableProperty(17) }
    public var costPriceStandard: WritableProperty<Decimal> { WritableProperty(18) }
    public var averageCost: WritableProperty<Decimal> { WritableProperty(19) }
    public var barcode: WritableProperty<String> { WritableProperty(20) }
    public var description: WritableProperty<String> { WritableProperty(25) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(27) }
    public var extraDescription: WritableProperty<String> { WritableProperty(28) }
    public var freeBoolField01: WritableProperty<Bool> { WritableProperty(29) }
    public var freeBoolField02: WritableProperty<Bool> { WritableProperty(30) }
    public var freeBoolField03: WritableProperty<Bool> { WritableProperty(31) }
    public var freeBoolField04: WritableProperty<Bool> { WritableProperty(32) }
    public var freeBoolField05: WritableProperty<Bool> { WritableProperty(33) }
    public var freeDateField01: WritableProperty<LocalDateTime> { WritableProperty(34) }
    public var freeDateField02: WritableProperty<LocalDateTime> { WritableProperty(35) }
    public var freeDateField03: WritableProperty<LocalDateTime> { WritableProperty(36) }
    public var freeDateField04: WritableProperty<LocalDateTime> { WritableProperty(37) }
    public var freeDateField05: WritableProperty<LocalDateTime> { WritableProperty(38) }
    public var freeNumberField01: WritableProperty<Decimal> { WritableProperty(39) }
    public var freeNumberField02: WritableProperty<Decimal> { WritableProperty(40) }
    public var freeNumberField03: WritableProperty<Decimal> { WritableProperty(41) }
    public var freeNumberField04: WritableProperty<Decimal> { WritableProperty(42) }
    public var freeNumberField05: WritableProperty<Decimal> { WritableProperty(43) }
    public var freeNumberField06: WritableProperty<Decimal> { WritableProperty(44) }
    public var freeNumberField07: WritableProperty<Decimal> { WritableProperty(45) }
    public var freeNumberField08: WritableProperty<Decimal> { WritableProperty(46) }
    public var freeTextField01: WritableProperty<String> { WritableProperty(47) }
    public var freeTextField02: WritableProperty<String> { WritableProperty(48) }
    public var freeTextField03: WritableProperty<String> { WritableProperty(49) }
    public var freeTextField04: WritableProperty<String> { WritableProperty(50) }
    public var freeTextField05: WritableProperty<String> { WritableProperty(51) }
    public var freeTextField06: WritableProperty<String> { WritableProperty(52) }
    public var freeTextField07: WritableProperty<String> { WritableProperty(53) }
    public var freeTextField08: WritableProperty<String> { WritableProperty(54) }
    public var freeTextField09: WritableProperty<String> { WritableProperty(55) }
    public var freeTextField10: WritableProperty<String> { WritableProperty(56) }
    public var glCosts: WritableProperty<UUID> { WritableProperty(59) }
    public var glCostsWorkInProgress: WritableProperty<UUID> { WritableProperty(60) }
    public var glRevenue: WritableProperty<UUID> { WritableProperty(65) }
    public var glRevenueWorkInProgress: WritableProperty<UUID> { WritableProperty(66) }
    public var glStock: WritableProperty<UUID> { WritableProperty(71) }
    public var isBatchItem: WritableProperty<UInt8> { WritableProperty(72) }
    public var isFractionAllowedItem: WritableProperty<Bool> { WritableProperty(73) }
    public var isMakeItem: WritableProperty<UInt8> { WritableProperty(74) }
    public var isNewContract: WritableProperty<UInt8> { WritableProperty(75) }
    public var isOnDemandItem: WritableProperty<UInt8> { WritableProperty(76) }
    public var isPackageItem: WritableProperty<Bool> { WritableProperty(77) }
    public var isPurchaseItem: WritableProperty<Bool> { WritableProperty(78) }
    public var isRegistrationCodeItem: WritableProperty<UInt8> { WritableProperty(79) }
    public var isSalesItem: WritableProperty<Bool> { WritableProperty(80) }
    public var isSerialItem: WritableProperty<Bool> { WritableProperty(81) }
    public var isStockItem: WritableProperty<Bool> { WritableProperty(82) }
    public var isSubcontractedItem: WritableProperty<Bool> { WritableProperty(83) }
    public var isTaxableItem: WritableProperty<UInt8> { WritableProperty(84) }
    public var isTime: WritableProperty<UInt8> { WritableProperty(85) }
    public var isWebshopItem: WritableProperty<UInt8> { WritableProperty(86) }
    public var itemGroup: WritableProperty<UUID> { WritableProperty(89) }
    public var grossWeight: WritableProperty<Decimal> { WritableProperty(93) }
    public var netWeight: WritableProperty<Decimal> { WritableProperty(94) }
    public var netWeightUnit: WritableProperty<String> { WritableProperty(95) }
    public var notes: WritableProperty<String> { WritableProperty(96) }
    public var picture: WritableProperty<Data> { WritableProperty(97) }
    public var pictureName: WritableProperty<String> { WritableProperty(98) }
    public var salesVATCode: WritableProperty<String> { WritableProperty(102) }
    public var searchCode: WritableProperty<String> { WritableProperty(103) }
    public var securityLevel: WritableProperty<Int32> { WritableProperty(104) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(105) }
    public var unit: WritableProperty<String> { WritableProperty(111) }
  }
}
