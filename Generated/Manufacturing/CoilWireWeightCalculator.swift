// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireWeightCalculator`
  nonisolated public struct CoilWireWeightCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `WeightUnit` · Edm.String
    public var weightUnit: String? { row[ifPresent: 0] }

    /// `PieceWeight` · Edm.Double
    public var pieceWeight: Decimal? { row[ifPresent: 1] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[ifPresent: 2] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[ifPresent: 3] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[ifPresent: 4] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[ifPresent: 5] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[ifPresent: 6] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[ifPresent: 7] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 8] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[ifPresent: 9] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 10] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var weightUnit: WritableProperty<String> { WritableProperty(0) }
    public var pieceWeight: WritableProperty<Decimal> { WritableProperty(1) }
    public var plannedWeight: WritableProperty<Decimal> { WritableProperty(2) }
    public var plannedWeightUnit: WritableProperty<String> { WritableProperty(3) }
    public var isCalculated: WritableProperty<Bool> { WritableProperty(4) }
    public var itemStockUnit: WritableProperty<String> { WritableProperty(5) }
    public var shapeUnit: WritableProperty<String> { WritableProperty(6) }
    public var conversionUnitFactor: WritableProperty<Decimal> { WritableProperty(7) }
    public var conversionUnitFactorType: WritableProperty<ConversionUnitFactorType> { WritableProperty(8) }
    public var conversionUnitDescription: WritableProperty<String> { WritableProperty(9) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(10) }
  }
}
