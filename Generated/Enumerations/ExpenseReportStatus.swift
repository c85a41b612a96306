// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `expensemanagement:ExpenseReport.Status` · one-source
nonisolated public struct ExpenseReportStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var notReviewed: Self { Self(rawValue: 1) }

  /// `2`
  public static var submitted: Self { Self(rawValue: 2) }

  /// `3`
  public static var approved: Self { Self(rawValue: 3) }

  /// `4`
  public static var rejected: Self { Self(rawValue: 4) }

  /// `5`
  public static var financeApproved: Self { Self(rawValue: 5) }

  /// `6`
  public static var processed: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.notReviewed, .submitted, .approved, .rejected, .financeApproved, .processed]
  }
}
