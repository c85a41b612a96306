// exact-online-generator 0.1.0 · services/budget.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/budget`
nonisolated public struct Budget: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Budgets` · read · 60 rows a page · permission "Financial budgets"
  public var budgets: EntitySet<Budget.BudgetEntity, Methods.Read> { EntitySet(root, "Budgets") }
}
