// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:MaterialsPerPieceCalculator`
  nonisolated public struct MaterialsPerPieceCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `MaterialsPerPiece` · Edm.Double
    public var materialsPerPiece: Decimal? { row[ifPresent: 0] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      MaterialsPerPiece  Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.MaterialsPerPieceCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var materialsPerPiece: WritableProperty<Decimal> { WritableProperty(0) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(1) }
  }
}
