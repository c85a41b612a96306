// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/salesinvoice`
nonisolated public struct SalesInvoice: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesInvoices` · read, create, update, delete · 60 rows a page · webhook topic `SalesInvoices`
  /// · permission "Sales invoices"
  public var salesInvoices: EntitySet<SalesInvoice.SalesInvoiceEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesInvoices")
  }

  /// `SalesInvoiceLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  public var salesInvoiceLines: EntitySet<SalesInvoice.SalesInvoiceLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesInvoiceLines")
  }

  /// `SalesInvoiceOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  public var salesInvoiceOrderChargeLines:
    EntitySet<SalesInvoice.SalesInvoiceOrderChargeLine, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "SalesInvoiceOrderChargeLines")
  }

  /// `PrintedSalesInvoices` · create · permission "Sales invoices"
  public var printedSalesInvoices: EntitySet<SalesInvoice.PrintedSalesInvoice, Methods.Create> {
    EntitySet(root, "PrintedSalesInvoices")
  }

  /// `Layouts` · read · 60 rows a page · permission "Sales invoices"
  public var layouts: EntitySet<SalesInvoice.Layout, Methods.Read> { EntitySet(root, "Layouts") }

  /// `InvoiceSalesOrders` · create · permission "Sales orders"
  public var invoiceSalesOrders: EntitySet<SalesInvoice.InvoiceSalesOrders, Methods.Create> {
    EntitySet(root, "InvoiceSalesOrders")
  }

  /// `SalesOrderID` · create · permission "Sales orders"
  public var salesOrderID: EntitySet<SalesInvoice.SalesOrderID, Methods.Create> { EntitySet(root, "SalesOrderID") }
}
