// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanningRecurring.ProjectPlanningRecurringType` · documented
nonisolated public struct ProjectPlanningRecurrence: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `1`
  public static var weekly: Self { Self(rawValue: 1) }

  /// `2`
  public static var monthly: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.weekly, .monthly]
  }
}
