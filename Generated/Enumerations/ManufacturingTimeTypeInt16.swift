// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/manufacturing:RecentTimeTransaction.Type` and 1 more · documented
nonisolated public struct ManufacturingTimeTypeInt16: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var setup: Self { Self(rawValue: 10) }

  /// `20`
  public static var run: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.setup, .run]
  }
}
