// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder:BatchQuantitiesBase`
  nonisolated public struct BatchQuantitiesBase: KeyedEntity {
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
      BatchNumberId         Guid!   key
      AvailableQuantity     Double
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension PurchaseOrder.BatchQuantitiesBase {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchNumberID: Property<PurchaseOrder.BatchQuantitiesBase, UUID> { Property(0) }
    public var availableQuantity: Property<PurchaseOrder.BatchQuantitiesBase, Decimal?> { Property(1) }
    public var warehouse: Property<PurchaseOrder.BatchQuantitiesBase, UUID?> { Property(2) }
    public var warehouseCode: Property<PurchaseOrder.BatchQuantitiesBase, String?> { Property(3) }
    public var warehouseDescription: Property<PurchaseOrder.BatchQuantitiesBase, String?> { Property(4) }
  }
}
