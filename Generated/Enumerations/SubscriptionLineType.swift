// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionLine.LineType` and 1 more · one-source
nonisolated public struct SubscriptionLineType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var recurring: Self { Self(rawValue: 1) }

  /// `2`
  public static var oneTime: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.recurring, .oneTime]
  }
}
