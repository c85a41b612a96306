import ExactOnline
import ExactOnlineSandbox
import Testing

/// Actions on payments, stock, items and returns.
@Suite("Verbs: payments, stock, returns", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct StockVerbTests {
  private func stock(_ books: Administration, _ warehouse: String = "warehouse", item: String = "item") async throws
    -> Int
  {
    let filter =
      "Warehouse eq guid'\(try Administration.id(warehouse))' and Item eq guid'\(try Administration.id(item))'"
    return try await books.cents("inventory/ItemWarehouses", "CurrentStock", filter: filter) / 100
  }

  @Test("Link an item to a supplier")
  func link_makesTheItemOneOfTheSupplier() async throws {
    try await Administration.run(shows: [.references]) { books in
      let (item, supplier) = (try Administration.id("item"), try Administration.id("supplier"))
      let row = try await books.division.logistics.items.find(item)
      let link = try await books.division.logistics.items.link(row, toSupplier: supplier) {
        $0.supplierItemCode = "A-17"
        $0.purchaseUnit = "pc"
        $0.purchasePrice = 8
        $0.itemUnit = UUID()
      }
      await books.refused("Supplier '\(Administration.absentKey)' does not exist.") {
        _ = try await books.division.logistics.items.link(item, toSupplier: Administration.absent) {
          $0.purchaseUnit = "pc"
          $0.purchasePrice = 8
          $0.itemUnit = UUID()
        }
      }
      let stored = try #require(try await books.rows("logistics/SupplierItem").first)
      #expect(stored["ID"]?.text == "\(link.key)".lowercased())
      #expect(stored["Item"]?.text == "\(item)".lowercased())
      #expect(stored["Supplier"]?.text == "\(supplier)".lowercased())
      #expect(stored["SupplierItemCode"] == "A-17")
    }
  }

  @Test func process_ofPayments() async throws {
    try await Administration.run { books in
      _ = try await books.division.purchaseEntry.purchaseEntries.create {
        $0.supplier = try Administration.id("supplier")
        $0.journal = "60"
        $0.purchaseEntryLines = [
          .new {
            $0.glAccount = try? Administration.id("4000")
            $0.amountFC = 50
          }
        ]
      }
      let payments = try await books.division.cashflow.payments.all()
      #expect(payments.count == 1)
      _ = try await books.division.cashflow.payments.process(payments)
      #expect(try await books.value("cashflow/Payments", "Status") == 40)
      let error = await #expect(throws: ODataError.self) {
        _ = try await books.division.cashflow.payments.process(payments.map(\.id))
      }
      #expect(error?.serviceMessage?.contains("is processed already") == true)
    }
  }

  @Test func process_ofAStockCount_andOfATransfer() async throws {
    try await Administration.run { books in
      let inventory = books.division.inventory
      let count = try await inventory.stockCounts.create {
        $0.stockCountDate = LocalDateTime("2026-01-02T00:00:00")
        $0.warehouse = try Administration.id("warehouse")
        $0.stockCountLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantityNew = 7
          }
        ]
      }
      #expect(try await stock(books) == 0)
      _ = try await inventory.stockCounts.process(count.key)
      #expect(try await stock(books) == 7)
      await #expect(throws: ODataError.self) { _ = try await inventory.stockCounts.process(count.key) }
      let transfer = try await inventory.warehouseTransfers.create {
        $0.entryDate = LocalDateTime("2026-01-02T00:00:00")
        $0.warehouseFrom = try Administration.id("warehouse")
        $0.warehouseTo = try Administration.id("shop")
        $0.warehouseTransferLines = [
          .new {
            $0.item = try? Administration.id("item")
            $0.quantity = 2
          }
        ]
      }
      _ = try await inventory.warehouseTransfers.process(transfer.key)
      #expect(try await stock(books) == 5)
      #expect(try await stock(books, "shop") == 2)
    }
  }

  @Test func finish_ofAnAssemblyOrder() async throws {
    try await Administration.run { books in
      let order = UUID()
      let key = SandboxValue.string("\(order)".lowercased())
      try await books.sandbox.seed(
        "inventory/AssemblyOrders",
        [
          [
            "ID": key, "Item": .string("\(try Administration.id("item"))".lowercased()), "PlannedQuantity": 4,
            "Warehouse": .string("\(try Administration.id("warehouse"))".lowercased()),
            "PartItems": [
              [
                "Item": .string("\(try Administration.id("part"))".lowercased()), "PlannedQuantity": 8,
                "AssemblyOrder": key,
              ]
            ],
          ]
        ])
      _ = try await books.division.inventory.assemblyOrders.finish(order, quantity: 1)
      #expect(try await stock(books) == 1)
      #expect(try await stock(books, item: "part") == -2)
    }
  }

  @Test func process_ofAReturn() async throws {
    try await Administration.run { books in
      let request = UUID()
      try await books.sandbox.seed(
        "read/financial/Returns",
        [
          [
            "DocumentID": .string("\(UUID())".lowercased()), "Request": .string("\(request)".lowercased()),
            "Status": 20,
            "Year": 2026, "Period": 1,
          ]
        ])
      let returns = books.division.read.financial.returns
      let processed = try await returns.process(request, status: .processed)
      #expect(processed.processed)
      #expect(try await books.value("read/financial/Returns", "Status") == 50)
      // The service says in a success that it did nothing.
      let row = try #require(try await returns.first())
      let error = await #expect(throws: ODataError.self) { _ = try await returns.process(row, status: .rejected) }
      #expect(error?.description.contains("Processed: false") == true)
      #expect(error?.operation == "POST financial/ProcessReturn")
      #expect(try await books.value("read/financial/Returns", "Status") == 50)
    }
  }
}
