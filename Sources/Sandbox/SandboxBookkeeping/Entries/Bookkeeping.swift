package import SandboxService
package import SandboxStore

/// Entries become transaction lines that balance, in the transaction in which they are written.
///
/// Numbers, totals and VAT of the entry itself are put into the row that is about to be written; the transaction is
/// written after the entry is. Rows that a program puts there are booked in the same way.
package struct Bookkeeping: ServiceRule {
  /// Bookings of entries that are being written, by the entry's id.
  private final class Pending {
    var bookings: [String: (booking: Booking, next: Int)] = [:]
  }

  private let books: Books
  private let kinds: [String: EntryKind]
  private let isOn: @Sendable () -> Bool
  /// The tables whose rows are looked up.
  private let references: Set<String>
  private let lineTable: String?

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    var kinds: [String: EntryKind] = [:]
    for kind in EntryKind.all(books) {
      kinds[kind.headers.set.table] = kind
      kinds[kind.lines.set.table] = kind
    }
    self.kinds = kinds
    references = Set(
      [
        "financial/Journals", "financial/GLAccounts", "financial/FinancialPeriods", "financial/ExchangeRates",
        "vat/VATCodes", "vat/VatPercentages", "crm/Accounts", "cashflow/PaymentConditions", "system/Divisions",
        "read/financial/JournalStatusList", "logistics/Items", "inventory/Warehouses", "project/Projects",
      ].compactMap { books[$0]?.set.table })
    lineTable = books["financialtransaction/TransactionLines"]?.set.table
  }

  package var isActive: Bool { isOn() }

  private func pending(_ session: StoreSession) -> Pending { session.memory { Pending() } }

  package func prepare(_ change: inout RowChange) throws {
    guard let kind = kinds[change.set.table] else { return }
    let ledger = Ledger(change, books)
    let pending = pending(change.session)
    if change.set.table == kind.lines.set.table {
      try prepareLine(&change, kind, pending)
    } else if change.kind == .create {
      var header = Record(kind.headers, change.payload.values)
      if header.key.isEmpty { header.set("EntryID", try ledger.newID()) }
      var lines: [Record] = []
      for (navigation, rows) in change.payload.children where navigation.name == kind.navigation {
        lines = rows.map { Record(kind.lines, $0.values) }
      }
      for index in lines.indices where lines[index].key.isEmpty {
        lines[index].set(kind.lines.key, try ledger.newID())
      }
      // Lines that were there before their header.
      if lines.isEmpty, change.payload.values[kind.headers.set.key[0]] != nil {
        lines = try ledger.records(kind.lines, [("EntryID", .text(header.key))])
      }
      try begin(header, lines, &change, kind, ledger, pending)
    } else if let current = try change.current() {
      let before = Record(kind.headers, current)
      var header = Record(kind.headers, change.payload.values, over: current)
      let isGiven = [kind.year, kind.period].contains { name in
        kind.headers.column(name).map { change.payload.values[$0] != nil } ?? false
      }
      if !isGiven, header.integer("EntryDate") != before.integer("EntryDate") {
        header.set(kind.year, StoredValue.null)
        header.set(kind.period, StoredValue.null)
      }
      // The rate that it has is that of the other currency.
      if header.text("Currency") != before.text("Currency"), header.value(kind.rate) == before.value(kind.rate) {
        header.set(kind.rate, StoredValue.null)
      }
      try begin(
        header, try ledger.records(kind.lines, [("EntryID", .text(header.key))]), &change, kind, ledger, pending)
    }
  }

  private func begin(
    _ header: Record, _ lines: [Record], _ change: inout RowChange, _ kind: EntryKind, _ ledger: Ledger,
    _ pending: Pending
  ) throws {
    let booking = try EntryPlanner(kind, ledger).plan(header, lines)
    change.payload.values.merge(booking.header.changes)
    pending.bookings[booking.header.key] = (booking, 0)
  }

  private func prepareLine(_ change: inout RowChange, _ kind: EntryKind, _ pending: Pending) throws {
    var line = Record(kind.lines, change.payload.values)
    if change.kind == .create, let entry = line.text("EntryID"), let found = pending.bookings[entry],
      found.next < found.booking.lines.count
    {
      change.payload.values.merge(found.booking.lines[found.next].changes)
      pending.bookings[entry]?.next += 1
    } else if change.kind == .update {
      // VAT follows the amount, unless it is given.
      let names = ["AmountFC", "VATCode"]
      if names.contains(where: line.has), !line.has(kind.vat) {
        line.set(kind.vat, StoredValue.null)
        change.payload.values.merge(line.changes)
      }
    }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    if references.contains(event.set.table) {
      Ledger(event, in: session, books).forget(isNew: event.kind == .create)
      // Reports have names of accounts.
      if event.kind == .update { try ReportMark.change(in: session) }
    }
    if event.set.table == lineTable { try ReportMark.change(in: session) }
    guard let kind = kinds[event.set.table] else { return }
    let ledger = Ledger(event, in: session, books)
    let pending = pending(session)
    if event.set.table == kind.lines.set.table {
      let line = Record(kind.lines, event.values)
      guard let entry = line.text("EntryID"), pending.bookings[entry] == nil else { return }
      return try rebook(entry, kind, ledger)
    }
    let id = Record(kind.headers, event.values).key
    switch event.kind {
    case .create, .update:
      guard let found = pending.bookings.removeValue(forKey: id) else { return }
      guard event.kind == .update || !found.booking.lines.isEmpty else { return }
      if event.kind == .update { try writeLines(found.booking, kind, ledger) }
      try TransactionWriter(ledger).write(found.booking, kind: kind, isNew: event.kind == .create)
    case .delete:
      try TransactionWriter(ledger).remove(entry: id)
      for row in try ledger.rows(kind.lines, [("EntryID", .text(id))]) { try ledger.delete(row.id, kind.lines) }
    }
  }

  /// Books an entry again whose lines have changed.
  private func rebook(_ entry: String, _ kind: EntryKind, _ ledger: Ledger) throws {
    guard let header = try ledger.rows(kind.headers, [("EntryID", .text(entry))], limit: 1).first else { return }
    let lines = try ledger.records(kind.lines, [("EntryID", .text(entry))])
    var before = header.record
    before.set("ClosingBalanceFC", StoredValue.null)
    let booking = try EntryPlanner(kind, ledger).plan(before, lines)
    try ledger.update(header.id, booking.header)
    try writeLines(booking, kind, ledger)
    try TransactionWriter(ledger).write(booking, kind: kind, isNew: false)
  }

  /// Writes the derived values of an entry's lines, without an event.
  private func writeLines(_ booking: Booking, _ kind: EntryKind, _ ledger: Ledger) throws {
    for line in booking.lines {
      guard let row = try ledger.rows(kind.lines, [(kind.lines.key, .text(line.key))], limit: 1).first else { continue }
      let changes = line.changes.filter {
        $0.value != row.record.values[$0.key] && !line.table.set.key.contains($0.key)
      }
      try ledger.session.update(row.id, of: kind.lines.set, values: changes)
    }
  }
}
