// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLAccount.BalanceSide` and 6 more · documented
nonisolated public struct BalanceSide: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `D`
  public static var debit: Self { Self(rawValue: "D") }

  /// `C`
  public static var credit: Self { Self(rawValue: "C") }

  public static var knownValues: [Self] {
    [.debit, .credit]
  }
}
