import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Documents that are processed, settled or in a closed period cannot be changed.
@Suite struct ClosedDocumentTests {
  private typealias Change = (method: String, address: String, body: String?)

  /// Sends changes, each of which has to be refused, and holds the rows of some sets against those before.
  private func refused(
    _ changes: [Change], _ message: String, by client: HTTPClient, _ sandbox: Sandbox, sets: [String]
  ) async throws {
    func rows() async throws -> [[[String: SandboxValue]]] {
      var all: [[[String: SandboxValue]]] = []
      for set in sets + [BookkeepingTests.lines, "cashflow/Receivables", "cashflow/Payments"] {
        all.append(try await sandbox.rows(set))
      }
      return all
    }
    let before = try await rows()
    for change in changes {
      let answer = try await client.send(change.method, "/\(change.address)", body: change.body)
      #expect(answer.status == 500, "\(change): \(answer.text)")
      #expect(answer.message.contains(message), "\(change): \(answer.message)")
      #expect(answer.headers["x-sandbox-hint"] != nil, "\(change)")
    }
    #expect(try await rows() == before)
  }

  private func printedInvoice(_ client: HTTPClient, _ sandbox: Sandbox) async throws -> (id: String, line: String) {
    let created = try await client.send("POST", "/salesinvoice/SalesInvoices", body: InvoicePrintingTests.invoice)
    let id = try #require(created.content["InvoiceID"] as? String, "\(created.text)")
    let printed = try await client.send(
      "POST", "/salesinvoice/PrintedSalesInvoices", body: "{\"InvoiceID\":\"\(id)\"}")
    #expect(printed.status == 201, "\(printed.text)")
    return (id, try #require(try await sandbox.rows("salesinvoice/SalesInvoiceLines").first?["ID"]?.text))
  }

  /// An invoice with that status would be in no books.
  @Test func finalState_isNoneThatAClientSets() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send("POST", "/salesinvoice/SalesInvoices", body: InvoicePrintingTests.invoice)
      let id = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first?["InvoiceID"]?.text)
      let address = "salesinvoice/SalesInvoices(guid'\(id)')"
      let final = InvoicePrintingTests.invoice.dropLast() + ",\"Status\":50}"
      try await refused(
        [
          ("PUT", address, "{\"Status\":50}"), ("MERGE", address, "{\"Description\":\"x\",\"Status\":50}"),
          ("POST", "salesinvoice/SalesInvoices", String(final)),
        ], "Status 50 cannot be set.", by: client, sandbox, sets: ["salesinvoice/SalesInvoices"])
      #expect(try await client.send("PUT", "/\(address)", body: "{\"Description\":\"x\"}").status == 204)
    }
  }

  @Test func deliveredLine_staysThatOfItsOrder() async throws {
    try await BookService.run { sandbox, client in
      let item = BookService.id("item")
      _ = try await client.send(
        "POST", "/salesorder/SalesOrders",
        body: "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":"
          + "[{\"Item\":\"\(item)\",\"Quantity\":5},{\"Item\":\"\(item)\",\"Quantity\":5}]}")
      let ordered = try await sandbox.rows("salesorder/SalesOrderLines").compactMap { $0["ID"]?.text }
      try #require(ordered.count == 2)
      let created = try await client.send(
        "POST", "/salesorder/GoodsDeliveries",
        body: "{\"DeliveryDate\":\"2026-01-02\",\"GoodsDeliveryLines\":"
          + "[{\"SalesOrderLineID\":\"\(ordered[0])\",\"QuantityDelivered\":2}]}")
      #expect(created.status == 201, "\(created.text)")
      let line = try #require(try await sandbox.rows("salesorder/GoodsDeliveryLines").first?["ID"]?.text)
      let address = "salesorder/GoodsDeliveryLines(guid'\(line)')"
      sandbox.setBehaviour(.required, isOn: false)
      try await refused(
        [
          ("PUT", address, "{\"SalesOrderLineID\":null}"),
          ("MERGE", address, "{\"QuantityDelivered\":1,\"SalesOrderLineID\":\"\(ordered[1])\"}"),
        ], "cannot be changed.", by: client, sandbox,
        sets: ["salesorder/GoodsDeliveries", "salesorder/GoodsDeliveryLines", "salesorder/SalesOrderLines"])
      #expect(try await client.send("PUT", "/\(address)", body: "{\"QuantityDelivered\":1}").status == 204)
    }
  }

  @Test func processedInvoice_cannotBeChangedOrDeleted_norItsLinesAndItsEntry() async throws {
    try await BookService.run { sandbox, client in
      let (id, line) = try await printedInvoice(client, sandbox)
      let item = BookService.id("item")
      let sets = ["salesinvoice/SalesInvoices", "salesinvoice/SalesInvoiceLines", "salesentry/SalesEntries"]
      try await refused(
        [
          ("PUT", "salesinvoice/SalesInvoices(guid'\(id)')", "{\"Description\":\"x\"}"),
          ("DELETE", "salesinvoice/SalesInvoices(guid'\(id)')", nil),
          ("PUT", "salesinvoice/SalesInvoiceLines(guid'\(line)')", "{\"Quantity\":30}"),
          ("DELETE", "salesinvoice/SalesInvoiceLines(guid'\(line)')", nil),
          (
            "POST", "salesinvoice/SalesInvoiceLines",
            "{\"InvoiceID\":\"\(id)\",\"Item\":\"\(item)\",\"GLAccount\":\"\(BookService.id("8000"))\"}"
          ),
        ], "The invoice is processed", by: client, sandbox, sets: sets)
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first)
      #expect(entry["EntryID"]?.text == id)
      let entryLine = try #require(try await sandbox.rows("salesentry/SalesEntryLines").first?["ID"]?.text)
      try await refused(
        [
          ("DELETE", "salesentry/SalesEntries(guid'\(id)')", nil),
          ("PUT", "salesentry/SalesEntryLines(guid'\(entryLine)')", "{\"AmountFC\":1}"),
        ], "The entry is that of an invoice", by: client, sandbox, sets: sets)
      sandbox.setBehaviour(.closedDocuments, isOn: false)
      let changed = try await client.send(
        "PUT", "/salesinvoice/SalesInvoices(guid'\(id)')", body: "{\"Description\":\"x\"}")
      #expect(changed.status == 204, "\(changed.text)")
    }
  }

  @Test func invoiceIsNotCreatedAsProcessed() async throws {
    try await BookService.run { sandbox, client in
      let answer = try await client.send(
        "POST", "/salesinvoice/SalesInvoices",
        body: InvoicePrintingTests.invoice.replacing("{\"OrderedBy\"", with: "{\"Status\":50,\"OrderedBy\""))
      #expect(answer.status == 500)
      #expect(try await sandbox.rows("salesinvoice/SalesInvoices").isEmpty)
    }
  }

  @Test func settledEntry_keepsItsAmounts() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send("POST", "/salesentry/SalesEntries", body: BookkeepingTests.sale("100"))
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first?["EntryID"]?.text)
      let line = try #require(try await sandbox.rows("salesentry/SalesEntryLines").first?["ID"]?.text)
      _ = try await client.send(
        "POST", "/financialtransaction/BankEntries", body: BookkeepingTests.payment("21", of: 26_700_001))
      try await refused(
        [
          ("PUT", "salesentry/SalesEntryLines(guid'\(line)')", "{\"AmountFC\":200}"),
          ("DELETE", "salesentry/SalesEntryLines(guid'\(line)')", nil),
          (
            "POST", "salesentry/SalesEntryLines",
            "{\"EntryID\":\"\(entry)\",\"GLAccount\":\"\(BookService.id("8000"))\",\"AmountFC\":10}"
          ),
          ("PUT", "salesentry/SalesEntries(guid'\(entry)')", "{\"EntryDate\":\"2026-03-01\"}"),
          ("PUT", "salesentry/SalesEntries(guid'\(entry)')", "{\"Customer\":\"\(BookService.id("supplier"))\"}"),
          ("DELETE", "salesentry/SalesEntries(guid'\(entry)')", nil),
        ], "The entry is matched", by: client, sandbox, sets: ["salesentry/SalesEntries", "salesentry/SalesEntryLines"])
      // Properties that the books do not depend on can be changed.
      let noted = try await client.send(
        "PUT", "/salesentry/SalesEntries(guid'\(entry)')", body: "{\"YourRef\":\"PO 7\"}")
      #expect(noted.status == 204, "\(noted.text)")
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC", filter: "Status eq 20") == 10000)
    }
  }

  @Test func paymentOnItsWay_keepsItsEntry() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send(
        "POST", "/purchaseentry/PurchaseEntries",
        body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Journal\":\"60\",\"PurchaseEntryLines\":"
          + "[{\"GLAccount\":\"\(BookService.id("4000"))\",\"AmountFC\":50}]}")
      let payment = try #require(try await sandbox.rows("cashflow/Payments").first?["ID"]?.text)
      _ = try await client.send("POST", "/cashflow/ProcessPayments", body: "{\"PaymentIDs\":[{\"ID\":\"\(payment)\"}]}")
      let line = try #require(try await sandbox.rows("purchaseentry/PurchaseEntryLines").first?["ID"]?.text)
      try await refused(
        [("PUT", "purchaseentry/PurchaseEntryLines(guid'\(line)')", "{\"AmountFC\":60}")], "The entry is matched",
        by: client, sandbox, sets: ["purchaseentry/PurchaseEntryLines"])
    }
  }

  @Test func numberJournalAndHeader_areFixed() async throws {
    try await BookService.run { sandbox, client in
      for amount in ["100", "200"] {
        _ = try await client.send("POST", "/salesentry/SalesEntries", body: BookkeepingTests.sale(amount))
      }
      try await sandbox.seed("financial/Journals", [["Code": "71", "Description": "More sales", "Type": 20]])
      let entries = try await sandbox.rows("salesentry/SalesEntries")
        .sorted { Sandbox.cents($0, "EntryNumber") < Sandbox.cents($1, "EntryNumber") }
        .compactMap { $0["EntryID"]?.text }
      let first = try #require(entries.first)
      let line = try #require(
        try await sandbox.rows("salesentry/SalesEntryLines", filter: "EntryID eq guid'\(first)'").first?["ID"]?.text)
      let sets = ["salesentry/SalesEntries", "salesentry/SalesEntryLines"]
      try await refused(
        [
          ("PUT", "salesentry/SalesEntries(guid'\(first)')", "{\"EntryNumber\":1}"),
          ("PUT", "salesentry/SalesEntries(guid'\(first)')", "{\"Journal\":\"71\"}"),
          ("PUT", "salesentry/SalesEntryLines(guid'\(line)')", "{\"EntryID\":\"\(entries[1])\"}"),
        ], "cannot be changed.", by: client, sandbox, sets: sets)
      let same = try await client.send(
        "PUT", "/salesentry/SalesEntries(guid'\(first)')", body: "{\"EntryNumber\":26700001,\"Journal\":\"70\"}")
      #expect(same.status == 204, "\(same.text)")
    }
  }

  @Test func entryOfAClosedPeriod_stays() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send("POST", "/salesentry/SalesEntries", body: BookkeepingTests.sale("100"))
      try await sandbox.seed(
        "read/financial/JournalStatusList", [["Journal": "70", "Year": 2026, "Period": 1, "Status": 1]])
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first?["EntryID"]?.text)
      let line = try #require(try await sandbox.rows("salesentry/SalesEntryLines").first?["ID"]?.text)
      try await refused(
        [
          ("PUT", "salesentry/SalesEntries(guid'\(entry)')", "{\"EntryDate\":\"2026-03-01\"}"),
          ("DELETE", "salesentry/SalesEntries(guid'\(entry)')", nil),
          ("PUT", "salesentry/SalesEntryLines(guid'\(line)')", "{\"AmountFC\":1}"),
        ], "The period is closed", by: client, sandbox, sets: ["salesentry/SalesEntries", "salesentry/SalesEntryLines"])
    }
  }

  @Test func acceptedQuotationAndProcessedCount_stay() async throws {
    try await BookService.run { sandbox, client in
      let item = BookService.id("item")
      let quotation = try await client.send(
        "POST", "/crm/Quotations",
        body: "{\"OrderAccount\":\"\(BookService.id("customer"))\",\"QuotationLines\":[{\"Item\":\"\(item)\"}]}")
      let id = try #require(quotation.content["QuotationID"] as? String, "\(quotation.text)")
      _ = try await client.send("POST", "/crm/AcceptQuotation", body: "{\"QuotationID\":\"\(id)\"}")
      let line = try #require(try await sandbox.rows("crm/QuotationLines").first?["ID"]?.text)
      try await refused(
        [
          ("PUT", "crm/QuotationLines(guid'\(line)')", "{\"Quantity\":5}"),
          ("PUT", "crm/Quotations(guid'\(id)')", "{\"Description\":\"x\"}"),
          ("DELETE", "crm/Quotations(guid'\(id)')", nil),
        ], "The quotation is closed", by: client, sandbox, sets: ["crm/Quotations", "crm/QuotationLines"])
      let count = try await client.send(
        "POST", "/inventory/StockCounts",
        body: "{\"StockCountDate\":\"2026-01-02\",\"Status\":21,\"Warehouse\":\"\(BookService.id("warehouse"))\","
          + "\"StockCountLines\":[{\"Item\":\"\(item)\",\"QuantityNew\":7}]}")
      #expect(count.status == 201, "\(count.text)")
      let counted = try #require(try await sandbox.rows("inventory/StockCountLines").first?["ID"]?.text)
      try await refused(
        [("PUT", "inventory/StockCountLines(guid'\(counted)')", "{\"QuantityNew\":9}")],
        "The stock count is processed", by: client, sandbox, sets: ["inventory/StockCountLines"])
    }
  }
}
