import SandboxStore

/// The debts of customers and to suppliers: a row of `cashflow/Receivables` or `cashflow/Payments` for each
/// transaction line on such an account, unless the line settles another.
///
/// A row's amount is its open amount; for a paid one, the whole amount, with status 50.
package struct OpenItems {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// The set that has items of an account; nil if it has none.
  private func table(_ type: Int64) -> Table? {
    switch type {
    case GLAccount.receivable: ledger.books["cashflow/Receivables"]
    case GLAccount.payable: ledger.books["cashflow/Payments"]
    default: nil
    }
  }

  /// The item of an account with a number of an invoice or an entry, an open one first.
  package func named(_ number: Int64, of account: String) throws -> Record? {
    var paid: Record?
    for type in [GLAccount.receivable, GLAccount.payable] {
      guard let table = table(type) else { continue }
      for name in ["InvoiceNumber", "EntryNumber"] {
        for item in try ledger.records(table, [(name, .integer(number))]) where item.text("Account") == account {
          if item.integer("Status") != 50 { return item }
          paid = paid ?? item
        }
      }
    }
    return paid
  }

  /// The settlement of an entry, as a sentence: by another entry, or a payment that is on its way; nil if it is not.
  package func settlement(of entry: String) throws -> String? {
    guard let table = ledger.books["financialtransaction/TransactionLines"] else { return nil }
    for line in try ledger.records(table, [("EntryID", .text(entry))]) {
      for settling in try ledger.records(table, [("OffsetID", .text(line.key))])
      where settling.text("EntryID") != entry {
        return "Entry \(settling.integer("EntryNumber") ?? 0) settles it; delete that one first."
      }
      if let payments = ledger.books["cashflow/Payments"],
        let payment = try ledger.first(payments, [("TransactionID", .text(line.key))]), payment.integer("Status") == 40
      {
        return "Its payment is on its way to the bank."
      }
    }
    return nil
  }

  /// Brings the items of an entry in line with its transaction lines.
  func follow(_ lines: [TransactionLine], of booking: Booking, kind: EntryKind, isNew: Bool) throws {
    for line in lines {
      let posting = line.posting
      guard posting.settles == nil, posting.party != nil, let table = table(posting.account.type) else { continue }
      var item = Record(table)
      fill(&item, line, booking.header, kind)
      if !isNew, let known = try ledger.rows(table, [("TransactionID", .text(line.id))], limit: 1).first {
        var changed = known.record
        changed.copy(item.changes.columns.map { table.set.columns[$0].name }, from: item)
        try ledger.update(known.id, changed)
        try settle(line.id)
      } else {
        try ledger.create(item)
      }
    }
    for id in Set(lines.compactMap(\.posting.settles)).sorted() { try settle(id) }
  }

  /// Removes the items of transaction lines that are no more.
  package func remove(_ line: Record) throws {
    for path in ["cashflow/Receivables", "cashflow/Payments"] {
      guard let table = ledger.books[path] else { continue }
      for row in try ledger.rows(table, [("TransactionID", .text(line.key))]) { try ledger.delete(row.id, table) }
    }
  }

  /// Computes the open amount of an item, from the transaction lines that settle it.
  package func settle(_ id: String) throws {
    guard let lines = ledger.books["financialtransaction/TransactionLines"], let offset = lines.column("OffsetID")
    else {
      return
    }
    for path in ["cashflow/Receivables", "cashflow/Payments"] {
      guard let table = ledger.books[path],
        let known = try ledger.rows(table, [("TransactionID", .text(id))], limit: 1).first
      else { continue }
      var paid = (fc: Int64(0), dc: Int64(0), last: Int64?.none)
      try ledger.session.forEachRow(
        sql: "SELECT 0, SUM(CAST(ROUND(\(lines.sql("AmountFC")) * 100) AS INTEGER)), "
          + "SUM(CAST(ROUND(\(lines.sql("AmountDC")) * 100) AS INTEGER)), MAX(\(lines.sql("Date"))) "
          + "FROM \(lines.set.table) WHERE \(lines.sql("OffsetID")) = ?",
        [.text(id)], of: [lines.set], indexed: [offset]
      ) { row in paid = (row.integer(0), row.integer(1), row.isNull(2) ? nil : row.integer(2)) }
      let sign: Amount = path == "cashflow/Receivables" ? .one : -.one
      let whole = (
        fc: try known.record.amount("TransactionAmountFC") ?? .zero,
        dc: try known.record.amount("TransactionAmountDC") ?? .zero
      )
      let open = (fc: whole.fc + Amount(cents: paid.fc) * sign, dc: whole.dc + Amount(cents: paid.dc) * sign)
      var item = known.record
      let isPaid = open.fc.isZero && paid.last != nil
      item.set("AmountFC", isPaid ? whole.fc : open.fc)
      item.set("AmountDC", isPaid ? whole.dc : open.dc)
      item.set("IsFullyPaid", flag: isPaid)
      // One that was sent to the bank stays on its way.
      if isPaid { item.set("Status", 50) } else if item.integer("Status") == 50 { item.set("Status", 20) }
      item.set("LastPaymentDate", paid.last)
      try ledger.update(known.id, item, isFresh: true)
    }
  }

  private func fill(_ item: inout Record, _ line: TransactionLine, _ header: Record, _ kind: EntryKind) {
    let posting = line.posting
    let sign: Amount = posting.account.type == GLAccount.receivable ? .one : -.one
    for name in ["AmountDC", "TransactionAmountDC"] { item.set(name, posting.amountDC * sign) }
    for name in ["AmountFC", "TransactionAmountFC"] { item.set(name, posting.amount * sign) }
    item.set("Account", posting.party?.key)
    item.set("AccountCode", posting.party?.text("Code"))
    item.set("AccountName", posting.party?.text("Name"))
    item.set("AccountCountry", posting.party?.text("Country"))
    item.set("GLAccount", posting.account.id)
    item.set("GLAccountCode", posting.account.code)
    item.set("GLAccountDescription", posting.account.description)
    item.set("Description", posting.description)
    item.copy(
      [
        "EntryID", "EntryNumber", "Currency", "InvoiceNumber", "OrderNumber", "PaymentReference", "YourRef", "Document",
        "DocumentNumber", "DocumentSubject", "DueDate",
      ],
      from: line.record)
    item.set("Journal", header.text(kind.journal))
    item.set("JournalDescription", header.text("JournalDescription"))
    item.copy(["PaymentCondition", "PaymentConditionDescription"], from: header)
    item.set("PaymentMethod", header.text("PaymentConditionPaymentMethod"))
    for name in ["EntryDate", "InvoiceDate"] { item.set(name, posting.date) }
    let due = line.record.integer("DueDate") ?? posting.date
    for name in ["DueDate", "TransactionDueDate"] { item.set(name, due) }
    item.set("RateFC", line.rate)
    item.set("Source", 1)
    item.set("Status", 20)
    item.set("IsFullyPaid", flag: false)
    item.set("TransactionID", line.id)
    item.set("TransactionEntryID", header.key)
    item.set("TransactionIsReversal", flag: header.flag("Reversal"))
    item.set("TransactionReportingYear", header.integer(kind.year))
    item.set("TransactionReportingPeriod", header.integer(kind.period))
    item.set("TransactionStatus", header.integer("Status"))
    item.set("TransactionType", line.record.integer("Type"))
  }
}
