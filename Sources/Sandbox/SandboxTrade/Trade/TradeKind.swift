import SandboxBookkeeping
import SandboxStore

/// A kind of document with lines of items: which sets it is, and what their properties are called.
package struct TradeKind: Sendable {
  package enum Nature: Sendable {
    case invoice, salesOrder, quotation, purchaseOrder, purchaseInvoice, subscription
  }

  let nature: Nature
  let headers: Table
  let lines: Table
  /// The navigation property to the lines.
  let navigation: String

  /// The property of a line that refers to its header.
  var link: String { nature == .purchaseInvoice ? "InvoiceID" : headers.key }

  var isPurchase: Bool { nature == .purchaseOrder || nature == .purchaseInvoice }

  /// The property of a line with its amount.
  var amount: String { nature == .purchaseInvoice ? "Amount" : "AmountFC" }

  /// The property of the customer or supplier.
  var party: String {
    switch nature {
    case .invoice, .salesOrder, .subscription: "OrderedBy"
    case .quotation: "OrderAccount"
    case .purchaseOrder, .purchaseInvoice: "Supplier"
    }
  }

  /// The property of the number that a new one gets; invoices get theirs when they are printed.
  var number: String? {
    switch nature {
    case .invoice, .purchaseInvoice: nil
    case .salesOrder, .purchaseOrder: "OrderNumber"
    case .quotation: "QuotationNumber"
    case .subscription: "Number"
    }
  }

  var date: String {
    switch nature {
    case .invoice, .salesOrder, .purchaseOrder: "OrderDate"
    case .quotation: "QuotationDate"
    case .purchaseInvoice: "InvoiceDate"
    case .subscription: "StartDate"
    }
  }

  static func all(_ books: Books) -> [TradeKind] {
    [
      make(.invoice, "salesinvoice", "SalesInvoices", "SalesInvoiceLines", books),
      make(.salesOrder, "salesorder", "SalesOrders", "SalesOrderLines", books),
      make(.quotation, "crm", "Quotations", "QuotationLines", books),
      make(.purchaseOrder, "purchaseorder", "PurchaseOrders", "PurchaseOrderLines", books),
      make(.purchaseInvoice, "purchase", "PurchaseInvoices", "PurchaseInvoiceLines", books),
      make(.subscription, "subscription", "Subscriptions", "SubscriptionLines", books),
    ].compactMap { $0 }
  }

  private static func make(
    _ nature: Nature, _ service: String, _ headers: String, _ lines: String, _ books: Books
  ) -> TradeKind? {
    guard let header = books["\(service)/\(headers)"], let line = books["\(service)/\(lines)"] else { return nil }
    let kind = TradeKind(nature: nature, headers: header, lines: line, navigation: lines)
    return line.column(kind.link) == nil ? nil : kind
  }
}
