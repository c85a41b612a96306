// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `beta/payroll:PayrollTransactionsByPayrollYear.Status` · one-source
nonisolated public struct PayrollTransactionStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var notEntered: Self { Self(rawValue: 1) }

  /// `2`
  public static var entered: Self { Self(rawValue: 2) }

  /// `3`
  public static var open: Self { Self(rawValue: 3) }

  /// `4`
  public static var calculated: Self { Self(rawValue: 4) }

  /// `5`
  public static var approved: Self { Self(rawValue: 5) }

  /// `6`
  public static var finalized: Self { Self(rawValue: 6) }

  /// `7`
  public static var deleted: Self { Self(rawValue: 7) }

  public static var knownValues: [Self] {
    [.notEntered, .entered, .open, .calculated, .approved, .finalized, .deleted]
  }
}
