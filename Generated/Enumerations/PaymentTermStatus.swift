// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Payment.Status` and 5 more · documented
nonisolated public struct PaymentTermStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var selected: Self { Self(rawValue: 30) }

  /// `40`
  public static var processed: Self { Self(rawValue: 40) }

  /// `50`
  public static var matched: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.open, .selected, .processed, .matched]
  }
}
