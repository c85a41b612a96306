// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderReceipt: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 0] }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 1] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 2] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[4] }

    /// `HasReversibleQuantity` · Edm.Boolean · read-only
    public var hasReversibleQuantity: Bool { row[5] }

    /// `ID` · Edm.Guid · read-only
    public var id: UUID { row[6] }

    /// `IsIssueToParent` · Edm.Boolean · read-only
    public var isIssueToParent: Bool { row[7] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 8] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 9] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 10] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 11] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 13] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 14] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 15] }

    /// `ParentShopOrder` · Edm.Guid · read-only
    public var parentShopOrder: UUID? { row[ifPresent: 16] }

    /// `ParentShopOrderNumber` · Edm.Int32 · read-only
    public var parentShopOrderNumber: Int32? { row[ifPresent: 17] }

    /// `ReceiptNumber` · Edm.Int32 · read-only
    public var receiptNumber: Int32? { row[ifPresent: 18] }

    /// `RelatedStockTransaction` · Edm.Guid · read-only
    public var relatedStockTransaction: UUID? { row[ifPresent: 19] }

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID? { row[ifPresent: 20] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 21] }

    /// `StockTransactionId` · Edm.Guid · key · read-only
    public var stockTransactionID: UUID { row[22] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 23] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 24] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 25] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 26] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 27] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 28] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 29] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 30] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 31] }

    public static let table: PropertyTable = PropertyTable(
      """
      DraftStockTransactionID     Guid      create
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      Division                    Int32!
      HasReversibleQuantity       Boolean!
      ID                          Guid!
      IsIssueToParent             Boolean!
      Quantity                    Double    create!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      ParentShopOrder             Guid
      ParentShopOrderNumber       Int32
      ReceiptNumber               Int32
      RelatedStockTransaction     Guid
      ShopOrder                   Guid      create!
      ShopOrderNumber             Int32
      StockTransactionId          Guid!     key
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

nonisolated extension Manufacturing.ShopOrderReceipt {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var draftStockTransactionID: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(0) }
    public var createdBy: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(1) }
    public var createdByFullName: Property<Manufacturing.ShopOrderReceipt, String?> { Property(2) }
    public var createdDate: Property<Manufacturing.ShopOrderReceipt, LocalDateTime?> { Property(3) }
    public var division: Property<Manufacturing.ShopOrderReceipt, Int32> { Property(4) }
    public var hasReversibleQuantity: Property<Manufacturing.ShopOrderReceipt, Bool> { Property(5) }
    public var id: Property<Manufacturing.ShopOrderReceipt, UUID> { Property(6) }
    public var isIssueToParent: Property<Manufacturing.ShopOrderReceipt, Bool> { Property(7) }
    public var quantity: Property<Manufacturing.ShopOrderReceipt, Decimal?> { Property(8) }
    public var isBatch: Property<Manufacturing.ShopOrderReceipt, UInt8?> { Property(9) }
    public var isFractionAllowedItem: Property<Manufacturing.ShopOrderReceipt, UInt8?> { Property(10) }
    public var isSerial: Property<Manufacturing.ShopOrderReceipt, UInt8?> { Property(11) }
    public var item: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(12) }
    public var itemCode: Property<Manufacturing.ShopOrderReceipt, String?> { Property(13) }
    public var itemDescription: Property<Manufacturing.ShopOrderReceipt, String?> { Property(14) }
    public var itemPictureURL: Property<Manufacturing.ShopOrderReceipt, String?> { Property(15) }
    public var parentShopOrder: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(16) }
    public var parentShopOrderNumber: Property<Manufacturing.ShopOrderReceipt, Int32?> { Property(17) }
    public var receiptNumber: Property<Manufacturing.ShopOrderReceipt, Int32?> { Property(18) }
    public var relatedStockTransaction: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(19) }
    public var shopOrder: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(20) }
    public var shopOrderNumber: Property<Manufacturing.ShopOrderReceipt, Int32?> { Property(21) }
    public var stockTransactionID: Property<Manufacturing.ShopOrderReceipt, UUID> { Property(22) }
    public var storageLocation: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(23) }
    public var storageLocationCode: Property<Manufacturing.ShopOrderReceipt, String?> { Property(24) }
    public var storageLocationDescription: Property<Manufacturing.ShopOrderReceipt, String?> { Property(25) }
    public var transactionDate: Property<Manufacturing.ShopOrderReceipt, LocalDateTime?> { Property(26) }
    public var unit: Property<Manufacturing.ShopOrderReceipt, String?> { Property(27) }
    public var unitDescription: Property<Manufacturing.ShopOrderReceipt, String?> { Property(28) }
    public var warehouse: Property<Manufacturing.ShopOrderReceipt, UUID?> { Property(29) }
    public var warehouseCode: Property<Manufacturing.ShopOrderReceipt, String?> { Property(30) }
    public var warehouseDescription: Property<Manufacturing.ShopOrderReceipt, String?> { Property(31) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var draftStockTransactionID: WritableProperty<UUID> { WritableProperty(0) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(8) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(20) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(23) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(26) }
  }
}
