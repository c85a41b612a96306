// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/ItemWarehouseStorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseStorageLocation: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[1] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 2] }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[ifPresent: 3] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 4] }

    /// `ItemEndDate` · Edm.DateTime
    public var itemEndDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ItemStartDate` · Edm.DateTime
    public var itemStartDate: LocalDateTime? { row[ifPresent: 6] }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 7] }

    /// `ItemUnitDescription` · Edm.String
    public var itemUnitDescription: String? { row[ifPresent: 8] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8 { row[9] }

    /// `IsStockItem` · Edm.Byte
    public var isStockItem: UInt8 { row[10] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 11] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 12] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 13] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 14] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 15] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 16] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 17] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 18] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!     key
      Item                           Guid!
      ItemCode                       String
      ItemBarcode                    String
      ItemDescription                String
      ItemEndDate                    DateTime
      ItemStartDate                  DateTime
      ItemUnit                       String
      ItemUnitDescription            String
      IsFractionAllowedItem          Byte!
      IsStockItem                    Byte!
      Stock                          Double
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      StorageLocationSequenceNumber  Int32
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      """)
  }
}

nonisolated extension Inventory.ItemWarehouseStorageLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Inventory.ItemWarehouseStorageLocation, UUID> { Property(0) }
    public var item: Property<Inventory.ItemWarehouseStorageLocation, UUID> { Property(1) }
    public var itemCode: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(2) }
    public var itemBarcode: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(3) }
    public var itemDescription: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(4) }
    public var itemEndDate: Property<Inventory.ItemWarehouseStorageLocation, LocalDateTime?> { Property(5) }
    public var itemStartDate: Property<Inventory.ItemWarehouseStorageLocation, LocalDateTime?> { Property(6) }
    public var itemUnit: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(7) }
    public var itemUnitDescription: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(8) }
    public var isFractionAllowedItem: Property<Inventory.ItemWarehouseStorageLocation, UInt8> { Property(9) }
    public var isStockItem: Property<Inventory.ItemWarehouseStorageLocation, UInt8> { Property(10) }
    public var stock: Property<Inventory.ItemWarehouseStorageLocation, Decimal?> { Property(11) }
    public var storageLocation: Property<Inventory.ItemWarehouseStorageLocation, UUID?> { Property(12) }
    public var storageLocationCode: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(13) }
    public var storageLocationDescription: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(14) }
    public var storageLocationSequenceNumber: Property<Inventory.ItemWarehouseStorageLocation, Int32?> { Property(15) }
    public var warehouse: Property<Inventory.ItemWarehouseStorageLocation, UUID?> { Property(16) }
    public var warehouseCode: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(17) }
    public var warehouseDescription: Property<Inventory.ItemWarehouseStorageLocation, String?> { Property(18) }
  }
}
