// exact-online-generator 0.1.0 · services/beta/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/cashflow`
  nonisolated public struct Cashflow: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `AllocationRule` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
    public var allocationRule: EntitySet<Beta.Cashflow.AllocationRule, Methods.ReadCreateUpdateDelete> {
      EntitySet(root, "AllocationRule")
    }
  }
}
