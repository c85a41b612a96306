// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/Logistics.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Logistics`
  nonisolated public struct Logistics: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var items: EntitySet<Bulk.Logistics.Item, Methods.Read> { EntitySet(root, "Items") }

    /// `SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesItemPrices: EntitySet<Bulk.Logistics.SalesItemPrice, Methods.Read> { EntitySet(root, "SalesItemPrices") }
  }
}

nonisolated extension Bulk.Logistics {
  /// `bulk/Logistics/Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct Item: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AssembledLeadDays` · Edm.Int32
  public var assembledLeadDays: Int32? { row.int32(1) }
  /// `AssembledLeadDays` in queries and change sets.
  public static var assembledLeadDays: Property<Self, Int32?> { .init(1) }

  /// `AverageCost` · Edm.Double
  public var averageCost: Decimal? { row.decimal(2) }
  /// `AverageCost` in queries and change sets.
  public static var averageCost: Property<Self, Decimal?> { .init(2) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(3) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(3) }

  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(4) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(4) }

  /// `Class_01` · Edm.String
  public var class01: String? { row.string(5) }
  /// `Class_01` in queries and change sets.
  public static var class01: Property<Self, String?> { .init(5) }

  /// `Class_02` · Edm.String
  public var class02: String? { row.string(6) }
  /// `Class_02` in queries and change sets.
  public static var class02: Property<Self, String?> { .init(6) }

  /// `Class_03` · Edm.String
  public var class03: String? { row.string(7) }
  /// `Class_03` in queries and change sets.
  public static var class03: Property<Self, String?> { .init(7) }

  /// `Class_04` · Edm.String
  public var class04: String? { row.string(8) }
  /// `Class_04` in queries and change sets.
  public static var class04: Property<Self, String?> { .init(8) }

  /// `Class_05` · Edm.String
  public var class05: String? { row.string(9) }
  /// `Class_05` in queries and change sets.
  public static var class05: Property<Self, String?> { .init(9) }

  /// `Class_06` · Edm.String
  public var class06: String? { row.string(10) }
  /// `Class_06` in queries and change sets.
  public static var class06: Property<Self, String?> { .init(10) }

  /// `Class_07` · Edm.String
  public var class07: String? { row.string(11) }
  /// `Class_07` in queries and change sets.
  public static var class07: Property<Self, String?> { .init(11) }

  /// `Class_08` · Edm.String
  public var class08: String? { row.string(12) }
  /// `Class_08` in queries and change sets.
  public static var class08: Property<Self, String?> { .init(12) }

  /// `Class_09` · Edm.String
  public var class09: String? { row.string(13) }
  /// `Class_09` in queries and change sets.
  public static var class09: Property<Self, String?> { .init(13) }

  /// `Class_10` · Edm.String
  public var class10: String? { row.string(14) }
  /// `Class_10` in queries and change sets.
  public static var class10: Property<Self, String?> { .init(14) }

  /// `Code` · Edm.String
  public var code: String? { row.string(15) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(15) }

  /// `CopyRemarks` · Edm.Byte
  public var copyRemarks: UInt8 { row[16] }
  /// `CopyRemarks` in queries and change sets.
  public static var copyRemarks: Property<Self, UInt8> { .init(16) }

  /// `CostPriceCurrency` · Edm.String
  public var costPriceCurrency: String? { row.string(17) }
  /// `CostPriceCurrency` in queries and change sets.
  public static var costPriceCurrency: Property<Self, String?> { .init(17) }

  /// `CostPriceNew` · Edm.Double
  public var costPriceNew: Decimal? { row.decimal(18) }
  /// `CostPriceNew` in queries and change sets.
  public static var costPriceNew: Property<Self, Decimal?> { .init(18) }

  /// `CostPriceStandard` · Edm.Double
  public var costPriceStandard: Decimal? { row.decimal(19) }
  /// `CostPriceStandard` in queries and change sets.
  public static var costPriceStandard: Property<Self, Decimal?> { .init(19) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(20) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(20) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(21) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(21) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(22) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(22) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(23) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `ExtraDescription` · Edm.String
  public var extraDescription: String? { row.string(27) }
  /// `ExtraDescription` in queries and change sets.
  public static var extraDescription: Property<Self, String?> { .init(27) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(28) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: Property<Self, Bool?> { .init(28) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(29) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: Property<Self, Bool?> { .init(29) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(30) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: Property<Self, Bool?> { .init(30) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(31) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: Property<Self, Bool?> { .init(31) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(32) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: Property<Self, Bool?> { .init(32) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(33) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: Property<Self, LocalDateTime?> { .init(33) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(34) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: Property<Self, LocalDateTime?> { .init(34) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(35) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: Property<Self, LocalDateTime?> { .init(35) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(36) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: Property<Self, LocalDateTime?> { .init(36) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(37) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: Property<Self, LocalDateTime?> { .init(37) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(38) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: Property<Self, Decimal?> { .init(38) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(39) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: Property<Self, Decimal?> { .init(39) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(40) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: Property<Self, Decimal?> { .init(40) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(41) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: Property<Self, Decimal?> { .init(41) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(42) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: Property<Self, Decimal?> { .init(42) }

  /// `FreeNumberField_06` · Edm.Double
  public var freeNumberField06: Decimal? { row.decimal(43) }
  /// `FreeNumberField_06` in queries and change sets.
  public static var freeNumberField06: Property<Self, Decimal?> { .init(43) }

  /// `FreeNumberField_07` · Edm.Double
  public var freeNumberField07: Decimal? { row.decimal(44) }
  /// `FreeNumberField_07` in queries and change sets.
  public static var freeNumberField07: Property<Self, Decimal?> { .init(44) }

  /// `FreeNumberField_08` · Edm.Double
  public var freeNumberField08: Decimal? { row.decimal(45) }
  /// `FreeNumberField_08` in queries and change sets.
  public static var freeNumberField08: Property<Self, Decimal?> { .init(45) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(46) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: Property<Self, String?> { .init(46) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(47) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: Property<Self, String?> { .init(47) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(48) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: Property<Self, String?> { .init(48) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(49) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: Property<Self, String?> { .init(49) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(50) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: Property<Self, String?> { .init(50) }

  /// `FreeTextField_06` · Edm.String
  public var freeTextField06: String? { row.string(51) }
  /// `FreeTextField_06` in queries and change sets.
  public static var freeTextField06: Property<Self, String?> { .init(51) }

  /// `FreeTextField_07` · Edm.String
  public var freeTextField07: String? { row.string(52) }
  /// `FreeTextField_07` in queries and change sets.
  public static var freeTextField07: Property<Self, String?> { .init(52) }

  /// `FreeTextField_08` · Edm.String
  public var freeTextField08: String? { row.string(53) }
  /// `FreeTextField_08` in queries and change sets.
  public static var freeTextField08: Property<Self, String?> { .init(53) }

  /// `FreeTextField_09` · Edm.String
  public var freeTextField09: String? { row.string(54) }
  /// `FreeTextField_09` in queries and change sets.
  public static var freeTextField09: Property<Self, String?> { .init(54) }

  /// `FreeTextField_10` · Edm.String
  public var freeTextField10: String? { row.string(55) }
  /// `FreeTextField_10` in queries and change sets.
  public static var freeTextField10: Property<Self, String?> { .init(55) }

  /// `GLCosts` · Edm.Guid
  public var glCosts: UUID? { row.guid(56) }
  /// `GLCosts` in queries and change sets.
  public static var glCosts: Property<Self, UUID?> { .init(56) }

  /// `GLCostsCode` · Edm.String
  public var glCostsCode: String? { row.string(57) }
  /// `GLCostsCode` in queries and change sets.
  public static var glCostsCode: Property<Self, String?> { .init(57) }

  /// `GLCostsDescription` · Edm.String
  public var glCostsDescription: String? { row.string(58) }
  /// `GLCostsDescription` in queries and change sets.
  public static var glCostsDescription: Property<Self, String?> { .init(58) }

  /// `GLCostsWorkInProgress` · Edm.Guid
  public var glCostsWorkInProgress: UUID? { row.guid(59) }
  /// `GLCostsWorkInProgress` in queries and change sets.
  public static var glCostsWorkInProgress: Property<Self, UUID?> { .init(59) }

  /// `GLCostsWorkInProgressCode` · Edm.String
  public var glCostsWorkInProgressCode: String? { row.string(60) }
  /// `GLCostsWorkInProgressCode` in queries and change sets.
  public static var glCostsWorkInProgressCode: Property<Self, String?> { .init(60) }

  /// `GLCostsWorkInProgressDescription` · Edm.String
  public var glCostsWorkInProgressDescription: String? { row.string(61) }
  /// `GLCostsWorkInProgressDescription` in queries and change sets.
  public static var glCostsWorkInProgressDescription: Property<Self, String?> { .init(61) }

  /// `GLRevenue` · Edm.Guid
  public var glRevenue: UUID? { row.guid(62) }
  /// `GLRevenue` in queries and change sets.
  public static var glRevenue: Property<Self, UUID?> { .init(62) }

  /// `GLRevenueCode` · Edm.String
  public var glRevenueCode: String? { row.string(63) }
  /// `GLRevenueCode` in queries and change sets.
  public static var glRevenueCode: Property<Self, String?> { .init(63) }

  /// `GLRevenueDescription` · Edm.String
  public var glRevenueDescription: String? { row.string(64) }
  /// `GLRevenueDescription` in queries and change sets.
  public static var glRevenueDescription: Property<Self, String?> { .init(64) }

  /// `GLRevenueWorkInProgress` · Edm.Guid
  public var glRevenueWorkInProgress: UUID? { row.guid(65) }
  /// `GLRevenueWorkInProgress` in queries and change sets.
  public static var glRevenueWorkInProgress: Property<Self, UUID?> { .init(65) }

  /// `GLRevenueWorkInProgressCode` · Edm.String
  public var glRevenueWorkInProgressCode: String? { row.string(66) }
  /// `GLRevenueWorkInProgressCode` in queries and change sets.
  public static var glRevenueWorkInProgressCode: Property<Self, String?> { .init(66) }

  /// `GLRevenueWorkInProgressDescription` · Edm.String
  public var glRevenueWorkInProgressDescription: String? { row.string(67) }
  /// `GLRevenueWorkInProgressDescription` in queries and change sets.
  public static var glRevenueWorkInProgressDescription: Property<Self, String?> { .init(67) }

  /// `GLStock` · Edm.Guid
  public var glStock: UUID? { row.guid(68) }
  /// `GLStock` in queries and change sets.
  public static var glStock: Property<Self, UUID?> { .init(68) }

  /// `GLStockCode` · Edm.String
  public var glStockCode: String? { row.string(69) }
  /// `GLStockCode` in queries and change sets.
  public static var glStockCode: Property<Self, String?> { .init(69) }

  /// `GLStockDescription` · Edm.String
  public var glStockDescription: String? { row.string(70) }
  /// `GLStockDescription` in queries and change sets.
  public static var glStockDescription: Property<Self, String?> { .init(70) }

  /// `GrossWeight` · Edm.Double
  public var grossWeight: Decimal? { row.decimal(71) }
  /// `GrossWeight` in queries and change sets.
  public static var grossWeight: Property<Self, Decimal?> { .init(71) }

  /// `IsBatchItem` · Edm.Byte
  public var isBatchItem: Bool { row[72] }
  /// `IsBatchItem` in queries and change sets.
  public static var isBatchItem: Property<Self, Bool> { .init(72) }

  /// `IsBatchNumberItem` · Edm.Byte
  public var isBatchNumberItem: Bool { row[73] }
  /// `IsBatchNumberItem` in queries and change sets.
  public static var isBatchNumberItem: Property<Self, Bool> { .init(73) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(74) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(74) }

  /// `IsMakeItem` · Edm.Byte
  public var isMakeItem: Bool { row[75] }
  /// `IsMakeItem` in queries and change sets.
  public static var isMakeItem: Property<Self, Bool> { .init(75) }

  /// `IsNewContract` · Edm.Byte
  public var isNewContract: Bool { row[76] }
  /// `IsNewContract` in queries and change sets.
  public static var isNewContract: Property<Self, Bool> { .init(76) }

  /// `IsOnDemandItem` · Edm.Byte
  public var isOnDemandItem: Bool { row[77] }
  /// `IsOnDemandItem` in queries and change sets.
  public static var isOnDemandItem: Property<Self, Bool> { .init(77) }

  /// `IsPackageItem` · Edm.Boolean
  public var isPackageItem: Bool? { row.boolean(78) }
  /// `IsPackageItem` in queries and change sets.
  public static var isPackageItem: Property<Self, Bool?> { .init(78) }

  /// `IsPurchaseItem` · Edm.Boolean
  public var isPurchaseItem: Bool? { row.boolean(79) }
  /// `IsPurchaseItem` in queries and change sets.
  public static var isPurchaseItem: Property<Self, Bool?> { .init(79) }

  /// `IsRegistrationCodeItem` · Edm.Byte
  public var isRegistrationCodeItem: Bool { row[80] }
  /// `IsRegistrationCodeItem` in queries and change sets.
  public static var isRegistrationCodeItem: Property<Self, Bool> { .init(80) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool? { row.boolean(81) }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: Property<Self, Bool?> { .init(81) }

  /// `IsSerialItem` · Edm.Boolean
  public var isSerialItem: Bool? { row.boolean(82) }
  /// `IsSerialItem` in queries and change sets.
  public static var isSerialItem: Property<Self, Bool?> { .init(82) }

  /// `IsSerialNumberItem` · Edm.Boolean
  public var isSerialNumberItem: Bool? { row.boolean(83) }
  /// `IsSerialNumberItem` in queries and change sets.
  public static var isSerialNumberItem: Property<Self, Bool?> { .init(83) }

  /// `IsStockItem` · Edm.Boolean
  public var isStockItem: Bool? { row.boolean(84) }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: Property<Self, Bool?> { .init(84) }

  /// `IsSubcontractedItem` · Edm.Boolean
  public var isSubcontractedItem: Bool? { row.boolean(85) }
  /// `IsSubcontractedItem` in queries and change sets.
  public static var isSubcontractedItem: Property<Self, Bool?> { .init(85) }

  /// `IsTaxableItem` · Edm.Byte
  public var isTaxableItem: Bool? { row.boolean(86) }
  /// `IsTaxableItem` in queries and change sets.
  public static var isTaxableItem: Property<Self, Bool?> { .init(86) }

  /// `IsTime` · Edm.Byte
  public var isTime: Bool { row[87] }
  /// `IsTime` in queries and change sets.
  public static var isTime: Property<Self, Bool> { .init(87) }

  /// `IsWebshopItem` · Edm.Byte
  public var isWebshopItem: Bool { row[88] }
  /// `IsWebshopItem` in queries and change sets.
  public static var isWebshopItem: Property<Self, Bool> { .init(88) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(89) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: Property<Self, UUID?> { .init(89) }

  /// `ItemGroupCode` · Edm.String
  public var itemGroupCode: String? { row.string(90) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: Property<Self, String?> { .init(90) }

  /// `ItemGroupDescription` · Edm.String
  public var itemGroupDescription: String? { row.string(91) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: Property<Self, String?> { .init(91) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(92) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(92) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(93) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(93) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(94) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(94) }

  /// `NetWeight` · Edm.Double
  public var netWeight: Decimal? { row.decimal(95) }
  /// `NetWeight` in queries and change sets.
  public static var netWeight: Property<Self, Decimal?> { .init(95) }

  /// `NetWeightUnit` · Edm.String
  public var netWeightUnit: String? { row.string(96) }
  /// `NetWeightUnit` in queries and change sets.
  public static var netWeightUnit: Property<Self, String?> { .init(96) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(97) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(97) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 98] }
  /// `Picture` in queries and change sets.
  public static var picture: Property<Self, Data?> { .init(98) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(99) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: Property<Self, String?> { .init(99) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(100) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(100) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(101) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(101) }

  /// `SalesVatCode` · Edm.String
  public var salesVATCode: String? { row.string(102) }
  /// `SalesVatCode` in queries and change sets.
  public static var salesVATCode: Property<Self, String?> { .init(102) }

  /// `SalesVatCodeDescription` · Edm.String
  public var salesVATCodeDescription: String? { row.string(103) }
  /// `SalesVatCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: Property<Self, String?> { .init(103) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(104) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: Property<Self, String?> { .init(104) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(105) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: Property<Self, Int32?> { .init(105) }

  /// `StandardSalesPrice` · Edm.Double
  public var standardSalesPrice: Decimal? { row.decimal(106) }
  /// `StandardSalesPrice` in queries and change sets.
  public static var standardSalesPrice: Property<Self, Decimal?> { .init(106) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(107) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(107) }

  /// `StatisticalCode` · Edm.String
  public var statisticalCode: String? { row.string(108) }
  /// `StatisticalCode` in queries and change sets.
  public static var statisticalCode: Property<Self, String?> { .init(108) }

  /// `StatisticalNetWeight` · Edm.Double
  public var statisticalNetWeight: Decimal? { row.decimal(109) }
  /// `StatisticalNetWeight` in queries and change sets.
  public static var statisticalNetWeight: Property<Self, Decimal?> { .init(109) }

  /// `StatisticalUnits` · Edm.Double
  public var statisticalUnits: Decimal? { row.decimal(110) }
  /// `StatisticalUnits` in queries and change sets.
  public static var statisticalUnits: Property<Self, Decimal?> { .init(110) }

  /// `StatisticalValue` · Edm.Double
  public var statisticalValue: Decimal? { row.decimal(111) }
  /// `StatisticalValue` in queries and change sets.
  public static var statisticalValue: Property<Self, Decimal?> { .init(111) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(112) }
  /// `Stock` in queries and change sets.
  public static var stock: Property<Self, Decimal?> { .init(112) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(113) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(113) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(114) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(114) }

  /// `UnitType` · Edm.String
  public var unitType: UnitType? { row[ifPresent: 115] }
  /// `UnitType` in queries and change sets.
  public static var unitType: Property<Self, UnitType?> { .init(115) }

  /// `UseExplosion` · Edm.Byte
  public var useExplosion: Bool? { row.boolean(116) }
  /// `UseExplosion` in queries and change sets.
  public static var useExplosion: Property<Self, Bool?> { .init(116) }
}

nonisolated extension Bulk.Logistics {
  /// `bulk/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPrice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!      key
      Account                     Guid
      AccountName                 String
      Barcode                     String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String
      DefaultItemUnit             String
      DefaultItemUnitDescription  String
      Division                    Int32
      Employee                    Guid
      EndDate                     DateTime
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      NumberOfItemsPerUnit        Double
      Price                       Double
      Project                     Guid
      ProjectDescription          String
      Quantity                    Double
      StartDate                   DateTime!
      Unit                        String
      UnitDescription             String
      """)
  }
}

nonisolated extension Bulk.Logistics.SalesItemPrice {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(2) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(3) }
  /// `Barcode` in queries and change sets.
  public static var barcode: SelectableProperty<Self, String?> { .init(3) }

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

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(7) }

  /// `DefaultItemUnit` · Edm.String
  public var defaultItemUnit: String? { row.string(8) }
  /// `DefaultItemUnit` in queries and change sets.
  public static var defaultItemUnit: SelectableProperty<Self, String?> { .init(8) }

  /// `DefaultItemUnitDescription` · Edm.String
  public var defaultItemUnitDescription: String? { row.string(9) }
  /// `DefaultItemUnitDescription` in queries and change sets.
  public static var defaultItemUnitDescription: SelectableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(10) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(13) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(14) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(18) }

  /// `NumberOfItemsPerUnit` · Edm.Double
  public var numberOfItemsPerUnit: Decimal? { row.decimal(19) }
  /// `NumberOfItemsPerUnit` in queries and change sets.
  public static var numberOfItemsPerUnit: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `Price` · Edm.Double
  public var price: Decimal? { row.decimal(20) }
  /// `Price` in queries and change sets.
  public static var price: Property<Self, Decimal?> { .init(20) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(21) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(21) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(22) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(23) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(23) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[24] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(24) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(25) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(25) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(26) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(26) }
}
