// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/ItemWarehousePlanningDetails` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehousePlanningDetail: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[1] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 2] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 3] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime { row[4] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 5] }

    /// `PlanningSourceDescription` · Edm.String
    public var planningSourceDescription: String? { row[ifPresent: 6] }

    /// `PlanningSourceID` · Edm.Guid
    public var planningSourceID: UUID? { row[ifPresent: 7] }

    /// `PlanningSourceLineNumber` · Edm.Int32
    public var planningSourceLineNumber: Int32? { row[ifPresent: 8] }

    /// `PlanningSourceNumber` · Edm.Int32
    public var planningSourceNumber: Int32? { row[ifPresent: 9] }

    /// `PlanningType` · Edm.Int32
    public var planningType: PlanningType? { row[ifPresent: 10] }

    /// `PlanningTypeDescription` · Edm.String
    public var planningTypeDescription: String? { row[ifPresent: 11] }

    /// `PlanningSourceUrl` · Edm.String
    public var planningSourceURL: String? { row[ifPresent: 12] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID { row[13] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 14] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!      key
      Item                       Guid!
      ItemCode                   String
      ItemDescription            String
      PlannedDate                DateTime!
      PlannedQuantity            Double
      PlanningSourceDescription  String
      PlanningSourceID           Guid
      PlanningSourceLineNumber   Int32
      PlanningSourceNumber       Int32
      PlanningType               Int32
      PlanningTypeDescription    String
      PlanningSourceUrl          String
      Warehouse                  Guid!
      WarehouseCode              String
      WarehouseDescription       String
      """)
  }
}

nonisolated extension Inventory.ItemWarehousePlanningDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Inventory.ItemWarehousePlanningDetail, UUID> { Property(0) }
    public var item: Property<Inventory.ItemWarehousePlanningDetail, UUID> { Property(1) }
    public var itemCode: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(2) }
    public var itemDescription: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(3) }
    public var plannedDate: Property<Inventory.ItemWarehousePlanningDetail, LocalDateTime> { Property(4) }
    public var plannedQuantity: Property<Inventory.ItemWarehousePlanningDetail, Decimal?> { Property(5) }
    public var planningSourceDescription: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(6) }
    public var planningSourceID: Property<Inventory.ItemWarehousePlanningDetail, UUID?> { Property(7) }
    public var planningSourceLineNumber: Property<Inventory.ItemWarehousePlanningDetail, Int32?> { Property(8) }
    public var planningSourceNumber: Property<Inventory.ItemWarehousePlanningDetail, Int32?> { Property(9) }
    public var planningType: Property<Inventory.ItemWarehousePlanningDetail, PlanningType?> { Property(10) }
    public var planningTypeDescription: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(11) }
    public var planningSourceURL: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(12) }
    public var warehouse: Property<Inventory.ItemWarehousePlanningDetail, UUID> { Property(13) }
    public var warehouseCode: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(14) }
    public var warehouseDescription: Property<Inventory.ItemWarehousePlanningDetail, String?> { Property(15) }
  }
}
