// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/SalesOrder:SalesOrder.DeliveryStatus` and 17 more · documented
nonisolated public struct SalesOrderStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `12`
  public static var open: Self { Self(rawValue: 12) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `21`
  public static var complete: Self { Self(rawValue: 21) }

  /// `45`
  public static var cancelled: Self { Self(rawValue: 45) }

  public static var knownValues: [Self] {
    [.open, .partial, .complete, .cancelled]
  }
}
