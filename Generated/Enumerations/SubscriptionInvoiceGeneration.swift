// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.AutomaticGenerateInvoiceType` · documented
nonisolated public struct SubscriptionInvoiceGeneration: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var never: Self { Self(rawValue: 1) }

  /// `2`
  public static var beforePeriod: Self { Self(rawValue: 2) }

  /// `3`
  public static var afterPeriod: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.never, .beforePeriod, .afterPeriod]
  }
}
