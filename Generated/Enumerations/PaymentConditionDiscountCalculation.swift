// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `cashflow:PaymentCondition.DiscountCalculation` · documented
nonisolated public struct PaymentConditionDiscountCalculation: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `E`
  public static var excludingVAT: Self { Self(rawValue: "E") }

  /// `I`
  public static var includingVAT: Self { Self(rawValue: "I") }

  public static var knownValues: [Self] {
    [.excludingVAT, .includingVAT]
  }
}
