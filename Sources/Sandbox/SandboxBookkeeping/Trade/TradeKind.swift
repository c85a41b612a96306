/// A kind of document with lines of items: which sets it is, and what their properties are called.
struct TradeKind: Sendable {
  enum Nature: Sendable {
    case invoice, salesOrder, quotation, purchaseOrder
  }

  let nature: Nature
  let headers: Table
  let lines: Table
  /// The navigation property to the lines.
  let navigation: String

  /// The property of a line that names its header.
  var link: String { headers.key }

  /// The property of the customer or supplier.
  var party: String {
    switch nature {
    case .invoice, .salesOrder: "OrderedBy"
    case .quotation: "OrderAccount"
    case .purchaseOrder: "Supplier"
    }
  }

  /// The property of the number that a new one gets; invoices get theirs when they are printed.
  var number: String? {
    switch nature {
    case .invoice: nil
    case .salesOrder, .purchaseOrder: "OrderNumber"
    case .quotation: "QuotationNumber"
    }
  }

  var date: String { nature == .quotation ? "QuotationDate" : "OrderDate" }

  static func all(_ books: Books) -> [TradeKind] {
    [
      make(.invoice, "salesinvoice", "SalesInvoices", "SalesInvoiceLines", books),
      make(.salesOrder, "salesorder", "SalesOrders", "SalesOrderLines", books),
      make(.quotation, "crm", "Quotations", "QuotationLines", books),
      make(.purchaseOrder, "purchaseorder", "PurchaseOrders", "PurchaseOrderLines", books),
    ].compactMap { $0 }
  }

  private static func make(
    _ nature: Nature, _ service: String, _ headers: String, _ lines: String, _ books: Books
  ) -> TradeKind? {
    guard let header = books["\(service)/\(headers)"], let line = books["\(service)/\(lines)"],
      line.column(header.key) != nil
    else { return nil }
    return TradeKind(nature: nature, headers: header, lines: line, navigation: lines)
  }
}
