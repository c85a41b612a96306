import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Orders that are invoiced in the background.
@Suite struct OrderInvoicingTests {
  private static let customer = "11111111-2222-3333-4444-555555555555"

  private func order(_ client: HTTPClient) async throws -> String {
    let body =
      "{\"OrderedBy\":\"\(Self.customer)\",\"SalesOrderLines\":[{\"Quantity\":2,\"NetPrice\":10.5},"
      + "{\"Quantity\":1,\"NetPrice\":3}]}"
    let created = try await client.send("POST", "/salesorder/SalesOrders", body: body)
    return try #require(created.content["OrderID"] as? String)
  }

  private func invoice(
    _ client: HTTPClient, _ orders: [String], createMode: Int = 0, mode: String = ",\"Mode\":1"
  ) async throws -> HTTPClient.Answer {
    let ids = orders.map { "{\"ID\":\"\($0)\"}" }.joined(separator: ",")
    return try await client.send(
      "POST", "/salesinvoice/InvoiceSalesOrders",
      body: "{\"SalesOrderIDs\":[\(ids)],\"CreateMode\":\(createMode),\"InvoiceMode\":1,\"JournalCode\":\"70\"\(mode)}")
  }

  /// Asks until it is done, as an app would.
  private func result(_ client: HTTPClient, _ answer: HTTPClient.Answer) async throws -> [String: Any] {
    let process = try #require(answer.content["ProcessID"] as? String)
    for _ in 0..<200 {
      let found = try await client.send(
        "GET", "/read/salesinvoice/InvoiceSalesOrderResult?ProcessID=guid'\(process)'")
      let row = try #require(found.rows.first)
      if row["Status"] as? String == "Processed" { return row }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw URLError(.timedOut)
  }

  @Test func orders_becomeOneInvoiceForTheirCustomer() async throws {
    try await ExactService.run({ $0.behaviours.remove(.rateLimits) }) { sandbox, client in
      let orders = [try await order(client), try await order(client)]
      let answer = try await invoice(client, orders)
      #expect(answer.status == 201)
      let done = try await result(client, answer)
      #expect(done["NumberOfCreatedInvoices"] as? Int == 1)
      #expect(done["NumberOfFailedInvoices"] as? Int == 0)
      let invoice = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first)
      #expect(invoice["AmountFC"] == .number("48"))
      #expect(invoice["Journal"] == "70")
      #expect(invoice["OrderedBy"] == .string(Self.customer))
      #expect(try await sandbox.rows("salesinvoice/SalesInvoiceLines").count == 4)
      #expect(try await sandbox.rows("salesorder/SalesOrders").allSatisfy { $0["InvoiceStatus"] == 21 })
      // Nothing is left, and an order that is not there fails alone.
      let again = try await result(
        client, try await self.invoice(client, [orders[0], "99999999-2222-3333-4444-555555555555"]))
      #expect(again["NumberOfFailedInvoices"] as? Int == 2)
      #expect((again["Errors"] as? String)?.contains("nothing to invoice") == true)
    }
  }

  @Test func orders_becomeInvoicesOfTheirOwn() async throws {
    try await ExactService.run({ $0.behaviours.remove(.rateLimits) }) { sandbox, client in
      let orders = [try await order(client), try await order(client)]
      let done = try await result(client, try await invoice(client, orders, createMode: 1))
      #expect(done["NumberOfCreatedInvoices"] as? Int == 2)
      let old = try await invoice(client, orders, mode: "")
      #expect(old.status == 500)
      #expect(old.message == "Mandatory: Mode")
      sandbox.setBehaviour(.orderInvoicing, isOn: false)
      #expect(try await invoice(client, orders, mode: "").status == 201)
      #expect(try await sandbox.rows("salesinvoice/SalesInvoices").count == 2)
    }
  }

  @Test func deletedInvoice_leavesItsOrderToInvoice() async throws {
    try await BookService.run { sandbox, client in
      let item = BookService.id("item")
      let created = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":["
          + "{\"Item\":\"\(item)\",\"Quantity\":2},{\"Item\":\"\(item)\",\"Quantity\":1}]}")
      let order = try #require(created.content["OrderID"] as? String, "\(created.text)")
      _ = try await result(client, try await invoice(client, [order]))
      func expect(invoiced: Int, _ state: SandboxValue) async throws {
        #expect(try await sandbox.sum("salesorder/SalesOrderLines", "QuantityInvoiced") == 100 * invoiced)
        #expect(try await sandbox.rows("salesorder/SalesOrders").first?["InvoiceStatus"] == state)
      }
      try await expect(invoiced: 3, 21)
      let line = try #require(
        try await sandbox.rows("salesinvoice/SalesInvoiceLines", filter: "Quantity eq 2").first?["ID"]?.text)
      let less = try await client.send(
        "PUT", "/salesinvoice/SalesInvoiceLines(guid'\(line)')", body: "{\"Quantity\":1}")
      #expect(less.status == 204, "\(less.text)")
      try await expect(invoiced: 2, 20)
      var deleted = try await client.send("DELETE", "/salesinvoice/SalesInvoiceLines(guid'\(line)')")
      #expect(deleted.status == 204, "\(deleted.text)")
      try await expect(invoiced: 1, 20)
      let id = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first?["InvoiceID"]?.text)
      deleted = try await client.send("DELETE", "/salesinvoice/SalesInvoices(guid'\(id)')")
      #expect(deleted.status == 204, "\(deleted.text)")
      try await expect(invoiced: 0, 12)
      let again = try await result(client, try await invoice(client, [order]))
      #expect(again["NumberOfCreatedInvoices"] as? Int == 1)
    }
  }
}
