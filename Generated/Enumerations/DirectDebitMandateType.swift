// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Receivable.DirectDebitMandateType` and 3 more · documented
nonisolated public struct DirectDebitMandateType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var core: Self { Self(rawValue: 0) }

  /// `1`
  public static var b2b: Self { Self(rawValue: 1) }

  /// `2`
  public static var bottomline: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.core, .b2b, .bottomline]
  }
}
