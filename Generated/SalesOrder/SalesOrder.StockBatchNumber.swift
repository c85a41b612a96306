// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/StockBatchNumbers`
  nonisolated public struct StockBatchNumber: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `BatchNumberID` · Edm.Guid
    public var batchNumberID: UUID? { row[1] }

    /// `BatchNumber` · Edm.String
    public var batchNumber: String? { row[2] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[3] }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[5] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[6] }

    /// `IsDraft` · Edm.Byte
    public var isDraft: UInt8? { row[7] }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[8] }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[9] }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[10] }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[11] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[12] }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[13] }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[14] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[15] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[16] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[17] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[18] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[19] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[20] }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[21] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[22] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[23] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[25] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[26] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[27] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[28] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[29] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[30] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[31] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[32] }

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

nonisolated extension SalesOrder.StockBatchNumber {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<SalesOrder.StockBatchNumber, UUID> { Property(0) }
    public var batchNumberID: Property<SalesOrder.StockBatchNumber, UUID?> { Property(1) }
    public var batchNumber: Property<SalesOrder.StockBatchNumber, String?> { Property(2) }
    public var quantity: Property<SalesOrder.StockBatchNumber, Decimal?> { Property(3) }
    public var draftStockTransactionID: Property<SalesOrder.StockBatchNumber, UUID?> { Property(4) }
    public var endDate: Property<SalesOrder.StockBatchNumber, LocalDateTime?> { Property(5) }
    public var isBlocked: Property<SalesOrder.StockBatchNumber, UInt8?> { Property(6) }
    public var isDraft: Property<SalesOrder.StockBatchNumber, UInt8?> { Property(7) }
    public var parentID: Property<SalesOrder.StockBatchNumber, UUID?> { Property(8) }
    public var pickOrderLine: Property<SalesOrder.StockBatchNumber, UUID?> { Property(9) }
    public var salesReturnLine: Property<SalesOrder.StockBatchNumber, UUID?> { Property(10) }
    public var stockCountLine: Property<SalesOrder.StockBatchNumber, UUID?> { Property(11) }
    public var salesOrderLine: Property<SalesOrder.StockBatchNumber, UUID?> { Property(12) }
    public var stockTransactionID: Property<SalesOrder.StockBatchNumber, UUID?> { Property(13) }
    public var stockTransactionType: Property<SalesOrder.StockBatchNumber, StockTransactionType?> { Property(14) }
    public var storageLocation: Property<SalesOrder.StockBatchNumber, UUID?> { Property(15) }
    public var storageLocationCode: Property<SalesOrder.StockBatchNumber, String?> { Property(16) }
    public var storageLocationDescription: Property<SalesOrder.StockBatchNumber, String?> { Property(17) }
    public var warehouse: Property<SalesOrder.StockBatchNumber, UUID?> { Property(18) }
    public var warehouseCode: Property<SalesOrder.StockBatchNumber, String?> { Property(19) }
    public var warehouseDescription: Property<SalesOrder.StockBatchNumber, String?> { Property(20) }
    public var warehouseTransferLine: Property<SalesOrder.StockBatchNumber, UUID?> { Property(21) }
    public var created: Property<SalesOrder.StockBatchNumber, LocalDateTime?> { Property(22) }
    public var creator: Property<SalesOrder.StockBatchNumber, UUID?> { Property(23) }
    public var creatorFullName: Property<SalesOrder.StockBatchNumber, String?> { Property(24) }
    public var division: Property<SalesOrder.StockBatchNumber, Int32?> { Property(25) }
    public var item: Property<SalesOrder.StockBatchNumber, UUID?> { Property(26) }
    public var itemCode: Property<SalesOrder.StockBatchNumber, String?> { Property(27) }
    public var itemDescription: Property<SalesOrder.StockBatchNumber, String?> { Property(28) }
    public var modified: Property<SalesOrder.StockBatchNumber, LocalDateTime?> { Property(29) }
    public var modifier: Property<SalesOrder.StockBatchNumber, UUID?> { Property(30) }
    public var modifierFullName: Property<SalesOrder.StockBatchNumber, String?> { Property(31) }
    public var remarks: Property<SalesOrder.StockBatchNumber, String?> { Property(32) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.StockBatchNumber>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var batchNumberID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var batchNumber: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var draftStockTransactionID: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var isBlocked: UInt8? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var isDraft: UInt8? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var parentID: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var pickOrderLine: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var salesReturnLine: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var stockCountLine: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var salesOrderLine: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var stockTransactionID: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var stockTransactionType: StockTransactionType? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var storageLocation: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var storageLocationCode: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var storageLocationDescription: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var warehouseCode: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var warehouseDescription: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var warehouseTransferLine: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var creator: UUID? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var division: Int32? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var item: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var itemCode: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var itemDescription: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var modifier: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var remarks: String? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
  }
}
