// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/ItemWarehouses` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `CountingCycle` · Edm.Int16
    public var countingCycle: Int16? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `DefaultStorageLocation` · Edm.Guid
    public var defaultStorageLocation: UUID? { row[ifPresent: 5] }

    /// `DefaultStorageLocationCode` · Edm.String
    public var defaultStorageLocationCode: String? { row[ifPresent: 6] }

    /// `DefaultStorageLocationDescription` · Edm.String
    public var defaultStorageLocationDescription: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 13] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 14] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }

    /// `OrderPolicy` · Edm.Int16
    public var orderPolicy: OrderPolicy? { row[ifPresent: 17] }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 18] }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 19] }

    /// `ReorderQuantity` · Edm.Double
    public var reorderQuantity: Decimal? { row[ifPresent: 20] }

    /// `ReplenishmentType` · Edm.Int16
    public var replenishmentType: ReplenishmentType? { row[ifPresent: 21] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 22] }

    /// `SafetyStock` · Edm.Double
    public var safetyStock: Decimal? { row[ifPresent: 23] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 24] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 25] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 26] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 27] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                          Int64!    key
      CountingCycle                      Int16
      Created                            DateTime
      Creator                            Guid
      CreatorFullName                    String
      DefaultStorageLocation             Guid
      DefaultStorageLocationCode         String
      DefaultStorageLocationDescription  String
      Division                           Int32
      ID                                 Guid!
      Item                               Guid
      ItemCode                           String
      ItemDescription                    String
      MaximumStock                       Double
      Modified                           DateTime
      Modifier                           Guid
      ModifierFullName                   String
      OrderPolicy                        Int16
      Period                             Int16
      ReorderPoint                       Double
      ReorderQuantity                    Double
      ReplenishmentType                  Int16
      ReservedStock                      Double
      SafetyStock                        Double
      StorageLocationSequenceNumber      Int32
      Warehouse                          Guid
      WarehouseCode                      String
      WarehouseDescription               String
      """)
  }
}

nonisolated extension Sync.Inventory.ItemWarehouseSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.ItemWarehouseSync, Int64> { Property(0) }
    public var countingCycle: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Int16?> { SelectableProperty(1) }
    public var created: SelectableProperty<Sync.Inventory.ItemWarehouseSync, LocalDateTime?> { SelectableProperty(2) }
    public var creator: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID?> { SelectableProperty(3) }
    public var creatorFullName: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> { SelectableProperty(4) }
    public var defaultStorageLocation: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID?> {
      SelectableProperty(5)
    }
    public var defaultStorageLocationCode: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> {
      SelectableProperty(6)
    }
    public var defaultStorageLocationDescription: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> {
      SelectableProperty(7)
    }
    public var division: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Int32?> { SelectableProperty(8) }
    public var id: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID> { SelectableProperty(9) }
    public var item: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID?> { SelectableProperty(10) }
    public var itemCode: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> { SelectableProperty(11) }
    public var itemDescription: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> { SelectableProperty(12) }
    public var maximumStock: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Decimal?> { SelectableProperty(13) }
    public var modified: SelectableProperty<Sync.Inventory.ItemWarehouseSync, LocalDateTime?> { SelectableProperty(14) }
    public var modifier: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID?> { SelectableProperty(15) }
    public var modifierFullName: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> {
      SelectableProperty(16)
    }
    public var orderPolicy: SelectableProperty<Sync.Inventory.ItemWarehouseSync, OrderPolicy?> {
      SelectableProperty(17)
    }
    public var period: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Int16?> { SelectableProperty(18) }
    public var reorderPoint: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Decimal?> { SelectableProperty(19) }
    public var reorderQuantity: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Decimal?> {
      SelectableProperty(20)
    }
    public var replenishmentType: SelectableProperty<Sync.Inventory.ItemWarehouseSync, ReplenishmentType?> {
      SelectableProperty(21)
    }
    public var reservedStock: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Decimal?> { SelectableProperty(22) }
    public var safetyStock: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Decimal?> { SelectableProperty(23) }
    public var storageLocationSequenceNumber: SelectableProperty<Sync.Inventory.ItemWarehouseSync, Int32?> {
      SelectableProperty(24)
    }
    public var warehouse: SelectableProperty<Sync.Inventory.ItemWarehouseSync, UUID?> { SelectableProperty(25) }
    public var warehouseCode: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> { SelectableProperty(26) }
    public var warehouseDescription: SelectableProperty<Sync.Inventory.ItemWarehouseSync, String?> {
      SelectableProperty(27)
    }
  }
}
