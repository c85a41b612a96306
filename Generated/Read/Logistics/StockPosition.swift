// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:StockPosition`
  nonisolated public struct StockPosition: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[0] }

    /// `InStock` · Edm.Double
    public var inStock: Decimal? { row[1] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[2] }

    /// `PlanningIn` · Edm.Double
    public var planningIn: Decimal? { row[3] }

    /// `PlanningOut` · Edm.Double
    public var planningOut: Decimal? { row[4] }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[5] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[6] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Read.Logistics.StockPosition>()
    public init() {}
    public var freeStock: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var inStock: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var itemID: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var planningIn: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var planningOut: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var projectedStock: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var reservedStock: Decimal? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
  }
}
