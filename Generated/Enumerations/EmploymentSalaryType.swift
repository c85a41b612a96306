// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:EmploymentSalary.EmploymentSalaryType` and 3 more · documented
nonisolated public struct EmploymentSalaryType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var periodical: Self { Self(rawValue: 1) }

  /// `2`
  public static var perHour: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.periodical, .perHour]
  }
}
