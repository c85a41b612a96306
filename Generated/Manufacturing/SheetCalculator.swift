// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:SheetCalculator`
  nonisolated public struct SheetCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `SheetLengthUnit` · Edm.String
    public var sheetLengthUnit: String? { row[ifPresent: 0] }

    /// `SheetLength` · Edm.Double
    public var sheetLength: Decimal? { row[ifPresent: 1] }

    /// `SheetWidth` · Edm.Double
    public var sheetWidth: Decimal? { row[ifPresent: 2] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 3] }

    /// `WeightPerAreaUnit` · Edm.String
    public var weightPerAreaUnit: String? { row[ifPresent: 4] }

    /// `WeightPerAreaUnitFactor` · Edm.Double
    public var weightPerAreaUnitFactor: Decimal? { row[ifPresent: 5] }

    /// `AreaToWeightUnitDescription` · Edm.String
    public var areaToWeightUnitDescription: String? { row[ifPresent: 6] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[ifPresent: 7] }

    /// `PieceWidth` · Edm.Double
    public var pieceWidth: Decimal? { row[ifPresent: 8] }

    /// `Allowance` · Edm.Double
    public var allowance: Decimal? { row[ifPresent: 9] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[ifPresent: 10] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[ifPresent: 11] }

    /// `PlannedArea` · Edm.Double
    public var plannedArea: Decimal? { row[ifPresent: 12] }

    /// `PlannedAreaUnit` · Edm.String
    public var plannedAreaUnit: String? { row[ifPresent: 13] }

    /// `WholeSheets` · Edm.Int32
    public var wholeSheets: Int32? { row[ifPresent: 14] }

    /// `WholePiecesPerSheet` · Edm.Int32
    public var wholePiecesPerSheet: Int32? { row[ifPresent: 15] }

    /// `PlannedSheets` · Edm.Double
    public var plannedSheets: Decimal? { row[ifPresent: 16] }

    /// `PiecesPerSheet` · Edm.Double
    public var piecesPerSheet: Decimal? { row[ifPresent: 17] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[ifPresent: 18] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[ifPresent: 19] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[ifPresent: 20] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[ifPresent: 21] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 22] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[ifPresent: 23] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      SheetLengthUnit              String   create update
      SheetLength                  Double   create update
      SheetWidth                   Double   create update
      Margin                       Double   create update
      WeightPerAreaUnit            String   create update
      WeightPerAreaUnitFactor      Double   create update
      AreaToWeightUnitDescription  String   create update
      PieceLength                  Double   create update
      PieceWidth                   Double   create update
      Allowance                    Double   create update
      PlannedWeight                Double   create update
      PlannedWeightUnit            String   create update
      PlannedArea                  Double   create update
      PlannedAreaUnit              String   create update
      WholeSheets                  Int32    create update
      WholePiecesPerSheet          Int32    create update
      PlannedSheets                Double   create update
      PiecesPerSheet               Double   create update
      IsCalculated                 Boolean  create update
      ItemStockUnit                String   create update
      ShapeUnit                    String   create update
      ConversionUnitFactor         Double   create update
      ConversionUnitFactorType     Int32    create update
      ConversionUnitDescription    String   create update
      PiecesPerMakeItem            Double   create update
      """)
  }
}

nonisolated extension Manufacturing.SheetCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var sheetLengthUnit: WritableProperty<String> { WritableProperty(0) }
    public var sheetLength: WritableProperty<Decimal> { WritableProperty(1) }
    public var sheetWidth: WritableProperty<Decimal> { WritableProperty(2) }
    public var margin: WritableProperty<Decimal> { WritableProperty(3) }
    public var weightPerAreaUnit: WritableProperty<String> { WritableProperty(4) }
    public var weightPerAreaUnitFactor: WritableProperty<Decimal> { WritableProperty(5) }
    public var areaToWeightUnitDescription: WritableProperty<String> { WritableProperty(6) }
    public var pieceLength: WritableProperty<Decimal> { WritableProperty(7) }
    public var pieceWidth: WritableProperty<Decimal> { WritableProperty(8) }
    public var allowance: WritableProperty<Decimal> { WritableProperty(9) }
    public var plannedWeight: WritableProperty<Decimal> { WritableProperty(10) }
    public var plannedWeightUnit: WritableProperty<String> { WritableProperty(11) }
    public var plannedArea: WritableProperty<Decimal> { WritableProperty(12) }
    public var plannedAreaUnit: WritableProperty<String> { WritableProperty(13) }
    public var wholeSheets: WritableProperty<Int32> { WritableProperty(14) }
    public var wholePiecesPerSheet: WritableProperty<Int32> { WritableProperty(15) }
    public var plannedSheets: WritableProperty<Decimal> { WritableProperty(16) }
    public var piecesPerSheet: WritableProperty<Decimal> { WritableProperty(17) }
    public var isCalculated: WritableProperty<Bool> { WritableProperty(18) }
    public var itemStockUnit: WritableProperty<String> { WritableProperty(19) }
    public var shapeUnit: WritableProperty<String> { WritableProperty(20) }
    public var conversionUnitFactor: WritableProperty<Decimal> { WritableProperty(21) }
    public var conversionUnitFactorType: WritableProperty<ConversionUnitFactorType> { WritableProperty(22) }
    public var conversionUnitDescription: WritableProperty<String> { WritableProperty(23) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(24) }
  }
}
