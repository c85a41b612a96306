// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/AssemblyOrderPartItems`
  nonisolated public struct AssemblyOrderPartItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AssemblyOrder` · Edm.Guid
    public var assemblyOrder: UUID? { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[1] }

    /// `Item` · Edm.Guid · key
    public var item: UUID { row[2] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[3] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[4] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[5] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[6] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[7] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[8] }

    /// `Issued` · Edm.Double
    public var issued: Decimal? { row[9] }

    /// `Unit` · Edm.String
    public var unit: String? { row[10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[11] }

    /// `StorageLocationSequenceNumber` · Edm.Int32
    public var storageLocationSequenceNumber: Int32? { row[12] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Inventory.AssemblyOrderPartItem>()
    public init() {}
    public var assemblyOrder: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var item: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var itemCode: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var itemDescription: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var storageLocation: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var storageLocationCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var storageLocationDescription: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var plannedQuantity: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var issued: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var unit: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var notes: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var storageLocationSequenceNumber: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
  }
}
