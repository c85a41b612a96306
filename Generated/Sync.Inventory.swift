// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Inventory.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Inventory`
  nonisolated public struct Inventory: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `ItemStorageLocations` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var itemStorageLocations: EntitySet<Sync.Inventory.ItemStorageLocationSync, Methods.Read> { EntitySet(root, "ItemStorageLocations") }

    /// `ItemWarehouses` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var itemWarehouses: EntitySet<Sync.Inventory.ItemWarehouseSync, Methods.Read> { EntitySet(root, "ItemWarehouses") }

    /// `SerialBatchNumbers` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var serialBatchNumbers: EntitySet<Sync.Inventory.SerialBatchNumberSync, Methods.Read> { EntitySet(root, "SerialBatchNumbers") }

    /// `StockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var stockPositions: EntitySet<Sync.Inventory.StockPositionSync, Methods.Read> { EntitySet(root, "StockPositions") }

    /// `StockSerialBatchNumbers` · read · 1000 rows a page · `$select` required
    /// · permission "Logistics inventory, sales orders, purchase orders"
    public var stockSerialBatchNumbers: EntitySet<Sync.Inventory.StockSerialBatchNumberSync, Methods.Read> { EntitySet(root, "StockSerialBatchNumbers") }

    /// `StorageLocationStockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
    public var storageLocationStockPositions: EntitySet<Sync.Inventory.StorageLocationStockPositionSync, Methods.Read> { EntitySet(root, "StorageLocationStockPositions") }
  }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/ItemStorageLocations` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory"
  nonisolated public struct ItemStorageLocationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      ID                          Guid!
      Item                        Guid!
      ItemCode                    String
      ItemDescription             String
      MaximumStock                Double
      MinimumStock                Double
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      Type                        Int16
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Inventory.ItemStorageLocationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(5) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[6] }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID> { .init(6) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(7) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(7) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(8) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(8) }

  /// `MaximumStock` · Edm.Double
  public var maximumStock: Decimal? { row.decimal(9) }
  /// `MaximumStock` in queries and change sets.
  public static var maximumStock: SelectableProperty<Self, Decimal?> { .init(9) }

  /// `MinimumStock` · Edm.Double
  public var minimumStock: Decimal? { row.decimal(10) }
  /// `MinimumStock` in queries and change sets.
  public static var minimumStock: SelectableProperty<Self, Decimal?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(14) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(14) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(15) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(15) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(16) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: ItemStorageLocationType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, ItemStorageLocationType?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(20) }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/ItemWarehouses` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `CountingCycle` · Edm.Int16
  public var countingCycle: Int16? { row[ifPresent: 1] }
  /// `CountingCycle` in queries and change sets.
  public static var countingCycle: SelectableProperty<Self, Int16?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(4) }

  /// `DefaultStorageLocation` · Edm.Guid
  public var defaultStorageLocation: UUID? { row.guid(5) }
  /// `DefaultStorageLocation` in queries and change sets.
  public static var defaultStorageLocation: SelectableProperty<Self, UUID?> { .init(5) }

  /// `DefaultStorageLocationCode` · Edm.String
  public var defaultStorageLocationCode: String? { row.string(6) }
  /// `DefaultStorageLocationCode` in queries and change sets.
  public static var defaultStorageLocationCode: SelectableProperty<Self, String?> { .init(6) }

  /// `DefaultStorageLocationDescription` · Edm.String
  public var defaultStorageLocationDescription: String? { row.string(7) }
  /// `DefaultStorageLocationDescription` in queries and change sets.
  public static var defaultStorageLocationDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `MaximumStock` · Edm.Double
  public var maximumStock: Decimal? { row.decimal(13) }
  /// `MaximumStock` in queries and change sets.
  public static var maximumStock: SelectableProperty<Self, Decimal?> { .init(13) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(14) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(14) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(15) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(15) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(16) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(16) }

  /// `OrderPolicy` · Edm.Int16
  public var orderPolicy: OrderPolicy? { row[ifPresent: 17] }
  /// `OrderPolicy` in queries and change sets.
  public static var orderPolicy: SelectableProperty<Self, OrderPolicy?> { .init(17) }

  /// `Period` · Edm.Int16
  public var period: Int16? { row[ifPresent: 18] }
  /// `Period` in queries and change sets.
  public static var period: SelectableProperty<Self, Int16?> { .init(18) }

  /// `ReorderPoint` · Edm.Double
  public var reorderPoint: Decimal? { row.decimal(19) }
  /// `ReorderPoint` in queries and change sets.
  public static var reorderPoint: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `ReorderQuantity` · Edm.Double
  public var reorderQuantity: Decimal? { row.decimal(20) }
  /// `ReorderQuantity` in queries and change sets.
  public static var reorderQuantity: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `ReplenishmentType` · Edm.Int16
  public var replenishmentType: ReplenishmentType? { row[ifPresent: 21] }
  /// `ReplenishmentType` in queries and change sets.
  public static var replenishmentType: SelectableProperty<Self, ReplenishmentType?> { .init(21) }

  /// `ReservedStock` · Edm.Double
  public var reservedStock: Decimal? { row.decimal(22) }
  /// `ReservedStock` in queries and change sets.
  public static var reservedStock: SelectableProperty<Self, Decimal?> { .init(22) }

  /// `SafetyStock` · Edm.Double
  public var safetyStock: Decimal? { row.decimal(23) }
  /// `SafetyStock` in queries and change sets.
  public static var safetyStock: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `StorageLocationSequenceNumber` · Edm.Int32
  public var storageLocationSequenceNumber: Int32? { row.int32(24) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: SelectableProperty<Self, Int32?> { .init(24) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(25) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(25) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(26) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(26) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(27) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(27) }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/SerialBatchNumbers` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SerialBatchNumberSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp          Int64!    key
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Division           Int32
      EndDate            DateTime
      ID                 Guid!
      IsBlocked          Byte
      Item               Guid
      ItemCode           String
      ItemDescription    String
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      Remarks            String
      SerialBatchNumber  String
      StartDate          DateTime
      Type               Int16
      """)
  }
}

nonisolated extension Sync.Inventory.SerialBatchNumberSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(5) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(7) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: SelectableProperty<Self, Bool?> { .init(7) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(8) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(14) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(14) }

  /// `SerialBatchNumber` · Edm.String
  public var serialBatchNumber: String? { row.string(15) }
  /// `SerialBatchNumber` in queries and change sets.
  public static var serialBatchNumber: SelectableProperty<Self, String?> { .init(15) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(16) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: SerialBatchNumberType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, SerialBatchNumberType?> { .init(17) }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct StockPositionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `CurrentStock` · Edm.Double
  public var currentStock: Decimal? { row.decimal(1) }
  /// `CurrentStock` in queries and change sets.
  public static var currentStock: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(2) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(2) }

  /// `FreeStock` · Edm.Double
  public var freeStock: Decimal? { row.decimal(3) }
  /// `FreeStock` in queries and change sets.
  public static var freeStock: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(4) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(5) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(5) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(6) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(6) }

  /// `ItemId` · Edm.Guid
  public var itemID: UUID? { row.guid(7) }
  /// `ItemId` in queries and change sets.
  public static var itemID: SelectableProperty<Self, UUID?> { .init(7) }

  /// `PlanningIn` · Edm.Double
  public var planningIn: Decimal? { row.decimal(8) }
  /// `PlanningIn` in queries and change sets.
  public static var planningIn: SelectableProperty<Self, Decimal?> { .init(8) }

  /// `PlanningOut` · Edm.Double
  public var planningOut: Decimal? { row.decimal(9) }
  /// `PlanningOut` in queries and change sets.
  public static var planningOut: SelectableProperty<Self, Decimal?> { .init(9) }

  /// `ProjectedStock` · Edm.Double
  public var projectedStock: Decimal? { row.decimal(10) }
  /// `ProjectedStock` in queries and change sets.
  public static var projectedStock: SelectableProperty<Self, Decimal?> { .init(10) }

  /// `ReorderPoint` · Edm.Double
  public var reorderPoint: Decimal? { row.decimal(11) }
  /// `ReorderPoint` in queries and change sets.
  public static var reorderPoint: SelectableProperty<Self, Decimal?> { .init(11) }

  /// `ReservedStock` · Edm.Double
  public var reservedStock: Decimal? { row.decimal(12) }
  /// `ReservedStock` in queries and change sets.
  public static var reservedStock: SelectableProperty<Self, Decimal?> { .init(12) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(13) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(14) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(15) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(15) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(16) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(16) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(17) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(17) }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StockSerialBatchNumbers` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory, sales orders, purchase orders"
  nonisolated public struct StockSerialBatchNumberSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      DraftStockTransactionLocation  Guid
      DraftTransactionID             Guid
      ID                             Guid!
      IsDraft                        Byte
      Item                           Guid
      ItemCode                       String
      ItemDescription                String
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      ParentID                       Guid
      PicklistLine                   Guid
      PickOrderLine                  Guid
      PurchaseTransaction            Guid
      Quantity                       Double
      Remarks                        String
      SalesOrderLine                 Guid
      SalesReturnLine                Guid
      SalesTransaction               Guid
      SerialBatchNumber              Guid
      StockCountLine                 Guid
      StockTransactionID             Guid
      StockTransactionLocation       Guid
      StockTransactionType           Int32
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      WarehouseTransferLine          Guid
      """)
  }
}

nonisolated extension Sync.Inventory.StockSerialBatchNumberSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `DraftStockTransactionLocation` · Edm.Guid
  public var draftStockTransactionLocation: UUID? { row.guid(5) }
  /// `DraftStockTransactionLocation` in queries and change sets.
  public static var draftStockTransactionLocation: SelectableProperty<Self, UUID?> { .init(5) }

  /// `DraftTransactionID` · Edm.Guid
  public var draftTransactionID: UUID? { row.guid(6) }
  /// `DraftTransactionID` in queries and change sets.
  public static var draftTransactionID: SelectableProperty<Self, UUID?> { .init(6) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(7) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(8) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: SelectableProperty<Self, Bool?> { .init(8) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(9) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(9) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(10) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(10) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(11) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(15) }
  /// `ParentID` in queries and change sets.
  public static var parentID: SelectableProperty<Self, UUID?> { .init(15) }

  /// `PicklistLine` · Edm.Guid
  public var picklistLine: UUID? { row.guid(16) }
  /// `PicklistLine` in queries and change sets.
  public static var picklistLine: SelectableProperty<Self, UUID?> { .init(16) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(17) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: SelectableProperty<Self, UUID?> { .init(17) }

  /// `PurchaseTransaction` · Edm.Guid
  public var purchaseTransaction: UUID? { row.guid(18) }
  /// `PurchaseTransaction` in queries and change sets.
  public static var purchaseTransaction: SelectableProperty<Self, UUID?> { .init(18) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(19) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(20) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(20) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(21) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: SelectableProperty<Self, UUID?> { .init(21) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(22) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: SelectableProperty<Self, UUID?> { .init(22) }

  /// `SalesTransaction` · Edm.Guid
  public var salesTransaction: UUID? { row.guid(23) }
  /// `SalesTransaction` in queries and change sets.
  public static var salesTransaction: SelectableProperty<Self, UUID?> { .init(23) }

  /// `SerialBatchNumber` · Edm.Guid
  public var serialBatchNumber: UUID? { row.guid(24) }
  /// `SerialBatchNumber` in queries and change sets.
  public static var serialBatchNumber: SelectableProperty<Self, UUID?> { .init(24) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(25) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: SelectableProperty<Self, UUID?> { .init(25) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(26) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: SelectableProperty<Self, UUID?> { .init(26) }

  /// `StockTransactionLocation` · Edm.Guid
  public var stockTransactionLocation: UUID? { row.guid(27) }
  /// `StockTransactionLocation` in queries and change sets.
  public static var stockTransactionLocation: SelectableProperty<Self, UUID?> { .init(27) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 28] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: SelectableProperty<Self, StockTransactionType?> { .init(28) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(29) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(29) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(30) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(30) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(31) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(31) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(32) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(32) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(33) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(33) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(34) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(34) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(35) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: SelectableProperty<Self, UUID?> { .init(35) }
}

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StorageLocationStockPositions` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory"
  nonisolated public struct StorageLocationStockPositionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!  key
      Division                    Int32!
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      QuantityToPicked            Double
      ReservedPick                Double
      SerialBatchReservedStock    Double
      Stock                       Double
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      UnitCode                    String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Inventory.StorageLocationStockPositionSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(1) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(2) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(3) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(3) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(4) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(4) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(5) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(5) }

  /// `QuantityToPicked` · Edm.Double
  public var quantityToPicked: Decimal? { row.decimal(6) }
  /// `QuantityToPicked` in queries and change sets.
  public static var quantityToPicked: SelectableProperty<Self, Decimal?> { .init(6) }

  /// `ReservedPick` · Edm.Double
  public var reservedPick: Decimal? { row.decimal(7) }
  /// `ReservedPick` in queries and change sets.
  public static var reservedPick: SelectableProperty<Self, Decimal?> { .init(7) }

  /// `SerialBatchReservedStock` · Edm.Double
  public var serialBatchReservedStock: Decimal? { row.decimal(8) }
  /// `SerialBatchReservedStock` in queries and change sets.
  public static var serialBatchReservedStock: SelectableProperty<Self, Decimal?> { .init(8) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(9) }
  /// `Stock` in queries and change sets.
  public static var stock: SelectableProperty<Self, Decimal?> { .init(9) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(10) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(10) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(11) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(11) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(12) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(13) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(14) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(15) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(15) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(16) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(16) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(17) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(17) }
}
