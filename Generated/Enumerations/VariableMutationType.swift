// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:VariableMutation.Type` · documented
nonisolated public struct VariableMutationType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var daysWorked: Self { Self(rawValue: 1) }

  /// `2`
  public static var hoursWorked: Self { Self(rawValue: 2) }

  /// `3`
  public static var daysIll: Self { Self(rawValue: 3) }

  /// `4`
  public static var hoursIll: Self { Self(rawValue: 4) }

  /// `5`
  public static var daysLeave: Self { Self(rawValue: 5) }

  /// `6`
  public static var hoursLeave: Self { Self(rawValue: 6) }

  /// `7`
  public static var payrollComponent: Self { Self(rawValue: 7) }

  /// `8`
  public static var daysCareLeave: Self { Self(rawValue: 8) }

  /// `9`
  public static var hoursCareLeave: Self { Self(rawValue: 9) }

  /// `10`
  public static var daysExtendedPartnerLeave: Self { Self(rawValue: 10) }

  /// `11`
  public static var hoursExtendedPartnerLeave: Self { Self(rawValue: 11) }

  /// `12`
  public static var daysUnpaidLeave: Self { Self(rawValue: 12) }

  /// `13`
  public static var hoursUnpaidLeave: Self { Self(rawValue: 13) }

  /// `14`
  public static var daysPaidParentalLeave: Self { Self(rawValue: 14) }

  /// `15`
  public static var hoursPaidParentalLeave: Self { Self(rawValue: 15) }

  public static var knownValues: [Self] {
    [
      .daysWorked, .hoursWorked, .daysIll, .hoursIll, .daysLeave, .hoursLeave, .payrollComponent, .daysCareLeave,
      .hoursCareLeave, .daysExtendedPartnerLeave, .hoursExtendedPartnerLeave, .daysUnpaidLeave, .hoursUnpaidLeave,
      .daysPaidParentalLeave, .hoursPaidParentalLeave,
    ]
  }
}
