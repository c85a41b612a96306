// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/BatchQuantitiesPerLocations`
  nonisolated public struct BatchQuantitiesPerLocation: KeyedEntity, WritableEntity {
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

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[5] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[6] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId               Guid!   key create update
      AvailableQuantity           Double  create update
      Warehouse                   Guid    create update
      WarehouseCode               String  create update
      WarehouseDescription        String  create update
      StorageLocation             Guid    create update
      StorageLocationCode         String  create update
      StorageLocationDescription  String  create update
      """)
  }
}

nonisolated extension PurchaseOrder.BatchQuantitiesPerLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchNumberID: Property<PurchaseOrder.BatchQuantitiesPerLocation, UUID> { Property(0) }
    public var availableQuantity: Property<PurchaseOrder.BatchQuantitiesPerLocation, Decimal?> { Property(1) }
    public var warehouse: Property<PurchaseOrder.BatchQuantitiesPerLocation, UUID?> { Property(2) }
    public var warehouseCode: Property<PurchaseOrder.BatchQuantitiesPerLocation, String?> { Property(3) }
    public var warehouseDescription: Property<PurchaseOrder.BatchQuantitiesPerLocation, String?> { Property(4) }
    public var storageLocation: Property<PurchaseOrder.BatchQuantitiesPerLocation, UUID?> { Property(5) }
    public var storageLocationCode: Property<PurchaseOrder.BatchQuantitiesPerLocation, String?> { Property(6) }
    public var storageLocationDescription: Property<PurchaseOrder.BatchQuantitiesPerLocation, String?> { Property(7) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<PurchaseOrder.BatchQuantitiesPerLocation>()
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
    public var storageLocation: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var storageLocationCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var storageLocationDescription: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
  }
}
