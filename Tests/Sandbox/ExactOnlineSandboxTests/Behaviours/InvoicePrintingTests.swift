import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Sales invoices from draft to document.
@Suite struct InvoicePrintingTests {
  static let invoice =
    "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"Journal\":\"70\",\"YourRef\":\"PO (7)\",\"SalesInvoiceLines\":["
    + "{\"Item\":\"\(BookService.id("item"))\",\"GLAccount\":\"\(BookService.id("8000"))\",\"Quantity\":3},"
    + "{\"Item\":\"\(BookService.id("part"))\",\"GLAccount\":\"\(BookService.id("8000"))\",\"Quantity\":2,"
    + "\"UnitPrice\":0.335,\"Discount\":0.1,\"VATCode\":\"1\",\"Description\":\"Crème brûlée\"}]}"

  private func created(_ client: HTTPClient, _ sandbox: Sandbox) async throws -> String {
    let answer = try await client.send("POST", "/salesinvoice/SalesInvoices", body: Self.invoice)
    #expect(answer.status == 201, "\(answer.text)")
    return try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first?["InvoiceID"]?.text)
  }

  private func printed(_ client: HTTPClient, _ id: String, _ more: String = "") async throws -> HTTPClient.Answer {
    try await client.send(
      "POST", "/salesinvoice/PrintedSalesInvoices", body: "{\"InvoiceID\":\"\(id)\"\(more)}")
  }

  @Test func changedLine_keepsItsPriceUnlessItIsOfAnotherItemOrAmount() async throws {
    try await BookService.run { sandbox, client in
      _ = try await created(client, sandbox)
      func line() async throws -> [String: SandboxValue] {
        try #require(try await sandbox.rows("salesinvoice/SalesInvoiceLines", filter: "LineNumber eq 2").first)
      }
      let id = try #require(try await line()["ID"]?.text)
      let (item, part) = (BookService.id("item"), BookService.id("part"))
      for (body, price) in [
        // The item that it has, sent along.
        ("{\"Item\":\"\(part)\",\"Description\":\"x\"}", "0.335"), ("{\"Discount\":0}", "0.335"),
        ("{\"AmountFC\":5}", "2.5"), ("{\"Item\":\"\(item)\"}", "12.5"),
        ("{\"Item\":\"\(part)\",\"NetPrice\":7}", "7"),
      ] {
        let answer = try await client.send("PUT", "/salesinvoice/SalesInvoiceLines(guid'\(id)')", body: body)
        #expect(answer.status == 204, "\(answer.text)")
        #expect(try await line()["UnitPrice"] == .number(price), "\(body)")
      }
      #expect(try await line()["AmountFC"] == 14)
    }
  }

  @Test func invoiceHasPricesVATAndTotals() async throws {
    try await BookService.run { sandbox, client in
      let id = try await created(client, sandbox)
      let invoice = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first)
      // 3 × 12.50 and 2 × 0.3015; 21 % and 9 %.
      #expect(invoice["AmountFCExclVat"] == .number("38.1"))
      #expect(invoice["VATAmountFC"] == .number("7.93"))
      #expect(invoice["AmountFC"] == .number("46.03"))
      #expect(invoice["Status"] == 20)
      #expect(invoice["InvoiceNumber"] == .null)
      #expect(invoice["PaymentCondition"] == "30")
      let lines = try await sandbox.rows("salesinvoice/SalesInvoiceLines", filter: "LineNumber eq 2")
      #expect(lines.first?["NetPrice"] == .number("0.3015"))
      #expect(lines.first?["ItemCode"] == "part")
      let line = try #require(lines.first?["ID"]?.text)
      let changed = try await client.send(
        "PUT", "/salesinvoice/SalesInvoiceLines(guid'\(line)')", body: "{\"Quantity\":20}")
      #expect(changed.status == 204, "\(changed.text)")
      #expect(try await sandbox.sum("salesinvoice/SalesInvoices", "AmountFCExclVat") == 4353)
      _ = id
    }
  }

  @Test func printingNumbersBooksAndFiles() async throws {
    try await BookService.run { sandbox, client in
      let id = try await created(client, sandbox)
      let answer = try await printed(client, id, ",\"SendEmailToCustomer\":true,\"SendInvoiceViaPeppol\":true")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(answer.content["DocumentCreationSuccess"] as? String == "The document was created.")
      #expect(answer.content["EmailCreationSuccess"] as? String == "The e-mail was created.")
      #expect(answer.content["PeppolCreationError"] is String)
      let invoice = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first)
      #expect(invoice["Status"] == 50)
      #expect(invoice["InvoiceNumber"] == 26_700_001)
      #expect(invoice["Document"]?.text == answer.content["Document"] as? String)
      #expect(try await sandbox.sum(BookkeepingTests.lines, "AmountDC") == 0)
      #expect(try await sandbox.sum(BookkeepingTests.lines, "AmountDC", filter: "LineNumber eq 0") == 4603)
      #expect(try await sandbox.rows(BookkeepingTests.lines, filter: "LineNumber eq 9999").count == 2)
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC") == 4603)
      let document = try #require(try await sandbox.rows("documents/Documents").first)
      #expect(document["Subject"] == "Invoice 26700001")
      #expect(document["SalesInvoiceNumber"] == 26_700_001)
      let mail = try #require(try await sandbox.rows("mailbox/MailMessagesSent").first)
      #expect(mail["RecipientMailbox"] == "info@cafezuid.example")
      #expect(try await sandbox.rows("mailbox/MailMessageAttachments").count == 1)
      let attachment = try #require(try await sandbox.rows("documents/DocumentAttachments").first)
      let address = try #require(attachment["Url"]?.text)
      let file = try await client.send("GET", address.hasPrefix("http://127") ? address : sandbox.url + address)
      #expect(file.headers["content-type"] == "application/pdf")
      #expect(file.text.hasPrefix("%PDF-1.4"))
      // Once more is a copy, and no second booking.
      #expect(try await printed(client, id).status == 201)
      #expect(try await sandbox.rows("salesentry/SalesEntries").count == 1)
      #expect(try await sandbox.rows("documents/Documents").count == 2)
      let changed = try await client.send(
        "PUT", "/salesinvoice/SalesInvoices(guid'\(id)')", body: "{\"Description\":\"x\"}")
      #expect(changed.status == 500)
    }
  }

  @Test func generalLedgerAccount_isThatOfTheItem() async throws {
    try await BookService.run { sandbox, client in
      let body =
        "{\"OrderedBy\":\"\(BookService.id("customer"))\",\"Journal\":\"70\",\"SalesInvoiceLines\":"
        + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":2}]}"
      let answer = try await client.send("POST", "/salesinvoice/SalesInvoices", body: body)
      #expect(answer.status == 201, "\(answer.text)")
      #expect(
        try await sandbox.rows("salesinvoice/SalesInvoiceLines").first?["GLAccount"]?.text == BookService.id("8000"))
      let id = try #require(answer.content["InvoiceID"] as? String)
      let line = "{\"InvoiceID\":\"\(id)\",\"Item\":\"\(BookService.id("part"))\",\"Quantity\":1}"
      let added = try await client.send("POST", "/salesinvoice/SalesInvoiceLines", body: line)
      #expect(added.status == 201, "\(added.text)")
      #expect(try await printed(client, id).status == 201)
      #expect(try await sandbox.sum(BookkeepingTests.lines, "AmountDC", filter: "GLAccountCode eq '8000'") == -3750)
      let document = try #require(try await sandbox.rows("documents/Documents").first)
      #expect(document["FinancialTransactionEntryID"]?.text == id)
    }
  }

  @Test func invoiceOfAnItemThatIsNotThere_isNotPrinted() async throws {
    try await BookService.run { sandbox, client in
      let id = BookService.id("1000")
      try await sandbox.seed(
        "salesinvoice/SalesInvoices",
        [
          [
            "InvoiceID": .string(id), "OrderedBy": .string(BookService.id("customer")), "Journal": "70",
            "SalesInvoiceLines": [["Item": .string(BookService.id("3000")), "Quantity": 2]],
          ]
        ])
      let answer = try await printed(client, id)
      #expect(answer.status == 500)
      #expect(answer.message == "Item '\(BookService.id("3000"))' does not exist.")
      #expect(try await sandbox.rows("salesinvoice/SalesInvoices").first?["Status"] == 20)
      for set in ["salesentry/SalesEntries", BookkeepingTests.lines, "documents/Documents"] {
        #expect(try await sandbox.rows(set).isEmpty)
      }
    }
  }

  @Test func failuresOfBusinessAreSaidInTheAnswer() async throws {
    try await BookService.run { sandbox, client in
      let unknown = try await printed(client, BookService.id("8000"))
      #expect(unknown.status == 500)
      let body = Self.invoice.replacing(BookService.id("customer"), with: BookService.id("supplier"))
      _ = try await client.send("POST", "/salesinvoice/SalesInvoices", body: body)
      let id = try #require(try await sandbox.rows("salesinvoice/SalesInvoices").first?["InvoiceID"]?.text)
      let answer = try await printed(client, id, ",\"SendEmailToCustomer\":true")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(answer.content["EmailCreationError"] as? String == "There is no e-mail address for Papier & Co.")
      #expect(try await sandbox.rows("mailbox/MailMessagesSent").isEmpty)
    }
  }
}
