// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/AssemblyOrders` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct AssemblyOrder: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 4] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 5] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 6] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 7] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 8] }

    /// `AssemblyDate` · Edm.DateTime
    public var assemblyDate: LocalDateTime? { row[ifPresent: 9] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 10] }

    /// `FinishedQuantity` · Edm.Double
    public var finishedQuantity: Decimal? { row[ifPresent: 11] }

    /// `OrderStatus` · Edm.Int16
    public var orderStatus: AssemblyOrderStatus? { row[ifPresent: 12] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 13] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 14] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 15] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 16] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 17] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 18] }

    /// `Unit` · Edm.Guid
    public var unit: UUID? { row[ifPresent: 19] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 20] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 21] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 22] }

    /// `FinishedAssemblyDate` · Edm.DateTime
    public var finishedAssemblyDate: LocalDateTime? { row[ifPresent: 23] }

    /// `Type` · Edm.Int16
    public var type: AssemblyOrderType? { row[ifPresent: 24] }

    /// `PartItems` · expand with `expanding { $0.partItems }`
    public var partItems: Expanded<Inventory.AssemblyOrderPartItem> { row[25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Description                    String
      Division                       Int32
      OrderDate                      DateTime
      ID                             Guid!                             key
      Item                           Guid
      ItemCode                       String
      ItemDescription                String
      Notes                          String
      OrderNumber                    Int32
      AssemblyDate                   DateTime
      PlannedQuantity                Double
      FinishedQuantity               Double
      OrderStatus                    Int16
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      StorageLocation                Guid
      StorageLocationCode            String
      StorageLocationDescription     String
      Unit                           Guid
      UnitCode                       String
      UnitDescription                String
      StorageLocationSequenceNumber  Int32
      FinishedAssemblyDate           DateTime
      Type                           Int16
      PartItems                      Inventory.AssemblyOrderPartItem*
      """,
      related: { [Inventory.AssemblyOrderPartItem.table] })
  }
}

nonisolated extension Inventory.AssemblyOrder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var description: Property<Inventory.AssemblyOrder, String?> { Property(0) }
    public var division: Property<Inventory.AssemblyOrder, Int32?> { Property(1) }
    public var orderDate: Property<Inventory.AssemblyOrder, LocalDateTime?> { Property(2) }
    public var id: Property<Inventory.AssemblyOrder, UUID> { Property(3) }
    public var item: Property<Inventory.AssemblyOrder, UUID?> { Property(4) }
    public var itemCode: Property<Inventory.AssemblyOrder, String?> { Property(5) }
    public var itemDescription: Property<Inventory.AssemblyOrder, String?> { Property(6) }
    public var notes: Property<Inventory.AssemblyOrder, String?> { Property(7) }
    public var orderNumber: Property<Inventory.AssemblyOrder, Int32?> { Property(8) }
    public var assemblyDate: Property<Inventory.AssemblyOrder, LocalDateTime?> { Property(9) }
    public var plannedQuantity: Property<Inventory.AssemblyOrder, Decimal?> { Property(10) }
    public var finishedQuantity: Property<Inventory.AssemblyOrder, Decimal?> { Property(11) }
    public var orderStatus: Property<Inventory.AssemblyOrder, AssemblyOrderStatus?> { Property(12) }
    public var warehouse: Property<Inventory.AssemblyOrder, UUID?> { Property(13) }
    public var warehouseCode: Property<Inventory.AssemblyOrder, String?> { Property(14) }
    public var warehouseDescription: Property<Inventory.AssemblyOrder, String?> { Property(15) }
    public var storageLocation: Property<Inventory.AssemblyOrder, UUID?> { Property(16) }
    public var storageLocationCode: Property<Inventory.AssemblyOrder, String?> { Property(17) }
    public var storageLocationDescription: Property<Inventory.AssemblyOrder, String?> { Property(18) }
    public var unit: Property<Inventory.AssemblyOrder, UUID?> { Property(19) }
    public var unitCode: Property<Inventory.AssemblyOrder, String?> { Property(20) }
    public var unitDescription: Property<Inventory.AssemblyOrder, String?> { Property(21) }
    public var storageLocationSequenceNumber: Property<Inventory.AssemblyOrder, Int32?> { Property(22) }
    public var finishedAssemblyDate: Property<Inventory.AssemblyOrder, LocalDateTime?> { Property(23) }
    public var type: Property<Inventory.AssemblyOrder, AssemblyOrderType?> { Property(24) }
    public var partItems: Navigation<Inventory.AssemblyOrder, Inventory.AssemblyOrderPartItem> { Navigation(25) }
  }
}
