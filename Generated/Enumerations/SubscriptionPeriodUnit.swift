// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.CancellationPeriodUnit` and 4 more · documented
nonisolated public struct SubscriptionPeriodUnit: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `wk`
  public static var week: Self { Self(rawValue: "wk") }

  /// `mm`
  public static var month: Self { Self(rawValue: "mm") }

  /// `qt`
  public static var quarter: Self { Self(rawValue: "qt") }

  /// `hy`
  public static var halfYear: Self { Self(rawValue: "hy") }

  /// `yy`
  public static var year: Self { Self(rawValue: "yy") }

  public static var knownValues: [Self] {
    [.week, .month, .quarter, .halfYear, .year]
  }
}
