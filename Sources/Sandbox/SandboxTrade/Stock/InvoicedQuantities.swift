package import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// The invoiced quantity of an order, which is open again when the invoice, or a line of it, is deleted or has less.
package struct InvoicedQuantities: ServiceRule {
  private let books: Books
  private let isOn: @Sendable () -> Bool

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
  }

  package var isActive: Bool { isOn() }

  package func prepare(_ change: inout RowChange) throws {
    guard change.kind == .update, !change.isSeed, let lines = books["salesinvoice/SalesInvoiceLines"],
      change.set.table == lines.set.table, let current = try change.current()
    else { return }
    let before = Record(lines, current)
    let after = Record(lines, change.payload.values, over: current)
    let quantity = try (before.amount("Quantity") ?? .zero) - (after.amount("Quantity") ?? .zero)
    if !quantity.isZero { try reopen(before, quantity, Ledger(change, books)) }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind == .delete, !event.isSeed, let invoices = books["salesinvoice/SalesInvoices"],
      let lines = books["salesinvoice/SalesInvoiceLines"]
    else { return }
    let ledger = Ledger(event, in: session, books)
    if event.set.table == lines.set.table {
      let line = Record(lines, event.values)
      try reopen(line, try line.amount("Quantity") ?? .zero, ledger)
    } else if event.set.table == invoices.set.table {
      let invoice = Record(invoices, event.values)
      for line in try ledger.records(lines, [("InvoiceID", .text(invoice.key))]) {
        try reopen(line, try line.amount("Quantity") ?? .zero, ledger)
      }
    }
  }

  private func reopen(_ line: Record, _ quantity: Amount, _ ledger: Ledger) throws {
    guard let orderLines = books["salesorder/SalesOrderLines"], let key = line.text("SalesOrderLine"),
      var ordered = try ledger.rows(orderLines, [(orderLines.key, .text(key))], limit: 1).first
    else { return }
    let done = try ordered.record.amount("QuantityInvoiced") ?? .zero
    ordered.record.set("QuantityInvoiced", max(.zero, done - quantity))
    try ledger.update(ordered.id, ordered.record, isFresh: true)
    try OrderStates(ledger: ledger).follow(salesOrder: ordered.record.text("OrderID"))
  }
}
