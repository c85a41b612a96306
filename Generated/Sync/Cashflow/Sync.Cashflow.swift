// exact-online-generator 0.1.0 · services/sync/Cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Cashflow`
  nonisolated public struct Cashflow: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `PaymentTerms` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
    public var paymentTerms: EntitySet<Sync.Cashflow.PaymentTermSync, Methods.Read> { EntitySet(root, "PaymentTerms") }
  }
}
