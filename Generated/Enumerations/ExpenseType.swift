// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `expensemanagement:Expense.ExpenseType` · one-source
nonisolated public struct ExpenseType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var receipts: Self { Self(rawValue: 1) }

  /// `2`
  public static var mileage: Self { Self(rawValue: 2) }

  /// `3`
  public static var perDiem: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.receipts, .mileage, .perDiem]
  }
}
