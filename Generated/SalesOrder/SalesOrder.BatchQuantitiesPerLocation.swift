// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/BatchQuantitiesPerLocations`
  nonisolated public struct BatchQuantitiesPerLocation: KeyedEntity, WritableEntity {
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

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 5] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 6] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 7] }

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

nonisolated extension SalesOrder.BatchQuantitiesPerLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchNumberID: Property<SalesOrder.BatchQuantitiesPerLocation, UUID> { Property(0) }
    public var availableQuantity: Property<SalesOrder.BatchQuantitiesPerLocation, Decimal?> { Property(1) }
    public var warehouse: Property<SalesOrder.BatchQuantitiesPerLocation, UUID?> { Property(2) }
    public var warehouseCode: Property<SalesOrder.BatchQuantitiesPerLocation, String?> { Property(3) }
    public var warehouseDescription: Property<SalesOrder.BatchQuantitiesPerLocation, String?> { Property(4) }
    public var storageLocation: Property<SalesOrder.BatchQuantitiesPerLocation, UUID?> { Property(5) }
    public var storageLocationCode: Property<SalesOrder.BatchQuantitiesPerLocation, String?> { Property(6) }
    public var storageLocationDescription: Property<SalesOrder.BatchQuantitiesPerLocation, String?> { Property(7) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var batchNumberID: WritableProperty<UUID> { WritableProperty(0) }
    public var availableQuantity: WritableProperty<Decimal> { WritableProperty(1) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(2) }
    public var warehouseCode: WritableProperty<String> { WritableProperty(3) }
    public var warehouseDescription: WritableProperty<String> { WritableProperty(4) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(5) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(6) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(7) }
  }
}
