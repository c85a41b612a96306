package import SandboxBookkeeping
package import SandboxService
package import SandboxStore
import Synchronization

/// Notes the items whose orders or warehouses have changed, so that ``PlannedStock`` works out what is planned of them.
package final class StaleStock: ServiceRule {
  package enum Items: Sendable, Hashable {
    case none
    case some(Set<String>)
    case all
  }

  private static let maximumItems = 1000

  /// Tables whose rows have a property `Item`, and decide what is planned.
  private let lines: [String: Table]
  /// Orders, and their property that names the warehouse.
  private let orders: [String: (table: Table, warehouse: String)]
  // What was planned before the start is not known.
  private let state = Mutex(Items.all)

  package init(books: Books) {
    let tables = ["salesorder/SalesOrderLines", "purchaseorder/PurchaseOrderLines", "inventory/ItemWarehouses"]
      .compactMap { books[$0] }
    lines = Dictionary(tables.map { ($0.set.table, $0) }) { first, _ in first }
    var orders: [String: (table: Table, warehouse: String)] = [:]
    for (path, warehouse) in [("salesorder/SalesOrders", "WarehouseID"), ("purchaseorder/PurchaseOrders", "Warehouse")]
    {
      if let table = books[path] { orders[table.set.table] = (table, warehouse) }
    }
    self.orders = orders
  }

  /// Also while nothing is worked out, which may be switched on later.
  package var isActive: Bool { true }

  var items: Items { state.withLock { $0 } }

  func clear() { state.withLock { $0 = .none } }

  /// Forgets what it knows of the rows, which are others.
  package func reset() { state.withLock { $0 = .all } }

  package func prepare(_ change: inout RowChange) throws {
    guard change.kind == .update else { return }
    if let table = lines[change.set.table], let column = table.column("Item"), change.payload.values[column] != nil,
      let current = try change.current()
    {
      // The item that it was; follow has the one that it is.
      note(Record(table, current).text("Item"))
    } else if let (table, name) = orders[change.set.table], let column = table.column(name),
      let warehouse = change.payload.values[column], try change.current()?[column] != warehouse
    {
      reset()
    }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) {
    if let table = lines[event.set.table] { note(Record(table, event.values).text("Item")) }
  }

  private func note(_ item: String?) {
    guard let item else { return }
    state.withLock { state in
      switch state {
      case .all: break
      case .none: state = .some([item])
      case .some(var items):
        // One copy of the set, which is changed in place.
        state = .none
        items.insert(item)
        state = items.count > Self.maximumItems ? .all : .some(items)
      }
    }
  }
}
