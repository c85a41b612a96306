// exact-online-generator 0.1.0 · services/sync/SalesInvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/SalesInvoice`
  nonisolated public struct SalesInvoice: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoices: EntitySet<Sync.SalesInvoice.SalesInvoiceSync, Methods.Read> {
      EntitySet(root, "SalesInvoices")
    }
  }
}
