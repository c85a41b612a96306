// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:VolumeCalculator`
  nonisolated public struct VolumeCalculator: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `LengthUnit` · Edm.String
    public var lengthUnit: String? { row[0] }

    /// `Length` · Edm.Double
    public var length: Decimal? { row[1] }

    /// `Width` · Edm.Double
    public var width: Decimal? { row[2] }

    /// `Depth` · Edm.Double
    public var depth: Decimal? { row[3] }

    /// `PieceLength` · Edm.Double
    public var pieceLength: Decimal? { row[4] }

    /// `PieceFacing` · Edm.Double
    public var pieceFacing: Decimal? { row[5] }

    /// `PieceCutOff` · Edm.Double
    public var pieceCutOff: Decimal? { row[6] }

    /// `IsCalculated` · Edm.Boolean
    public var isCalculated: Bool? { row[7] }

    /// `ItemStockUnit` · Edm.String
    public var itemStockUnit: String? { row[8] }

    /// `ShapeUnit` · Edm.String
    public var shapeUnit: String? { row[9] }

    /// `ConversionUnitFactor` · Edm.Double
    public var conversionUnitFactor: Decimal? { row[10] }

    /// `ConversionUnitFactorType` · Edm.Int32
    public var conversionUnitFactorType: ConversionUnitFactorType? { row[11] }

    /// `ConversionUnitDescription` · Edm.String
    public var conversionUnitDescription: String? { row[12] }

    /// `PiecesPerMakeItem` · Edm.Double
    public var piecesPerMakeItem: Decimal? { row[13] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Manufacturing.VolumeCalculator>()
    public init() {}
    public var lengthUnit: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var length: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var width: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var depth: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var pieceLength: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var pieceFacing: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var pieceCutOff: Decimal? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var isCalculated: Bool? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var itemStockUnit: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var shapeUnit: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var conversionUnitFactor: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var conversionUnitFactorType: ConversionUnitFactorType? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var conversionUnitDescription: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var piecesPerMakeItem: Decimal? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
  }
}
