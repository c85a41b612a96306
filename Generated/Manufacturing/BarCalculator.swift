// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:BarCalculator`
  nonisolated public struct BarCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BarLengthUnit` · Edm.String
    public var barLengthUnit: String? { row[ifPresent: 0] }

    /// `BarLength` · Edm.Double
    public var barLength: Decimal? { row[ifPresent: 1] }

    /// `BarEnd` · Edm.Double
    public var barEnd: Decimal? { row[ifPresent: 2] }

    /// `WeightPerLengthUnit` · Edm.String
    public var weightPerLengthUnit: String? { row[ifPresent: 3] }

    /// `WeightPerLengthUnitFactor` · Edm.Double
    public var weightPerLengthUnitFactor: Decimal? { row[ifPresent: 4] }

    /// `LengthToWeightUnitDescription` · Edm.String
    public var lengthToWeightUnitDescription: String? { row[ifPresent: 5] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[ifPresent: 6] }

    /// `PieceFacing` · Edm.Double
    public var pieceFacing: Decimal? { row[ifPresent: 7] }

    /// `PieceCutOff` · Edm.Double
    public var pieceCutOff: Decimal? { row[ifPresent: 8] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[ifPresent: 9] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[ifPresent: 10] }

    /// `PlannedLength` · Edm.Double
    public var plannedLength: Decimal? { row[ifPresent: 11] }

    /// `PlannedLengthUnit` · Edm.String
    public var plannedLengthUnit: String? { row[ifPresent: 12] }

    /// `WholeBars` · Edm.Int32
    public var wholeBars: Int32? { row[ifPresent: 13] }

    /// `WholePiecesPerBar` · Edm.Int32
    public var wholePiecesPerBar: Int32? { row[ifPresent: 14] }

    /// `PlannedBars` · Edm.Double
    public var plannedBars: Decimal? { row[ifPresent: 15] }

    /// `PiecesPerBar` · Edm.Double
    public var piecesPerBar: Decimal? { row[ifPresent: 16] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[ifPresent: 17] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[ifPresent: 18] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[ifPresent: 19] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[ifPresent: 20] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 21] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[ifPresent: 22] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 23] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var barLengthUnit: WritableProperty<String> { WritableProperty(0) }
    public var barLength: WritableProperty<Decimal> { WritableProperty(1) }
    public var barEnd: WritableProperty<Decimal> { WritableProperty(2) }
    public var weightPerLengthUnit: WritableProperty<String> { WritableProperty(3) }
    public var weightPerLengthUnitFactor: WritableProperty<Decimal> { WritableProperty(4) }
    public var lengthToWeightUnitDescription: WritableProperty<String> { WritableProperty(5) }
    public var pieceLength: WritableProperty<Decimal> { WritableProperty(6) }
    public var pieceFacing: WritableProperty<Decimal> { WritableProperty(7) }
    public var pieceCutOff: WritableProperty<Decimal> { WritableProperty(8) }
    public var plannedWeight: WritableProperty<Decimal> { WritableProperty(9) }
    public var plannedWeightUnit: WritableProperty<String> { WritableProperty(10) }
    public var plannedLength: WritableProperty<Decimal> { WritableProperty(11) }
    public var plannedLengthUnit: WritableProperty<String> { WritableProperty(12) }
    public var wholeBars: WritableProperty<Int32> { WritableProperty(13) }
    public var wholePiecesPerBar: WritableProperty<Int32> { WritableProperty(14) }
    public var plannedBars: WritableProperty<Decimal> { WritableProperty(15) }
    public var piecesPerBar: WritableProperty<Decimal> { WritableProperty(16) }
    public var isCalculated: WritableProperty<Bool> { WritableProperty(17) }
    public var itemStockUnit: WritableProperty<String> { WritableProperty(18) }
    public var shapeUnit: WritableProperty<String> { WritableProperty(19) }
    public var conversionUnitFactor: WritableProperty<Decimal> { WritableProperty(20) }
    public var conversionUnitFactorType: WritableProperty<ConversionUnitFactorType> { WritableProperty(21) }
    public var conversionUnitDescription: WritableProperty<String> { WritableProperty(22) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(23) }
  }
}
