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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `AssembledLeadDays` · Edm.Int32
    public var assembledLeadDays: Int32? { row[ifPresent: 1] }
    /// `AssembledLeadDays` in queries and change sets.
    public static var assembledLeadDays: SelectableProperty<Self, Int32?> { SelectableProperty(1) }

    /// `AverageCost` · Edm.Double
    public var averageCost: Decimal? { row[ifPresent: 2] }
    /// `AverageCost` in queries and change sets.
    public static var averageCost: SelectableProperty<Self, Decimal?> { SelectableProperty(2) }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }
    /// `Barcode` in queries and change sets.
    public static var barcode: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 4] }
    /// `BatchQuantity` in queries and change sets.
    public static var batchQuantity: SelectableProperty<Self, Decimal?> { SelectableProperty(4) }

    /// `Class_01` · Edm.String
    public var class01: String? { row[ifPresent: 5] }
    /// `Class_01` in queries and change sets.
    public static var class01: SelectableProperty<Self, String?> { SelectableProperty(5) }

    /// `Class_02` · Edm.String
    public var class02: String? { row[ifPresent: 6] }
    /// `Class_02` in queries and change sets.
    public static var class02: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `Class_03` · Edm.String
    public var class03: String? { row[ifPresent: 7] }
    /// `Class_03` in queries and change sets.
    public static var class03: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Class_04` · Edm.String
    public var class04: String? { row[ifPresent: 8] }
    /// `Class_04` in queries and change sets.
    public static var class04: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `Class_05` · Edm.String
    public var class05: String? { row[ifPresent: 9] }
    /// `Class_05` in queries and change sets.
    public static var class05: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `Class_06` · Edm.String
    public var class06: String? { row[ifPresent: 10] }
    /// `Class_06` in queries and change sets.
    public static var class06: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `Class_07` · Edm.String
    public var class07: String? { row[ifPresent: 11] }
    /// `Class_07` in queries and change sets.
    public static var class07: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `Class_08` · Edm.String
    public var class08: String? { row[ifPresent: 12] }
    /// `Class_08` in queries and change sets.
    public static var class08: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `Class_09` · Edm.String
    public var class09: String? { row[ifPresent: 13] }
    /// `Class_09` in queries and change sets.
    public static var class09: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `Class_10` · Edm.String
    public var class10: String? { row[ifPresent: 14] }
    /// `Class_10` in queries and change sets.
    public static var class10: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 15] }
    /// `Code` in queries and change sets.
    public static var code: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[16] }
    /// `CopyRemarks` in queries and change sets.
    public static var copyRemarks: SelectableProperty<Self, UInt8> { SelectableProperty(16) }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[ifPresent: 17] }
    /// `CostPriceCurrency` in queries and change sets.
    public static var costPriceCurrency: SelectableProperty<Self, String?> { SelectableProperty(17) }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[ifPresent: 18] }
    /// `CostPriceNew` in queries and change sets.
    public static var costPriceNew: SelectableProperty<Self, Decimal?> { SelectableProperty(18) }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[ifPresent: 19] }
    /// `CostPriceStandard` in queries and change sets.
    public static var costPriceStandard: SelectableProperty<Self, Decimal?> { SelectableProperty(19) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 20] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(20) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 21] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 22] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(22) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 23] }
    /// `CustomField` in queries and change sets.
    public static var customField: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(25) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(26) }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 27] }
    /// `ExtraDescription` in queries and change sets.
    public static var extraDescription: SelectableProperty<Self, String?> { SelectableProperty(27) }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 28] }
    /// `FreeBoolField_01` in queries and change sets.
    public static var freeBoolField01: SelectableProperty<Self, Bool?> { SelectableProperty(28) }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 29] }
    /// `FreeBoolField_02` in queries and change sets.
    public static var freeBoolField02: SelectableProperty<Self, Bool?> { SelectableProperty(29) }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 30] }
    /// `FreeBoolField_03` in queries and change sets.
    public static var freeBoolField03: SelectableProperty<Self, Bool?> { SelectableProperty(30) }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 31] }
    /// `FreeBoolField_04` in queries and change sets.
    public static var freeBoolField04: SelectableProperty<Self, Bool?> { SelectableProperty(31) }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 32] }
    /// `FreeBoolField_05` in queries and change sets.
    public static var freeBoolField05: SelectableProperty<Self, Bool?> { SelectableProperty(32) }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 33] }
    /// `FreeDateField_01` in queries and change sets.
    public static var freeDateField01: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(33) }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 34] }
    /// `FreeDateField_02` in queries and change sets.
    public static var freeDateField02: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(34) }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 35] }
    /// `FreeDateField_03` in queries and change sets.
    public static var freeDateField03: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(35) }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 36] }
    /// `FreeDateField_04` in queries and change sets.
    public static var freeDateField04: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(36) }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 37] }
    /// `FreeDateField_05` in queries and change sets.
    public static var freeDateField05: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(37) }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 38] }
    /// `FreeNumberField_01` in queries and change sets.
    public static var freeNumberField01: SelectableProperty<Self, Decimal?> { SelectableProperty(38) }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 39] }
    /// `FreeNumberField_02` in queries and change sets.
    public static var freeNumberField02: SelectableProperty<Self, Decimal?> { SelectableProperty(39) }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 40] }
    /// `FreeNumberField_03` in queries and change sets.
    public static var freeNumberField03: SelectableProperty<Self, Decimal?> { SelectableProperty(40) }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 41] }
    /// `FreeNumberField_04` in queries and change sets.
    public static var freeNumberField04: SelectableProperty<Self, Decimal?> { SelectableProperty(41) }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 42] }
    /// `FreeNumberField_05` in queries and change sets.
    public static var freeNumberField05: SelectableProperty<Self, Decimal?> { SelectableProperty(42) }

    /// `FreeNumberField_06` · Edm.Double
    public var freeNumberField06: Decimal? { row[ifPresent: 43] }
    /// `FreeNumberField_06` in queries and change sets.
    public static var freeNumberField06: SelectableProperty<Self, Decimal?> { SelectableProperty(43) }

    /// `FreeNumberField_07` · Edm.Double
    public var freeNumberField07: Decimal? { row[ifPresent: 44] }
    /// `FreeNumberField_07` in queries and change sets.
    public static var freeNumberField07: SelectableProperty<Self, Decimal?> { SelectableProperty(44) }

    /// `FreeNumberField_08` · Edm.Double
    public var freeNumberField08: Decimal? { row[ifPresent: 45] }
    /// `FreeNumberField_08` in queries and change sets.
    public static var freeNumberField08: SelectableProperty<Self, Decimal?> { SelectableProperty(45) }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 46] }
    /// `FreeTextField_01` in queries and change sets.
    public static var freeTextField01: SelectableProperty<Self, String?> { SelectableProperty(46) }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 47] }
    /// `FreeTextField_02` in queries and change sets.
    public static var freeTextField02: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 48] }
    /// `FreeTextField_03` in queries and change sets.
    public static var freeTextField03: SelectableProperty<Self, String?> { SelectableProperty(48) }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 49] }
    /// `FreeTextField_04` in queries and change sets.
    public static var freeTextField04: SelectableProperty<Self, String?> { SelectableProperty(49) }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 50] }
    /// `FreeTextField_05` in queries and change sets.
    public static var freeTextField05: SelectableProperty<Self, String?> { SelectableProperty(50) }

    /// `FreeTextField_06` · Edm.String
    public var freeTextField06: String? { row[ifPresent: 51] }
    /// `FreeTextField_06` in queries and change sets.
    public static var freeTextField06: SelectableProperty<Self, String?> { SelectableProperty(51) }

    /// `FreeTextField_07` · Edm.String
    public var freeTextField07: String? { row[ifPresent: 52] }
    /// `FreeTextField_07` in queries and change sets.
    public static var freeTextField07: SelectableProperty<Self, String?> { SelectableProperty(52) }

    /// `FreeTextField_08` · Edm.String
    public var freeTextField08: String? { row[ifPresent: 53] }
    /// `FreeTextField_08` in queries and change sets.
    public static var freeTextField08: SelectableProperty<Self, String?> { SelectableProperty(53) }

    /// `FreeTextField_09` · Edm.String
    public var freeTextField09: String? { row[ifPresent: 54] }
    /// `FreeTextField_09` in queries and change sets.
    public static var freeTextField09: SelectableProperty<Self, String?> { SelectableProperty(54) }

    /// `FreeTextField_10` · Edm.String
    public var freeTextField10: String? { row[ifPresent: 55] }
    /// `FreeTextField_10` in queries and change sets.
    public static var freeTextField10: SelectableProperty<Self, String?> { SelectableProperty(55) }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[ifPresent: 56] }
    /// `GLCosts` in queries and change sets.
    public static var glCosts: SelectableProperty<Self, UUID?> { SelectableProperty(56) }

    /// `GLCostsCode` · Edm.String
    public var glCostsCode: String? { row[ifPresent: 57] }
    /// `GLCostsCode` in queries and change sets.
    public static var glCostsCode: SelectableProperty<Self, String?> { SelectableProperty(57) }

    /// `GLCostsDescription` · Edm.String
    public var glCostsDescription: String? { row[ifPresent: 58] }
    /// `GLCostsDescription` in queries and change sets.
    public static var glCostsDescription: SelectableProperty<Self, String?> { SelectableProperty(58) }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[ifPresent: 59] }
    /// `GLCostsWorkInProgress` in queries and change sets.
    public static var glCostsWorkInProgress: SelectableProperty<Self, UUID?> { SelectableProperty(59) }

    /// `GLCostsWorkInProgressCode` · Edm.String
    public var glCostsWorkInProgressCode: String? { row[ifPresent: 60] }
    /// `GLCostsWorkInProgressCode` in queries and change sets.
    public static var glCostsWorkInProgressCode: SelectableProperty<Self, String?> { SelectableProperty(60) }

    /// `GLCostsWorkInProgressDescription` · Edm.String
    public var glCostsWorkInProgressDescription: String? { row[ifPresent: 61] }
    /// `GLCostsWorkInProgressDescription` in queries and change sets.
    public static var glCostsWorkInProgressDescription: SelectableProperty<Self, String?> { SelectableProperty(61) }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[ifPresent: 62] }
    /// `GLRevenue` in queries and change sets.
    public static var glRevenue: SelectableProperty<Self, UUID?> { SelectableProperty(62) }

    /// `GLRevenueCode` · Edm.String
    public var glRevenueCode: String? { row[ifPresent: 63] }
    /// `GLRevenueCode` in queries and change sets.
    public static var glRevenueCode: SelectableProperty<Self, String?> { SelectableProperty(63) }

    /// `GLRevenueDescription` · Edm.String
    public var glRevenueDescription: String? { row[ifPresent: 64] }
    /// `GLRevenueDescription` in queries and change sets.
    public static var glRevenueDescription: SelectableProperty<Self, String?> { SelectableProperty(64) }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[ifPresent: 65] }
    /// `GLRevenueWorkInProgress` in queries and change sets.
    public static var glRevenueWorkInProgress: SelectableProperty<Self, UUID?> { SelectableProperty(65) }

    /// `GLRevenueWorkInProgressCode` · Edm.String
    public var glRevenueWorkInProgressCode: String? { row[ifPresent: 66] }
    /// `GLRevenueWorkInProgressCode` in queries and change sets.
    public static var glRevenueWorkInProgressCode: SelectableProperty<Self, String?> { SelectableProperty(66) }

    /// `GLRevenueWorkInProgressDescription` · Edm.String
    public var glRevenueWorkInProgressDescription: String? { row[ifPresent: 67] }
    /// `GLRevenueWorkInProgressDescription` in queries and change sets.
    public static var glRevenueWorkInProgressDescription: SelectableProperty<Self, String?> { SelectableProperty(67) }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[ifPresent: 68] }
    /// `GLStock` in queries and change sets.
    public static var glStock: SelectableProperty<Self, UUID?> { SelectableProperty(68) }

    /// `GLStockCode` · Edm.String
    public var glStockCode: String? { row[ifPresent: 69] }
    /// `GLStockCode` in queries and change sets.
    public static var glStockCode: SelectableProperty<Self, String?> { SelectableProperty(69) }

    /// `GLStockDescription` · Edm.String
    public var glStockDescription: String? { row[ifPresent: 70] }
    /// `GLStockDescription` in queries and change sets.
    public static var glStockDescription: SelectableProperty<Self, String?> { SelectableProperty(70) }

    /// `GrossWeight` · Edm.Double
    public var grossWeight: Decimal? { row[ifPresent: 71] }
    /// `GrossWeight` in queries and change sets.
    public static var grossWeight: SelectableProperty<Self, Decimal?> { SelectableProperty(71) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[72] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(72) }

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: Bool { row[73] }
    /// `IsBatchItem` in queries and change sets.
    public static var isBatchItem: SelectableProperty<Self, Bool> { SelectableProperty(73) }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 74] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: SelectableProperty<Self, Bool?> { SelectableProperty(74) }

    /// `IsMakeItem` · Edm.Byte
    public var isMakeItem: Bool { row[75] }
    /// `IsMakeItem` in queries and change sets.
    public static var isMakeItem: SelectableProperty<Self, Bool> { SelectableProperty(75) }

    /// `IsNewContract` · Edm.Byte
    public var isNewContract: Bool { row[76] }
    /// `IsNewContract` in queries and change sets.
    public static var isNewContract: SelectableProperty<Self, Bool> { SelectableProperty(76) }

    /// `IsOnDemandItem` · Edm.Byte
    public var isOnDemandItem: Bool { row[77] }
    /// `IsOnDemandItem` in queries and change sets.
    public static var isOnDemandItem: SelectableProperty<Self, Bool> { SelectableProperty(77) }

    /// `IsPackageItem` · Edm.Boolean
    public var isPackageItem: Bool? { row[ifPresent: 78] }
    /// `IsPackageItem` in queries and change sets.
    public static var isPackageItem: SelectableProperty<Self, Bool?> { SelectableProperty(78) }

    /// `IsPurchaseItem` · Edm.Boolean
    public var isPurchaseItem: Bool? { row[ifPresent: 79] }
    /// `IsPurchaseItem` in queries and change sets.
    public static var isPurchaseItem: SelectableProperty<Self, Bool?> { SelectableProperty(79) }

    /// `IsRegistrationCodeItem` · Edm.Byte
    public var isRegistrationCodeItem: Bool { row[80] }
    /// `IsRegistrationCodeItem` in queries and change sets.
    public static var isRegistrationCodeItem: SelectableProperty<Self, Bool> { SelectableProperty(80) }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 81] }
    /// `IsSalesItem` in queries and change sets.
    public static var isSalesItem: SelectableProperty<Self, Bool?> { SelectableProperty(81) }

    /// `IsSerialItem` · Edm.Boolean
    public var isSerialItem: Bool? { row[ifPresent: 82] }
    /// `IsSerialItem` in queries and change sets.
    public static var isSerialItem: SelectableProperty<Self, Bool?> { SelectableProperty(82) }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 83] }
    /// `IsStockItem` in queries and change sets.
    public static var isStockItem: SelectableProperty<Self, Bool?> { SelectableProperty(83) }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[ifPresent: 84] }
    /// `IsSubcontractedItem` in queries and change sets.
    public static var isSubcontractedItem: SelectableProperty<Self, Bool?> { SelectableProperty(84) }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: Bool? { row[ifPresent: 85] }
    /// `IsTaxableItem` in queries and change sets.
    public static var isTaxableItem: SelectableProperty<Self, Bool?> { SelectableProperty(85) }

    /// `IsTime` · Edm.Byte
    public var isTime: Bool { row[86] }
    /// `IsTime` in queries and change sets.
    public static var isTime: SelectableProperty<Self, Bool> { SelectableProperty(86) }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: Bool { row[87] }
    /// `IsWebshopItem` in queries and change sets.
    public static var isWebshopItem: SelectableProperty<Self, Bool> { SelectableProperty(87) }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 88] }
    /// `ItemGroup` in queries and change sets.
    public static var itemGroup: SelectableProperty<Self, UUID?> { SelectableProperty(88) }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 89] }
    /// `ItemGroupCode` in queries and change sets.
    public static var itemGroupCode: SelectableProperty<Self, String?> { SelectableProperty(89) }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 90] }
    /// `ItemGroupDescription` in queries and change sets.
    public static var itemGroupDescription: SelectableProperty<Self, String?> { SelectableProperty(90) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 91] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(91) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 92] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(92) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 93] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(93) }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 94] }
    /// `NetWeight` in queries and change sets.
    public static var netWeight: SelectableProperty<Self, Decimal?> { SelectableProperty(94) }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[ifPresent: 95] }
    /// `NetWeightUnit` in queries and change sets.
    public static var netWeightUnit: SelectableProperty<Self, String?> { SelectableProperty(95) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 96] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(96) }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 97] }
    /// `Picture` in queries and change sets.
    public static var picture: SelectableProperty<Self, Data?> { SelectableProperty(97) }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 98] }
    /// `PictureName` in queries and change sets.
    public static var pictureName: SelectableProperty<Self, String?> { SelectableProperty(98) }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 99] }
    /// `PictureThumbnailUrl` in queries and change sets.
    public static var pictureThumbnailURL: SelectableProperty<Self, String?> { SelectableProperty(99) }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 100] }
    /// `PictureUrl` in queries and change sets.
    public static var pictureURL: SelectableProperty<Self, String?> { SelectableProperty(100) }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 101] }
    /// `SalesVatCode` in queries and change sets.
    public static var salesVATCode: SelectableProperty<Self, String?> { SelectableProperty(101) }

    /// `SalesVatCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 102] }
    /// `SalesVatCodeDescription` in queries and change sets.
    public static var salesVATCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(102) }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 103] }
    /// `SearchCode` in queries and change sets.
    public static var searchCode: SelectableProperty<Self, String?> { SelectableProperty(103) }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 104] }
    /// `SecurityLevel` in queries and change sets.
    public static var securityLevel: SelectableProperty<Self, Int32?> { SelectableProperty(104) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 105] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(105) }

    /// `StatisticalCode` · Edm.String
    public var statisticalCode: String? { row[ifPresent: 106] }
    /// `StatisticalCode` in queries and change sets.
    public static var statisticalCode: SelectableProperty<Self, String?> { SelectableProperty(106) }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[ifPresent: 107] }
    /// `StatisticalNetWeight` in queries and change sets.
    public static var statisticalNetWeight: SelectableProperty<Self, Decimal?> { SelectableProperty(107) }

    /// `StatisticalUnits` · Edm.Double
    public var statisticalUnits: Decimal? { row[ifPresent: 108] }
    /// `StatisticalUnits` in queries and change sets.
    public static var statisticalUnits: SelectableProperty<Self, Decimal?> { SelectableProperty(108) }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[ifPresent: 109] }
    /// `StatisticalValue` in queries and change sets.
    public static var statisticalValue: SelectableProperty<Self, Decimal?> { SelectableProperty(109) }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 110] }
    /// `Stock` in queries and change sets.
    public static var stock: SelectableProperty<Self, Decimal?> { SelectableProperty(110) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 111] }
    /// `Unit` in queries and change sets.
    public static var unit: SelectableProperty<Self, String?> { SelectableProperty(111) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 112] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(112) }

    /// `UnitType` · Edm.String
    public var unitType: UnitType? { row[ifPresent: 113] }
    /// `UnitType` in queries and change sets.
    public static var unitType: SelectableProperty<Self, UnitType?> { SelectableProperty(113) }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: Bool? { row[ifPresent: 114] }
    /// `UseExplosion` in queries and change sets.
    public static var useExplosion: SelectableProperty<Self, Bool?> { SelectableProperty(114) }

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

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/PurchaseItemPrices` · read · 1000 rows a page · `$select` required · permission "Purchase prices"
  nonisolated public struct PurchaseItemPriceSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: SelectableProperty<Self, UUID?> { SelectableProperty(1) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: SelectableProperty<Self, String?> { SelectableProperty(2) }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }
    /// `Barcode` in queries and change sets.
    public static var barcode: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(4) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(5) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `DefaultItemUnit` · Edm.String
    public var defaultItemUnit: String? { row[ifPresent: 8] }
    /// `DefaultItemUnit` in queries and change sets.
    public static var defaultItemUnit: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `DefaultItemUnitDescription` · Edm.String
    public var defaultItemUnitDescription: String? { row[ifPresent: 9] }
    /// `DefaultItemUnitDescription` in queries and change sets.
    public static var defaultItemUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(10) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(11) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[12] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(12) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(13) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 15] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 16] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(16) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 17] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(17) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 18] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(18) }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 19] }
    /// `NumberOfItemsPerUnit` in queries and change sets.
    public static var numberOfItemsPerUnit: SelectableProperty<Self, Decimal?> { SelectableProperty(19) }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 20] }
    /// `Price` in queries and change sets.
    public static var price: SelectableProperty<Self, Decimal?> { SelectableProperty(20) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 21] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(21) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 22] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(22) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 23] }
    /// `Unit` in queries and change sets.
    public static var unit: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 24] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(24) }

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

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPriceSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: SelectableProperty<Self, UUID?> { SelectableProperty(1) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: SelectableProperty<Self, String?> { SelectableProperty(2) }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }
    /// `Barcode` in queries and change sets.
    public static var barcode: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(4) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(5) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `DefaultItemUnit` · Edm.String
    public var defaultItemUnit: String? { row[ifPresent: 8] }
    /// `DefaultItemUnit` in queries and change sets.
    public static var defaultItemUnit: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `DefaultItemUnitDescription` · Edm.String
    public var defaultItemUnitDescription: String? { row[ifPresent: 9] }
    /// `DefaultItemUnitDescription` in queries and change sets.
    public static var defaultItemUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(10) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 11] }
    /// `Employee` in queries and change sets.
    public static var employee: SelectableProperty<Self, UUID?> { SelectableProperty(11) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(12) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(13) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(17) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 20] }
    /// `NumberOfItemsPerUnit` in queries and change sets.
    public static var numberOfItemsPerUnit: SelectableProperty<Self, Decimal?> { SelectableProperty(20) }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 21] }
    /// `Price` in queries and change sets.
    public static var price: SelectableProperty<Self, Decimal?> { SelectableProperty(21) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 22] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 23] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 24] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(24) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[25] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime> { SelectableProperty(25) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 26] }
    /// `Unit` in queries and change sets.
    public static var unit: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 27] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(27) }

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

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SupplierItem` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SupplierItemSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 1] }
    /// `Barcode` in queries and change sets.
    public static var barcode: SelectableProperty<Self, String?> { SelectableProperty(1) }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[2] }
    /// `CopyRemarks` in queries and change sets.
    public static var copyRemarks: SelectableProperty<Self, UInt8> { SelectableProperty(2) }

    /// `CountryOfOrigin` · Edm.String
    public var countryOfOrigin: String? { row[ifPresent: 3] }
    /// `CountryOfOrigin` in queries and change sets.
    public static var countryOfOrigin: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `CountryOfOriginDescription` · Edm.String
    public var countryOfOriginDescription: String? { row[ifPresent: 4] }
    /// `CountryOfOriginDescription` in queries and change sets.
    public static var countryOfOriginDescription: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(5) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(6) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 8] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `CurrencyDescription` · Edm.String
    public var currencyDescription: String? { row[ifPresent: 9] }
    /// `CurrencyDescription` in queries and change sets.
    public static var currencyDescription: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(10) }

    /// `DropShipment` · Edm.Byte
    public var dropShipment: SupplierItemDropShipment? { row[ifPresent: 11] }
    /// `DropShipment` in queries and change sets.
    public static var dropShipment: SelectableProperty<Self, SupplierItemDropShipment?> { SelectableProperty(11) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(12) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(13) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `ItemUnit` · Edm.Guid
    public var itemUnit: UUID? { row[ifPresent: 17] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: SelectableProperty<Self, UUID?> { SelectableProperty(17) }

    /// `ItemUnitCode` · Edm.String
    public var itemUnitCode: String? { row[ifPresent: 18] }
    /// `ItemUnitCode` in queries and change sets.
    public static var itemUnitCode: SelectableProperty<Self, String?> { SelectableProperty(18) }

    /// `ItemUnitDescription` · Edm.String
    public var itemUnitDescription: String? { row[ifPresent: 19] }
    /// `ItemUnitDescription` in queries and change sets.
    public static var itemUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `MainSupplier` · Edm.Boolean
    public var mainSupplier: Bool? { row[ifPresent: 20] }
    /// `MainSupplier` in queries and change sets.
    public static var mainSupplier: SelectableProperty<Self, Bool?> { SelectableProperty(20) }

    /// `MinimumQuantity` · Edm.Double
    public var minimumQuantity: Decimal? { row[ifPresent: 21] }
    /// `MinimumQuantity` in queries and change sets.
    public static var minimumQuantity: SelectableProperty<Self, Decimal?> { SelectableProperty(21) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(22) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(23) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(25) }

    /// `PurchaseLeadTime` · Edm.Int32
    public var purchaseLeadTime: Int32? { row[ifPresent: 26] }
    /// `PurchaseLeadTime` in queries and change sets.
    public static var purchaseLeadTime: SelectableProperty<Self, Int32?> { SelectableProperty(26) }

    /// `PurchaseLotSize` · Edm.Int32
    public var purchaseLotSize: Int32? { row[ifPresent: 27] }
    /// `PurchaseLotSize` in queries and change sets.
    public static var purchaseLotSize: SelectableProperty<Self, Int32?> { SelectableProperty(27) }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 28] }
    /// `PurchasePrice` in queries and change sets.
    public static var purchasePrice: SelectableProperty<Self, Decimal?> { SelectableProperty(28) }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 29] }
    /// `PurchaseUnit` in queries and change sets.
    public static var purchaseUnit: SelectableProperty<Self, String?> { SelectableProperty(29) }

    /// `PurchaseUnitDescription` · Edm.String
    public var purchaseUnitDescription: String? { row[ifPresent: 30] }
    /// `PurchaseUnitDescription` in queries and change sets.
    public static var purchaseUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(30) }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 31] }
    /// `PurchaseUnitFactor` in queries and change sets.
    public static var purchaseUnitFactor: SelectableProperty<Self, Decimal?> { SelectableProperty(31) }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 32] }
    /// `PurchaseVATCode` in queries and change sets.
    public static var purchaseVATCode: SelectableProperty<Self, String?> { SelectableProperty(32) }

    /// `PurchaseVATCodeDescription` · Edm.String
    public var purchaseVATCodeDescription: String? { row[ifPresent: 33] }
    /// `PurchaseVATCodeDescription` in queries and change sets.
    public static var purchaseVATCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 34] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(34) }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 35] }
    /// `Supplier` in queries and change sets.
    public static var supplier: SelectableProperty<Self, UUID?> { SelectableProperty(35) }

    /// `SupplierCode` · Edm.String
    public var supplierCode: String? { row[ifPresent: 36] }
    /// `SupplierCode` in queries and change sets.
    public static var supplierCode: SelectableProperty<Self, String?> { SelectableProperty(36) }

    /// `SupplierDescription` · Edm.String
    public var supplierDescription: String? { row[ifPresent: 37] }
    /// `SupplierDescription` in queries and change sets.
    public static var supplierDescription: SelectableProperty<Self, String?> { SelectableProperty(37) }

    /// `SupplierItemCode` · Edm.String
    public var supplierItemCode: String? { row[ifPresent: 38] }
    /// `SupplierItemCode` in queries and change sets.
    public static var supplierItemCode: SelectableProperty<Self, String?> { SelectableProperty(38) }

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
