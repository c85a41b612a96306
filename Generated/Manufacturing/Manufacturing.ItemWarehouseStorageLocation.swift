// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ItemWarehouseStorageLocations`
  nonisolated public struct ItemWarehouseStorageLocation: KeyedEntity, WritableEntity {
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
      ID                             Guid!     key create update
      Item                           Guid!     create update
      ItemCode                       String    create update
      ItemBarcode                    String    create update
      ItemDescription                String    create update
      ItemEndDate                    DateTime  create update
      ItemStartDate                  DateTime  create update
      ItemUnit                       String    create update
      ItemUnitDescription            String    create update
      IsFractionAllowedItem          Byte!     create update
      IsStockItem                    Byte!     create update
      Stock                          Double    create update
      StorageLocation                Guid      create update
      StorageLocationCode            String    create update
      StorageLocationDescription     String    create update
      StorageLocationSequenceNumber  Int32     create update
      Warehouse                      Guid      create update
      WarehouseCode                  String    create update
      WarehouseDescription           String    create update
      """)
  }
}

nonisolated extension Manufacturing.ItemWarehouseStorageLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Manufacturing.ItemWarehouseStorageLocation, UUID> { Property(0) }
    public var item: Property<Manufacturing.ItemWarehouseStorageLocation, UUID> { Property(1) }
    public var itemCode: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(2) }
    public var itemBarcode: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(3) }
    public var itemDescription: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(4) }
    public var itemEndDate: Property<Manufacturing.ItemWarehouseStorageLocation, LocalDateTime?> { Property(5) }
    public var itemStartDate: Property<Manufacturing.ItemWarehouseStorageLocation, LocalDateTime?> { Property(6) }
    public var itemUnit: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(7) }
    public var itemUnitDescription: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(8) }
    public var isFractionAllowedItem: Property<Manufacturing.ItemWarehouseStorageLocation, UInt8> { Property(9) }
    public var isStockItem: Property<Manufacturing.ItemWarehouseStorageLocation, UInt8> { Property(10) }
    public var stock: Property<Manufacturing.ItemWarehouseStorageLocation, Decimal?> { Property(11) }
    public var storageLocation: Property<Manufacturing.ItemWarehouseStorageLocation, UUID?> { Property(12) }
    public var storageLocationCode: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(13) }
    public var storageLocationDescription: Property<Manufacturing.ItemWarehouseStorageLocation, String?> {
      Property(14)
    }
    public var storageLocationSequenceNumber: Property<Manufacturing.ItemWarehouseStorageLocation, Int32?> {
      Property(15)
    }
    public var warehouse: Property<Manufacturing.ItemWarehouseStorageLocation, UUID?> { Property(16) }
    public var warehouseCode: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(17) }
    public var warehouseDescription: Property<Manufacturing.ItemWarehouseStorageLocation, String?> { Property(18) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var item: WritableProperty<UUID> { WritableProperty(1) }
    public var itemCode: WritableProperty<String> { WritableProperty(2) }
    public var itemBarcode: WritableProperty<String> { WritableProperty(3) }
    public var itemDescription: WritableProperty<String> { WritableProperty(4) }
    public var itemEndDate: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var itemStartDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var itemUnit: WritableProperty<String> { WritableProperty(7) }
    public var itemUnitDescription: WritableProperty<String> { WritableProperty(8) }
    public var isFractionAllowedItem: WritableProperty<UInt8> { WritableProperty(9) }
    public var isStockItem: WritableProperty<UInt8> { WritableProperty(10) }
    public var stock: WritableProperty<Decimal> { WritableProperty(11) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(12) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(13) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(14) }
    public var storageLocationSequenceNumber: WritableProperty<Int32> { WritableProperty(15) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(16) }
    public var warehouseCode: WritableProperty<String> { WritableProperty(17) }
    public var warehouseDescription: WritableProperty<String> { WritableProperty(18) }
  }
}
