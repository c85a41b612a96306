// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ShopOrder.Type` and 1 more · documented
nonisolated public struct ShopOrderType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `9040`
  public static var regular: Self { Self(rawValue: 9040) }

  public static var knownValues: [Self] {
    [.regular]
  }
}
