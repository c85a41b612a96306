// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:BarCalculator.ConversionUnitFactorType` and 4 more · one-source
nonisolated public struct ConversionUnitFactorType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var stockUnitToShapeUnits: Self { Self(rawValue: 1) }

  /// `2`
  public static var shapeUnitToStockUnits: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.stockUnitToShapeUnits, .shapeUnitToStockUnits]
  }
}
