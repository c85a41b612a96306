import SandboxService
import SandboxStore

/// `salesinvoice/PrintedSalesInvoices`: numbers an invoice and books it, unless it was printed before, and makes its
/// document (Documentation/protocol.md, section 13).
struct PrintInvoice: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    guard let kind = TradeKind.all(context.ledger.books).first(where: { $0.nature == .invoice }) else { return }
    var invoice = try context.existing("salesinvoice/SalesInvoices", request.text("InvoiceID"), "InvoiceID")
    var entry: String?
    if invoice.record.integer("Status") != 50 {
      entry = try book(&invoice.record, request, kind, context)
    }
    let number = invoice.record.integer("InvoiceNumber") ?? 0
    let title = invoice.record.integer("Type") == 8021 ? "Credit note \(number)" : "Invoice \(number)"
    let document = try Printing(kind: kind, context: context).print(
      title, invoice.record, &request, type: DocumentFiler.salesInvoice, mail: MailSender.salesInvoice
    ) { document in
      document.set("SalesInvoiceNumber", number)
      document.set("FinancialTransactionEntryID", entry)
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
  }

  /// Posts the sales entry, whose number is that of the invoice, and returns its id.
  private func book(
    _ invoice: inout Record, _ request: Record, _ kind: TradeKind, _ context: ActContext
  ) throws -> String? {
    let ledger = context.ledger
    let date = EntryCalendar.day(request.integer("InvoiceDate") ?? invoice.integer("InvoiceDate") ?? ledger.now)
    var entry = Record(try context.table("salesentry/SalesEntries"))
    entry.set("Customer", invoice.text("InvoiceTo") ?? invoice.text("OrderedBy"))
    entry.set("Journal", invoice.text("Journal"))
    entry.set("EntryDate", date)
    entry.set("ReportingYear", request.integer("ReportingYear"))
    entry.set("ReportingPeriod", request.integer("ReportingPeriod"))
    entry.copy(
      ["Currency", "Description", "PaymentCondition", "PaymentReference", "YourRef", "OrderNumber"], from: invoice)
    let lines = try ledger.records(kind.lines, [(kind.link, .text(invoice.key))])
    guard !lines.isEmpty else { throw ODataError(500, "The invoice has no lines.") }
    let posted = try lines.map { line in
      var posted = Record(try context.table("salesentry/SalesEntryLines"))
      posted.copy(
        [
          "AmountFC", "VATCode", "VATAmountFC", "Description", "Quantity", "CostCenter", "CostUnit", "Project", "Notes",
        ],
        from: line)
      guard let account = try self.account(of: line, ledger) else {
        throw ODataError(
          500, "Mandatory: GLAccount", hint: "The line has none, and its item no GLRevenue.")
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
    return booked.key
  }

  private func account(of line: Record, _ ledger: Ledger) throws -> String? {
    if let account = line.text("GLAccount") { return account }
    if let item = try ledger.reference("logistics/Items", "ID", line.text("Item"))?.text("GLRevenue") { return item }
    return try ledger.glAccount(ofType: 110)?.id
  }
}
