// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Manufacturing.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Manufacturing`
  nonisolated public struct Manufacturing: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `BillOfMaterialMaterials` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var billOfMaterialMaterials: EntitySet<Sync.Manufacturing.BillOfMaterialMaterialSync, Methods.Read> { EntitySet(root, "BillOfMaterialMaterials") }

    /// `BillOfMaterialVersions` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var billOfMaterialVersions: EntitySet<Sync.Manufacturing.BillOfMaterialVersionSync, Methods.Read> { EntitySet(root, "BillOfMaterialVersions") }

    /// `MaterialIssues` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var materialIssues: EntitySet<Sync.Manufacturing.MaterialIssueSync, Methods.Read> { EntitySet(root, "MaterialIssues") }

    /// `ShopOrderMaterialPlans` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderMaterialPlans: EntitySet<Sync.Manufacturing.ShopOrderMaterialPlanSync, Methods.Read> { EntitySet(root, "ShopOrderMaterialPlans") }

    /// `ShopOrderPurchasePlanning` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderPurchasePlanning: EntitySet<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Methods.Read> { EntitySet(root, "ShopOrderPurchasePlanning") }

    /// `ShopOrderRoutingStepPlans` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderRoutingStepPlans: EntitySet<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Methods.Read> { EntitySet(root, "ShopOrderRoutingStepPlans") }

    /// `ShopOrders` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrders: EntitySet<Sync.Manufacturing.ShopOrderSync, Methods.Read> { EntitySet(root, "ShopOrders") }

    /// `ShopOrderSubOrders` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderSubOrders: EntitySet<Sync.Manufacturing.ShopOrderSubOrderSync, Methods.Read> { EntitySet(root, "ShopOrderSubOrders") }
  }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/BillOfMaterialMaterials` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialMaterialSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
      Backflush                  Byte
      CalculatorType             Int32
      CostBatch                  Double
      CostCenter                 String
      CostCenterDescription      String
      CostUnit                   String
      CostUnitDescription        String
      CreatorFullName            String
      Description                String
      DetailDrawing              String
      Division                   Int32
      ID                         Guid!
      ItemVersion                Guid
      LineNumber                 Int32
      NetWeight                  Double
      NetWeightUnit              String
      Notes                      String
      PartItem                   Guid
      PartItemAverageCost        Double
      PartItemCode               String
      PartItemCostPriceStandard  Double
      PartItemDescription        String
      Quantity                   Double
      QuantityBatch              Double
      RoutingStepID              Guid
      syscreated                 DateTime
      syscreator                 Guid
      sysmodified                DateTime
      sysmodifier                Guid
      Type                       Int32
      WastePercentage            Double
      """)
  }
}

nonisolated extension Sync.Manufacturing.BillOfMaterialMaterialSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 1] }
  /// `Backflush` in queries and change sets.
  public static var backflush: SelectableProperty<Self, UInt8?> { .init(1) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(2) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: SelectableProperty<Self, Int32?> { .init(2) }

  /// `CostBatch` · Edm.Double
  public var costBatch: Decimal? { row.decimal(3) }
  /// `CostBatch` in queries and change sets.
  public static var costBatch: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(4) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(4) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(5) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(9) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(10) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: SelectableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(11) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(12) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(13) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: SelectableProperty<Self, UUID?> { .init(13) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(14) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(14) }

  /// `NetWeight` · Edm.Double
  public var netWeight: Decimal? { row.decimal(15) }
  /// `NetWeight` in queries and change sets.
  public static var netWeight: SelectableProperty<Self, Decimal?> { .init(15) }

  /// `NetWeightUnit` · Edm.String
  public var netWeightUnit: String? { row.string(16) }
  /// `NetWeightUnit` in queries and change sets.
  public static var netWeightUnit: SelectableProperty<Self, String?> { .init(16) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(17) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(17) }

  /// `PartItem` · Edm.Guid
  public var partItem: UUID? { row.guid(18) }
  /// `PartItem` in queries and change sets.
  public static var partItem: SelectableProperty<Self, UUID?> { .init(18) }

  /// `PartItemAverageCost` · Edm.Double
  public var partItemAverageCost: Decimal? { row.decimal(19) }
  /// `PartItemAverageCost` in queries and change sets.
  public static var partItemAverageCost: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `PartItemCode` · Edm.String
  public var partItemCode: String? { row.string(20) }
  /// `PartItemCode` in queries and change sets.
  public static var partItemCode: SelectableProperty<Self, String?> { .init(20) }

  /// `PartItemCostPriceStandard` · Edm.Double
  public var partItemCostPriceStandard: Decimal? { row.decimal(21) }
  /// `PartItemCostPriceStandard` in queries and change sets.
  public static var partItemCostPriceStandard: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `PartItemDescription` · Edm.String
  public var partItemDescription: String? { row.string(22) }
  /// `PartItemDescription` in queries and change sets.
  public static var partItemDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(23) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `QuantityBatch` · Edm.Double
  public var quantityBatch: Decimal? { row.decimal(24) }
  /// `QuantityBatch` in queries and change sets.
  public static var quantityBatch: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(25) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: SelectableProperty<Self, UUID?> { .init(25) }

  /// `syscreated` · Edm.DateTime
  public var syscreated: LocalDateTime? { row.dateTime(26) }
  /// `syscreated` in queries and change sets.
  public static var syscreated: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `syscreator` · Edm.Guid
  public var syscreator: UUID? { row.guid(27) }
  /// `syscreator` in queries and change sets.
  public static var syscreator: SelectableProperty<Self, UUID?> { .init(27) }

  /// `sysmodified` · Edm.DateTime
  public var sysmodified: LocalDateTime? { row.dateTime(28) }
  /// `sysmodified` in queries and change sets.
  public static var sysmodified: SelectableProperty<Self, LocalDateTime?> { .init(28) }

  /// `sysmodifier` · Edm.Guid
  public var sysmodifier: UUID? { row.guid(29) }
  /// `sysmodifier` in queries and change sets.
  public static var sysmodifier: SelectableProperty<Self, UUID?> { .init(29) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 30] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, MaterialType?> { .init(30) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(31) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: SelectableProperty<Self, Decimal?> { .init(31) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/BillOfMaterialVersions` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialVersionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp            Int64!    key
      BatchQuantity        Double
      CadDrawingUrl        String
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      OrderLeadDays        Int32
      ProductionLeadDays   Int32
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionDate          DateTime
      VersionNumber        Int32
      """)
  }
}

nonisolated extension Sync.Manufacturing.BillOfMaterialVersionSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(1) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `CadDrawingUrl` · Edm.String
  public var cadDrawingURL: String? { row.string(2) }
  /// `CadDrawingUrl` in queries and change sets.
  public static var cadDrawingURL: SelectableProperty<Self, String?> { .init(2) }

  /// `CalculatedCostPrice` · Edm.Double
  public var calculatedCostPrice: Decimal? { row.decimal(3) }
  /// `CalculatedCostPrice` in queries and change sets.
  public static var calculatedCostPrice: SelectableProperty<Self, Decimal?> { .init(3) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(9) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: Bool { row[10] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: SelectableProperty<Self, Bool> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[11] }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(16) }

  /// `OrderLeadDays` · Edm.Int32
  public var orderLeadDays: Int32? { row.int32(17) }
  /// `OrderLeadDays` in queries and change sets.
  public static var orderLeadDays: SelectableProperty<Self, Int32?> { .init(17) }

  /// `ProductionLeadDays` · Edm.Int32
  public var productionLeadDays: Int32? { row.int32(18) }
  /// `ProductionLeadDays` in queries and change sets.
  public static var productionLeadDays: SelectableProperty<Self, Int32?> { .init(18) }

  /// `Status` · Edm.Int16
  public var status: ItemVersionStatus? { row[ifPresent: 19] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, ItemVersionStatus?> { .init(19) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(20) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(20) }

  /// `Type` · Edm.Int16
  public var type: ItemVersionType? { row[ifPresent: 21] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ItemVersionType?> { .init(21) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(22) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `VersionDate` · Edm.DateTime
  public var versionDate: LocalDateTime? { row.dateTime(23) }
  /// `VersionDate` in queries and change sets.
  public static var versionDate: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32? { row.int32(24) }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: SelectableProperty<Self, Int32?> { .init(24) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/MaterialIssues` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct MaterialIssueSync: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      DraftStockTransactionID     Guid
      HasReversibleQuantity       Boolean!
      IsBackflush                 Byte
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsIssueFromChild            Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String
      Quantity                    Double
      RelatedStockTransaction     Guid
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid
      ShopOrderNumber             Int32
      StockTransactionId          Guid!
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Manufacturing.MaterialIssueSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `CreatedBy` · Edm.Guid
  public var createdBy: UUID? { row.guid(1) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: SelectableProperty<Self, UUID?> { .init(1) }

  /// `CreatedByFullName` · Edm.String
  public var createdByFullName: String? { row.string(2) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: SelectableProperty<Self, String?> { .init(2) }

  /// `CreatedDate` · Edm.DateTime
  public var createdDate: LocalDateTime? { row.dateTime(3) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: SelectableProperty<Self, LocalDateTime?> { .init(3) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(4) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: SelectableProperty<Self, UUID?> { .init(4) }

  /// `HasReversibleQuantity` · Edm.Boolean
  public var hasReversibleQuantity: Bool { row[5] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: SelectableProperty<Self, Bool> { .init(5) }

  /// `IsBackflush` · Edm.Byte
  public var isBackflush: Bool? { row.boolean(6) }
  /// `IsBackflush` in queries and change sets.
  public static var isBackflush: SelectableProperty<Self, Bool?> { .init(6) }

  /// `IsBatch` · Edm.Byte
  public var isBatch: Bool? { row.boolean(7) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: SelectableProperty<Self, Bool?> { .init(7) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool? { row.boolean(8) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: SelectableProperty<Self, Bool?> { .init(8) }

  /// `IsIssueFromChild` · Edm.Byte
  public var isIssueFromChild: Bool? { row.boolean(9) }
  /// `IsIssueFromChild` in queries and change sets.
  public static var isIssueFromChild: SelectableProperty<Self, Bool?> { .init(9) }

  /// `IsSerial` · Edm.Byte
  public var isSerial: Bool? { row.boolean(10) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: SelectableProperty<Self, Bool?> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(12) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(13) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(14) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: SelectableProperty<Self, String?> { .init(14) }

  /// `Note` · Edm.String
  public var note: String? { row.string(15) }
  /// `Note` in queries and change sets.
  public static var note: SelectableProperty<Self, String?> { .init(15) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(16) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(16) }

  /// `RelatedStockTransaction` · Edm.Guid
  public var relatedStockTransaction: UUID? { row.guid(17) }
  /// `RelatedStockTransaction` in queries and change sets.
  public static var relatedStockTransaction: SelectableProperty<Self, UUID?> { .init(17) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(18) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ShopOrderMaterialPlan` · Edm.Guid
  public var shopOrderMaterialPlan: UUID? { row.guid(19) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: SelectableProperty<Self, UUID?> { .init(19) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(20) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32?> { .init(20) }

  /// `StockTransactionId` · Edm.Guid
  public var stockTransactionID: UUID { row[21] }
  /// `StockTransactionId` in queries and change sets.
  public static var stockTransactionID: SelectableProperty<Self, UUID> { .init(21) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(22) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(22) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(23) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(23) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(24) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `TransactionDate` · Edm.DateTime
  public var transactionDate: LocalDateTime? { row.dateTime(25) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: SelectableProperty<Self, LocalDateTime?> { .init(25) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(26) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(26) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(27) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(27) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(28) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(28) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(29) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(29) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(30) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(30) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderMaterialPlans` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlanSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Backflush              Byte
      Barcode                String
      CalculatorType         Int32
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      DetailDrawing          String
      Division               Int32
      ID                     Guid!
      Item                   Guid
      ItemCode               String
      ItemDescription        String
      ItemMaterial           Guid
      ItemPictureUrl         String
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      PlannedAmountFC        Double
      PlannedDate            DateTime
      PlannedPriceFC         Double
      PlannedQuantity        Double
      PlannedQuantityFactor  Double
      RoutingStepID          Guid
      ShopOrder              Guid
      Status                 Int32
      StatusDescription      String
      Type                   Int32
      Unit                   String
      UnitDescription        String
      WastePercentage        Double
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderMaterialPlanSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 1] }
  /// `Backflush` in queries and change sets.
  public static var backflush: SelectableProperty<Self, UInt8?> { .init(1) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(2) }
  /// `Barcode` in queries and change sets.
  public static var barcode: SelectableProperty<Self, String?> { .init(2) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(3) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: SelectableProperty<Self, Int32?> { .init(3) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(7) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(8) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: SelectableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(12) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(13) }

  /// `ItemMaterial` · Edm.Guid
  public var itemMaterial: UUID? { row.guid(14) }
  /// `ItemMaterial` in queries and change sets.
  public static var itemMaterial: SelectableProperty<Self, UUID?> { .init(14) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(15) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: SelectableProperty<Self, String?> { .init(15) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(16) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(16) }

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

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(20) }

  /// `PlannedAmountFC` · Edm.Double
  public var plannedAmountFC: Decimal? { row.decimal(21) }
  /// `PlannedAmountFC` in queries and change sets.
  public static var plannedAmountFC: SelectableProperty<Self, Decimal?> { .init(21) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(22) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `PlannedPriceFC` · Edm.Double
  public var plannedPriceFC: Decimal? { row.decimal(23) }
  /// `PlannedPriceFC` in queries and change sets.
  public static var plannedPriceFC: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(24) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `PlannedQuantityFactor` · Edm.Double
  public var plannedQuantityFactor: Decimal? { row.decimal(25) }
  /// `PlannedQuantityFactor` in queries and change sets.
  public static var plannedQuantityFactor: SelectableProperty<Self, Decimal?> { .init(25) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(26) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: SelectableProperty<Self, UUID?> { .init(26) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(27) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID?> { .init(27) }

  /// `Status` · Edm.Int32
  public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 28] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, ShopOrderMaterialPlanStatus?> { .init(28) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(29) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(29) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 30] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, MaterialType?> { .init(30) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(31) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(31) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(32) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(33) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: SelectableProperty<Self, Decimal?> { .init(33) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderPurchasePlanning` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderPurchasePlanningSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!    key
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Factor                    Double
      FactorType                Int32
      ID                        Guid!
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      PurchaseOrder             Guid
      PurchaseOrderNumber       Int32
      Quantity                  Double
      ShopOrder                 Guid!
      ShopOrderMaterialPlan     Guid
      ShopOrderNumber           Int32!
      ShopOrderRoutingStepPlan  Guid
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderPurchasePlanningSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `Factor` · Edm.Double
  public var factor: Decimal? { row.decimal(5) }
  /// `Factor` in queries and change sets.
  public static var factor: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `FactorType` · Edm.Int32
  public var factorType: Int32? { row.int32(6) }
  /// `FactorType` in queries and change sets.
  public static var factorType: SelectableProperty<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(10) }

  /// `PurchaseOrder` · Edm.Guid
  public var purchaseOrder: UUID? { row.guid(11) }
  /// `PurchaseOrder` in queries and change sets.
  public static var purchaseOrder: SelectableProperty<Self, UUID?> { .init(11) }

  /// `PurchaseOrderNumber` · Edm.Int32
  public var purchaseOrderNumber: Int32? { row.int32(12) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: SelectableProperty<Self, Int32?> { .init(12) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(13) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(13) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID { row[14] }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID> { .init(14) }

  /// `ShopOrderMaterialPlan` · Edm.Guid
  public var shopOrderMaterialPlan: UUID? { row.guid(15) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: SelectableProperty<Self, UUID?> { .init(15) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32 { row[16] }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32> { .init(16) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid
  public var shopOrderRoutingStepPlan: UUID? { row.guid(17) }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: SelectableProperty<Self, UUID?> { .init(17) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderRoutingStepPlans` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderRoutingStepPlanSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Account                Guid
      AccountName            String
      AccountNumber          String
      AttendedPercentage     Double
      Backflush              Byte
      CostPerItem            Double
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      EfficiencyPercentage   Double
      FactorType             Int32
      ID                     Guid!
      ItemRoutingStep        Guid
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      Operation              Guid
      OperationCode          String
      OperationDescription   String
      OperationResource      Guid
      PlannedEndDate         DateTime
      PlannedRunHours        Double
      PlannedSetupHours      Double
      PlannedStartDate       DateTime
      PlannedTotalHours      Double
      PurchaseUnit           String
      PurchaseUnitFactor     Double
      PurchaseUnitPriceFC    Double
      PurchaseUnitQuantity   Double
      RoutingStepType        Int32
      Run                    Double
      RunMethod              Int32
      RunMethodDescription   String
      Setup                  Double
      SetupUnit              String
      ShopOrder              Guid
      Status                 Int32
      StatusDescription      String
      SubcontractedLeadDays  Int32
      TotalCostDC            Double
      Workcenter             Guid
      WorkcenterCode         String
      WorkcenterDescription  String
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderRoutingStepPlanSync {
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

  /// `AccountNumber` · Edm.String
  public var accountNumber: String? { row.string(3) }
  /// `AccountNumber` in queries and change sets.
  public static var accountNumber: SelectableProperty<Self, String?> { .init(3) }

  /// `AttendedPercentage` · Edm.Double
  public var attendedPercentage: Decimal? { row.decimal(4) }
  /// `AttendedPercentage` in queries and change sets.
  public static var attendedPercentage: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 5] }
  /// `Backflush` in queries and change sets.
  public static var backflush: SelectableProperty<Self, UInt8?> { .init(5) }

  /// `CostPerItem` · Edm.Double
  public var costPerItem: Decimal? { row.decimal(6) }
  /// `CostPerItem` in queries and change sets.
  public static var costPerItem: SelectableProperty<Self, Decimal?> { .init(6) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `Description` · Edm.String
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(11) }

  /// `EfficiencyPercentage` · Edm.Double
  public var efficiencyPercentage: Decimal? { row.decimal(12) }
  /// `EfficiencyPercentage` in queries and change sets.
  public static var efficiencyPercentage: SelectableProperty<Self, Decimal?> { .init(12) }

  /// `FactorType` · Edm.Int32
  public var factorType: Int32? { row.int32(13) }
  /// `FactorType` in queries and change sets.
  public static var factorType: SelectableProperty<Self, Int32?> { .init(13) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[14] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(14) }

  /// `ItemRoutingStep` · Edm.Guid
  public var itemRoutingStep: UUID? { row.guid(15) }
  /// `ItemRoutingStep` in queries and change sets.
  public static var itemRoutingStep: SelectableProperty<Self, UUID?> { .init(15) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(16) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(16) }

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

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(20) }

  /// `Operation` · Edm.Guid
  public var operation: UUID? { row.guid(21) }
  /// `Operation` in queries and change sets.
  public static var operation: SelectableProperty<Self, UUID?> { .init(21) }

  /// `OperationCode` · Edm.String
  public var operationCode: String? { row.string(22) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: SelectableProperty<Self, String?> { .init(22) }

  /// `OperationDescription` · Edm.String
  public var operationDescription: String? { row.string(23) }
  /// `OperationDescription` in queries and change sets.
  public static var operationDescription: SelectableProperty<Self, String?> { .init(23) }

  /// `OperationResource` · Edm.Guid
  public var operationResource: UUID? { row.guid(24) }
  /// `OperationResource` in queries and change sets.
  public static var operationResource: SelectableProperty<Self, UUID?> { .init(24) }

  /// `PlannedEndDate` · Edm.DateTime
  public var plannedEndDate: LocalDateTime? { row.dateTime(25) }
  /// `PlannedEndDate` in queries and change sets.
  public static var plannedEndDate: SelectableProperty<Self, LocalDateTime?> { .init(25) }

  /// `PlannedRunHours` · Edm.Double
  public var plannedRunHours: Decimal? { row.decimal(26) }
  /// `PlannedRunHours` in queries and change sets.
  public static var plannedRunHours: SelectableProperty<Self, Decimal?> { .init(26) }

  /// `PlannedSetupHours` · Edm.Double
  public var plannedSetupHours: Decimal? { row.decimal(27) }
  /// `PlannedSetupHours` in queries and change sets.
  public static var plannedSetupHours: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `PlannedStartDate` · Edm.DateTime
  public var plannedStartDate: LocalDateTime? { row.dateTime(28) }
  /// `PlannedStartDate` in queries and change sets.
  public static var plannedStartDate: SelectableProperty<Self, LocalDateTime?> { .init(28) }

  /// `PlannedTotalHours` · Edm.Double
  public var plannedTotalHours: Decimal? { row.decimal(29) }
  /// `PlannedTotalHours` in queries and change sets.
  public static var plannedTotalHours: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `PurchaseUnit` · Edm.String
  public var purchaseUnit: String? { row.string(30) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: SelectableProperty<Self, String?> { .init(30) }

  /// `PurchaseUnitFactor` · Edm.Double
  public var purchaseUnitFactor: Decimal? { row.decimal(31) }
  /// `PurchaseUnitFactor` in queries and change sets.
  public static var purchaseUnitFactor: SelectableProperty<Self, Decimal?> { .init(31) }

  /// `PurchaseUnitPriceFC` · Edm.Double
  public var purchaseUnitPriceFC: Decimal? { row.decimal(32) }
  /// `PurchaseUnitPriceFC` in queries and change sets.
  public static var purchaseUnitPriceFC: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `PurchaseUnitQuantity` · Edm.Double
  public var purchaseUnitQuantity: Decimal? { row.decimal(33) }
  /// `PurchaseUnitQuantity` in queries and change sets.
  public static var purchaseUnitQuantity: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `RoutingStepType` · Edm.Int32
  public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 34] }
  /// `RoutingStepType` in queries and change sets.
  public static var routingStepType: SelectableProperty<Self, RoutingStepTypeInt32?> { .init(34) }

  /// `Run` · Edm.Double
  public var run: Decimal? { row.decimal(35) }
  /// `Run` in queries and change sets.
  public static var run: SelectableProperty<Self, Decimal?> { .init(35) }

  /// `RunMethod` · Edm.Int32
  public var runMethod: OperationRunMethodInt32? { row[ifPresent: 36] }
  /// `RunMethod` in queries and change sets.
  public static var runMethod: SelectableProperty<Self, OperationRunMethodInt32?> { .init(36) }

  /// `RunMethodDescription` · Edm.String
  public var runMethodDescription: String? { row.string(37) }
  /// `RunMethodDescription` in queries and change sets.
  public static var runMethodDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `Setup` · Edm.Double
  public var setup: Decimal? { row.decimal(38) }
  /// `Setup` in queries and change sets.
  public static var setup: SelectableProperty<Self, Decimal?> { .init(38) }

  /// `SetupUnit` · Edm.String
  public var setupUnit: String? { row.string(39) }
  /// `SetupUnit` in queries and change sets.
  public static var setupUnit: SelectableProperty<Self, String?> { .init(39) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(40) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID?> { .init(40) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(41) }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, Int32?> { .init(41) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(42) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(42) }

  /// `SubcontractedLeadDays` · Edm.Int32
  public var subcontractedLeadDays: Int32? { row.int32(43) }
  /// `SubcontractedLeadDays` in queries and change sets.
  public static var subcontractedLeadDays: SelectableProperty<Self, Int32?> { .init(43) }

  /// `TotalCostDC` · Edm.Double
  public var totalCostDC: Decimal? { row.decimal(44) }
  /// `TotalCostDC` in queries and change sets.
  public static var totalCostDC: SelectableProperty<Self, Decimal?> { .init(44) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(45) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: SelectableProperty<Self, UUID?> { .init(45) }

  /// `WorkcenterCode` · Edm.String
  public var workcenterCode: String? { row.string(46) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: SelectableProperty<Self, String?> { .init(46) }

  /// `WorkcenterDescription` · Edm.String
  public var workcenterDescription: String? { row.string(47) }
  /// `WorkcenterDescription` in queries and change sets.
  public static var workcenterDescription: SelectableProperty<Self, String?> { .init(47) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderSubOrders` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderSubOrderSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Division               Int32
      ID                     Guid!
      Level                  Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      ShopOrder              Guid
      ShopOrderMain          Guid
      ShopOrderMainNumber    Int32
      ShopOrderMaterialPlan  Guid
      ShopOrderNumber        Int32
      ShopOrderParent        Guid
      ShopOrderParentNumber  Int32
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderSubOrderSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(5) }

  /// `Level` · Edm.Int32
  public var level: Int32? { row.int32(6) }
  /// `Level` in queries and change sets.
  public static var level: SelectableProperty<Self, Int32?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(10) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID?> { .init(10) }

  /// `ShopOrderMain` · Edm.Guid
  public var shopOrderMain: UUID? { row.guid(11) }
  /// `ShopOrderMain` in queries and change sets.
  public static var shopOrderMain: SelectableProperty<Self, UUID?> { .init(11) }

  /// `ShopOrderMainNumber` · Edm.Int32
  public var shopOrderMainNumber: Int32? { row.int32(12) }
  /// `ShopOrderMainNumber` in queries and change sets.
  public static var shopOrderMainNumber: SelectableProperty<Self, Int32?> { .init(12) }

  /// `ShopOrderMaterialPlan` · Edm.Guid
  public var shopOrderMaterialPlan: UUID? { row.guid(13) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(14) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32?> { .init(14) }

  /// `ShopOrderParent` · Edm.Guid
  public var shopOrderParent: UUID? { row.guid(15) }
  /// `ShopOrderParent` in queries and change sets.
  public static var shopOrderParent: SelectableProperty<Self, UUID?> { .init(15) }

  /// `ShopOrderParentNumber` · Edm.Int32
  public var shopOrderParentNumber: Int32? { row.int32(16) }
  /// `ShopOrderParentNumber` in queries and change sets.
  public static var shopOrderParentNumber: SelectableProperty<Self, Int32?> { .init(16) }
}

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrders` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                             Int64!    key
      CADDrawingURL                         String
      Costcenter                            String
      CostcenterDescription                 String
      Costunit                              String
      CostunitDescription                   String
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Description                           String
      Division                              Int32
      EntryDate                             DateTime
      ID                                    Guid!
      IsBatch                               Byte!
      IsFractionAllowedItem                 Byte!
      IsInPlanning                          Byte!
      IsOnHold                              Byte!
      IsReleased                            Byte!
      IsSerial                              Byte!
      Item                                  Guid
      ItemCode                              String
      ItemDescription                       String
      ItemPictureUrl                        String
      ItemVersion                           Guid
      ItemVersionDescription                String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      Notes                                 String
      PlannedDate                           DateTime
      PlannedQuantity                       Double
      PlannedStartDate                      DateTime
      ProducedQuantity                      Double
      ProductionLeadDays                    Int32!
      Project                               Guid
      ProjectDescription                    String
      ReadyToShipQuantity                   Double
      SalesOrderLineCount                   Int32!
      SelectionCode                         Guid
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShopOrderByProductPlanBackflushCount  Int32!
      ShopOrderByProductPlanCount           Int32!
      ShopOrderMain                         Guid
      ShopOrderMainNumber                   Int32
      ShopOrderMaterialPlanBackflushCount   Int32!
      ShopOrderMaterialPlanCount            Int32!
      ShopOrderNumber                       Int32
      ShopOrderNumberString                 String
      ShopOrderParent                       Guid
      ShopOrderParentNumber                 Int32
      ShopOrderRoutingStepPlanCount         Int32!
      Status                                Int32
      SubShopOrderCount                     Int32!
      Type                                  Int32
      Unit                                  String
      UnitDescription                       String
      Warehouse                             Guid
      YourRef                               String
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `CADDrawingURL` · Edm.String
  public var cadDrawingURL: String? { row.string(1) }
  /// `CADDrawingURL` in queries and change sets.
  public static var cadDrawingURL: SelectableProperty<Self, String?> { .init(1) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(2) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: SelectableProperty<Self, String?> { .init(2) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(3) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: SelectableProperty<Self, String?> { .init(3) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(4) }
  /// `Costunit` in queries and change sets.
  public static var costunit: SelectableProperty<Self, String?> { .init(4) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(5) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: SelectableProperty<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(10) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(11) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(12) }

  /// `IsBatch` · Edm.Byte
  public var isBatch: Bool { row[13] }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: SelectableProperty<Self, Bool> { .init(13) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool { row[14] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: SelectableProperty<Self, Bool> { .init(14) }

  /// `IsInPlanning` · Edm.Byte
  public var isInPlanning: Bool { row[15] }
  /// `IsInPlanning` in queries and change sets.
  public static var isInPlanning: SelectableProperty<Self, Bool> { .init(15) }

  /// `IsOnHold` · Edm.Byte
  public var isOnHold: Bool { row[16] }
  /// `IsOnHold` in queries and change sets.
  public static var isOnHold: SelectableProperty<Self, Bool> { .init(16) }

  /// `IsReleased` · Edm.Byte
  public var isReleased: Bool { row[17] }
  /// `IsReleased` in queries and change sets.
  public static var isReleased: SelectableProperty<Self, Bool> { .init(17) }

  /// `IsSerial` · Edm.Byte
  public var isSerial: Bool { row[18] }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: SelectableProperty<Self, Bool> { .init(18) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(19) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(19) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(20) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(20) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(21) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(21) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(22) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: SelectableProperty<Self, String?> { .init(22) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(23) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: SelectableProperty<Self, UUID?> { .init(23) }

  /// `ItemVersionDescription` · Edm.String
  public var itemVersionDescription: String? { row.string(24) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(25) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(25) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(26) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(26) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(27) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(27) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(28) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(28) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(29) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: SelectableProperty<Self, LocalDateTime?> { .init(29) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(30) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: SelectableProperty<Self, Decimal?> { .init(30) }

  /// `PlannedStartDate` · Edm.DateTime
  public var plannedStartDate: LocalDateTime? { row.dateTime(31) }
  /// `PlannedStartDate` in queries and change sets.
  public static var plannedStartDate: SelectableProperty<Self, LocalDateTime?> { .init(31) }

  /// `ProducedQuantity` · Edm.Double
  public var producedQuantity: Decimal? { row.decimal(32) }
  /// `ProducedQuantity` in queries and change sets.
  public static var producedQuantity: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `ProductionLeadDays` · Edm.Int32
  public var productionLeadDays: Int32 { row[33] }
  /// `ProductionLeadDays` in queries and change sets.
  public static var productionLeadDays: SelectableProperty<Self, Int32> { .init(33) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(34) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(34) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(35) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(35) }

  /// `ReadyToShipQuantity` · Edm.Double
  public var readyToShipQuantity: Decimal? { row.decimal(36) }
  /// `ReadyToShipQuantity` in queries and change sets.
  public static var readyToShipQuantity: SelectableProperty<Self, Decimal?> { .init(36) }

  /// `SalesOrderLineCount` · Edm.Int32
  public var salesOrderLineCount: Int32 { row[37] }
  /// `SalesOrderLineCount` in queries and change sets.
  public static var salesOrderLineCount: SelectableProperty<Self, Int32> { .init(37) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(38) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: SelectableProperty<Self, UUID?> { .init(38) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(39) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: SelectableProperty<Self, String?> { .init(39) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(40) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: SelectableProperty<Self, String?> { .init(40) }

  /// `ShopOrderByProductPlanBackflushCount` · Edm.Int32
  public var shopOrderByProductPlanBackflushCount: Int32 { row[41] }
  /// `ShopOrderByProductPlanBackflushCount` in queries and change sets.
  public static var shopOrderByProductPlanBackflushCount: SelectableProperty<Self, Int32> { .init(41) }

  /// `ShopOrderByProductPlanCount` · Edm.Int32
  public var shopOrderByProductPlanCount: Int32 { row[42] }
  /// `ShopOrderByProductPlanCount` in queries and change sets.
  public static var shopOrderByProductPlanCount: SelectableProperty<Self, Int32> { .init(42) }

  /// `ShopOrderMain` · Edm.Guid
  public var shopOrderMain: UUID? { row.guid(43) }
  /// `ShopOrderMain` in queries and change sets.
  public static var shopOrderMain: SelectableProperty<Self, UUID?> { .init(43) }

  /// `ShopOrderMainNumber` · Edm.Int32
  public var shopOrderMainNumber: Int32? { row.int32(44) }
  /// `ShopOrderMainNumber` in queries and change sets.
  public static var shopOrderMainNumber: SelectableProperty<Self, Int32?> { .init(44) }

  /// `ShopOrderMaterialPlanBackflushCount` · Edm.Int32
  public var shopOrderMaterialPlanBackflushCount: Int32 { row[45] }
  /// `ShopOrderMaterialPlanBackflushCount` in queries and change sets.
  public static var shopOrderMaterialPlanBackflushCount: SelectableProperty<Self, Int32> { .init(45) }

  /// `ShopOrderMaterialPlanCount` · Edm.Int32
  public var shopOrderMaterialPlanCount: Int32 { row[46] }
  /// `ShopOrderMaterialPlanCount` in queries and change sets.
  public static var shopOrderMaterialPlanCount: SelectableProperty<Self, Int32> { .init(46) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(47) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32?> { .init(47) }

  /// `ShopOrderNumberString` · Edm.String
  public var shopOrderNumberString: String? { row.string(48) }
  /// `ShopOrderNumberString` in queries and change sets.
  public static var shopOrderNumberString: SelectableProperty<Self, String?> { .init(48) }

  /// `ShopOrderParent` · Edm.Guid
  public var shopOrderParent: UUID? { row.guid(49) }
  /// `ShopOrderParent` in queries and change sets.
  public static var shopOrderParent: SelectableProperty<Self, UUID?> { .init(49) }

  /// `ShopOrderParentNumber` · Edm.Int32
  public var shopOrderParentNumber: Int32? { row.int32(50) }
  /// `ShopOrderParentNumber` in queries and change sets.
  public static var shopOrderParentNumber: SelectableProperty<Self, Int32?> { .init(50) }

  /// `ShopOrderRoutingStepPlanCount` · Edm.Int32
  public var shopOrderRoutingStepPlanCount: Int32 { row[51] }
  /// `ShopOrderRoutingStepPlanCount` in queries and change sets.
  public static var shopOrderRoutingStepPlanCount: SelectableProperty<Self, Int32> { .init(51) }

  /// `Status` · Edm.Int32
  public var status: ShopOrderStatus? { row[ifPresent: 52] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, ShopOrderStatus?> { .init(52) }

  /// `SubShopOrderCount` · Edm.Int32
  public var subShopOrderCount: Int32 { row[53] }
  /// `SubShopOrderCount` in queries and change sets.
  public static var subShopOrderCount: SelectableProperty<Self, Int32> { .init(53) }

  /// `Type` · Edm.Int32
  public var type: ShopOrderType? { row[ifPresent: 54] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ShopOrderType?> { .init(54) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(55) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(55) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(56) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(56) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(57) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(57) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(58) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(58) }
}
