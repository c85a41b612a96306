import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches for what is bought and moved, and for hours.
@Suite("Searches: purchases, stock and hours", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct GoodsSearchTests {
  @Test("Search purchase orders")
  func purchaseOrders_ofASupplier_thatAreToBeReceived() async throws {
    try await Administration.run(with: ["purchaseorder"], shows: [.pageSizes, .stock]) { books in
      let (customer, supplier) = (try Administration.id("customer"), try Administration.id("supplier"))
      func row(_ supplier: UUID, by day: String = "2026-01-15") -> [String: SandboxValue] {
        ["Supplier": .key(supplier), "ReceiptDate": .string(day)]
      }
      try await books.seed("purchaseorder/PurchaseOrders") { _ in row(supplier) }
      try await books.sandbox.seed(
        "purchaseorder/PurchaseOrders",
        [row(customer), row(supplier, by: "2026-03-01"), row(supplier).merging(["ReceiptStatus": 30]) { $1 }])
      let friday = LocalDateTime("2026-01-16")
      let found = try await books.search(
        books.division.purchaseOrder.purchaseOrders
          .where { $0.supplier == supplier && $0.receiptStatus == .open && $0.receiptDate <= friday }
          .orderBy { $0.orderNumber }.select { ($0.orderNumber, $0.supplierName) },
        sends: "Supplier eq guid'\(supplier)' and ReceiptStatus eq 10 and ReceiptDate le datetime'2026-01-16T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.allSatisfy { $0.1 == "Papier & Co" })
    }
  }

  @Test("Search purchase invoices")
  func purchaseInvoices_ofASupplier_thatAreDrafts() async throws {
    try await Administration.run(with: ["purchase"], shows: [.pageSizes, .invoicePrinting]) { books in
      func row(_ number: Int, _ supplier: String = "supplier", type: Int = 8033) throws -> [String: SandboxValue] {
        [
          "Supplier": .key(try Administration.id(supplier)), "Journal": "60", "Type": .number("\(type)"),
          "InvoiceDate": "2026-01-02", "YourRef": "F-\(1000 + number)",
        ]
      }
      try await books.seed("purchase/PurchaseInvoices") { try row($0) }
      try await books.sandbox.seed(
        "purchase/PurchaseInvoices", [try row(700, "customer"), try row(800).merging(["Status": 50]) { $1 }])
      let supplier = try Administration.id("supplier")
      let found = try await books.search(
        books.division.purchase.purchaseInvoices.where { $0.supplier == supplier && $0.status == .draft }
          .orderBy { $0.yourRef }.select { ($0.yourRef, $0.type, $0.financialYear) },
        sends: "Supplier eq guid'\(supplier)' and Status eq 10")
      #expect(found.map(\.0) == (1...65).map { "F-\(1000 + $0)" })
      #expect(found.allSatisfy { $0.1 == .purchaseInvoice && $0.2 == 2026 })
    }
  }

  @Test("Search stock batch numbers")
  func stockBatchNumbers_ofAnItem_thatExpire() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      func row(
        _ number: Int, of item: String = "item", until day: String = "2026-02-28", isBlocked: Bool = false
      ) throws -> [String: SandboxValue] {
        [
          "BatchNumber": "B-\(100 + number)", "Item": .key(try Administration.id(item)), "Quantity": 10,
          "Warehouse": .key(try Administration.id("warehouse")), "EndDate": .string(day),
          "IsBlocked": isBlocked ? 1 : 0, "StockTransactionType": 130,
        ]
      }
      try await books.seed("inventory/StockBatchNumbers") { try row($0) }
      try await books.sandbox.seed(
        "inventory/StockBatchNumbers",
        [try row(100, of: "part"), try row(101, until: "2027-02-28"), try row(102, isBlocked: true)])
      let item = try Administration.id("item")
      let found = try await books.search(
        books.division.inventory.stockBatchNumbers
          .where { $0.item == item && $0.isBlocked == false && $0.endDate < LocalDateTime("2026-04-01") }
          .orderBy { $0.batchNumber }.select { ($0.batchNumber, $0.quantity) },
        sends: "Item eq guid'\(item)' and IsBlocked eq 0 and EndDate lt datetime'2026-04-01T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { "B-\(100 + $0)" })
      #expect(found.allSatisfy { $0.1 == 10 })
    }
  }

  @Test("Search warehouse transfers")
  func warehouseTransfers_toTheShop_thatAreOpen() async throws {
    try await Administration.run(shows: [.pageSizes, .stock]) { books in
      let (main, shop) = (try Administration.id("warehouse"), try Administration.id("shop"))
      func row(from: UUID, to: UUID) -> [String: SandboxValue] {
        ["WarehouseFrom": .key(from), "WarehouseTo": .key(to), "EntryDate": "2026-01-02"]
      }
      try await books.seed("inventory/WarehouseTransfers") { _ in row(from: main, to: shop) }
      try await books.sandbox.seed(
        "inventory/WarehouseTransfers",
        [row(from: shop, to: main), row(from: main, to: shop).merging(["Status": 50]) { $1 }])
      let found = try await books.search(
        books.division.inventory.warehouseTransfers.where { $0.warehouseTo == shop && $0.status == .open }
          .orderBy { $0.transferNumber }.select { ($0.transferNumber, $0.warehouseFromCode, $0.warehouseToCode) },
        sends: "WarehouseTo eq guid'\(shop)' and Status eq 10")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.allSatisfy { $0.1 == "1" && $0.2 == "2" })
    }
  }

  @Test("Search project time transactions")
  func timeTransactions_ofAProject_inAMonth() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      let project = try Administration.id("project")
      func row(_ number: Int, on day: String = "2026-01-02", _ status: Int = 20) throws -> [String: SandboxValue] {
        [
          "Project": .key(project), "Item": .key(try Administration.id("item")), "Date": .string(day),
          "EntryNumber": .number("\(number)"), "Quantity": 1.5, "HourStatus": .number("\(status)"),
        ]
      }
      try await books.seed("project/TimeTransactions") { try row($0) }
      try await books.sandbox.seed(
        "project/TimeTransactions",
        [
          try row(100, on: "2025-12-31"), try row(101, on: "2026-02-01"), try row(102, on: "2026-01-02", 1),
          try row(103).merging(["Project": .null]) { $1 },
        ])
      let (from, to) = (LocalDateTime("2026-01-01"), LocalDateTime("2026-02-01"))
      let found = try await books.search(
        books.division.project.timeTransactions
          .where { $0.project == project && $0.date >= from && $0.date < to && $0.hourStatus == .final }
          .orderBy { $0.entryNumber }.select { ($0.entryNumber, $0.quantity) },
        sends: "Project eq guid'\(project)' and Date ge datetime'2026-01-01T00:00:00' "
          + "and Date lt datetime'2026-02-01T00:00:00' and HourStatus eq 20")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.allSatisfy { $0.1 == 1.5 })
    }
  }
}
