// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireWeightCalculator`
  nonisolated public struct CoilWireWeightCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `WeightUnit` · Edm.String
    public var weightUnit: String? { row[0] }

    /// `PieceWeight` · Edm.Double
    public var pieceWeight: Decimal? { row[1] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[2] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[3] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[4] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[5] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[6] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[7] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[8] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[9] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[10] }

    public static let table: PropertyTable = PropertyTable(
      """
      WeightUnit                 String   create update
      PieceWeight                Double   create update
      PlannedWeight              Double   create update
      PlannedWeightUnit          String   create update
      IsCalculated               Boolean  create update
      ItemStockUnit              String   create update
      ShapeUnit                  String   create update
      ConversionUnitFactor       Double   create update
      ConversionUnitFactorType   Int32    create update
      ConversionUnitDescription  String   create update
      PiecesPerMakeItem          Double   create update
      """)
  }
}

nonisolated extension Manufacturing.CoilWireWeightCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.CoilWireWeightCalculator>()
    public init() {}
    public var weightUnit: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var pieceWeight: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var plannedWeight: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var plannedWeightUnit: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var isCalculated: Bool? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var itemStockUnit: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var shapeUnit: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var conversionUnitFactor: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var conversionUnitFactorType: ConversionUnitFactorType? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var conversionUnitDescription: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
  }
}
