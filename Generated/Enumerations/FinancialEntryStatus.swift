// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Payment.TransactionStatus` and 15 more · documented
nonisolated public struct FinancialEntryStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.rejected, .open, .processed]
  }
}
