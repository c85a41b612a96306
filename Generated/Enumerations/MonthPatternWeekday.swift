// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanningRecurring.MonthPatternOrdinalWeek` · documented
nonisolated public struct MonthPatternWeekday: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var monday: Self { Self(rawValue: 1) }

  /// `2`
  public static var tuesday: Self { Self(rawValue: 2) }

  /// `3`
  public static var wednesday: Self { Self(rawValue: 3) }

  /// `4`
  public static var thursday: Self { Self(rawValue: 4) }

  /// `5`
  public static var friday: Self { Self(rawValue: 5) }

  /// `6`
  public static var saturday: Self { Self(rawValue: 6) }

  /// `7`
  public static var sunday: Self { Self(rawValue: 7) }

  public static var knownValues: [Self] {
    [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  }
}
