// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:StockCount.Status` and 1 more · documented
nonisolated public struct StockCountStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `12`
  public static var draft: Self { Self(rawValue: 12) }

  /// `21`
  public static var processed: Self { Self(rawValue: 21) }

  public static var knownValues: [Self] {
    [.draft, .processed]
  }
}
