// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/MaterialReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct MaterialReversal: KeyedEntity, WritableEntity {
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

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 4] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 5] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 6] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 7] }

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

    /// `StorageLocation` · Edm.Guid
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
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Quantity                    Double    create
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
      StorageLocation             Guid      create
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

nonisolated extension Manufacturing.MaterialReversal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createdBy: Property<Manufacturing.MaterialReversal, UUID?> { Property(0) }
    public var createdByFullName: Property<Manufacturing.MaterialReversal, String?> { Property(1) }
    public var createdDate: Property<Manufacturing.MaterialReversal, LocalDateTime?> { Property(2) }
    public var isBackflush: Property<Manufacturing.MaterialReversal, Bool> { Property(3) }
    public var isBatch: Property<Manufacturing.MaterialReversal, UInt8?> { Property(4) }
    public var isFractionAllowedItem: Property<Manufacturing.MaterialReversal, UInt8?> { Property(5) }
    public var isSerial: Property<Manufacturing.MaterialReversal, UInt8?> { Property(6) }
    public var quantity: Property<Manufacturing.MaterialReversal, Decimal?> { Property(7) }
    public var item: Property<Manufacturing.MaterialReversal, UUID?> { Property(8) }
    public var itemCode: Property<Manufacturing.MaterialReversal, String?> { Property(9) }
    public var itemDescription: Property<Manufacturing.MaterialReversal, String?> { Property(10) }
    public var itemPictureURL: Property<Manufacturing.MaterialReversal, String?> { Property(11) }
    public var note: Property<Manufacturing.MaterialReversal, String?> { Property(12) }
    public var shopOrder: Property<Manufacturing.MaterialReversal, UUID?> { Property(13) }
    public var shopOrderMaterialPlan: Property<Manufacturing.MaterialReversal, UUID?> { Property(14) }
    public var shopOrderNumber: Property<Manufacturing.MaterialReversal, Int32?> { Property(15) }
    public var originalStockTransactionID: Property<Manufacturing.MaterialReversal, UUID?> { Property(16) }
    public var reversalStockTransactionID: Property<Manufacturing.MaterialReversal, UUID> { Property(17) }
    public var storageLocation: Property<Manufacturing.MaterialReversal, UUID?> { Property(18) }
    public var storageLocationCode: Property<Manufacturing.MaterialReversal, String?> { Property(19) }
    public var storageLocationDescription: Property<Manufacturing.MaterialReversal, String?> { Property(20) }
    public var transactionDate: Property<Manufacturing.MaterialReversal, LocalDateTime?> { Property(21) }
    public var unit: Property<Manufacturing.MaterialReversal, String?> { Property(22) }
    public var unitDescription: Property<Manufacturing.MaterialReversal, String?> { Property(23) }
    public var warehouse: Property<Manufacturing.MaterialReversal, UUID?> { Property(24) }
    public var warehouseCode: Property<Manufacturing.MaterialReversal, String?> { Property(25) }
    public var warehouseDescription: Property<Manufacturing.MaterialReversal, String?> { Property(26) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quantity: WritableProperty<Decimal> { WritableProperty(7) }
    public var note: WritableProperty<String> { WritableProperty(12) }
    public var originalStockTransactionID: WritableProperty<UUID> { WritableProperty(16) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(18) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
  }
}
