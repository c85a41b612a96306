// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:ActiveEmployment.ContractType` and 4 more · documented
nonisolated public struct EmploymentContractType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var definite: Self { Self(rawValue: 1) }

  /// `2`
  public static var indefinite: Self { Self(rawValue: 2) }

  /// `3`
  public static var external: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.definite, .indefinite, .external]
  }
}
