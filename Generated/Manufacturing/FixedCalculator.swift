// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:FixedCalculator`
  nonisolated public struct FixedCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `FixedQuantity` · Edm.Double
    public var fixedQuantity: Decimal? { row[ifPresent: 0] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      FixedQuantity      Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.FixedCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var fixedQuantity: WritableProperty<Decimal> { WritableProperty(0) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(1) }
  }
}
