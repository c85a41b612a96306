// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/BatchQuantitiesPerWarehouses`
  nonisolated public struct BatchQuantitiesPerWarehouse: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BatchNumberId` · Edm.Guid · key
    public var batchNumberID: UUID { row[0] }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 2] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 3] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 4] }

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

nonisolated extension PurchaseOrder.BatchQuantitiesPerWarehouse {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchNumberID: Property<PurchaseOrder.BatchQuantitiesPerWarehouse, UUID> { Property(0) }
    public var availableQuantity: Property<PurchaseOrder.BatchQuantitiesPerWarehouse, Decimal?> { Property(1) }
    public var warehouse: Property<PurchaseOrder.BatchQuantitiesPerWarehouse, UUID?> { Property(2) }
    public var warehouseCode: Property<PurchaseOrder.BatchQuantitiesPerWarehouse, String?> { Property(3) }
    public var warehouseDescription: Property<PurchaseOrder.BatchQuantitiesPerWarehouse, String?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var batchNumberID: WritableProperty<UUID> { WritableProperty(0) }
    public var availableQuantity: WritableProperty<Decimal> { WritableProperty(1) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(2) }
    public var warehouseCode: WritableProperty<String> { WritableProperty(3) }
    public var warehouseDescription: WritableProperty<String> { WritableProperty(4) }
  }
}
