// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/SubOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct SubOrderReceipt: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 0] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 1] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 2] }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 3] }

    /// `HasReversibleQuantity` · Edm.Boolean · read-only
    public var hasReversibleQuantity: Bool { row[4] }

    /// `ShopOrderReceiptStockTransactionId` · Edm.Guid · key · read-only
    public var shopOrderReceiptStockTransactionID: UUID { row[5] }

    /// `MaterialIssueStockTransactionId` · Edm.Guid · read-only
    public var materialIssueStockTransactionID: UUID? { row[ifPresent: 6] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 7] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 8] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 9] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 10] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 14] }

    /// `ParentShopOrder` · Edm.Guid · read-only
    public var parentShopOrder: UUID? { row[ifPresent: 15] }

    /// `ParentShopOrderNumber` · Edm.Int32 · read-only
    public var parentShopOrderNumber: Int32? { row[ifPresent: 16] }

    /// `ParentShopOrderMaterialPlan` · Edm.Guid · read-only
    public var parentShopOrderMaterialPlan: UUID? { row[ifPresent: 17] }

    /// `SubShopOrder` · Edm.Guid · required on create
    public var subShopOrder: UUID? { row[ifPresent: 18] }

    /// `SubShopOrderNumber` · Edm.Int32 · read-only
    public var subShopOrderNumber: Int32? { row[ifPresent: 19] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 21] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 22] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 23] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 24] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 25] }

    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                           Guid
      CreatedByFullName                   String
      CreatedDate                         DateTime
      DraftStockTransactionID             Guid      create
      HasReversibleQuantity               Boolean!
      ShopOrderReceiptStockTransactionId  Guid!     key
      MaterialIssueStockTransactionId     Guid
      Quantity                            Double    create!
      IsBatch                             Byte
      IsFractionAllowedItem               Byte
      IsSerial                            Byte
      Item                                Guid
      ItemCode                            String
      ItemDescription                     String
      ItemPictureUrl                      String
      ParentShopOrder                     Guid
      ParentShopOrderNumber               Int32
      ParentShopOrderMaterialPlan         Guid
      SubShopOrder                        Guid      create!
      SubShopOrderNumber                  Int32
      TransactionDate                     DateTime  create!
      Unit                                String
      UnitDescription                     String
      Warehouse                           Guid
      WarehouseCode                       String
      WarehouseDescription                String
      """)
  }
}

nonisolated extension Manufacturing.SubOrderReceipt {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createdBy: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(0) }
    public var createdByFullName: Property<Manufacturing.SubOrderReceipt, String?> { Property(1) }
    public var createdDate: Property<Manufacturing.SubOrderReceipt, LocalDateTime?> { Property(2) }
    public var draftStockTransactionID: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(3) }
    public var hasReversibleQuantity: Property<Manufacturing.SubOrderReceipt, Bool> { Property(4) }
    public var shopOrderReceiptStockTransactionID: Property<Manufacturing.SubOrderReceipt, UUID> { Property(5) }
    public var materialIssueStockTransactionID: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(6) }
    public var quantity: Property<Manufacturing.SubOrderReceipt, Decimal?> { Property(7) }
    public var isBatch: Property<Manufacturing.SubOrderReceipt, UInt8?> { Property(8) }
    public var isFractionAllowedItem: Property<Manufacturing.SubOrderReceipt, UInt8?> { Property(9) }
    public var isSerial: Property<Manufacturing.SubOrderReceipt, UInt8?> { Property(10) }
    public var item: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(11) }
    public var itemCode: Property<Manufacturing.SubOrderReceipt, String?> { Property(12) }
    public var itemDescription: Property<Manufacturing.SubOrderReceipt, String?> { Property(13) }
    public var itemPictureURL: Property<Manufacturing.SubOrderReceipt, String?> { Property(14) }
    public var parentShopOrder: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(15) }
    public var parentShopOrderNumber: Property<Manufacturing.SubOrderReceipt, Int32?> { Property(16) }
    public var parentShopOrderMaterialPlan: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(17) }
    public var subShopOrder: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(18) }
    public var subShopOrderNumber: Property<Manufacturing.SubOrderReceipt, Int32?> { Property(19) }
    public var transactionDate: Property<Manufacturing.SubOrderReceipt, LocalDateTime?> { Property(20) }
    public var unit: Property<Manufacturing.SubOrderReceipt, String?> { Property(21) }
    public var unitDescription: Property<Manufacturing.SubOrderReceipt, String?> { Property(22) }
    public var warehouse: Property<Manufacturing.SubOrderReceipt, UUID?> { Property(23) }
    public var warehouseCode: Property<Manufacturing.SubOrderReceipt, String?> { Property(24) }
    public var warehouseDescription: Property<Manufacturing.SubOrderReceipt, String?> { Property(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var draftStockTransactionID: WritableProperty<UUID> { WritableProperty(3) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(7) }
    public var subShopOrder: WritableProperty<UUID> { WritableProperty(18) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
  }
}
