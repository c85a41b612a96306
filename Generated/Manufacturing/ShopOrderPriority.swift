// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderPriorities` · read, update · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderPriority: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid · key · read-only
    public var id: UUID { row[1] }

    /// `Mode` · Edm.Int32
    public var mode: ShopOrderPriorityMode? { row[ifPresent: 2] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 3] }

    /// `Priority` · Edm.Int32
    public var priority: Int32? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division   Int32
      ID         Guid!  key
      Mode       Int32  update
      ShopOrder  Guid
      Priority   Int32  update
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderPriority {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Manufacturing.ShopOrderPriority, Int32?> { Property(0) }
    public var id: Property<Manufacturing.ShopOrderPriority, UUID> { Property(1) }
    public var mode: Property<Manufacturing.ShopOrderPriority, ShopOrderPriorityMode?> { Property(2) }
    public var shopOrder: Property<Manufacturing.ShopOrderPriority, UUID?> { Property(3) }
    public var priority: Property<Manufacturing.ShopOrderPriority, Int32?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var mode: WritableProperty<ShopOrderPriorityMode> { WritableProperty(2) }
    public var priority: WritableProperty<Int32> { WritableProperty(4) }
  }
}
