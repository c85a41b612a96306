// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `sales:SalesPriceListPeriod.Type` · documented
nonisolated public struct SalesPriceListPeriodType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var basic: Self { Self(rawValue: 1) }

  /// `2`
  public static var specialOffer: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.basic, .specialOffer]
  }
}
