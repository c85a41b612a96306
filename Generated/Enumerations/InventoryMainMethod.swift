// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ManufacturingSettings.InventoryMainMethod` · documented
nonisolated public struct InventoryMainMethod: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `3`
  public static var standard: Self { Self(rawValue: 3) }

  /// `4`
  public static var average: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.standard, .average]
  }
}
