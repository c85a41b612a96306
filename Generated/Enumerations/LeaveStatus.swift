// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:LeaveAbsenceHoursByDay.Status` and 5 more · documented
nonisolated public struct LeaveStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var submitted: Self { Self(rawValue: 1) }

  /// `2`
  public static var approved: Self { Self(rawValue: 2) }

  /// `3`
  public static var rejected: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.submitted, .approved, .rejected]
  }
}
