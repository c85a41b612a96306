// exact-online-generator 0.1.0 · services/bulk/Cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Cashflow`
  nonisolated public struct Cashflow: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Payments` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
    public var payments: EntitySet<Bulk.Cashflow.Payment, Methods.Read> { EntitySet(root, "Payments") }

    /// `Receivables` · read · 1000 rows a page · `$select` required · permission "Financial receivables"
    public var receivables: EntitySet<Bulk.Cashflow.Receivable, Methods.Read> { EntitySet(root, "Receivables") }
  }
}
