import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Deliveries, receipts, counts and transfers.
@Suite struct StockTests {
  private let item = BookService.id("item")

  private func stock(_ sandbox: Sandbox, _ warehouse: String = "warehouse") async throws -> Int {
    try await sandbox.sum(
      "inventory/ItemWarehouses", "CurrentStock", filter: "Warehouse eq guid'\(BookService.id(warehouse))'") / 100
  }

  private func order(_ client: HTTPClient, _ sandbox: Sandbox, quantity: Int) async throws -> (
    order: String, line: String
  ) {
    let answer = try await client.send(
      "POST", "/salesorder/SalesOrders",
      body: "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":"
        + "[{\"Item\":\"\(item)\",\"Quantity\":\(quantity)}]}")
    #expect(answer.status == 201, "\(answer.text)")
    let line = try #require(try await sandbox.rows("salesorder/SalesOrderLines").first)
    return (try #require(line["OrderID"]?.text), try #require(line["ID"]?.text))
  }

  @Test func receiptsAndDeliveriesMoveStockAndStates() async throws {
    try await BookService.run { sandbox, client in
      var answer = try await client.send(
        "POST", "/purchaseorder/PurchaseOrders",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"PurchaseOrderLines\":"
          + "[{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":10,\"NetPrice\":4}]}")
      #expect(answer.status == 201, "\(answer.text)")
      let bought = try #require(try await sandbox.rows("purchaseorder/PurchaseOrderLines").first?["ID"]?.text)
      #expect(try await sandbox.sum("purchaseorder/PurchaseOrders", "AmountFCExclVat") == 4000)
      answer = try await client.send(
        "POST", "/purchaseorder/GoodsReceipts",
        body: "{\"ReceiptDate\":\"2026-01-02\",\"GoodsReceiptLines\":"
          + "[{\"PurchaseOrderLineID\":\"\(bought)\",\"QuantityReceived\":10}]}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await stock(sandbox) == 10)
      #expect(try await sandbox.rows("purchaseorder/PurchaseOrders").first?["ReceiptStatus"] == 30)
      #expect(try await sandbox.rows("purchaseorder/PurchaseOrderLines").first?["ReceivedQuantity"] == 10)
      let (_, line) = try await order(client, sandbox, quantity: 5)
      func deliver(_ quantity: Int) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", "/salesorder/GoodsDeliveries",
          body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
            + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":\(quantity)}]}")
      }
      answer = try await deliver(2)
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await stock(sandbox) == 8)
      #expect(try await sandbox.rows("salesorder/SalesOrders").first?["DeliveryStatus"] == 20)
      let delivered = try #require(try await sandbox.rows("salesorder/GoodsDeliveryLines").first)
      #expect(delivered["ItemCode"] == "item")
      #expect(delivered["QuantityOrdered"] == 5)
      let tooMuch = try await deliver(4)
      #expect(tooMuch.status == 500)
      #expect(
        tooMuch.message == "QuantityDelivered 4.00 is more than is left of the order: 3.00.", "\(tooMuch.text)")
      #expect(try await stock(sandbox) == 8)
      #expect(try await sandbox.rows("salesorder/GoodsDeliveries").count == 1)
      #expect(
        try await sandbox.rows("salesorder/GoodsDeliveries").first?["DeliveryAccount"]?.text
          == BookService.id("customer"))
      #expect(
        try await sandbox.rows("purchaseorder/GoodsReceipts").first?["Supplier"]?.text == BookService.id("supplier"))
      _ = try await deliver(3)
      #expect(try await stock(sandbox) == 5)
      #expect(try await sandbox.rows("salesorder/SalesOrders").first?["DeliveryStatus"] == 21)
      #expect(try await sandbox.rows("salesorder/SalesOrderLines").first?["QuantityDelivered"] == 5)
      #expect(try await sandbox.rows("logistics/Items", filter: "Code eq 'item'").first?["Stock"] == 5)
      let position = try await sandbox.rows("sync/Inventory/StockPositions", filter: "ItemCode eq 'item'")
      #expect(position.map { $0["CurrentStock"] } == [5])
      // A correction moves the difference.
      answer = try await client.send(
        "PUT", "/salesorder/GoodsDeliveryLines(guid'\(try #require(delivered["ID"]?.text))')",
        body: "{\"QuantityDelivered\":1}")
      #expect(answer.status == 204, "\(answer.text)")
      #expect(try await stock(sandbox) == 6)
      #expect(try await sandbox.rows("salesorder/SalesOrders").first?["DeliveryStatus"] == 20)
      answer = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(item)\",\"QuantityDelivered\":1}]}")
      #expect(answer.status == 500)
    }
  }

  @Test func stateOfAnOrder_followsWhenLinesComeAndGo() async throws {
    try await BookService.run { sandbox, client in
      func state(_ set: String, _ name: String) async throws -> SandboxValue? {
        try await sandbox.rows(set).first?[name]
      }
      let (order, line) = try await order(client, sandbox, quantity: 5)
      var answer = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":5}]}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await state("salesorder/SalesOrders", "DeliveryStatus") == 21)
      answer = try await client.send(
        "POST", "/salesorder/SalesOrderLines",
        body: "{\"OrderID\":\"\(order)\",\"Item\":\"\(item)\",\"Quantity\":2}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await state("salesorder/SalesOrders", "DeliveryStatus") == 20)
      let added = try #require(try await sandbox.rows("salesorder/SalesOrderLines", filter: "Quantity eq 2").first)
      answer = try await client.send(
        "DELETE", "/salesorder/SalesOrderLines(guid'\(try #require(added["ID"]?.text))')")
      #expect(answer.status == 204, "\(answer.text)")
      #expect(try await state("salesorder/SalesOrders", "DeliveryStatus") == 21)
      let bought = "{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":10,\"NetPrice\":4}"
      _ = try await client.send(
        "POST", "/purchaseorder/PurchaseOrders",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"PurchaseOrderLines\":[\(bought),\(bought)]}")
      let lines = try await sandbox.rows("purchaseorder/PurchaseOrderLines").compactMap { $0["ID"]?.text }
      answer = try await client.send(
        "POST", "/purchaseorder/GoodsReceipts",
        body: "{\"ReceiptDate\":\"2026-01-02\",\"GoodsReceiptLines\":"
          + "[{\"PurchaseOrderLineID\":\"\(lines[0])\",\"QuantityReceived\":4}]}")
      #expect(answer.status == 201, "\(answer.text)")
      for change in [("PUT", lines[0], 20), ("DELETE", lines[1], 30)] {
        answer = try await client.send(
          change.0, "/purchaseorder/PurchaseOrderLines(guid'\(change.1)')",
          body: change.0 == "PUT" ? "{\"QuantityInPurchaseUnits\":4}" : nil)
        #expect(answer.status == 204, "\(answer.text)")
        #expect(try await state("purchaseorder/PurchaseOrders", "ReceiptStatus") == .number("\(change.2)"))
      }
    }
  }

  @Test func stockPosition_hasWhatOfOrdersIsOpen() async throws {
    try await BookService.run { sandbox, client in
      func planned() async throws -> [Double?] {
        let address = "/read/logistics/StockPosition?itemId=guid'\(item)'"
        let row = try await client.send("GET", address).rows.first
        return ["InStock", "PlanningIn", "PlanningOut", "ProjectedStock"].map { row?[$0] as? Double }
      }
      try await sandbox.seed(
        "inventory/ItemWarehouses",
        [["Item": .string(item), "Warehouse": .string(BookService.id("warehouse")), "CurrentStock": 20]])
      _ = try await client.send(
        "POST", "/purchaseorder/PurchaseOrders",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"PurchaseOrderLines\":"
          + "[{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":10,\"NetPrice\":4}]}")
      let (order, line) = try await order(client, sandbox, quantity: 5)
      #expect(try await planned() == [20, 10, 5, 25])
      _ = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":2}]}")
      #expect(try await planned() == [18, 10, 3, 25])
      let answer = try await client.send(
        "POST", "/salesorder/CompleteSalesOrder", body: "{\"OrderID\":\"\(order)\",\"CompleteDelivery\":true}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await planned() == [18, 10, 0, 28])
    }
  }

  @Test func plannedStockOfWarehouses_followsOrders() async throws {
    try await BookService.run { sandbox, client in
      let (main, other) = (BookService.id("warehouse"), BookService.id("other warehouse"))
      func planned(_ warehouse: String, _ set: String = "inventory/ItemWarehouses") async throws -> [SandboxValue?] {
        let row = try await sandbox.rows(set, filter: "Warehouse eq guid'\(warehouse)'").first
        let names = set.hasPrefix("sync") ? ["PlanningIn", "PlanningOut"] : ["PlannedStockIn", "PlannedStockOut"]
        return (names + ["ProjectedStock"]).map { row?[$0] }
      }
      #expect(try await sandbox.rows("inventory/ItemWarehouses").isEmpty)
      for (warehouse, quantity) in [(main, 10), (other, 4)] {
        let bought = try await client.send(
          "POST", "/purchaseorder/PurchaseOrders",
          body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Warehouse\":\"\(warehouse)\",\"PurchaseOrderLines\":"
            + "[{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":\(quantity),\"NetPrice\":4}]}")
        #expect(bought.status == 201, "\(bought.text)")
      }
      let (order, line) = try await order(client, sandbox, quantity: 5)
      #expect(try await planned(main) == [10, 5, 5])
      #expect(try await planned(other) == [4, 0, 4])
      #expect(try await planned(main, "sync/Inventory/StockPositions") == [10, 5, 5])
      let delivered = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":2}]}")
      #expect(delivered.status == 201, "\(delivered.text)")
      #expect(try await planned(main) == [10, 3, 5])
      let moved = try await client.send(
        "PUT", "/salesorder/SalesOrders(guid'\(order)')", body: "{\"WarehouseID\":\"\(other)\"}")
      #expect(moved.status == 204, "\(moved.text)")
      #expect(try await planned(main) == [10, 0, 8])
      #expect(try await planned(other) == [4, 3, 1])
      let filtered = try await client.send("GET", "/inventory/ItemWarehouses?$select=ID&$filter=PlannedStockOut gt 0")
      #expect(filtered.rows.count == 1)
      _ = try await client.send(
        "POST", "/salesorder/CompleteSalesOrder", body: "{\"OrderID\":\"\(order)\",\"CompleteDelivery\":true}")
      #expect(try await planned(other) == [4, 0, 4])
      let purchase = try #require(
        try await sandbox.rows("purchaseorder/PurchaseOrders", filter: "Warehouse eq guid'\(main)'")
          .first?["PurchaseOrderID"]?.text)
      let deleted = try await client.send("DELETE", "/purchaseorder/PurchaseOrders(guid'\(purchase)')")
      #expect(deleted.status == 204, "\(deleted.text)")
      #expect(try await planned(main) == [0, 0, .number("-2")])
    }
  }

  /// Planned stock is in the rows of a seed: reading it takes no numbers, so that what follows has the same ids.
  @Test func readAfterAReset_writesNothing() async throws {
    try await BookService.run { sandbox, client in
      _ = try await order(client, sandbox, quantity: 5)
      try await sandbox.keepAsSeed()
      func key(_ set: String?) async throws -> String {
        try await sandbox.reset()
        if let set { #expect(try await client.send("GET", "\(set)?$filter=PlannedStockOut eq 5").rows.count == 1) }
        let answer = try await client.send("POST", "/crm/Accounts", body: "{\"Name\":\"Acme\"}")
        return try #require(answer.content["ID"] as? String)
      }
      #expect(try await key(nil) == key("/inventory/ItemWarehouses"))
    }
  }

  @Test func quantityOfAPurchase_followsTheOneInPurchaseUnits() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send(
        "POST", "/purchaseorder/PurchaseOrders",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"PurchaseOrderLines\":"
          + "[{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":10,\"NetPrice\":4}]}")
      let line = try #require(try await sandbox.rows("purchaseorder/PurchaseOrderLines").first?["ID"]?.text)
      let answer = try await client.send(
        "PUT", "/purchaseorder/PurchaseOrderLines(guid'\(line)')", body: "{\"QuantityInPurchaseUnits\":12}")
      #expect(answer.status == 204, "\(answer.text)")
      #expect(try await sandbox.rows("purchaseorder/PurchaseOrderLines").first?["Quantity"] == 12)
      #expect(try await sandbox.sum("purchaseorder/PurchaseOrders", "AmountFCExclVat") == 4800)
    }
  }

  @Test func settings_allowMoreThanOrderedAndForbidNegativeStock() async throws {
    try await BookService.run { sandbox, client in
      let (_, line) = try await order(client, sandbox, quantity: 5)
      func deliver(_ quantity: Int) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", "/salesorder/GoodsDeliveries",
          body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
            + "[{\"SalesOrderLineID\":\"\(line)\",\"QuantityDelivered\":\(quantity)}]}")
      }
      #expect(try await deliver(1).status == 201)
      #expect(try await stock(sandbox) == -1)
      try await sandbox.seed(
        "inventory/InventorySettings",
        [["Division": .number("\(sandbox.division)"), "DeliverMoreThanOrdered": 1, "AllowNegativeStock": 0]])
      let short = try await deliver(1)
      #expect(short.status == 500)
      #expect(short.message == "There is not enough stock of item 'item': -1.00.")
      let purchase = try await client.send(
        "POST", "/purchaseorder/PurchaseOrders",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"PurchaseOrderLines\":"
          + "[{\"Item\":\"\(item)\",\"QuantityInPurchaseUnits\":10,\"NetPrice\":4}]}")
      #expect(purchase.status == 201, "\(purchase.text)")
      let bought = try #require(try await sandbox.rows("purchaseorder/PurchaseOrderLines").first?["ID"]?.text)
      func receive(_ quantity: Int) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", "/purchaseorder/GoodsReceipts",
          body: "{\"ReceiptDate\":\"2026-01-02\",\"GoodsReceiptLines\":"
            + "[{\"PurchaseOrderLineID\":\"\(bought)\",\"QuantityReceived\":\(quantity)}]}")
      }
      #expect(try await receive(11).status == 500)
      #expect(try await receive(10).status == 201)
      #expect(try await deliver(6).status == 201)
      #expect(try await stock(sandbox) == 3)
    }
  }

  @Test func countsAndTransfersMoveStock() async throws {
    try await BookService.run { sandbox, client in
      let warehouse = BookService.id("warehouse")
      var answer = try await client.send(
        "POST", "/inventory/StockCounts",
        body: "{\"StockCountDate\":\"2026-01-02\",\"Warehouse\":\"\(warehouse)\",\"StockCountLines\":"
          + "[{\"Item\":\"\(item)\",\"QuantityNew\":7}]}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await stock(sandbox) == 0)
      let count = try #require(try await sandbox.rows("inventory/StockCounts").first?["StockCountID"]?.text)
      answer = try await client.send(
        "POST", "/inventory/ProcessStockCount", body: "{\"StockCountID\":\"\(count)\"}")
      #expect(answer.content["SuccessMessage"] is String, "\(answer.text)")
      #expect(try await stock(sandbox) == 7)
      answer = try await client.send(
        "POST", "/inventory/ProcessStockCount", body: "{\"StockCountID\":\"\(count)\"}")
      #expect(answer.content["ErrorMessage"] is String)
      answer = try await client.send(
        "POST", "/inventory/WarehouseTransfers",
        body: "{\"EntryDate\":\"2026-01-02\",\"WarehouseFrom\":\"\(warehouse)\",\"WarehouseTo\":"
          + "\"\(BookService.id("other warehouse"))\",\"WarehouseTransferLines\":[{\"Item\":\"\(item)\",\"Quantity\":2}]}"
      )
      #expect(answer.status == 201, "\(answer.text)")
      let transfer = try #require(try await sandbox.rows("inventory/WarehouseTransfers").first?["TransferID"]?.text)
      answer = try await client.send(
        "POST", "/inventory/ProcessWarehouseTransfer", body: "{\"TransferID\":\"\(transfer)\"}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await stock(sandbox) == 5)
      #expect(try await stock(sandbox, "other warehouse") == 2)
    }
  }

  @Test func assemblyTurnsPartsIntoItems() async throws {
    try await BookService.run { sandbox, client in
      let order = "00000000-0000-4000-8000-000000000061"
      try await sandbox.seed(
        "inventory/AssemblyOrders",
        [
          [
            "ID": .string(order), "Item": .string(item), "PlannedQuantity": 4,
            "Warehouse": .string(BookService.id("warehouse")),
            "PartItems": [
              ["Item": .string(BookService.id("part")), "PlannedQuantity": 8, "AssemblyOrder": .string(order)]
            ],
          ]
        ])
      let answer = try await client.send(
        "POST", "/inventory/FinishAssemblyOrder", body: "{\"AssemblyOrder\":\"\(order)\",\"FinishOrderQuantity\":1}")
      #expect(answer.status == 201, "\(answer.text)")
      let rows = try await sandbox.rows("inventory/ItemWarehouses")
      #expect(rows.first { $0["ItemCode"] == "item" }?["CurrentStock"] == 1)
      #expect(rows.first { $0["ItemCode"] == "part" }?["CurrentStock"] == .number("-2"))
      #expect(try await sandbox.rows("inventory/AssemblyOrders").first?["OrderStatus"] == 30)
    }
  }
}
