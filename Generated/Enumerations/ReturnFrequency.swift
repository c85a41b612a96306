// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/financial:Return.Frequency` · documented
nonisolated public struct ReturnFrequency: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `M`
  public static var monthly: Self { Self(rawValue: "M") }

  /// `Q`
  public static var quarterly: Self { Self(rawValue: "Q") }

  /// `A`
  public static var financialYearQuarter: Self { Self(rawValue: "A") }

  /// `Y`
  public static var yearly: Self { Self(rawValue: "Y") }

  public static var knownValues: [Self] {
    [.monthly, .quarterly, .financialYearQuarter, .yearly]
  }
}
