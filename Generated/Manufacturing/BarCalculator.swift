// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:BarCalculator`
  nonisolated public struct BarCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BarLengthUnit` · Edm.String
    public var barLengthUnit: String? { row[0] }

    /// `BarLength` · Edm.Double
    public var barLength: Decimal? { row[1] }

    /// `BarEnd` · Edm.Double
    public var barEnd: Decimal? { row[2] }

    /// `WeightPerLengthUnit` · Edm.String
    public var weightPerLengthUnit: String? { row[3] }

    /// `WeightPerLengthUnitFactor` · Edm.Double
    public var weightPerLengthUnitFactor: Decimal? { row[4] }

    /// `LengthToWeightUnitDescription` · Edm.String
    public var lengthToWeightUnitDescription: String? { row[5] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[6] }

    /// `PieceFacing` · Edm.Double
    public var pieceFacing: Decimal? { row[7] }

    /// `PieceCutOff` · Edm.Double
    public var pieceCutOff: Decimal? { row[8] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[9] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[10] }

    /// `PlannedLength` · Edm.Double
    public var plannedLength: Decimal? { row[11] }

    /// `PlannedLengthUnit` · Edm.String
    public var plannedLengthUnit: String? { row[12] }

    /// `WholeBars` · Edm.Int32
    public var wholeBars: Int32? { row[13] }

    /// `WholePiecesPerBar` · Edm.Int32
    public var wholePiecesPerBar: Int32? { row[14] }

    /// `PlannedBars` · Edm.Double
    public var plannedBars: Decimal? { row[15] }

    /// `PiecesPerBar` · Edm.Double
    public var piecesPerBar: Decimal? { row[16] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[17] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[18] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[19] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[20] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[21] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[22] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[23] }

    public static let table: PropertyTable = PropertyTable(
      """
      BarLengthUnit                  String   create update
      BarLength                      Double   create update
      BarEnd                         Double   create update
      WeightPerLengthUnit            String   create update
      WeightPerLengthUnitFactor      Double   create update
      LengthToWeightUnitDescription  String   create update
      PieceLength                    Double   create update
      PieceFacing                    Double   create update
      PieceCutOff                    Double   create update
      PlannedWeight                  Double   create update
      PlannedWeightUnit              String   create update
      PlannedLength                  Double   create update
      PlannedLengthUnit              String   create update
      WholeBars                      Int32    create update
      WholePiecesPerBar              Int32    create update
      PlannedBars                    Double   create update
      PiecesPerBar                   Double   create update
      IsCalculated                   Boolean  create update
      ItemStockUnit                  String   create update
      ShapeUnit                      String   create update
      ConversionUnitFactor           Double   create update
      ConversionUnitFactorType       Int32    create update
      ConversionUnitDescription      String   create update
      PiecesPerMakeItem              Double   create update
      """)
  }
}

nonisolated extension Manufacturing.BarCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.BarCalculator>()
    public init() {}
    public var barLengthUnit: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var barLength: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var barEnd: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var weightPerLengthUnit: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var weightPerLengthUnitFactor: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var lengthToWeightUnitDescription: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var pieceLength: Decimal? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var pieceFacing: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var pieceCutOff: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var plannedWeight: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var plannedWeightUnit: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var plannedLength: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var plannedLengthUnit: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var wholeBars: Int32? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var wholePiecesPerBar: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var plannedBars: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var piecesPerBar: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var isCalculated: Bool? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var itemStockUnit: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var shapeUnit: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var conversionUnitFactor: Decimal? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var conversionUnitFactorType: ConversionUnitFactorType? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var conversionUnitDescription: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
  }
}
