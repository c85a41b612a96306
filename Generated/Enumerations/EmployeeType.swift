// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:EmploymentContract.EmployeeType` and 2 more · documented
nonisolated public struct EmployeeType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var employee: Self { Self(rawValue: 1) }

  /// `2`
  public static var contractor: Self { Self(rawValue: 2) }

  /// `3`
  public static var temporary: Self { Self(rawValue: 3) }

  /// `4`
  public static var student: Self { Self(rawValue: 4) }

  /// `5`
  public static var flexworker: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.employee, .contractor, .temporary, .student, .flexworker]
  }
}
