// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `financial:Journal.PaymentServiceProvider` · documented
nonisolated public struct PaymentServiceProvider: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var adyen: Self { Self(rawValue: 1) }

  /// `2`
  public static var paypal: Self { Self(rawValue: 2) }

  /// `3`
  public static var stripe: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.adyen, .paypal, .stripe]
  }
}
