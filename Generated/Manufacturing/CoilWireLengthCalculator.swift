// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireLengthCalculator`
  nonisolated public struct CoilWireLengthCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LengthUnit` · Edm.String
    public var lengthUnit: String? { row[0] }

    /// `CoilWireLength` · Edm.Double
    public var coilWireLength: Decimal? { row[1] }

    /// `CoilWireWidth` · Edm.Double
    public var coilWireWidth: Decimal? { row[2] }

    /// `WeightPerLengthUnit` · Edm.String
    public var weightPerLengthUnit: String? { row[3] }

    /// `WeightPerLengthUnitFactor` · Edm.Double
    public var weightPerLengthUnitFactor: Decimal? { row[4] }

    /// `LengthToWeightUnitDescription` · Edm.String
    public var lengthToWeightUnitDescription: String? { row[5] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[6] }

    /// `PiecesAcross` · Edm.Double
    public var piecesAcross: Decimal? { row[7] }

    /// `Allowance` · Edm.Double
    public var allowance: Decimal? { row[8] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[9] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[10] }

    /// `PlannedLength` · Edm.Double
    public var plannedLength: Decimal? { row[11] }

    /// `PlannedLengthUnit` · Edm.String
    public var plannedLengthUnit: String? { row[12] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[13] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[14] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[15] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[16] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[17] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[18] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[19] }

    public static let table: PropertyTable = PropertyTable(
      """
      LengthUnit                     String   create update
      CoilWireLength                 Double   create update
      CoilWireWidth                  Double   create update
      WeightPerLengthUnit            String   create update
      WeightPerLengthUnitFactor      Double   create update
      LengthToWeightUnitDescription  String   create update
      PieceLength                    Double   create update
      PiecesAcross                   Double   create update
      Allowance                      Double   create update
      PlannedWeight                  Double   create update
      PlannedWeightUnit              String   create update
      PlannedLength                  Double   create update
      PlannedLengthUnit              String   create update
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

nonisolated extension Manufacturing.CoilWireLengthCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.CoilWireLengthCalculator>()
    public init() {}
    public var lengthUnit: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var coilWireLength: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var coilWireWidth: Decimal? {
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
    public var piecesAcross: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var allowance: Decimal? {
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
    public var isCalculated: Bool? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var itemStockUnit: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var shapeUnit: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var conversionUnitFactor: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var conversionUnitFactorType: ConversionUnitFactorType? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var conversionUnitDescription: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
  }
}
