// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderReversals` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderReversal: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 0] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 1] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 2] }

    /// `Quantity` · Edm.Double · read-only
    public var quantity: Decimal? { row[ifPresent: 3] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 4] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 5] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 6] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 7] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 9] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 10] }

    /// `Note` · Edm.String
    public var note: String? { row[ifPresent: 11] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 12] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 13] }

    /// `OriginalStockTransactionId` · Edm.Guid · required on create
    public var originalStockTransactionID: UUID? { row[ifPresent: 14] }

    /// `ReversalStockTransactionId` · Edm.Guid · key · read-only
    public var reversalStockTransactionID: UUID { row[15] }

    /// `StorageLocation` · Edm.Guid · read-only
    public var storageLocation: UUID? { row[ifPresent: 16] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 17] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 18] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 19] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 20] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 21] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 22] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 23] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      Quantity                    Double
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String    create
      ShopOrder                   Guid
      ShopOrderNumber             Int32
      OriginalStockTransactionId  Guid      create!
      ReversalStockTransactionId  Guid!     key
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderReversal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createdBy: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(0) }
    public var createdByFullName: Property<Manufacturing.ShopOrderReversal, String?> { Property(1) }
    public var createdDate: Property<Manufacturing.ShopOrderReversal, LocalDateTime?> { Property(2) }
    public var quantity: Property<Manufacturing.ShopOrderReversal, Decimal?> { Property(3) }
    public var isBatch: Property<Manufacturing.ShopOrderReversal, UInt8?> { Property(4) }
    public var isFractionAllowedItem: Property<Manufacturing.ShopOrderReversal, UInt8?> { Property(5) }
    public var isSerial: Property<Manufacturing.ShopOrderReversal, UInt8?> { Property(6) }
    public var item: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(7) }
    public var itemCode: Property<Manufacturing.ShopOrderReversal, String?> { Property(8) }
    public var itemDescription: Property<Manufacturing.ShopOrderReversal, String?> { Property(9) }
    public var itemPictureURL: Property<Manufacturing.ShopOrderReversal, String?> { Property(10) }
    public var note: Property<Manufacturing.ShopOrderReversal, String?> { Property(11) }
    public var shopOrder: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(12) }
    public var shopOrderNumber: Property<Manufacturing.ShopOrderReversal, Int32?> { Property(13) }
    public var originalStockTransactionID: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(14) }
    public var reversalStockTransactionID: Property<Manufacturing.ShopOrderReversal, UUID> { Property(15) }
    public var storageLocation: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(16) }
    public var storageLocationCode: Property<Manufacturing.ShopOrderReversal, String?> { Property(17) }
    public var storageLocationDescription: Property<Manufacturing.ShopOrderReversal, String?> { Property(18) }
    public var transactionDate: Property<Manufacturing.ShopOrderReversal, LocalDateTime?> { Property(19) }
    public var unit: Property<Manufacturing.ShopOrderReversal, String?> { Property(20) }
    public var unitDescription: Property<Manufacturing.ShopOrderReversal, String?> { Property(21) }
    public var warehouse: Property<Manufacturing.ShopOrderReversal, UUID?> { Property(22) }
    public var warehouseCode: Property<Manufacturing.ShopOrderReversal, String?> { Property(23) }
    public var warehouseDescription: Property<Manufacturing.ShopOrderReversal, String?> { Property(24) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var note: WritableProperty<String> { WritableProperty(11) }
    public var originalStockTransactionID: WritableProperty<UUID> { WritableProperty(14) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(19) }
  }
}
