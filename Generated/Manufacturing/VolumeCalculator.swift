// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:VolumeCalculator`
  nonisolated public struct VolumeCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LengthUnit` · Edm.String
    public var lengthUnit: String? { row[ifPresent: 0] }

    /// `Length` · Edm.Double
    public var length: Decimal? { row[ifPresent: 1] }

    /// `Width` · Edm.Double
    public var width: Decimal? { row[ifPresent: 2] }

    /// `Depth` · Edm.Double
    public var depth: Decimal? { row[ifPresent: 3] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[ifPresent: 4] }

    /// `PieceFacing` · Edm.Double
    public var pieceFacing: Decimal? { row[ifPresent: 5] }

    /// `PieceCutOff` · Edm.Double
    public var pieceCutOff: Decimal? { row[ifPresent: 6] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[ifPresent: 7] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[ifPresent: 8] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[ifPresent: 9] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[ifPresent: 10] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 11] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[ifPresent: 12] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      LengthUnit                 String   create update
      Length                     Double   create update
      Width                      Double   create update
      Depth                      Double   create update
      PieceLength                Double   create update
      PieceFacing                Double   create update
      PieceCutOff                Double   create update
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

nonisolated extension Manufacturing.VolumeCalculator {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var lengthUnit: WritableProperty<String> { WritableProperty(0) }
    public var length: WritableProperty<Decimal> { WritableProperty(1) }
    public var width: WritableProperty<Decimal> { WritableProperty(2) }
    public var depth: WritableProperty<Decimal> { WritableProperty(3) }
    public var pieceLength: WritableProperty<Decimal> { WritableProperty(4) }
    public var pieceFacing: WritableProperty<Decimal> { WritableProperty(5) }
    public var pieceCutOff: WritableProperty<Decimal> { WritableProperty(6) }
    public var isCalculated: WritableProperty<Bool> { WritableProperty(7) }
    public var itemStockUnit: WritableProperty<String> { WritableProperty(8) }
    public var shapeUnit: WritableProperty<String> { WritableProperty(9) }
    public var conversionUnitFactor: WritableProperty<Decimal> { WritableProperty(10) }
    public var conversionUnitFactorType: WritableProperty<ConversionUnitFactorType> { WritableProperty(11) }
    public var conversionUnitDescription: WritableProperty<String> { WritableProperty(12) }
    public var piecesPerMakeItem: WritableProperty<Decimal> { WritableProperty(13) }
  }
}
