package import SandboxBookkeeping
package import SandboxService
import SandboxStore

/// Resources that only know `POST` do what they say, or answer 501: a row that nobody can read, and that does nothing,
/// would be a response without a ground.
package struct Actions: ServiceRule {
  private struct Entry: Sendable {
    var table: Table
    var act: any Act
    var isOn: @Sendable () -> Bool
  }

  private let books: Books
  private let rules: [any ServiceRule]
  private let entries: [String: Entry]
  private let isOn: @Sendable () -> Bool

  /// - Parameters:
  ///   - rules: Those that take part in rows that acts create.
  ///   - acts: The acts of behaviours, with the switch of each.
  ///   - isOn: Whether resources that are not carried out are refused.
  package init(
    books: Books, rules: [any ServiceRule], acts: [(Acts, isOn: @Sendable () -> Bool)],
    isOn: @escaping @Sendable () -> Bool
  ) {
    self.books = books
    self.rules = rules
    self.isOn = isOn
    var entries: [String: Entry] = [:]
    for (acts, isOn) in acts {
      for (path, act) in acts.byPath {
        guard let table = books[path] else { continue }
        entries[table.set.table] = Entry(table: table, act: act, isOn: isOn)
      }
    }
    self.entries = entries
  }

  package var isActive: Bool { true }

  package func prepare(_ change: inout RowChange) throws {
    guard change.kind == .create, change.inherited.isEmpty else { return }
    if let entry = entries[change.set.table] {
      guard entry.isOn() else { return }
      try perform(entry, &change)
    } else if isOn(), !change.isSeed, change.set.methods.contains(.create), !change.set.methods.contains(.read),
      "\(change.service.path)/\(change.set.name)" != "salesinvoice/InvoiceSalesOrders"
    {
      throw ODataError(
        501, "The sandbox does not carry out '\(change.service.path)/\(change.set.name)'; nothing was changed.")
    }
  }

  private func perform(_ entry: Entry, _ change: inout RowChange) throws {
    var request = Record(entry.table, change.payload.values)
    var children: [String: [Record]] = [:]
    for (navigation, rows) in change.payload.children {
      let table = Table(change.service, change.service.sets[navigation.target])
      children[navigation.name] = rows.map { Record(table, $0.values) }
    }
    let ledger = Ledger(change, books)
    if request.key.isEmpty { request.set(entry.table.key, try ledger.newID()) }
    try entry.act.perform(&request, ActContext(ledger: ledger, rules: rules, children: children))
    change.payload.values.merge(request.changes)
    change.payload.children = []
    // The same can be asked again.
    for row in try ledger.rows(entry.table, [(entry.table.key, .text(request.key))]) {
      try change.session.delete(row.id, from: entry.table.set)
    }
  }
}
