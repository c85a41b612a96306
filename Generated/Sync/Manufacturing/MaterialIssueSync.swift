// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/MaterialIssues` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct MaterialIssueSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `CreatedBy` · Edm.Guid
    public var createdBy: UUID? { row[ifPresent: 1] }

    /// `CreatedByFullName` · Edm.String
    public var createdByFullName: String? { row[ifPresent: 2] }

    /// `CreatedDate` · Edm.DateTime
    public var createdDate: LocalDateTime? { row[ifPresent: 3] }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 4] }

    /// `HasReversibleQuantity` · Edm.Boolean
    public var hasReversibleQuantity: Bool { row[5] }

    /// `IsBackflush` · Edm.Byte
    public var isBackflush: UInt8? { row[ifPresent: 6] }

    /// `IsBatch` · Edm.Byte
    public var isBatch: UInt8? { row[ifPresent: 7] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 8] }

    /// `IsIssueFromChild` · Edm.Byte
    public var isIssueFromChild: UInt8? { row[ifPresent: 9] }

    /// `IsSerial` · Edm.Byte
    public var isSerial: UInt8? { row[ifPresent: 10] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 14] }

    /// `Note` · Edm.String
    public var note: String? { row[ifPresent: 15] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 16] }

    /// `RelatedStockTransaction` · Edm.Guid
    public var relatedStockTransaction: UUID? { row[ifPresent: 17] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 18] }

    /// `ShopOrderMaterialPlan` · Edm.Guid
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 19] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 20] }

    /// `StockTransactionId` · Edm.Guid
    public var stockTransactionID: UUID { row[21] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 22] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 23] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 24] }

    /// `TransactionDate` · Edm.DateTime
    public var transactionDate: LocalDateTime? { row[ifPresent: 25] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 26] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 27] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 28] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 29] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 30] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      DraftStockTransactionID     Guid
      HasReversibleQuantity       Boolean!
      IsBackflush                 Byte
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsIssueFromChild            Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String
      Quantity                    Double
      RelatedStockTransaction     Guid
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid
      ShopOrderNumber             Int32
      StockTransactionId          Guid!
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Manufacturing.MaterialIssueSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.MaterialIssueSync, Int64> { Property(0) }
    public var createdBy: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> { SelectableProperty(1) }
    public var createdByFullName: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(2)
    }
    public var createdDate: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, LocalDateTime?> {
      SelectableProperty(3)
    }
    public var draftStockTransactionID: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> {
      SelectableProperty(4)
    }
    public var hasReversibleQuantity: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, Bool> {
      SelectableProperty(5)
    }
    public var isBackflush: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UInt8?> { SelectableProperty(6) }
    public var isBatch: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UInt8?> { SelectableProperty(7) }
    public var isFractionAllowedItem: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UInt8?> {
      SelectableProperty(8)
    }
    public var isIssueFromChild: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UInt8?> {
      SelectableProperty(9)
    }
    public var isSerial: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UInt8?> { SelectableProperty(10) }
    public var item: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> { SelectableProperty(11) }
    public var itemCode: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> { SelectableProperty(12) }
    public var itemDescription: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(13)
    }
    public var itemPictureURL: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(14)
    }
    public var note: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> { SelectableProperty(15) }
    public var quantity: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, Decimal?> { SelectableProperty(16) }
    public var relatedStockTransaction: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> {
      SelectableProperty(17)
    }
    public var shopOrder: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> { SelectableProperty(18) }
    public var shopOrderMaterialPlan: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> {
      SelectableProperty(19)
    }
    public var shopOrderNumber: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, Int32?> {
      SelectableProperty(20)
    }
    public var stockTransactionID: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID> {
      SelectableProperty(21)
    }
    public var storageLocation: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> {
      SelectableProperty(22)
    }
    public var storageLocationCode: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(23)
    }
    public var storageLocationDescription: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(24)
    }
    public var transactionDate: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, LocalDateTime?> {
      SelectableProperty(25)
    }
    public var unit: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> { SelectableProperty(26) }
    public var unitDescription: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(27)
    }
    public var warehouse: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, UUID?> { SelectableProperty(28) }
    public var warehouseCode: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(29)
    }
    public var warehouseDescription: SelectableProperty<Sync.Manufacturing.MaterialIssueSync, String?> {
      SelectableProperty(30)
    }
  }
}
