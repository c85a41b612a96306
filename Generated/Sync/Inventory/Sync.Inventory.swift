// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Inventory`
  nonisolated public struct Inventory: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `ItemStorageLocations` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var itemStorageLocations: EntitySet<Sync.Inventory.ItemStorageLocationSync, Methods.Read> {
      EntitySet(root, "ItemStorageLocations")
    }

    /// `ItemWarehouses` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var itemWarehouses: EntitySet<Sync.Inventory.ItemWarehouseSync, Methods.Read> {
      EntitySet(root, "ItemWarehouses")
    }

    /// `SerialBatchNumbers` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var serialBatchNumbers: EntitySet<Sync.Inventory.SerialBatchNumberSync, Methods.Read> {
      EntitySet(root, "SerialBatchNumbers")
    }

    /// `StockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var stockPositions: EntitySet<Sync.Inventory.StockPositionSync, Methods.Read> {
      EntitySet(root, "StockPositions")
    }

    /// `StockSerialBatchNumbers` · read · 1000 rows a page · `$select` required
    /// · permission "Logistics inventory, sales orders, purchase orders"
    public var stockSerialBatchNumbers: EntitySet<Sync.Inventory.StockSerialBatchNumberSync, Methods.Read> {
      EntitySet(root, "StockSerialBatchNumbers")
    }

    /// `StorageLocationStockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var storageLocationStockPositions: EntitySet<Sync.Inventory.StorageLocationStockPositionSync, Methods.Read> {
      EntitySet(root, "StorageLocationStockPositions")
    }
  }
}
