package import SandboxBookkeeping
import SandboxService
package import SandboxStore

/// `PlannedStockIn` and `PlannedStockOut` of items in warehouses: what of purchase orders is still to come, and of sales
/// orders still to go. They are worked out when rows of warehouses, or of their feeds, are examined, for the items whose
/// orders have changed since.
package struct PlannedStock: ServiceRule {
  private let books: Books
  private let stale: StaleStock
  /// The tables that show what is planned.
  private let shown: Set<String>
  private let isOn: @Sendable () -> Bool

  package init(books: Books, stale: StaleStock, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.stale = stale
    self.isOn = isOn
    let paths = ["inventory/ItemWarehouses", "sync/Inventory/ItemWarehouses", "sync/Inventory/StockPositions"]
    shown = Set(paths.compactMap { books[$0]?.set.table })
  }

  package var isActive: Bool { isOn() }

  package func refresh(_ set: SetSchema, now: Int64, in session: StoreSession) throws {
    guard shown.contains(set.table), stale.items != .none else { return }
    let ledger = try ledger(session, now)
    let differences = try differences(ledger)
    if !differences.isEmpty { try session.transaction { try write(differences, ledger) } }
    stale.clear()
  }

  /// Brings all rows up to date before they become a seed: otherwise the first read after each reset would write them.
  /// Within a transaction.
  package func bringUpToDate(now: Int64, in session: StoreSession) throws {
    guard isActive else { return }
    let ledger = try ledger(session, now)
    try write(try differences(ledger), ledger)
    stale.clear()
  }

  private func ledger(_ session: StoreSession, _ now: Int64) throws -> Ledger {
    Ledger(books, session, division: try session.division() ?? 0, now: now, origin: "", isSeed: true)
  }

  /// The rows of the items whose orders have changed.
  private func differences(_ ledger: Ledger) throws -> [Difference] {
    switch stale.items {
    case .none: []
    case .some(let items): try items.flatMap { try differences(of: $0, ledger) }
    case .all: try differences(of: nil, ledger)
    }
  }

  private func write(_ differences: [Difference], _ ledger: Ledger) throws {
    for difference in differences.sorted(by: { $0.place < $1.place }) { try write(difference, ledger) }
  }

  /// An item in a warehouse.
  private struct Place: Hashable, Comparable {
    var item: String
    var warehouse: String

    static func < (left: Place, right: Place) -> Bool {
      (left.item, left.warehouse) < (right.item, right.warehouse)
    }
  }

  package struct Quantities: Equatable {
    package var coming = Amount.zero
    package var going = Amount.zero
  }

  /// A row that says something else than the orders do, or that is missing.
  private struct Difference {
    var place: Place
    var planned: Quantities
    var row: (id: Int64, record: Record)?
  }

  private func differences(of item: String?, _ ledger: Ledger) throws -> [Difference] {
    guard let table = books["inventory/ItemWarehouses"] else { return [] }
    var planned = try Self.planned(of: item, ledger)
    var found: [Difference] = []
    for row in try ledger.rows(table, item.map { [("Item", .text($0))] } ?? []) {
      guard let item = row.record.text("Item"), let warehouse = row.record.text("Warehouse") else { continue }
      let place = Place(item: item, warehouse: warehouse)
      let quantities = planned.removeValue(forKey: place) ?? Quantities()
      let known = try Quantities(
        coming: row.record.amount("PlannedStockIn") ?? .zero, going: row.record.amount("PlannedStockOut") ?? .zero)
      if known != quantities { found.append(Difference(place: place, planned: quantities, row: row)) }
    }
    let moves = StockMoves(ledger: ledger)
    for (place, quantities) in planned where quantities != Quantities() {
      guard try moves.keeps(place.item), try ledger.warehouse(place.warehouse) != nil else { continue }
      found.append(Difference(place: place, planned: quantities))
    }
    return found
  }

  private func write(_ difference: Difference, _ ledger: Ledger) throws {
    let moves = StockMoves(ledger: ledger)
    guard let row = difference.row else {
      guard let item = try ledger.reference("logistics/Items", "ID", difference.place.item),
        var record = try moves.newRow(of: item, in: difference.place.warehouse)
      else { return }
      record.set("CurrentStock", Amount.zero)
      Self.set(difference.planned, of: &record)
      try ledger.create(record)
      return try moves.report(record)
    }
    var record = row.record
    Self.set(difference.planned, of: &record)
    try ledger.update(row.id, record, isFresh: true)
    try moves.report(record)
  }

  private static func set(_ planned: Quantities, of record: inout Record) {
    record.set("PlannedStockIn", planned.coming)
    record.set("PlannedStockOut", planned.going)
    let stock = (try? record.amount("CurrentStock")) ?? Amount.zero
    record.set("ProjectedStock", stock + planned.coming - planned.going)
  }

  // MARK: Orders

  /// The quantities of an item that are to come and to go, in all warehouses.
  package static func total(of item: String, _ ledger: Ledger) throws -> Quantities {
    try planned(of: item, ledger).values.reduce(into: Quantities()) { total, part in
      total.coming += part.coming
      total.going += part.going
    }
  }

  /// - Parameter item: The item; nil for all.
  private static func planned(of item: String?, _ ledger: Ledger) throws -> [Place: Quantities] {
    var planned: [Place: Quantities] = [:]
    let purchases = try open(
      "purchaseorder/PurchaseOrder", key: "PurchaseOrderID", warehouse: "Warehouse", done: "ReceivedQuantity",
      state: nil, item, ledger)
    for (place, quantity) in purchases { planned[place, default: Quantities()].coming += quantity }
    let sales = try open(
      "salesorder/SalesOrder", key: "OrderID", warehouse: "WarehouseID", done: "QuantityDelivered",
      state: "DeliveryStatus", item, ledger)
    for (place, quantity) in sales { planned[place, default: Quantities()].going += quantity }
    return planned
  }

  /// The quantities that are ordered, and not received or delivered yet. Lines that were completed are not open; orders
  /// without a warehouse are of the main one.
  ///
  /// - Parameter path: The sets of orders and of their lines, without their ends.
  private static func open(
    _ path: String, key: String, warehouse: String, done: String, state: String?, _ item: String?, _ ledger: Ledger
  ) throws -> [(Place, Amount)] {
    guard let lines = ledger.books["\(path)Lines"], let orders = ledger.books["\(path)s"],
      let column = lines.column("Item"),
      (["Quantity", key, done] + (state.map { [$0] } ?? [])).allSatisfy({
        lines.column($0) != nil
      }), orders.column(warehouse) != nil, orders.column(key) != nil
    else { return [] }
    func of(_ name: String) -> String { "l.\(lines.sql(name))" }
    let left = "\(of("Quantity")) - COALESCE(\(of(done)), 0)"
    var conditions = ["\(left) > 0"]
    if let state { conditions.append("COALESCE(\(of(state)), 0) NOT IN (21, 45)") }
    if item != nil { conditions.append("\(of("Item")) = ?") }
    let main = try ledger.mainWarehouse()?.key
    var found: [(Place, Amount)] = []
    try ledger.session.forEachRow(
      sql: "SELECT 0, \(of("Item")), o.\(orders.sql(warehouse)), SUM(\(left)) FROM \(lines.set.table) AS l "
        + "LEFT JOIN \(orders.set.table) AS o ON o.\(orders.sql(key)) = \(of(key)) "
        + "WHERE \(conditions.joined(separator: " AND ")) GROUP BY 2, 3",
      item.map { [.text($0)] } ?? [], of: [lines.set, orders.set], indexed: item == nil ? [] : [column]
    ) { row in
      guard case .text(let item) = row.value(0) else { return }
      let place: String? = if case .text(let place) = row.value(1) { place } else { main }
      guard let place, case .real(let sum) = row.value(2), let quantity = Amount(sum) else { return }
      found.append((Place(item: item, warehouse: place), quantity))
    }
    return found
  }
}
