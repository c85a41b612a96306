// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/StockBatchNumbers` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory, sales orders, purchase orders"
  nonisolated public struct StockBatchNumber: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `BatchNumberID` · Edm.Guid · read-only
    public var batchNumberID: UUID? { row[ifPresent: 1] }

    /// `BatchNumber` · Edm.String · required on create
    public var batchNumber: String? { row[ifPresent: 2] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 3] }

    /// `DraftStockTransactionID` · Edm.Guid · required on create
    public var draftStockTransactionID: UUID? { row[ifPresent: 4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[ifPresent: 6] }

    /// `IsDraft` · Edm.Byte · read-only
    public var isDraft: UInt8? { row[ifPresent: 7] }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 8] }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[ifPresent: 12] }

    /// `StockTransactionID` · Edm.Guid · read-only
    public var stockTransactionID: UUID? { row[ifPresent: 13] }

    /// `StockTransactionType` · Edm.Int32 · required on create
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 16] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 17] }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 18] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 25] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 27] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Inventory.StockBatchNumber, UUID> { Property(0) }
    public var batchNumberID: Property<Inventory.StockBatchNumber, UUID?> { Property(1) }
    public var batchNumber: Property<Inventory.StockBatchNumber, String?> { Property(2) }
    public var quantity: Property<Inventory.StockBatchNumber, Decimal?> { Property(3) }
    public var draftStockTransactionID: Property<Inventory.StockBatchNumber, UUID?> { Property(4) }
    public var endDate: Property<Inventory.StockBatchNumber, LocalDateTime?> { Property(5) }
    public var isBlocked: Property<Inventory.StockBatchNumber, UInt8?> { Property(6) }
    public var isDraft: Property<Inventory.StockBatchNumber, UInt8?> { Property(7) }
    public var parentID: Property<Inventory.StockBatchNumber, UUID?> { Property(8) }
    public var pickOrderLine: Property<Inventory.StockBatchNumber, UUID?> { Property(9) }
    public var salesReturnLine: Property<Inventory.StockBatchNumber, UUID?> { Property(10) }
    public var stockCountLine: Property<Inventory.StockBatchNumber, UUID?> { Property(11) }
    public var salesOrderLine: Property<Inventory.StockBatchNumber, UUID?> { Property(12) }
    public var stockTransactionID: Property<Inventory.StockBatchNumber, UUID?> { Property(13) }
    public var stockTransactionType: Property<Inventory.StockBatchNumber, StockTransactionType?> { Property(14) }
    public var storageLocation: Property<Inventory.StockBatchNumber, UUID?> { Property(15) }
    public var storageLocationCode: Property<Inventory.StockBatchNumber, String?> { Property(16) }
    public var storageLocationDescription: Property<Inventory.StockBatchNumber, String?> { Property(17) }
    public var warehouse: Property<Inventory.StockBatchNumber, UUID?> { Property(18) }
    public var warehouseCode: Property<Inventory.StockBatchNumber, String?> { Property(19) }
    public var warehouseDescription: Property<Inventory.StockBatchNumber, String?> { Property(20) }
    public var warehouseTransferLine: Property<Inventory.StockBatchNumber, UUID?> { Property(21) }
    public var created: Property<Inventory.StockBatchNumber, LocalDateTime?> { Property(22) }
    public var creator: Property<Inventory.StockBatchNumber, UUID?> { Property(23) }
    public var creatorFullName: Property<Inventory.StockBatchNumber, String?> { Property(24) }
    public var division: Property<Inventory.StockBatchNumber, Int32?> { Property(25) }
    public var item: Property<Inventory.StockBatchNumber, UUID?> { Property(26) }
    public var itemCode: Property<Inventory.StockBatchNumber, String?> { Property(27) }
    public var itemDescription: Property<Inventory.StockBatchNumber, String?> { Property(28) }
    public var modified: Property<Inventory.StockBatchNumber, LocalDateTime?> { Property(29) }
    public var modifier: Property<Inventory.StockBatchNumber, UUID?> { Property(30) }
    public var modifierFullName: Property<Inventory.StockBatchNumber, String?> { Property(31) }
    public var remarks: Property<Inventory.StockBatchNumber, String?> { Property(32) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var batchNumber: WritableProperty<String> { WritableProperty(2) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(3) }
    public var draftStockTransactionID: WritableProperty<UUID> { WritableProperty(4) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var isBlocked: WritableProperty<UInt8> { WritableProperty(6) }
    public var parentID: WritableProperty<UUID> { WritableProperty(8) }
    public var pickOrderLine: WritableProperty<UUID> { WritableProperty(9) }
    public var salesReturnLine: WritableProperty<UUID> { WritableProperty(10) }
    public var stockCountLine: WritableProperty<UUID> { WritableProperty(11) }
    public var stockTransactionType: WritableProperty<StockTransactionType> { WritableProperty(14) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(15) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(18) }
    public var warehouseTransferLine: WritableProperty<UUID> { WritableProperty(21) }
    public var item: WritableProperty<UUID> { WritableProperty(26) }
    public var remarks: WritableProperty<String> { WritableProperty(32) }
  }
}
