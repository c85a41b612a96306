// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:ScheduleEntry.Day` and 2 more · documented
nonisolated public struct ScheduleDay: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var monday: Self { Self(rawValue: 0) }

  /// `1`
  public static var tuesday: Self { Self(rawValue: 1) }

  /// `2`
  public static var wednesday: Self { Self(rawValue: 2) }

  /// `3`
  public static var thursday: Self { Self(rawValue: 3) }

  /// `4`
  public static var friday: Self { Self(rawValue: 4) }

  /// `5`
  public static var saturday: Self { Self(rawValue: 5) }

  /// `6`
  public static var sunday: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  }
}
