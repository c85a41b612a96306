// exact-online-generator 0.1.0 · for runtime 1 · services/inventory.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/inventory`
nonisolated public struct Inventory: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `AssemblyOrders` · read · 60 rows a page · permission "Manufacturing production"
  public var assemblyOrders: EntitySet<Inventory.AssemblyOrder, Methods.Read> { EntitySet(root, "AssemblyOrders") }

  /// `AssemblyOrderPartItems`
  public var assemblyOrderPartItems: EntitySet<Inventory.AssemblyOrderPartItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AssemblyOrderPartItems") }

  /// `Warehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouses: EntitySet<Inventory.Warehouse, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Warehouses") }

  /// `ItemWarehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var itemWarehouses: EntitySet<Inventory.ItemWarehouse, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ItemWarehouses") }

  /// `ItemWarehousePlanningDetails` · read · 60 rows a page · permission "Logistics inventory"
  public var itemWarehousePlanningDetails: EntitySet<Inventory.ItemWarehousePlanningDetail, Methods.Read> { EntitySet(root, "ItemWarehousePlanningDetails") }

  /// `ItemWarehouseStorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  public var itemWarehouseStorageLocations: EntitySet<Inventory.ItemWarehouseStorageLocation, Methods.Read> { EntitySet(root, "ItemWarehouseStorageLocations") }

  /// `StorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  public var storageLocations: EntitySet<Inventory.StorageLocation, Methods.Read> { EntitySet(root, "StorageLocations") }

  /// `SerialNumbers` · read · 60 rows a page · permission "Logistics items"
  public var serialNumbers: EntitySet<Inventory.SerialNumber, Methods.Read> { EntitySet(root, "SerialNumbers") }

  /// `BatchNumbers` · read · 60 rows a page · permission "Logistics items"
  public var batchNumbers: EntitySet<Inventory.BatchNumber, Methods.Read> { EntitySet(root, "BatchNumbers") }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses: EntitySet<Inventory.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerWarehouses") }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations: EntitySet<Inventory.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerLocations") }

  /// `StockSerialNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  public var stockSerialNumbers: EntitySet<Inventory.StockSerialNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockSerialNumbers") }

  /// `StockBatchNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  public var stockBatchNumbers: EntitySet<Inventory.StockBatchNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockBatchNumbers") }

  /// `StockCounts` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var stockCounts: EntitySet<Inventory.StockCount, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockCounts") }

  /// `StockCountLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var stockCountLines: EntitySet<Inventory.StockCountLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockCountLines") }

  /// `ProcessStockCount` · create · permission "Logistics inventory"
  public var processStockCount: EntitySet<Inventory.ProcessStockCount, Methods.Create> { EntitySet(root, "ProcessStockCount") }

  /// `WarehouseTransfers` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouseTransfers: EntitySet<Inventory.WarehouseTransfer, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WarehouseTransfers") }

  /// `WarehouseTransferLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouseTransferLines: EntitySet<Inventory.WarehouseTransferLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WarehouseTransferLines") }

  /// `ProcessWarehouseTransfer` · create · permission "Logistics inventory"
  public var processWarehouseTransfer: EntitySet<Inventory.ProcessWarehouseTransfer, Methods.Create> { EntitySet(root, "ProcessWarehouseTransfer") }

  /// `FinishAssemblyOrder` · create · permission "Logistics inventory"
  public var finishAssemblyOrder: EntitySet<Inventory.FinishAssemblyOrder, Methods.Create> { EntitySet(root, "FinishAssemblyOrder") }

  /// `InventorySettings`
  public var inventorySettings: EntitySet<Inventory.InventorySettings, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InventorySettings") }

  /// `AssemblyBillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  public var assemblyBillOfMaterialMaterials: EntitySet<Inventory.AssemblyBillOfMaterialMaterials, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AssemblyBillOfMaterialMaterials") }

  /// `AssemblyBillOfMaterialHeader` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  public var assemblyBillOfMaterialHeader: EntitySet<Inventory.AssemblyBillOfMaterialHeader, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AssemblyBillOfMaterialHeader") }

  /// `StorageLocationStockPositions`
  public var storageLocationStockPositions: EntitySet<Inventory.StorageLocationStockPositions, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StorageLocationStockPositions") }
}

nonisolated extension EntitySet where Subject == Inventory.AssemblyOrder {
  /// Finishes a quantity of the assembly order: parts leave the stock, the item comes into it.
  ///
  /// POST `inventory/FinishAssemblyOrder` · permission "Logistics inventory"
  nonisolated(nonsending) public func finish(_ row: Inventory.AssemblyOrder, quantity: Decimal, _ build: (inout Changes<Inventory.FinishAssemblyOrder>) throws -> Void = { _ in }) async throws -> Inventory.FinishAssemblyOrder {
    try await finish(odataValue("ID", of: row), quantity: quantity, build)
  }
  /// The same, given `ID` of the row alone.
  nonisolated(nonsending) public func finish(_ key: UUID, quantity: Decimal, _ build: (inout Changes<Inventory.FinishAssemblyOrder>) throws -> Void = { _ in }) async throws -> Inventory.FinishAssemblyOrder {
    try await odataAct("FinishAssemblyOrder", key: "AssemblyOrder", key, with: ["FinishOrderQuantity": quantity], build)
  }
}

nonisolated extension EntitySet where Subject == Inventory.StockCount {
  /// Processes the stock count: the counted quantities become the stock.
  ///
  /// POST `inventory/ProcessStockCount` · throws `ErrorMessage` · permission "Logistics inventory"
  nonisolated(nonsending) public func process(_ row: Inventory.StockCount, _ build: (inout Changes<Inventory.ProcessStockCount>) throws -> Void = { _ in }) async throws -> Inventory.ProcessStockCount {
    try await process(odataValue("StockCountID", of: row), build)
  }
  /// The same, given `StockCountID` of the row alone.
  nonisolated(nonsending) public func process(_ key: UUID, _ build: (inout Changes<Inventory.ProcessStockCount>) throws -> Void = { _ in }) async throws -> Inventory.ProcessStockCount {
    try await odataAct("ProcessStockCount", key: "StockCountID", key, failure: ["ErrorMessage"], build)
  }
}

nonisolated extension EntitySet where Subject == Inventory.WarehouseTransfer {
  /// Processes the transfer: its items move from one warehouse to the other.
  ///
  /// POST `inventory/ProcessWarehouseTransfer` · permission "Logistics inventory"
  nonisolated(nonsending) public func process(_ row: Inventory.WarehouseTransfer, _ build: (inout Changes<Inventory.ProcessWarehouseTransfer>) throws -> Void = { _ in }) async throws -> Inventory.ProcessWarehouseTransfer {
    try await process(odataValue("TransferID", of: row), build)
  }
  /// The same, given `TransferID` of the row alone.
  nonisolated(nonsending) public func process(_ key: UUID, _ build: (inout Changes<Inventory.ProcessWarehouseTransfer>) throws -> Void = { _ in }) async throws -> Inventory.ProcessWarehouseTransfer {
    try await odataAct("ProcessWarehouseTransfer", key: "TransferID", key, build)
  }
}

nonisolated extension Inventory {
  /// `inventory/AssemblyBillOfMaterialHeader` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct AssemblyBillOfMaterialHeader: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AssembledLeadDays                Int32                                       create update
      BatchQuantity                    Double                                      create update
      Code                             String
      CostPrice                        Double
      Created                          DateTime
      Creator                          Guid
      CreatorFullName                  String
      Description                      String
      Division                         Int32
      ID                               Guid!                                       key create update
      Notes                            String
      Modified                         DateTime
      Modifier                         Guid
      ModifierFullName                 String
      UpdateCostPrice                  Boolean                                     create update
      UseExplosion                     Byte                                        create update
      AssemblyBillOfMaterialMaterials  Inventory.AssemblyBillOfMaterialMaterials*  create!
      """, related: { [Inventory.AssemblyBillOfMaterialMaterials.table] })
  }
}

nonisolated extension Inventory.AssemblyBillOfMaterialHeader {
  /// `AssembledLeadDays` · Edm.Int32
  public var assembledLeadDays: Int32? { row.int32(0) }
  /// `AssembledLeadDays` in queries and change sets.
  public static var assembledLeadDays: WritableProperty<Self, Int32?> { .init(0) }

  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(1) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Code` · Edm.String · read-only
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(2) }

  /// `CostPrice` · Edm.Double · read-only
  public var costPrice: Decimal? { row.decimal(3) }
  /// `CostPrice` in queries and change sets.
  public static var costPrice: Property<Self, Decimal?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String · read-only
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `Notes` · Edm.String · read-only
  public var notes: String? { row.string(10) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `UpdateCostPrice` · Edm.Boolean
  public var updateCostPrice: Bool? { row.boolean(14) }
  /// `UpdateCostPrice` in queries and change sets.
  public static var updateCostPrice: WritableProperty<Self, Bool?> { .init(14) }

  /// `UseExplosion` · Edm.Byte
  public var useExplosion: Bool? { row.boolean(15) }
  /// `UseExplosion` in queries and change sets.
  public static var useExplosion: WritableProperty<Self, Bool?> { .init(15) }

  /// `AssemblyBillOfMaterialMaterials` · expand with `expanding { $0.assemblyBillOfMaterialMaterials }`
  public var assemblyBillOfMaterialMaterials: Expanded<Inventory.AssemblyBillOfMaterialMaterials> { row[16] }
  /// `AssemblyBillOfMaterialMaterials` in queries and change sets.
  public static var assemblyBillOfMaterialMaterials: WritableNavigation<Self, Inventory.AssemblyBillOfMaterialMaterials, [Changes<Inventory.AssemblyBillOfMaterialMaterials>]> { .init(16) }
}

nonisolated extension Inventory {
  /// `inventory/AssemblyBillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct AssemblyBillOfMaterialMaterials: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AssembledItem             Guid      create! update
      AssembledItemCode         String
      AssembledItemDescription  String
      AssembledLeadDays         Int32
      BatchQuantity             Double
      Created                   DateTime
      Creator                   Guid
      Division                  Int32
      ID                        Guid!     key create update
      LineNumber                Int32
      Modified                  DateTime
      Modifier                  Guid
      PartItem                  Guid      create! update
      PartItemCode              String
      PartItemDescription       String
      Quantity                  Double    create update
      QuantityBatch             Double
      UpdateCostPrice           Boolean   create update
      UseExplosion              Byte
      """)
  }
}

nonisolated extension Inventory.AssemblyBillOfMaterialMaterials {
  /// `AssembledItem` · Edm.Guid · required on create
  public var assembledItem: UUID? { row.guid(0) }
  /// `AssembledItem` in queries and change sets.
  public static var assembledItem: WritableProperty<Self, UUID?> { .init(0) }

  /// `AssembledItemCode` · Edm.String · read-only
  public var assembledItemCode: String? { row.string(1) }
  /// `AssembledItemCode` in queries and change sets.
  public static var assembledItemCode: Property<Self, String?> { .init(1) }

  /// `AssembledItemDescription` · Edm.String · read-only
  public var assembledItemDescription: String? { row.string(2) }
  /// `AssembledItemDescription` in queries and change sets.
  public static var assembledItemDescription: Property<Self, String?> { .init(2) }

  /// `AssembledLeadDays` · Edm.Int32 · read-only
  public var assembledLeadDays: Int32? { row.int32(3) }
  /// `AssembledLeadDays` in queries and change sets.
  public static var assembledLeadDays: Property<Self, Int32?> { .init(3) }

  /// `BatchQuantity` · Edm.Double · read-only
  public var batchQuantity: Decimal? { row.decimal(4) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(9) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `PartItem` · Edm.Guid · required on create
  public var partItem: UUID? { row.guid(12) }
  /// `PartItem` in queries and change sets.
  public static var partItem: WritableProperty<Self, UUID?> { .init(12) }

  /// `PartItemCode` · Edm.String · read-only
  public var partItemCode: String? { row.string(13) }
  /// `PartItemCode` in queries and change sets.
  public static var partItemCode: Property<Self, String?> { .init(13) }

  /// `PartItemDescription` · Edm.String · read-only
  public var partItemDescription: String? { row.string(14) }
  /// `PartItemDescription` in queries and change sets.
  public static var partItemDescription: Property<Self, String?> { .init(14) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(15) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(15) }

  /// `QuantityBatch` · Edm.Double · read-only
  public var quantityBatch: Decimal? { row.decimal(16) }
  /// `QuantityBatch` in queries and change sets.
  public static var quantityBatch: Property<Self, Decimal?> { .init(16) }

  /// `UpdateCostPrice` · Edm.Boolean
  public var updateCostPrice: Bool? { row.boolean(17) }
  /// `UpdateCostPrice` in queries and change sets.
  public static var updateCostPrice: WritableProperty<Self, Bool?> { .init(17) }

  /// `UseExplosion` · Edm.Byte · read-only
  public var useExplosion: Bool? { row.boolean(18) }
  /// `UseExplosion` in queries and change sets.
  public static var useExplosion: Property<Self, Bool?> { .init(18) }
}

nonisolated extension Inventory {
  /// `inventory/AssemblyOrders` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct AssemblyOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Description                    String
      Division                       Int32
      OrderDate                      DateTime
      ID                             Guid!                             key
      Item                           Guid
      ItemCode                       String
      ItemDescription                String
      Notes                          String
      OrderNumber                    Int32
      AssemblyDate                   DateTime
      PlannedQuantity                Double
      FinishedQuantity               Double
      OrderStatus                    Int16
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      Unit                           Guid
      UnitCode                       String
      UnitDescription                String
      StorageLocationSequenceNumber  Int32
      FinishedAssemblyDate           DateTime
      Type                           Int16
      PartItems                      Inventory.AssemblyOrderPartItem*
      """, related: { [Inventory.AssemblyOrderPartItem.table] })
  }
}

nonisolated extension Inventory.AssemblyOrder {
  /// `Description` · Edm.String
  public var description: String? { row.string(0) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(1) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(2) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(4) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(4) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(5) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(5) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(6) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(6) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(7) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(7) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(8) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32?> { .init(8) }

  /// `AssemblyDate` · Edm.DateTime
  public var assemblyDate: LocalDateTime? { row.dateTime(9) }
  /// `AssemblyDate` in queries and change sets.
  public static var assemblyDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(10) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: Property<Self, Decimal?> { .init(10) }

  /// `FinishedQuantity` · Edm.Double
  public var finishedQuantity: Decimal? { row.decimal(11) }
  /// `FinishedQuantity` in queries and change sets.
  public static var finishedQuantity: Property<Self, Decimal?> { .init(11) }

  /// `OrderStatus` · Edm.Int16
  public var orderStatus: AssemblyOrderStatus? { row[ifPresent: 12] }
  /// `OrderStatus` in queries and change sets.
  public static var orderStatus: Property<Self, AssemblyOrderStatus?> { .init(12) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(13) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(13) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(14) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(14) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(15) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(15) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(16) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(16) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(17) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(17) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(18) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(18) }

  /// `Unit` · Edm.Guid
  public var unit: UUID? { row.guid(19) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, UUID?> { .init(19) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(20) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(20) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(21) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(21) }

  /// `StorageLocationSequenceNumber` · Edm.Int32
  public var storageLocationSequenceNumber: Int32? { row.int32(22) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: Property<Self, Int32?> { .init(22) }

  /// `FinishedAssemblyDate` · Edm.DateTime
  public var finishedAssemblyDate: LocalDateTime? { row.dateTime(23) }
  /// `FinishedAssemblyDate` in queries and change sets.
  public static var finishedAssemblyDate: Property<Self, LocalDateTime?> { .init(23) }

  /// `Type` · Edm.Int16
  public var type: AssemblyOrderType? { row[ifPresent: 24] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AssemblyOrderType?> { .init(24) }

  /// `PartItems` · expand with `expanding { $0.partItems }`
  public var partItems: Expanded<Inventory.AssemblyOrderPartItem> { row[25] }
  /// `PartItems` in queries and change sets.
  public static var partItems: Navigation<Self, Inventory.AssemblyOrderPartItem> { .init(25) }
}

nonisolated extension Inventory {
  /// `inventory/AssemblyOrderPartItems`
  nonisolated public struct AssemblyOrderPartItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AssemblyOrder                  Guid    create update
      Division                       Int32   create update
      Item                           Guid!   key create update
      ItemCode                       String  create update
      ItemDescription                String  create update
      StorageLocation                Guid    create update
      StorageLocationCode            String  create update
      StorageLocationDescription     String  create update
      PlannedQuantity                Double  create update
      Issued                         Double  create update
      Unit                           String  create update
      Notes                          String  create update
      StorageLocationSequenceNumber  Int32   create update
      """)
  }
}

nonisolated extension Inventory.AssemblyOrderPartItem {
  /// `AssemblyOrder` · Edm.Guid
  public var assemblyOrder: UUID? { row.guid(0) }
  /// `AssemblyOrder` in queries and change sets.
  public static var assemblyOrder: WritableProperty<Self, UUID?> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(1) }

  /// `Item` · Edm.Guid · key
  public var item: UUID { row[2] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(2) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(3) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(3) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(4) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(4) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(5) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(5) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(6) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(6) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(7) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(7) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(8) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: WritableProperty<Self, Decimal?> { .init(8) }

  /// `Issued` · Edm.Double
  public var issued: Decimal? { row.decimal(9) }
  /// `Issued` in queries and change sets.
  public static var issued: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(10) }
  /// `Unit` in queries and change sets.
  public static var unit: WritableProperty<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(11) }

  /// `StorageLocationSequenceNumber` · Edm.Int32
  public var storageLocationSequenceNumber: Int32? { row.int32(12) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: WritableProperty<Self, Int32?> { .init(12) }
}

nonisolated extension Inventory {
  /// `inventory/BatchNumbers` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct BatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!                                   key
      AvailableQuantity  Double
      BatchNumber        String
      ExpiryDate         DateTime
      IsBlocked          Byte
      CustomField        String
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Division           Int32
      Item               Guid
      ItemCode           String
      ItemDescription    String
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      Remarks            String
      Warehouses         Inventory.BatchQuantitiesPerWarehouse*
      StorageLocations   Inventory.BatchQuantitiesPerLocation*
      """, related: { [Inventory.BatchQuantitiesPerWarehouse.table, Inventory.BatchQuantitiesPerLocation.table] })
  }
}

nonisolated extension Inventory.BatchNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: Property<Self, Decimal?> { .init(1) }

  /// `BatchNumber` · Edm.String
  public var batchNumber: String? { row.string(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: Property<Self, String?> { .init(2) }

  /// `ExpiryDate` · Edm.DateTime
  public var expiryDate: LocalDateTime? { row.dateTime(3) }
  /// `ExpiryDate` in queries and change sets.
  public static var expiryDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(4) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: Property<Self, Bool?> { .init(4) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(5) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(16) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(16) }

  /// `Warehouses` · expand with `expanding { $0.warehouses }`
  public var warehouses: Expanded<Inventory.BatchQuantitiesPerWarehouse> { row[17] }
  /// `Warehouses` in queries and change sets.
  public static var warehouses: Navigation<Self, Inventory.BatchQuantitiesPerWarehouse> { .init(17) }

  /// `StorageLocations` · expand with `expanding { $0.storageLocations }`
  public var storageLocations: Expanded<Inventory.BatchQuantitiesPerLocation> { row[18] }
  /// `StorageLocations` in queries and change sets.
  public static var storageLocations: Navigation<Self, Inventory.BatchQuantitiesPerLocation> { .init(18) }
}

nonisolated extension Inventory {
  /// `inventory:BatchQuantitiesBase`
  nonisolated public struct BatchQuantitiesBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId         Guid!   key
      AvailableQuantity     Double
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Inventory.BatchQuantitiesBase {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: Property<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: Property<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(4) }
}

nonisolated extension Inventory {
  /// `inventory/BatchQuantitiesPerLocations`
  nonisolated public struct BatchQuantitiesPerLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId               Guid!   key create update
      AvailableQuantity           Double  create update
      Warehouse                   Guid    create update
      WarehouseCode               String  create update
      WarehouseDescription        String  create update
      StorageLocation             Guid    create update
      StorageLocationCode         String  create update
      StorageLocationDescription  String  create update
      """)
  }
}

nonisolated extension Inventory.BatchQuantitiesPerLocation {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(4) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(5) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(5) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(6) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(6) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(7) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(7) }
}

nonisolated extension Inventory {
  /// `inventory/BatchQuantitiesPerWarehouses`
  nonisolated public struct BatchQuantitiesPerWarehouse: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId         Guid!   key create update
      AvailableQuantity     Double  create update
      Warehouse             Guid    create update
      WarehouseCode         String  create update
      WarehouseDescription  String  create update
      """)
  }
}

nonisolated extension Inventory.BatchQuantitiesPerWarehouse {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(4) }
}

nonisolated extension Inventory {
  /// `inventory/FinishAssemblyOrder` · create · permission "Logistics inventory"
  nonisolated public struct FinishAssemblyOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AssembledItemStorageLocation  Guid                          create
      AssemblyDate                  DateTime                      create
      AssemblyOrder                 Guid!                         key create!
      Description                   String                        create
      Division                      Int32
      FinishOrderQuantity           Double                        create!
      Notes                         String                        create
      BatchNumbers                  Inventory.StockBatchNumber*   create
      SerialNumbers                 Inventory.StockSerialNumber*  create
      """, related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.FinishAssemblyOrder {
  /// `AssembledItemStorageLocation` · Edm.Guid
  public var assembledItemStorageLocation: UUID? { row.guid(0) }
  /// `AssembledItemStorageLocation` in queries and change sets.
  public static var assembledItemStorageLocation: WritableProperty<Self, UUID?> { .init(0) }

  /// `AssemblyDate` · Edm.DateTime
  public var assemblyDate: LocalDateTime? { row.dateTime(1) }
  /// `AssemblyDate` in queries and change sets.
  public static var assemblyDate: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `AssemblyOrder` · Edm.Guid · key · required on create
  public var assemblyOrder: UUID { row[2] }
  /// `AssemblyOrder` in queries and change sets.
  public static var assemblyOrder: WritableProperty<Self, UUID> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `FinishOrderQuantity` · Edm.Double · required on create
  public var finishOrderQuantity: Decimal? { row.decimal(5) }
  /// `FinishOrderQuantity` in queries and change sets.
  public static var finishOrderQuantity: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(6) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(6) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[7] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { .init(7) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[8] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { .init(8) }
}

nonisolated extension Inventory {
  /// `inventory/InventorySettings`
  nonisolated public struct InventorySettings: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division                    Int32!  key create update
      BatchNumbers                Byte!   create update
      DeliverMoreThanOrdered      Byte!   create update
      InventoryReceivingLocation  Int32!  create update
      MandatorySerialNumber       Byte!   create update
      QuantityPrecision           Int32!  create update
      ReceiveMoreThanOrdered      Byte!   create update
      SerialNumbers               Byte!   create update
      AllowNegativeStock          Byte!   create update
      """)
  }
}

nonisolated extension Inventory.InventorySettings {
  /// `Division` · Edm.Int32 · key
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(0) }

  /// `BatchNumbers` · Edm.Byte
  public var batchNumbers: UInt8 { row[1] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableProperty<Self, UInt8> { .init(1) }

  /// `DeliverMoreThanOrdered` · Edm.Byte
  public var deliverMoreThanOrdered: UInt8 { row[2] }
  /// `DeliverMoreThanOrdered` in queries and change sets.
  public static var deliverMoreThanOrdered: WritableProperty<Self, UInt8> { .init(2) }

  /// `InventoryReceivingLocation` · Edm.Int32
  public var inventoryReceivingLocation: Int32 { row[3] }
  /// `InventoryReceivingLocation` in queries and change sets.
  public static var inventoryReceivingLocation: WritableProperty<Self, Int32> { .init(3) }

  /// `MandatorySerialNumber` · Edm.Byte
  public var mandatorySerialNumber: UInt8 { row[4] }
  /// `MandatorySerialNumber` in queries and change sets.
  public static var mandatorySerialNumber: WritableProperty<Self, UInt8> { .init(4) }

  /// `QuantityPrecision` · Edm.Int32
  public var quantityPrecision: Int32 { row[5] }
  /// `QuantityPrecision` in queries and change sets.
  public static var quantityPrecision: WritableProperty<Self, Int32> { .init(5) }

  /// `ReceiveMoreThanOrdered` · Edm.Byte
  public var receiveMoreThanOrdered: UInt8 { row[6] }
  /// `ReceiveMoreThanOrdered` in queries and change sets.
  public static var receiveMoreThanOrdered: WritableProperty<Self, UInt8> { .init(6) }

  /// `SerialNumbers` · Edm.Byte
  public var serialNumbers: UInt8 { row[7] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableProperty<Self, UInt8> { .init(7) }

  /// `AllowNegativeStock` · Edm.Byte
  public var allowNegativeStock: Bool { row[8] }
  /// `AllowNegativeStock` in queries and change sets.
  public static var allowNegativeStock: WritableProperty<Self, Bool> { .init(8) }
}

nonisolated extension Inventory {
  /// Stock and replenishment settings of an item in one warehouse.
  ///
  /// `inventory/ItemWarehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehouse: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CurrentStock                       Double
      ID                                 Guid!     key create update
      ItemBarcode                        String
      ItemIsFractionAllowedItem          Boolean
      ItemIsStockItem                    Boolean
      ItemEndDate                        DateTime
      ItemStartDate                      DateTime
      ItemUnit                           String
      ItemUnitDescription                String
      PlanningDetailsUrl                 String
      NextCountingCycle                  DateTime
      PlannedStockIn                     Double
      PlannedStockOut                    Double
      ProjectedStock                     Double
      StorageLocationSequenceNumber      Int32
      StorageLocationUrl                 String
      CountingCycle                      Int16     create update
      Created                            DateTime
      Creator                            Guid
      CreatorFullName                    String
      DefaultStorageLocation             Guid      create update
      DefaultStorageLocationCode         String
      DefaultStorageLocationDescription  String
      Division                           Int32
      Item                               Guid      create! update
      ItemCode                           String
      ItemDescription                    String
      MaximumStock                       Double    create update
      Modified                           DateTime
      ModifierFullName                   String
      Modifier                           Guid
      OrderPolicy                        Int16     create update
      Period                             Int16     create update
      ReorderPoint                       Double    create update
      ReorderQuantity                    Double    create update
      ReplenishmentType                  Int16     create update
      ReservedStock                      Double
      SafetyStock                        Double    create update
      Warehouse                          Guid      create! update
      WarehouseCode                      String
      WarehouseDescription               String
      """)
  }
}

nonisolated extension Inventory.ItemWarehouse {
  /// `CurrentStock` · Edm.Double · read-only
  public var currentStock: Decimal? { row.decimal(0) }
  /// `CurrentStock` in queries and change sets.
  public static var currentStock: Property<Self, Decimal?> { .init(0) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(1) }

  /// `ItemBarcode` · Edm.String · read-only
  public var itemBarcode: String? { row.string(2) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(2) }

  /// `ItemIsFractionAllowedItem` · Edm.Boolean · read-only
  public var itemIsFractionAllowedItem: Bool? { row.boolean(3) }
  /// `ItemIsFractionAllowedItem` in queries and change sets.
  public static var itemIsFractionAllowedItem: Property<Self, Bool?> { .init(3) }

  /// `ItemIsStockItem` · Edm.Boolean · read-only
  public var itemIsStockItem: Bool? { row.boolean(4) }
  /// `ItemIsStockItem` in queries and change sets.
  public static var itemIsStockItem: Property<Self, Bool?> { .init(4) }

  /// `ItemEndDate` · Edm.DateTime · read-only
  public var itemEndDate: LocalDateTime? { row.dateTime(5) }
  /// `ItemEndDate` in queries and change sets.
  public static var itemEndDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ItemStartDate` · Edm.DateTime · read-only
  public var itemStartDate: LocalDateTime? { row.dateTime(6) }
  /// `ItemStartDate` in queries and change sets.
  public static var itemStartDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `ItemUnit` · Edm.String · read-only
  public var itemUnit: String? { row.string(7) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: Property<Self, String?> { .init(7) }

  /// `ItemUnitDescription` · Edm.String · read-only
  public var itemUnitDescription: String? { row.string(8) }
  /// `ItemUnitDescription` in queries and change sets.
  public static var itemUnitDescription: Property<Self, String?> { .init(8) }

  /// `PlanningDetailsUrl` · Edm.String · read-only
  public var planningDetailsURL: String? { row.string(9) }
  /// `PlanningDetailsUrl` in queries and change sets.
  public static var planningDetailsURL: Property<Self, String?> { .init(9) }

  /// `NextCountingCycle` · Edm.DateTime · read-only
  public var nextCountingCycle: LocalDateTime? { row.dateTime(10) }
  /// `NextCountingCycle` in queries and change sets.
  public static var nextCountingCycle: Property<Self, LocalDateTime?> { .init(10) }

  /// `PlannedStockIn` · Edm.Double · read-only
  public var plannedStockIn: Decimal? { row.decimal(11) }
  /// `PlannedStockIn` in queries and change sets.
  public static var plannedStockIn: Property<Self, Decimal?> { .init(11) }

  /// `PlannedStockOut` · Edm.Double · read-only
  public var plannedStockOut: Decimal? { row.decimal(12) }
  /// `PlannedStockOut` in queries and change sets.
  public static var plannedStockOut: Property<Self, Decimal?> { .init(12) }

  /// `ProjectedStock` · Edm.Double · read-only
  public var projectedStock: Decimal? { row.decimal(13) }
  /// `ProjectedStock` in queries and change sets.
  public static var projectedStock: Property<Self, Decimal?> { .init(13) }

  /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
  public var storageLocationSequenceNumber: Int32? { row.int32(14) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: Property<Self, Int32?> { .init(14) }

  /// `StorageLocationUrl` · Edm.String · read-only
  public var storageLocationURL: String? { row.string(15) }
  /// `StorageLocationUrl` in queries and change sets.
  public static var storageLocationURL: Property<Self, String?> { .init(15) }

  /// `CountingCycle` · Edm.Int16
  public var countingCycle: Int16? { row[ifPresent: 16] }
  /// `CountingCycle` in queries and change sets.
  public static var countingCycle: WritableProperty<Self, Int16?> { .init(16) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(17) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(17) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(18) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(18) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(19) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(19) }

  /// `DefaultStorageLocation` · Edm.Guid
  public var defaultStorageLocation: UUID? { row.guid(20) }
  /// `DefaultStorageLocation` in queries and change sets.
  public static var defaultStorageLocation: WritableProperty<Self, UUID?> { .init(20) }

  /// `DefaultStorageLocationCode` · Edm.String · read-only
  public var defaultStorageLocationCode: String? { row.string(21) }
  /// `DefaultStorageLocationCode` in queries and change sets.
  public static var defaultStorageLocationCode: Property<Self, String?> { .init(21) }

  /// `DefaultStorageLocationDescription` · Edm.String · read-only
  public var defaultStorageLocationDescription: String? { row.string(22) }
  /// `DefaultStorageLocationDescription` in queries and change sets.
  public static var defaultStorageLocationDescription: Property<Self, String?> { .init(22) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(23) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(23) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(24) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(24) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(25) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(25) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(26) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(26) }

  /// `MaximumStock` · Edm.Double
  public var maximumStock: Decimal? { row.decimal(27) }
  /// `MaximumStock` in queries and change sets.
  public static var maximumStock: WritableProperty<Self, Decimal?> { .init(27) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(28) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(28) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(29) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `OrderPolicy` · Edm.Int16
  public var orderPolicy: OrderPolicy? { row[ifPresent: 31] }
  /// `OrderPolicy` in queries and change sets.
  public static var orderPolicy: WritableProperty<Self, OrderPolicy?> { .init(31) }

  /// `Period` · Edm.Int16
  public var period: Int16? { row[ifPresent: 32] }
  /// `Period` in queries and change sets.
  public static var period: WritableProperty<Self, Int16?> { .init(32) }

  /// `ReorderPoint` · Edm.Double
  public var reorderPoint: Decimal? { row.decimal(33) }
  /// `ReorderPoint` in queries and change sets.
  public static var reorderPoint: WritableProperty<Self, Decimal?> { .init(33) }

  /// `ReorderQuantity` · Edm.Double
  public var reorderQuantity: Decimal? { row.decimal(34) }
  /// `ReorderQuantity` in queries and change sets.
  public static var reorderQuantity: WritableProperty<Self, Decimal?> { .init(34) }

  /// `ReplenishmentType` · Edm.Int16
  public var replenishmentType: ReplenishmentType? { row[ifPresent: 35] }
  /// `ReplenishmentType` in queries and change sets.
  public static var replenishmentType: WritableProperty<Self, ReplenishmentType?> { .init(35) }

  /// `ReservedStock` · Edm.Double · read-only
  public var reservedStock: Decimal? { row.decimal(36) }
  /// `ReservedStock` in queries and change sets.
  public static var reservedStock: Property<Self, Decimal?> { .init(36) }

  /// `SafetyStock` · Edm.Double
  public var safetyStock: Decimal? { row.decimal(37) }
  /// `SafetyStock` in queries and change sets.
  public static var safetyStock: WritableProperty<Self, Decimal?> { .init(37) }

  /// `Warehouse` · Edm.Guid · required on create
  public var warehouse: UUID? { row.guid(38) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(38) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(39) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(39) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(40) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(40) }
}

nonisolated extension Inventory {
  /// `inventory/ItemWarehousePlanningDetails` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehousePlanningDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!      key
      Item                       Guid!
      ItemCode                   String
      ItemDescription            String
      PlannedDate                DateTime!
      PlannedQuantity            Double
      PlanningSourceDescription  String
      PlanningSourceID           Guid
      PlanningSourceLineNumber   Int32
      PlanningSourceNumber       Int32
      PlanningType               Int32
      PlanningTypeDescription    String
      PlanningSourceUrl          String
      Warehouse                  Guid!
      WarehouseCode              String
      WarehouseDescription       String
      """)
  }
}

nonisolated extension Inventory.ItemWarehousePlanningDetail {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[1] }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID> { .init(1) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(2) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(2) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(3) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(3) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime { row[4] }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: Property<Self, LocalDateTime> { .init(4) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(5) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: Property<Self, Decimal?> { .init(5) }

  /// `PlanningSourceDescription` · Edm.String
  public var planningSourceDescription: String? { row.string(6) }
  /// `PlanningSourceDescription` in queries and change sets.
  public static var planningSourceDescription: Property<Self, String?> { .init(6) }

  /// `PlanningSourceID` · Edm.Guid
  public var planningSourceID: UUID? { row.guid(7) }
  /// `PlanningSourceID` in queries and change sets.
  public static var planningSourceID: Property<Self, UUID?> { .init(7) }

  /// `PlanningSourceLineNumber` · Edm.Int32
  public var planningSourceLineNumber: Int32? { row.int32(8) }
  /// `PlanningSourceLineNumber` in queries and change sets.
  public static var planningSourceLineNumber: Property<Self, Int32?> { .init(8) }

  /// `PlanningSourceNumber` · Edm.Int32
  public var planningSourceNumber: Int32? { row.int32(9) }
  /// `PlanningSourceNumber` in queries and change sets.
  public static var planningSourceNumber: Property<Self, Int32?> { .init(9) }

  /// `PlanningType` · Edm.Int32
  public var planningType: PlanningType? { row[ifPresent: 10] }
  /// `PlanningType` in queries and change sets.
  public static var planningType: Property<Self, PlanningType?> { .init(10) }

  /// `PlanningTypeDescription` · Edm.String
  public var planningTypeDescription: String? { row.string(11) }
  /// `PlanningTypeDescription` in queries and change sets.
  public static var planningTypeDescription: Property<Self, String?> { .init(11) }

  /// `PlanningSourceUrl` · Edm.String
  public var planningSourceURL: String? { row.string(12) }
  /// `PlanningSourceUrl` in queries and change sets.
  public static var planningSourceURL: Property<Self, String?> { .init(12) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID { row[13] }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID> { .init(13) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(14) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(14) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(15) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(15) }
}

nonisolated extension Inventory {
  /// `inventory/ItemWarehouseStorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseStorageLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!     key
      Item                           Guid!
      ItemCode                       String
      ItemBarcode                    String
      ItemDescription                String
      ItemEndDate                    DateTime
      ItemStartDate                  DateTime
      ItemUnit                       String
      ItemUnitDescription            String
      IsFractionAllowedItem          Byte!
      IsStockItem                    Byte!
      Stock                          Double
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      StorageLocationSequenceNumber  Int32
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      """)
  }
}

nonisolated extension Inventory.ItemWarehouseStorageLocation {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[1] }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID> { .init(1) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(2) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(2) }

  /// `ItemBarcode` · Edm.String
  public var itemBarcode: String? { row.string(3) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(3) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(4) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(4) }

  /// `ItemEndDate` · Edm.DateTime
  public var itemEndDate: LocalDateTime? { row.dateTime(5) }
  /// `ItemEndDate` in queries and change sets.
  public static var itemEndDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ItemStartDate` · Edm.DateTime
  public var itemStartDate: LocalDateTime? { row.dateTime(6) }
  /// `ItemStartDate` in queries and change sets.
  public static var itemStartDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `ItemUnit` · Edm.String
  public var itemUnit: String? { row.string(7) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: Property<Self, String?> { .init(7) }

  /// `ItemUnitDescription` · Edm.String
  public var itemUnitDescription: String? { row.string(8) }
  /// `ItemUnitDescription` in queries and change sets.
  public static var itemUnitDescription: Property<Self, String?> { .init(8) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool { row[9] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool> { .init(9) }

  /// `IsStockItem` · Edm.Byte
  public var isStockItem: Bool { row[10] }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: Property<Self, Bool> { .init(10) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(11) }
  /// `Stock` in queries and change sets.
  public static var stock: Property<Self, Decimal?> { .init(11) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(12) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(12) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(13) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(13) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(14) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(14) }

  /// `StorageLocationSequenceNumber` · Edm.Int32
  public var storageLocationSequenceNumber: Int32? { row.int32(15) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: Property<Self, Int32?> { .init(15) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(16) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(16) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(17) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(17) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(18) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(18) }
}

nonisolated extension Inventory {
  /// `inventory/ProcessStockCount` · create · permission "Logistics inventory"
  nonisolated public struct ProcessStockCount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division        Int32   create
      StockCountID    Guid!   key create!
      SuccessMessage  String  create
      ErrorMessage    String  create
      """)
  }
}

nonisolated extension Inventory.ProcessStockCount {
  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(0) }

  /// `StockCountID` · Edm.Guid · key · required on create
  public var stockCountID: UUID { row[1] }
  /// `StockCountID` in queries and change sets.
  public static var stockCountID: WritableProperty<Self, UUID> { .init(1) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(2) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(2) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(3) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(3) }
}

nonisolated extension Inventory {
  /// `inventory/ProcessWarehouseTransfer` · create · permission "Logistics inventory"
  nonisolated public struct ProcessWarehouseTransfer: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division      Int32
      TransferDate  DateTime  create
      TransferID    Guid!     key create!
      """)
  }
}

nonisolated extension Inventory.ProcessWarehouseTransfer {
  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(0) }

  /// `TransferDate` · Edm.DateTime
  public var transferDate: LocalDateTime? { row.dateTime(1) }
  /// `TransferDate` in queries and change sets.
  public static var transferDate: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `TransferID` · Edm.Guid · key · required on create
  public var transferID: UUID { row[2] }
  /// `TransferID` in queries and change sets.
  public static var transferID: WritableProperty<Self, UUID> { .init(2) }
}

nonisolated extension Inventory {
  /// `inventory/SerialNumbers` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct SerialNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      Available                   Byte
      EndDate                     DateTime
      IsBlocked                   Byte
      SerialNumber                String
      StartDate                   DateTime
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      CustomField                 String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String
      """)
  }
}

nonisolated extension Inventory.SerialNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Available` · Edm.Byte
  public var available: UInt8? { row[ifPresent: 1] }
  /// `Available` in queries and change sets.
  public static var available: Property<Self, UInt8?> { .init(1) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(2) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(3) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: Property<Self, Bool?> { .init(3) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(4) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: Property<Self, String?> { .init(4) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(5) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(6) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(6) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(7) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(7) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(8) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(8) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(9) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(9) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(10) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(10) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(11) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(11) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(12) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(12) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(17) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(17) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(18) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(18) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(19) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(19) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(20) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(20) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(21) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(22) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(22) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(23) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(23) }
}

nonisolated extension Inventory {
  /// `inventory/StockBatchNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  nonisolated public struct StockBatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      BatchNumberID               Guid
      BatchNumber                 String    create! update
      Quantity                    Double    create! update
      DraftStockTransactionID     Guid      create! update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte
      ParentID                    Guid      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid
      StockTransactionID          Guid
      StockTransactionType        Int32     create! update
      StorageLocation             Guid      create update
      StorageLocationCode         String
      StorageLocationDescription  String
      Warehouse                   Guid      create! update
      WarehouseCode               String
      WarehouseDescription        String
      WarehouseTransferLine       Guid      create update
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid      create update
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String    create update
      """)
  }
}

nonisolated extension Inventory.StockBatchNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `BatchNumberID` · Edm.Guid · read-only
  public var batchNumberID: UUID? { row.guid(1) }
  /// `BatchNumberID` in queries and change sets.
  public static var batchNumberID: Property<Self, UUID?> { .init(1) }

  /// `BatchNumber` · Edm.String · required on create
  public var batchNumber: String? { row.string(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: WritableProperty<Self, String?> { .init(2) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(3) }

  /// `DraftStockTransactionID` · Edm.Guid · required on create
  public var draftStockTransactionID: UUID? { row.guid(4) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(6) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(6) }

  /// `IsDraft` · Edm.Byte · read-only
  public var isDraft: Bool? { row.boolean(7) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: Property<Self, Bool?> { .init(7) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(8) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid · read-only
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid · read-only
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32 · required on create
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid · required on create
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}

nonisolated extension Inventory {
  /// A count of physical stock in a warehouse.
  ///
  /// `inventory/StockCounts` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StockCount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CountedBy                     Guid                       create update
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String                     create update
      Division                      Int32
      EntryNumber                   Int32
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      OffsetGLInventory             Guid                       create update
      OffsetGLInventoryCode         String
      OffsetGLInventoryDescription  String
      Source                        Int16
      Status                        Int16                      create update
      StockCountID                  Guid!                      key create update
      StockCountNumber              Int32
      StockCountDate                DateTime                   create! update
      Warehouse                     Guid                       create! update
      WarehouseCode                 String
      WarehouseDescription          String
      StockCountLines               Inventory.StockCountLine*  create!
      """, related: { [Inventory.StockCountLine.table] })
  }
}

nonisolated extension Inventory.StockCount {
  /// `CountedBy` · Edm.Guid
  public var countedBy: UUID? { row.guid(0) }
  /// `CountedBy` in queries and change sets.
  public static var countedBy: WritableProperty<Self, UUID?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(6) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(6) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `OffsetGLInventory` · Edm.Guid
  public var offsetGLInventory: UUID? { row.guid(10) }
  /// `OffsetGLInventory` in queries and change sets.
  public static var offsetGLInventory: WritableProperty<Self, UUID?> { .init(10) }

  /// `OffsetGLInventoryCode` · Edm.String · read-only
  public var offsetGLInventoryCode: String? { row.string(11) }
  /// `OffsetGLInventoryCode` in queries and change sets.
  public static var offsetGLInventoryCode: Property<Self, String?> { .init(11) }

  /// `OffsetGLInventoryDescription` · Edm.String · read-only
  public var offsetGLInventoryDescription: String? { row.string(12) }
  /// `OffsetGLInventoryDescription` in queries and change sets.
  public static var offsetGLInventoryDescription: Property<Self, String?> { .init(12) }

  /// `Source` · Edm.Int16 · read-only
  public var source: StockCountSource? { row[ifPresent: 13] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, StockCountSource?> { .init(13) }

  /// `Status` · Edm.Int16
  public var status: StockCountStatus? { row[ifPresent: 14] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, StockCountStatus?> { .init(14) }

  /// `StockCountID` · Edm.Guid · key
  public var stockCountID: UUID { row[15] }
  /// `StockCountID` in queries and change sets.
  public static var stockCountID: WritableProperty<Self, UUID> { .init(15) }

  /// `StockCountNumber` · Edm.Int32 · read-only
  public var stockCountNumber: Int32? { row.int32(16) }
  /// `StockCountNumber` in queries and change sets.
  public static var stockCountNumber: Property<Self, Int32?> { .init(16) }

  /// `StockCountDate` · Edm.DateTime · required on create
  public var stockCountDate: LocalDateTime? { row.dateTime(17) }
  /// `StockCountDate` in queries and change sets.
  public static var stockCountDate: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Warehouse` · Edm.Guid · required on create
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }

  /// `StockCountLines` · expand with `expanding { $0.stockCountLines }`
  public var stockCountLines: Expanded<Inventory.StockCountLine> { row[21] }
  /// `StockCountLines` in queries and change sets.
  public static var stockCountLines: WritableNavigation<Self, Inventory.StockCountLine, [Changes<Inventory.StockCountLine>]> { .init(21) }
}

nonisolated extension Inventory {
  /// `inventory/StockCountLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StockCountLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CostPrice                      Double
      CountedBy                      Guid                          create update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      ID                             Guid!                         key create update
      Item                           Guid                          create! update
      ItemCode                       String
      ItemBarcode                    String
      ItemCostPrice                  Double
      ItemDescription                String
      ItemDivisable                  Boolean
      LineNumber                     Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      QuantityDifference             Double                        create update
      QuantityInStock                Double
      QuantityNew                    Double                        create update
      Source                         Int16                         create update
      Status                         Int16                         create update
      StockCountID                   Guid                          create! update
      StockKeepingUnit               String
      StorageLocation                Guid                          create update
      StorageLocationCode            String
      StorageLocationDescription     String
      Warehouse                      Guid                          create update
      ReasonCodeID                   Guid
      ReasonCode                     String                        create update
      ReasonCodeDescription          String
      StorageLocationSequenceNumber  Int32
      BatchNumbers                   Inventory.StockBatchNumber*   create
      SerialNumbers                  Inventory.StockSerialNumber*  create
      """, related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.StockCountLine {
  /// `CostPrice` · Edm.Double · read-only
  public var costPrice: Decimal? { row.decimal(0) }
  /// `CostPrice` in queries and change sets.
  public static var costPrice: Property<Self, Decimal?> { .init(0) }

  /// `CountedBy` · Edm.Guid
  public var countedBy: UUID? { row.guid(1) }
  /// `CountedBy` in queries and change sets.
  public static var countedBy: WritableProperty<Self, UUID?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(7) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(7) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(8) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(8) }

  /// `ItemBarcode` · Edm.String · read-only
  public var itemBarcode: String? { row.string(9) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(9) }

  /// `ItemCostPrice` · Edm.Double · read-only
  public var itemCostPrice: Decimal? { row.decimal(10) }
  /// `ItemCostPrice` in queries and change sets.
  public static var itemCostPrice: Property<Self, Decimal?> { .init(10) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(11) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(11) }

  /// `ItemDivisable` · Edm.Boolean · read-only
  public var itemDivisable: Bool? { row.boolean(12) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: Property<Self, Bool?> { .init(12) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(13) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(13) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(14) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(14) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(15) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(15) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(16) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(16) }

  /// `QuantityDifference` · Edm.Double
  public var quantityDifference: Decimal? { row.decimal(17) }
  /// `QuantityDifference` in queries and change sets.
  public static var quantityDifference: WritableProperty<Self, Decimal?> { .init(17) }

  /// `QuantityInStock` · Edm.Double · read-only
  public var quantityInStock: Decimal? { row.decimal(18) }
  /// `QuantityInStock` in queries and change sets.
  public static var quantityInStock: Property<Self, Decimal?> { .init(18) }

  /// `QuantityNew` · Edm.Double
  public var quantityNew: Decimal? { row.decimal(19) }
  /// `QuantityNew` in queries and change sets.
  public static var quantityNew: WritableProperty<Self, Decimal?> { .init(19) }

  /// `Source` · Edm.Int16
  public var source: StockCountSource? { row[ifPresent: 20] }
  /// `Source` in queries and change sets.
  public static var source: WritableProperty<Self, StockCountSource?> { .init(20) }

  /// `Status` · Edm.Int16
  public var status: StockCountStatus? { row[ifPresent: 21] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, StockCountStatus?> { .init(21) }

  /// `StockCountID` · Edm.Guid · required on create
  public var stockCountID: UUID? { row.guid(22) }
  /// `StockCountID` in queries and change sets.
  public static var stockCountID: WritableProperty<Self, UUID?> { .init(22) }

  /// `StockKeepingUnit` · Edm.String · read-only
  public var stockKeepingUnit: String? { row.string(23) }
  /// `StockKeepingUnit` in queries and change sets.
  public static var stockKeepingUnit: Property<Self, String?> { .init(23) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(24) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(24) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(25) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(25) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(26) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(26) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(27) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(27) }

  /// `ReasonCodeID` · Edm.Guid · read-only
  public var reasonCodeID: UUID? { row.guid(28) }
  /// `ReasonCodeID` in queries and change sets.
  public static var reasonCodeID: Property<Self, UUID?> { .init(28) }

  /// `ReasonCode` · Edm.String
  public var reasonCode: String? { row.string(29) }
  /// `ReasonCode` in queries and change sets.
  public static var reasonCode: WritableProperty<Self, String?> { .init(29) }

  /// `ReasonCodeDescription` · Edm.String · read-only
  public var reasonCodeDescription: String? { row.string(30) }
  /// `ReasonCodeDescription` in queries and change sets.
  public static var reasonCodeDescription: Property<Self, String?> { .init(30) }

  /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
  public var storageLocationSequenceNumber: Int32? { row.int32(31) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: Property<Self, Int32?> { .init(31) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[32] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { .init(32) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[33] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { .init(33) }
}

nonisolated extension Inventory {
  /// `inventory/StockSerialNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  nonisolated public struct StockSerialNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      SerialNumberID              Guid
      SerialNumber                String    create! update
      StartDate                   DateTime  create update
      ParentID                    Guid      create update
      DraftStockTransactionID     Guid      create! update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid
      StockTransactionID          Guid
      StockTransactionType        Int32     create! update
      StorageLocation             Guid      create update
      StorageLocationCode         String
      StorageLocationDescription  String
      Warehouse                   Guid      create! update
      WarehouseCode               String
      WarehouseDescription        String
      WarehouseTransferLine       Guid      create update
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid      create update
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String    create update
      """)
  }
}

nonisolated extension Inventory.StockSerialNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `SerialNumberID` · Edm.Guid · read-only
  public var serialNumberID: UUID? { row.guid(1) }
  /// `SerialNumberID` in queries and change sets.
  public static var serialNumberID: Property<Self, UUID?> { .init(1) }

  /// `SerialNumber` · Edm.String · required on create
  public var serialNumber: String? { row.string(2) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: WritableProperty<Self, String?> { .init(2) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(3) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(4) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(4) }

  /// `DraftStockTransactionID` · Edm.Guid · required on create
  public var draftStockTransactionID: UUID? { row.guid(5) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(7) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(7) }

  /// `IsDraft` · Edm.Byte · read-only
  public var isDraft: Bool? { row.boolean(8) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: Property<Self, Bool?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid · read-only
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid · read-only
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32 · required on create
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid · required on create
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}

nonisolated extension Inventory {
  /// `inventory/StorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StorageLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                  String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      ID                    Guid!     key
      Main                  Byte
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      PickSequence          Int32
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Inventory.StorageLocation {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Main` · Edm.Byte
  public var main: UInt8? { row[ifPresent: 7] }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, UInt8?> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `PickSequence` · Edm.Int32
  public var pickSequence: Int32? { row.int32(11) }
  /// `PickSequence` in queries and change sets.
  public static var pickSequence: Property<Self, Int32?> { .init(11) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(12) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(12) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(13) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(13) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(14) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(14) }
}

nonisolated extension Inventory {
  /// `inventory/StorageLocationStockPositions`
  nonisolated public struct StorageLocationStockPositions: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division                    Int32!  create update
      FreeStock                   Double  create update
      ID                          Guid!   key create update
      Item                        Guid    create update
      ItemCode                    String  create update
      ItemDescription             String  create update
      QuantityToPicked            Double  create update
      ReservedPick                Double  create update
      SerialBatchReservedStock    Double  create update
      StorageLocation             Guid    create update
      StorageLocationCode         String  create update
      StorageLocationDescription  String  create update
      Stock                       Double  create update
      UnitCode                    String  create update
      UnitDescription             String  create update
      Warehouse                   Guid    create update
      WarehouseCode               String  create update
      WarehouseDescription        String  create update
      """)
  }
}

nonisolated extension Inventory.StorageLocationStockPositions {
  /// `Division` · Edm.Int32
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(0) }

  /// `FreeStock` · Edm.Double
  public var freeStock: Decimal? { row.decimal(1) }
  /// `FreeStock` in queries and change sets.
  public static var freeStock: WritableProperty<Self, Decimal?> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(2) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(3) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(3) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(4) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(4) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(5) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(5) }

  /// `QuantityToPicked` · Edm.Double
  public var quantityToPicked: Decimal? { row.decimal(6) }
  /// `QuantityToPicked` in queries and change sets.
  public static var quantityToPicked: WritableProperty<Self, Decimal?> { .init(6) }

  /// `ReservedPick` · Edm.Double
  public var reservedPick: Decimal? { row.decimal(7) }
  /// `ReservedPick` in queries and change sets.
  public static var reservedPick: WritableProperty<Self, Decimal?> { .init(7) }

  /// `SerialBatchReservedStock` · Edm.Double
  public var serialBatchReservedStock: Decimal? { row.decimal(8) }
  /// `SerialBatchReservedStock` in queries and change sets.
  public static var serialBatchReservedStock: WritableProperty<Self, Decimal?> { .init(8) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(9) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(9) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(10) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(10) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(11) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(11) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(12) }
  /// `Stock` in queries and change sets.
  public static var stock: WritableProperty<Self, Decimal?> { .init(12) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(13) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: WritableProperty<Self, String?> { .init(14) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(15) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(15) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(16) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(16) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(17) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(17) }
}

nonisolated extension Inventory {
  /// A place where stock is kept.
  ///
  /// `inventory/Warehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct Warehouse: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                               String    create update
      Created                            DateTime
      Creator                            Guid
      CreatorFullName                    String
      Description                        String    create update
      DefaultStorageLocation             Guid
      DefaultStorageLocationCode         String
      DefaultStorageLocationDescription  String
      Division                           Int32
      EMail                              String    create update
      ID                                 Guid!     key create update
      Main                               Byte!     create update
      ManagerUser                        Guid      create update
      Modified                           DateTime
      Modifier                           Guid
      ModifierFullName                   String
      UseStorageLocations                Byte!     create update
      """)
  }
}

nonisolated extension Inventory.Warehouse {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `DefaultStorageLocation` · Edm.Guid · read-only
  public var defaultStorageLocation: UUID? { row.guid(5) }
  /// `DefaultStorageLocation` in queries and change sets.
  public static var defaultStorageLocation: Property<Self, UUID?> { .init(5) }

  /// `DefaultStorageLocationCode` · Edm.String · read-only
  public var defaultStorageLocationCode: String? { row.string(6) }
  /// `DefaultStorageLocationCode` in queries and change sets.
  public static var defaultStorageLocationCode: Property<Self, String?> { .init(6) }

  /// `DefaultStorageLocationDescription` · Edm.String · read-only
  public var defaultStorageLocationDescription: String? { row.string(7) }
  /// `DefaultStorageLocationDescription` in queries and change sets.
  public static var defaultStorageLocationDescription: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `EMail` · Edm.String
  public var email: String? { row.string(9) }
  /// `EMail` in queries and change sets.
  public static var email: WritableProperty<Self, String?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(10) }

  /// `Main` · Edm.Byte
  public var main: UInt8 { row[11] }
  /// `Main` in queries and change sets.
  public static var main: WritableProperty<Self, UInt8> { .init(11) }

  /// `ManagerUser` · Edm.Guid
  public var managerUser: UUID? { row.guid(12) }
  /// `ManagerUser` in queries and change sets.
  public static var managerUser: WritableProperty<Self, UUID?> { .init(12) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `UseStorageLocations` · Edm.Byte
  public var useStorageLocations: Bool { row[16] }
  /// `UseStorageLocations` in queries and change sets.
  public static var useStorageLocations: WritableProperty<Self, Bool> { .init(16) }
}

nonisolated extension Inventory {
  /// A move of stock from one warehouse to another.
  ///
  /// `inventory/WarehouseTransfers` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct WarehouseTransfer: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String                            create update
      Division                  Int32
      EntryDate                 DateTime                          create! update
      TransferredBy             Guid                              create update
      PickedBy                  Guid                              create update
      TransferID                Guid!                             key create update
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      PlannedDeliveryDate       DateTime                          create update
      PlannedReceiptDate        DateTime                          create update
      Remarks                   String                            create update
      Source                    Int16
      Status                    Int16!                            create update
      TransferDate              DateTime
      TransferNumber            Int32
      WarehouseFrom             Guid                              create! update
      WarehouseFromCode         String
      WarehouseFromDescription  String
      WarehouseTo               Guid                              create! update
      WarehouseToCode           String
      WarehouseToDescription    String
      WarehouseTransferLines    Inventory.WarehouseTransferLine*  create!
      """, related: { [Inventory.WarehouseTransferLine.table] })
  }
}

nonisolated extension Inventory.WarehouseTransfer {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `EntryDate` · Edm.DateTime · required on create
  public var entryDate: LocalDateTime? { row.dateTime(5) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `TransferredBy` · Edm.Guid
  public var transferredBy: UUID? { row.guid(6) }
  /// `TransferredBy` in queries and change sets.
  public static var transferredBy: WritableProperty<Self, UUID?> { .init(6) }

  /// `PickedBy` · Edm.Guid
  public var pickedBy: UUID? { row.guid(7) }
  /// `PickedBy` in queries and change sets.
  public static var pickedBy: WritableProperty<Self, UUID?> { .init(7) }

  /// `TransferID` · Edm.Guid · key
  public var transferID: UUID { row[8] }
  /// `TransferID` in queries and change sets.
  public static var transferID: WritableProperty<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `PlannedDeliveryDate` · Edm.DateTime
  public var plannedDeliveryDate: LocalDateTime? { row.dateTime(12) }
  /// `PlannedDeliveryDate` in queries and change sets.
  public static var plannedDeliveryDate: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `PlannedReceiptDate` · Edm.DateTime
  public var plannedReceiptDate: LocalDateTime? { row.dateTime(13) }
  /// `PlannedReceiptDate` in queries and change sets.
  public static var plannedReceiptDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(14) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(14) }

  /// `Source` · Edm.Int16 · read-only
  public var source: WarehouseTransferSource? { row[ifPresent: 15] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, WarehouseTransferSource?> { .init(15) }

  /// `Status` · Edm.Int16
  public var status: WarehouseTransferStatus { row[16] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, WarehouseTransferStatus> { .init(16) }

  /// `TransferDate` · Edm.DateTime · read-only
  public var transferDate: LocalDateTime? { row.dateTime(17) }
  /// `TransferDate` in queries and change sets.
  public static var transferDate: Property<Self, LocalDateTime?> { .init(17) }

  /// `TransferNumber` · Edm.Int32 · read-only
  public var transferNumber: Int32? { row.int32(18) }
  /// `TransferNumber` in queries and change sets.
  public static var transferNumber: Property<Self, Int32?> { .init(18) }

  /// `WarehouseFrom` · Edm.Guid · required on create
  public var warehouseFrom: UUID? { row.guid(19) }
  /// `WarehouseFrom` in queries and change sets.
  public static var warehouseFrom: WritableProperty<Self, UUID?> { .init(19) }

  /// `WarehouseFromCode` · Edm.String · read-only
  public var warehouseFromCode: String? { row.string(20) }
  /// `WarehouseFromCode` in queries and change sets.
  public static var warehouseFromCode: Property<Self, String?> { .init(20) }

  /// `WarehouseFromDescription` · Edm.String · read-only
  public var warehouseFromDescription: String? { row.string(21) }
  /// `WarehouseFromDescription` in queries and change sets.
  public static var warehouseFromDescription: Property<Self, String?> { .init(21) }

  /// `WarehouseTo` · Edm.Guid · required on create
  public var warehouseTo: UUID? { row.guid(22) }
  /// `WarehouseTo` in queries and change sets.
  public static var warehouseTo: WritableProperty<Self, UUID?> { .init(22) }

  /// `WarehouseToCode` · Edm.String · read-only
  public var warehouseToCode: String? { row.string(23) }
  /// `WarehouseToCode` in queries and change sets.
  public static var warehouseToCode: Property<Self, String?> { .init(23) }

  /// `WarehouseToDescription` · Edm.String · read-only
  public var warehouseToDescription: String? { row.string(24) }
  /// `WarehouseToDescription` in queries and change sets.
  public static var warehouseToDescription: Property<Self, String?> { .init(24) }

  /// `WarehouseTransferLines` · expand with `expanding { $0.warehouseTransferLines }`
  public var warehouseTransferLines: Expanded<Inventory.WarehouseTransferLine> { row[25] }
  /// `WarehouseTransferLines` in queries and change sets.
  public static var warehouseTransferLines: WritableNavigation<Self, Inventory.WarehouseTransferLine, [Changes<Inventory.WarehouseTransferLine>]> { .init(25) }
}

nonisolated extension Inventory {
  /// `inventory/WarehouseTransferLines` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory"
  nonisolated public struct WarehouseTransferLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Description                          String                        create update
      Division                             Int32
      TransferID                           Guid                          create! update
      ID                                   Guid!                         key create update
      Item                                 Guid                          create! update
      ItemCode                             String
      ItemDescription                      String
      LineNumber                           Int32
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Quantity                             Double                        create! update
      StorageLocationFrom                  Guid                          create update
      StorageLocationFromCode              String
      StorageLocationFromDescription       String
      StorageLocationTo                    Guid                          create update
      StorageLocationToCode                String
      StorageLocationToDescription         String
      TransferredBy                        Guid                          create update
      UnitCode                             String
      UnitDescription                      String
      StorageLocationFromLocationSequence  Int32
      StorageLocationToLocationSequence    Int32
      PickedBy                             Guid                          create update
      BatchNumbers                         Inventory.StockBatchNumber*   create
      SerialNumbers                        Inventory.StockSerialNumber*  create
      """, related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.WarehouseTransferLine {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `TransferID` · Edm.Guid · required on create
  public var transferID: UUID? { row.guid(5) }
  /// `TransferID` in queries and change sets.
  public static var transferID: WritableProperty<Self, UUID?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(7) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(7) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(8) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(8) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(9) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(9) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(10) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(14) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(14) }

  /// `StorageLocationFrom` · Edm.Guid
  public var storageLocationFrom: UUID? { row.guid(15) }
  /// `StorageLocationFrom` in queries and change sets.
  public static var storageLocationFrom: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationFromCode` · Edm.String · read-only
  public var storageLocationFromCode: String? { row.string(16) }
  /// `StorageLocationFromCode` in queries and change sets.
  public static var storageLocationFromCode: Property<Self, String?> { .init(16) }

  /// `StorageLocationFromDescription` · Edm.String · read-only
  public var storageLocationFromDescription: String? { row.string(17) }
  /// `StorageLocationFromDescription` in queries and change sets.
  public static var storageLocationFromDescription: Property<Self, String?> { .init(17) }

  /// `StorageLocationTo` · Edm.Guid
  public var storageLocationTo: UUID? { row.guid(18) }
  /// `StorageLocationTo` in queries and change sets.
  public static var storageLocationTo: WritableProperty<Self, UUID?> { .init(18) }

  /// `StorageLocationToCode` · Edm.String · read-only
  public var storageLocationToCode: String? { row.string(19) }
  /// `StorageLocationToCode` in queries and change sets.
  public static var storageLocationToCode: Property<Self, String?> { .init(19) }

  /// `StorageLocationToDescription` · Edm.String · read-only
  public var storageLocationToDescription: String? { row.string(20) }
  /// `StorageLocationToDescription` in queries and change sets.
  public static var storageLocationToDescription: Property<Self, String?> { .init(20) }

  /// `TransferredBy` · Edm.Guid
  public var transferredBy: UUID? { row.guid(21) }
  /// `TransferredBy` in queries and change sets.
  public static var transferredBy: WritableProperty<Self, UUID?> { .init(21) }

  /// `UnitCode` · Edm.String · read-only
  public var unitCode: String? { row.string(22) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(22) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(23) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(23) }

  /// `StorageLocationFromLocationSequence` · Edm.Int32 · read-only
  public var storageLocationFromLocationSequence: Int32? { row.int32(24) }
  /// `StorageLocationFromLocationSequence` in queries and change sets.
  public static var storageLocationFromLocationSequence: Property<Self, Int32?> { .init(24) }

  /// `StorageLocationToLocationSequence` · Edm.Int32 · read-only
  public var storageLocationToLocationSequence: Int32? { row.int32(25) }
  /// `StorageLocationToLocationSequence` in queries and change sets.
  public static var storageLocationToLocationSequence: Property<Self, Int32?> { .init(25) }

  /// `PickedBy` · Edm.Guid
  public var pickedBy: UUID? { row.guid(26) }
  /// `PickedBy` in queries and change sets.
  public static var pickedBy: WritableProperty<Self, UUID?> { .init(26) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[27] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { .init(27) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[28] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { .init(28) }
}
