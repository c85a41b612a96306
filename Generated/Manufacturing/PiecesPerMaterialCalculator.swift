// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:PiecesPerMaterialCalculator`
  nonisolated public struct PiecesPerMaterialCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `PiecesPerMaterial` · Edm.Double
    public var piecesPerMaterial: Decimal? { row[ifPresent: 0] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      PiecesPerMaterial  Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.PiecesPerMaterialCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var piecesPerMaterial: WritableProperty<Decimal> { WritableProperty(0) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(1) }
  }
}
