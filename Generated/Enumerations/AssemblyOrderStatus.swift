// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:AssemblyOrder.OrderStatus` · documented
nonisolated public struct AssemblyOrderStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var partial: Self { Self(rawValue: 30) }

  /// `50`
  public static var complete: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.open, .partial, .complete]
  }
}
