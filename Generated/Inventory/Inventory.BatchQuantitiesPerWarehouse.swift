// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/BatchQuantitiesPerWarehouses`
  nonisolated public struct BatchQuantitiesPerWarehouse: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BatchNumberId` · Edm.Guid · key
    public var batchNumberID: UUID { row[0] }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[1] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[2] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[3] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId         Guid!   key create update
      AvailableQuantity     Double  create update
      Warehouse             Guid    create update
      WarehouseCode         String  create update
      WarehouseDescription  String  create update
      """)
  }
}

nonisolated extension Inventory.BatchQuantitiesPerWarehouse {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchNumberID: Property<Inventory.BatchQuantitiesPerWarehouse, UUID> { Property(0) }
    public var availableQuantity: Property<Inventory.BatchQuantitiesPerWarehouse, Decimal?> { Property(1) }
    public var warehouse: Property<Inventory.BatchQuantitiesPerWarehouse, UUID?> { Property(2) }
    public var warehouseCode: Property<Inventory.BatchQuantitiesPerWarehouse, String?> { Property(3) }
    public var warehouseDescription: Property<Inventory.BatchQuantitiesPerWarehouse, String?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Inventory.BatchQuantitiesPerWarehouse>()
    public init() {}
    public var batchNumberID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var availableQuantity: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var warehouseCode: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var warehouseDescription: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
  }
}
