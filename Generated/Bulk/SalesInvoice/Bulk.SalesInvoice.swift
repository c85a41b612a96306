// exact-online-generator 0.1.0 · services/bulk/SalesInvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/SalesInvoice`
  nonisolated public struct SalesInvoice: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoiceLines: EntitySet<Bulk.SalesInvoice.SalesInvoiceLine, Methods.Read> {
      EntitySet(root, "SalesInvoiceLines")
    }

    /// `SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoices: EntitySet<Bulk.SalesInvoice.SalesInvoiceEntity, Methods.Read> {
      EntitySet(root, "SalesInvoices")
    }
  }
}
