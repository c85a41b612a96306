// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse/Levels`
  nonisolated internal struct Level: KeyedEntity, WritableEntity {
    nonisolated internal struct Key: EntityKey {
      internal var place: String
      internal var product: Int32
      internal var since: LocalDateTime
      internal var lot: Int64

      internal init(
        place: String,
        product: Int32,
        since: LocalDateTime,
        lot: Int64
      ) {
        self.place = place
        self.product = product
        self.since = since
        self.lot = lot
      }

      internal init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 4 else { return nil }
        guard let place = String(keyValues[0]) else { return nil }
        guard let product = Int32(keyValues[1]) else { return nil }
        guard let since = LocalDateTime(keyValues[2]) else { return nil }
        guard let lot = Int64(keyValues[3]) else { return nil }
        self.init(
          place: place,
          product: product,
          since: since,
          lot: lot)
      }

      internal var keyValues: [PrimitiveValue] {
        [
          place.primitiveValue,
          product.primitiveValue,
          since.primitiveValue,
          lot.primitiveValue,
        ]
      }
    }

    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Place` · Edm.String · key
    internal var place: String { row[0] }

    /// `Product` · Edm.Int32 · key
    internal var product: Int32 { row[1] }

    /// `Since` · Edm.DateTime · key
    internal var since: LocalDateTime { row[2] }

    /// `Lot` · Edm.Int64 · key
    internal var lot: Int64 { row[3] }

    /// `Quantity` · Edm.Decimal
    internal var quantity: Decimal? { row[ifPresent: 4] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Place     String!    key create update
      Product   Int32!     key create update
      Since     DateTime!  key create update
      Lot       Int64!     key create update
      Quantity  Decimal    create update
      """)
  }
}

nonisolated extension Warehouse.Level {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated internal struct Fields: EntityFields {
    internal init() {}
    internal var place: Property<Warehouse.Level, String> { Property(0) }
    internal var product: Property<Warehouse.Level, Int32> { Property(1) }
    internal var since: Property<Warehouse.Level, LocalDateTime> { Property(2) }
    internal var lot: Property<Warehouse.Level, Int64> { Property(3) }
    internal var quantity: Property<Warehouse.Level, Decimal?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var place: WritableProperty<String> { WritableProperty(0) }
    internal var product: WritableProperty<Int32> { WritableProperty(1) }
    internal var since: WritableProperty<LocalDateTime> { WritableProperty(2) }
    internal var lot: WritableProperty<Int64> { WritableProperty(3) }
    internal var quantity: WritableProperty<Decimal> { WritableProperty(4) }
  }
}
