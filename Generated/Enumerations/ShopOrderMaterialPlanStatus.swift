// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ShopOrderMaterialPlan.Status` and 3 more · documented
nonisolated public struct ShopOrderMaterialPlanStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `5`
  public static var draft: Self { Self(rawValue: 5) }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var onOrder: Self { Self(rawValue: 20) }

  /// `25`
  public static var partial: Self { Self(rawValue: 25) }

  /// `30`
  public static var finished: Self { Self(rawValue: 30) }

  public static var knownValues: [Self] {
    [.draft, .open, .onOrder, .partial, .finished]
  }
}
