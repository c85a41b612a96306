// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ManufacturingSettings.InventorySubMethod` · documented
nonisolated public struct InventorySubMethod: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var perpetual: Self { Self(rawValue: 1) }

  /// `2`
  public static var nonPerpetual: Self { Self(rawValue: 2) }

  /// `3`
  public static var angloSaxon: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.perpetual, .nonPerpetual, .angloSaxon]
  }
}
