// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/StorageLocationStockPositions`
  nonisolated public struct StorageLocationStockPositions: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[0] }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 3] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 4] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 5] }

    /// `QuantityToPicked` · Edm.Double
    public var quantityToPicked: Decimal? { row[ifPresent: 6] }

    /// `ReservedPick` · Edm.Double
    public var reservedPick: Decimal? { row[ifPresent: 7] }

    /// `SerialBatchReservedStock` · Edm.Double
    public var serialBatchReservedStock: Decimal? { row[ifPresent: 8] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 9] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 10] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 11] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 12] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 13] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 15] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 16] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division                    Int32!  create update
      FreeStock                   Double  create update
      ID                          Guid!   key create update
      Item                        Guid    create update
      ItemCode                    String  create update
      ItemDescription             String  create update
      QuantityToPicked            Double  create update
      ReservedPick                Double  create update
      SerialBatchReservedStock    Double  create update
      StorageLocation             Guid    create update
      StorageLocationCode         String  create update
      StorageLocationDescription  String  create update
      Stock                       Double  create update
      UnitCode                    String  create update
      UnitDescription             String  create update
      Warehouse                   Guid    create update
      WarehouseCode               String  create update
      WarehouseDescription        String  create update
      """)
  }
}

nonisolated extension Inventory.StorageLocationStockPositions {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Inventory.StorageLocationStockPositions, Int32> { Property(0) }
    public var freeStock: Property<Inventory.StorageLocationStockPositions, Decimal?> { Property(1) }
    public var id: Property<Inventory.StorageLocationStockPositions, UUID> { Property(2) }
    public var item: Property<Inventory.StorageLocationStockPositions, UUID?> { Property(3) }
    public var itemCode: Property<Inventory.StorageLocationStockPositions, String?> { Property(4) }
    public var itemDescription: Property<Inventory.StorageLocationStockPositions, String?> { Property(5) }
    public var quantityToPicked: Property<Inventory.StorageLocationStockPositions, Decimal?> { Property(6) }
    public var reservedPick: Property<Inventory.StorageLocationStockPositions, Decimal?> { Property(7) }
    public var serialBatchReservedStock: Property<Inventory.StorageLocationStockPositions, Decimal?> { Property(8) }
    public var storageLocation: Property<Inventory.StorageLocationStockPositions, UUID?> { Property(9) }
    public var storageLocationCode: Property<Inventory.StorageLocationStockPositions, String?> { Property(10) }
    public var storageLocationDescription: Property<Inventory.StorageLocationStockPositions, String?> { Property(11) }
    public var stock: Property<Inventory.StorageLocationStockPositions, Decimal?> { Property(12) }
    public var unitCode: Property<Inventory.StorageLocationStockPositions, String?> { Property(13) }
    public var unitDescription: Property<Inventory.StorageLocationStockPositions, String?> { Property(14) }
    public var warehouse: Property<Inventory.StorageLocationStockPositions, UUID?> { Property(15) }
    public var warehouseCode: Property<Inventory.StorageLocationStockPositions, String?> { Property(16) }
    public var warehouseDescription: Property<Inventory.StorageLocationStockPositions, String?> { Property(17) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var freeStock: WritableProperty<Decimal> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(2) }
    public var item: WritableProperty<UUID> { WritableProperty(3) }
    public var itemCode: WritableProperty<String> { WritableProperty(4) }
    public var itemDescription: WritableProperty<String> { WritableProperty(5) }
    public var quantityToPicked: WritableProperty<Decimal> { WritableProperty(6) }
    public var reservedPick: WritableProperty<Decimal> { WritableProperty(7) }
    public var serialBatchReservedStock: WritableProperty<Decimal> { WritableProperty(8) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(9) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(10) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(11) }
    public var stock: WritableProperty<Decimal> { WritableProperty(12) }
    public var unitCode: WritableProperty<String> { WritableProperty(13) }
    public var unitDescription: WritableProperty<String> { WritableProperty(14) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(15) }
    public var warehouseCode: WritableProperty<String> { WritableProperty(16) }
    public var warehouseDescription: WritableProperty<String> { WritableProperty(17) }
  }
}
