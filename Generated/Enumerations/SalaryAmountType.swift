// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:EmploymentSalary.AmountType` and 2 more · documented
nonisolated public struct SalaryAmountType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var gross: Self { Self(rawValue: 0) }

  /// `1`
  public static var net: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.gross, .net]
  }
}
