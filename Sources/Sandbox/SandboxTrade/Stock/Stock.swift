package import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// Deliveries, receipts, counts and transfers move stock, and the states of orders follow.
package struct Stock: ServiceRule {
  private let books: Books
  private let shipments: [String: Shipment]
  /// Lines of orders, and the properties with what of them is done.
  private let orderLines: [String: (table: Table, done: [String])]
  private let salesLines: String?
  private let counts: Table?
  private let transfers: Table?
  private let isOn: @Sendable () -> Bool

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    var shipments: [String: Shipment] = [:]
    for shipment in Shipment.all(books) {
      shipments[shipment.headers.set.table] = shipment
      shipments[shipment.lines.set.table] = shipment
    }
    self.shipments = shipments
    var orderLines: [String: (table: Table, done: [String])] = [:]
    for (path, done) in [
      ("salesorder/SalesOrderLines", ["QuantityDelivered", "QuantityInvoiced"]),
      ("purchaseorder/PurchaseOrderLines", ["ReceivedQuantity", "InvoicedQuantity"]),
    ] {
      if let table = books[path] { orderLines[table.set.table] = (table, done) }
    }
    self.orderLines = orderLines
    salesLines = books["salesorder/SalesOrderLines"]?.set.table
    counts = books["inventory/StockCounts"]
    transfers = books["inventory/WarehouseTransfers"]
  }

  package var isActive: Bool { isOn() }

  package func prepare(_ change: inout RowChange) throws {
    let ledger = Ledger(change, books)
    if let shipment = shipments[change.set.table] {
      if change.set.table == shipment.headers.set.table {
        if change.kind == .create { try begin(&change, shipment, ledger) }
      } else if change.kind == .create {
        try complete(&change, shipment, ledger)
      } else if let current = try change.current() {
        // A correction moves the difference.
        let before = Record(shipment.lines, current)
        let after = Record(shipment.lines, change.payload.values, over: current)
        let quantity = try (after.amount(shipment.quantity) ?? .zero) - (before.amount(shipment.quantity) ?? .zero)
        try refuseTooMuch(of: after, by: quantity, shipment, ledger)
        try move(after, by: quantity, shipment, ledger)
      }
    } else if let lines = orderLines[change.set.table], change.kind == .update, !change.isSeed {
      try refuseLess(change, lines)
    } else if change.kind == .create {
      try number(&change, counts, "StockCountNumber", status: 12, ledger)
      try number(&change, transfers, "TransferNumber", status: 10, ledger)
    }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    let ledger = Ledger(event, in: session, books)
    if let shipment = shipments[event.set.table], event.set.table == shipment.lines.set.table, event.kind != .update {
      let line = Record(shipment.lines, event.values)
      let quantity = try line.amount(shipment.quantity) ?? .zero
      try move(line, by: event.kind == .create ? quantity : -quantity, shipment, ledger)
    } else if let lines = orderLines[event.set.table]?.table {
      try followOrder(of: Record(lines, event.values), event, ledger)
    } else if let counts, event.set.table == counts.set.table, event.kind != .delete,
      Record(counts, event.values).integer("Status") == 21
    {
      try ProcessStockCount.process(Record(counts, event.values), ledger)
    }
  }

  /// The state of an order when a line of it has changed, was added or is gone.
  private func followOrder(of line: Record, _ event: RowEvent, _ ledger: Ledger) throws {
    let isSale = event.set.table == salesLines
    guard !event.isSeed || isSale && event.kind == .update else { return }
    if event.kind == .create, try isOpen(orderOf: line, isSale, ledger) { return }
    if isSale {
      try OrderStates(ledger: ledger).follow(salesOrder: line.text("OrderID"))
    } else {
      try OrderStates(ledger: ledger).follow(purchaseOrder: line.text("PurchaseOrderID"))
    }
  }

  /// Whether nothing of an order is done, so that one more line changes nothing, such as those of a new order.
  private func isOpen(orderOf line: Record, _ isSale: Bool, _ ledger: Ledger) throws -> Bool {
    guard let orders = books[isSale ? "salesorder/SalesOrders" : "purchaseorder/PurchaseOrders"],
      let key = line.text(orders.key), let order = try ledger.first(orders, [(orders.key, .text(key))])
    else { return true }
    let open: Int64 = isSale ? 12 : 10
    return [isSale ? "DeliveryStatus" : "ReceiptStatus", "InvoiceStatus"].allSatisfy {
      (order.integer($0) ?? open) == open
    }
  }

  /// A new delivery or receipt.
  private func begin(_ change: inout RowChange, _ shipment: Shipment, _ ledger: Ledger) throws {
    var header = Record(shipment.headers, change.payload.values)
    for name in ["EntryNumber", "DeliveryNumber", "ReceiptNumber"] where !header.has(name) {
      header.set(name, try ledger.next("\(shipment.headers.set.table) \(name)", from: 1))
    }
    header.fill("DeliveryDate", EntryCalendar.day(ledger.now))
    header.fill("ReceiptDate", EntryCalendar.day(ledger.now))
    header.fill("Warehouse", try ledger.mainWarehouse()?.key)
    let warehouse = try ledger.warehouse(header.text("Warehouse"))
    header.set("WarehouseCode", warehouse?.text("Code"))
    header.set("WarehouseDescription", warehouse?.text("Description"))
    let lines = change.payload.children.first { $0.navigation.target == shipment.lines.set.index }?.rows ?? []
    if let order = try lines.first.flatMap({ try order(of: Record(shipment.lines, $0.values), shipment, ledger) }) {
      header.fill(
        shipment.isDelivery ? "DeliveryAccount" : "Supplier",
        shipment.isDelivery ? order.text("DeliverTo") ?? order.text("OrderedBy") : order.text("Supplier"))
    }
    for name in ["DeliveryAccount", "Supplier"] {
      guard let account = try ledger.account(header.text(name)) else { continue }
      header.set("\(name)Code", account.text("Code"))
      header.set("\(name)Name", account.text("Name"))
    }
    header.set("GoodsReceiptLineCount", Int64(lines.count))
    change.payload.values.merge(header.changes)
  }

  /// The order that a line of a delivery or receipt is of.
  private func order(of line: Record, _ shipment: Shipment, _ ledger: Ledger) throws -> Record? {
    guard let key = line.text(shipment.orderLine),
      let ordered = try ledger.first(shipment.orderLines, [(shipment.orderLines.key, .text(key))]),
      let order = ordered.text(shipment.orders.key)
    else { return nil }
    return try ledger.first(shipment.orders, [(shipment.orders.key, .text(order))])
  }

  /// A new line of one: what it is follows from the line of the order.
  private func complete(_ change: inout RowChange, _ shipment: Shipment, _ ledger: Ledger) throws {
    var line = Record(shipment.lines, change.payload.values)
    let key = line.text(shipment.orderLine)
    guard
      let ordered = try key.flatMap({
        try ledger.first(shipment.orderLines, [(shipment.orderLines.key, .text($0))])
      })
    else {
      guard key != nil || !change.isSeed else { return }
      throw ODataError(
        500, "\(shipment.orderLine) '\(key ?? "")' does not exist.",
        hint: "It is the ID of a row of \(shipment.orderLines.service.path)/\(shipment.orderLines.set.name).")
    }
    try refuseTooMuch(of: line, by: try line.amount(shipment.quantity) ?? .zero, shipment, ledger)
    line.set("Item", ordered.text("Item"))
    line.set("ItemCode", ordered.text("ItemCode"))
    line.set("ItemDescription", ordered.text("ItemDescription"))
    line.fill("Description", ordered.text("Description"))
    line.set("QuantityOrdered", try ordered.amount("Quantity"))
    line.set("SalesOrderLineNumber", ordered.integer("LineNumber"))
    for name in ["Unitcode", "ItemUnitCode"] { line.set(name, ordered.text("UnitCode") ?? ordered.text("Unit")) }
    for name in ["SalesOrderNumber", "PurchaseOrderNumber"] {
      line.set(name, try number(of: ordered, shipment, ledger))
    }
    line.set("PurchaseOrderID", ordered.text("PurchaseOrderID"))
    if (line.integer("LineNumber") ?? 0) == 0, let header = line.text(shipment.link) {
      line.set("LineNumber", Int64(try ledger.records(shipment.lines, [(shipment.link, .text(header))]).count + 1))
    }
    change.payload.values.merge(line.changes)
  }

  /// Refuses quantities above the rest of the order's line, and returns above the moved quantity.
  private func refuseTooMuch(
    of line: Record, by quantity: Amount, _ shipment: Shipment, _ ledger: Ledger
  ) throws {
    guard !ledger.isSeed, let key = line.text(shipment.orderLine),
      let ordered = try ledger.first(shipment.orderLines, [(shipment.orderLines.key, .text(key))])
    else { return }
    let whole = try ordered.amount("Quantity") ?? ordered.amount("QuantityInPurchaseUnits") ?? .zero
    let done = try ordered.amount(shipment.done) ?? .zero
    if quantity > .zero, done + quantity > whole,
      try !StockSettings(ledger: ledger).allowsMoreThanOrdered(isDelivery: shipment.isDelivery)
    {
      throw ODataError(
        500, "\(shipment.quantity) \(quantity.text) is more than is left of the order: \((whole - done).text).",
        hint: "\(shipment.isDelivery ? "DeliverMoreThanOrdered" : "ReceiveMoreThanOrdered") of "
          + "inventory/InventorySettings is 0.")
    }
    if quantity < .zero, done + quantity < .zero {
      throw ODataError(500, "\(shipment.quantity) would be negative.", hint: "So far \(done.text) were moved.")
    }
  }

  /// Delivered, received and invoiced quantities of a line stay ordered.
  private func refuseLess(_ change: RowChange, _ lines: (table: Table, done: [String])) throws {
    guard let current = try change.current() else { return }
    let (before, after) = (
      Record(lines.table, current), Record(lines.table, change.payload.values, over: current)
    )
    let done = try lines.done.map { try before.amount($0) ?? .zero }.max() ?? .zero
    guard done > .zero else { return }
    let names = ["Quantity", "QuantityInPurchaseUnits"].filter { before.value($0) != after.value($0) }
    guard before.text("Item") == after.text("Item"), try names.allSatisfy({ try after.amount($0) ?? .zero >= done })
    else {
      throw ODataError(
        500, "The line cannot be changed: \(done.text) of it are delivered, received or invoiced.",
        hint: "'\(change.set.name)': its item cannot be changed, and its quantity must be at least that.")
    }
  }

  private func number(of line: Record, _ shipment: Shipment, _ ledger: Ledger) throws -> Int64? {
    if let number = line.integer("OrderNumber") { return number }
    guard let order = line.text(shipment.orders.key) else { return nil }
    return try ledger.first(shipment.orders, [(shipment.orders.key, .text(order))])?.integer("OrderNumber")
  }

  private func move(_ line: Record, by quantity: Amount, _ shipment: Shipment, _ ledger: Ledger) throws {
    guard !quantity.isZero else { return }
    let header = try line.text(shipment.link).flatMap {
      try ledger.first(shipment.headers, [(shipment.headers.key, .text($0))])
    }
    try StockMoves(ledger: ledger).move(
      line.text("Item"), warehouse: header?.text("Warehouse"), by: quantity * shipment.sign)
    guard let key = line.text(shipment.orderLine),
      var ordered = try ledger.rows(shipment.orderLines, [(shipment.orderLines.key, .text(key))], limit: 1).first
    else { return }
    ordered.record.set(shipment.done, try (ordered.record.amount(shipment.done) ?? .zero) + quantity)
    try ledger.update(ordered.id, ordered.record, isFresh: true)
    let order = ordered.record.text(shipment.orders.key)
    if shipment.isDelivery {
      try OrderStates(ledger: ledger).follow(salesOrder: order)
    } else {
      try OrderStates(ledger: ledger).follow(purchaseOrder: order)
    }
  }

  /// A new count or transfer.
  private func number(
    _ change: inout RowChange, _ table: Table?, _ name: String, status: Int64, _ ledger: Ledger
  ) throws {
    guard let table, change.set.table == table.set.table else { return }
    var record = Record(table, change.payload.values)
    if !record.has(name) { record.set(name, try ledger.next("\(table.set.table) \(name)", from: 1)) }
    record.fill("Status", status)
    for name in ["Warehouse", "WarehouseFrom", "WarehouseTo"] {
      guard let warehouse = try ledger.warehouse(record.text(name)) else { continue }
      record.set("\(name)Code", warehouse.text("Code"))
      record.set("\(name)Description", warehouse.text("Description"))
    }
    change.payload.values.merge(record.changes)
  }
}
