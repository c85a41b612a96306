import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches for what is sold, from the quotation to the invoice.
@Suite("Searches: sales", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct SaleSearchTests {
  @Test("Search quotations")
  func quotations_ofACustomer_thatAreDrafts() async throws {
    try await Administration.run(shows: [.pageSizes, .quotationActions]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      // Numbers and states are the service's.
      try await books.seed("crm/Quotations") { ["OrderAccount": .key(customer), "Description": "Terrace \($0)"] }
      try await books.sandbox.seed(
        "crm/Quotations",
        [["OrderAccount": .key(customer), "Status": 5], ["OrderAccount": .key(supplier), "Description": "Shop"]])
      let found = try await books.search(
        books.division.crm.quotations.where { $0.orderAccount == customer && $0.status == .draft }
          .orderBy { $0.quotationNumber }.select { ($0.quotationNumber, $0.description, $0.orderAccountCode) },
        sends: "OrderAccount eq guid'\(customer)' and Status eq 20")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.map(\.1) == (1...65).map { "Terrace \($0)" })
      #expect(found.allSatisfy { $0.2 == "1001" })
    }
  }

  @Test("Search sales orders")
  func salesOrders_ofACustomer_thatAreToBeDelivered() async throws {
    try await Administration.run(shows: [.pageSizes, .stock]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      func row(_ account: UUID, by day: String = "2026-01-15") -> [String: SandboxValue] {
        ["OrderedBy": .key(account), "DeliveryDate": .string(day)]
      }
      try await books.seed("salesorder/SalesOrders") { _ in row(customer) }
      try await books.sandbox.seed(
        "salesorder/SalesOrders",
        [
          row(supplier), row(customer, by: "2026-03-01"), row(customer).merging(["DeliveryStatus": 21]) { $1 },
        ])
      let friday = LocalDateTime("2026-01-16")
      let found = try await books.search(
        books.division.salesOrder.salesOrders
          .where { $0.orderedBy == customer && $0.deliveryStatus == .open && $0.deliveryDate <= friday }
          .orderBy { $0.orderNumber }.select { ($0.orderNumber, $0.orderedByName) },
        sends:
          "OrderedBy eq guid'\(customer)' and DeliveryStatus eq 12 and DeliveryDate le datetime'2026-01-16T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.allSatisfy { $0.1 == "Café Zuid B.V." })
    }
  }

  @Test("Search sales order lines")
  func salesOrderLines_ofAnOrder_withAnItem() async throws {
    try await Administration.run(shows: [.pageSizes, .stock]) { books in
      let (item, part) = (try Administration.id("item"), try Administration.id("part"))
      func lines(_ item: UUID, _ count: Int) -> [SandboxValue] {
        (1...count).map { ["Item": .key(item), "Quantity": .number("\($0)")] }
      }
      let customer = SandboxValue.key(try Administration.id("customer"))
      try await books.sandbox.seed(
        "salesorder/SalesOrders",
        [
          ["OrderedBy": customer, "SalesOrderLines": .array(lines(item, 65) + lines(part, 5))],
          ["OrderedBy": customer, "SalesOrderLines": .array(lines(item, 5))],
        ])
      let found = try await books.search(
        books.division.salesOrder.salesOrderLines.where { $0.orderNumber == 1 && $0.item == item }
          .orderBy { $0.lineNumber }.select { ($0.lineNumber, $0.quantity, $0.amountFC) },
        sends: "OrderNumber eq 1 and Item eq guid'\(item)'")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.map(\.1) == (1...65).map { Decimal($0) })
      #expect(found.map(\.2) == (1...65).map { Decimal($0) * 12.5 })
    }
  }

  @Test("Search goods deliveries")
  func goodsDeliveries_toACustomer_sinceADay() async throws {
    try await Administration.run(shows: [.pageSizes, .stock]) { books in
      func row(_ account: String, on day: String = "2026-01-02") throws -> [String: SandboxValue] {
        ["DeliveryAccount": .key(try Administration.id(account)), "DeliveryDate": .string(day)]
      }
      try await books.seed("salesorder/GoodsDeliveries") { _ in try row("customer") }
      try await books.sandbox.seed(
        "salesorder/GoodsDeliveries", [try row("supplier"), try row("customer", on: "2025-12-31")])
      let found = try await books.search(
        books.division.salesOrder.goodsDeliveries
          .where { $0.deliveryAccountCode == "1001" && $0.deliveryDate >= LocalDateTime("2026-01-01") }
          .orderBy { $0.deliveryNumber }.select { ($0.deliveryNumber, $0.warehouseCode) },
        sends: "trim(DeliveryAccountCode) eq '1001' and DeliveryDate ge datetime'2026-01-01T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.allSatisfy { $0.1 == "1" })
    }
  }

  @Test("Search sales invoices")
  func salesInvoices_ofTheShop_thatAreOpen() async throws {
    try await Administration.run(shows: [.pageSizes, .invoicePrinting]) { books in
      func row(_ reference: String, _ status: SandboxValue = .null) throws -> [String: SandboxValue] {
        [
          "OrderedBy": .key(try Administration.id("customer")), "Journal": "70", "YourRef": .string(reference),
          "Status": status,
        ]
      }
      try await books.seed("salesinvoice/SalesInvoices") { try row("web-\(100 + $0)") }
      try await books.sandbox.seed("salesinvoice/SalesInvoices", [try row("web-200", 50), try row("PO 7")])
      let found = try await books.search(
        books.division.salesInvoice.salesInvoices.where { $0.status == .open && $0.yourRef.hasPrefix("web-") }
          .orderBy { $0.yourRef }.select { ($0.yourRef, $0.orderedByName) },
        sends: "Status eq 20 and startswith(YourRef,'web-') eq true")
      #expect(found.map(\.0) == (1...65).map { "web-\(100 + $0)" })
      #expect(found.allSatisfy { $0.1 == "Café Zuid B.V." })
    }
  }

  @Test("Search subscriptions")
  func subscriptions_thatAreNotCancelled() async throws {
    try await Administration.run(with: ["subscription"], shows: [.pageSizes]) { books in
      func row(_ number: Int, from day: String = "2026-01-01", cancelled: SandboxValue = .null) throws -> [String:
        SandboxValue]
      {
        [
          "OrderedBy": .key(try Administration.id("customer")), "Number": .number("\(number)"),
          "SubscriptionType": .key(try Administration.id("yearly")), "Description": "Maintenance \(number)",
          "StartDate": .string(day), "CancellationDate": cancelled,
        ]
      }
      try await books.seed("subscription/Subscriptions") { try row($0) }
      try await books.sandbox.seed(
        "subscription/Subscriptions", [try row(100, cancelled: "2025-12-31"), try row(101, from: "2026-06-01")])
      let today = try #require(LocalDateTime("2026-01-02"))
      let found = try await books.search(
        books.division.subscription.subscriptions.where { $0.startDate <= today && $0.cancellationDate == nil }
          .orderBy { $0.number }.select { ($0.number, $0.description) },
        sends: "StartDate le datetime'2026-01-02T00:00:00' and CancellationDate eq null")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.last?.1 == "Maintenance 65")
    }
  }
}
