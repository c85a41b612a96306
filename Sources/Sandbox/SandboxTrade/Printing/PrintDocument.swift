import SandboxBookkeeping
import SandboxStore

/// `salesorder/PrintedSalesOrders` and `crm/PrintQuotation`: a document with a PDF, and a message to the customer if
/// that is asked for.
struct PrintDocument: Act {
  let nature: TradeKind.Nature

  func perform(_ request: inout Record, _ context: ActContext) throws {
    guard let kind = TradeKind.all(context.ledger.books).first(where: { $0.nature == nature }) else { return }
    let path = "\(kind.headers.service.path)/\(kind.headers.set.name)"
    var header = try context.existing(path, request.key, request.table.key)
    header.record.copy(["QuotationDate"], from: request)
    if nature == .quotation, header.record.integer("Status") == QuotationState.draft {
      header.record.set("Status", QuotationState.printed)
      header.record.set("StatusDescription", QuotationState.description(of: QuotationState.printed))
    }
    let number = header.record.integer(kind.number ?? "") ?? 0
    let title = nature == .quotation ? "Quotation \(number)" : "Sales order \(number)"
    let result = try Printing(kind: kind, context: context).print(
      title, header.record, &request, type: nature == .quotation ? DocumentFiler.quotation : DocumentFiler.salesOrder,
      mail: nature == .quotation ? MailSender.quotation : MailSender.salesOrder
    ) { document in
      if nature == .salesOrder { document.set("SalesOrderNumber", number) }
    }
    header.record.set("Document", result?.key)
    header.record.set("DocumentSubject", result?.text("Subject"))
    header.record.set("DocumentNumber", result?.integer("HID"))
    try context.ledger.update(header.id, header.record)
  }
}
