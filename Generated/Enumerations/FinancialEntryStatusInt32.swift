// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `financial:ReportingBalance.Status` and 1 more · documented
nonisolated public struct FinancialEntryStatusInt32: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

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
