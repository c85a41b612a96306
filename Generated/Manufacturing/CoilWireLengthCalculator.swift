// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireLengthCalculator`
  nonisolated public struct CoilWireLengthCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LengthUnit` · Edm.String
    public var lengthUnit: String? { row[ifPresent: 0] }

    /// `CoilWireLength` · Edm.Double
    public var coilWireLength: Decimal? { row[ifPresent: 1] }

    /// `CoilWireWidth` · Edm.Double
    public var coilWireWidth: Decimal? { row[ifPresent: 2] }

    /// `WeightPerLengthUnit` · Edm.String
    public var weightPerLengthUnit: String? { row[ifPresent: 3] }

    /// `WeightPerLengthUnitFactor` · Edm.Double
    public var weightPerLengthUnitFactor: Decimal? { row[ifPresent: 4] }

    /// `LengthToWeightUnitDescription` · Edm.String
    public var lengthToWeightUnitDescription: String? { row[ifPresent: 5] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[ifPresent: 6] }

    /// `PiecesAcross` · Edm.Double
    public var piecesAcross: Decimal? { row[ifPresent: 7] }

    /// `Allowance` · Edm.Double
    public var allowance: Decimal? { row[ifPresent: 8] }

    /// `PlannedWeight` · Edm.Double
    public var plannedWeight: Decimal? { row[ifPresent: 9] }

    /// `PlannedWeightUnit` · Edm.String
    public var plannedWeightUnit: String? { row[ifPresent: 10] }

    /// `PlannedLength` · Edm.Double
    public var plannedLength: Decimal? { row[ifPresent: 11] }

    /// `PlannedLengthUnit` · Edm.String
    public var plannedLengthUnit: String? { row[ifPresent: 12] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[ifPresent: 13] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[ifPresent: 14] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[ifPresent: 15] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[ifPresent: 16] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 17] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[ifPresent: 18] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 19] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var lengthUnit: WritableProperty<String> { WritableProperty(0) }
    public var coilWireLength: WritableProperty<Decimal> { WritableProperty(1) }
    public var coilWireWidth: WritableProperty<Decimal> { WritableProperty(2) }
    public var weightPerLengthUnit: WritableProperty<String> { WritableProperty(3) }
    public var weightPerLengthUnitFactor: WritableProperty<Decimal> { WritableProperty(4) }
    public var lengthToWeightUnitDescription: WritableProperty<String> { WritableProperty(5) }
    public var pieceLength: WritableProperty<Decimal> { WritableProperty(6) }
    public var piecesAcross: WritableProperty<Decimal> { WritableProperty(7) }
    public var allowance: WritableProperty<Decimal> { WritableProperty(8) }
    public var plannedWeight: WritableProperty<Decimal> { WritableProperty(9) }
    public var plannedWeightUnit: WritableProperty<String> { WritableProperty(10) }
    public var plannedLength: WritableProperty<Decimal> { WritableProperty(11) }
    public var plannedLengthUnit: WritableProperty<String> { WritableProperty(12) }
    public var isCalculated: WritableProperty<Bool> { WritableProperty(13) }
    public var itemStockUnit: WritableProperty<String> { WritableProperty(14) }
    public var shapeUnit: WritableProperty<String> { WritableProperty(15) }
    public var conversionUnitFactor: WritableProperty<Decimal> { WritableProperty(16) }
    public var conversionUnitFactorType: WritableProperty<ConversionUnitFactorType> { WritableProperty(17) }
    public var conversionUnitDescription: WritableProperty<String> { WritableProperty(18) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(19) }
  }
}
