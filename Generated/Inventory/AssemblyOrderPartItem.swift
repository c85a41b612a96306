// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/AssemblyOrderPartItems`
  nonisolated public struct AssemblyOrderPartItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AssemblyOrder` · Edm.Guid
    public var assemblyOrder: UUID? { row[ifPresent: 0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }

    /// `Item` · Edm.Guid · key
    public var item: UUID { row[2] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 3] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 4] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 5] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 6] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 7] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 8] }

    /// `Issued` · Edm.Double
    public var issued: Decimal? { row[ifPresent: 9] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      AssemblyOrder                  Guid    create update
      Division                       Int32   create update
      Item                           Guid!   key create update
      ItemCode                       String  create update
      ItemDescription                String  create update
      StorageLocation                Guid    create update
      StorageLocationCode            String  create update
      StorageLocationDescription     String  create update
      PlannedQuantity                Double  create update
      Issued                         Double  create update
      Unit                           String  create update
      Notes                          String  create update
      StorageLocationSequenceNumber  Int32   create update
      """)
  }
}

nonisolated extension Inventory.AssemblyOrderPartItem {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var assemblyOrder: Property<Inventory.AssemblyOrderPartItem, UUID?> { Property(0) }
    public var division: Property<Inventory.AssemblyOrderPartItem, Int32?> { Property(1) }
    public var item: Property<Inventory.AssemblyOrderPartItem, UUID> { Property(2) }
    public var itemCode: Property<Inventory.AssemblyOrderPartItem, String?> { Property(3) }
    public var itemDescription: Property<Inventory.AssemblyOrderPartItem, String?> { Property(4) }
    public var storageLocation: Property<Inventory.AssemblyOrderPartItem, UUID?> { Property(5) }
    public var storageLocationCode: Property<Inventory.AssemblyOrderPartItem, String?> { Property(6) }
    public var storageLocationDescription: Property<Inventory.AssemblyOrderPartItem, String?> { Property(7) }
    public var plannedQuantity: Property<Inventory.AssemblyOrderPartItem, Decimal?> { Property(8) }
    public var issued: Property<Inventory.AssemblyOrderPartItem, Decimal?> { Property(9) }
    public var unit: Property<Inventory.AssemblyOrderPartItem, String?> { Property(10) }
    public var notes: Property<Inventory.AssemblyOrderPartItem, String?> { Property(11) }
    public var storageLocationSequenceNumber: Property<Inventory.AssemblyOrderPartItem, Int32?> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var assemblyOrder: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var item: WritableProperty<UUID> { WritableProperty(2) }
    public var itemCode: WritableProperty<String> { WritableProperty(3) }
    public var itemDescription: WritableProperty<String> { WritableProperty(4) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(5) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(6) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(7) }
    public var plannedQuantity: WritableProperty<Decimal> { WritableProperty(8) }
    public var issued: WritableProperty<Decimal> { WritableProperty(9) }
    public var unit: WritableProperty<String> { WritableProperty(10) }
    public var notes: WritableProperty<String> { WritableProperty(11) }
    public var storageLocationSequenceNumber: WritableProperty<Int32> { WritableProperty(12) }
  }
}
