// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanningRecurring.MonthPatternOrdinalDay` · documented
nonisolated public struct MonthPatternOrdinalDay: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var first: Self { Self(rawValue: 1) }

  /// `2`
  public static var second: Self { Self(rawValue: 2) }

  /// `3`
  public static var third: Self { Self(rawValue: 3) }

  /// `4`
  public static var fourth: Self { Self(rawValue: 4) }

  /// `31`
  public static var last: Self { Self(rawValue: 31) }

  public static var knownValues: [Self] {
    [.first, .second, .third, .fourth, .last]
  }
}
