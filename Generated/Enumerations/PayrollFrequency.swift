// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `beta/payroll:PayrollTransactionsByPayrollYear.Frequency` and 6 more · documented
nonisolated public struct PayrollFrequency: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var yearly: Self { Self(rawValue: 1) }

  /// `2`
  public static var quarterly: Self { Self(rawValue: 2) }

  /// `3`
  public static var monthly: Self { Self(rawValue: 3) }

  /// `4`
  public static var fourWeekly: Self { Self(rawValue: 4) }

  /// `5`
  public static var weekly: Self { Self(rawValue: 5) }

  /// `11`
  public static var yearlyProForma: Self { Self(rawValue: 11) }

  /// `12`
  public static var quarterlyProForma: Self { Self(rawValue: 12) }

  /// `13`
  public static var monthlyProForma: Self { Self(rawValue: 13) }

  /// `14`
  public static var fourWeeklyProForma: Self { Self(rawValue: 14) }

  /// `15`
  public static var weeklyProForma: Self { Self(rawValue: 15) }

  public static var knownValues: [Self] {
    [
      .yearly, .quarterly, .monthly, .fourWeekly, .weekly, .yearlyProForma, .quarterlyProForma, .monthlyProForma,
      .fourWeeklyProForma, .weeklyProForma,
    ]
  }
}
