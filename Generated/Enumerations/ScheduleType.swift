// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:Schedule.ScheduleType` and 5 more · documented
nonisolated public struct ScheduleType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var hoursAndAverageDays: Self { Self(rawValue: 1) }

  /// `2`
  public static var hoursAndSpecificDays: Self { Self(rawValue: 2) }

  /// `3`
  public static var hoursPerDay: Self { Self(rawValue: 3) }

  /// `4`
  public static var timeFramesPerDay: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.hoursAndAverageDays, .hoursAndSpecificDays, .hoursPerDay, .timeFramesPerDay]
  }
}
