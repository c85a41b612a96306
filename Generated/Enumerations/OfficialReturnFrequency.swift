// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `financial:OfficialReturn.Frequency` · documented
nonisolated public struct OfficialReturnFrequency: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var monthly: Self { Self(rawValue: 10) }

  /// `20`
  public static var twoMonthly: Self { Self(rawValue: 20) }

  /// `30`
  public static var quarterly: Self { Self(rawValue: 30) }

  /// `40`
  public static var yearly: Self { Self(rawValue: 40) }

  /// `100`
  public static var financialYearQuarter: Self { Self(rawValue: 100) }

  public static var knownValues: [Self] {
    [.monthly, .twoMonthly, .quarterly, .yearly, .financialYearQuarter]
  }
}
