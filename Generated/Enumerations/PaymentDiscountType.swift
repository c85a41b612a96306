// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `cashflow:PaymentCondition.PaymentDiscountType` · documented
nonisolated public struct PaymentDiscountType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var settlementDiscount: Self { Self(rawValue: "B") }

  /// `K`
  public static var creditSurcharge: Self { Self(rawValue: "K") }

  public static var knownValues: [Self] {
    [.settlementDiscount, .creditSurcharge]
  }
}
