// exact-online-generator 0.1.0 · services/purchase.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/purchase`
nonisolated public struct Purchase: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseInvoiceLines` · read, create · 60 rows a page · permission "Purchase invoices"
  public var purchaseInvoiceLines: EntitySet<Purchase.PurchaseInvoiceLine, Methods.ReadCreate> {
    EntitySet(root, "PurchaseInvoiceLines")
  }

  /// `PurchaseInvoices` · read, create, update, delete · 60 rows a page · permission "Purchase invoices"
  public var purchaseInvoices: EntitySet<Purchase.PurchaseInvoice, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PurchaseInvoices")
  }
}
