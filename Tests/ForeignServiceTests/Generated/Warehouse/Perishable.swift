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
    internal var weight: Decimal? { row[ifPresent: 3] }

    /// `Rating` · Edm.Single
    internal var rating: Float? { row[ifPresent: 4] }

    /// `Sold` · Edm.Int64
    internal var sold: Int64 { row[5] }

    /// `Trend` · Edm.SByte
    internal var trend: Int8? { row[ifPresent: 6] }

    /// `Shelf` · Edm.Byte
    internal var shelf: UInt8? { row[ifPresent: 7] }

    /// `Released` · Edm.DateTime
    internal var released: LocalDateTime? { row[ifPresent: 8] }

    /// `Updated` · Edm.DateTimeOffset
    internal var updated: Date? { row[ifPresent: 9] }

    /// `OpensAt` · Edm.Time
    internal var opensAt: Duration? { row[ifPresent: 10] }

    /// `Photo` · Edm.Binary
    internal var photo: Data? { row[ifPresent: 11] }

    /// `Token` · Edm.Guid
    internal var token: UUID? { row[ifPresent: 12] }

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
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var id: WritableProperty<Int32> { WritableProperty(0) }
    internal var name: WritableProperty<String> { WritableProperty(1) }
    internal var price: WritableProperty<Decimal> { WritableProperty(2) }
    internal var weight: WritableProperty<Decimal> { WritableProperty(3) }
    internal var rating: WritableProperty<Float> { WritableProperty(4) }
    internal var sold: WritableProperty<Int64> { WritableProperty(5) }
    internal var trend: WritableProperty<Int8> { WritableProperty(6) }
    internal var shelf: WritableProperty<UInt8> { WritableProperty(7) }
    internal var released: WritableProperty<LocalDateTime> { WritableProperty(8) }
    internal var updated: WritableProperty<Date> { WritableProperty(9) }
    internal var opensAt: WritableProperty<Duration> { WritableProperty(10) }
    internal var photo: WritableProperty<Data> { WritableProperty(11) }
    internal var token: WritableProperty<UUID> { WritableProperty(12) }
    internal var discontinued: WritableProperty<Bool> { WritableProperty(13) }
    internal var size: WritableProperty<Changes<Warehouse.Size>> { WritableProperty(14) }
    internal var bestBefore: WritableProperty<LocalDateTime> { WritableProperty(15) }
    internal var supplier: WritableProperty<Changes<Warehouse.Supplier>> { WritableProperty(16) }
    internal var levels: WritableProperty<[Changes<Warehouse.Level>]> { WritableProperty(17) }
  }
}
