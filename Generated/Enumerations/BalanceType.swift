// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLAccount.BalanceType` and 4 more · documented
nonisolated public struct BalanceType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var balanceSheet: Self { Self(rawValue: "B") }

  /// `W`
  public static var profitAndLoss: Self { Self(rawValue: "W") }

  public static var knownValues: [Self] {
    [.balanceSheet, .profitAndLoss]
  }
}
