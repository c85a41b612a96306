// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `cashflow:PaymentCondition.VATCalculation` · documented
nonisolated public struct PaymentConditionVATCalculation: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `E`
  public static var excludingDiscount: Self { Self(rawValue: "E") }

  /// `I`
  public static var includingDiscount: Self { Self(rawValue: "I") }

  public static var knownValues: [Self] {
    [.excludingDiscount, .includingDiscount]
  }
}
