// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.ManualRenewalMethod` · documented
nonisolated public struct SubscriptionManualRenewal: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var itemPrices: Self { Self(rawValue: 1) }

  /// `2`
  public static var currentPrices: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.itemPrices, .currentPrices]
  }
}
