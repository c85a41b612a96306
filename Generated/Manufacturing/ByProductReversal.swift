// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ByProductReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct ByProductReversal: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 0] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 1] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 2] }

    /// `IsBackflush` · Edm.Boolean · read-only
    public var isBackflush: Bool { row[3] }

    /// `Quantity` · Edm.Double · read-only
    public var quantity: Decimal? { row[ifPresent: 4] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 5] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 6] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 7] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 8] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 11] }

    /// `Note` · Edm.String
    public var note: String? { row[ifPresent: 12] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 13] }

    /// `ShopOrderMaterialPlan` · Edm.Guid · read-only
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 14] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 15] }

    /// `OriginalStockTransactionId` · Edm.Guid · required on create
    public var originalStockTransactionID: UUID? { row[ifPresent: 16] }

    /// `ReversalStockTransactionId` · Edm.Guid · key · read-only
    public var reversalStockTransactionID: UUID { row[17] }

    /// `StorageLocation` · Edm.Guid · read-only
    public var storageLocation: UUID? { row[ifPresent: 18] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 19] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 20] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 21] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 22] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 23] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 24] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 25] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      IsBackflush                 Boolean!
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
      ShopOrderMaterialPlan       Guid
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

nonisolated extension Manufacturing.ByProductReversal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createdBy: Property<Manufacturing.ByProductReversal, UUID?> { Property(0) }
    public var createdByFullName: Property<Manufacturing.ByProductReversal, String?> { Property(1) }
    public var createdDate: Property<Manufacturing.ByProductReversal, LocalDateTime?> { Property(2) }
    public var isBackflush: Property<Manufacturing.ByProductReversal, Bool> { Property(3) }
    public var quantity: Property<Manufacturing.ByProductReversal, Decimal?> { Property(4) }
    public var isBatch: Property<Manufacturing.ByProductReversal, UInt8?> { Property(5) }
    public var isFractionAllowedItem: Property<Manufacturing.ByProductReversal, UInt8?> { Property(6) }
    public var isSerial: Property<Manufacturing.ByProductReversal, UInt8?> { Property(7) }
    public var item: Property<Manufacturing.ByProductReversal, UUID?> { Property(8) }
    public var itemCode: Property<Manufacturing.ByProductReversal, String?> { Property(9) }
    public var itemDescription: Property<Manufacturing.ByProductReversal, String?> { Property(10) }
    public var itemPictureURL: Property<Manufacturing.ByProductReversal, String?> { Property(11) }
    public var note: Property<Manufacturing.ByProductReversal, String?> { Property(12) }
    public var shopOrder: Property<Manufacturing.ByProductReversal, UUID?> { Property(13) }
    public var shopOrderMaterialPlan: Property<Manufacturing.ByProductReversal, UUID?> { Property(14) }
    public var shopOrderNumber: Property<Manufacturing.ByProductReversal, Int32?> { Property(15) }
    public var originalStockTransactionID: Property<Manufacturing.ByProductReversal, UUID?> { Property(16) }
    public var reversalStockTransactionID: Property<Manufacturing.ByProductReversal, UUID> { Property(17) }
    public var storageLocation: Property<Manufacturing.ByProductReversal, UUID?> { Property(18) }
    public var storageLocationCode: Property<Manufacturing.ByProductReversal, String?> { Property(19) }
    public var storageLocationDescription: Property<Manufacturing.ByProductReversal, String?> { Property(20) }
    public var transactionDate: Property<Manufacturing.ByProductReversal, LocalDateTime?> { Property(21) }
    public var unit: Property<Manufacturing.ByProductReversal, String?> { Property(22) }
    public var unitDescription: Property<Manufacturing.ByProductReversal, String?> { Property(23) }
    public var warehouse: Property<Manufacturing.ByProductReversal, UUID?> { Property(24) }
    public var warehouseCode: Property<Manufacturing.ByProductReversal, String?> { Property(25) }
    public var warehouseDescription: Property<Manufacturing.ByProductReversal, String?> { Property(26) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var note: WritableProperty<String> { WritableProperty(12) }
    public var originalStockTransactionID: WritableProperty<UUID> { WritableProperty(16) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
  }
}
