// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics/ItemExtraField` · read · 60 rows a page
  nonisolated public struct ItemExtraField: KeyedEntity {
    nonisolated public struct Key: EntityKey {
      public var itemID: UUID
      public var number: Int32

      public init(
        itemID: UUID,
        number: Int32
      ) {
        self.itemID = itemID
        self.number = number
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 2 else { return nil }
        guard let itemID = UUID(keyValues[0]) else { return nil }
        guard let number = Int32(keyValues[1]) else { return nil }
        self.init(
          itemID: itemID,
          number: number)
      }

      public var keyValues: [PrimitiveValue] {
        [
          itemID.primitiveValue,
          number.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 0] }

    /// `ItemID` · Edm.Guid · key
    public var itemID: UUID { row[1] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 2] }

    /// `Number` · Edm.Int32 · key
    public var number: Int32 { row[3] }

    /// `Value` · Edm.String
    public var value: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Description  String
      ItemID       Guid!     key
      Modified     DateTime
      Number       Int32!    key
      Value        String
      """)
  }
}

nonisolated extension Read.Logistics.ItemExtraField {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var description: Property<Read.Logistics.ItemExtraField, String?> { Property(0) }
    public var itemID: Property<Read.Logistics.ItemExtraField, UUID> { Property(1) }
    public var modified: Property<Read.Logistics.ItemExtraField, LocalDateTime?> { Property(2) }
    public var number: Property<Read.Logistics.ItemExtraField, Int32> { Property(3) }
    public var value: Property<Read.Logistics.ItemExtraField, String?> { Property(4) }
  }
}
