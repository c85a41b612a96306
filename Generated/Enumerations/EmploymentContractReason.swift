// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:EmploymentContract.ReasonContract` and 2 more · documented
nonisolated public struct EmploymentContractReason: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var newEmployment: Self { Self(rawValue: 1) }

  /// `2`
  public static var employmentChange: Self { Self(rawValue: 2) }

  /// `3`
  public static var newLegalEmployer: Self { Self(rawValue: 3) }

  /// `4`
  public static var acquisition: Self { Self(rawValue: 4) }

  /// `5`
  public static var previousContractExpired: Self { Self(rawValue: 5) }

  /// `6`
  public static var other: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.newEmployment, .employmentChange, .newLegalEmployer, .acquisition, .previousContractExpired, .other]
  }
}
