// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.EnablePaymentLink` · documented
nonisolated public struct SubscriptionPaymentLink: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var never: Self { Self(rawValue: 0) }

  /// `1`
  public static var always: Self { Self(rawValue: 1) }

  /// `2`
  public static var basedOnAccount: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.never, .always, .basedOnAccount]
  }
}
