// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:StockPosition`
  nonisolated public struct StockPosition: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 0] }

    /// `InStock` · Edm.Double
    public var inStock: Decimal? { row[ifPresent: 1] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 2] }

    /// `PlanningIn` · Edm.Double
    public var planningIn: Decimal? { row[ifPresent: 3] }

    /// `PlanningOut` · Edm.Double
    public var planningOut: Decimal? { row[ifPresent: 4] }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[ifPresent: 5] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      FreeStock       Double  create update
      InStock         Double  create update
      ItemId          Guid    create update
      PlanningIn      Double  create update
      PlanningOut     Double  create update
      ProjectedStock  Double  create update
      ReservedStock   Double  create update
      """)
  }
}

nonisolated extension Read.Logistics.StockPosition {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var freeStock: WritableProperty<Decimal> { WritableProperty(0) }
    public var inStock: WritableProperty<Decimal> { WritableProperty(1) }
    public var itemID: WritableProperty<UUID> { WritableProperty(2) }
    public var planningIn: WritableProperty<Decimal> { WritableProperty(3) }
    public var planningOut: WritableProperty<Decimal> { WritableProperty(4) }
    public var projectedStock: WritableProperty<Decimal> { WritableProperty(5) }
    public var reservedStock: WritableProperty<Decimal> { WritableProperty(6) }
  }
}
