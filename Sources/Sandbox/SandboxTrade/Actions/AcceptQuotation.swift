import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `crm/AcceptQuotation`: makes the order, invoice, project or subscription that is asked for
/// (Documentation/protocol.md, section 13).
struct AcceptQuotation: Act {
  /// The action that was asked for when the quotation was sent for sign-off.
  private static let asSent: Int64 = 99

  func perform(_ request: inout Record, _ context: ActContext) throws {
    let quotation = try context.existing("crm/Quotations", request.text("QuotationID"), "QuotationID")
    let status = quotation.record.integer("Status") ?? QuotationState.draft
    guard ![QuotationState.rejected, QuotationState.closed, QuotationState.accepted].contains(status) else {
      return request.set("ErrorMessage", QuotationActs.message(quotation.record, "cannot be accepted"))
    }
    let lines = try chosen(quotation.record, context)
    guard let action = try action(&request, status, context) else {
      return request.set("ErrorMessage", QuotationActs.message(quotation.record, "does not wait for online acceptance"))
    }
    switch action {
    case 0: break
    case 1:
      let order = try document(
        "salesorder/SalesOrders", "SalesOrderLines", quotation.record, lines, request, context
      ) { _ in }
      request.set("SalesOrderSuccess", "Sales order \(order.integer("OrderNumber") ?? 0) was created.")
    case 2:
      guard let journal = try context.ledger.journal(request.text("InvoiceJournal")) else {
        return request.set("ErrorMessage", "InvoiceJournal is mandatory, and must be the code of a journal.")
      }
      _ = try document("salesinvoice/SalesInvoices", "SalesInvoiceLines", quotation.record, lines, request, context) {
        $0.set("Journal", journal.text("Code"))
      }
      request.set("SalesInvoiceSuccess", "A sales invoice was created.")
    case 3:
      if let code = request.text("ProjectCode"), try context.ledger.reference("project/Projects", "Code", code) != nil {
        return request.set("ErrorMessage", "There is a project with the code \(code) already.")
      }
      let project = try project(quotation.record, request, context)
      try join(quotation, project, context)
      request.set("ProjectSuccess", "Project \(project.text("Code") ?? "") was created.")
    case 4:
      guard let project = try context.row("project/Projects", request.text("ProjectID"))?.record else {
        return request.set("ErrorMessage", "ProjectID is mandatory, and must be the ID of a project.")
      }
      try join(quotation, project, context)
      request.set(
        "AddToExistingProjectSuccess", "The quotation was added to project \(project.text("Code") ?? "").")
    case 5:
      guard let type = try context.row("subscription/SubscriptionTypes", request.text("SubscriptionType"))?.record
      else {
        return request.set("ErrorMessage", "SubscriptionType is mandatory, and must be the ID of a subscription type.")
      }
      let subscription = try subscription(quotation.record, lines, type, request, context)
      request.set("SubscriptionSuccess", "Subscription \(subscription.integer("Number") ?? 0) was created.")
    default:
      return request.set("ErrorMessage", "Action \(action) is none of 0 to 5 and 99.")
    }
    guard let now = try context.row("crm/Quotations", quotation.record.key) else { return }
    var accepted = now
    accepted.record.copy(["YourRef"], from: request)
    try QuotationActs.close(accepted, QuotationState.accepted, context)
    if request.has("NotificationLayout") {
      let subject = QuotationActs.message(quotation.record, "was accepted")
      let party = try context.ledger.account(quotation.record.text("OrderAccount"))
      if let problem = try MailSender(context: context).send(
        subject, to: party, from: nil, type: MailSender.quotation, attachment: nil)
      {
        request.set("ErrorMessage", problem)
      }
    }
    request.set("SuccessMessage", QuotationActs.message(quotation.record, "was accepted"))
  }

  /// The action of the request, for 99 that with which the quotation was sent, with its details; nil if it was not.
  private func action(_ request: inout Record, _ status: Int64, _ context: ActContext) throws -> Int64? {
    guard request.integer("Action") == Self.asSent else { return request.integer("Action") ?? 0 }
    guard status == QuotationState.awaitingSignOff,
      let sent = try context.row("crm/EmailWithSignOffQuotation", request.text("QuotationID"))?.record
    else { return nil }
    for name in [
      "InvoiceJournal", "ProjectCode", "ProjectDescription", "ProjectType", "ProjectClassification", "ProjectID",
      "SubscriptionType", "SubscriptionDescription",
    ] where !request.has(name) {
      request.copy([name], from: sent)
    }
    if !request.has("SubscriptionStartDate") {
      request.set("SubscriptionStartDate", sent.integer("SubscriptionDate"))
    }
    return sent.integer("Action") ?? 0
  }

  private func subscription(
    _ quotation: Record, _ lines: [Record], _ type: Record, _ request: Record, _ context: ActContext
  ) throws -> Record {
    let ledger = context.ledger
    var subscription = Record(try context.table("subscription/Subscriptions"))
    let start = EntryCalendar.day(request.integer("SubscriptionStartDate") ?? ledger.now)
    let numbers = try ledger.records(subscription.table, []).compactMap { $0.integer("Number") }
    let number = (numbers.max() ?? 0) + 1
    subscription.set("Number", number)
    subscription.set("OrderedBy", quotation.text("OrderAccount"))
    subscription.set("OrderedByName", quotation.text("OrderAccountName"))
    subscription.set("InvoiceTo", quotation.text("InvoiceAccount") ?? quotation.text("OrderAccount"))
    subscription.set("InvoiceToName", quotation.text("InvoiceAccountName") ?? quotation.text("OrderAccountName"))
    subscription.set("SubscriptionType", type.key)
    subscription.set("SubscriptionTypeCode", type.text("Code"))
    subscription.set("SubscriptionTypeDescription", type.text("Description"))
    for name in ["StartDate", "InvoicingStartDate"] { subscription.set(name, start) }
    subscription.copy(["Currency", "PaymentCondition", "PaymentConditionDescription", "Project"], from: quotation)
    subscription.set(
      "Description",
      request.text("SubscriptionDescription") ?? quotation.text("Description")
        ?? "Quotation \(quotation.integer("QuotationNumber") ?? 0)")
    let copies = try lines.enumerated().map { index, line in
      var copy = try QuotationActs.copy(
        QuotationActs.lineProperties + QuotationActs.priceProperties
          + ["AmountFC", "AmountDC", "VATAmountFC", "VATCodeDescription", "ItemDescription", "UnitDescription"],
        of: line, to: "subscription/SubscriptionLines", context)
      copy.set("LineNumber", Int64(index + 1))
      copy.set("SubscriptionNumber", number)
      copy.set("FromDate", start)
      return copy
    }
    return try context.post(subscription, "SubscriptionLines", copies)
  }

  /// The lines that are accepted; optional ones when they are named.
  private func chosen(_ quotation: Record, _ context: ActContext) throws -> [Record] {
    let named = Set((context.children["OptionalQuotationLineIDs"] ?? []).compactMap { $0.text("ID") })
    return try QuotationActs.lines(of: quotation, context).filter { !$0.flag("Optional") || named.contains($0.key) }
  }

  private func document(
    _ path: String, _ navigation: String, _ quotation: Record, _ lines: [Record], _ request: Record,
    _ context: ActContext, _ complete: (inout Record) -> Void
  ) throws -> Record {
    var document = Record(try context.table(path))
    for (name, source) in [
      ("OrderedBy", "OrderAccount"), ("OrderedByContactPerson", "OrderAccountContact"),
      ("DeliverTo", "DeliveryAccount"),
      ("InvoiceTo", "InvoiceAccount"), ("Salesperson", "SalesPerson"), ("DeliveryAddress", "DeliveryAddress"),
    ] {
      document.set(name, quotation.text(source))
    }
    document.copy(
      [
        "Currency", "Description", "PaymentCondition", "Remarks", "YourRef", "DeliveryDate", "WarehouseID",
        "SalesChannel", "ShippingMethod",
      ],
      from: quotation)
    document.copy(["YourRef"], from: request)
    complete(&document)
    let service = path.split(separator: "/")[0]
    let copies = try lines.map { line in
      var copy = try QuotationActs.copy(
        QuotationActs.lineProperties + QuotationActs.priceProperties, of: line, to: "\(service)/\(navigation)", context)
      copy.set("Project", quotation.text("Project"))
      return copy
    }
    return try context.post(document, navigation, copies)
  }

  private func project(_ quotation: Record, _ request: Record, _ context: ActContext) throws -> Record {
    var project = Record(try context.table("project/Projects"))
    project.set("Account", quotation.text("OrderAccount"))
    project.set("AccountName", quotation.text("OrderAccountName"))
    project.set("AccountCode", quotation.text("OrderAccountCode"))
    let number = quotation.integer("QuotationNumber") ?? 0
    project.set("Code", request.text("ProjectCode") ?? "Q\(number)")
    project.set(
      "Description", request.text("ProjectDescription") ?? quotation.text("Description") ?? "Quotation \(number)")
    project.set("Type", request.integer("ProjectType") ?? 2)
    project.set("Classification", request.text("ProjectClassification"))
    project.set("StartDate", EntryCalendar.day(context.ledger.now))
    project.set("BudgetedAmount", try quotation.amount("AmountFC"))
    return try context.post(project)
  }

  private func join(_ quotation: (id: Int64, record: Record), _ project: Record, _ context: ActContext) throws {
    var record = quotation.record
    record.set("Project", project.key)
    record.set("ProjectCode", project.text("Code"))
    record.set("ProjectDescription", project.text("Description"))
    try context.ledger.update(quotation.id, record)
  }
}
