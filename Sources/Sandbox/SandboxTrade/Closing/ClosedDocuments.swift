package import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// Documents that are processed, settled or in a closed period cannot be changed, nor can their lines, so that rows and
/// books agree.
package struct ClosedDocuments: ServiceRule {
  /// The number of documents that are being created, whose lines come after them.
  private final class Pending {
    var creating = 0
  }

  /// Properties of entries, invoices and their lines on which the books depend.
  private static let amounts: Set<String> = [
    "AmountFC", "AmountDC", "Amount", "GLAccount", "VATCode", "VATAmountFC", "AmountVATFC", "VATAmount", "Account",
    "Customer", "Supplier", "Currency", "Rate", "ExchangeRate", "Date", "EntryDate", "InvoiceDate", "ReportingYear",
    "ReportingPeriod", "FinancialYear", "FinancialPeriod", "InvoiceNumber", "OurRef", "OpeningBalanceFC",
    "ClosingBalanceFC", "Quantity", "UnitPrice", "NetPrice", "Discount", "Item",
  ]

  private let books: Books
  private let documents: [String: ClosedDocument]
  private let isOn: @Sendable () -> Bool

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    var documents: [String: ClosedDocument] = [:]
    for document in ClosedDocument.all(books) {
      documents[document.headers.set.table] = document
      if let lines = document.lines { documents[lines.set.table] = document }
    }
    self.documents = documents
  }

  package var isActive: Bool { isOn() }

  package func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed, let document = documents[change.set.table] else { return }
    let ledger = Ledger(change, books)
    let lines = document.lines.flatMap { $0.set.table == change.set.table ? $0 : nil }
    if change.kind == .create {
      let pending = change.session.memory { Pending() }
      guard let lines else {
        pending.creating += 1
        return try refuseClosing(change, document)
      }
      guard pending.creating == 0 else { return }
      let line = Record(lines, change.payload.values)
      return try refuse(try header(of: line, document, ledger), document, "changed", ledger)
    }
    guard let current = try change.current() else { return }
    let changed = Set(
      change.payload.values.filter { $0.value != current[$0.key] }.map { change.set.columns[$0.key].name })
    guard !changed.isEmpty else { return }
    let fixed = lines == nil ? document.fixed : document.fixedOfLines.union([document.link])
    if let name = fixed.sorted().first(where: changed.contains) {
      throw ODataError(
        500, "\(name) cannot be changed.",
        hint: "'\(change.set.name)': delete the row and create another where that is allowed.")
    }
    if lines == nil, changed.contains(document.state) { try refuseClosing(change, document) }
    let row = Record(lines ?? document.headers, current)
    try refuse(
      lines == nil ? row : try header(of: row, document, ledger), document, "changed",
      isOfAmounts: !changed.isDisjoint(with: Self.amounts), ledger)
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard !event.isSeed, let document = documents[event.set.table] else { return }
    let isHeader = event.set.table == document.headers.set.table
    if event.kind == .create, isHeader {
      session.memory { Pending() }.creating -= 1
    } else if event.kind == .delete {
      let ledger = Ledger(event, in: session, books)
      if isHeader {
        try refuse(Record(document.headers, event.values), document, "deleted", ledger)
      } else if let lines = document.lines {
        try refuse(try header(of: Record(lines, event.values), document, ledger), document, "changed", ledger)
      }
    }
  }

  /// The action that closes a document does more than set its state.
  private func refuseClosing(_ change: RowChange, _ document: ClosedDocument) throws {
    guard let closing = document.closing,
      let state = Record(document.headers, change.payload.values).integer(document.state),
      document.closed.contains(state)
    else { return }
    throw ODataError(
      500, "\(document.state) \(state) cannot be set.", hint: "'\(change.set.name)': \(closing)")
  }

  private func header(of line: Record, _ document: ClosedDocument, _ ledger: Ledger) throws -> Record? {
    guard let key = line.text(document.link) else { return nil }
    return try ledger.first(document.headers, [(document.headers.key, .text(key))])
  }

  private func refuse(
    _ header: Record?, _ document: ClosedDocument, _ what: String, isOfAmounts: Bool = true, _ ledger: Ledger
  ) throws {
    guard let header else { return }
    if let state = header.integer(document.state), document.closed.contains(state) {
      throw ODataError(500, "\(document.reason) and cannot be \(what).", hint: document.remedy)
    }
    guard let booked = document.booked else { return }
    if document.isEntry, let invoice = try invoice(of: header, ledger) {
      throw ODataError(
        500, "The entry is that of an invoice and cannot be \(what).",
        hint: "It was made by a row of \(invoice) with the same key.")
    }
    if let journal = header.text(booked.journal), let year = header.integer(booked.year),
      let period = header.integer(booked.period)
    {
      try EntryCalendar(ledger: ledger).refuseClosed(journal, year: year, period: period)
    }
    guard isOfAmounts, let reason = try OpenItems(ledger).settlement(of: header.key) else { return }
    throw ODataError(500, "The entry is matched and cannot be \(what).", hint: reason)
  }

  /// The set of the invoice that an entry was made for, whose key it has.
  private func invoice(of entry: Record, _ ledger: Ledger) throws -> String? {
    try ["salesinvoice/SalesInvoices", "purchase/PurchaseInvoices"].first { path in
      guard let table = books[path] else { return false }
      return try ledger.first(table, [(table.key, .text(entry.key))]) != nil
    }
  }
}
