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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `AssembledLeadDays` · Edm.Int32
    public var assembledLeadDays: Int32? { row[ifPresent: 1] }
    /// `AssembledLeadDays` in queries and change sets.
    public static var assembledLeadDays: Property<Self, Int32?> { Property(1) }

    /// `AverageCost` · Edm.Double
    public var averageCost: Decimal? { row[ifPresent: 2] }
    /// `AverageCost` in queries and change sets.
    public static var averageCost: Property<Self, Decimal?> { Property(2) }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }
    /// `Barcode` in queries and change sets.
    public static var barcode: Property<Self, String?> { Property(3) }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 4] }
    /// `BatchQuantity` in queries and change sets.
    public static var batchQuantity: Property<Self, Decimal?> { Property(4) }

    /// `Class_01` · Edm.String
    public var class01: String? { row[ifPresent: 5] }
    /// `Class_01` in queries and change sets.
    public static var class01: Property<Self, String?> { Property(5) }

    /// `Class_02` · Edm.String
    public var class02: String? { row[ifPresent: 6] }
    /// `Class_02` in queries and change sets.
    public static var class02: Property<Self, String?> { Property(6) }

    /// `Class_03` · Edm.String
    public var class03: String? { row[ifPresent: 7] }
    /// `Class_03` in queries and change sets.
    public static var class03: Property<Self, String?> { Property(7) }

    /// `Class_04` · Edm.String
    public var class04: String? { row[ifPresent: 8] }
    /// `Class_04` in queries and change sets.
    public static var class04: Property<Self, String?> { Property(8) }

    /// `Class_05` · Edm.String
    public var class05: String? { row[ifPresent: 9] }
    /// `Class_05` in queries and change sets.
    public static var class05: Property<Self, String?> { Property(9) }

    /// `Class_06` · Edm.String
    public var class06: String? { row[ifPresent: 10] }
    /// `Class_06` in queries and change sets.
    public static var class06: Property<Self, String?> { Property(10) }

    /// `Class_07` · Edm.String
    public var class07: String? { row[ifPresent: 11] }
    /// `Class_07` in queries and change sets.
    public static var class07: Property<Self, String?> { Property(11) }

    /// `Class_08` · Edm.String
    public var class08: String? { row[ifPresent: 12] }
    /// `Class_08` in queries and change sets.
    public static var class08: Property<Self, String?> { Property(12) }

    /// `Class_09` · Edm.String
    public var class09: String? { row[ifPresent: 13] }
    /// `Class_09` in queries and change sets.
    public static var class09: Property<Self, String?> { Property(13) }

    /// `Class_10` · Edm.String
    public var class10: String? { row[ifPresent: 14] }
    /// `Class_10` in queries and change sets.
    public static var class10: Property<Self, String?> { Property(14) }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 15] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(15) }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[16] }
    /// `CopyRemarks` in queries and change sets.
    public static var copyRemarks: Property<Self, UInt8> { Property(16) }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[ifPresent: 17] }
    /// `CostPriceCurrency` in queries and change sets.
    public static var costPriceCurrency: Property<Self, String?> { Property(17) }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[ifPresent: 18] }
    /// `CostPriceNew` in queries and change sets.
    public static var costPriceNew: Property<Self, Decimal?> { Property(18) }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[ifPresent: 19] }
    /// `CostPriceStandard` in queries and change sets.
    public static var costPriceStandard: Property<Self, Decimal?> { Property(19) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 20] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(20) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 21] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(21) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 22] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(22) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 23] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(23) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(24) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(25) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(26) }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 27] }
    /// `ExtraDescription` in queries and change sets.
    public static var extraDescription: Property<Self, String?> { Property(27) }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 28] }
    /// `FreeBoolField_01` in queries and change sets.
    public static var freeBoolField01: Property<Self, Bool?> { Property(28) }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 29] }
    /// `FreeBoolField_02` in queries and change sets.
    public static var freeBoolField02: Property<Self, Bool?> { Property(29) }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 30] }
    /// `FreeBoolField_03` in queries and change sets.
    public static var freeBoolField03: Property<Self, Bool?> { Property(30) }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 31] }
    /// `FreeBoolField_04` in queries and change sets.
    public static var freeBoolField04: Property<Self, Bool?> { Property(31) }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 32] }
    /// `FreeBoolField_05` in queries and change sets.
    public static var freeBoolField05: Property<Self, Bool?> { Property(32) }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 33] }
    /// `FreeDateField_01` in queries and change sets.
    public static var freeDateField01: Property<Self, LocalDateTime?> { Property(33) }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 34] }
    /// `FreeDateField_02` in queries and change sets.
    public static var freeDateField02: Property<Self, LocalDateTime?> { Property(34) }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 35] }
    /// `FreeDateField_03` in queries and change sets.
    public static var freeDateField03: Property<Self, LocalDateTime?> { Property(35) }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 36] }
    /// `FreeDateField_04` in queries and change sets.
    public static var freeDateField04: Property<Self, LocalDateTime?> { Property(36) }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 37] }
    /// `FreeDateField_05` in queries and change sets.
    public static var freeDateField05: Property<Self, LocalDateTime?> { Property(37) }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 38] }
    /// `FreeNumberField_01` in queries and change sets.
    public static var freeNumberField01: Property<Self, Decimal?> { Property(38) }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 39] }
    /// `FreeNumberField_02` in queries and change sets.
    public static var freeNumberField02: Property<Self, Decimal?> { Property(39) }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 40] }
    /// `FreeNumberField_03` in queries and change sets.
    public static var freeNumberField03: Property<Self, Decimal?> { Property(40) }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 41] }
    /// `FreeNumberField_04` in queries and change sets.
    public static var freeNumberField04: Property<Self, Decimal?> { Property(41) }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 42] }
    /// `FreeNumberField_05` in queries and change sets.
    public static var freeNumberField05: Property<Self, Decimal?> { Property(42) }

    /// `FreeNumberField_06` · Edm.Double
    public var freeNumberField06: Decimal? { row[ifPresent: 43] }
    /// `FreeNumberField_06` in queries and change sets.
    public static var freeNumberField06: Property<Self, Decimal?> { Property(43) }

    /// `FreeNumberField_07` · Edm.Double
    public var freeNumberField07: Decimal? { row[ifPresent: 44] }
    /// `FreeNumberField_07` in queries and change sets.
    public static var freeNumberField07: Property<Self, Decimal?> { Property(44) }

    /// `FreeNumberField_08` · Edm.Double
    public var freeNumberField08: Decimal? { row[ifPresent: 45] }
    /// `FreeNumberField_08` in queries and change sets.
    public static var freeNumberField08: Property<Self, Decimal?> { Property(45) }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 46] }
    /// `FreeTextField_01` in queries and change sets.
    public static var freeTextField01: Property<Self, String?> { Property(46) }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 47] }
    /// `FreeTextField_02` in queries and change sets.
    public static var freeTextField02: Property<Self, String?> { Property(47) }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 48] }
    /// `FreeTextField_03` in queries and change sets.
    public static var freeTextField03: Property<Self, String?> { Property(48) }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 49] }
    /// `FreeTextField_04` in queries and change sets.
    public static var freeTextField04: Property<Self, String?> { Property(49) }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 50] }
    /// `FreeTextField_05` in queries and change sets.
    public static var freeTextField05: Property<Self, String?> { Property(50) }

    /// `FreeTextField_06` · Edm.String
    public var freeTextField06: String? { row[ifPresent: 51] }
    /// `FreeTextField_06` in queries and change sets.
    public static var freeTextField06: Property<Self, String?> { Property(51) }

    /// `FreeTextField_07` · Edm.String
    public var freeTextField07: String? { row[ifPresent: 52] }
    /// `FreeTextField_07` in queries and change sets.
    public static var freeTextField07: Property<Self, String?> { Property(52) }

    /// `FreeTextField_08` · Edm.String
    public var freeTextField08: String? { row[ifPresent: 53] }
    /// `FreeTextField_08` in queries and change sets.
    public static var freeTextField08: Property<Self, String?> { Property(53) }

    /// `FreeTextField_09` · Edm.String
    public var freeTextField09: String? { row[ifPresent: 54] }
    /// `FreeTextField_09` in queries and change sets.
    public static var freeTextField09: Property<Self, String?> { Property(54) }

    /// `FreeTextField_10` · Edm.String
    public var freeTextField10: String? { row[ifPresent: 55] }
    /// `FreeTextField_10` in queries and change sets.
    public static var freeTextField10: Property<Self, String?> { Property(55) }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[ifPresent: 56] }
    /// `GLCosts` in queries and change sets.
    public static var glCosts: Property<Self, UUID?> { Property(56) }

    /// `GLCostsCode` · Edm.String
    public var glCostsCode: String? { row[ifPresent: 57] }
    /// `GLCostsCode` in queries and change sets.
    public static var glCostsCode: Property<Self, String?> { Property(57) }

    /// `GLCostsDescription` · Edm.String
    public var glCostsDescription: String? { row[ifPresent: 58] }
    /// `GLCostsDescription` in queries and change sets.
    public static var glCostsDescription: Property<Self, String?> { Property(58) }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[ifPresent: 59] }
    /// `GLCostsWorkInProgress` in queries and change sets.
    public static var glCostsWorkInProgress: Property<Self, UUID?> { Property(59) }

    /// `GLCostsWorkInProgressCode` · Edm.String
    public var glCostsWorkInProgressCode: String? { row[ifPresent: 60] }
    /// `GLCostsWorkInProgressCode` in queries and change sets.
    public static var glCostsWorkInProgressCode: Property<Self, String?> { Property(60) }

    /// `GLCostsWorkInProgressDescription` · Edm.String
    public var glCostsWorkInProgressDescription: String? { row[ifPresent: 61] }
    /// `GLCostsWorkInProgressDescription` in queries and change sets.
    public static var glCostsWorkInProgressDescription: Property<Self, String?> { Property(61) }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[ifPresent: 62] }
    /// `GLRevenue` in queries and change sets.
    public static var glRevenue: Property<Self, UUID?> { Property(62) }

    /// `GLRevenueCode` · Edm.String
    public var glRevenueCode: String? { row[ifPresent: 63] }
    /// `GLRevenueCode` in queries and change sets.
    public static var glRevenueCode: Property<Self, String?> { Property(63) }

    /// `GLRevenueDescription` · Edm.String
    public var glRevenueDescription: String? { row[ifPresent: 64] }
    /// `GLRevenueDescription` in queries and change sets.
    public static var glRevenueDescription: Property<Self, String?> { Property(64) }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[ifPresent: 65] }
    /// `GLRevenueWorkInProgress` in queries and change sets.
    public static var glRevenueWorkInProgress: Property<Self, UUID?> { Property(65) }

    /// `GLRevenueWorkInProgressCode` · Edm.String
    public var glRevenueWorkInProgressCode: String? { row[ifPresent: 66] }
    /// `GLRevenueWorkInProgressCode` in queries and change sets.
    public static var glRevenueWorkInProgressCode: Property<Self, String?> { Property(66) }

    /// `GLRevenueWorkInProgressDescription` · Edm.String
    public var glRevenueWorkInProgressDescription: String? { row[ifPresent: 67] }
    /// `GLRevenueWorkInProgressDescription` in queries and change sets.
    public static var glRevenueWorkInProgressDescription: Property<Self, String?> { Property(67) }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[ifPresent: 68] }
    /// `GLStock` in queries and change sets.
    public static var glStock: Property<Self, UUID?> { Property(68) }

    /// `GLStockCode` · Edm.String
    public var glStockCode: String? { row[ifPresent: 69] }
    /// `GLStockCode` in queries and change sets.
    public static var glStockCode: Property<Self, String?> { Property(69) }

    /// `GLStockDescription` · Edm.String
    public var glStockDescription: String? { row[ifPresent: 70] }
    /// `GLStockDescription` in queries and change sets.
    public static var glStockDescription: Property<Self, String?> { Property(70) }

    /// `GrossWeight` · Edm.Double
    public var grossWeight: Decimal? { row[ifPresent: 71] }
    /// `GrossWeight` in queries and change sets.
    public static var grossWeight: Property<Self, Decimal?> { Property(71) }

    /// `IsBatchItem` · Edm.Byte
    public var isBatchItem: Bool { row[72] }
    /// `IsBatchItem` in queries and change sets.
    public static var isBatchItem: Property<Self, Bool> { Property(72) }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: Bool { row[73] }
    /// `IsBatchNumberItem` in queries and change sets.
    public static var isBatchNumberItem: Property<Self, Bool> { Property(73) }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 74] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: Property<Self, Bool?> { Property(74) }

    /// `IsMakeItem` · Edm.Byte
    public var isMakeItem: Bool { row[75] }
    /// `IsMakeItem` in queries and change sets.
    public static var isMakeItem: Property<Self, Bool> { Property(75) }

    /// `IsNewContract` · Edm.Byte
    public var isNewContract: Bool { row[76] }
    /// `IsNewContract` in queries and change sets.
    public static var isNewContract: Property<Self, Bool> { Property(76) }

    /// `IsOnDemandItem` · Edm.Byte
    public var isOnDemandItem: Bool { row[77] }
    /// `IsOnDemandItem` in queries and change sets.
    public static var isOnDemandItem: Property<Self, Bool> { Property(77) }

    /// `IsPackageItem` · Edm.Boolean
    public var isPackageItem: Bool? { row[ifPresent: 78] }
    /// `IsPackageItem` in queries and change sets.
    public static var isPackageItem: Property<Self, Bool?> { Property(78) }

    /// `IsPurchaseItem` · Edm.Boolean
    public var isPurchaseItem: Bool? { row[ifPresent: 79] }
    /// `IsPurchaseItem` in queries and change sets.
    public static var isPurchaseItem: Property<Self, Bool?> { Property(79) }

    /// `IsRegistrationCodeItem` · Edm.Byte
    public var isRegistrationCodeItem: Bool { row[80] }
    /// `IsRegistrationCodeItem` in queries and change sets.
    public static var isRegistrationCodeItem: Property<Self, Bool> { Property(80) }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 81] }
    /// `IsSalesItem` in queries and change sets.
    public static var isSalesItem: Property<Self, Bool?> { Property(81) }

    /// `IsSerialItem` · Edm.Boolean
    public var isSerialItem: Bool? { row[ifPresent: 82] }
    /// `IsSerialItem` in queries and change sets.
    public static var isSerialItem: Property<Self, Bool?> { Property(82) }

    /// `IsSerialNumberItem` · Edm.Boolean
    public var isSerialNumberItem: Bool? { row[ifPresent: 83] }
    /// `IsSerialNumberItem` in queries and change sets.
    public static var isSerialNumberItem: Property<Self, Bool?> { Property(83) }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 84] }
    /// `IsStockItem` in queries and change sets.
    public static var isStockItem: Property<Self, Bool?> { Property(84) }

    /// `IsSubcontractedItem` · Edm.Boolean
    public var isSubcontractedItem: Bool? { row[ifPresent: 85] }
    /// `IsSubcontractedItem` in queries and change sets.
    public static var isSubcontractedItem: Property<Self, Bool?> { Property(85) }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: Bool? { row[ifPresent: 86] }
    /// `IsTaxableItem` in queries and change sets.
    public static var isTaxableItem: Property<Self, Bool?> { Property(86) }

    /// `IsTime` · Edm.Byte
    public var isTime: Bool { row[87] }
    /// `IsTime` in queries and change sets.
    public static var isTime: Property<Self, Bool> { Property(87) }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: Bool { row[88] }
    /// `IsWebshopItem` in queries and change sets.
    public static var isWebshopItem: Property<Self, Bool> { Property(88) }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 89] }
    /// `ItemGroup` in queries and change sets.
    public static var itemGroup: Property<Self, UUID?> { Property(89) }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 90] }
    /// `ItemGroupCode` in queries and change sets.
    public static var itemGroupCode: Property<Self, String?> { Property(90) }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 91] }
    /// `ItemGroupDescription` in queries and change sets.
    public static var itemGroupDescription: Property<Self, String?> { Property(91) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 92] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(92) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 93] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(93) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 94] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(94) }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 95] }
    /// `NetWeight` in queries and change sets.
    public static var netWeight: Property<Self, Decimal?> { Property(95) }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[ifPresent: 96] }
    /// `NetWeightUnit` in queries and change sets.
    public static var netWeightUnit: Property<Self, String?> { Property(96) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 97] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(97) }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 98] }
    /// `Picture` in queries and change sets.
    public static var picture: Property<Self, Data?> { Property(98) }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 99] }
    /// `PictureName` in queries and change sets.
    public static var pictureName: Property<Self, String?> { Property(99) }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 100] }
    /// `PictureThumbnailUrl` in queries and change sets.
    public static var pictureThumbnailURL: Property<Self, String?> { Property(100) }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 101] }
    /// `PictureUrl` in queries and change sets.
    public static var pictureURL: Property<Self, String?> { Property(101) }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 102] }
    /// `SalesVatCode` in queries and change sets.
    public static var salesVATCode: Property<Self, String?> { Property(102) }

    /// `SalesVatCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 103] }
    /// `SalesVatCodeDescription` in queries and change sets.
    public static var salesVATCodeDescription: Property<Self, String?> { Property(103) }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 104] }
    /// `SearchCode` in queries and change sets.
    public static var searchCode: Property<Self, String?> { Property(104) }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 105] }
    /// `SecurityLevel` in queries and change sets.
    public static var securityLevel: Property<Self, Int32?> { Property(105) }

    /// `StandardSalesPrice` · Edm.Double
    public var standardSalesPrice: Decimal? { row[ifPresent: 106] }
    /// `StandardSalesPrice` in queries and change sets.
    public static var standardSalesPrice: Property<Self, Decimal?> { Property(106) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 107] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime?> { Property(107) }

    /// `StatisticalCode` · Edm.String
    public var statisticalCode: String? { row[ifPresent: 108] }
    /// `StatisticalCode` in queries and change sets.
    public static var statisticalCode: Property<Self, String?> { Property(108) }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[ifPresent: 109] }
    /// `StatisticalNetWeight` in queries and change sets.
    public static var statisticalNetWeight: Property<Self, Decimal?> { Property(109) }

    /// `StatisticalUnits` · Edm.Double
    public var statisticalUnits: Decimal? { row[ifPresent: 110] }
    /// `StatisticalUnits` in queries and change sets.
    public static var statisticalUnits: Property<Self, Decimal?> { Property(110) }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[ifPresent: 111] }
    /// `StatisticalValue` in queries and change sets.
    public static var statisticalValue: Property<Self, Decimal?> { Property(111) }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 112] }
    /// `Stock` in queries and change sets.
    public static var stock: Property<Self, Decimal?> { Property(112) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 113] }
    /// `Unit` in queries and change sets.
    public static var unit: Property<Self, String?> { Property(113) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 114] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: Property<Self, String?> { Property(114) }

    /// `UnitType` · Edm.String
    public var unitType: UnitType? { row[ifPresent: 115] }
    /// `UnitType` in queries and change sets.
    public static var unitType: Property<Self, UnitType?> { Property(115) }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: Bool? { row[ifPresent: 116] }
    /// `UseExplosion` in queries and change sets.
    public static var useExplosion: Property<Self, Bool?> { Property(116) }

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

nonisolated extension Bulk.Logistics {
  /// `bulk/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPrice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: Property<Self, UUID?> { Property(1) }

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
    public static var endDate: Property<Self, LocalDateTime?> { Property(12) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(13) }

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
    public static var price: Property<Self, Decimal?> { Property(20) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 21] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 22] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(22) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 23] }
    /// `Quantity` in queries and change sets.
    public static var quantity: Property<Self, Decimal?> { Property(23) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[24] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime> { Property(24) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 25] }
    /// `Unit` in queries and change sets.
    public static var unit: Property<Self, String?> { Property(25) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 26] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(26) }

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
