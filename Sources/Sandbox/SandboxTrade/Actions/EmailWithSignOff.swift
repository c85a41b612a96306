import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `crm/EmailWithSignOffQuotation`: sends a quotation to the customer, who accepts or rejects it online. What acceptance
/// does is kept for `crm/AcceptQuotation` with action 99 (Documentation/protocol.md, section 13).
struct EmailWithSignOff: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    guard let kind = TradeKind.all(context.ledger.books).first(where: { $0.nature == .quotation }) else { return }
    var quotation = try context.existing("crm/Quotations", request.text("QuotationID"), "QuotationID")
    let status = quotation.record.integer("Status") ?? QuotationState.draft
    guard ![QuotationState.rejected, QuotationState.closed, QuotationState.accepted].contains(status) else {
      return request.set("ErrorMessage", QuotationActs.message(quotation.record, "cannot be sent"))
    }
    quotation.record.copy(["QuotationDate"], from: request)
    let title = "Quotation \(quotation.record.integer("QuotationNumber") ?? 0)"
    let printing = Printing(kind: kind, context: context)
    let page = try printing.page(title, quotation.record, text: request.text("ExtraText"))
    let party = try context.ledger.account(quotation.record.text("OrderAccount"))
    if let problem = try MailSender(context: context).send(
      request.text("Subject") ?? title, to: party, from: request.text("SenderEmailAddress"),
      type: MailSender.quotation, attachment: ("\(title).pdf", page))
    {
      return request.set("ErrorMessage", problem)
    }
    quotation.record.set("Status", QuotationState.awaitingSignOff)
    quotation.record.set("StatusDescription", QuotationState.description(of: QuotationState.awaitingSignOff))
    try context.ledger.update(quotation.id, quotation.record)
    request.set("SuccessMessage", QuotationActs.message(quotation.record, "was sent"))
  }
}
