import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Quotations, orders and deliveries.
@Suite("Create: sales", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct SalesCreateTests {
  @Test("Create a quotation")
  func quotation_isNumbered_andPriced() async throws {
    try await Administration.run(shows: [.quotationActions, .required, .references]) { books in
      let quotations = books.division.crm.quotations
      let quotation = try await quotations.create {
        $0.orderAccount = books["customer"]
        $0.description = "Chairs"
        $0.quotationLines = [
          .new {
            $0.item = books["item"]
            $0.quantity = 4
          },
          .new {
            $0.item = books["part"]
            $0.quantity = 1
            $0.discount = 0.2
          },
        ]
      }
      // 4 × 12.50, 12.50 less 20 %, and 21 %.
      let row = try await books.row("crm/Quotations", quotation.key, named: "QuotationID")
      #expect(row["QuotationNumber"] == 1)
      #expect(row["Status"] == 20)
      #expect(row["OrderAccountName"] == "Café Zuid B.V.")
      #expect(row["AmountFC"] == 72.6)
      #expect(row["VATAmountFC"] == 12.6)
      #expect(try await books.cents("crm/QuotationLines", "AmountFC") == 6000)
      await books.refused("Mandatory: QuotationLines") {
        _ = try await quotations.create { $0.orderAccount = books["customer"] }
      }
      await books.refused("Item '\(Administration.absentKey)' does not exist.") {
        _ = try await quotations.create {
          $0.orderAccount = books["customer"]
          $0.quotationLines = [.new { $0.item = Administration.absent }]
        }
      }
    }
  }

  @Test("Create a sales order")
  func order_isNumbered_priced_andInTheFeed() async throws {
    try await Administration.run(with: ["sync/SalesOrder"], shows: [.stock, .required, .references, .syncFeeds]) {
      books in
      let orders = books.division.salesOrder.salesOrders
      let order = try await orders.create {
        $0.orderedBy = books["customer"]
        $0.yourRef = "Terrace"
        $0.salesOrderLines = [
          .new {
            $0.item = books["item"]
            $0.quantity = 2
          },
          .new {
            $0.item = books["part"]
            $0.quantity = 1
            $0.netPrice = 5
          },
        ]
      }
      // 2 × 12.50, 5.00, and 21 %.
      let row = try await books.row("salesorder/SalesOrders", order.key, named: "OrderID")
      #expect(row["OrderNumber"] == 1)
      #expect(row["Status"] == 12)
      #expect(row["AmountFC"] == 36.3)
      #expect(row["DeliverTo"] == .key(books["customer"]))
      #expect(row["WarehouseCode"] == "1")
      #expect(row["PaymentConditionDescription"] == "Within 30 days")
      let fed = try await books.rows("sync/SalesOrder/SalesOrderHeaders")
      #expect(fed.map { $0["YourRef"] } == ["Terrace"])
      await books.refused("Mandatory: OrderedBy") {
        _ = try await orders.create { $0.salesOrderLines = [.new { $0.item = books["item"] }] }
      }
      await books.refused("OrderedBy '\(Administration.absentKey)' does not exist.") {
        _ = try await orders.create {
          $0.orderedBy = Administration.absent
          $0.salesOrderLines = [.new { $0.item = books["item"] }]
        }
      }
    }
  }

  @Test("Create a sales order line")
  func orderLine_changesTheTotalOfItsOrder() async throws {
    try await Administration.run(shows: [.stock, .required, .references]) { books in
      let id = try await books.salesOrder()
      let lines = books.division.salesOrder.salesOrderLines
      let line = try await lines.create {
        $0.orderID = id
        $0.item = books["part"]
        $0.quantity = 3
        $0.unitPrice = 10
      }
      let row = try await books.row("salesorder/SalesOrderLines", line.key)
      #expect(row["LineNumber"] == 2)
      #expect(row["OrderNumber"] == 1)
      #expect(row["ItemDescription"] == "An part")
      #expect(row["VATAmount"] == 6.3)
      // 2 × 12.50, 3 × 10.00, and 21 %.
      #expect(try await books.value("salesorder/SalesOrders", "AmountFC") == 66.55)
      await books.refused("Mandatory: Item") { _ = try await lines.create { $0.orderID = id } }
      await books.refused("Item '\(Administration.absentKey)' does not exist.") {
        _ = try await lines.create {
          $0.orderID = id
          $0.item = Administration.absent
        }
      }
    }
  }

  @Test("Create a goods delivery")
  func delivery_movesStock_andCompletesTheOrder() async throws {
    try await Administration.run(shows: [.stock, .required]) { books in
      let id = try await books.salesOrder()
      let ordered = try #require(try await books.division.salesOrder.salesOrderLines.where { $0.orderID == id }.first())
      let deliveries = books.division.salesOrder.goodsDeliveries
      func deliver(_ quantity: Decimal) async throws -> UUID {
        try await deliveries.create {
          $0.deliveryDate = LocalDateTime("2026-01-02")
          $0.trackingNumber = "3STEST123"
          $0.goodsDeliveryLines = [
            .new {
              $0.salesOrderLineID = ordered.id
              $0.quantityDelivered = quantity
            }
          ]
        }.key
      }
      let row = try await books.row("salesorder/GoodsDeliveries", try await deliver(1), named: "EntryID")
      #expect(row["DeliveryNumber"] == 1)
      #expect(row["DeliveryAccountName"] == "Café Zuid B.V.")
      #expect(row["WarehouseCode"] == "1")
      #expect(try await books.value("salesorder/SalesOrders", "DeliveryStatus") == 20)
      await books.refused("QuantityDelivered 2.00 is more than is left of the order: 1.00.") {
        _ = try await deliver(2)
      }
      _ = try await deliver(1)
      #expect(try await books.value("salesorder/SalesOrders", "DeliveryStatus") == 21)
      #expect(try await books.row("logistics/Items", books["item"])["Stock"] == -2)
      #expect(try await books.cents("inventory/ItemWarehouses", "CurrentStock") == -200)
      await books.refused("Mandatory: DeliveryDate") {
        _ = try await deliveries.create { $0.goodsDeliveryLines = [.new { $0.salesOrderLineID = ordered.id }] }
      }
    }
  }

  @Test("Create a sales item price")
  func itemPrice_isThatOfTheNextOrder() async throws {
    try await Administration.run(
      with: ["sync/Logistics"], shows: [.stock, .references, .referenceTexts, .syncFeeds]
    ) { books in
      let prices = books.division.logistics.salesItemPrices
      let start = try #require(LocalDateTime("2026-01-01"))
      let price = try await prices.create {
        $0.item = books["item"]
        $0.price = 9.95
        $0.quantity = 1
        $0.unit = "pc"
        $0.startDate = start
      }
      let row = try await books.row("logistics/SalesItemPrices", price.key)
      #expect(row["ItemCode"] == "item")
      #expect(row["UnitDescription"] == "Piece")
      #expect(try await books.row("sync/Logistics/SalesItemPrices", price.key)["Price"] == 9.95)
      _ = try await books.salesOrder()
      #expect(try await books.value("salesorder/SalesOrderLines", "NetPrice") == 9.95)
      await books.refused("Item '\(Administration.absentKey)' does not exist.") {
        _ = try await prices.create {
          $0.item = Administration.absent
          $0.startDate = start
        }
      }
    }
  }

  @Test("Create a subscription")
  func subscription_isNumbered_priced_andInTheFeed() async throws {
    try await Administration.run(
      with: ["subscription", "sync/Subscription"],
      shows: [.invoicePrinting, .required, .references, .referenceTexts, .syncFeeds]
    ) { books in
      let subscriptions = books.division.subscription.subscriptions
      let start = try #require(LocalDateTime("2026-02-01"))
      let subscription = try await subscriptions.create {
        $0.orderedBy = books["customer"]
        $0.subscriptionType = books["yearly"]
        $0.description = "Maintenance"
        $0.startDate = start
        $0.subscriptionLines = [
          .new {
            $0.item = books["item"]
            $0.quantity = 2
          }
        ]
      }
      let row = try await books.row("subscription/Subscriptions", subscription.key, named: "EntryID")
      #expect(row["Number"] == 1)
      #expect(row["OrderedByName"] == "Café Zuid B.V.")
      #expect(row["InvoiceTo"] == .key(books["customer"]))
      #expect(row["SubscriptionTypeDescription"] == "Yearly")
      let line = try #require(try await books.rows("subscription/SubscriptionLines").first)
      #expect(line["SubscriptionNumber"] == 1)
      #expect(line["FromDate"] == row["StartDate"])
      #expect(line["AmountFC"] == 25)
      #expect(line["VATAmountFC"] == 5.25)
      let fed = try await books.rows("sync/Subscription/Subscriptions")
      #expect(fed.map { $0["Description"] } == ["Maintenance"])
      await books.refused("Mandatory: SubscriptionLines") {
        _ = try await subscriptions.create {
          $0.orderedBy = books["customer"]
          $0.subscriptionType = books["yearly"]
          $0.description = "Nothing"
          $0.startDate = start
        }
      }
      await books.refused("SubscriptionType '\(Administration.absentKey)' does not exist.") {
        _ = try await subscriptions.create {
          $0.orderedBy = books["customer"]
          $0.subscriptionType = Administration.absent
          $0.description = "Of no type"
          $0.startDate = start
          $0.subscriptionLines = [.new { $0.item = books["item"] }]
        }
      }
    }
  }
}
