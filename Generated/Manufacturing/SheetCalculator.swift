// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:SheetCalculator`
  nonisolated public struct SheetCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `SheetLengthUnit` · Edm.String
    public var sheetLengthUnit: String? { row[0] }

    /// `SheetLength` · Edm.Double
    public var sheetLength: Decimal? { row[1] }

    /// `SheetWidth` · Edm.Double
    public var sheetWidth: Decimal? { row[2] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[3] }

    /// `WeightPerAreaUnit` · Edm.String
    public var weightPerAreaUnit: String? { row[4] }

    /// `WeightPerAreaUnitFactor` · Edm.Double
    public var weightPerAreaUnitFactor: Decimal? { row[5] }

    /// `AreaToWeightUnitDescription` · Edm.String
    public var areaToWeightUnitDescription: String? { row[6] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[7] }

    /// `PieceWidth` · Edm.Double
    public var pieceWidth: Decimal? { row[8] }

    /// `Allowance` · Edm.Double
    public var allowance: Decimal? { row[9] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[10] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[11] }

    /// `PlannedArea` · Edm.Double
    public var plannedArea: Decimal? { row[12] }

    /// `PlannedAreaUnit` · Edm.String
    public var plannedAreaUnit: String? { row[13] }

    /// `WholeSheets` · Edm.Int32
    public var wholeSheets: Int32? { row[14] }

    /// `WholePiecesPerSheet` · Edm.Int32
    public var wholePiecesPerSheet: Int32? { row[15] }

    /// `PlannedSheets` · Edm.Double
    public var plannedSheets: Decimal? { row[16] }

    /// `PiecesPerSheet` · Edm.Double
    public var piecesPerSheet: Decimal? { row[17] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[18] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[19] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[20] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[21] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[22] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[23] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[24] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.SheetCalculator>()
    public init() {}
    public var sheetLengthUnit: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var sheetLength: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var sheetWidth: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var margin: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var weightPerAreaUnit: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var weightPerAreaUnitFactor: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var areaToWeightUnitDescription: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var pieceLength: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var pieceWidth: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var allowance: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var plannedWeight: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var plannedWeightUnit: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var plannedArea: Decimal? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var plannedAreaUnit: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var wholeSheets: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var wholePiecesPerSheet: Int32? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var plannedSheets: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var piecesPerSheet: Decimal? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var isCalculated: Bool? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var itemStockUnit: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var shapeUnit: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var conversionUnitFactor: Decimal? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var conversionUnitFactorType: ConversionUnitFactorType? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var conversionUnitDescription: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
  }
}
