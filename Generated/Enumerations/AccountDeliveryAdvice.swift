// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.DeliveryAdvice` and 2 more · documented
nonisolated public struct AccountDeliveryAdvice: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var partial: Self { Self(rawValue: 0) }

  /// `1`
  public static var complete: Self { Self(rawValue: 1) }

  /// `2`
  public static var partialNoBackorder: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.partial, .complete, .partialNoBackorder]
  }
}
