import SandboxBookkeeping

/// Goods that leave for a customer or come from a supplier: their sets, and the names of their properties.
struct Shipment: Sendable {
  let headers: Table
  let lines: Table
  let orderLines: Table
  let orders: Table
  let isDelivery: Bool

  /// The property of a line that refers to its header.
  var link: String { isDelivery ? "EntryID" : "GoodsReceiptID" }
  /// The property of a line with the quantity.
  var quantity: String { isDelivery ? "QuantityDelivered" : "QuantityReceived" }
  /// The property of a line that refers to the line of the order.
  var orderLine: String { isDelivery ? "SalesOrderLineID" : "PurchaseOrderLineID" }
  /// The property of the order's line with the quantity moved so far.
  var done: String { isDelivery ? "QuantityDelivered" : "ReceivedQuantity" }
  /// The effect of a quantity on the stock.
  var sign: Amount { isDelivery ? -.one : .one }

  static func all(_ books: Books) -> [Shipment] {
    var found: [Shipment] = []
    if let headers = books["salesorder/GoodsDeliveries"], let lines = books["salesorder/GoodsDeliveryLines"],
      let orderLines = books["salesorder/SalesOrderLines"], let orders = books["salesorder/SalesOrders"]
    {
      found.append(Shipment(headers: headers, lines: lines, orderLines: orderLines, orders: orders, isDelivery: true))
    }
    if let headers = books["purchaseorder/GoodsReceipts"], let lines = books["purchaseorder/GoodsReceiptLines"],
      let orderLines = books["purchaseorder/PurchaseOrderLines"], let orders = books["purchaseorder/PurchaseOrders"]
    {
      found.append(Shipment(headers: headers, lines: lines, orderLines: orderLines, orders: orders, isDelivery: false))
    }
    return found
  }
}
