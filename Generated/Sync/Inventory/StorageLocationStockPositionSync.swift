// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StorageLocationStockPositions` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory"
  nonisolated public struct StorageLocationStockPositionSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[2] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 3] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 4] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 5] }

    /// `QuantityToPicked` · Edm.Double
    public var quantityToPicked: Decimal? { row[ifPresent: 6] }

    /// `ReservedPick` · Edm.Double
    public var reservedPick: Decimal? { row[ifPresent: 7] }

    /// `SerialBatchReservedStock` · Edm.Double
    public var serialBatchReservedStock: Decimal? { row[ifPresent: 8] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 9] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 10] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 11] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 12] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 13] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 15] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 16] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!  key
      Division                    Int32!
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      QuantityToPicked            Double
      ReservedPick                Double
      SerialBatchReservedStock    Double
      Stock                       Double
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      UnitCode                    String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Inventory.StorageLocationStockPositionSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.StorageLocationStockPositionSync, Int64> { Property(0) }
    public var division: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, Int32> {
      SelectableProperty(1)
    }
    public var id: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, UUID> { SelectableProperty(2) }
    public var item: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, UUID?> {
      SelectableProperty(3)
    }
    public var itemCode: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(4)
    }
    public var itemDescription: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(5)
    }
    public var quantityToPicked: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, Decimal?> {
      SelectableProperty(6)
    }
    public var reservedPick: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, Decimal?> {
      SelectableProperty(7)
    }
    public var serialBatchReservedStock: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, Decimal?> {
      SelectableProperty(8)
    }
    public var stock: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, Decimal?> {
      SelectableProperty(9)
    }
    public var storageLocation: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, UUID?> {
      SelectableProperty(10)
    }
    public var storageLocationCode: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(11)
    }
    public var storageLocationDescription: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?>
    {
      SelectableProperty(12)
    }
    public var unitCode: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(13)
    }
    public var unitDescription: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(14)
    }
    public var warehouse: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, UUID?> {
      SelectableProperty(15)
    }
    public var warehouseCode: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(16)
    }
    public var warehouseDescription: SelectableProperty<Sync.Inventory.StorageLocationStockPositionSync, String?> {
      SelectableProperty(17)
    }
  }
}
