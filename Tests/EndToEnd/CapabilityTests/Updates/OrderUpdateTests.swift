import ExactOnline
import ExactOnlineSandbox
import Testing

/// Updates of orders and of their lines, from which amounts follow.
@Suite("Updates: orders", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct OrderUpdateTests {
  @Test("Update a sales order")
  func salesOrder_isDeliveredLater_andKeepsItsLines() async throws {
    try await Administration.run(
      with: ["sync/SalesOrder"], shows: [.partialPut, .wallClock, .syncFeeds, .stock]
    ) { books in
      let orders = books.division.salesOrder.salesOrders
      let id = try await books.salesOrder()
      let feed = "sync/SalesOrder/SalesOrderHeaders"
      let update = try await books.update("salesorder/SalesOrders", id, named: "OrderID", feed: feed) {
        try await orders.update(id) {
          $0.deliveryDate = LocalDateTime("2026-01-15")
          $0.yourRef = "web-10045"
        }
      }
      #expect(update.sent == ["DeliveryDate", "YourRef"])
      #expect(update.changed == ["DeliveryDate", "YourRef"])
      #expect(update.row["DeliveryDate"] == "/Date(1768435200000)/")
      #expect(update.row["YourRef"] == "web-10045")
      #expect(update.row["AmountFC"] == 30.25)
      #expect(update.row["Status"] == 12)
      // Lines are changed in a set of their own; here they are refused before anything is sent.
      books.sandbox.clearRequests()
      await #expect(throws: ODataError.self) {
        try await orders.update(id) { $0.salesOrderLines = [.new { $0.quantity = 3 }] }
      }
      #expect(books.sandbox.requests.isEmpty)
      #expect(try await books.value("salesorder/SalesOrderLines", "Quantity") == 2)
    }
  }

  @Test("Update a sales order line")
  func salesOrderLine_amountsFollowItsQuantity() async throws {
    try await Administration.run(
      with: ["sync/SalesOrder"], shows: [.partialPut, .syncFeeds, .stock]
    ) { books in
      let lines = books.division.salesOrder.salesOrderLines
      let order = try await books.salesOrder()
      let line = try #require(try await lines.where { $0.orderID == order }.first())
      let feed = "sync/SalesOrder/SalesOrderLines"
      let update = try await books.update("salesorder/SalesOrderLines", line.id, feed: feed) {
        try await lines.update(line) { $0.quantity = 4 }
      }
      #expect(update.sent == ["Quantity"])
      #expect(update.changed == ["Quantity", "AmountDC", "AmountFC", "VATAmount"])
      #expect(update.row["Quantity"] == 4)
      #expect(update.row["AmountFC"] == 50)
      #expect(update.row["VATAmount"] == 10.5)
      // The order is another one too, for who follows its feed.
      for set in ["salesorder/SalesOrders", "sync/SalesOrder/SalesOrderHeaders"] {
        #expect(try await books.cents(set, "AmountFC") == 6050, "\(set)")
      }
      _ = try await books.division.salesOrder.goodsDeliveries.create {
        $0.deliveryDate = LocalDateTime("2026-01-02")
        $0.goodsDeliveryLines = [
          .new {
            $0.salesOrderLineID = line.id
            $0.quantityDelivered = 3
          }
        ]
      }
      await books.refused("The line cannot be changed: 3.00 of it are delivered, received or invoiced.") {
        try await lines.update(line) { $0.quantity = 2 }
      }
    }
  }

  @Test("Update a purchase order")
  func purchaseOrder_comesLater_andItsAmountFollowsItsLines() async throws {
    try await Administration.run(
      with: ["purchaseorder", "sync/PurchaseOrder"], shows: [.partialPut, .wallClock, .syncFeeds, .stock]
    ) { books in
      let orders = books.division.purchaseOrder.purchaseOrders
      let id = try await books.purchaseOrder()
      let feed = "sync/PurchaseOrder/PurchaseOrders"
      let update = try await books.update("purchaseorder/PurchaseOrders", id, named: "PurchaseOrderID", feed: feed) {
        try await orders.update(id) {
          $0.receiptDate = LocalDateTime("2026-02-20")
          $0.remarks = "Call before you come"
        }
      }
      #expect(update.sent == ["ReceiptDate", "Remarks"])
      #expect(update.changed == ["ReceiptDate", "Remarks"])
      #expect(update.row["ReceiptDate"] == "/Date(1771545600000)/")
      #expect(update.row["Description"] == "Lamps")
      #expect(update.row["AmountFC"] == 96.8)
      let lines = books.division.purchaseOrder.purchaseOrderLines
      let line = try #require(try await lines.where { $0.purchaseOrderID == id }.first())
      try await lines.update(line) { $0.quantityInPurchaseUnits = 6 }
      #expect(try await books.cents("purchaseorder/PurchaseOrders", "AmountFC") == 5808)
    }
  }
}
