package import SandboxBookkeeping
package import SandboxService
import SandboxStore

/// Entries of time and costs have the price of their item, or else the rate at which their employee is charged, and the
/// amount that follows; the account is that of their project. Most of it is documented as read-only; that it is filled
/// like this is assumed.
package struct ProjectEntries: ServiceRule {
  private static let prices = ["PriceFC", "Price"]

  private let books: Books
  private let tables: [String: Table]
  private let isOn: @Sendable () -> Bool

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    let found = ["project/TimeTransactions", "project/CostTransactions"].compactMap { books[$0] }
    tables = Dictionary(uniqueKeysWithValues: found.map { ($0.set.table, $0) })
  }

  package var isActive: Bool { isOn() }

  package func prepare(_ change: inout RowChange) throws {
    guard let table = tables[change.set.table] else { return }
    let given = Record(table, change.payload.values)
    let names = ["Item", "Quantity", "Employee", "Project", "Date"] + Self.prices
    guard change.kind == .create || names.contains(where: { table.isGiven($0, in: change.payload) }) else { return }
    let ledger = Ledger(change, books)
    var entry = Record(table, change.payload.values, over: try change.current())
    let date = entry.integer("Date") ?? EntryCalendar.day(ledger.now)
    let item = try ledger.reference("logistics/Items", "ID", entry.text("Item"))
    // A price that was given stays, unless the item is another.
    var price = try Self.prices.lazy.compactMap { try given.amount($0) }.first
    if price == nil, change.kind == .update, !given.has("Item") {
      price = try Self.prices.lazy.compactMap { try entry.amount($0) }.first
    }
    if price == nil, let item { price = try ItemPrices(ledger: ledger).sales(of: item, on: date) }
    if price == nil { price = try rate(of: entry.text("Employee"), on: date, ledger) }
    if let price {
      for name in Self.prices where !given.has(name) { entry.set(name, price) }
      let amount = try (price * (entry.amount("Quantity") ?? .one)).rounded
      for name in ["Amount", "AmountFC"] where !given.has(name) { entry.set(name, amount) }
      entry.fill("Currency", try ledger.currency)
    }
    if let item { entry.set("ItemDivisable", flag: item.flag("IsFractionAllowedItem")) }
    let project = try ledger.reference("project/Projects", "ID", entry.text("Project"))
    if !given.has("ProjectAccount"), let party = try ledger.account(project?.text("Account")) {
      entry.set("ProjectAccount", party.key)
      entry.set("ProjectAccountCode", party.text("Code"))
      entry.set("ProjectAccountName", party.text("Name"))
    }
    change.payload.values.merge(entry.changes)
  }

  /// The rate of an employee's contract on that day.
  private func rate(of employee: String?, on date: Int64, _ ledger: Ledger) throws -> Amount? {
    guard let employee, let table = ledger.books["payroll/EmploymentSalaries"] else { return nil }
    return try ledger.records(table, [("Employee", .text(employee))]).last { $0.isValid(on: date) }?
      .amount("ExternalRate")
  }
}

extension Table {
  fileprivate func isGiven(_ name: String, in payload: RowPayload) -> Bool {
    column(name).map { payload.values[$0] != nil } ?? false
  }
}
