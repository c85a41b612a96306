// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// Stock and replenishment settings of an item in one warehouse.
  ///
  /// `inventory/ItemWarehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct ItemWarehouse: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrentStock` · Edm.Double · read-only
    public var currentStock: Decimal? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 2] }

    /// `ItemIsFractionAllowedItem` · Edm.Boolean · read-only
    public var itemIsFractionAllowedItem: Bool? { row[ifPresent: 3] }

    /// `ItemIsStockItem` · Edm.Boolean · read-only
    public var itemIsStockItem: Bool? { row[ifPresent: 4] }

    /// `ItemEndDate` · Edm.DateTime · read-only
    public var itemEndDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ItemStartDate` · Edm.DateTime · read-only
    public var itemStartDate: LocalDateTime? { row[ifPresent: 6] }

    /// `ItemUnit` · Edm.String · read-only
    public var itemUnit: String? { row[ifPresent: 7] }

    /// `ItemUnitDescription` · Edm.String · read-only
    public var itemUnitDescription: String? { row[ifPresent: 8] }

    /// `PlanningDetailsUrl` · Edm.String · read-only
    public var planningDetailsURL: String? { row[ifPresent: 9] }

    /// `NextCountingCycle` · Edm.DateTime · read-only
    public var nextCountingCycle: LocalDateTime? { row[ifPresent: 10] }

    /// `PlannedStockIn` · Edm.Double · read-only
    public var plannedStockIn: Decimal? { row[ifPresent: 11] }

    /// `PlannedStockOut` · Edm.Double · read-only
    public var plannedStockOut: Decimal? { row[ifPresent: 12] }

    /// `ProjectedStock` · Edm.Double · read-only
    public var projectedStock: Decimal? { row[ifPresent: 13] }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 14] }

    /// `StorageLocationUrl` · Edm.String · read-only
    public var storageLocationURL: String? { row[ifPresent: 15] }

    /// `CountingCycle` · Edm.Int16
    public var countingCycle: Int16? { row[ifPresent: 16] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 17] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 18] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 19] }

    /// `DefaultStorageLocation` · Edm.Guid
    public var defaultStorageLocation: UUID? { row[ifPresent: 20] }

    /// `DefaultStorageLocationCode` · Edm.String · read-only
    public var defaultStorageLocationCode: String? { row[ifPresent: 21] }

    /// `DefaultStorageLocationDescription` · Edm.String · read-only
    public var defaultStorageLocationDescription: String? { row[ifPresent: 22] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 23] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 24] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 25] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 26] }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 27] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 28] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `OrderPolicy` · Edm.Int16
    public var orderPolicy: OrderPolicy? { row[ifPresent: 31] }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 32] }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 33] }

    /// `ReorderQuantity` · Edm.Double
    public var reorderQuantity: Decimal? { row[ifPresent: 34] }

    /// `ReplenishmentType` · Edm.Int16
    public var replenishmentType: ReplenishmentType? { row[ifPresent: 35] }

    /// `ReservedStock` · Edm.Double · read-only
    public var reservedStock: Decimal? { row[ifPresent: 36] }

    /// `SafetyStock` · Edm.Double
    public var safetyStock: Decimal? { row[ifPresent: 37] }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 38] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 39] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 40] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrentStock                       Double
      ID                                 Guid!     key create update
      ItemBarcode                        String
      ItemIsFractionAllowedItem          Boolean
      ItemIsStockItem                    Boolean
      ItemEndDate                        DateTime
      ItemStartDate                      DateTime
      ItemUnit                           String
      ItemUnitDescription                String
      PlanningDetailsUrl                 String
      NextCountingCycle                  DateTime
      PlannedStockIn                     Double
      PlannedStockOut                    Double
      ProjectedStock                     Double
      StorageLocationSequenceNumber      Int32
      StorageLocationUrl                 String
      CountingCycle                      Int16     create update
      Created                            DateTime
      Creator                            Guid
      CreatorFullName                    String
      DefaultStorageLocation             Guid      create update
      DefaultStorageLocationCode         String
      DefaultStorageLocationDescription  String
      Division                           Int32
      Item                               Guid      create! update
      ItemCode                           String
      ItemDescription                    String
      MaximumStock                       Double    create update
      Modified                           DateTime
      ModifierFullName                   String
      Modifier                           Guid
      OrderPolicy                        Int16     create update
      Period                             Int16     create update
      ReorderPoint                       Double    create update
      ReorderQuantity                    Double    create update
      ReplenishmentType                  Int16     create update
      ReservedStock                      Double
      SafetyStock                        Double    create update
      Warehouse                          Guid      create! update
      WarehouseCode                      String
      WarehouseDescription               String
      """)
  }
}

nonisolated extension Inventory.ItemWarehouse {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var currentStock: Property<Inventory.ItemWarehouse, Decimal?> { Property(0) }
    public var id: Property<Inventory.ItemWarehouse, UUID> { Property(1) }
    public var itemBarcode: Property<Inventory.ItemWarehouse, String?> { Property(2) }
    public var itemIsFractionAllowedItem: Property<Inventory.ItemWarehouse, Bool?> { Property(3) }
    public var itemIsStockItem: Property<Inventory.ItemWarehouse, Bool?> { Property(4) }
    public var itemEndDate: Property<Inventory.ItemWarehouse, LocalDateTime?> { Property(5) }
    public var itemStartDate: Property<Inventory.ItemWarehouse, LocalDateTime?> { Property(6) }
    public var itemUnit: Property<Inventory.ItemWarehouse, String?> { Property(7) }
    public var itemUnitDescription: Property<Inventory.ItemWarehouse, String?> { Property(8) }
    public var planningDetailsURL: Property<Inventory.ItemWarehouse, String?> { Property(9) }
    public var nextCountingCycle: Property<Inventory.ItemWarehouse, LocalDateTime?> { Property(10) }
    public var plannedStockIn: Property<Inventory.ItemWarehouse, Decimal?> { Property(11) }
    public var plannedStockOut: Property<Inventory.ItemWarehouse, Decimal?> { Property(12) }
    public var projectedStock: Property<Inventory.ItemWarehouse, Decimal?> { Property(13) }
    public var storageLocationSequenceNumber: Property<Inventory.ItemWarehouse, Int32?> { Property(14) }
    public var storageLocationURL: Property<Inventory.ItemWarehouse, String?> { Property(15) }
    public var countingCycle: Property<Inventory.ItemWarehouse, Int16?> { Property(16) }
    public var created: Property<Inventory.ItemWarehouse, LocalDateTime?> { Property(17) }
    public var creator: Property<Inventory.ItemWarehouse, UUID?> { Property(18) }
    public var creatorFullName: Property<Inventory.ItemWarehouse, String?> { Property(19) }
    public var defaultStorageLocation: Property<Inventory.ItemWarehouse, UUID?> { Property(20) }
    public var defaultStorageLocationCode: Property<Inventory.ItemWarehouse, String?> { Property(21) }
    public var defaultStorageLocationDescription: Property<Inventory.ItemWarehouse, String?> { Property(22) }
    public var division: Property<Inventory.ItemWarehouse, Int32?> { Property(23) }
    public var item: Property<Inventory.ItemWarehouse, UUID?> { Property(24) }
    public var itemCode: Property<Inventory.ItemWarehouse, String?> { Property(25) }
    public var itemDescription: Property<Inventory.ItemWarehouse, String?> { Property(26) }
    public var maximumStock: Property<Inventory.ItemWarehouse, Decimal?> { Property(27) }
    public var modified: Property<Inventory.ItemWarehouse, LocalDateTime?> { Property(28) }
    public var modifierFullName: Property<Inventory.ItemWarehouse, String?> { Property(29) }
    public var modifier: Property<Inventory.ItemWarehouse, UUID?> { Property(30) }
    public var orderPolicy: Property<Inventory.ItemWarehouse, OrderPolicy?> { Property(31) }
    public var period: Property<Inventory.ItemWarehouse, Int16?> { Property(32) }
    public var reorderPoint: Property<Inventory.ItemWarehouse, Decimal?> { Property(33) }
    public var reorderQuantity: Property<Inventory.ItemWarehouse, Decimal?> { Property(34) }
    public var replenishmentType: Property<Inventory.ItemWarehouse, ReplenishmentType?> { Property(35) }
    public var reservedStock: Property<Inventory.ItemWarehouse, Decimal?> { Property(36) }
    public var safetyStock: Property<Inventory.ItemWarehouse, Decimal?> { Property(37) }
    public var warehouse: Property<Inventory.ItemWarehouse, UUID?> { Property(38) }
    public var warehouseCode: Property<Inventory.ItemWarehouse, String?> { Property(39) }
    public var warehouseDescription: Property<Inventory.ItemWarehouse, String?> { Property(40) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(1) }
    public var countingCycle: WritableProperty<Int16> { WritableProperty(16) }
    public var defaultStorageLocation: WritableProperty<UUID> { WritableProperty(20) }
    public var item: WritableProperty<UUID> { WritableProperty(24) }
    public var maximumStock: WritableProperty<Decimal> { WritableProperty(27) }
    public var orderPolicy: WritableProperty<OrderPolicy> { WritableProperty(31) }
    public var period: WritableProperty<Int16> { WritableProperty(32) }
    public var reorderPoint: WritableProperty<Decimal> { WritableProperty(33) }
    public var reorderQuantity: WritableProperty<Decimal> { WritableProperty(34) }
    public var replenishmentType: WritableProperty<ReplenishmentType> { WritableProperty(35) }
    public var safetyStock: WritableProperty<Decimal> { WritableProperty(37) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(38) }
  }
}
