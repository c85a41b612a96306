import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Resources that act.
@Suite struct ActionTests {
  @Test func paymentsAreProcessedUntilTheBankSettlesThem() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send(
        "POST", "/purchaseentry/PurchaseEntries",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Journal\":\"60\",\"PurchaseEntryLines\":"
          + "[{\"GLAccount\":\"\(BookService.id("4000"))\",\"AmountFC\":50}]}")
      let payment = try #require(try await sandbox.rows("cashflow/Payments").first?["ID"]?.text)
      let answer = try await client.send(
        "POST", "/cashflow/ProcessPayments",
        body: "{\"PaymentIDs\":[{\"ID\":\"\(payment)\"},{\"ID\":\"\(BookService.id("8000"))\"}]}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(answer.content["SuccessMessage"] as? String == "1 payment was processed.")
      #expect((answer.content["ErrorMessage"] as? String)?.contains("does not exist") == true)
      #expect(try await sandbox.rows("cashflow/Payments").first?["Status"] == 40)
      let list = try await client.send("GET", "/read/financial/PayablesList")
      #expect(list.rows.first?["AmountInTransit"] as? Double == 50)
      _ = try await client.send(
        "POST", "/financialtransaction/BankEntries",
        body: BookkeepingTests.payment("-50", of: 26_600_001, by: "supplier"))
      #expect(try await sandbox.rows("cashflow/Payments").first?["Status"] == 50)
    }
  }

  @Test func completedOrdersAreComplete() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":"
          + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":2}]}")
      let order = try #require(try await sandbox.rows("salesorder/SalesOrders").first?["OrderID"]?.text)
      let answer = try await client.send(
        "POST", "/salesorder/CompleteSalesOrder", body: "{\"OrderID\":\"\(order)\",\"CompleteDelivery\":true}")
      #expect(answer.content["SuccessMessage"] is String, "\(answer.text)")
      let row = try #require(try await sandbox.rows("salesorder/SalesOrders").first)
      #expect(row["DeliveryStatus"] == 21)
      #expect(row["InvoiceStatus"] == 12)
      #expect(row["Status"] == 20)
      let printed = try await client.send(
        "POST", "/salesorder/PrintedSalesOrders", body: "{\"OrderId\":\"\(order)\"}")
      #expect(printed.content["DocumentCreationSuccess"] is String, "\(printed.text)")
      #expect(try await sandbox.rows("documents/Documents").first?["SalesOrderNumber"] == 1)
    }
  }

  @Test func returnIsProcessedOnce() async throws {
    try await BookService.run { sandbox, client in
      let request = BookService.id("4000")
      try await sandbox.seed(
        "read/financial/Returns",
        [["DocumentID": .string(BookService.id("8000")), "Request": .string(request), "Status": 20]])
      func process(_ request: String, _ status: Int) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", "/financial/ProcessReturn", body: "{\"Request\":\"\(request)\",\"Status\":\(status)}")
      }
      #expect(try await process(request, 20).status == 500)
      #expect(try await process(BookService.id("1100"), 50).status == 500)
      let done = try await process(request, 50)
      #expect(done.content["Processed"] as? Bool == true, "\(done.text)")
      #expect(try await sandbox.rows("read/financial/Returns").first?["Status"] == 50)
      let again = try await process(request, 5)
      #expect(again.content["Processed"] as? Bool == false, "\(again.text)")
      #expect(try await sandbox.rows("read/financial/Returns").first?["Status"] == 50)
    }
  }

  @Test func whatIsNotCarriedOutSaysSo() async throws {
    try await BookService.run { sandbox, client in
      let id = BookService.id("customer")
      for (path, body) in [
        ("customfield/UpdateCustomField", "{}"), ("cashflow/PaymentIDs", "{\"ID\":\"\(id)\"}"),
      ] {
        let answer = try await client.send("POST", "/\(path)", body: body)
        #expect([500, 501].contains(answer.status), "\(path): \(answer.text)")
        if answer.status == 501 { #expect(answer.message.contains(path)) }
      }
      sandbox.setBehaviour(.actions, isOn: false)
      let answer = try await client.send("POST", "/cashflow/PaymentIDs", body: "{\"ID\":\"\(id)\"}")
      #expect(answer.status == 201)
    }
  }
}
