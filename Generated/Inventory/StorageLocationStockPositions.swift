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
    public var freeStock: Decimal? { row[1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[3] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[4] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[5] }

    /// `QuantityToPicked` · Edm.Double
    public var quantityToPicked: Decimal? { row[6] }

    /// `ReservedPick` · Edm.Double
    public var reservedPick: Decimal? { row[7] }

    /// `SerialBatchReservedStock` · Edm.Double
    public var serialBatchReservedStock: Decimal? { row[8] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[9] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[10] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[11] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[12] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[13] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[14] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[15] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[16] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[17] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Inventory.StorageLocationStockPositions>()
    public init() {}
    public var division: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var freeStock: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var id: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var item: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var itemCode: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var itemDescription: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var quantityToPicked: Decimal? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var reservedPick: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var serialBatchReservedStock: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var storageLocation: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var storageLocationCode: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var storageLocationDescription: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var stock: Decimal? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var unitCode: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var unitDescription: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var warehouseCode: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var warehouseDescription: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
  }
}
