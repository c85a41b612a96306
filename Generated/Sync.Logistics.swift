// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Logistics.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Logistics`
  nonisolated public struct Logistics: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var items: EntitySet<Sync.Logistics.ItemSync, Methods.Read> { EntitySet(root, "Items") }

    /// `PurchaseItemPrices` · read · 1000 rows a page · `$select` required · permission "Purchase prices"
    public var purchaseItemPrices: EntitySet<Sync.Logistics.PurchaseItemPriceSync, Methods.Read> { EntitySet(root, "PurchaseItemPrices") }

    /// `SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesItemPrices: EntitySet<Sync.Logistics.SalesItemPriceSync, Methods.Read> { EntitySet(root, "SalesItemPrices") }

    /// `SupplierItem` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var supplierItem: EntitySet<Sync.Logistics.SupplierItemSync, Methods.Read> { EntitySet(root, "SupplierItem") }
  }
}

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct ItemSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AssembledLeadDays` · Edm.Int32
  public var assembledLeadDays: Int32? { row.int32(1) }
  /// `AssembledLeadDays` in queries and change sets.
  public static var assembledLeadDays: SelectableProperty<Self, Int32?> { .init(1) }

  /// `AverageCost` · Edm.Double
  public var averageCost: Decimal? { row.decimal(2) }
  /// `AverageCost` in queries and change sets.
  public static var averageCost: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(3) }
  /// `Barcode` in queries and change sets.
  public static var barcode: SelectableProperty<Self, String?> { .init(3) }

  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(4) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `Class_01` · Edm.String
  public var class01: String? { row.string(5) }
  /// `Class_01` in queries and change sets.
  public static var class01: SelectableProperty<Self, String?> { .init(5) }

  /// `Class_02` · Edm.String
  public var class02: String? { row.string(6) }
  /// `Class_02` in queries and change sets.
  public static var class02: SelectableProperty<Self, String?> { .init(6) }

  /// `Class_03` · Edm.String
  public var class03: String? { row.string(7) }
  /// `Class_03` in queries and change sets.
  public static var class03: SelectableProperty<Self, String?> { .init(7) }

  /// `Class_04` · Edm.String
  public var class04: String? { row.string(8) }
  /// `Class_04` in queries and change sets.
  public static var class04: SelectableProperty<Self, String?> { .init(8) }

  /// `Class_05` · Edm.String
  public var class05: String? { row.string(9) }
  /// `Class_05` in queries and change sets.
  public static var class05: SelectableProperty<Self, String?> { .init(9) }

  /// `Class_06` · Edm.String
  public var class06: String? { row.string(10) }
  /// `Class_06` in queries and change sets.
  public static var class06: SelectableProperty<Self, String?> { .init(10) }

  /// `Class_07` · Edm.String
  public var class07: String? { row.string(11) }
  /// `Class_07` in queries and change sets.
  public static var class07: SelectableProperty<Self, String?> { .init(11) }

  /// `Class_08` · Edm.String
  public var class08: String? { row.string(12) }
  /// `Class_08` in queries and change sets.
  public static var class08: SelectableProperty<Self, String?> { .init(12) }

  /// `Class_09` · Edm.String
  public var class09: String? { row.string(13) }
  /// `Class_09` in queries and change sets.
  public static var class09: SelectableProperty<Self, String?> { .init(13) }

  /// `Class_10` · Edm.String
  public var class10: String? { row.string(14) }
  /// `Class_10` in queries and change sets.
  public static var class10: SelectableProperty<Self, String?> { .init(14) }

  /// `Code` · Edm.String
  public var code: String? { row.string(15) }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, String?> { .init(15) }

  /// `CopyRemarks` · Edm.Byte
  public var copyRemarks: UInt8 { row[16] }
  /// `CopyRemarks` in queries and change sets.
  public static var copyRemarks: SelectableProperty<Self, UInt8> { .init(16) }

  /// `CostPriceCurrency` · Edm.String
  public var costPriceCurrency: String? { row.string(17) }
  /// `CostPriceCurrency` in queries and change sets.
  public static var costPriceCurrency: SelectableProperty<Self, String?> { .init(17) }

  /// `CostPriceNew` · Edm.Double
  public var costPriceNew: Decimal? { row.decimal(18) }
  /// `CostPriceNew` in queries and change sets.
  public static var costPriceNew: SelectableProperty<Self, Decimal?> { .init(18) }

  /// `CostPriceStandard` · Edm.Double
  public var costPriceStandard: Decimal? { row.decimal(19) }
  /// `CostPriceStandard` in queries and change sets.
  public static var costPriceStandard: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(20) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(21) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(21) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(22) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(22) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(23) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(25) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `ExtraDescription` · Edm.String
  public var extraDescription: String? { row.string(27) }
  /// `ExtraDescription` in queries and change sets.
  public static var extraDescription: SelectableProperty<Self, String?> { .init(27) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(28) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: SelectableProperty<Self, Bool?> { .init(28) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(29) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: SelectableProperty<Self, Bool?> { .init(29) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(30) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: SelectableProperty<Self, Bool?> { .init(30) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(31) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: SelectableProperty<Self, Bool?> { .init(31) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(32) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: SelectableProperty<Self, Bool?> { .init(32) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(33) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: SelectableProperty<Self, LocalDateTime?> { .init(33) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(34) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: SelectableProperty<Self, LocalDateTime?> { .init(34) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(35) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: SelectableProperty<Self, LocalDateTime?> { .init(35) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(36) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: SelectableProperty<Self, LocalDateTime?> { .init(36) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(37) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: SelectableProperty<Self, LocalDateTime?> { .init(37) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(38) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: SelectableProperty<Self, Decimal?> { .init(38) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(39) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: SelectableProperty<Self, Decimal?> { .init(39) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(40) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: SelectableProperty<Self, Decimal?> { .init(40) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(41) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: SelectableProperty<Self, Decimal?> { .init(41) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(42) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: SelectableProperty<Self, Decimal?> { .init(42) }

  /// `FreeNumberField_06` · Edm.Double
  public var freeNumberField06: Decimal? { row.decimal(43) }
  /// `FreeNumberField_06` in queries and change sets.
  public static var freeNumberField06: SelectableProperty<Self, Decimal?> { .init(43) }

  /// `FreeNumberField_07` · Edm.Double
  public var freeNumberField07: Decimal? { row.decimal(44) }
  /// `FreeNumberField_07` in queries and change sets.
  public static var freeNumberField07: SelectableProperty<Self, Decimal?> { .init(44) }

  /// `FreeNumberField_08` · Edm.Double
  public var freeNumberField08: Decimal? { row.decimal(45) }
  /// `FreeNumberField_08` in queries and change sets.
  public static var freeNumberField08: SelectableProperty<Self, Decimal?> { .init(45) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(46) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: SelectableProperty<Self, String?> { .init(46) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(47) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: SelectableProperty<Self, String?> { .init(47) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(48) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: SelectableProperty<Self, String?> { .init(48) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(49) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: SelectableProperty<Self, String?> { .init(49) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(50) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: SelectableProperty<Self, String?> { .init(50) }

  /// `FreeTextField_06` · Edm.String
  public var freeTextField06: String? { row.string(51) }
  /// `FreeTextField_06` in queries and change sets.
  public static var freeTextField06: SelectableProperty<Self, String?> { .init(51) }

  /// `FreeTextField_07` · Edm.String
  public var freeTextField07: String? { row.string(52) }
  /// `FreeTextField_07` in queries and change sets.
  public static var freeTextField07: SelectableProperty<Self, String?> { .init(52) }

  /// `FreeTextField_08` · Edm.String
  public var freeTextField08: String? { row.string(53) }
  /// `FreeTextField_08` in queries and change sets.
  public static var freeTextField08: SelectableProperty<Self, String?> { .init(53) }

  /// `FreeTextField_09` · Edm.String
  public var freeTextField09: String? { row.string(54) }
  /// `FreeTextField_09` in queries and change sets.
  public static var freeTextField09: SelectableProperty<Self, String?> { .init(54) }

  /// `FreeTextField_10` · Edm.String
  public var freeTextField10: String? { row.string(55) }
  /// `FreeTextField_10` in queries and change sets.
  public static var freeTextField10: SelectableProperty<Self, String?> { .init(55) }

  /// `GLCosts` · Edm.Guid
  public var glCosts: UUID? { row.guid(56) }
  /// `GLCosts` in queries and change sets.
  public static var glCosts: SelectableProperty<Self, UUID?> { .init(56) }

  /// `GLCostsCode` · Edm.String
  public var glCostsCode: String? { row.string(57) }
  /// `GLCostsCode` in queries and change sets.
  public static var glCostsCode: SelectableProperty<Self, String?> { .init(57) }

  /// `GLCostsDescription` · Edm.String
  public var glCostsDescription: String? { row.string(58) }
  /// `GLCostsDescription` in queries and change sets.
  public static var glCostsDescription: SelectableProperty<Self, String?> { .init(58) }

  /// `GLCostsWorkInProgress` · Edm.Guid
  public var glCostsWorkInProgress: UUID? { row.guid(59) }
  /// `GLCostsWorkInProgress` in queries and change sets.
  public static var glCostsWorkInProgress: SelectableProperty<Self, UUID?> { .init(59) }

  /// `GLCostsWorkInProgressCode` · Edm.String
  public var glCostsWorkInProgressCode: String? { row.string(60) }
  /// `GLCostsWorkInProgressCode` in queries and change sets.
  public static var glCostsWorkInProgressCode: SelectableProperty<Self, String?> { .init(60) }

  /// `GLCostsWorkInProgressDescription` · Edm.String
  public var glCostsWorkInProgressDescription: String? { row.string(61) }
  /// `GLCostsWorkInProgressDescription` in queries and change sets.
  public static var glCostsWorkInProgressDescription: SelectableProperty<Self, String?> { .init(61) }

  /// `GLRevenue` · Edm.Guid
  public var glRevenue: UUID? { row.guid(62) }
  /// `GLRevenue` in queries and change sets.
  public static var glRevenue: SelectableProperty<Self, UUID?> { .init(62) }

  /// `GLRevenueCode` · Edm.String
  public var glRevenueCode: String? { row.string(63) }
  /// `GLRevenueCode` in queries and change sets.
  public static var glRevenueCode: SelectableProperty<Self, String?> { .init(63) }

  /// `GLRevenueDescription` · Edm.String
  public var glRevenueDescription: String? { row.string(64) }
  /// `GLRevenueDescription` in queries and change sets.
  public static var glRevenueDescription: SelectableProperty<Self, String?> { .init(64) }

  /// `GLRevenueWorkInProgress` · Edm.Guid
  public var glRevenueWorkInProgress: UUID? { row.guid(65) }
  /// `GLRevenueWorkInProgress` in queries and change sets.
  public static var glRevenueWorkInProgress: SelectableProperty<Self, UUID?> { .init(65) }

  /// `GLRevenueWorkInProgressCode` · Edm.String
  public var glRevenueWorkInProgressCode: String? { row.string(66) }
  /// `GLRevenueWorkInProgressCode` in queries and change sets.
  public static var glRevenueWorkInProgressCode: SelectableProperty<Self, String?> { .init(66) }

  /// `GLRevenueWorkInProgressDescription` · Edm.String
  public var glRevenueWorkInProgressDescription: String? { row.string(67) }
  /// `GLRevenueWorkInProgressDescription` in queries and change sets.
  public static var glRevenueWorkInProgressDescription: SelectableProperty<Self, String?> { .init(67) }

  /// `GLStock` · Edm.Guid
  public var glStock: UUID? { row.guid(68) }
  /// `GLStock` in queries and change sets.
  public static var glStock: SelectableProperty<Self, UUID?> { .init(68) }

  /// `GLStockCode` · Edm.String
  public var glStockCode: String? { row.string(69) }
  /// `GLStockCode` in queries and change sets.
  public static var glStockCode: SelectableProperty<Self, String?> { .init(69) }

  /// `GLStockDescription` · Edm.String
  public var glStockDescription: String? { row.string(70) }
  /// `GLStockDescription` in queries and change sets.
  public static var glStockDescription: SelectableProperty<Self, String?> { .init(70) }

  /// `GrossWeight` · Edm.Double
  public var grossWeight: Decimal? { row.decimal(71) }
  /// `GrossWeight` in queries and change sets.
  public static var grossWeight: SelectableProperty<Self, Decimal?> { .init(71) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[72] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(72) }

  /// `IsBatchItem` · Edm.Byte
  public var isBatchItem: Bool { row[73] }
  /// `IsBatchItem` in queries and change sets.
  public static var isBatchItem: SelectableProperty<Self, Bool> { .init(73) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(74) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: SelectableProperty<Self, Bool?> { .init(74) }

  /// `IsMakeItem` · Edm.Byte
  public var isMakeItem: Bool { row[75] }
  /// `IsMakeItem` in queries and change sets.
  public static var isMakeItem: SelectableProperty<Self, Bool> { .init(75) }

  /// `IsNewContract` · Edm.Byte
  public var isNewContract: Bool { row[76] }
  /// `IsNewContract` in queries and change sets.
  public static var isNewContract: SelectableProperty<Self, Bool> { .init(76) }

  /// `IsOnDemandItem` · Edm.Byte
  public var isOnDemandItem: Bool { row[77] }
  /// `IsOnDemandItem` in queries and change sets.
  public static var isOnDemandItem: SelectableProperty<Self, Bool> { .init(77) }

  /// `IsPackageItem` · Edm.Boolean
  public var isPackageItem: Bool? { row.boolean(78) }
  /// `IsPackageItem` in queries and change sets.
  public static var isPackageItem: SelectableProperty<Self, Bool?> { .init(78) }

  /// `IsPurchaseItem` · Edm.Boolean
  public var isPurchaseItem: Bool? { row.boolean(79) }
  /// `IsPurchaseItem` in queries and change sets.
  public static var isPurchaseItem: SelectableProperty<Self, Bool?> { .init(79) }

  /// `IsRegistrationCodeItem` · Edm.Byte
  public var isRegistrationCodeItem: Bool { row[80] }
  /// `IsRegistrationCodeItem` in queries and change sets.
  public static var isRegistrationCodeItem: SelectableProperty<Self, Bool> { .init(80) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool? { row.boolean(81) }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: SelectableProperty<Self, Bool?> { .init(81) }

  /// `IsSerialItem` · Edm.Boolean
  public var isSerialItem: Bool? { row.boolean(82) }
  /// `IsSerialItem` in queries and change sets.
  public static var isSerialItem: SelectableProperty<Self, Bool?> { .init(82) }

  /// `IsStockItem` · Edm.Boolean
  public var isStockItem: Bool? { row.boolean(83) }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: SelectableProperty<Self, Bool?> { .init(83) }

  /// `IsSubcontractedItem` · Edm.Boolean
  public var isSubcontractedItem: Bool? { row.boolean(84) }
  /// `IsSubcontractedItem` in queries and change sets.
  public static var isSubcontractedItem: SelectableProperty<Self, Bool?> { .init(84) }

  /// `IsTaxableItem` · Edm.Byte
  public var isTaxableItem: Bool? { row.boolean(85) }
  /// `IsTaxableItem` in queries and change sets.
  public static var isTaxableItem: SelectableProperty<Self, Bool?> { .init(85) }

  /// `IsTime` · Edm.Byte
  public var isTime: Bool { row[86] }
  /// `IsTime` in queries and change sets.
  public static var isTime: SelectableProperty<Self, Bool> { .init(86) }

  /// `IsWebshopItem` · Edm.Byte
  public var isWebshopItem: Bool { row[87] }
  /// `IsWebshopItem` in queries and change sets.
  public static var isWebshopItem: SelectableProperty<Self, Bool> { .init(87) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(88) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: SelectableProperty<Self, UUID?> { .init(88) }

  /// `ItemGroupCode` · Edm.String
  public var itemGroupCode: String? { row.string(89) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: SelectableProperty<Self, String?> { .init(89) }

  /// `ItemGroupDescription` · Edm.String
  public var itemGroupDescription: String? { row.string(90) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: SelectableProperty<Self, String?> { .init(90) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(91) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(91) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(92) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(92) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(93) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(93) }

  /// `NetWeight` · Edm.Double
  public var netWeight: Decimal? { row.decimal(94) }
  /// `NetWeight` in queries and change sets.
  public static var netWeight: SelectableProperty<Self, Decimal?> { .init(94) }

  /// `NetWeightUnit` · Edm.String
  public var netWeightUnit: String? { row.string(95) }
  /// `NetWeightUnit` in queries and change sets.
  public static var netWeightUnit: SelectableProperty<Self, String?> { .init(95) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(96) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(96) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 97] }
  /// `Picture` in queries and change sets.
  public static var picture: SelectableProperty<Self, Data?> { .init(97) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(98) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: SelectableProperty<Self, String?> { .init(98) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(99) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: SelectableProperty<Self, String?> { .init(99) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(100) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: SelectableProperty<Self, String?> { .init(100) }

  /// `SalesVatCode` · Edm.String
  public var salesVATCode: String? { row.string(101) }
  /// `SalesVatCode` in queries and change sets.
  public static var salesVATCode: SelectableProperty<Self, String?> { .init(101) }

  /// `SalesVatCodeDescription` · Edm.String
  public var salesVATCodeDescription: String? { row.string(102) }
  /// `SalesVatCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: SelectableProperty<Self, String?> { .init(102) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(103) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: SelectableProperty<Self, String?> { .init(103) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(104) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: SelectableProperty<Self, Int32?> { .init(104) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(105) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(105) }

  /// `StatisticalCode` · Edm.String
  public var statisticalCode: String? { row.string(106) }
  /// `StatisticalCode` in queries and change sets.
  public static var statisticalCode: SelectableProperty<Self, String?> { .init(106) }

  /// `StatisticalNetWeight` · Edm.Double
  public var statisticalNetWeight: Decimal? { row.decimal(107) }
  /// `StatisticalNetWeight` in queries and change sets.
  public static var statisticalNetWeight: SelectableProperty<Self, Decimal?> { .init(107) }

  /// `StatisticalUnits` · Edm.Double
  public var statisticalUnits: Decimal? { row.decimal(108) }
  /// `StatisticalUnits` in queries and change sets.
  public static var statisticalUnits: SelectableProperty<Self, Decimal?> { .init(108) }

  /// `StatisticalValue` · Edm.Double
  public var statisticalValue: Decimal? { row.decimal(109) }
  /// `StatisticalValue` in queries and change sets.
  public static var statisticalValue: SelectableProperty<Self, Decimal?> { .init(109) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(110) }
  /// `Stock` in queries and change sets.
  public static var stock: SelectableProperty<Self, Decimal?> { .init(110) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(111) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(111) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(112) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(112) }

  /// `UnitType` · Edm.String
  public var unitType: UnitType? { row[ifPresent: 113] }
  /// `UnitType` in queries and change sets.
  public static var unitType: SelectableProperty<Self, UnitType?> { .init(113) }

  /// `UseExplosion` · Edm.Byte
  public var useExplosion: Bool? { row.boolean(114) }
  /// `UseExplosion` in queries and change sets.
  public static var useExplosion: SelectableProperty<Self, Bool?> { .init(114) }
}

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/PurchaseItemPrices` · read · 1000 rows a page · `$select` required · permission "Purchase prices"
  nonisolated public struct PurchaseItemPriceSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
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
      EndDate                     DateTime
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      NumberOfItemsPerUnit        Double
      Price                       Double
      Quantity                    Double
      StartDate                   DateTime
      Unit                        String
      UnitDescription             String
      """)
  }
}

nonisolated extension Sync.Logistics.PurchaseItemPriceSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

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

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(13) }

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
  public static var price: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(21) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(22) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(23) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(23) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(24) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(24) }
}

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPriceSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!     key
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
      ID                          Guid!
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

nonisolated extension Sync.Logistics.SalesItemPriceSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

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
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(13) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(14) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(14) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(15) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(15) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `NumberOfItemsPerUnit` · Edm.Double
  public var numberOfItemsPerUnit: Decimal? { row.decimal(20) }
  /// `NumberOfItemsPerUnit` in queries and change sets.
  public static var numberOfItemsPerUnit: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `Price` · Edm.Double
  public var price: Decimal? { row.decimal(21) }
  /// `Price` in queries and change sets.
  public static var price: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(22) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(22) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(23) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(23) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(24) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[25] }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime> { .init(25) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(26) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(26) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(27) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(27) }
}

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SupplierItem` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SupplierItemSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Barcode                     String
      CopyRemarks                 Byte!
      CountryOfOrigin             String
      CountryOfOriginDescription  String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String
      CurrencyDescription         String
      Division                    Int32
      DropShipment                Byte
      EndDate                     DateTime
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemUnit                    Guid
      ItemUnitCode                String
      ItemUnitDescription         String
      MainSupplier                Boolean
      MinimumQuantity             Double
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String
      PurchaseLeadTime            Int32
      PurchaseLotSize             Int32
      PurchasePrice               Double
      PurchaseUnit                String
      PurchaseUnitDescription     String
      PurchaseUnitFactor          Double
      PurchaseVATCode             String
      PurchaseVATCodeDescription  String
      StartDate                   DateTime
      Supplier                    Guid
      SupplierCode                String
      SupplierDescription         String
      SupplierItemCode            String
      """)
  }
}

nonisolated extension Sync.Logistics.SupplierItemSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(1) }
  /// `Barcode` in queries and change sets.
  public static var barcode: SelectableProperty<Self, String?> { .init(1) }

  /// `CopyRemarks` · Edm.Byte
  public var copyRemarks: UInt8 { row[2] }
  /// `CopyRemarks` in queries and change sets.
  public static var copyRemarks: SelectableProperty<Self, UInt8> { .init(2) }

  /// `CountryOfOrigin` · Edm.String
  public var countryOfOrigin: String? { row.string(3) }
  /// `CountryOfOrigin` in queries and change sets.
  public static var countryOfOrigin: SelectableProperty<Self, String?> { .init(3) }

  /// `CountryOfOriginDescription` · Edm.String
  public var countryOfOriginDescription: String? { row.string(4) }
  /// `CountryOfOriginDescription` in queries and change sets.
  public static var countryOfOriginDescription: SelectableProperty<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(7) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(8) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(8) }

  /// `CurrencyDescription` · Edm.String
  public var currencyDescription: String? { row.string(9) }
  /// `CurrencyDescription` in queries and change sets.
  public static var currencyDescription: SelectableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(10) }

  /// `DropShipment` · Edm.Byte
  public var dropShipment: SupplierItemDropShipment? { row[ifPresent: 11] }
  /// `DropShipment` in queries and change sets.
  public static var dropShipment: SelectableProperty<Self, SupplierItemDropShipment?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(13) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(14) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(14) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(15) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(15) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `ItemUnit` · Edm.Guid
  public var itemUnit: UUID? { row.guid(17) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: SelectableProperty<Self, UUID?> { .init(17) }

  /// `ItemUnitCode` · Edm.String
  public var itemUnitCode: String? { row.string(18) }
  /// `ItemUnitCode` in queries and change sets.
  public static var itemUnitCode: SelectableProperty<Self, String?> { .init(18) }

  /// `ItemUnitDescription` · Edm.String
  public var itemUnitDescription: String? { row.string(19) }
  /// `ItemUnitDescription` in queries and change sets.
  public static var itemUnitDescription: SelectableProperty<Self, String?> { .init(19) }

  /// `MainSupplier` · Edm.Boolean
  public var mainSupplier: Bool? { row.boolean(20) }
  /// `MainSupplier` in queries and change sets.
  public static var mainSupplier: SelectableProperty<Self, Bool?> { .init(20) }

  /// `MinimumQuantity` · Edm.Double
  public var minimumQuantity: Decimal? { row.decimal(21) }
  /// `MinimumQuantity` in queries and change sets.
  public static var minimumQuantity: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(25) }

  /// `PurchaseLeadTime` · Edm.Int32
  public var purchaseLeadTime: Int32? { row.int32(26) }
  /// `PurchaseLeadTime` in queries and change sets.
  public static var purchaseLeadTime: SelectableProperty<Self, Int32?> { .init(26) }

  /// `PurchaseLotSize` · Edm.Int32
  public var purchaseLotSize: Int32? { row.int32(27) }
  /// `PurchaseLotSize` in queries and change sets.
  public static var purchaseLotSize: SelectableProperty<Self, Int32?> { .init(27) }

  /// `PurchasePrice` · Edm.Double
  public var purchasePrice: Decimal? { row.decimal(28) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `PurchaseUnit` · Edm.String
  public var purchaseUnit: String? { row.string(29) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: SelectableProperty<Self, String?> { .init(29) }

  /// `PurchaseUnitDescription` · Edm.String
  public var purchaseUnitDescription: String? { row.string(30) }
  /// `PurchaseUnitDescription` in queries and change sets.
  public static var purchaseUnitDescription: SelectableProperty<Self, String?> { .init(30) }

  /// `PurchaseUnitFactor` · Edm.Double
  public var purchaseUnitFactor: Decimal? { row.decimal(31) }
  /// `PurchaseUnitFactor` in queries and change sets.
  public static var purchaseUnitFactor: SelectableProperty<Self, Decimal?> { .init(31) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(32) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: SelectableProperty<Self, String?> { .init(32) }

  /// `PurchaseVATCodeDescription` · Edm.String
  public var purchaseVATCodeDescription: String? { row.string(33) }
  /// `PurchaseVATCodeDescription` in queries and change sets.
  public static var purchaseVATCodeDescription: SelectableProperty<Self, String?> { .init(33) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(34) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(34) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(35) }
  /// `Supplier` in queries and change sets.
  public static var supplier: SelectableProperty<Self, UUID?> { .init(35) }

  /// `SupplierCode` · Edm.String
  public var supplierCode: String? { row.string(36) }
  /// `SupplierCode` in queries and change sets.
  public static var supplierCode: SelectableProperty<Self, String?> { .init(36) }

  /// `SupplierDescription` · Edm.String
  public var supplierDescription: String? { row.string(37) }
  /// `SupplierDescription` in queries and change sets.
  public static var supplierDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `SupplierItemCode` · Edm.String
  public var supplierItemCode: String? { row.string(38) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: SelectableProperty<Self, String?> { .init(38) }
}
