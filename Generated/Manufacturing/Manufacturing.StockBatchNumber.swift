// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/StockBatchNumbers`
  nonisolated public struct StockBatchNumber: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `BatchNumberID` · Edm.Guid
    public var batchNumberID: UUID? { row[ifPresent: 1] }

    /// `BatchNumber` · Edm.String
    public var batchNumber: String? { row[ifPresent: 2] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 3] }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[ifPresent: 6] }

    /// `IsDraft` · Edm.Byte
    public var isDraft: UInt8? { row[ifPresent: 7] }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 8] }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 12] }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[ifPresent: 13] }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 16] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 17] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 18] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 19] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 20] }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 22] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 23] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 27] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      BatchNumberID               Guid      create update
      BatchNumber                 String    create update
      Quantity                    Double    create update
      DraftStockTransactionID     Guid      create update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte      create update
      ParentID                    Guid      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid      create update
      StockTransactionID          Guid      create update
      StockTransactionType        Int32     create update
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      Warehouse                   Guid      create update
      WarehouseCode               String    create update
      WarehouseDescription        String    create update
      WarehouseTransferLine       Guid      create update
      Created                     DateTime  create update
      Creator                     Guid      create update
      CreatorFullName             String    create update
      Division                    Int32     create update
      Item                        Guid      create update
      ItemCode                    String    create update
      ItemDescription             String    create update
      Modified                    DateTime  create update
      Modifier                    Guid      create update
      ModifierFullName            String    create update
      Remarks                     String    create update
      """)
  }
}

nonisolated extension Manufacturing.StockBatchNumber {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Manufacturing.StockBatchNumber, UUID> { Property(0) }
    public var batchNumberID: Property<Manufacturing.StockBatchNumber, UUID?> { Property(1) }
    public var batchNumber: Property<Manufacturing.StockBatchNumber, String?> { Property(2) }
    public var quantity: Property<Manufacturing.StockBatchNumber, Decimal?> { Property(3) }
    public var draftStockTransactionID: Property<Manufacturing.StockBatchNumber, UUID?> { Property(4) }
    public var endDate: Property<Manufacturing.StockBatchNumber, LocalDateTime?> { Property(5) }
    public var isBlocked: Property<Manufacturing.StockBatchNumber, UInt8?> { Property(6) }
    public var isDraft: Property<Manufacturing.StockBatchNumber, UInt8?> { Property(7) }
    public var parentID: Property<Manufacturing.StockBatchNumber, UUID?> { Property(8) }
    public var pickOrderLine: Property<Manufacturing.StockBatchNumber, UUID?> { Property(9) }
    public var salesReturnLine: Property<Manufacturing.StockBatchNumber, UUID?> { Property(10) }
    public var stockCountLine: Property<Manufacturing.StockBatchNumber, UUID?> { Property(11) }
    public var salesOrderLine: Property<Manufacturing.StockBatchNumber, UUID?> { Property(12) }
    public var stockTransactionID: Property<Manufacturing.StockBatchNumber, UUID?> { Property(13) }
    public var stockTransactionType: Property<Manufacturing.StockBatchNumber, StockTransactionType?> { Property(14) }
    public var storageLocation: Property<Manufacturing.StockBatchNumber, UUID?> { Property(15) }
    public var storageLocationCode: Property<Manufacturing.StockBatchNumber, String?> { Property(16) }
    public var storageLocationDescription: Property<Manufacturing.StockBatchNumber, String?> { Property(17) }
    public var warehouse: Property<Manufacturing.StockBatchNumber, UUID?> { Property(18) }
    public var warehouseCode: Property<Manufacturing.StockBatchNumber, String?> { Property(19) }
    public var warehouseDescription: Property<Manufacturing.StockBatchNumber, String?> { Property(20) }
    public var warehouseTransferLine: Property<Manufacturing.StockBatchNumber, UUID?> { Property(21) }
    public var created: Property<Manufacturing.StockBatchNumber, LocalDateTime?> { Property(22) }
    public var creator: Property<Manufacturing.StockBatchNumber, UUID?> { Property(23) }
    public var creatorFullName: Property<Manufacturing.StockBatchNumber, String?> { Property(24) }
    public var division: Property<Manufacturing.StockBatchNumber, Int32?> { Property(25) }
    public var item: Property<Manufacturing.StockBatchNumber, UUID?> { Property(26) }
    public var itemCode: Property<Manufacturing.StockBatchNumber, String?> { Property(27) }
    public var itemDescription: Property<Manufacturing.StockBatchNumber, String?> { Property(28) }
    public var modified: Property<Manufacturing.StockBatchNumber, LocalDateTime?> { Property(29) }
    public var modifier: Property<Manufacturing.StockBatchNumber, UUID?> { Property(30) }
    public var modifierFullName: Property<Manufacturing.StockBatchNumber, String?> { Property(31) }
    public var remarks: Property<Manufacturing.StockBatchNumber, String?> { Property(32) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var batchNumberID: WritableProperty<UUID> { WritableProperty(1) }
    public var batchNumber: WritableProperty<String> { WritableProperty(2) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(3) }
    public var draftStockTransactionID: WritableProperty<UUID> { WritableProperty(4) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var isBlocked: WritableProperty<UInt8> { WritableProperty(6) }
    public var isDraft: WritableProperty<UInt8> { WritableProperty(7) }
    public var parentID: WritableProperty<UUID> { WritableProperty(8) }
    public var pickOrderLine: WritableProperty<UUID> { WritableProperty(9) }
    public var salesReturnLine: WritableProperty<UUID> { WritableProperty(10) }
    public var stockCountLine: WritableProperty<UUID> { WritableProperty(11) }
    public var salesOrderLine: WritableProperty<UUID> { WritableProperty(12) }
    public var stockTransactionID: WritableProperty<UUID> { WritableProperty(13) }
    public var stockTransactionType: WritableProperty<StockTransactionType> { WritableProperty(14) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(15) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(16) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(17) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(18) }
    public var warehouseCode: WritableProperty<String> { WritableProperty(19) }
    public var warehouseDescription: WritableProperty<String> { WritableProperty(20) }
    public var warehouseTransferLine: WritableProperty<UUID> { WritableProperty(21) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(22) }
    public var creator: WritableProperty<UUID> { WritableProperty(23) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(24) }
    public var division: WritableProperty<Int32> { WritableProperty(25) }
    public var item: WritableProperty<UUID> { WritableProperty(26) }
    public var itemCode: WritableProperty<String> { WritableProperty(27) }
    public var itemDescription: WritableProperty<String> { WritableProperty(28) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(29) }
    public var modifier: WritableProperty<UUID> { WritableProperty(30) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(31) }
    public var remarks: WritableProperty<String> { WritableProperty(32) }
  }
}
