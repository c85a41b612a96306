import SandboxBookkeeping
import SandboxStore

/// States of orders follow from what of their lines is delivered, received and invoiced.
struct OrderStates {
  let ledger: Ledger

  func follow(salesOrder id: String?) throws {
    guard let id, let lines = ledger.books["salesorder/SalesOrderLines"],
      let orders = ledger.books["salesorder/SalesOrders"],
      var order = try ledger.rows(orders, [("OrderID", .text(id))], limit: 1).first
    else { return }
    var states: (delivery: [Int64], invoice: [Int64]) = ([], [])
    for row in try ledger.rows(lines, [("OrderID", .text(id))]) {
      let quantity = try row.record.amount("Quantity") ?? .zero
      let delivered = OrderState.sales(done: try row.record.amount("QuantityDelivered") ?? .zero, of: quantity)
      let invoiced = OrderState.sales(done: try row.record.amount("QuantityInvoiced") ?? .zero, of: quantity)
      let delivery = try delivered == 21 || isCompleted("delivery", row.record) ? 21 : delivered
      let invoice = try invoiced == 21 || isCompleted("invoice", row.record) ? 21 : invoiced
      try write(
        [("DeliveryStatus", delivery), ("InvoiceStatus", invoice), ("OrderStatus", min(delivery, invoice))], row)
      states.delivery.append(delivery)
      states.invoice.append(invoice)
    }
    let delivery = OrderState.all(states.delivery, none: 12, partial: 20, complete: 21)
    let invoice = OrderState.all(states.invoice, none: 12, partial: 20, complete: 21)
    let both = OrderState.all([delivery, invoice], none: 12, partial: 20, complete: 21)
    let before = order.record
    for (name, state) in [("DeliveryStatus", delivery), ("InvoiceStatus", invoice), ("Status", both)]
    where before.integer(name) != state {
      order.record.set(name, state)
      order.record.set("\(name)Description", OrderState.description(of: state))
    }
    try ledger.update(order.id, order.record, isFresh: true)
  }

  func follow(purchaseOrder id: String?) throws {
    guard let id, let lines = ledger.books["purchaseorder/PurchaseOrderLines"],
      let orders = ledger.books["purchaseorder/PurchaseOrders"],
      var order = try ledger.rows(orders, [("PurchaseOrderID", .text(id))], limit: 1).first
    else { return }
    var states: (receipt: [Int64], invoice: [Int64]) = ([], [])
    for line in try ledger.records(lines, [("PurchaseOrderID", .text(id))]) {
      let quantity = try line.amount("Quantity") ?? line.amount("QuantityInPurchaseUnits") ?? .zero
      states.receipt.append(OrderState.purchase(done: try line.amount("ReceivedQuantity") ?? .zero, of: quantity))
      states.invoice.append(OrderState.purchase(done: try line.amount("InvoicedQuantity") ?? .zero, of: quantity))
    }
    let receipt = OrderState.all(states.receipt, none: 10, partial: 20, complete: 30)
    let invoice = OrderState.all(states.invoice, none: 10, partial: 20, complete: 30)
    let both = OrderState.all([receipt, invoice], none: 10, partial: 20, complete: 30)
    let before = order.record
    for (name, state) in [("ReceiptStatus", receipt), ("InvoiceStatus", invoice), ("OrderStatus", both)]
    where before.integer(name) != state {
      order.record.set(name, state)
    }
    try ledger.update(order.id, order.record, isFresh: true)
  }

  /// Lines that were completed by hand stay so.
  private func isCompleted(_ what: String, _ line: Record) throws -> Bool {
    try ledger.session.number("completed \(what) \(line.key)") == 1
  }

  func complete(_ what: String, _ line: Record) throws {
    try ledger.session.setNumber("completed \(what) \(line.key)", 1)
  }

  private func write(_ states: [(String, Int64)], _ row: (id: Int64, record: Record)) throws {
    var record = row.record
    for (name, state) in states where record.integer(name) != state { record.set(name, state) }
    try ledger.update(row.id, record, isFresh: true)
  }
}
