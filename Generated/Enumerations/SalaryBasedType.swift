// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:EmploymentSalary.SalaryBasedType` and 2 more · documented
nonisolated public struct SalaryBasedType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var manualEntry: Self { Self(rawValue: 0) }

  /// `1`
  public static var wageScale: Self { Self(rawValue: 1) }

  /// `2`
  public static var minimumWage: Self { Self(rawValue: 2) }

  /// `3`
  public static var minimumHourlyWage: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.manualEntry, .wageScale, .minimumWage, .minimumHourlyWage]
  }
}
