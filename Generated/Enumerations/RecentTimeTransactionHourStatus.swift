// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/manufacturing:RecentTimeTransaction.HourStatus` · documented
nonisolated public struct RecentTimeTransactionHourStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `20`
  public static var approved: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.rejected, .submitted, .approved]
  }
}
