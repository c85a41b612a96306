import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Purchase invoices have amounts, and direct ones are booked.
@Suite struct PurchaseInvoiceTests {
  private static func invoice(type: Int, code: String = "2") -> String {
    "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Journal\":\"60\",\"Type\":\(type),\"InvoiceDate\":\"2026-01-10\","
      + "\"PurchaseInvoiceLines\":[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":3,\"UnitPrice\":10.05,"
      + "\"VATCode\":\"\(code)\"},{\"Item\":\"\(BookService.id("part"))\",\"Quantity\":1,\"NetPrice\":5,"
      + "\"VATCode\":\"1\"}]}"
  }

  /// The invoice and its entry say the same, and the books balance.
  private func check(_ sandbox: Sandbox, gross: Int, vat: Int) async throws {
    let invoice = try #require(try await sandbox.rows("purchase/PurchaseInvoices").first)
    #expect(Sandbox.cents(invoice, "Amount") == gross)
    #expect(Sandbox.cents(invoice, "AmountDC") == gross)
    #expect(Sandbox.cents(invoice, "VATAmount") == vat)
    #expect(Sandbox.cents(invoice, "AmountFCExclVat") == gross - vat)
    let entry = try #require(try await sandbox.rows("purchaseentry/PurchaseEntries").first)
    #expect(entry["EntryID"] == invoice["ID"])
    #expect(entry["EntryNumber"] == invoice["EntryNumber"])
    #expect(Sandbox.cents(entry, "AmountFC") == gross)
    #expect(try await sandbox.sum(BookkeepingTests.lines, "AmountDC") == 0)
    #expect(try await sandbox.sum(BookkeepingTests.lines, "AmountDC", filter: "LineNumber eq 0") == -gross)
    #expect(try await sandbox.sum("cashflow/Payments", "AmountDC") == gross)
  }

  @Test func directInvoice_isBooked() async throws {
    try await BookService.run { sandbox, client in
      let created = try await client.send("POST", "/purchase/PurchaseInvoices", body: Self.invoice(type: 8030))
      #expect(created.status == 201, "\(created.text)")
      // 30.15 and 5.00; 6.33 and 0.45.
      try await check(sandbox, gross: 4193, vat: 678)
      let invoice = try #require(try await sandbox.rows("purchase/PurchaseInvoices").first)
      #expect(invoice["Status"] == 20)
      #expect(invoice["EntryNumber"] == 26_600_001)
      #expect(invoice["FinancialPeriod"] == 1)
      let lines = try await client.send(
        "GET", "/purchase/PurchaseInvoices?$select=ID,PurchaseInvoiceLines/ID&$expand=PurchaseInvoiceLines")
      #expect(((lines.rows.first?["PurchaseInvoiceLines"] as? [String: Any])?["results"] as? [Any])?.count == 2)
      let line = try #require(
        try await sandbox.rows("purchase/PurchaseInvoiceLines", filter: "LineNumber eq 1").first?["ID"]?.text)
      // The service takes lines with their invoice alone.
      #expect(try await client.send("DELETE", "/purchase/PurchaseInvoiceLines(guid'\(line)')").status == 405)
      let id = try #require(invoice["ID"]?.text)
      let entry = try await client.send("DELETE", "/purchaseentry/PurchaseEntries(guid'\(id)')")
      #expect(entry.message == "The entry is that of an invoice and cannot be deleted.")
      _ = try await client.send(
        "POST", "/financialtransaction/BankEntries",
        body: BookkeepingTests.payment("-41.93", of: 26_600_001, by: "supplier"))
      let paid = try await client.send("DELETE", "/purchase/PurchaseInvoices(guid'\(id)')")
      #expect(paid.message == "The entry is matched and cannot be deleted.")
      let bank = try #require(try await sandbox.rows("financialtransaction/BankEntries").first?["EntryID"]?.text)
      #expect(try await client.send("DELETE", "/financialtransaction/BankEntries(guid'\(bank)')").status == 204)
      #expect(try await client.send("DELETE", "/purchase/PurchaseInvoices(guid'\(id)')").status == 204)
      for set in [
        BookkeepingTests.lines, "purchaseentry/PurchaseEntries", "purchaseentry/PurchaseEntryLines",
        "purchase/PurchaseInvoiceLines", "cashflow/Payments",
      ] {
        #expect(try await sandbox.rows(set).isEmpty, "\(set)")
      }
    }
  }

  @Test func reverseCharge_isOwedAndClaimed() async throws {
    try await BookService.run { sandbox, client in
      let created = try await client.send(
        "POST", "/purchase/PurchaseInvoices", body: Self.invoice(type: 8030, code: "7"))
      #expect(created.status == 201, "\(created.text)")
      try await check(sandbox, gross: 3560, vat: 45)
      let owed = try await sandbox.rows(BookkeepingTests.lines, filter: "GLAccountCode eq '1500'")
      #expect(owed.map { Sandbox.cents($0, "AmountDC") } == [-633])
    }
  }

  @Test func invoiceOfAnOrder_isADraft() async throws {
    try await BookService.run { sandbox, client in
      let created = try await client.send("POST", "/purchase/PurchaseInvoices", body: Self.invoice(type: 8033))
      #expect(created.status == 201, "\(created.text)")
      let invoice = try #require(try await sandbox.rows("purchase/PurchaseInvoices").first)
      #expect(invoice["Status"] == 10)
      #expect(Sandbox.cents(invoice, "Amount") == 4193)
      #expect(try await sandbox.rows(BookkeepingTests.lines).isEmpty)
    }
  }
}
