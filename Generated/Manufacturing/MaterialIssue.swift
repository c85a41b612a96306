// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/MaterialIssues` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct MaterialIssue: KeyedEntity, WritableEntity {
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

    /// `IsBackflush` · Edm.Byte · read-only
    public var isBackflush: UInt8? { row[ifPresent: 4] }

    /// `IsIssueFromChild` · Edm.Byte · read-only
    public var isIssueFromChild: UInt8? { row[ifPresent: 5] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 6] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8? { row[ifPresent: 7] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 8] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8? { row[ifPresent: 9] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 13] }

    /// `Note` · Edm.String
    public var note: String? { row[ifPresent: 14] }

    /// `RelatedStockTransaction` · Edm.Guid · read-only
    public var relatedStockTransaction: UUID? { row[ifPresent: 15] }

    /// `HasReversibleQuantity` · Edm.Boolean · read-only
    public var hasReversibleQuantity: Bool { row[16] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 17] }

    /// `ShopOrderMaterialPlan` · Edm.Guid · required on create
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 18] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 19] }

    /// `StockTransactionId` · Edm.Guid · key · read-only
    public var stockTransactionID: UUID { row[20] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 21] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 22] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 23] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 24] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 25] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 26] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 27] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 28] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 29] }

    public static let table: PropertyTable = PropertyTable(
      """
      DraftStockTransactionID     Guid      create
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      IsBackflush                 Byte
      IsIssueFromChild            Byte
      Quantity                    Double    create!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String    create
      RelatedStockTransaction     Guid
      HasReversibleQuantity       Boolean!
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid      create!
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

nonisolated extension Manufacturing.MaterialIssue {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var draftStockTransactionID: Property<Manufacturing.MaterialIssue, UUID?> { Property(0) }
    public var createdBy: Property<Manufacturing.MaterialIssue, UUID?> { Property(1) }
    public var createdByFullName: Property<Manufacturing.MaterialIssue, String?> { Property(2) }
    public var createdDate: Property<Manufacturing.MaterialIssue, LocalDateTime?> { Property(3) }
    public var isBackflush: Property<Manufacturing.MaterialIssue, UInt8?> { Property(4) }
    public var isIssueFromChild: Property<Manufacturing.MaterialIssue, UInt8?> { Property(5) }
    public var quantity: Property<Manufacturing.MaterialIssue, Decimal?> { Property(6) }
    public var isBatch: Property<Manufacturing.MaterialIssue, UInt8?> { Property(7) }
    public var isFractionAllowedItem: Property<Manufacturing.MaterialIssue, UInt8?> { Property(8) }
    public var isSerial: Property<Manufacturing.MaterialIssue, UInt8?> { Property(9) }
    public var item: Property<Manufacturing.MaterialIssue, UUID?> { Property(10) }
    public var itemCode: Property<Manufacturing.MaterialIssue, String?> { Property(11) }
    public var itemDescription: Property<Manufacturing.MaterialIssue, String?> { Property(12) }
    public var itemPictureURL: Property<Manufacturing.MaterialIssue, String?> { Property(13) }
    public var note: Property<Manufacturing.MaterialIssue, String?> { Property(14) }
    public var relatedStockTransaction: Property<Manufacturing.MaterialIssue, UUID?> { Property(15) }
    public var hasReversibleQuantity: Property<Manufacturing.MaterialIssue, Bool> { Property(16) }
    public var shopOrder: Property<Manufacturing.MaterialIssue, UUID?> { Property(17) }
    public var shopOrderMaterialPlan: Property<Manufacturing.MaterialIssue, UUID?> { Property(18) }
    public var shopOrderNumber: Property<Manufacturing.MaterialIssue, Int32?> { Property(19) }
    public var stockTransactionID: Property<Manufacturing.MaterialIssue, UUID> { Property(20) }
    public var storageLocation: Property<Manufacturing.MaterialIssue, UUID?> { Property(21) }
    public var storageLocationCode: Property<Manufacturing.MaterialIssue, String?> { Property(22) }
    public var storageLocationDescription: Property<Manufacturing.MaterialIssue, String?> { Property(23) }
    public var transactionDate: Property<Manufacturing.MaterialIssue, LocalDateTime?> { Property(24) }
    public var unit: Property<Manufacturing.MaterialIssue, String?> { Property(25) }
    public var unitDescription: Property<Manufacturing.MaterialIssue, String?> { Property(26) }
    public var warehouse: Property<Manufacturing.MaterialIssue, UUID?> { Property(27) }
    public var warehouseCode: Property<Manufacturing.MaterialIssue, String?> { Property(28) }
    public var warehouseDescription: Property<Manufacturing.MaterialIssue, String?> { Property(29) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var draftStockTransactionID: WritableProperty<UUID> { WritableProperty(0) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(6) }
    public var note: WritableProperty<String> { WritableProperty(14) }
    public var shopOrderMaterialPlan: WritableProperty<UUID> { WritableProperty(18) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(21) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(24) }
  }
}
