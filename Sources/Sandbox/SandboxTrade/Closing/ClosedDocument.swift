import SandboxBookkeeping

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
  /// The property of a line that refers to its header.
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
  /// Properties of the header that cannot be changed.
  var fixed: Set<String> = []
  /// Properties of a line that cannot be changed, in addition to the reference to its header.
  var fixedOfLines: Set<String> = []
  /// The way a document reaches a final state, if no client may set it.
  var closing: String?

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
          document(
            kind, [50], "The invoice is processed", "Its status is 50; make a credit note.",
            closing: "Post it to salesinvoice/PrintedSalesInvoices, which processes it."))
      case .purchaseInvoice:
        var invoice = document(
          kind, [50], "The invoice is processed", "Its status is 50; make a credit note.",
          closing: "Exact Online processes it.")
        invoice.booked = Booked(journal: "Journal", year: "FinancialYear", period: "FinancialPeriod")
        invoice.fixed = ["Journal", "EntryNumber", "Type"]
        all.append(invoice)
      case .quotation:
        all.append(
          document(
            kind, [QuotationState.rejected, QuotationState.closed, QuotationState.accepted],
            "The quotation is closed", "It was accepted, rejected or reviewed; reopen it by crm/ReopenQuotation.",
            closing: "Post it to crm/AcceptQuotation, RejectQuotation or ReviewQuotation."))
      case .salesOrder, .purchaseOrder:
        all.append(document(kind, [], "The order is closed", ""))
      case .subscription: break
      }
    }
    all += [
      inventory("StockCounts", "StockCountLines", [21], "The stock count is processed", books),
      inventory(
        "WarehouseTransfers", "WarehouseTransferLines", [50], "The warehouse transfer is processed", books,
        closing: "Post it to inventory/ProcessWarehouseTransfer."),
    ].compactMap { $0 }
    return all
      + Shipment.all(books).map { shipment in
        ClosedDocument(
          headers: shipment.headers, lines: shipment.lines, link: shipment.link,
          reason: shipment.isDelivery ? "The delivery is done" : "The receipt is done", remedy: "",
          fixed: ["Warehouse"], fixedOfLines: ["Item", shipment.orderLine])
      }
  }

  private static func document(
    _ kind: TradeKind, _ closed: Set<Int64>, _ reason: String, _ remedy: String, closing: String? = nil
  ) -> ClosedDocument {
    ClosedDocument(
      headers: kind.headers, lines: kind.lines, link: kind.link, closed: closed, reason: reason, remedy: remedy,
      closing: closing)
  }

  private static func inventory(
    _ headers: String, _ lines: String, _ closed: Set<Int64>, _ reason: String, _ books: Books,
    closing: String? = nil
  ) -> ClosedDocument? {
    books["inventory/\(headers)"].map { table in
      ClosedDocument(
        headers: table, lines: books["inventory/\(lines)"], link: table.key, closed: closed, reason: reason,
        remedy: "What it moved is moved; make another that corrects it.", closing: closing)
    }
  }
}
