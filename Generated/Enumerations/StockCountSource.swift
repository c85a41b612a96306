// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:StockCount.Source` and 1 more · documented
nonisolated public struct StockCountSource: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var imported: Self { Self(rawValue: 2) }

  /// `3`
  public static var stockCount: Self { Self(rawValue: 3) }

  /// `4`
  public static var webService: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.manualEntry, .imported, .stockCount, .webService]
  }
}
