// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Receivable.DirectDebitMandatePaymentType` and 3 more · documented
nonisolated public struct DirectDebitMandatePaymentType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var oneOff: Self { Self(rawValue: 0) }

  /// `1`
  public static var recurrent: Self { Self(rawValue: 1) }

  /// `2`
  public static var adHoc: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.oneOff, .recurrent, .adHoc]
  }
}
