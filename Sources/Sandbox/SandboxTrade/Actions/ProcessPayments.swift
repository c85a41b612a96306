import SandboxBookkeeping

/// `cashflow/ProcessPayments`: payments are sent to the bank, and are on their way until a bank entry settles them.
struct ProcessPayments: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    var done = 0
    var problems: [String] = []
    for child in context.children["PaymentIDs"] ?? [] {
      guard var payment = try context.row("cashflow/Payments", child.text("ID")) else {
        problems.append("Payment \(child.text("ID") ?? "") does not exist.")
        continue
      }
      guard [20, 30].contains(payment.record.integer("Status") ?? 20) else {
        problems.append("Payment \(payment.record.key) is processed already.")
        continue
      }
      payment.record.set("Status", 40)
      payment.record.set("PaymentSelected", context.ledger.now)
      payment.record.set("EndDate", EntryCalendar.day(context.ledger.now))
      try context.ledger.update(payment.id, payment.record)
      done += 1
    }
    try ReportMark.change(in: context.ledger.session)
    if done > 0 { request.set("SuccessMessage", "\(done) payment\(done == 1 ? " was" : "s were") processed.") }
    if !problems.isEmpty { request.set("ErrorMessage", problems.joined(separator: "\r\n")) }
  }
}
