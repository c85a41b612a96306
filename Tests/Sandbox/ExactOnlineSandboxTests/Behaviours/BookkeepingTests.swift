import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Entries become transaction lines, and open items and reports follow from these.
@Suite struct BookkeepingTests {
  static let lines = "financialtransaction/TransactionLines"

  static func sale(_ amount: String, code: String = "2", date: String = "2026-01-15") -> String {
    "{\"Customer\":\"\(BookService.id("customer"))\",\"Journal\":\"70\",\"EntryDate\":\"\(date)\",\"SalesEntryLines\":"
      + "[{\"GLAccount\":\"\(BookService.id("8000"))\",\"AmountFC\":\(amount),\"VATCode\":\"\(code)\"}]}"
  }

  static func payment(_ amount: String, of number: Int, by account: String = "customer") -> String {
    let ledger = BookService.id(account == "customer" ? "1300" : "1600")
    return "{\"JournalCode\":\"20\",\"BankEntryLines\":[{\"Date\":\"2026-02-01\",\"GLAccount\":\"\(ledger)\","
      + "\"Account\":\"\(BookService.id(account))\",\"AmountFC\":\(amount),\"OurRef\":\(number)}]}"
  }

  @Test func saleIsATotalALineAndVAT() async throws {
    try await BookService.run { sandbox, client in
      let created = try await client.send("POST", "/salesentry/SalesEntries", body: Self.sale("100.05"))
      #expect(created.status == 201, "\(created.text)")
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first)
      #expect(entry["EntryNumber"] == 26_700_001)
      #expect(entry["AmountDC"] == .number("121.06"))
      #expect(entry["VATAmountFC"] == .number("21.01"))
      #expect(entry["ReportingPeriod"] == 1)
      #expect(entry["CustomerName"] == "Café Zuid B.V.")
      #expect(entry["Status"] == 20)
      #expect(entry["DueDate"] == "/Date(1771027200000)/")
      let lines = try await sandbox.rows(Self.lines).sorted {
        Sandbox.cents($0, "LineNumber") < Sandbox.cents($1, "LineNumber")
      }
      #expect(lines.map { Sandbox.cents($0, "LineNumber") / 100 } == [0, 1, 9999])
      #expect(lines.map { $0["AmountDC"] } == [.number("121.06"), .number("-100.05"), .number("-21.01")])
      #expect(lines.map { $0["GLAccountCode"] } == ["1300", "8000", "1500"])
      #expect(lines[1]["VATCode"] == "2")
      #expect(lines[0]["AccountCode"] == "              1001")
      #expect(try await sandbox.rows("sync/Financial/TransactionLines").count == 3)
      #expect(try await sandbox.rows("bulk/Financial/TransactionLines").count == 3)
      let transaction = try #require(try await sandbox.rows("financialtransaction/Transactions").first)
      #expect(transaction["EntryID"] == entry["EntryID"])
      #expect(transaction["Type"] == 20)
      let open = try #require(try await sandbox.rows("cashflow/Receivables").first)
      #expect(open["AmountDC"] == .number("121.06"))
      #expect(open["InvoiceNumber"] == 26_700_001)
      let found = try await client.send("GET", "/read/financial/ReceivablesList")
      #expect(found.rows.first?["Amount"] as? Double == 121.06)
    }
  }

  @Test func changedAndDeletedEntriesAreBookedAgain() async throws {
    try await BookService.run { sandbox, client in
      _ = try await client.send("POST", "/salesentry/SalesEntries", body: Self.sale("100"))
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first?["EntryID"]?.text)
      let line = try #require(try await sandbox.rows("salesentry/SalesEntryLines").first?["ID"]?.text)
      var answer = try await client.send(
        "PUT", "/salesentry/SalesEntryLines(guid'\(line)')", body: "{\"AmountFC\":200}")
      #expect(answer.status == 204, "\(answer.text)")
      #expect(try await sandbox.sum("salesentry/SalesEntries", "AmountFC") == 24200)
      #expect(try await sandbox.sum(Self.lines, "AmountDC") == 0)
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC") == 24200)
      answer = try await client.send(
        "POST", "/salesentry/SalesEntryLines",
        body: "{\"EntryID\":\"\(entry)\",\"GLAccount\":\"\(BookService.id("8000"))\",\"AmountFC\":10}")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await sandbox.sum("salesentry/SalesEntries", "AmountFC") == 25200)
      answer = try await client.send(
        "PUT", "/salesentry/SalesEntries(guid'\(entry)')", body: "{\"YourRef\":\"PO 7\",\"EntryDate\":\"2026-03-01\"}")
      #expect(answer.status == 204, "\(answer.text)")
      #expect(try await sandbox.rows(Self.lines, filter: "FinancialPeriod eq 3").count == 4)
      _ = try await client.send("POST", "/financialtransaction/BankEntries", body: Self.payment("252", of: 26_700_001))
      answer = try await client.send("DELETE", "/salesentry/SalesEntries(guid'\(entry)')")
      #expect(answer.status == 500)
      #expect(answer.message == "The entry is matched and cannot be deleted.")
      let bank = try #require(try await sandbox.rows("financialtransaction/BankEntries").first?["EntryID"]?.text)
      #expect(try await client.send("DELETE", "/financialtransaction/BankEntries(guid'\(bank)')").status == 204)
      #expect(try await sandbox.rows("cashflow/Receivables", filter: "Status eq 20").count == 1)
      #expect(try await client.send("DELETE", "/salesentry/SalesEntries(guid'\(entry)')").status == 204)
      for set in [
        Self.lines, "salesentry/SalesEntryLines", "cashflow/Receivables", "financialtransaction/Transactions",
      ] {
        #expect(try await sandbox.rows(set).isEmpty, "\(set)")
      }
      #expect(try await client.send("GET", "/read/financial/ReceivablesList").rows.isEmpty)
    }
  }

  /// Years, periods, numbers and dates at the ends of their types.
  @Test func extremeYearsAndNumbers_areRefusedOrCorrect() async throws {
    try await BookService.run { sandbox, client in
      func post(_ more: String, date: String = "2026-01-15") async throws -> HTTPClient.Answer {
        let body = Self.sale("100", date: date)
        return try await client.send("POST", "/salesentry/SalesEntries", body: "\(body.dropLast()),\(more)}")
      }
      for (year, period) in [(2026, 13), (2026, 0), (2026, -1), (0, 1), (-32_768, 1), (10_000, 1)] {
        let answer = try await post("\"ReportingYear\":\(year),\"ReportingPeriod\":\(period)")
        #expect(answer.status == 500)
        #expect(answer.message == "There is no financial period \(period) in \(year).")
      }
      #expect(try await sandbox.rows("salesentry/SalesEntries").isEmpty)
      // The last day there is, and 30 days to pay.
      let last = try await post("\"ReportingYear\":9999,\"ReportingPeriod\":12", date: "9999-12-31")
      #expect(last.status == 201, "\(last.text)")
      #expect(try await sandbox.rows("salesentry/SalesEntries").first?["DueDate"] == "/Date(253402214400000)/")
      #expect(try await sandbox.rows("read/financial/RevenueList").first?["Year"] == 9999)
      #expect(try await sandbox.rows("read/financial/AgingReceivablesList").count == 1)
      let first = try await post("\"YourRef\":\"a\"", date: "0001-01-01")
      #expect(first.status == 201, "\(first.text)")
      for name in ["RevenueList", "ProfitLossOverview", "AgingOverview", "OutstandingInvoicesOverview"] {
        #expect(try await client.send("GET", "/read/financial/\(name)").status == 200, "\(name)")
      }
      // Behind the last number there is none.
      #expect(try await post("\"EntryNumber\":2147483647").status == 201)
      let next = try await post("\"YourRef\":\"b\"")
      #expect(next.status == 500)
      #expect(next.message == "There is no number left.")
      #expect(try await sandbox.sum(Self.lines, "AmountDC") == 0)
    }
  }

  @Test func paymentsSettleTheInvoicesThatTheyName() async throws {
    try await BookService.run { sandbox, client in
      for _ in 0..<2 { _ = try await client.send("POST", "/salesentry/SalesEntries", body: Self.sale("100")) }
      var answer = try await client.send(
        "POST", "/financialtransaction/BankEntries", body: Self.payment("21", of: 26_700_001))
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC", filter: "Status eq 20") == 22100)
      answer = try await client.send(
        "POST", "/financialtransaction/BankEntries", body: Self.payment("100", of: 26_700_001))
      let paid = try #require(try await sandbox.rows("cashflow/Receivables", filter: "IsFullyPaid eq true").first)
      #expect(paid["InvoiceNumber"] == 26_700_001)
      #expect(paid["AmountDC"] == .number("121"))
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC", filter: "Status eq 20") == 12100)
      let bank = try await sandbox.rows("financialtransaction/BankEntries").map { $0["ClosingBalanceFC"] }
      #expect(Set(bank) == [.number("21"), .number("121")])
      // One that names nothing is open itself.
      _ = try await client.send("POST", "/financialtransaction/BankEntries", body: Self.payment("50", of: 0))
      #expect(try await sandbox.sum("cashflow/Receivables", "AmountDC", filter: "Status eq 20") == 7100)
    }
  }

  @Test func purchasesClaimVATAndInclusiveCodesContainIt() async throws {
    try await BookService.run { sandbox, client in
      func purchase(_ amount: String, _ code: String) async throws {
        let answer = try await client.send(
          "POST", "/purchaseentry/PurchaseEntries",
          body: "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Journal\":\"60\",\"PurchaseEntryLines\":"
            + "[{\"GLAccount\":\"\(BookService.id("4000"))\",\"AmountFC\":\(amount),\"VATCode\":\"\(code)\"}]}")
        #expect(answer.status == 201, "\(answer.text)")
      }
      func amounts(_ code: String) async throws -> [Int] {
        try await sandbox.rows(Self.lines, filter: "GLAccountCode eq '\(code)'").map { Sandbox.cents($0, "AmountDC") }
          .sorted()
      }
      try await purchase("121", "4")
      #expect(try await amounts("1600") == [-12100])
      #expect(try await amounts("4000") == [10000])
      #expect(try await amounts("1510") == [2100])
      try await purchase("100", "7")
      #expect(try await amounts("1600") == [-12100, -10000])
      #expect(try await amounts("1510") == [2100, 2100])
      #expect(try await amounts("1500") == [-2100])
      #expect(try await sandbox.sum("cashflow/Payments", "AmountDC") == 22100)
    }
  }

  @Test func whatDoesNotFitIsRefusedAndNothingIsWritten() async throws {
    try await BookService.run { sandbox, client in
      try await sandbox.seed(
        "read/financial/JournalStatusList", [["Journal": "70", "Year": 2026, "Period": 3, "Status": 1]])
      let journal =
        "{\"JournalCode\":\"90\",\"GeneralJournalEntryLines\":[{\"GLAccount\":\"\(BookService.id("4000"))\","
        + "\"AmountFC\":10},{\"GLAccount\":\"\(BookService.id("0500"))\",\"AmountFC\":-9.99}]}"
      let bodies: [(String, String, String)] = [
        ("generaljournalentry/GeneralJournalEntries", journal, "does not balance: debit 10.00, credit 9.99"),
        ("salesentry/SalesEntries", Self.sale("1").replacing("\"70\"", with: "\"71\""), "Journal '71' does not exist"),
        ("salesentry/SalesEntries", Self.sale("1").replacing("\"70\"", with: "\"60\""), "cannot be used"),
        ("salesentry/SalesEntries", Self.sale("1", code: "99"), "VATCode '99' does not exist"),
        ("salesentry/SalesEntries", Self.sale("1", date: "2026-03-31"), "The period is closed: 2026 - 3"),
        (
          "salesentry/SalesEntries", Self.sale("1").replacing(BookService.id("8000"), with: BookService.id("customer")),
          "GLAccount '\(BookService.id("customer"))' does not exist"
        ),
        (
          "salesentry/SalesEntries", Self.sale("1").replacing(BookService.id("customer"), with: BookService.id("8000")),
          "Customer"
        ),
        ("salesentry/SalesEntries", Self.sale("1e30"), "too large"),
        (
          "salesentry/SalesEntries",
          Self.sale("1").replacing("\"VATCode\":\"2\"", with: "\"VATAmountFC\":5"), "Mandatory: VATCode"
        ),
        (
          "financialtransaction/BankEntries",
          Self.payment("5", of: 0).replacing(
            "\"Account\":\"\(BookService.id("customer"))\",", with: ""), "Mandatory: Account"
        ),
      ]
      for (set, body, message) in bodies {
        let answer = try await client.send("POST", "/\(set)", body: body)
        #expect(answer.status == 500, "\(message): \(answer.text)")
        #expect(answer.message.contains(message), "\(answer.message)")
      }
      for set in ["salesentry/SalesEntries", "generaljournalentry/GeneralJournalEntries", Self.lines] {
        #expect(try await sandbox.rows(set).isEmpty)
      }
    }
  }

  @Test func foreignCurrencyIsConvertedAndBalances() async throws {
    try await BookService.run { sandbox, client in
      try await sandbox.seed(
        "financial/ExchangeRates",
        [["SourceCurrency": "USD", "TargetCurrency": "EUR", "Rate": 0.9173, "StartDate": "2026-01-01"]])
      let body = Self.sale("33.33").replacing("{\"Customer\"", with: "{\"Currency\":\"USD\",\"Customer\"")
      let answer = try await client.send("POST", "/salesentry/SalesEntries", body: body)
      #expect(answer.status == 201, "\(answer.text)")
      let entry = try #require(try await sandbox.rows("salesentry/SalesEntries").first)
      #expect(entry["AmountFC"] == .number("40.33"))
      #expect(entry["Rate"] == .number("0.9173"))
      #expect(try await sandbox.sum(Self.lines, "AmountDC") == 0)
      #expect(try await sandbox.sum(Self.lines, "AmountFC") == 0)
      let unknown = try await client.send(
        "POST", "/salesentry/SalesEntries", body: body.replacing("USD", with: "GBP"))
      #expect(unknown.message == "There is no exchange rate from GBP to EUR.")
      // The rate of dollars is none of pounds.
      let address = try #require(answer.headers["location"])
      let changed = try await client.send("PUT", address, body: "{\"Currency\":\"GBP\"}")
      #expect(changed.message == "There is no exchange rate from GBP to EUR.")
      #expect(try await client.send("PUT", address, body: "{\"Currency\":\"GBP\",\"Rate\":2}").status == 204)
      #expect(try await sandbox.sum(Self.lines, "AmountDC", filter: "LineNumber eq 0") == 8066)
    }
  }

  @Test func currencyWithoutARate_isRefusedForOrdersToo() async throws {
    try await BookService.run { sandbox, client in
      let order =
        "{\"Currency\":\"GBP\",\"OrderedBy\":\"\(BookService.id("customer"))\",\"SalesOrderLines\":"
        + "[{\"Item\":\"\(BookService.id("item"))\",\"Quantity\":2,\"NetPrice\":5}]}"
      let refused = try await client.send("POST", "/salesorder/SalesOrders", body: order)
      #expect(refused.status == 500)
      #expect(refused.message == "There is no exchange rate from GBP to EUR.")
      #expect(try await sandbox.rows("salesorder/SalesOrders").isEmpty)
      let created = try await client.send(
        "POST", "/salesorder/SalesOrders", body: order.replacing("GBP", with: "EUR"),
        headers: ["Prefer": "return=representation"])
      #expect(created.status == 201, "\(created.text)")
      let address = try #require(created.headers["location"])
      #expect(try await client.send("PUT", address, body: "{\"Currency\":\"GBP\"}").status == 500)
      #expect(try await client.send("GET", address).content["Currency"] as? String == "EUR")
      try await sandbox.seed(
        "financial/ExchangeRates",
        [["SourceCurrency": "GBP", "TargetCurrency": "EUR", "Rate": 1.25, "StartDate": "2026-01-01"]])
      #expect(try await client.send("PUT", address, body: "{\"Currency\":\"GBP\"}").status == 204)
      let row = try await client.send("GET", address).content
      let (foreign, own) = (try #require(row["AmountFC"] as? Double), try #require(row["AmountDC"] as? Double))
      #expect(foreign > 0 && abs(own - foreign * 1.25) < 0.01)
    }
  }

  @Test func vatThatWasGiven_isBookedAsItIs() async throws {
    try await BookService.run { sandbox, client in
      // Rounded otherwise than the sandbox would, or plainly wrong: it is what the invoice says.
      for (code, vat) in [("2", "20.99"), ("4", "1"), ("1", "0"), ("7", "21")] {
        let body = Self.sale("100", code: code).replacing("\"VATCode\"", with: "\"VATAmountFC\":\(vat),\"VATCode\"")
        #expect(try await client.send("POST", "/salesentry/SalesEntries", body: body).status == 201)
      }
      #expect(try await sandbox.sum(Self.lines, "AmountDC") == 0)
      for entry in try await sandbox.rows("salesentry/SalesEntries") {
        let total = try await sandbox.sum(
          Self.lines, "AmountDC",
          filter: "LineNumber eq 0 and EntryNumber eq \(Sandbox.cents(entry, "EntryNumber") / 100)")
        #expect(Sandbox.cents(entry, "AmountDC") == total)
      }
      #expect(try await sandbox.sum("salesentry/SalesEntries", "AmountDC") == 12099 + 10000 + 10000 + 10000)
    }
  }

  @Test func reverseCharge_isNoVATOfTheSeller() async throws {
    try await BookService.run { sandbox, client in
      let answer = try await client.send("POST", "/salesentry/SalesEntries", body: Self.sale("100", code: "7"))
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await sandbox.sum("salesentry/SalesEntryLines", "VATAmountFC") == 0)
      #expect(try await sandbox.sum(Self.lines, "AmountVATFC") == 0)
      #expect(try await sandbox.rows(Self.lines).map { Sandbox.cents($0, "AmountDC") }.sorted() == [-10000, 10000])
    }
  }

  @Test func headerAndLine0_areConvertedAlike() async throws {
    try await BookService.run { sandbox, client in
      let line = "{\"GLAccount\":\"\(BookService.id("8000"))\",\"AmountFC\":0.05}"
      let body =
        "{\"Customer\":\"\(BookService.id("customer"))\",\"Journal\":\"70\",\"Currency\":\"USD\",\"Rate\":0.5,"
        + "\"SalesEntryLines\":[\(line),\(line),\(line)]}"
      let answer = try await client.send("POST", "/salesentry/SalesEntries", body: body)
      #expect(answer.status == 201, "\(answer.text)")
      let total = try await sandbox.sum(Self.lines, "AmountDC", filter: "LineNumber eq 0")
      #expect(try await sandbox.sum("salesentry/SalesEntries", "AmountDC") == total)
      #expect(try await sandbox.sum(Self.lines, "AmountDC") == 0)
    }
  }

  @Test func withoutIt_rowsAreWhatWasWritten() async throws {
    try await BookService.run({ $0.behaviours.remove(.bookkeeping) }) { sandbox, client in
      let answer = try await client.send("POST", "/salesentry/SalesEntries", body: Self.sale("100"))
      #expect(answer.status == 201)
      #expect(try await sandbox.rows(Self.lines).isEmpty)
    }
  }
}

extension SandboxValue {
  /// The text that it is.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
