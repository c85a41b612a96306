// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Project:ProjectWBS.BudgetOverrunHours` and 5 more · documented
nonisolated public struct BudgetOverrunHours: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `10`
  public static var allowed: Self { Self(rawValue: 10) }

  /// `20`
  public static var notAllowed: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.allowed, .notAllowed]
  }
}
