// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:ItemWarehouse.ReplenishmentType` and 1 more · documented
nonisolated public struct ReplenishmentType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var purchase: Self { Self(rawValue: 1) }

  /// `2`
  public static var assemble: Self { Self(rawValue: 2) }

  /// `3`
  public static var make: Self { Self(rawValue: 3) }

  /// `4`
  public static var transfer: Self { Self(rawValue: 4) }

  /// `5`
  public static var noAdvice: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.purchase, .assemble, .make, .transfer, .noAdvice]
  }
}
