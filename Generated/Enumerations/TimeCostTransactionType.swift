// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:CostTransaction.Type` and 2 more · documented
nonisolated public struct TimeCostTransactionType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var time: Self { Self(rawValue: 1) }

  /// `2`
  public static var cost: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.time, .cost]
  }
}
