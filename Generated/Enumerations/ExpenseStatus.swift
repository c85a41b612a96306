// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `expensemanagement:Expense.Status` · one-source
nonisolated public struct ExpenseStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var notReviewed: Self { Self(rawValue: 1) }

  /// `2`
  public static var reviewed: Self { Self(rawValue: 2) }

  /// `3`
  public static var flagged: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.notReviewed, .reviewed, .flagged]
  }
}
