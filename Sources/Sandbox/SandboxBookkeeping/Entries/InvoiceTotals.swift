/// The totals of a sales or purchase entry, its due date and invoice number.
struct InvoiceTotals {
  let kind: EntryKind
  let ledger: Ledger

  func fill(_ header: inout Record, _ lines: [Record], _ party: Record?, date: Int64) throws {
    var total = Amount.zero
    var vat = Amount.zero
    for line in lines {
      let code = try ledger.vatCode(line.text("VATCode"), on: date)
      // VAT without a code is not booked, and that of a reverse charge not owed to the other side.
      let lineVAT = try code.map { try $0.isReverseCharge ? .zero : line.amount(kind.vat) ?? .zero } ?? .zero
      total += try line.amount("VATBaseAmountFC").flatMap { code == nil ? nil : $0 } ?? line.amount("AmountFC") ?? .zero
      total += lineVAT
      vat += lineVAT
    }
    let rate = try header.amount(kind.rate) ?? .one
    header.set("AmountFC", total)
    header.set("AmountDC", (total * rate).rounded)
    header.set("VATAmountFC", vat)
    header.set("VATAmountDC", (vat * rate).rounded)
    header.set("\(kind.party)Name", party?.text("Name"))
    header.fill(
      "PaymentCondition",
      party?.text(kind.nature == .sales ? "PaymentConditionSales" : "PaymentConditionPurchase"))
    let condition = try ledger.paymentCondition(header.text("PaymentCondition"))
    header.set("PaymentConditionDescription", condition?.text("Description"))
    header.fill("PaymentConditionPaymentMethod", condition?.text("PaymentMethod"))
    header.fill("DueDate", EntryCalendar(ledger: ledger).dueDate(of: date, condition: condition))
    header.fill("InvoiceNumber", header.integer("EntryNumber"))
  }
}
