// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `beta/payroll:PayrollComponent.Type` · one-source
nonisolated public struct PayrollComponentType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var allowance: Self { Self(rawValue: 1) }

  /// `2`
  public static var deduction: Self { Self(rawValue: 2) }

  /// `3`
  public static var subtotal: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.allowance, .deduction, .subtotal]
  }
}
