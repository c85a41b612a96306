// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `expensemanagement:Expense.PaymentMethod` · one-source
nonisolated public struct ExpensePaymentMethod: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1`
  public static var companyCreditCard: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.other, .companyCreditCard]
  }
}
