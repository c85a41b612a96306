// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:LeaveAbsenceHoursByDay.Type` and 1 more · documented
nonisolated public struct LeaveAbsenceType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var leave: Self { Self(rawValue: 0) }

  /// `1`
  public static var absence: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.leave, .absence]
  }
}
