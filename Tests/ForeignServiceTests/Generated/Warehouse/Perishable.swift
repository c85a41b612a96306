// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse/Perishables`
  nonisolated internal struct Perishable: KeyedEntity, WritableEntity {
    internal typealias Key = Int32
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    internal var id: Int32 { row[0] }

    /// `Name` · Edm.String · max 40
    internal var name: String { row[1] }

    /// `Price` · Edm.Decimal
    internal var price: Decimal { row[2] }

    /// `Weight` · Edm.Double
    internal var weight: Decimal? { row[3] }

    /// `Rating` · Edm.Single
    internal var rating: Float? { row[4] }

    /// `Sold` · Edm.Int64
    internal var sold: Int64 { row[5] }

    /// `Trend` · Edm.SByte
    internal var trend: Int8? { row[6] }

    /// `Shelf` · Edm.Byte
    internal var shelf: UInt8? { row[7] }

    /// `Released` · Edm.DateTime
    internal var released: LocalDateTime? { row[8] }

    /// `Updated` · Edm.DateTimeOffset
    internal var updated: Date? { row[9] }

    /// `OpensAt` · Edm.Time
    internal var opensAt: Duration? { row[10] }

    /// `Photo` · Edm.Binary
    internal var photo: Data? { row[11] }

    /// `Token` · Edm.Guid
    internal var token: UUID? { row[12] }

    /// `Discontinued` · Edm.Boolean
    internal var discontinued: Bool { row[13] }

    /// `Size` · Acme.Stock.Size
    internal var size: Warehouse.Size { row[14] }

    /// `BestBefore` · Edm.DateTime
    internal var bestBefore: LocalDateTime { row[15] }

    /// `Supplier` · expand with `expanding { $0.supplier }`
    internal var supplier: ExpandedOne<Warehouse.Supplier> { row[16] }

    /// `Levels` · expand with `expanding { $0.levels }`
    internal var levels: Expanded<Warehouse.Level> { row[17] }

    internal static let table: PropertyTable = PropertyTable(
      """
      ID            Int32!               key create update
      Name          String!              create update
      Price         Decimal!             create update
      Weight        Double               create update
      Rating        Single               create update
      Sold          Int64!               create update
      Trend         SByte                create update
      Shelf         Byte                 create update
      Released      DateTime             create update
      Updated       DateTimeOffset       create update
      OpensAt       Time                 create update
      Photo         Binary               create update
      Token         Guid                 create update
      Discontinued  Boolean!             create update
      Size          Warehouse.Size!      create update
      BestBefore    DateTime!            create update
      Supplier      Warehouse.Supplier?  create
      Levels        Warehouse.Level*     create
      """,
      related: { [Warehouse.Size.table, Warehouse.Supplier.table, Warehouse.Level.table] })
  }
}

nonisolated extension Warehouse.Perishable {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated internal struct Fields: EntityFields {
    internal init() {}
    internal var id: Property<Warehouse.Perishable, Int32> { Property(0) }
    internal var name: Property<Warehouse.Perishable, String> { Property(1) }
    internal var price: Property<Warehouse.Perishable, Decimal> { Property(2) }
    internal var weight: Property<Warehouse.Perishable, Decimal?> { Property(3) }
    internal var rating: Property<Warehouse.Perishable, Float?> { Property(4) }
    internal var sold: Property<Warehouse.Perishable, Int64> { Property(5) }
    internal var trend: Property<Warehouse.Perishable, Int8?> { Property(6) }
    internal var shelf: Property<Warehouse.Perishable, UInt8?> { Property(7) }
    internal var released: Property<Warehouse.Perishable, LocalDateTime?> { Property(8) }
    internal var updated: Property<Warehouse.Perishable, Date?> { Property(9) }
    internal var opensAt: Property<Warehouse.Perishable, Duration?> { Property(10) }
    internal var photo: Property<Warehouse.Perishable, Data?> { Property(11) }
    internal var token: Property<Warehouse.Perishable, UUID?> { Property(12) }
    internal var discontinued: Property<Warehouse.Perishable, Bool> { Property(13) }
    internal var size: SelectableProperty<Warehouse.Perishable, Warehouse.Size> { SelectableProperty(14) }
    internal var bestBefore: Property<Warehouse.Perishable, LocalDateTime> { Property(15) }
    internal var supplier: Navigation<Warehouse.Perishable, Warehouse.Supplier> { Navigation(16) }
    internal var levels: Navigation<Warehouse.Perishable, Warehouse.Level> { Navigation(17) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: EntityChanges {
    internal var changes = Changes<Warehouse.Perishable>()
    internal init() {}
    internal var id: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    internal var name: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    internal var price: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    internal var weight: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    internal var rating: Float? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    internal var sold: Int64? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    internal var trend: Int8? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    internal var shelf: UInt8? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    internal var released: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    internal var updated: Date? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    internal var opensAt: Duration? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    internal var photo: Data? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    internal var token: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    internal var discontinued: Bool? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    internal var size: Warehouse.Size.Writable? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    internal var bestBefore: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    internal var supplier: Warehouse.Supplier.Writable? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    internal var levels: [Warehouse.Level.Writable]? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
  }
}
