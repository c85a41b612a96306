package import SandboxService
import SandboxStore

/// Resources that only know `POST` do what they say, or answer 501: a row that nobody can read, and that does nothing,
/// would be a response without a ground.
package struct Actions: ServiceRule {
  /// The acts of a behaviour.
  package struct Switches: Sendable {
    package var printing: @Sendable () -> Bool
    package var quotations: @Sendable () -> Bool
    package var stock: @Sendable () -> Bool
    package var others: @Sendable () -> Bool

    package init(
      printing: @escaping @Sendable () -> Bool, quotations: @escaping @Sendable () -> Bool,
      stock: @escaping @Sendable () -> Bool, others: @escaping @Sendable () -> Bool
    ) {
      (self.printing, self.quotations, self.stock, self.others) = (printing, quotations, stock, others)
    }
  }

  private struct Entry: Sendable {
    var table: Table
    var act: any Act
    var isOn: @Sendable () -> Bool
  }

  private let books: Books
  private let rules: [any ServiceRule]
  private let entries: [String: Entry]
  private let isOn: @Sendable () -> Bool

  /// - Parameter rules: those that take part in rows that acts create.
  package init(books: Books, rules: [any ServiceRule], switches: Switches) {
    self.books = books
    self.rules = rules
    isOn = switches.others
    var entries: [String: Entry] = [:]
    func add(_ path: String, _ act: any Act, _ isOn: @escaping @Sendable () -> Bool) {
      guard let table = books[path] else { return }
      entries[table.set.table] = Entry(table: table, act: act, isOn: isOn)
    }
    add("salesinvoice/PrintedSalesInvoices", PrintInvoice(), switches.printing)
    add("salesorder/PrintedSalesOrders", PrintDocument(nature: .salesOrder), switches.printing)
    add("crm/PrintQuotation", PrintDocument(nature: .quotation), switches.printing)
    add("crm/AcceptQuotation", AcceptQuotation(), switches.quotations)
    add("crm/RejectQuotation", RejectQuotation(), switches.quotations)
    add("crm/ReopenQuotation", ReopenQuotation(), switches.quotations)
    add("crm/ReviewQuotation", ReviewQuotation(), switches.quotations)
    add("crm/EmailWithSignOffQuotation", EmailWithSignOff(), switches.quotations)
    add("financial/ProcessReturn", ProcessReturn(), switches.others)
    add("salesorder/CompleteSalesOrder", CompleteOrder(isLine: false), switches.stock)
    add("salesorder/CompleteSalesOrderLine", CompleteOrder(isLine: true), switches.stock)
    add("inventory/ProcessStockCount", ProcessStockCount(), switches.stock)
    add("inventory/ProcessWarehouseTransfer", ProcessTransfer(), switches.stock)
    add("inventory/FinishAssemblyOrder", FinishAssembly(), switches.stock)
    add("cashflow/ProcessPayments", ProcessPayments(), switches.others)
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
    change.payload.values.merge(request.changes) { $1 }
    change.payload.children = []
    // The same can be asked again.
    for row in try ledger.rows(entry.table, [(entry.table.key, .text(request.key))]) {
      try change.session.delete(row.id, from: entry.table.set)
    }
  }
}
