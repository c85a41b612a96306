import SandboxBookkeeping
import SandboxService
import SandboxStore

/// `inventory/ProcessStockCount`: the counted quantity becomes the stock.
struct ProcessStockCount: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    var count = try context.existing("inventory/StockCounts", request.text("StockCountID"), "StockCountID")
    guard count.record.integer("Status") != 21 else {
      return request.set("ErrorMessage", "The stock count is processed already.")
    }
    count.record.set("Status", 21)
    try context.ledger.update(count.id, count.record)
    try Self.process(count.record, context.ledger)
    request.set("SuccessMessage", "The stock count was processed.")
  }

  /// Lines that were processed have that status, and are not again.
  static func process(_ count: Record, _ ledger: Ledger) throws {
    guard let lines = ledger.books["inventory/StockCountLines"], let warehouse = count.text("Warehouse") else { return }
    for var line in try ledger.rows(lines, [("StockCountID", .text(count.key))]) {
      guard line.record.integer("Status") != 21, let item = line.record.text("Item"),
        let counted = try line.record.amount("QuantityNew")
      else { continue }
      let stock = try StockMoves(ledger: ledger).stock(of: item, in: warehouse)
      try StockMoves(ledger: ledger).move(item, warehouse: warehouse, by: counted - stock)
      line.record.set("QuantityInStock", stock)
      line.record.set("QuantityDifference", counted - stock)
      line.record.set("Status", 21)
      try ledger.update(line.id, line.record)
    }
  }
}

/// `inventory/ProcessWarehouseTransfer`.
struct ProcessTransfer: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    var transfer = try context.existing("inventory/WarehouseTransfers", request.text("TransferID"), "TransferID")
    guard transfer.record.integer("Status") != 50 else {
      throw ODataError(500, "The warehouse transfer has already been processed.")
    }
    let lines = try context.table("inventory/WarehouseTransferLines")
    let moves = StockMoves(ledger: context.ledger)
    for line in try context.ledger.records(lines, [("TransferID", .text(transfer.record.key))]) {
      let quantity = try line.amount("Quantity") ?? .zero
      try moves.move(line.text("Item"), warehouse: transfer.record.text("WarehouseFrom"), by: -quantity)
      try moves.move(line.text("Item"), warehouse: transfer.record.text("WarehouseTo"), by: quantity)
    }
    transfer.record.set("Status", 50)
    transfer.record.set("TransferDate", request.integer("TransferDate") ?? EntryCalendar.day(context.ledger.now))
    try context.ledger.update(transfer.id, transfer.record)
  }
}

/// `inventory/FinishAssemblyOrder`: parts leave the stock, and the assembled items enter it.
struct FinishAssembly: Act {
  func perform(_ request: inout Record, _ context: ActContext) throws {
    var order = try context.existing("inventory/AssemblyOrders", request.text("AssemblyOrder"), "AssemblyOrder")
    let planned = try order.record.amount("PlannedQuantity") ?? .zero
    let before = try order.record.amount("FinishedQuantity") ?? .zero
    let quantity = try request.amount("FinishOrderQuantity") ?? (planned - before)
    guard quantity > .zero, before + quantity <= planned else {
      throw ODataError(
        500, "FinishOrderQuantity must be above zero, and no more than what is left: \((planned - before).text).")
    }
    let moves = StockMoves(ledger: context.ledger)
    let warehouse = order.record.text("Warehouse")
    let parts = try context.table("inventory/AssemblyOrderPartItems")
    for var part in try context.ledger.rows(parts, [("AssemblyOrder", .text(order.record.key))]) {
      let used = try (part.record.amount("PlannedQuantity") ?? .zero) * quantity / planned
      try moves.move(part.record.text("Item"), warehouse: warehouse, by: -used)
      part.record.set("Issued", try (part.record.amount("Issued") ?? .zero) + used)
      try context.ledger.update(part.id, part.record)
    }
    try moves.move(order.record.text("Item"), warehouse: warehouse, by: quantity)
    order.record.set("FinishedQuantity", before + quantity)
    order.record.set("OrderStatus", before + quantity == planned ? Int64(50) : 30)
    order.record.set(
      "FinishedAssemblyDate", request.integer("AssemblyDate") ?? EntryCalendar.day(context.ledger.now))
    try context.ledger.update(order.id, order.record)
  }
}

/// `salesorder/CompleteSalesOrder` and `CompleteSalesOrderLine`: nothing more is delivered or invoiced.
struct CompleteOrder: Act {
  let isLine: Bool

  func perform(_ request: inout Record, _ context: ActContext) throws {
    let lines = try context.table("salesorder/SalesOrderLines")
    let chosen: [(id: Int64, record: Record)]
    if isLine {
      chosen = [try context.existing("salesorder/SalesOrderLines", request.text("ID"), "ID")]
    } else {
      let order = try context.existing("salesorder/SalesOrders", request.text("OrderID"), "OrderID")
      chosen = try context.ledger.rows(lines, [("OrderID", .text(order.record.key))])
    }
    // Both, unless one is named.
    let isBoth = !request.has("CompleteDelivery") && !request.has("CompleteInvoice")
    let states = OrderStates(ledger: context.ledger)
    for line in chosen {
      if isBoth || request.flag("CompleteDelivery") { try states.complete("delivery", line.record) }
      if isBoth || request.flag("CompleteInvoice") { try states.complete("invoice", line.record) }
    }
    try states.follow(salesOrder: chosen.first?.record.text("OrderID"))
    request.set("SuccessMessage", isLine ? "The order line was completed." : "The order was completed.")
  }
}
