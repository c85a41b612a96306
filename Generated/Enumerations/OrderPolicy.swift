// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:ItemWarehouse.OrderPolicy` and 1 more · documented
nonisolated public struct OrderPolicy: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var lotForLot: Self { Self(rawValue: 1) }

  /// `2`
  public static var fixedOrderQuantity: Self { Self(rawValue: 2) }

  /// `3`
  public static var minMax: Self { Self(rawValue: 3) }

  /// `4`
  public static var order: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.lotForLot, .fixedOrderQuantity, .minMax, .order]
  }
}
