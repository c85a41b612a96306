// exact-online-generator 0.1.0 · services/beta/budget.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/budget`
  nonisolated public struct Budget: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
    public var budgetScenarios: EntitySet<Beta.Budget.BudgetScenario, Methods.Read> {
      EntitySet(root, "BudgetScenarios")
    }
  }
}
