// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.SeparateInvPerSubscription` and 2 more · documented
nonisolated public struct AccountSubscriptionInvoicing: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var combined: Self { Self(rawValue: 0) }

  /// `1`
  public static var separate: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.combined, .separate]
  }
}
