// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct StockPositionSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `CurrentStock` · Edm.Double
    public var currentStock: Decimal? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[4] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 5] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 6] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 7] }

    /// `PlanningIn` · Edm.Double
    public var planningIn: Decimal? { row[ifPresent: 8] }

    /// `PlanningOut` · Edm.Double
    public var planningOut: Decimal? { row[ifPresent: 9] }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[ifPresent: 10] }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 11] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 12] }

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
      Timestamp             Int64!  key
      CurrentStock          Double
      Division              Int32
      FreeStock             Double
      ID                    Guid!
      ItemCode              String
      ItemDescription       String
      ItemId                Guid
      PlanningIn            Double
      PlanningOut           Double
      ProjectedStock        Double
      ReorderPoint          Double
      ReservedStock         Double
      UnitCode              String
      UnitDescription       String
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Sync.Inventory.StockPositionSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.StockPositionSync, Int64> { Property(0) }
    public var currentStock: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(1) }
    public var division: SelectableProperty<Sync.Inventory.StockPositionSync, Int32?> { SelectableProperty(2) }
    public var freeStock: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(3) }
    public var id: SelectableProperty<Sync.Inventory.StockPositionSync, UUID> { SelectableProperty(4) }
    public var itemCode: SelectableProperty<Sync.Inventory.StockPositionSync, String?> { SelectableProperty(5) }
    public var itemDescription: SelectableProperty<Sync.Inventory.StockPositionSync, String?> { SelectableProperty(6) }
    public var itemID: SelectableProperty<Sync.Inventory.StockPositionSync, UUID?> { SelectableProperty(7) }
    public var planningIn: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(8) }
    public var planningOut: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(9) }
    public var projectedStock: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(10) }
    public var reorderPoint: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(11) }
    public var reservedStock: SelectableProperty<Sync.Inventory.StockPositionSync, Decimal?> { SelectableProperty(12) }
    public var unitCode: SelectableProperty<Sync.Inventory.StockPositionSync, String?> { SelectableProperty(13) }
    public var unitDescription: SelectableProperty<Sync.Inventory.StockPositionSync, String?> { SelectableProperty(14) }
    public var warehouse: SelectableProperty<Sync.Inventory.StockPositionSync, UUID?> { SelectableProperty(15) }
    public var warehouseCode: SelectableProperty<Sync.Inventory.StockPositionSync, String?> { SelectableProperty(16) }
    public var warehouseDescription: SelectableProperty<Sync.Inventory.StockPositionSync, String?> {
      SelectableProperty(17)
    }
  }
}
