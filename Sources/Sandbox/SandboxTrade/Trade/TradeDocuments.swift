package import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// Documents of some kinds, such as orders, get numbers, prices, VAT and totals, also when their lines change.
package struct TradeDocuments: ServiceRule {
  /// Documents that are being written, by their id: their lines, and how many have come.
  private final class Pending {
    var lines: [String: (lines: [Record], next: Int)] = [:]
    /// Documents that are in another currency, or at another rate, than before.
    var converted: Set<String> = []
  }

  private let books: Books
  private let kinds: [String: TradeKind]
  private let isOn: @Sendable () -> Bool

  package init(books: Books, _ natures: Set<TradeKind.Nature>, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    var kinds: [String: TradeKind] = [:]
    for kind in TradeKind.all(books) where natures.contains(kind.nature) {
      kinds[kind.headers.set.table] = kind
      kinds[kind.lines.set.table] = kind
    }
    self.kinds = kinds
  }

  package var isActive: Bool { isOn() }

  private func pending(_ session: StoreSession) -> Pending { session.memory { Pending() } }

  package func prepare(_ change: inout RowChange) throws {
    guard let kind = kinds[change.set.table] else { return }
    let pending = pending(change.session)
    if change.set.table == kind.lines.set.table {
      try prepareLine(&change, kind, pending)
    } else if change.kind == .create {
      let ledger = Ledger(change, books)
      var header = Record(kind.headers, change.payload.values)
      if header.key.isEmpty { header.set(kind.headers.key, try ledger.newID()) }
      var lines =
        change.payload.children.first { $0.navigation.name == kind.navigation }?.rows.map {
          Record(kind.lines, $0.values)
        } ?? []
      try TradePlanner(kind: kind, ledger: ledger).plan(&header, &lines, isNew: true)
      change.payload.values.merge(header.changes)
      pending.lines[header.key] = (lines, 0)
    } else if let current = try change.current() {
      var header = Record(kind.headers, change.payload.values, over: current)
      let before = Record(kind.headers, current)
      let isOther = header.text("Currency") != before.text("Currency")
      guard isOther || header.value("ExchangeRate") != before.value("ExchangeRate") else { return }
      // The rate that it has is that of the other currency.
      if isOther, header.value("ExchangeRate") == before.value("ExchangeRate") {
        header.set("ExchangeRate", StoredValue.null)
        change.payload.values.merge(header.changes)
      }
      pending.converted.insert(header.key)
    }
  }

  private func prepareLine(_ change: inout RowChange, _ kind: TradeKind, _ pending: Pending) throws {
    var line = Record(kind.lines, change.payload.values)
    if change.kind == .create {
      guard let header = line.text(kind.link), let found = pending.lines[header], found.next < found.lines.count else {
        return
      }
      change.payload.values.merge(found.lines[found.next].changes)
      pending.lines[header]?.next += 1
      return
    }
    // Clients give one quantity, and the others are that of it.
    let quantities = ["QuantityInPurchaseUnits", "Quantity", "QuantityInDefaultUnits"]
    if let given = quantities.first(where: line.has) {
      for name in quantities where !line.has(name) { line.set(name, try line.amount(given)) }
    }
    // A price is computed from its components, unless it is given. That of another item is its own.
    let current = try change.current().map { Record(kind.lines, $0) }
    let isOther = line.has("Item") && line.text("Item") != current?.text("Item")
    let isPriced = line.has("UnitPrice") || line.has("Discount") || isOther
    if isPriced, !line.has("NetPrice") { line.set("NetPrice", StoredValue.null) }
    if line.has("NetPrice") || isOther, !line.has("UnitPrice") { line.set("UnitPrice", StoredValue.null) }
    let isAmount = try line.has(kind.amount) && line.amount(kind.amount) != current?.amount(kind.amount)
    if !line.has("UnitPrice"), !line.has("NetPrice") {
      if isAmount {
        for name in ["NetPrice", "UnitPrice"] { line.set(name, StoredValue.null) }
      } else if isOther {
        line.set(kind.amount, StoredValue.null)
      }
    }
    change.payload.values.merge(line.changes)
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard let kind = kinds[event.set.table] else { return }
    let pending = pending(session)
    let row = Record(kind.headers.set.table == event.set.table ? kind.headers : kind.lines, event.values)
    let ledger = Ledger(event, in: session, books)
    if row.table.set.table == kind.lines.set.table {
      guard let header = row.text(kind.link), pending.lines[header] == nil else { return }
      return try reckon(header, kind, ledger)
    }
    switch event.kind {
    case .create: pending.lines[row.key] = nil
    case .update: if pending.converted.remove(row.key) != nil { try reckon(row.key, kind, ledger) }
    case .delete:
      for line in try ledger.rows(kind.lines, [(kind.link, .text(row.key))]) { try ledger.delete(line.id, kind.lines) }
    }
  }

  /// Works out a document again whose lines or rate have changed.
  private func reckon(_ id: String, _ kind: TradeKind, _ ledger: Ledger) throws {
    guard var header = try ledger.rows(kind.headers, [(kind.headers.key, .text(id))], limit: 1).first else { return }
    let rows = try ledger.rows(kind.lines, [(kind.link, .text(id))])
    var lines = rows.map(\.record)
    try TradePlanner(kind: kind, ledger: ledger).plan(&header.record, &lines, isNew: false)
    for (row, line) in zip(rows, lines) {
      let changes = line.changes.filter { $0.value != row.record.values[$0.key] }
      try ledger.session.update(row.id, of: kind.lines.set, values: changes)
    }
    try ledger.update(header.id, header.record)
  }
}
