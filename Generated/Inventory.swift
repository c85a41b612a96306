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

    /// `AssembledLeadDays` · Edm.Int32
    public var assembledLeadDays: Int32? { row[ifPresent: 0] }
    /// `AssembledLeadDays` in queries and change sets.
    public static var assembledLeadDays: WritableProperty<Self, Int32?> { WritableProperty(0) }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 1] }
    /// `BatchQuantity` in queries and change sets.
    public static var batchQuantity: WritableProperty<Self, Decimal?> { WritableProperty(1) }

    /// `Code` · Edm.String · read-only
    public var code: String? { row[ifPresent: 2] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(2) }

    /// `CostPrice` · Edm.Double · read-only
    public var costPrice: Decimal? { row[ifPresent: 3] }
    /// `CostPrice` in queries and change sets.
    public static var costPrice: Property<Self, Decimal?> { Property(3) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(4) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(5) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(6) }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[ifPresent: 7] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(7) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 8] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(8) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(9) }

    /// `Notes` · Edm.String · read-only
    public var notes: String? { row[ifPresent: 10] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(10) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(11) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(12) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(13) }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[ifPresent: 14] }
    /// `UpdateCostPrice` in queries and change sets.
    public static var updateCostPrice: WritableProperty<Self, Bool?> { WritableProperty(14) }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: Bool? { row[ifPresent: 15] }
    /// `UseExplosion` in queries and change sets.
    public static var useExplosion: WritableProperty<Self, Bool?> { WritableProperty(15) }

    /// `AssemblyBillOfMaterialMaterials` · expand with `expanding { $0.assemblyBillOfMaterialMaterials }`
    public var assemblyBillOfMaterialMaterials: Expanded<Inventory.AssemblyBillOfMaterialMaterials> { row[16] }
    /// `AssemblyBillOfMaterialMaterials` in queries and change sets.
    public static var assemblyBillOfMaterialMaterials: WritableNavigation<Self, Inventory.AssemblyBillOfMaterialMaterials, [Changes<Inventory.AssemblyBillOfMaterialMaterials>]> { WritableNavigation(16) }

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

    /// `AssembledItem` · Edm.Guid · required on create
    public var assembledItem: UUID? { row[ifPresent: 0] }
    /// `AssembledItem` in queries and change sets.
    public static var assembledItem: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AssembledItemCode` · Edm.String · read-only
    public var assembledItemCode: String? { row[ifPresent: 1] }
    /// `AssembledItemCode` in queries and change sets.
    public static var assembledItemCode: Property<Self, String?> { Property(1) }

    /// `AssembledItemDescription` · Edm.String · read-only
    public var assembledItemDescription: String? { row[ifPresent: 2] }
    /// `AssembledItemDescription` in queries and change sets.
    public static var assembledItemDescription: Property<Self, String?> { Property(2) }

    /// `AssembledLeadDays` · Edm.Int32 · read-only
    public var assembledLeadDays: Int32? { row[ifPresent: 3] }
    /// `AssembledLeadDays` in queries and change sets.
    public static var assembledLeadDays: Property<Self, Int32?> { Property(3) }

    /// `BatchQuantity` · Edm.Double · read-only
    public var batchQuantity: Decimal? { row[ifPresent: 4] }
    /// `BatchQuantity` in queries and change sets.
    public static var batchQuantity: Property<Self, Decimal?> { Property(4) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(5) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(6) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 9] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(9) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(10) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(11) }

    /// `PartItem` · Edm.Guid · required on create
    public var partItem: UUID? { row[ifPresent: 12] }
    /// `PartItem` in queries and change sets.
    public static var partItem: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `PartItemCode` · Edm.String · read-only
    public var partItemCode: String? { row[ifPresent: 13] }
    /// `PartItemCode` in queries and change sets.
    public static var partItemCode: Property<Self, String?> { Property(13) }

    /// `PartItemDescription` · Edm.String · read-only
    public var partItemDescription: String? { row[ifPresent: 14] }
    /// `PartItemDescription` in queries and change sets.
    public static var partItemDescription: Property<Self, String?> { Property(14) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 15] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(15) }

    /// `QuantityBatch` · Edm.Double · read-only
    public var quantityBatch: Decimal? { row[ifPresent: 16] }
    /// `QuantityBatch` in queries and change sets.
    public static var quantityBatch: Property<Self, Decimal?> { Property(16) }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[ifPresent: 17] }
    /// `UpdateCostPrice` in queries and change sets.
    public static var updateCostPrice: WritableProperty<Self, Bool?> { WritableProperty(17) }

    /// `UseExplosion` · Edm.Byte · read-only
    public var useExplosion: Bool? { row[ifPresent: 18] }
    /// `UseExplosion` in queries and change sets.
    public static var useExplosion: Property<Self, Bool?> { Property(18) }

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

nonisolated extension Inventory {
  /// `inventory/AssemblyOrders` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct AssemblyOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 0] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(0) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(1) }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 2] }
    /// `OrderDate` in queries and change sets.
    public static var orderDate: Property<Self, LocalDateTime?> { Property(2) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(3) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 4] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(4) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 5] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(5) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 6] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(6) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 7] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(7) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 8] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: Property<Self, Int32?> { Property(8) }

    /// `AssemblyDate` · Edm.DateTime
    public var assemblyDate: LocalDateTime? { row[ifPresent: 9] }
    /// `AssemblyDate` in queries and change sets.
    public static var assemblyDate: Property<Self, LocalDateTime?> { Property(9) }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 10] }
    /// `PlannedQuantity` in queries and change sets.
    public static var plannedQuantity: Property<Self, Decimal?> { Property(10) }

    /// `FinishedQuantity` · Edm.Double
    public var finishedQuantity: Decimal? { row[ifPresent: 11] }
    /// `FinishedQuantity` in queries and change sets.
    public static var finishedQuantity: Property<Self, Decimal?> { Property(11) }

    /// `OrderStatus` · Edm.Int16
    public var orderStatus: AssemblyOrderStatus? { row[ifPresent: 12] }
    /// `OrderStatus` in queries and change sets.
    public static var orderStatus: Property<Self, AssemblyOrderStatus?> { Property(12) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 13] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(13) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 14] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(14) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 15] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(15) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 16] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: Property<Self, UUID?> { Property(16) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 17] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(17) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 18] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(18) }

    /// `Unit` · Edm.Guid
    public var unit: UUID? { row[ifPresent: 19] }
    /// `Unit` in queries and change sets.
    public static var unit: Property<Self, UUID?> { Property(19) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 20] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: Property<Self, String?> { Property(20) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 21] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: Property<Self, String?> { Property(21) }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 22] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: Property<Self, Int32?> { Property(22) }

    /// `FinishedAssemblyDate` · Edm.DateTime
    public var finishedAssemblyDate: LocalDateTime? { row[ifPresent: 23] }
    /// `FinishedAssemblyDate` in queries and change sets.
    public static var finishedAssemblyDate: Property<Self, LocalDateTime?> { Property(23) }

    /// `Type` · Edm.Int16
    public var type: AssemblyOrderType? { row[ifPresent: 24] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, AssemblyOrderType?> { Property(24) }

    /// `PartItems` · expand with `expanding { $0.partItems }`
    public var partItems: Expanded<Inventory.AssemblyOrderPartItem> { row[25] }
    /// `PartItems` in queries and change sets.
    public static var partItems: Navigation<Self, Inventory.AssemblyOrderPartItem> { Navigation(25) }

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

nonisolated extension Inventory {
  /// `inventory/AssemblyOrderPartItems`
  nonisolated public struct AssemblyOrderPartItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AssemblyOrder` · Edm.Guid
    public var assemblyOrder: UUID? { row[ifPresent: 0] }
    /// `AssemblyOrder` in queries and change sets.
    public static var assemblyOrder: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(1) }

    /// `Item` · Edm.Guid · key
    public var item: UUID { row[2] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID> { WritableProperty(2) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 3] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 4] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 5] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 6] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 7] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 8] }
    /// `PlannedQuantity` in queries and change sets.
    public static var plannedQuantity: WritableProperty<Self, Decimal?> { WritableProperty(8) }

    /// `Issued` · Edm.Double
    public var issued: Decimal? { row[ifPresent: 9] }
    /// `Issued` in queries and change sets.
    public static var issued: WritableProperty<Self, Decimal?> { WritableProperty(9) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 10] }
    /// `Unit` in queries and change sets.
    public static var unit: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 12] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: WritableProperty<Self, Int32?> { WritableProperty(12) }

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

nonisolated extension Inventory {
  /// `inventory/BatchNumbers` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct BatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }
    /// `AvailableQuantity` in queries and change sets.
    public static var availableQuantity: Property<Self, Decimal?> { Property(1) }

    /// `BatchNumber` · Edm.String
    public var batchNumber: String? { row[ifPresent: 2] }
    /// `BatchNumber` in queries and change sets.
    public static var batchNumber: Property<Self, String?> { Property(2) }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 3] }
    /// `ExpiryDate` in queries and change sets.
    public static var expiryDate: Property<Self, LocalDateTime?> { Property(3) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 4] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: Property<Self, Bool?> { Property(4) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(5) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(6) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(7) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(9) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(10) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(11) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(12) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(13) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(14) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(15) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 16] }
    /// `Remarks` in queries and change sets.
    public static var remarks: Property<Self, String?> { Property(16) }

    /// `Warehouses` · expand with `expanding { $0.warehouses }`
    public var warehouses: Expanded<Inventory.BatchQuantitiesPerWarehouse> { row[17] }
    /// `Warehouses` in queries and change sets.
    public static var warehouses: Navigation<Self, Inventory.BatchQuantitiesPerWarehouse> { Navigation(17) }

    /// `StorageLocations` · expand with `expanding { $0.storageLocations }`
    public var storageLocations: Expanded<Inventory.BatchQuantitiesPerLocation> { row[18] }
    /// `StorageLocations` in queries and change sets.
    public static var storageLocations: Navigation<Self, Inventory.BatchQuantitiesPerLocation> { Navigation(18) }

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

nonisolated extension Inventory {
  /// `inventory:BatchQuantitiesBase`
  nonisolated public struct BatchQuantitiesBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `BatchNumberId` · Edm.Guid · key
    public var batchNumberID: UUID { row[0] }
    /// `BatchNumberId` in queries and change sets.
    public static var batchNumberID: Property<Self, UUID> { Property(0) }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }
    /// `AvailableQuantity` in queries and change sets.
    public static var availableQuantity: Property<Self, Decimal?> { Property(1) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 2] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(2) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 3] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(3) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 4] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(4) }

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

nonisolated extension Inventory {
  /// `inventory/BatchQuantitiesPerLocations`
  nonisolated public struct BatchQuantitiesPerLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `BatchNumberId` · Edm.Guid · key
    public var batchNumberID: UUID { row[0] }
    /// `BatchNumberId` in queries and change sets.
    public static var batchNumberID: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }
    /// `AvailableQuantity` in queries and change sets.
    public static var availableQuantity: WritableProperty<Self, Decimal?> { WritableProperty(1) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 2] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 3] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 4] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 5] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 6] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 7] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: WritableProperty<Self, String?> { WritableProperty(7) }

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

nonisolated extension Inventory {
  /// `inventory/BatchQuantitiesPerWarehouses`
  nonisolated public struct BatchQuantitiesPerWarehouse: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `BatchNumberId` · Edm.Guid · key
    public var batchNumberID: UUID { row[0] }
    /// `BatchNumberId` in queries and change sets.
    public static var batchNumberID: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }
    /// `AvailableQuantity` in queries and change sets.
    public static var availableQuantity: WritableProperty<Self, Decimal?> { WritableProperty(1) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 2] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 3] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 4] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: WritableProperty<Self, String?> { WritableProperty(4) }

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

nonisolated extension Inventory {
  /// `inventory/FinishAssemblyOrder` · create · permission "Logistics inventory"
  nonisolated public struct FinishAssemblyOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AssembledItemStorageLocation` · Edm.Guid
    public var assembledItemStorageLocation: UUID? { row[ifPresent: 0] }
    /// `AssembledItemStorageLocation` in queries and change sets.
    public static var assembledItemStorageLocation: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AssemblyDate` · Edm.DateTime
    public var assemblyDate: LocalDateTime? { row[ifPresent: 1] }
    /// `AssemblyDate` in queries and change sets.
    public static var assemblyDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(1) }

    /// `AssemblyOrder` · Edm.Guid · key · required on create
    public var assemblyOrder: UUID { row[2] }
    /// `AssemblyOrder` in queries and change sets.
    public static var assemblyOrder: WritableProperty<Self, UUID> { WritableProperty(2) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(4) }

    /// `FinishOrderQuantity` · Edm.Double · required on create
    public var finishOrderQuantity: Decimal? { row[ifPresent: 5] }
    /// `FinishOrderQuantity` in queries and change sets.
    public static var finishOrderQuantity: WritableProperty<Self, Decimal?> { WritableProperty(5) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 6] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[7] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { WritableNavigation(7) }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[8] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { WritableNavigation(8) }

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

nonisolated extension Inventory {
  /// `inventory/InventorySettings`
  nonisolated public struct InventorySettings: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32> { WritableProperty(0) }

    /// `BatchNumbers` · Edm.Byte
    public var batchNumbers: UInt8 { row[1] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: WritableProperty<Self, UInt8> { WritableProperty(1) }

    /// `DeliverMoreThanOrdered` · Edm.Byte
    public var deliverMoreThanOrdered: UInt8 { row[2] }
    /// `DeliverMoreThanOrdered` in queries and change sets.
    public static var deliverMoreThanOrdered: WritableProperty<Self, UInt8> { WritableProperty(2) }

    /// `InventoryReceivingLocation` · Edm.Int32
    public var inventoryReceivingLocation: Int32 { row[3] }
    /// `InventoryReceivingLocation` in queries and change sets.
    public static var inventoryReceivingLocation: WritableProperty<Self, Int32> { WritableProperty(3) }

    /// `MandatorySerialNumber` · Edm.Byte
    public var mandatorySerialNumber: UInt8 { row[4] }
    /// `MandatorySerialNumber` in queries and change sets.
    public static var mandatorySerialNumber: WritableProperty<Self, UInt8> { WritableProperty(4) }

    /// `QuantityPrecision` · Edm.Int32
    public var quantityPrecision: Int32 { row[5] }
    /// `QuantityPrecision` in queries and change sets.
    public static var quantityPrecision: WritableProperty<Self, Int32> { WritableProperty(5) }

    /// `ReceiveMoreThanOrdered` · Edm.Byte
    public var receiveMoreThanOrdered: UInt8 { row[6] }
    /// `ReceiveMoreThanOrdered` in queries and change sets.
    public static var receiveMoreThanOrdered: WritableProperty<Self, UInt8> { WritableProperty(6) }

    /// `SerialNumbers` · Edm.Byte
    public var serialNumbers: UInt8 { row[7] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: WritableProperty<Self, UInt8> { WritableProperty(7) }

    /// `AllowNegativeStock` · Edm.Byte
    public var allowNegativeStock: Bool { row[8] }
    /// `AllowNegativeStock` in queries and change sets.
    public static var allowNegativeStock: WritableProperty<Self, Bool> { WritableProperty(8) }

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

    /// `CurrentStock` · Edm.Double · read-only
    public var currentStock: Decimal? { row[ifPresent: 0] }
    /// `CurrentStock` in queries and change sets.
    public static var currentStock: Property<Self, Decimal?> { Property(0) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(1) }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 2] }
    /// `ItemBarcode` in queries and change sets.
    public static var itemBarcode: Property<Self, String?> { Property(2) }

    /// `ItemIsFractionAllowedItem` · Edm.Boolean · read-only
    public var itemIsFractionAllowedItem: Bool? { row[ifPresent: 3] }
    /// `ItemIsFractionAllowedItem` in queries and change sets.
    public static var itemIsFractionAllowedItem: Property<Self, Bool?> { Property(3) }

    /// `ItemIsStockItem` · Edm.Boolean · read-only
    public var itemIsStockItem: Bool? { row[ifPresent: 4] }
    /// `ItemIsStockItem` in queries and change sets.
    public static var itemIsStockItem: Property<Self, Bool?> { Property(4) }

    /// `ItemEndDate` · Edm.DateTime · read-only
    public var itemEndDate: LocalDateTime? { row[ifPresent: 5] }
    /// `ItemEndDate` in queries and change sets.
    public static var itemEndDate: Property<Self, LocalDateTime?> { Property(5) }

    /// `ItemStartDate` · Edm.DateTime · read-only
    public var itemStartDate: LocalDateTime? { row[ifPresent: 6] }
    /// `ItemStartDate` in queries and change sets.
    public static var itemStartDate: Property<Self, LocalDateTime?> { Property(6) }

    /// `ItemUnit` · Edm.String · read-only
    public var itemUnit: String? { row[ifPresent: 7] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: Property<Self, String?> { Property(7) }

    /// `ItemUnitDescription` · Edm.String · read-only
    public var itemUnitDescription: String? { row[ifPresent: 8] }
    /// `ItemUnitDescription` in queries and change sets.
    public static var itemUnitDescription: Property<Self, String?> { Property(8) }

    /// `PlanningDetailsUrl` · Edm.String · read-only
    public var planningDetailsURL: String? { row[ifPresent: 9] }
    /// `PlanningDetailsUrl` in queries and change sets.
    public static var planningDetailsURL: Property<Self, String?> { Property(9) }

    /// `NextCountingCycle` · Edm.DateTime · read-only
    public var nextCountingCycle: LocalDateTime? { row[ifPresent: 10] }
    /// `NextCountingCycle` in queries and change sets.
    public static var nextCountingCycle: Property<Self, LocalDateTime?> { Property(10) }

    /// `PlannedStockIn` · Edm.Double · read-only
    public var plannedStockIn: Decimal? { row[ifPresent: 11] }
    /// `PlannedStockIn` in queries and change sets.
    public static var plannedStockIn: Property<Self, Decimal?> { Property(11) }

    /// `PlannedStockOut` · Edm.Double · read-only
    public var plannedStockOut: Decimal? { row[ifPresent: 12] }
    /// `PlannedStockOut` in queries and change sets.
    public static var plannedStockOut: Property<Self, Decimal?> { Property(12) }

    /// `ProjectedStock` · Edm.Double · read-only
    public var projectedStock: Decimal? { row[ifPresent: 13] }
    /// `ProjectedStock` in queries and change sets.
    public static var projectedStock: Property<Self, Decimal?> { Property(13) }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 14] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: Property<Self, Int32?> { Property(14) }

    /// `StorageLocationUrl` · Edm.String · read-only
    public var storageLocationURL: String? { row[ifPresent: 15] }
    /// `StorageLocationUrl` in queries and change sets.
    public static var storageLocationURL: Property<Self, String?> { Property(15) }

    /// `CountingCycle` · Edm.Int16
    public var countingCycle: Int16? { row[ifPresent: 16] }
    /// `CountingCycle` in queries and change sets.
    public static var countingCycle: WritableProperty<Self, Int16?> { WritableProperty(16) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 17] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(17) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 18] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(18) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 19] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(19) }

    /// `DefaultStorageLocation` · Edm.Guid
    public var defaultStorageLocation: UUID? { row[ifPresent: 20] }
    /// `DefaultStorageLocation` in queries and change sets.
    public static var defaultStorageLocation: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `DefaultStorageLocationCode` · Edm.String · read-only
    public var defaultStorageLocationCode: String? { row[ifPresent: 21] }
    /// `DefaultStorageLocationCode` in queries and change sets.
    public static var defaultStorageLocationCode: Property<Self, String?> { Property(21) }

    /// `DefaultStorageLocationDescription` · Edm.String · read-only
    public var defaultStorageLocationDescription: String? { row[ifPresent: 22] }
    /// `DefaultStorageLocationDescription` in queries and change sets.
    public static var defaultStorageLocationDescription: Property<Self, String?> { Property(22) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 23] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(23) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 24] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 25] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(25) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 26] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(26) }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 27] }
    /// `MaximumStock` in queries and change sets.
    public static var maximumStock: WritableProperty<Self, Decimal?> { WritableProperty(27) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 28] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(28) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 29] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(29) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(30) }

    /// `OrderPolicy` · Edm.Int16
    public var orderPolicy: OrderPolicy? { row[ifPresent: 31] }
    /// `OrderPolicy` in queries and change sets.
    public static var orderPolicy: WritableProperty<Self, OrderPolicy?> { WritableProperty(31) }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 32] }
    /// `Period` in queries and change sets.
    public static var period: WritableProperty<Self, Int16?> { WritableProperty(32) }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 33] }
    /// `ReorderPoint` in queries and change sets.
    public static var reorderPoint: WritableProperty<Self, Decimal?> { WritableProperty(33) }

    /// `ReorderQuantity` · Edm.Double
    public var reorderQuantity: Decimal? { row[ifPresent: 34] }
    /// `ReorderQuantity` in queries and change sets.
    public static var reorderQuantity: WritableProperty<Self, Decimal?> { WritableProperty(34) }

    /// `ReplenishmentType` · Edm.Int16
    public var replenishmentType: ReplenishmentType? { row[ifPresent: 35] }
    /// `ReplenishmentType` in queries and change sets.
    public static var replenishmentType: WritableProperty<Self, ReplenishmentType?> { WritableProperty(35) }

    /// `ReservedStock` · Edm.Double · read-only
    public var reservedStock: Decimal? { row[ifPresent: 36] }
    /// `ReservedStock` in queries and change sets.
    public static var reservedStock: Property<Self, Decimal?> { Property(36) }

    /// `SafetyStock` · Edm.Double
    public var safetyStock: Decimal? { row[ifPresent: 37] }
    /// `SafetyStock` in queries and change sets.
    public static var safetyStock: WritableProperty<Self, Decimal?> { WritableProperty(37) }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 38] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(38) }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 39] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(39) }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 40] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(40) }

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

nonisolated extension Inventory {
  /// `inventory/ItemWarehousePlanningDetails` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehousePlanningDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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

    /// `Item` · Edm.Guid
    public var item: UUID { row[1] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID> { Property(1) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 2] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(2) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 3] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(3) }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime { row[4] }
    /// `PlannedDate` in queries and change sets.
    public static var plannedDate: Property<Self, LocalDateTime> { Property(4) }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 5] }
    /// `PlannedQuantity` in queries and change sets.
    public static var plannedQuantity: Property<Self, Decimal?> { Property(5) }

    /// `PlanningSourceDescription` · Edm.String
    public var planningSourceDescription: String? { row[ifPresent: 6] }
    /// `PlanningSourceDescription` in queries and change sets.
    public static var planningSourceDescription: Property<Self, String?> { Property(6) }

    /// `PlanningSourceID` · Edm.Guid
    public var planningSourceID: UUID? { row[ifPresent: 7] }
    /// `PlanningSourceID` in queries and change sets.
    public static var planningSourceID: Property<Self, UUID?> { Property(7) }

    /// `PlanningSourceLineNumber` · Edm.Int32
    public var planningSourceLineNumber: Int32? { row[ifPresent: 8] }
    /// `PlanningSourceLineNumber` in queries and change sets.
    public static var planningSourceLineNumber: Property<Self, Int32?> { Property(8) }

    /// `PlanningSourceNumber` · Edm.Int32
    public var planningSourceNumber: Int32? { row[ifPresent: 9] }
    /// `PlanningSourceNumber` in queries and change sets.
    public static var planningSourceNumber: Property<Self, Int32?> { Property(9) }

    /// `PlanningType` · Edm.Int32
    public var planningType: PlanningType? { row[ifPresent: 10] }
    /// `PlanningType` in queries and change sets.
    public static var planningType: Property<Self, PlanningType?> { Property(10) }

    /// `PlanningTypeDescription` · Edm.String
    public var planningTypeDescription: String? { row[ifPresent: 11] }
    /// `PlanningTypeDescription` in queries and change sets.
    public static var planningTypeDescription: Property<Self, String?> { Property(11) }

    /// `PlanningSourceUrl` · Edm.String
    public var planningSourceURL: String? { row[ifPresent: 12] }
    /// `PlanningSourceUrl` in queries and change sets.
    public static var planningSourceURL: Property<Self, String?> { Property(12) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID { row[13] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID> { Property(13) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 14] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(14) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 15] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(15) }

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

nonisolated extension Inventory {
  /// `inventory/ItemWarehouseStorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseStorageLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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

    /// `Item` · Edm.Guid
    public var item: UUID { row[1] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID> { Property(1) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 2] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(2) }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[ifPresent: 3] }
    /// `ItemBarcode` in queries and change sets.
    public static var itemBarcode: Property<Self, String?> { Property(3) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 4] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(4) }

    /// `ItemEndDate` · Edm.DateTime
    public var itemEndDate: LocalDateTime? { row[ifPresent: 5] }
    /// `ItemEndDate` in queries and change sets.
    public static var itemEndDate: Property<Self, LocalDateTime?> { Property(5) }

    /// `ItemStartDate` · Edm.DateTime
    public var itemStartDate: LocalDateTime? { row[ifPresent: 6] }
    /// `ItemStartDate` in queries and change sets.
    public static var itemStartDate: Property<Self, LocalDateTime?> { Property(6) }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 7] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: Property<Self, String?> { Property(7) }

    /// `ItemUnitDescription` · Edm.String
    public var itemUnitDescription: String? { row[ifPresent: 8] }
    /// `ItemUnitDescription` in queries and change sets.
    public static var itemUnitDescription: Property<Self, String?> { Property(8) }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: Bool { row[9] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: Property<Self, Bool> { Property(9) }

    /// `IsStockItem` · Edm.Byte
    public var isStockItem: Bool { row[10] }
    /// `IsStockItem` in queries and change sets.
    public static var isStockItem: Property<Self, Bool> { Property(10) }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 11] }
    /// `Stock` in queries and change sets.
    public static var stock: Property<Self, Decimal?> { Property(11) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 12] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: Property<Self, UUID?> { Property(12) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 13] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(13) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 14] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(14) }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 15] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: Property<Self, Int32?> { Property(15) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 16] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(16) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 17] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(17) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 18] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(18) }

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

nonisolated extension Inventory {
  /// `inventory/ProcessStockCount` · create · permission "Logistics inventory"
  nonisolated public struct ProcessStockCount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(0) }

    /// `StockCountID` · Edm.Guid · key · required on create
    public var stockCountID: UUID { row[1] }
    /// `StockCountID` in queries and change sets.
    public static var stockCountID: WritableProperty<Self, UUID> { WritableProperty(1) }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 2] }
    /// `SuccessMessage` in queries and change sets.
    public static var successMessage: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 3] }
    /// `ErrorMessage` in queries and change sets.
    public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(3) }

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

nonisolated extension Inventory {
  /// `inventory/ProcessWarehouseTransfer` · create · permission "Logistics inventory"
  nonisolated public struct ProcessWarehouseTransfer: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 0] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(0) }

    /// `TransferDate` · Edm.DateTime
    public var transferDate: LocalDateTime? { row[ifPresent: 1] }
    /// `TransferDate` in queries and change sets.
    public static var transferDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(1) }

    /// `TransferID` · Edm.Guid · key · required on create
    public var transferID: UUID { row[2] }
    /// `TransferID` in queries and change sets.
    public static var transferID: WritableProperty<Self, UUID> { WritableProperty(2) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division      Int32
      TransferDate  DateTime  create
      TransferID    Guid!     key create!
      """)
  }
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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Available` · Edm.Byte
    public var available: UInt8? { row[ifPresent: 1] }
    /// `Available` in queries and change sets.
    public static var available: Property<Self, UInt8?> { Property(1) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 2] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(2) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 3] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: Property<Self, Bool?> { Property(3) }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 4] }
    /// `SerialNumber` in queries and change sets.
    public static var serialNumber: Property<Self, String?> { Property(4) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 5] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime?> { Property(5) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 6] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(6) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 7] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(7) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 8] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(8) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 9] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: Property<Self, UUID?> { Property(9) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 10] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(10) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 11] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(11) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(12) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 13] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(13) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 14] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(14) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 15] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(15) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 16] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(16) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 17] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(17) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 18] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(18) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(19) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 20] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(20) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(21) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 22] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(22) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 23] }
    /// `Remarks` in queries and change sets.
    public static var remarks: Property<Self, String?> { Property(23) }

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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `BatchNumberID` · Edm.Guid · read-only
    public var batchNumberID: UUID? { row[ifPresent: 1] }
    /// `BatchNumberID` in queries and change sets.
    public static var batchNumberID: Property<Self, UUID?> { Property(1) }

    /// `BatchNumber` · Edm.String · required on create
    public var batchNumber: String? { row[ifPresent: 2] }
    /// `BatchNumber` in queries and change sets.
    public static var batchNumber: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 3] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(3) }

    /// `DraftStockTransactionID` · Edm.Guid · required on create
    public var draftStockTransactionID: UUID? { row[ifPresent: 4] }
    /// `DraftStockTransactionID` in queries and change sets.
    public static var draftStockTransactionID: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(5) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 6] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: WritableProperty<Self, Bool?> { WritableProperty(6) }

    /// `IsDraft` · Edm.Byte · read-only
    public var isDraft: Bool? { row[ifPresent: 7] }
    /// `IsDraft` in queries and change sets.
    public static var isDraft: Property<Self, Bool?> { Property(7) }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 8] }
    /// `ParentID` in queries and change sets.
    public static var parentID: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }
    /// `PickOrderLine` in queries and change sets.
    public static var pickOrderLine: WritableProperty<Self, UUID?> { WritableProperty(9) }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }
    /// `SalesReturnLine` in queries and change sets.
    public static var salesReturnLine: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }
    /// `StockCountLine` in queries and change sets.
    public static var stockCountLine: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[ifPresent: 12] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: Property<Self, UUID?> { Property(12) }

    /// `StockTransactionID` · Edm.Guid · read-only
    public var stockTransactionID: UUID? { row[ifPresent: 13] }
    /// `StockTransactionID` in queries and change sets.
    public static var stockTransactionID: Property<Self, UUID?> { Property(13) }

    /// `StockTransactionType` · Edm.Int32 · required on create
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
    /// `StockTransactionType` in queries and change sets.
    public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { WritableProperty(14) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 16] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(16) }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 17] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(17) }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(19) }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(20) }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }
    /// `WarehouseTransferLine` in queries and change sets.
    public static var warehouseTransferLine: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 22] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(22) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(23) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 24] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(24) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(25) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 27] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(27) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 28] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(28) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 29] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(29) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(30) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 31] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(31) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }
    /// `Remarks` in queries and change sets.
    public static var remarks: WritableProperty<Self, String?> { WritableProperty(32) }

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

    /// `CountedBy` · Edm.Guid
    public var countedBy: UUID? { row[ifPresent: 0] }
    /// `CountedBy` in queries and change sets.
    public static var countedBy: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(5) }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 6] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: Property<Self, Int32?> { Property(6) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(7) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(8) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(9) }

    /// `OffsetGLInventory` · Edm.Guid
    public var offsetGLInventory: UUID? { row[ifPresent: 10] }
    /// `OffsetGLInventory` in queries and change sets.
    public static var offsetGLInventory: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `OffsetGLInventoryCode` · Edm.String · read-only
    public var offsetGLInventoryCode: String? { row[ifPresent: 11] }
    /// `OffsetGLInventoryCode` in queries and change sets.
    public static var offsetGLInventoryCode: Property<Self, String?> { Property(11) }

    /// `OffsetGLInventoryDescription` · Edm.String · read-only
    public var offsetGLInventoryDescription: String? { row[ifPresent: 12] }
    /// `OffsetGLInventoryDescription` in queries and change sets.
    public static var offsetGLInventoryDescription: Property<Self, String?> { Property(12) }

    /// `Source` · Edm.Int16 · read-only
    public var source: StockCountSource? { row[ifPresent: 13] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, StockCountSource?> { Property(13) }

    /// `Status` · Edm.Int16
    public var status: StockCountStatus? { row[ifPresent: 14] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, StockCountStatus?> { WritableProperty(14) }

    /// `StockCountID` · Edm.Guid · key
    public var stockCountID: UUID { row[15] }
    /// `StockCountID` in queries and change sets.
    public static var stockCountID: WritableProperty<Self, UUID> { WritableProperty(15) }

    /// `StockCountNumber` · Edm.Int32 · read-only
    public var stockCountNumber: Int32? { row[ifPresent: 16] }
    /// `StockCountNumber` in queries and change sets.
    public static var stockCountNumber: Property<Self, Int32?> { Property(16) }

    /// `StockCountDate` · Edm.DateTime · required on create
    public var stockCountDate: LocalDateTime? { row[ifPresent: 17] }
    /// `StockCountDate` in queries and change sets.
    public static var stockCountDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(19) }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(20) }

    /// `StockCountLines` · expand with `expanding { $0.stockCountLines }`
    public var stockCountLines: Expanded<Inventory.StockCountLine> { row[21] }
    /// `StockCountLines` in queries and change sets.
    public static var stockCountLines: WritableNavigation<Self, Inventory.StockCountLine, [Changes<Inventory.StockCountLine>]> { WritableNavigation(21) }

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

nonisolated extension Inventory {
  /// `inventory/StockCountLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StockCountLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `CostPrice` · Edm.Double · read-only
    public var costPrice: Decimal? { row[ifPresent: 0] }
    /// `CostPrice` in queries and change sets.
    public static var costPrice: Property<Self, Decimal?> { Property(0) }

    /// `CountedBy` · Edm.Guid
    public var countedBy: UUID? { row[ifPresent: 1] }
    /// `CountedBy` in queries and change sets.
    public static var countedBy: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(2) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(3) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(4) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(5) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 7] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(8) }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 9] }
    /// `ItemBarcode` in queries and change sets.
    public static var itemBarcode: Property<Self, String?> { Property(9) }

    /// `ItemCostPrice` · Edm.Double · read-only
    public var itemCostPrice: Decimal? { row[ifPresent: 10] }
    /// `ItemCostPrice` in queries and change sets.
    public static var itemCostPrice: Property<Self, Decimal?> { Property(10) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 11] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(11) }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 12] }
    /// `ItemDivisable` in queries and change sets.
    public static var itemDivisable: Property<Self, Bool?> { Property(12) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 13] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(13) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 14] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(14) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 15] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(15) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 16] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(16) }

    /// `QuantityDifference` · Edm.Double
    public var quantityDifference: Decimal? { row[ifPresent: 17] }
    /// `QuantityDifference` in queries and change sets.
    public static var quantityDifference: WritableProperty<Self, Decimal?> { WritableProperty(17) }

    /// `QuantityInStock` · Edm.Double · read-only
    public var quantityInStock: Decimal? { row[ifPresent: 18] }
    /// `QuantityInStock` in queries and change sets.
    public static var quantityInStock: Property<Self, Decimal?> { Property(18) }

    /// `QuantityNew` · Edm.Double
    public var quantityNew: Decimal? { row[ifPresent: 19] }
    /// `QuantityNew` in queries and change sets.
    public static var quantityNew: WritableProperty<Self, Decimal?> { WritableProperty(19) }

    /// `Source` · Edm.Int16
    public var source: StockCountSource? { row[ifPresent: 20] }
    /// `Source` in queries and change sets.
    public static var source: WritableProperty<Self, StockCountSource?> { WritableProperty(20) }

    /// `Status` · Edm.Int16
    public var status: StockCountStatus? { row[ifPresent: 21] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, StockCountStatus?> { WritableProperty(21) }

    /// `StockCountID` · Edm.Guid · required on create
    public var stockCountID: UUID? { row[ifPresent: 22] }
    /// `StockCountID` in queries and change sets.
    public static var stockCountID: WritableProperty<Self, UUID?> { WritableProperty(22) }

    /// `StockKeepingUnit` · Edm.String · read-only
    public var stockKeepingUnit: String? { row[ifPresent: 23] }
    /// `StockKeepingUnit` in queries and change sets.
    public static var stockKeepingUnit: Property<Self, String?> { Property(23) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 24] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 25] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(25) }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 26] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(26) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 27] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(27) }

    /// `ReasonCodeID` · Edm.Guid · read-only
    public var reasonCodeID: UUID? { row[ifPresent: 28] }
    /// `ReasonCodeID` in queries and change sets.
    public static var reasonCodeID: Property<Self, UUID?> { Property(28) }

    /// `ReasonCode` · Edm.String
    public var reasonCode: String? { row[ifPresent: 29] }
    /// `ReasonCode` in queries and change sets.
    public static var reasonCode: WritableProperty<Self, String?> { WritableProperty(29) }

    /// `ReasonCodeDescription` · Edm.String · read-only
    public var reasonCodeDescription: String? { row[ifPresent: 30] }
    /// `ReasonCodeDescription` in queries and change sets.
    public static var reasonCodeDescription: Property<Self, String?> { Property(30) }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 31] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: Property<Self, Int32?> { Property(31) }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[32] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { WritableNavigation(32) }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[33] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { WritableNavigation(33) }

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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `SerialNumberID` · Edm.Guid · read-only
    public var serialNumberID: UUID? { row[ifPresent: 1] }
    /// `SerialNumberID` in queries and change sets.
    public static var serialNumberID: Property<Self, UUID?> { Property(1) }

    /// `SerialNumber` · Edm.String · required on create
    public var serialNumber: String? { row[ifPresent: 2] }
    /// `SerialNumber` in queries and change sets.
    public static var serialNumber: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 3] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(3) }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 4] }
    /// `ParentID` in queries and change sets.
    public static var parentID: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `DraftStockTransactionID` · Edm.Guid · required on create
    public var draftStockTransactionID: UUID? { row[ifPresent: 5] }
    /// `DraftStockTransactionID` in queries and change sets.
    public static var draftStockTransactionID: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 6] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(6) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 7] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: WritableProperty<Self, Bool?> { WritableProperty(7) }

    /// `IsDraft` · Edm.Byte · read-only
    public var isDraft: Bool? { row[ifPresent: 8] }
    /// `IsDraft` in queries and change sets.
    public static var isDraft: Property<Self, Bool?> { Property(8) }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }
    /// `PickOrderLine` in queries and change sets.
    public static var pickOrderLine: WritableProperty<Self, UUID?> { WritableProperty(9) }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }
    /// `SalesReturnLine` in queries and change sets.
    public static var salesReturnLine: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }
    /// `StockCountLine` in queries and change sets.
    public static var stockCountLine: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[ifPresent: 12] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: Property<Self, UUID?> { Property(12) }

    /// `StockTransactionID` · Edm.Guid · read-only
    public var stockTransactionID: UUID? { row[ifPresent: 13] }
    /// `StockTransactionID` in queries and change sets.
    public static var stockTransactionID: Property<Self, UUID?> { Property(13) }

    /// `StockTransactionType` · Edm.Int32 · required on create
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
    /// `StockTransactionType` in queries and change sets.
    public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { WritableProperty(14) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 16] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(16) }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 17] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(17) }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(19) }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(20) }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }
    /// `WarehouseTransferLine` in queries and change sets.
    public static var warehouseTransferLine: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 22] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(22) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(23) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 24] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(24) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(25) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 27] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(27) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 28] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(28) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 29] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(29) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(30) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 31] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(31) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }
    /// `Remarks` in queries and change sets.
    public static var remarks: WritableProperty<Self, String?> { WritableProperty(32) }

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

nonisolated extension Inventory {
  /// `inventory/StorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StorageLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(4) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(5) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(6) }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 7] }
    /// `Main` in queries and change sets.
    public static var main: Property<Self, UInt8?> { Property(7) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(8) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(9) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(10) }

    /// `PickSequence` · Edm.Int32
    public var pickSequence: Int32? { row[ifPresent: 11] }
    /// `PickSequence` in queries and change sets.
    public static var pickSequence: Property<Self, Int32?> { Property(11) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 12] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(12) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 13] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(13) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 14] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(14) }

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

nonisolated extension Inventory {
  /// `inventory/StorageLocationStockPositions`
  nonisolated public struct StorageLocationStockPositions: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[0] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32> { WritableProperty(0) }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 1] }
    /// `FreeStock` in queries and change sets.
    public static var freeStock: WritableProperty<Self, Decimal?> { WritableProperty(1) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(2) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 3] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 4] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 5] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `QuantityToPicked` · Edm.Double
    public var quantityToPicked: Decimal? { row[ifPresent: 6] }
    /// `QuantityToPicked` in queries and change sets.
    public static var quantityToPicked: WritableProperty<Self, Decimal?> { WritableProperty(6) }

    /// `ReservedPick` · Edm.Double
    public var reservedPick: Decimal? { row[ifPresent: 7] }
    /// `ReservedPick` in queries and change sets.
    public static var reservedPick: WritableProperty<Self, Decimal?> { WritableProperty(7) }

    /// `SerialBatchReservedStock` · Edm.Double
    public var serialBatchReservedStock: Decimal? { row[ifPresent: 8] }
    /// `SerialBatchReservedStock` in queries and change sets.
    public static var serialBatchReservedStock: WritableProperty<Self, Decimal?> { WritableProperty(8) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 9] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: WritableProperty<Self, UUID?> { WritableProperty(9) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 10] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 11] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 12] }
    /// `Stock` in queries and change sets.
    public static var stock: WritableProperty<Self, Decimal?> { WritableProperty(12) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 13] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 15] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 16] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: WritableProperty<Self, String?> { WritableProperty(16) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 17] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: WritableProperty<Self, String?> { WritableProperty(17) }

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

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }
    /// `Code` in queries and change sets.
    public static var code: WritableProperty<Self, String?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `DefaultStorageLocation` · Edm.Guid · read-only
    public var defaultStorageLocation: UUID? { row[ifPresent: 5] }
    /// `DefaultStorageLocation` in queries and change sets.
    public static var defaultStorageLocation: Property<Self, UUID?> { Property(5) }

    /// `DefaultStorageLocationCode` · Edm.String · read-only
    public var defaultStorageLocationCode: String? { row[ifPresent: 6] }
    /// `DefaultStorageLocationCode` in queries and change sets.
    public static var defaultStorageLocationCode: Property<Self, String?> { Property(6) }

    /// `DefaultStorageLocationDescription` · Edm.String · read-only
    public var defaultStorageLocationDescription: String? { row[ifPresent: 7] }
    /// `DefaultStorageLocationDescription` in queries and change sets.
    public static var defaultStorageLocationDescription: Property<Self, String?> { Property(7) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 8] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(8) }

    /// `EMail` · Edm.String
    public var email: String? { row[ifPresent: 9] }
    /// `EMail` in queries and change sets.
    public static var email: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(10) }

    /// `Main` · Edm.Byte
    public var main: UInt8 { row[11] }
    /// `Main` in queries and change sets.
    public static var main: WritableProperty<Self, UInt8> { WritableProperty(11) }

    /// `ManagerUser` · Edm.Guid
    public var managerUser: UUID? { row[ifPresent: 12] }
    /// `ManagerUser` in queries and change sets.
    public static var managerUser: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 13] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(13) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 14] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(14) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 15] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(15) }

    /// `UseStorageLocations` · Edm.Byte
    public var useStorageLocations: Bool { row[16] }
    /// `UseStorageLocations` in queries and change sets.
    public static var useStorageLocations: WritableProperty<Self, Bool> { WritableProperty(16) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(4) }

    /// `EntryDate` · Edm.DateTime · required on create
    public var entryDate: LocalDateTime? { row[ifPresent: 5] }
    /// `EntryDate` in queries and change sets.
    public static var entryDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(5) }

    /// `TransferredBy` · Edm.Guid
    public var transferredBy: UUID? { row[ifPresent: 6] }
    /// `TransferredBy` in queries and change sets.
    public static var transferredBy: WritableProperty<Self, UUID?> { WritableProperty(6) }

    /// `PickedBy` · Edm.Guid
    public var pickedBy: UUID? { row[ifPresent: 7] }
    /// `PickedBy` in queries and change sets.
    public static var pickedBy: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `TransferID` · Edm.Guid · key
    public var transferID: UUID { row[8] }
    /// `TransferID` in queries and change sets.
    public static var transferID: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(9) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(10) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(11) }

    /// `PlannedDeliveryDate` · Edm.DateTime
    public var plannedDeliveryDate: LocalDateTime? { row[ifPresent: 12] }
    /// `PlannedDeliveryDate` in queries and change sets.
    public static var plannedDeliveryDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(12) }

    /// `PlannedReceiptDate` · Edm.DateTime
    public var plannedReceiptDate: LocalDateTime? { row[ifPresent: 13] }
    /// `PlannedReceiptDate` in queries and change sets.
    public static var plannedReceiptDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(13) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 14] }
    /// `Remarks` in queries and change sets.
    public static var remarks: WritableProperty<Self, String?> { WritableProperty(14) }

    /// `Source` · Edm.Int16 · read-only
    public var source: WarehouseTransferSource? { row[ifPresent: 15] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, WarehouseTransferSource?> { Property(15) }

    /// `Status` · Edm.Int16
    public var status: WarehouseTransferStatus { row[16] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, WarehouseTransferStatus> { WritableProperty(16) }

    /// `TransferDate` · Edm.DateTime · read-only
    public var transferDate: LocalDateTime? { row[ifPresent: 17] }
    /// `TransferDate` in queries and change sets.
    public static var transferDate: Property<Self, LocalDateTime?> { Property(17) }

    /// `TransferNumber` · Edm.Int32 · read-only
    public var transferNumber: Int32? { row[ifPresent: 18] }
    /// `TransferNumber` in queries and change sets.
    public static var transferNumber: Property<Self, Int32?> { Property(18) }

    /// `WarehouseFrom` · Edm.Guid · required on create
    public var warehouseFrom: UUID? { row[ifPresent: 19] }
    /// `WarehouseFrom` in queries and change sets.
    public static var warehouseFrom: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `WarehouseFromCode` · Edm.String · read-only
    public var warehouseFromCode: String? { row[ifPresent: 20] }
    /// `WarehouseFromCode` in queries and change sets.
    public static var warehouseFromCode: Property<Self, String?> { Property(20) }

    /// `WarehouseFromDescription` · Edm.String · read-only
    public var warehouseFromDescription: String? { row[ifPresent: 21] }
    /// `WarehouseFromDescription` in queries and change sets.
    public static var warehouseFromDescription: Property<Self, String?> { Property(21) }

    /// `WarehouseTo` · Edm.Guid · required on create
    public var warehouseTo: UUID? { row[ifPresent: 22] }
    /// `WarehouseTo` in queries and change sets.
    public static var warehouseTo: WritableProperty<Self, UUID?> { WritableProperty(22) }

    /// `WarehouseToCode` · Edm.String · read-only
    public var warehouseToCode: String? { row[ifPresent: 23] }
    /// `WarehouseToCode` in queries and change sets.
    public static var warehouseToCode: Property<Self, String?> { Property(23) }

    /// `WarehouseToDescription` · Edm.String · read-only
    public var warehouseToDescription: String? { row[ifPresent: 24] }
    /// `WarehouseToDescription` in queries and change sets.
    public static var warehouseToDescription: Property<Self, String?> { Property(24) }

    /// `WarehouseTransferLines` · expand with `expanding { $0.warehouseTransferLines }`
    public var warehouseTransferLines: Expanded<Inventory.WarehouseTransferLine> { row[25] }
    /// `WarehouseTransferLines` in queries and change sets.
    public static var warehouseTransferLines: WritableNavigation<Self, Inventory.WarehouseTransferLine, [Changes<Inventory.WarehouseTransferLine>]> { WritableNavigation(25) }

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

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(4) }

    /// `TransferID` · Edm.Guid · required on create
    public var transferID: UUID? { row[ifPresent: 5] }
    /// `TransferID` in queries and change sets.
    public static var transferID: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 7] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(8) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 9] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(9) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 10] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(10) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(11) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(12) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(13) }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 14] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(14) }

    /// `StorageLocationFrom` · Edm.Guid
    public var storageLocationFrom: UUID? { row[ifPresent: 15] }
    /// `StorageLocationFrom` in queries and change sets.
    public static var storageLocationFrom: WritableProperty<Self, UUID?> { WritableProperty(15) }

    /// `StorageLocationFromCode` · Edm.String · read-only
    public var storageLocationFromCode: String? { row[ifPresent: 16] }
    /// `StorageLocationFromCode` in queries and change sets.
    public static var storageLocationFromCode: Property<Self, String?> { Property(16) }

    /// `StorageLocationFromDescription` · Edm.String · read-only
    public var storageLocationFromDescription: String? { row[ifPresent: 17] }
    /// `StorageLocationFromDescription` in queries and change sets.
    public static var storageLocationFromDescription: Property<Self, String?> { Property(17) }

    /// `StorageLocationTo` · Edm.Guid
    public var storageLocationTo: UUID? { row[ifPresent: 18] }
    /// `StorageLocationTo` in queries and change sets.
    public static var storageLocationTo: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `StorageLocationToCode` · Edm.String · read-only
    public var storageLocationToCode: String? { row[ifPresent: 19] }
    /// `StorageLocationToCode` in queries and change sets.
    public static var storageLocationToCode: Property<Self, String?> { Property(19) }

    /// `StorageLocationToDescription` · Edm.String · read-only
    public var storageLocationToDescription: String? { row[ifPresent: 20] }
    /// `StorageLocationToDescription` in queries and change sets.
    public static var storageLocationToDescription: Property<Self, String?> { Property(20) }

    /// `TransferredBy` · Edm.Guid
    public var transferredBy: UUID? { row[ifPresent: 21] }
    /// `TransferredBy` in queries and change sets.
    public static var transferredBy: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `UnitCode` · Edm.String · read-only
    public var unitCode: String? { row[ifPresent: 22] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: Property<Self, String?> { Property(22) }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 23] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: Property<Self, String?> { Property(23) }

    /// `StorageLocationFromLocationSequence` · Edm.Int32 · read-only
    public var storageLocationFromLocationSequence: Int32? { row[ifPresent: 24] }
    /// `StorageLocationFromLocationSequence` in queries and change sets.
    public static var storageLocationFromLocationSequence: Property<Self, Int32?> { Property(24) }

    /// `StorageLocationToLocationSequence` · Edm.Int32 · read-only
    public var storageLocationToLocationSequence: Int32? { row[ifPresent: 25] }
    /// `StorageLocationToLocationSequence` in queries and change sets.
    public static var storageLocationToLocationSequence: Property<Self, Int32?> { Property(25) }

    /// `PickedBy` · Edm.Guid
    public var pickedBy: UUID? { row[ifPresent: 26] }
    /// `PickedBy` in queries and change sets.
    public static var pickedBy: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[27] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: WritableNavigation<Self, Inventory.StockBatchNumber, [Changes<Inventory.StockBatchNumber>]> { WritableNavigation(27) }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[28] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: WritableNavigation<Self, Inventory.StockSerialNumber, [Changes<Inventory.StockSerialNumber>]> { WritableNavigation(28) }

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
