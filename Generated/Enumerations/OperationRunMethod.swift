// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:BillOfMaterialRouting.RunMethod` · documented
nonisolated public struct OperationRunMethod: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var fixedHours: Self { Self(rawValue: 10) }

  /// `20`
  public static var fixedMinutes: Self { Self(rawValue: 20) }

  /// `25`
  public static var fixedDays: Self { Self(rawValue: 25) }

  /// `30`
  public static var hoursPerItem: Self { Self(rawValue: 30) }

  /// `40`
  public static var minutesPerItem: Self { Self(rawValue: 40) }

  /// `50`
  public static var secondsPerItem: Self { Self(rawValue: 50) }

  /// `60`
  public static var itemsPerHour: Self { Self(rawValue: 60) }

  /// `70`
  public static var itemsPerMinute: Self { Self(rawValue: 70) }

  public static var knownValues: [Self] {
    [
      .fixedHours, .fixedMinutes, .fixedDays, .hoursPerItem, .minutesPerItem, .secondsPerItem, .itemsPerHour,
      .itemsPerMinute,
    ]
  }
}
