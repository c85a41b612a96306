import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `salesinvoice/PrintedSalesInvoices`: numbers an invoice and books it, unless it was printed before, and makes its
/// document (Documentation/protocol.md, section 13).
struct PrintInvoice: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    guard let kind = TradeKind.all(context.ledger.books).first(where: { $0.nature == .invoice }) else { return }
    var invoice = try context.existing("salesinvoice/SalesInvoices", request.text("InvoiceID"), "InvoiceID")
    if invoice.record.integer("Status") != 50 { try book(&invoice.record, request, kind, context) }
    let number = invoice.record.integer("InvoiceNumber") ?? 0
    let title = invoice.record.integer("Type") == 8021 ? "Credit note \(number)" : "Invoice \(number)"
    let document = try Printing(kind: kind, context: context).print(
      title, invoice.record, &request, type: DocumentFiler.salesInvoice, mail: MailSender.salesInvoice
    ) { document in
      document.set("SalesInvoiceNumber", number)
      document.set("FinancialTransactionEntryID", invoice.record.key)
    }
    if request.flag("SendInvoiceViaPeppol") {
      request.set("PeppolCreationError", "The sandbox sends nothing by Peppol.")
    }
    if request.flag("SendInvoiceToCustomerPostbox") {
      request.set("PostboxMessageCreationError", "The sandbox sends nothing to postboxes.")
    }
    invoice.record.set("Document", document?.key)
    invoice.record.set("DocumentNumber", document?.integer("HID"))
    invoice.record.set("DocumentSubject", document?.text("Subject"))
    try context.ledger.update(invoice.id, invoice.record)
    if let document { try attach(document, to: invoice.record.key, context.ledger) }
  }

  /// The entry of an invoice has its document too.
  private func attach(_ document: Record, to entry: String, _ ledger: Ledger) throws {
    for path in ["salesentry/SalesEntries", "financialtransaction/Transactions"] {
      guard let table = ledger.books[path],
        var row = try ledger.rows(table, [("EntryID", .text(entry))], limit: 1).first
      else { continue }
      row.record.set("Document", document.key)
      row.record.set("DocumentNumber", document.integer("HID"))
      row.record.set("DocumentSubject", document.text("Subject"))
      try ledger.update(row.id, row.record, isFresh: true)
    }
  }

  /// Posts the sales entry, which has the key of the invoice; the invoice gets its number.
  private func book(
    _ invoice: inout Record, _ request: Record, _ kind: TradeKind, _ context: ActContext
  ) throws {
    let ledger = context.ledger
    let date = EntryCalendar.day(request.integer("InvoiceDate") ?? invoice.integer("InvoiceDate") ?? ledger.now)
    var entry = Record(try context.table("salesentry/SalesEntries"))
    entry.set("EntryID", invoice.key)
    entry.set("Customer", invoice.text("InvoiceTo") ?? invoice.text("OrderedBy"))
    entry.set("Journal", invoice.text("Journal"))
    entry.set("EntryDate", date)
    entry.set("ReportingYear", request.integer("ReportingYear"))
    entry.set("ReportingPeriod", request.integer("ReportingPeriod"))
    entry.copy(
      ["Currency", "Description", "PaymentCondition", "PaymentReference", "YourRef", "OrderNumber"], from: invoice)
    let lines = try ledger.records(kind.lines, [(kind.link, .text(invoice.key))])
    guard !lines.isEmpty else { throw ODataError(500, "The invoice has no lines.") }
    let party = try ledger.account(invoice.text("OrderedBy"))
    let posted = try lines.map { line in
      let item = try self.item(of: line, ledger)
      var posted = Record(try context.table("salesentry/SalesEntryLines"))
      posted.copy(
        [
          "AmountFC", "VATCode", "VATAmountFC", "Description", "Quantity", "CostCenter", "CostUnit", "Project", "Notes",
        ],
        from: line)
      guard let account = try line.text("GLAccount") ?? ItemAccounts(ledger: ledger).revenue(of: item, party) else {
        throw ODataError(
          500, "Mandatory: GLAccount", hint: "The line has none, and its item has no GLRevenue.")
      }
      posted.set("GLAccount", account)
      return posted
    }
    let booked = try context.post(entry, "SalesEntryLines", posted)
    invoice.set("InvoiceNumber", booked.integer("EntryNumber"))
    invoice.set("InvoiceDate", date)
    invoice.set("DueDate", booked.integer("DueDate"))
    invoice.set("Status", 50)
    invoice.set("StatusDescription", "Processed")
  }

  /// The item of a line, which has to be there: without it there is no price to book.
  private func item(of line: Record, _ ledger: Ledger) throws -> Record? {
    guard let id = line.text("Item"), ledger.books["logistics/Items"] != nil else { return nil }
    if let item = try ledger.reference("logistics/Items", "ID", id) { return item }
    throw BookProblem.unknown("Item", id, of: line.table, hint: "It is the ID of a row of logistics/Items.")
  }
}
