import SandboxService
import SandboxStore

/// Writes the transaction of an entry: its header, its lines, and the open items that follow from them.
package struct TransactionWriter {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  private var lineTable: Table? { ledger.books["financialtransaction/TransactionLines"] }
  private var headerTable: Table? { ledger.books["financialtransaction/Transactions"] }

  /// - Parameter isNew: whether the entry cannot have been booked before.
  func write(_ booking: Booking, kind: EntryKind, isNew: Bool) throws {
    guard let table = lineTable else { return }
    let id = booking.header.key
    var old = isNew ? [] : try ledger.rows(table, [("EntryID", .text(id))])
    let rate = try booking.header.amount(kind.rate) ?? .one
    var lines: [TransactionLine] = []
    for posting in booking.postings {
      let known = old.firstIndex { row in
        posting.id.map { row.record.key == $0 } ?? (row.record.integer("LineNumber") == posting.number)
      }
      let row = known.map { old.remove(at: $0) }
      if kind.nature == .bank || kind.nature == .cash, posting.number == Posting.totalLine {
        let (balance, journal) = (CashBalance(ledger: ledger), booking.header.text(kind.journal))
        if row == nil { try balance.begin(journal, at: booking.header.amount("OpeningBalanceFC")) }
        let before = try row?.record.amount("AmountFC") ?? .zero
        try balance.move(journal, by: posting.amount - before)
      }
      var record = row?.record ?? Record(table)
      if row == nil { record.set("ID", try posting.id ?? ledger.newID()) }
      fill(&record, posting, booking.header, kind, rate)
      lines.append(TransactionLine(posting: posting, record: record, rate: rate))
      if let row { try ledger.update(row.id, record) } else { try ledger.create(record) }
    }
    for row in old { try remove(row, table) }
    try writeHeader(booking, kind, isNew: isNew)
    try OpenItems(ledger).follow(lines, of: booking, kind: kind, isNew: isNew)
    try ReportMark.change(in: ledger.session)
  }

  /// Removes the transaction lines of an entry. A line that others settle is kept.
  package func remove(entry id: String) throws {
    guard let table = lineTable else { return }
    if let settlement = try OpenItems(ledger).settlement(of: id) {
      throw ODataError(500, "The entry is matched and cannot be deleted.", hint: settlement)
    }
    for row in try ledger.rows(table, [("EntryID", .text(id))]) { try remove(row, table) }
    if let headerTable {
      for row in try ledger.rows(headerTable, [("EntryID", .text(id))]) { try ledger.delete(row.id, headerTable) }
    }
    try ReportMark.change(in: ledger.session)
  }

  private func remove(_ row: (id: Int64, record: Record), _ table: Table) throws {
    if row.record.integer("LineNumber") == Posting.totalLine, row.record.integer("Type") == 40 {
      try CashBalance(ledger: ledger).move(
        row.record.text("JournalCode"), by: -(row.record.amount("AmountFC") ?? .zero))
    }
    try ledger.delete(row.id, table)
    try OpenItems(ledger).remove(row.record)
    if let settled = row.record.text("OffsetID") { try OpenItems(ledger).settle(settled) }
  }

  private func fill(_ record: inout Record, _ posting: Posting, _ header: Record, _ kind: EntryKind, _ rate: Amount) {
    if let line = posting.line { record.copy(Self.lineProperties, from: line) }
    record.copy(Self.headerProperties, from: header)
    setType(of: &record, kind)
    record.set("EntryID", header.key)
    record.set("LineNumber", posting.number)
    record.set("LineType", 0)
    record.set("GLAccount", posting.account.id)
    record.set("GLAccountCode", posting.account.code)
    record.set("GLAccountDescription", posting.account.description)
    record.set("AmountFC", posting.amount)
    record.set("AmountDC", posting.amountDC)
    record.set("AmountVATFC", posting.vat.map { $0 * kind.sign })
    record.set("AmountVATBaseFC", posting.vatBase.map { posting.line == nil ? $0 : $0 * kind.sign })
    record.set("VATCode", posting.code?.code)
    record.set("VATCodeDescription", posting.code?.description)
    record.set("VATPercentage", posting.code?.percentage)
    record.set("VATType", posting.vatType)
    record.set("Account", posting.party?.key)
    record.set("AccountCode", posting.party?.text("Code"))
    record.set("AccountName", posting.party?.text("Name"))
    record.set("Date", posting.date)
    record.set("Description", posting.description)
    record.set("ExchangeRate", rate)
    record.set("FinancialYear", header.integer(kind.year))
    record.set("FinancialPeriod", header.integer(kind.period))
    record.set("JournalCode", header.text(kind.journal))
    record.set("OffsetID", posting.settles)
    if let number = posting.invoiceNumber { record.set("InvoiceNumber", number) }
    if posting.number != Posting.totalLine, !kind.isInvoice { return }
    if posting.number != Posting.totalLine { record.set("DueDate", StoredValue.null) }
  }

  private func writeHeader(_ booking: Booking, _ kind: EntryKind, isNew: Bool) throws {
    guard let table = headerTable else { return }
    let header = booking.header
    let known = isNew ? nil : try ledger.rows(table, [("EntryID", .text(header.key))]).first
    var record = known?.record ?? Record(table)
    record.set("EntryID", header.key)
    record.copy(Self.headerProperties, from: header)
    record.set("Date", booking.postings.first?.date ?? header.integer("EntryDate"))
    record.set("FinancialYear", header.integer(kind.year))
    record.set("FinancialPeriod", header.integer(kind.period))
    record.set("JournalCode", header.text(kind.journal))
    record.set("Description", header.text("Description") ?? booking.postings.first?.description)
    record.set("PaymentConditionCode", header.text("PaymentCondition"))
    record.copy(
      [
        "StatusDescription", "TypeDescription", "PaymentConditionDescription", "OpeningBalanceFC", "ClosingBalanceFC",
        "ExternalLinkDescription", "ExternalLinkReference",
      ],
      from: header)
    setType(of: &record, kind)
    if let known { try ledger.update(known.id, record) } else { try ledger.create(record) }
  }

  /// Bank and cash entries have no type, but their transactions do.
  private func setType(of record: inout Record, _ kind: EntryKind) {
    guard kind.nature == .bank || kind.nature == .cash else { return }
    let type = kind.type(total: .zero)
    record.set("Type", type)
    record.set("TypeDescription", TransactionType.description(of: type))
  }

  private static let headerProperties = [
    "EntryNumber", "Status", "Type", "Currency", "DueDate", "InvoiceNumber", "OrderNumber", "PaymentReference",
    "YourRef",
    "JournalDescription", "Document", "DocumentNumber", "DocumentSubject",
  ]

  private static let lineProperties = [
    "Asset", "AssetCode", "AssetDescription", "CostCenter", "CostCenterDescription", "CostUnit", "CostUnitDescription",
    "Item", "ItemCode", "ItemDescription", "Notes", "Project", "ProjectCode", "ProjectDescription", "ProjectWBS",
    "ProjectWBSDescription", "Quantity", "SerialNumber", "Subscription", "SubscriptionDescription", "Document",
    "DocumentNumber", "DocumentSubject",
  ]
}

/// A transaction line as it is written.
struct TransactionLine {
  var posting: Posting
  var record: Record
  var rate: Amount

  var id: String { record.key }
}
