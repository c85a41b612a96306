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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(4) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[5] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(5) }

    /// `Item` · Edm.Guid
    public var item: UUID { row[6] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID> { SelectableProperty(6) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 7] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 8] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 9] }
    /// `MaximumStock` in queries and change sets.
    public static var maximumStock: SelectableProperty<Self, Decimal?> { SelectableProperty(9) }

    /// `MinimumStock` · Edm.Double
    public var minimumStock: Decimal? { row[ifPresent: 10] }
    /// `MinimumStock` in queries and change sets.
    public static var minimumStock: SelectableProperty<Self, Decimal?> { SelectableProperty(10) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(11) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(12) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 14] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 15] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 16] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `Type` · Edm.Int16
    public var type: ItemStorageLocationType? { row[ifPresent: 17] }
    /// `Type` in queries and change sets.
    public static var type: SelectableProperty<Self, ItemStorageLocationType?> { SelectableProperty(17) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(20) }

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

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/ItemWarehouses` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct ItemWarehouseSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `CountingCycle` · Edm.Int16
    public var countingCycle: Int16? { row[ifPresent: 1] }
    /// `CountingCycle` in queries and change sets.
    public static var countingCycle: SelectableProperty<Self, Int16?> { SelectableProperty(1) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(2) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(3) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `DefaultStorageLocation` · Edm.Guid
    public var defaultStorageLocation: UUID? { row[ifPresent: 5] }
    /// `DefaultStorageLocation` in queries and change sets.
    public static var defaultStorageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(5) }

    /// `DefaultStorageLocationCode` · Edm.String
    public var defaultStorageLocationCode: String? { row[ifPresent: 6] }
    /// `DefaultStorageLocationCode` in queries and change sets.
    public static var defaultStorageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `DefaultStorageLocationDescription` · Edm.String
    public var defaultStorageLocationDescription: String? { row[ifPresent: 7] }
    /// `DefaultStorageLocationDescription` in queries and change sets.
    public static var defaultStorageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(8) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(9) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(10) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 13] }
    /// `MaximumStock` in queries and change sets.
    public static var maximumStock: SelectableProperty<Self, Decimal?> { SelectableProperty(13) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 14] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(14) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(15) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `OrderPolicy` · Edm.Int16
    public var orderPolicy: OrderPolicy? { row[ifPresent: 17] }
    /// `OrderPolicy` in queries and change sets.
    public static var orderPolicy: SelectableProperty<Self, OrderPolicy?> { SelectableProperty(17) }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 18] }
    /// `Period` in queries and change sets.
    public static var period: SelectableProperty<Self, Int16?> { SelectableProperty(18) }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 19] }
    /// `ReorderPoint` in queries and change sets.
    public static var reorderPoint: SelectableProperty<Self, Decimal?> { SelectableProperty(19) }

    /// `ReorderQuantity` · Edm.Double
    public var reorderQuantity: Decimal? { row[ifPresent: 20] }
    /// `ReorderQuantity` in queries and change sets.
    public static var reorderQuantity: SelectableProperty<Self, Decimal?> { SelectableProperty(20) }

    /// `ReplenishmentType` · Edm.Int16
    public var replenishmentType: ReplenishmentType? { row[ifPresent: 21] }
    /// `ReplenishmentType` in queries and change sets.
    public static var replenishmentType: SelectableProperty<Self, ReplenishmentType?> { SelectableProperty(21) }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 22] }
    /// `ReservedStock` in queries and change sets.
    public static var reservedStock: SelectableProperty<Self, Decimal?> { SelectableProperty(22) }

    /// `SafetyStock` · Edm.Double
    public var safetyStock: Decimal? { row[ifPresent: 23] }
    /// `SafetyStock` in queries and change sets.
    public static var safetyStock: SelectableProperty<Self, Decimal?> { SelectableProperty(23) }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 24] }
    /// `StorageLocationSequenceNumber` in queries and change sets.
    public static var storageLocationSequenceNumber: SelectableProperty<Self, Int32?> { SelectableProperty(24) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 25] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(25) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 26] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 27] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(27) }

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

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/SerialBatchNumbers` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SerialBatchNumberSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(4) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(5) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[6] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(6) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 7] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: SelectableProperty<Self, Bool?> { SelectableProperty(7) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 8] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(8) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 9] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 10] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(11) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(12) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 14] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `SerialBatchNumber` · Edm.String
    public var serialBatchNumber: String? { row[ifPresent: 15] }
    /// `SerialBatchNumber` in queries and change sets.
    public static var serialBatchNumber: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 16] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(16) }

    /// `Type` · Edm.Int16
    public var type: SerialBatchNumberType? { row[ifPresent: 17] }
    /// `Type` in queries and change sets.
    public static var type: SelectableProperty<Self, SerialBatchNumberType?> { SelectableProperty(17) }

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

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/StockPositions` · read · 1000 rows a page · `$select` required · permission "Logistics inventory"
  nonisolated public struct StockPositionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `CurrentStock` · Edm.Double
    public var currentStock: Decimal? { row[ifPresent: 1] }
    /// `CurrentStock` in queries and change sets.
    public static var currentStock: SelectableProperty<Self, Decimal?> { SelectableProperty(1) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(2) }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 3] }
    /// `FreeStock` in queries and change sets.
    public static var freeStock: SelectableProperty<Self, Decimal?> { SelectableProperty(3) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(4) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 5] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(5) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 6] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 7] }
    /// `ItemId` in queries and change sets.
    public static var itemID: SelectableProperty<Self, UUID?> { SelectableProperty(7) }

    /// `PlanningIn` · Edm.Double
    public var planningIn: Decimal? { row[ifPresent: 8] }
    /// `PlanningIn` in queries and change sets.
    public static var planningIn: SelectableProperty<Self, Decimal?> { SelectableProperty(8) }

    /// `PlanningOut` · Edm.Double
    public var planningOut: Decimal? { row[ifPresent: 9] }
    /// `PlanningOut` in queries and change sets.
    public static var planningOut: SelectableProperty<Self, Decimal?> { SelectableProperty(9) }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[ifPresent: 10] }
    /// `ProjectedStock` in queries and change sets.
    public static var projectedStock: SelectableProperty<Self, Decimal?> { SelectableProperty(10) }

    /// `ReorderPoint` · Edm.Double
    public var reorderPoint: Decimal? { row[ifPresent: 11] }
    /// `ReorderPoint` in queries and change sets.
    public static var reorderPoint: SelectableProperty<Self, Decimal?> { SelectableProperty(11) }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 12] }
    /// `ReservedStock` in queries and change sets.
    public static var reservedStock: SelectableProperty<Self, Decimal?> { SelectableProperty(12) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 13] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 15] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(15) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 16] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 17] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(17) }

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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(4) }

    /// `DraftStockTransactionLocation` · Edm.Guid
    public var draftStockTransactionLocation: UUID? { row[ifPresent: 5] }
    /// `DraftStockTransactionLocation` in queries and change sets.
    public static var draftStockTransactionLocation: SelectableProperty<Self, UUID?> { SelectableProperty(5) }

    /// `DraftTransactionID` · Edm.Guid
    public var draftTransactionID: UUID? { row[ifPresent: 6] }
    /// `DraftTransactionID` in queries and change sets.
    public static var draftTransactionID: SelectableProperty<Self, UUID?> { SelectableProperty(6) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[7] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(7) }

    /// `IsDraft` · Edm.Byte
    public var isDraft: Bool? { row[ifPresent: 8] }
    /// `IsDraft` in queries and change sets.
    public static var isDraft: SelectableProperty<Self, Bool?> { SelectableProperty(8) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 9] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(9) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 10] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 11] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(12) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(13) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 15] }
    /// `ParentID` in queries and change sets.
    public static var parentID: SelectableProperty<Self, UUID?> { SelectableProperty(15) }

    /// `PicklistLine` · Edm.Guid
    public var picklistLine: UUID? { row[ifPresent: 16] }
    /// `PicklistLine` in queries and change sets.
    public static var picklistLine: SelectableProperty<Self, UUID?> { SelectableProperty(16) }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 17] }
    /// `PickOrderLine` in queries and change sets.
    public static var pickOrderLine: SelectableProperty<Self, UUID?> { SelectableProperty(17) }

    /// `PurchaseTransaction` · Edm.Guid
    public var purchaseTransaction: UUID? { row[ifPresent: 18] }
    /// `PurchaseTransaction` in queries and change sets.
    public static var purchaseTransaction: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 19] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(19) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 21] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 22] }
    /// `SalesReturnLine` in queries and change sets.
    public static var salesReturnLine: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `SalesTransaction` · Edm.Guid
    public var salesTransaction: UUID? { row[ifPresent: 23] }
    /// `SalesTransaction` in queries and change sets.
    public static var salesTransaction: SelectableProperty<Self, UUID?> { SelectableProperty(23) }

    /// `SerialBatchNumber` · Edm.Guid
    public var serialBatchNumber: UUID? { row[ifPresent: 24] }
    /// `SerialBatchNumber` in queries and change sets.
    public static var serialBatchNumber: SelectableProperty<Self, UUID?> { SelectableProperty(24) }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 25] }
    /// `StockCountLine` in queries and change sets.
    public static var stockCountLine: SelectableProperty<Self, UUID?> { SelectableProperty(25) }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[ifPresent: 26] }
    /// `StockTransactionID` in queries and change sets.
    public static var stockTransactionID: SelectableProperty<Self, UUID?> { SelectableProperty(26) }

    /// `StockTransactionLocation` · Edm.Guid
    public var stockTransactionLocation: UUID? { row[ifPresent: 27] }
    /// `StockTransactionLocation` in queries and change sets.
    public static var stockTransactionLocation: SelectableProperty<Self, UUID?> { SelectableProperty(27) }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 28] }
    /// `StockTransactionType` in queries and change sets.
    public static var stockTransactionType: SelectableProperty<Self, StockTransactionType?> { SelectableProperty(28) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 29] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(29) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 30] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(30) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 31] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(31) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 32] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(32) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 33] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 34] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(34) }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 35] }
    /// `WarehouseTransferLine` in queries and change sets.
    public static var warehouseTransferLine: SelectableProperty<Self, UUID?> { SelectableProperty(35) }

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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(1) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[2] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(2) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 3] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(3) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 4] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 5] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(5) }

    /// `QuantityToPicked` · Edm.Double
    public var quantityToPicked: Decimal? { row[ifPresent: 6] }
    /// `QuantityToPicked` in queries and change sets.
    public static var quantityToPicked: SelectableProperty<Self, Decimal?> { SelectableProperty(6) }

    /// `ReservedPick` · Edm.Double
    public var reservedPick: Decimal? { row[ifPresent: 7] }
    /// `ReservedPick` in queries and change sets.
    public static var reservedPick: SelectableProperty<Self, Decimal?> { SelectableProperty(7) }

    /// `SerialBatchReservedStock` · Edm.Double
    public var serialBatchReservedStock: Decimal? { row[ifPresent: 8] }
    /// `SerialBatchReservedStock` in queries and change sets.
    public static var serialBatchReservedStock: SelectableProperty<Self, Decimal?> { SelectableProperty(8) }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 9] }
    /// `Stock` in queries and change sets.
    public static var stock: SelectableProperty<Self, Decimal?> { SelectableProperty(9) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 10] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(10) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 11] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 12] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 13] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 15] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(15) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 16] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 17] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(17) }

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
