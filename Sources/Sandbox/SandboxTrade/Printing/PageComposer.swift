import SandboxBookkeeping
import ODataQueries

/// Makes the page of a document with lines of items.
struct PageComposer {
  let kind: TradeKind
  let ledger: Ledger

  func page(_ title: String, _ header: Record, _ lines: [Record], date: Int64, text: String?) throws -> PrintedPage {
    let party = try ledger.account(header.text("InvoiceTo") ?? header.text(kind.party))
    let currency = try header.text("Currency") ?? ledger.currency
    var facts = [("Date", Self.date(date))]
    if let due = header.integer("DueDate"), kind.nature == .invoice { facts.append(("Due date", Self.date(due))) }
    if let reference = header.text("YourRef") { facts.append(("Your reference", reference)) }
    if let condition = header.text("PaymentConditionDescription") { facts.append(("Payment", condition)) }
    if let description = header.text("Description") { facts.append(("Subject", description)) }
    var totals: [(String, String)] = []
    if let vat = try header.amount("VATAmountFC") {
      let total = try header.amount("AmountFC") ?? .zero
      totals = [("Excluding VAT", Self.money(total - vat, currency)), ("VAT", Self.money(vat, currency))]
    }
    totals.append(("Total", Self.money(try header.amount("AmountFC") ?? .zero, currency)))
    return PrintedPage(
      title: title, sender: [try ledger.divisionName()],
      recipient: [
        party?.text("Name") ?? header.text("\(kind.party)Name"), party?.text("AddressLine1"),
        [party?.text("Postcode"), party?.text("City")].compactMap { $0 }.joined(separator: " "),
      ].compactMap { $0 }.filter { !$0.isEmpty },
      facts: facts, lines: try lines.map { try line($0, currency) }, totals: totals,
      text: text ?? header.text("Remarks"))
  }

  private func line(_ line: Record, _ currency: String) throws -> PrintedPage.Line {
    let percentage = try line.amount("VATPercentage")
    return PrintedPage.Line(
      description: line.text("Description") ?? line.text("ItemDescription") ?? "",
      quantity: Self.plain(try line.amount("Quantity") ?? .zero),
      price: Self.money(try line.amount("NetPrice") ?? .zero, currency),
      vat: percentage.map { "\(Self.plain($0 * Amount(100)))%" } ?? "",
      amount: Self.money(try line.amount("AmountFC") ?? .zero, currency))
  }

  /// `€ 1,234.50`
  static func money(_ amount: Amount, _ currency: String) -> String {
    let text = amount.magnitude.text
    var whole = Array(text.dropLast(3))
    var index = whole.count - 3
    while index > 0 {
      whole.insert(",", at: index)
      index -= 3
    }
    let sign = amount < .zero ? "-" : ""
    return "\(currency == "EUR" ? "€" : currency) \(sign)\(String(whole))\(text.suffix(3))"
  }

  /// Without zeros at the end.
  private static func plain(_ amount: Amount) -> String {
    var text = amount.text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  static func date(_ ticks: Int64) -> String { String(CivilTime(ticks: ticks).text.prefix(10)) }
}
