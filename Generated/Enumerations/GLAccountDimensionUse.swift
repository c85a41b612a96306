// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLAccount.UseCostcenter` and 5 more · documented
nonisolated public struct GLAccountDimensionUse: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var optional: Self { Self(rawValue: 0) }

  /// `1`
  public static var mandatory: Self { Self(rawValue: 1) }

  /// `2`
  public static var notUsed: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.optional, .mandatory, .notUsed]
  }
}
