// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:MaterialsPerPieceCalculator`
  nonisolated public struct MaterialsPerPieceCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `MaterialsPerPiece` · Edm.Double
    public var materialsPerPiece: Decimal? { row[0] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[1] }

    public static let table: PropertyTable = PropertyTable(
      """
      MaterialsPerPiece  Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.MaterialsPerPieceCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.MaterialsPerPieceCalculator>()
    public init() {}
    public var materialsPerPiece: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
  }
}
