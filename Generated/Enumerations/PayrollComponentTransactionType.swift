// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `beta/payroll:PayrollComponent.TransactionType` · one-source
nonisolated public struct PayrollComponentTransactionType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var normal: Self { Self(rawValue: 1) }

  /// `2`
  public static var special: Self { Self(rawValue: 2) }

  /// `3`
  public static var normalAndSpecial: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.normal, .special, .normalAndSpecial]
  }
}
