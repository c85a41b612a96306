// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ShopOrderPriority.Mode` and 1 more · documented
nonisolated public struct ShopOrderPriorityMode: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var automatic: Self { Self(rawValue: 10) }

  /// `20`
  public static var manual: Self { Self(rawValue: 20) }

  /// `30`
  public static var expedited: Self { Self(rawValue: 30) }

  public static var knownValues: [Self] {
    [.automatic, .manual, .expedited]
  }
}
