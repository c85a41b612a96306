// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Payment.PaymentMethod` and 8 more · documented
nonisolated public struct PaymentMethod: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var onCredit: Self { Self(rawValue: "B") }

  /// `I`
  public static var collection: Self { Self(rawValue: "I") }

  /// `K`
  public static var cash: Self { Self(rawValue: "K") }

  /// `Q`
  public static var pspCollection: Self { Self(rawValue: "Q") }

  /// `V`
  public static var creditCard: Self { Self(rawValue: "V") }

  public static var knownValues: [Self] {
    [.onCredit, .collection, .cash, .pspCollection, .creditCard]
  }
}
