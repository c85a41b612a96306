// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/inventory`
nonisolated public struct Inventory: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `AssemblyOrders` · read · 60 rows a page · permission "Manufacturing production"
  public var assemblyOrders: EntitySet<Inventory.AssemblyOrder, Methods.Read> { EntitySet(root, "AssemblyOrders") }

  /// `AssemblyOrderPartItems`
  public var assemblyOrderPartItems: EntitySet<Inventory.AssemblyOrderPartItem, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "AssemblyOrderPartItems")
  }

  /// `Warehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouses: EntitySet<Inventory.Warehouse, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Warehouses")
  }

  /// `ItemWarehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var itemWarehouses: EntitySet<Inventory.ItemWarehouse, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ItemWarehouses")
  }

  /// `ItemWarehousePlanningDetails` · read · 60 rows a page · permission "Logistics inventory"
  public var itemWarehousePlanningDetails: EntitySet<Inventory.ItemWarehousePlanningDetail, Methods.Read> {
    EntitySet(root, "ItemWarehousePlanningDetails")
  }

  /// `ItemWarehouseStorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  public var itemWarehouseStorageLocations: EntitySet<Inventory.ItemWarehouseStorageLocation, Methods.Read> {
    EntitySet(root, "ItemWarehouseStorageLocations")
  }

  /// `StorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  public var storageLocations: EntitySet<Inventory.StorageLocation, Methods.Read> {
    EntitySet(root, "StorageLocations")
  }

  /// `SerialNumbers` · read · 60 rows a page · permission "Logistics items"
  public var serialNumbers: EntitySet<Inventory.SerialNumber, Methods.Read> { EntitySet(root, "SerialNumbers") }

  /// `BatchNumbers` · read · 60 rows a page · permission "Logistics items"
  public var batchNumbers: EntitySet<Inventory.BatchNumber, Methods.Read> { EntitySet(root, "BatchNumbers") }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses:
    EntitySet<Inventory.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerWarehouses")
  }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations:
    EntitySet<Inventory.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerLocations")
  }

  /// `StockSerialNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  public var stockSerialNumbers: EntitySet<Inventory.StockSerialNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockSerialNumbers")
  }

  /// `StockBatchNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  public var stockBatchNumbers: EntitySet<Inventory.StockBatchNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockBatchNumbers")
  }

  /// `StockCounts` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var stockCounts: EntitySet<Inventory.StockCount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockCounts")
  }

  /// `StockCountLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var stockCountLines: EntitySet<Inventory.StockCountLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockCountLines")
  }

  /// `ProcessStockCount` · create · permission "Logistics inventory"
  public var processStockCount: EntitySet<Inventory.ProcessStockCount, Methods.Create> {
    EntitySet(root, "ProcessStockCount")
  }

  /// `WarehouseTransfers` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouseTransfers: EntitySet<Inventory.WarehouseTransfer, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WarehouseTransfers")
  }

  /// `WarehouseTransferLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  public var warehouseTransferLines: EntitySet<Inventory.WarehouseTransferLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WarehouseTransferLines")
  }

  /// `ProcessWarehouseTransfer` · create · permission "Logistics inventory"
  public var processWarehouseTransfer: EntitySet<Inventory.ProcessWarehouseTransfer, Methods.Create> {
    EntitySet(root, "ProcessWarehouseTransfer")
  }

  /// `FinishAssemblyOrder` · create · permission "Logistics inventory"
  public var finishAssemblyOrder: EntitySet<Inventory.FinishAssemblyOrder, Methods.Create> {
    EntitySet(root, "FinishAssemblyOrder")
  }

  /// `InventorySettings`
  public var inventorySettings: EntitySet<Inventory.InventorySettings, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InventorySettings")
  }

  /// `AssemblyBillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  public var assemblyBillOfMaterialMaterials:
    EntitySet<Inventory.AssemblyBillOfMaterialMaterials, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "AssemblyBillOfMaterialMaterials")
  }

  /// `AssemblyBillOfMaterialHeader` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  public var assemblyBillOfMaterialHeader:
    EntitySet<Inventory.AssemblyBillOfMaterialHeader, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "AssemblyBillOfMaterialHeader")
  }

  /// `StorageLocationStockPositions`
  public var storageLocationStockPositions:
    EntitySet<Inventory.StorageLocationStockPositions, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "StorageLocationStockPositions")
  }
}
