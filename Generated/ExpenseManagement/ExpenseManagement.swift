// exact-online-generator 0.1.0 · services/expensemanagement.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/expensemanagement`
nonisolated public struct ExpenseManagement: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `ExpenseReports` · read, create · 60 rows a page
  public var expenseReports: EntitySet<ExpenseManagement.ExpenseReport, Methods.ReadCreate> {
    EntitySet(root, "ExpenseReports")
  }

  /// `Expenses` · read, create · 60 rows a page
  public var expenses: EntitySet<ExpenseManagement.Expense, Methods.ReadCreate> { EntitySet(root, "Expenses") }
}
