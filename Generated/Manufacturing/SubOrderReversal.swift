// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/SubOrderReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct SubOrderReversal: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 0] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 1] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 2] }

    /// `OriginalShopOrderReceiptStockTransactionId` · Edm.Guid · read-only
    public var originalShopOrderReceiptStockTransactionID: UUID? { row[ifPresent: 3] }

    /// `OriginalMaterialIssueStockTransactionId` · Edm.Guid · required on create
    public var originalMaterialIssueStockTransactionID: UUID? { row[ifPresent: 4] }

    /// `ShopOrderReversalStockTransactionId` · Edm.Guid · read-only
    public var shopOrderReversalStockTransactionID: UUID? { row[ifPresent: 5] }

    /// `MaterialReversalStockTransactionId` · Edm.Guid · key · read-only
    public var materialReversalStockTransactionID: UUID { row[6] }

    /// `Note` · Edm.String
    public var note: String? { row[ifPresent: 7] }

    /// `Quantity` · Edm.Double · read-only
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

    /// `SubShopOrder` · Edm.Guid · read-only
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
      CreatedBy                                   Guid
      CreatedByFullName                           String
      CreatedDate                                 DateTime
      OriginalShopOrderReceiptStockTransactionId  Guid
      OriginalMaterialIssueStockTransactionId     Guid      create!
      ShopOrderReversalStockTransactionId         Guid
      MaterialReversalStockTransactionId          Guid!     key
      Note                                        String    create
      Quantity                                    Double
      IsBatch                                     Byte
      IsFractionAllowedItem                       Byte
      IsSerial                                    Byte
      Item                                        Guid
      ItemCode                                    String
      ItemDescription                             String
      ItemPictureUrl                              String
      ParentShopOrder                             Guid
      ParentShopOrderNumber                       Int32
      SubShopOrder                                Guid
      SubShopOrderNumber                          Int32
      TransactionDate                             DateTime  create!
      Unit                                        String
      UnitDescription                             String
      Warehouse                                   Guid
      WarehouseCode                               String
      WarehouseDescription                        String
      """)
  }
}

nonisolated extension Manufacturing.SubOrderReversal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createdBy: Property<Manufacturing.SubOrderReversal, UUID?> { Property(0) }
    public var createdByFullName: Property<Manufacturing.SubOrderReversal, String?> { Property(1) }
    public var createdDate: Property<Manufacturing.SubOrderReversal, LocalDateTime?> { Property(2) }
    public var originalShopOrderReceiptStockTransactionID: Property<Manufacturing.SubOrderReversal, UUID?> {
      Property(3)
    }
    public var originalMaterialIssueStockTransactionID: Property<Manufacturing.SubOrderReversal, UUID?> { Property(4) }
    public var shopOrderReversalStockTransactionID: Property<Manufacturing.SubOrderReversal, UUID?> { Property(5) }
    public var materialReversalStockTransactionID: Property<Manufacturing.SubOrderReversal, UUID> { Property(6) }
    public var note: Property<Manufacturing.SubOrderReversal, String?> { Property(7) }
    public var quantity: Property<Manufacturing.SubOrderReversal, Decimal?> { Property(8) }
    public var isBatch: Property<Manufacturing.SubOrderReversal, UInt8?> { Property(9) }
    public var isFractionAllowedItem: Property<Manufacturing.SubOrderReversal, UInt8?> { Property(10) }
    public var isSerial: Property<Manufacturing.SubOrderReversal, UInt8?> { Property(11) }
    public var item: Property<Manufacturing.SubOrderReversal, UUID?> { Property(12) }
    public var itemCode: Property<Manufacturing.SubOrderReversal, String?> { Property(13) }
    public var itemDescription: Property<Manufacturing.SubOrderReversal, String?> { Property(14) }
    public var itemPictureURL: Property<Manufacturing.SubOrderReversal, String?> { Property(15) }
    public var parentShopOrder: Property<Manufacturing.SubOrderReversal, UUID?> { Property(16) }
    public var parentShopOrderNumber: Property<Manufacturing.SubOrderReversal, Int32?> { Property(17) }
    public var subShopOrder: Property<Manufacturing.SubOrderReversal, UUID?> { Property(18) }
    public var subShopOrderNumber: Property<Manufacturing.SubOrderReversal, Int32?> { Property(19) }
    public var transactionDate: Property<Manufacturing.SubOrderReversal, LocalDateTime?> { Property(20) }
    public var unit: Property<Manufacturing.SubOrderReversal, String?> { Property(21) }
    public var unitDescription: Property<Manufacturing.SubOrderReversal, String?> { Property(22) }
    public var warehouse: Property<Manufacturing.SubOrderReversal, UUID?> { Property(23) }
    public var warehouseCode: Property<Manufacturing.SubOrderReversal, String?> { Property(24) }
    public var warehouseDescription: Property<Manufacturing.SubOrderReversal, String?> { Property(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var originalMaterialIssueStockTransactionID: WritableProperty<UUID> { WritableProperty(4) }
    public var note: WritableProperty<String> { WritableProperty(7) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
  }
}
