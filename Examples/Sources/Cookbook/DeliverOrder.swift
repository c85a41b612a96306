// Take an order, deliver it and invoice it
//
// The service creates invoices of orders in the background: `invoice` waits for them, and its result says which orders
// have none, and why.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let customers = division.crm.accounts.where { $0.code == "10020" }
let items = division.logistics.items.where { $0.code == "LL012" }
guard let customer = try await customers.select({ $0.id }).first(), let item = try await items.select({ $0.id }).first()
else { fatalError("No customer 10020, or no item LL012") }

let orders = division.salesOrder.salesOrders
let order = try await orders.create {
  $0.orderedBy = customer
  $0.description = "Wandlampen"
  $0.salesOrderLines = [
    .new {
      $0.item = item
      $0.quantity = 4
    }
  ]
}
let lines = try await division.salesOrder.salesOrderLines.where { $0.orderID == order.key }
  .select { ($0.id, $0.quantity) }.all()
_ = try await division.salesOrder.goodsDeliveries.create {
  $0.deliveryDate = LocalDateTime("2026-03-16")
  $0.trackingNumber = "3SLAMP0001"
  $0.goodsDeliveryLines = lines.map { line, quantity in
    .new {
      $0.salesOrderLineID = line
      $0.quantityDelivered = quantity
    }
  }
}
let delivered = try await orders.find(order.key)
print("order", delivered.orderNumber, delivered.deliveryStatusDescription ?? "")

let outcome = try await orders.invoice([order.key], journal: "70", mode: .quantityDelivered)
for invoice in outcome.invoices { print("invoice of", invoice.orderedByName ?? "", invoice.amountFC ?? 0) }
for (order, reason) in outcome.errors { print("no invoice of \(order):", reason) }
