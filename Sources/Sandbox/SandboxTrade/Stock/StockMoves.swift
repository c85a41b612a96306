import SandboxBookkeeping
import SandboxService
import SandboxStore

/// Moves items in and out of warehouses: `inventory/ItemWarehouses` has what is where, and `logistics/Items` the sum.
struct StockMoves {
  let ledger: Ledger

  /// - Parameter quantity: below zero for what leaves.
  func move(_ item: String?, warehouse: String?, by quantity: Amount) throws {
    guard let item, !quantity.isZero else { return }
    guard let record = try ledger.reference("logistics/Items", "ID", item), isKept(record) else { return }
    if let warehouse = try warehouse ?? ledger.mainWarehouse()?.key { try place(record, warehouse, quantity) }
    if let table = ledger.books["logistics/Items"],
      var found = try ledger.rows(table, [("ID", .text(item))], limit: 1).first
    {
      found.record.set("Stock", try (found.record.amount("Stock") ?? .zero) + quantity)
      try ledger.update(found.id, found.record, isFresh: true)
      ledger.remember(found.record)
    }
  }

  /// Whether an item has stock.
  func keeps(_ item: String) throws -> Bool {
    try ledger.reference("logistics/Items", "ID", item).map(isKept) ?? false
  }

  /// Items that are no stock items have none.
  private func isKept(_ item: Record) -> Bool { !item.has("IsStockItem") || item.flag("IsStockItem") }

  func stock(of item: String, in warehouse: String) throws -> Amount {
    guard let table = ledger.books["inventory/ItemWarehouses"] else { return .zero }
    return try ledger.first(table, [("Item", .text(item)), ("Warehouse", .text(warehouse))])?.amount("CurrentStock")
      ?? .zero
  }

  private func place(_ item: Record, _ warehouse: String, _ quantity: Amount) throws {
    guard let table = ledger.books["inventory/ItemWarehouses"] else { return }
    let found = try ledger.rows(table, [("Item", .text(item.key)), ("Warehouse", .text(warehouse))], limit: 1).first
    guard var record = try found?.record ?? newRow(of: item, in: warehouse) else { return }
    let before = try record.amount("CurrentStock") ?? .zero
    let stock = before + quantity
    if stock < .zero, quantity < .zero, !ledger.isSeed, try !StockSettings(ledger: ledger).allowsNegativeStock() {
      throw ODataError(
        500, "There is not enough stock of item '\(item.text("Code") ?? "")': \(before.text).",
        hint: "AllowNegativeStock of inventory/InventorySettings is 0.")
    }
    record.set("CurrentStock", stock)
    let planned = try (record.amount("PlannedStockIn") ?? .zero) - (record.amount("PlannedStockOut") ?? .zero)
    record.set("ProjectedStock", stock + planned)
    if let found {
      try ledger.update(found.id, record, isFresh: true)
      return try report(record)
    }
    try ledger.create(record)
    try report(record)
  }

  /// A row for an item in a warehouse where it is not yet.
  func newRow(of item: Record, in warehouse: String) throws -> Record? {
    guard let table = ledger.books["inventory/ItemWarehouses"] else { return nil }
    var record = Record(table)
    let place = try ledger.warehouse(warehouse)
    record.set("Item", item.key)
    record.set("ItemCode", item.text("Code"))
    record.set("ItemDescription", item.text("Description"))
    record.set("ItemUnit", item.text("Unit"))
    record.set("ItemUnitDescription", item.text("UnitDescription"))
    record.set("ItemIsStockItem", flag: true)
    record.set("Warehouse", warehouse)
    record.set("WarehouseCode", place?.text("Code"))
    record.set("WarehouseDescription", place?.text("Description"))
    record.set("ID", try ledger.newID())
    return record
  }

  /// The stock position in its sync feed, at the feed's end.
  func report(_ stock: Record) throws {
    guard let table = ledger.books["sync/Inventory/StockPositions"] else { return }
    for row in try ledger.rows(table, [("ID", .text(stock.key))]) { try ledger.session.delete(row.id, from: table.set) }
    var position = Record(table)
    let number = try ledger.session.nextNumber()
    position.set("Timestamp", number)
    position.copy(
      [
        "ID", "ItemCode", "ItemDescription", "CurrentStock", "ProjectedStock", "ReservedStock", "ReorderPoint",
        "Warehouse", "WarehouseCode", "WarehouseDescription",
      ], from: stock)
    position.set("ItemId", stock.text("Item"))
    position.set("UnitCode", stock.text("ItemUnit"))
    position.set("UnitDescription", stock.text("ItemUnitDescription"))
    position.set("FreeStock", try (stock.amount("CurrentStock") ?? .zero) - (stock.amount("ReservedStock") ?? .zero))
    position.set("PlanningIn", try stock.amount("PlannedStockIn") ?? .zero)
    position.set("PlanningOut", try stock.amount("PlannedStockOut") ?? .zero)
    let defaults = RowDefaults(set: table.set, division: ledger.division, now: ledger.now, number: number)
    try ledger.session.insert(number, into: table.set, values: try defaults.completed(position.changes))
  }
}
