package import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// Direct purchase invoices are booked when they are written, and again when they or their lines change. The entry has
/// the key of the invoice.
package struct PurchaseInvoiceEntries: ServiceRule {
  /// Invoices and credit notes without an order.
  static let directTypes: Set<Int64> = [8030, 8031]

  private let books: Books
  private let kind: TradeKind?
  /// The rule that books entries.
  private let bookkeeping: Bookkeeping
  private let isOn: @Sendable () -> Bool

  package init(books: Books, bookkeeping: Bookkeeping, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.bookkeeping = bookkeeping
    self.isOn = isOn
    kind = TradeKind.all(books).first { $0.nature == .purchaseInvoice }
  }

  package var isActive: Bool { kind != nil && isOn() && bookkeeping.isActive }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard let kind, event.set.table == kind.headers.set.table || event.set.table == kind.lines.set.table else { return }
    let ledger = Ledger(event, in: session, books)
    if event.set.table == kind.lines.set.table {
      // Lines of one that is being created come before it is booked.
      guard let id = Record(kind.lines, event.values).text(kind.link),
        let invoice = try ledger.first(kind.headers, [(kind.headers.key, .text(id))]), invoice.has("EntryNumber")
      else { return }
      try book(invoice, kind, ledger)
    } else {
      let invoice = Record(kind.headers, event.values)
      if event.kind == .delete { return try unbook(invoice.key, ledger) }
      // A program may put one there that is booked.
      if event.kind == .create, event.isSeed, invoice.has("EntryNumber") { return }
      try book(invoice, kind, ledger)
    }
  }

  private func book(_ given: Record, _ kind: TradeKind, _ ledger: Ledger) throws {
    guard Self.directTypes.contains(given.integer("Type") ?? 0), let entries = books["purchaseentry/PurchaseEntries"],
      let entryLines = books["purchaseentry/PurchaseEntryLines"],
      var invoice = try ledger.rows(kind.headers, [(kind.headers.key, .text(given.key))], limit: 1).first
    else { return }
    try unbook(given.key, ledger)
    var entry = Record(entries)
    entry.set("EntryID", given.key)
    entry.set("EntryDate", invoice.record.integer("InvoiceDate"))
    entry.set("ReportingYear", invoice.record.integer("FinancialYear"))
    entry.set("ReportingPeriod", invoice.record.integer("FinancialPeriod"))
    entry.set("Rate", try invoice.record.amount("ExchangeRate"))
    entry.copy(
      [
        "EntryNumber", "Supplier", "Journal", "Currency", "Description", "DueDate", "PaymentCondition",
        "PaymentReference", "YourRef", "Document",
      ], from: invoice.record)
    let lines = try ledger.records(kind.lines, [(kind.link, .text(given.key))])
    let party = try ledger.account(invoice.record.text("Supplier"))
    let posted = try lines.map { try self.line($0, entryLines, party, ledger) }
    let booked = try ledger.post(entry, "PurchaseEntryLines", posted, rules: [bookkeeping])
    invoice.record.set("EntryNumber", booked.integer("EntryNumber"))
    try ledger.update(invoice.id, invoice.record)
  }

  private func line(_ line: Record, _ table: Table, _ party: Record?, _ ledger: Ledger) throws -> Record {
    let item = try ledger.reference("logistics/Items", "ID", line.text("Item"))
    var posted = Record(table)
    posted.set("AmountFC", try line.amount("Amount"))
    posted.copy(["VATCode", "Description", "Quantity", "CostCenter", "CostUnit", "Project", "Notes"], from: line)
    guard let account = try ItemAccounts(ledger: ledger).costs(of: item, party) else {
      throw ODataError(
        500, "Mandatory: GLAccount", hint: "The line's item and the supplier have no account for purchases.")
    }
    posted.set("GLAccount", account)
    return posted
  }

  /// Removes the entry of an invoice, if it has one.
  private func unbook(_ id: String, _ ledger: Ledger) throws {
    for path in ["purchaseentry/PurchaseEntryLines", "purchaseentry/PurchaseEntries"] {
      guard let table = books[path] else { continue }
      for row in try ledger.rows(table, [("EntryID", .text(id))]) { try ledger.delete(row.id, table) }
    }
    try TransactionWriter(ledger).remove(entry: id)
  }
}
