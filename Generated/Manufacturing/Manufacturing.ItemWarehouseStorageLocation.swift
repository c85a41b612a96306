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
    public var itemCode: String? { row[2] }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[3] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[4] }

    /// `ItemEndDate` · Edm.DateTime
    public var itemEndDate: LocalDateTime? { row[5] }

    /// `ItemStartDate` · Edm.DateTime
    public var itemStartDate: LocalDateTime? { row[6] }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[7] }

    /// `ItemUnitDescription` · Edm.String
    public var itemUnitDescription: String? { row[8] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8 { row[9] }

    /// `IsStockItem` · Edm.Byte
    public var isStockItem: UInt8 { row[10] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[11] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[12] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[13] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[14] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[15] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[16] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[17] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[18] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.ItemWarehouseStorageLocation>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var item: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var itemCode: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var itemBarcode: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var itemDescription: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var itemEndDate: LocalDateTime? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var itemStartDate: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var itemUnit: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var itemUnitDescription: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var isFractionAllowedItem: UInt8? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var isStockItem: UInt8? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var stock: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var storageLocation: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var storageLocationCode: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var storageLocationDescription: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var storageLocationSequenceNumber: Int32? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var warehouseCode: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var warehouseDescription: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
  }
}
