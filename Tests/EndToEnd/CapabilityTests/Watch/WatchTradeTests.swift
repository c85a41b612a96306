import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import SandboxFixtures
import Testing

/// Items, orders, deliveries and invoices.
@Suite("Watch: trade", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct WatchTradeTests {
  @Test("Watch items")
  func items_withoutDeletions_completeRows() async throws {
    try await Watched.run(.items) { watched in
      let items = watched.division.logistics.items
      let id = try await watched.create(["Code": "LAMP", "Description": "A lamp"])
      try await watched.update(id, ["Description": "A bright lamp"])
      let events = await watched.events(in: items)
      #expect(events.map(\.action) == [.create, .update])
      // Both read the row as it is now.
      for event in events { #expect(try await event.row(in: items)?.description == "A bright lamp") }
      try await watched.delete(id)
      #expect(await watched.events(in: items).filter { $0.action != .delete }.isEmpty)
    }
  }

  @Test("Watch sales orders")
  func salesOrders_withTheirLines_completeRows() async throws {
    try await Watched.run(.salesOrders, keyed: "OrderID") { watched in
      let orders = watched.division.salesOrder.salesOrders
      let id = try await watched.create(.order)
      // The topic tells of the lines too, and each event says which it is.
      let events = await watched.allEvents()
      let lines = watched.division.salesOrder.salesOrderLines
      #expect(events.compactMap { $0.key(in: orders) } == [id])
      let line = try #require(events.first { $0.key(of: SalesOrder.SalesOrderLine.self) != nil })
      #expect(try await line.row(in: lines)?.orderID == id)
      let event = try #require(events.first { $0.key(of: SalesOrder.SalesOrderEntity.self) == id })
      #expect(try await event.row(in: orders)?.description == "Lamps")
    }
  }

  @Test("Watch goods deliveries")
  func goodsDeliveries_onlyCreations_completeRows() async throws {
    try await Watched.run(.goodsDeliveries, keyed: "EntryID") { watched in
      let order = UUID()
      try await watched.sandbox.create(
        "salesorder/SalesOrders", [[String: SandboxValue].order.merging(["OrderID": .key(order)]) { $1 }])
      let line = try await watched.books.value(
        "salesorder/SalesOrderLines", "ID", filter: "OrderID eq guid'\(order)'")
      let id = try await watched.create([
        "DeliveryDate": "2026-01-02", "TrackingNumber": "3S-1",
        "GoodsDeliveryLines": [["SalesOrderLineID": try #require(line), "QuantityDelivered": 2]],
      ])
      let deliveries = watched.division.salesOrder.goodsDeliveries
      let event = try #require(await watched.events(in: deliveries).first { $0.action == .create })
      #expect(event.key(of: SalesOrder.GoodsDelivery.self) == id)
      #expect(try await event.row(in: deliveries)?.trackingNumber == "3S-1")
    }
  }

  @Test("Watch sales invoices")
  func salesInvoices_everyKind_keysOnly() async throws {
    try await Watched.run(.salesInvoices, keyed: "InvoiceID") { watched in
      let invoices = watched.division.salesInvoice.salesInvoices
      let id = try await watched.create(.invoice(UUID()))
      try await watched.update(id, ["Description": "January"])
      let calls = try await watched.sandbox.calls {
        let events = await watched.events(in: invoices)
        #expect(events.map { $0.key(of: SalesInvoice.SalesInvoiceEntity.self) } == [id, id])
        #expect(events.map(\.action) == [.create, .update])
      }
      #expect(calls.isEmpty)
      #expect(try await invoices.find(id).description == "January")
      try await watched.delete(id)
      #expect(await watched.events(in: invoices).map(\.action) == [.delete])
    }
  }

  @Test("Watch purchase orders")
  func purchaseOrders_onlyUpdates_completeRows() async throws {
    try await Watched.run(.purchaseOrders, keyed: "PurchaseOrderID", with: ["purchaseorder"]) { watched in
      let orders = watched.division.purchaseOrder.purchaseOrders
      let id = try await watched.create([
        "Supplier": .key(try Administration.id("supplier")), "Description": "Paper",
        "PurchaseOrderLines": [
          ["Item": .key(try Administration.id("item")), "QuantityInPurchaseUnits": 3]
        ],
      ])
      try await watched.update(id, ["Description": "Paper, A4"])
      let events = await watched.events(in: orders).filter { $0.action == .update && $0.key == id }
      #expect(try await events.last?.row(in: orders)?.description == "Paper, A4")
    }
  }

  @Test("Watch subscriptions")
  func subscriptions_everyKind_completeRows() async throws {
    try await Watched.run(.subscriptions, keyed: "EntryID", with: ["subscription"]) { watched in
      let subscriptions = watched.division.subscription.subscriptions
      let id = try await watched.create([
        "OrderedBy": .key(try Administration.id("customer")), "Description": "Light as a service",
        "SubscriptionType": .key(try Administration.id("yearly")), "StartDate": "2026-01-01",
        "SubscriptionLines": [["Item": .key(try Administration.id("item")), "Quantity": 1, "FromDate": "2026-01-01"]],
      ])
      let created = try #require(await watched.events(in: subscriptions).first)
      #expect(created.action == .create && created.key(of: Subscription.SubscriptionEntity.self) == id)
      #expect(try await created.row(in: subscriptions)?.description == "Light as a service")
      try await watched.delete(id)
      #expect(await watched.events(in: subscriptions).map(\.action) == [.delete])
    }
  }
}

extension [String: SandboxValue] {
  /// A sales order of two items.
  fileprivate static var order: Self {
    get throws {
      [
        "OrderedBy": .key(try Administration.id("customer")), "Description": "Lamps",
        "SalesOrderLines": [["Item": .key(try Administration.id("item")), "Quantity": 2]],
      ]
    }
  }

  /// A sales invoice of one item.
  static func invoice(_ id: UUID) throws -> Self {
    [
      "InvoiceID": .key(id), "OrderedBy": .key(try Administration.id("customer")), "Journal": "70",
      "SalesInvoiceLines": [["Item": .key(try Administration.id("item")), "Quantity": 1]],
    ]
  }
}
