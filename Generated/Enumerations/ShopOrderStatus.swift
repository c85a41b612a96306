// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ShopOrder.Status` and 2 more · documented
nonisolated public struct ShopOrderStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var inProcess: Self { Self(rawValue: 20) }

  /// `30`
  public static var finished: Self { Self(rawValue: 30) }

  /// `40`
  public static var completed: Self { Self(rawValue: 40) }

  public static var knownValues: [Self] {
    [.open, .inProcess, .finished, .completed]
  }
}
