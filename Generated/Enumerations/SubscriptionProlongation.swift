// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.ProlongationType` · documented
nonisolated public struct SubscriptionProlongation: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var noProlongation: Self { Self(rawValue: 0) }

  /// `1`
  public static var manual: Self { Self(rawValue: 1) }

  /// `2`
  public static var automatic: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.noProlongation, .manual, .automatic]
  }
}
