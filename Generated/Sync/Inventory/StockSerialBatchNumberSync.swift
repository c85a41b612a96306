// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StockSerialBatchNumbers` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory, sales orders, purchase orders"
  nonisolated public struct StockSerialBatchNumberSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `DraftStockTransactionLocation` · Edm.Guid
    public var draftStockTransactionLocation: UUID? { row[ifPresent: 5] }

    /// `DraftTransactionID` · Edm.Guid
    public var draftTransactionID: UUID? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[7] }

    /// `IsDraft` · Edm.Byte
    public var isDraft: UInt8? { row[ifPresent: 8] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 9] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 15] }

    /// `PicklistLine` · Edm.Guid
    public var picklistLine: UUID? { row[ifPresent: 16] }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 17] }

    /// `PurchaseTransaction` · Edm.Guid
    public var purchaseTransaction: UUID? { row[ifPresent: 18] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 19] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 21] }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 22] }

    /// `SalesTransaction` · Edm.Guid
    public var salesTransaction: UUID? { row[ifPresent: 23] }

    /// `SerialBatchNumber` · Edm.Guid
    public var serialBatchNumber: UUID? { row[ifPresent: 24] }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 25] }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[ifPresent: 26] }

    /// `StockTransactionLocation` · Edm.Guid
    public var stockTransactionLocation: UUID? { row[ifPresent: 27] }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 28] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 29] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 30] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 31] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 32] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 33] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 34] }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 35] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      DraftStockTransactionLocation  Guid
      DraftTransactionID             Guid
      ID                             Guid!
      IsDraft                        Byte
      Item                           Guid
      ItemCode                       String
      ItemDescription                String
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      ParentID                       Guid
      PicklistLine                   Guid
      PickOrderLine                  Guid
      PurchaseTransaction            Guid
      Quantity                       Double
      Remarks                        String
      SalesOrderLine                 Guid
      SalesReturnLine                Guid
      SalesTransaction               Guid
      SerialBatchNumber              Guid
      StockCountLine                 Guid
      StockTransactionID             Guid
      StockTransactionLocation       Guid
      StockTransactionType           Int32
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      WarehouseTransferLine          Guid
      """)
  }
}

nonisolated extension Sync.Inventory.StockSerialBatchNumberSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.StockSerialBatchNumberSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(3)
    }
    public var division: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, Int32?> { SelectableProperty(4) }
    public var draftStockTransactionLocation: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(5)
    }
    public var draftTransactionID: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(6)
    }
    public var id: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID> { SelectableProperty(7) }
    public var isDraft: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UInt8?> { SelectableProperty(8) }
    public var item: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> { SelectableProperty(9) }
    public var itemCode: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(10)
    }
    public var itemDescription: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(11)
    }
    public var modified: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(12)
    }
    public var modifier: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> { SelectableProperty(13) }
    public var modifierFullName: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(14)
    }
    public var parentID: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> { SelectableProperty(15) }
    public var picklistLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(16)
    }
    public var pickOrderLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(17)
    }
    public var purchaseTransaction: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(18)
    }
    public var quantity: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, Decimal?> {
      SelectableProperty(19)
    }
    public var remarks: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(20)
    }
    public var salesOrderLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(21)
    }
    public var salesReturnLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(22)
    }
    public var salesTransaction: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(23)
    }
    public var serialBatchNumber: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(24)
    }
    public var stockCountLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(25)
    }
    public var stockTransactionID: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(26)
    }
    public var stockTransactionLocation: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(27)
    }
    public var stockTransactionType:
      SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, StockTransactionType?>
    {
      SelectableProperty(28)
    }
    public var storageLocation: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(29)
    }
    public var storageLocationCode: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(30)
    }
    public var storageLocationDescription: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(31)
    }
    public var warehouse: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(32)
    }
    public var warehouseCode: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(33)
    }
    public var warehouseDescription: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, String?> {
      SelectableProperty(34)
    }
    public var warehouseTransferLine: SelectableProperty<Sync.Inventory.StockSerialBatchNumberSync, UUID?> {
      SelectableProperty(35)
    }
  }
}
