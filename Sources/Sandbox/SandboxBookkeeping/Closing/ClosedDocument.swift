/// A kind of document whose state forbids changes: its sets, and what their properties are called.
struct ClosedDocument: Sendable {
  /// The place of a document in the general ledger; its transaction has the key of its header.
  struct Booked: Sendable {
    var journal: String
    var year: String
    var period: String
  }

  let headers: Table
  let lines: Table?
  /// The property of a line that names its header.
  let link: String
  /// The property of the state, and the states that are final.
  var state = "Status"
  var closed: Set<Int64> = []
  /// The words for it, as in "The invoice is processed".
  let reason: String
  let remedy: String
  var booked: Booked?
  /// Whether it is an entry, which can come from an invoice.
  var isEntry = false
  /// Properties of the header that stay as they are.
  var fixed: Set<String> = []

  static func all(_ books: Books) -> [ClosedDocument] {
    var all = EntryKind.all(books).map { kind in
      ClosedDocument(
        headers: kind.headers, lines: kind.lines, link: "EntryID", closed: [50], reason: "The entry is processed",
        remedy: "Its status is 50; reverse it by another entry.",
        booked: Booked(journal: kind.journal, year: kind.year, period: kind.period), isEntry: true,
        fixed: [kind.journal, "EntryNumber"])
    }
    for kind in TradeKind.all(books) {
      switch kind.nature {
      case .invoice:
        all.append(
          document(kind, [50], "The invoice is processed", "Its status is 50; make a credit note."))
      case .purchaseInvoice:
        var invoice = document(kind, [50], "The invoice is processed", "Its status is 50; make a credit note.")
        invoice.booked = Booked(journal: "Journal", year: "FinancialYear", period: "FinancialPeriod")
        invoice.fixed = ["Journal", "EntryNumber", "Type"]
        all.append(invoice)
      case .quotation:
        all.append(
          document(
            kind, [QuotationState.rejected, QuotationState.closed, QuotationState.accepted],
            "The quotation is closed", "It was accepted, rejected or reviewed; reopen it by crm/ReopenQuotation."))
      case .salesOrder, .purchaseOrder:
        all.append(document(kind, [], "The order is closed", ""))
      case .subscription: break
      }
    }
    all += [
      inventory("StockCounts", "StockCountLines", [21], "The stock count is processed", books),
      inventory("WarehouseTransfers", "WarehouseTransferLines", [50], "The warehouse transfer is processed", books),
    ].compactMap { $0 }
    return all
  }

  private static func document(
    _ kind: TradeKind, _ closed: Set<Int64>, _ reason: String, _ remedy: String
  ) -> ClosedDocument {
    ClosedDocument(
      headers: kind.headers, lines: kind.lines, link: kind.link, closed: closed, reason: reason, remedy: remedy)
  }

  private static func inventory(
    _ headers: String, _ lines: String, _ closed: Set<Int64>, _ reason: String, _ books: Books
  ) -> ClosedDocument? {
    books["inventory/\(headers)"].map { table in
      ClosedDocument(
        headers: table, lines: books["inventory/\(lines)"], link: table.key, closed: closed, reason: reason,
        remedy: "What it moved is moved; make another that corrects it.")
    }
  }
}
