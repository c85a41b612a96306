import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// A story of a year's bookings: what is posted over HTTP is added up here, by other means, and must be what the sandbox
/// says.
@Suite struct YearTests {
  /// Sums in cents, kept by the test alone.
  private struct Books {
    /// By general ledger account and month.
    var ledger: [String: [Int: Int]] = [:]
    var receivables: [Int: Int] = [:]
    var payables: [Int: Int] = [:]

    mutating func add(_ account: String, _ month: Int, _ cents: Int) {
      ledger[account, default: [:]][month, default: 0] += cents
    }

    func balance(_ account: String) -> Int { ledger[account]?.values.reduce(0, +) ?? 0 }
  }

  private static func text(_ cents: Int) -> String {
    let digits = "\(abs(cents) / 100).\(abs(cents) % 100 < 10 ? "0" : "")\(abs(cents) % 100)"
    return cents < 0 ? "-\(digits)" : digits
  }

  /// A percentage of whole cents, halves away from zero.
  private static func percent(_ cents: Int, _ percentage: Int) -> Int {
    let product = abs(cents) * percentage
    let rounded = product / 100 + (product % 100 >= 50 ? 1 : 0)
    return cents < 0 ? -rounded : rounded
  }

  private static func date(_ month: Int, _ day: Int) -> String {
    "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  @Test func reportsAreTheSumsOfWhatWasPosted() async throws {
    try await BookService.run { sandbox, client in
      var random = SeededGenerator(seed: 2026)
      var books = Books()
      func post(_ set: String, _ body: String) async throws {
        let answer = try await client.send("POST", "/\(set)", body: body)
        try #require(answer.status == 201, "\(set): \(answer.text)")
      }
      func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
      var sales = 26_700_000
      var purchases = 26_600_000
      for month in 1...12 {
        for _ in 0..<4 {
          sales += 1
          let day = 1 + below(28)
          var total = 0
          var lines: [String] = []
          for _ in 0...below(3) {
            // Now and then something is credited.
            let amount = (below(200_000) + 1) * (below(8) == 0 ? -1 : 1)
            let (code, percentage) = [("1", 9), ("2", 21)][below(2)]
            let vat = Self.percent(amount, percentage)
            lines.append(
              "{\"GLAccount\":\"\(BookService.id("8000"))\",\"AmountFC\":\(Self.text(amount)),\"VATCode\":\"\(code)\"}")
            books.add("8000", month, -amount)
            books.add("1500", month, -vat)
            total += amount + vat
          }
          books.add("1300", month, total)
          books.receivables[sales] = total
          try await post(
            "salesentry/SalesEntries",
            "{\"Customer\":\"\(BookService.id("customer"))\",\"Journal\":\"70\",\"EntryDate\":\"\(Self.date(month, day))\","
              + "\"SalesEntryLines\":[\(lines.joined(separator: ","))]}")
        }
        for _ in 0..<3 {
          purchases += 1
          let amount = below(90_000) + 1
          let vat = Self.percent(amount, 21)
          books.add("4000", month, amount)
          books.add("1510", month, vat)
          books.add("1600", month, -amount - vat)
          books.payables[purchases] = amount + vat
          try await post(
            "purchaseentry/PurchaseEntries",
            "{\"Supplier\":\"\(BookService.id("supplier"))\",\"Journal\":\"60\",\"EntryDate\":"
              + "\"\(Self.date(month, 1 + below(28)))\",\"PurchaseEntryLines\":[{\"GLAccount\":\"\(BookService.id("4000"))\","
              + "\"AmountFC\":\(Self.text(amount)),\"VATCode\":\"2\"}]}")
        }
        // The bank, with what is paid of older invoices, whole or in part.
        var lines: [String] = []
        for (number, open) in books.receivables.sorted(by: { $0.key < $1.key }) where open > 0 && below(2) == 0 {
          let paid = below(4) == 0 ? (open + 1) / 2 : open
          books.receivables[number] = open - paid
          books.add("1100", month, paid)
          books.add("1300", month, -paid)
          lines.append(Self.line("1300", "customer", paid, number, month))
        }
        for (number, open) in books.payables.sorted(by: { $0.key < $1.key }) where open > 0 && below(2) == 0 {
          books.payables[number] = 0
          books.add("1100", month, -open)
          books.add("1600", month, open)
          lines.append(Self.line("1600", "supplier", -open, number, month))
        }
        if !lines.isEmpty {
          try await post(
            "financialtransaction/BankEntries",
            "{\"JournalCode\":\"20\",\"BankEntryLines\":[\(lines.joined(separator: ","))]}")
        }
        let memorial = below(50_000) + 1
        books.add("7000", month, memorial)
        books.add("3000", month, -memorial)
        let date = Self.date(month, 28)
        try await post(
          "generaljournalentry/GeneralJournalEntries",
          "{\"JournalCode\":\"90\",\"GeneralJournalEntryLines\":[{\"Date\":\"\(date)\",\"GLAccount\":"
            + "\"\(BookService.id("7000"))\",\"AmountFC\":\(Self.text(memorial))},{\"Date\":\"\(date)\",\"GLAccount\":"
            + "\"\(BookService.id("3000"))\",\"AmountFC\":\(Self.text(-memorial))}]}")
      }
      try await check(sandbox, client, books)
    }
  }

  private static func line(_ account: String, _ party: String, _ cents: Int, _ number: Int, _ month: Int) -> String {
    "{\"Date\":\"\(date(month, 28))\",\"GLAccount\":\"\(BookService.id(account))\",\"Account\":\"\(BookService.id(party))\","
      + "\"AmountFC\":\(text(cents)),\"OurRef\":\(number)}"
  }

  private func check(_ sandbox: Sandbox, _ client: HTTPClient, _ books: Books) async throws {
    sandbox.setClock(Date(timeIntervalSince1970: 1_797_681_600))
    let lines = try await sandbox.rows(BookkeepingTests.lines)
    #expect(lines.map { Sandbox.cents($0, "AmountDC") }.reduce(0, +) == 0)
    let entries = Dictionary(grouping: lines) { $0["EntryID"] ?? .null }
    #expect(entries.values.allSatisfy { $0.map { Sandbox.cents($0, "AmountDC") }.reduce(0, +) == 0 })
    // ReportingBalance, by account and month.
    var balances: [String: [Int: Int]] = [:]
    for row in try await sandbox.rows("financial/ReportingBalance") {
      let account = row["GLAccountCode"]?.text ?? ""
      let month = Sandbox.cents(row, "ReportingPeriod") / 100
      balances[account, default: [:]][month, default: 0] += Sandbox.cents(row, "Amount")
      #expect(Sandbox.cents(row, "AmountDebit") - Sandbox.cents(row, "AmountCredit") == Sandbox.cents(row, "Amount"))
    }
    #expect(
      balances.mapValues { $0.filter { $0.value != 0 } } == books.ledger.mapValues { $0.filter { $0.value != 0 } })
    // Profit and loss of the year and of December.
    let overview = try #require(try await sandbox.rows("read/financial/ProfitLossOverview").first)
    let costs = books.balance("4000") + books.balance("7000")
    #expect(Sandbox.cents(overview, "RevenueCurrentYear") == -books.balance("8000"))
    #expect(Sandbox.cents(overview, "CostsCurrentYear") == costs)
    #expect(Sandbox.cents(overview, "ResultCurrentYear") == -books.balance("8000") - costs)
    #expect(Sandbox.cents(overview, "RevenueCurrentPeriod") == -(books.ledger["8000"]?[12] ?? 0))
    #expect(
      Sandbox.cents(overview, "CostsCurrentPeriod") == ["4000", "7000"].map { books.ledger[$0]?[12] ?? 0 }.reduce(0, +))
    // The open amounts.
    let open = try await sandbox.rows("read/financial/ReceivablesList").filter { Sandbox.cents($0, "Amount") != 0 }
    let receivables = Dictionary(
      uniqueKeysWithValues: open.map { (Sandbox.cents($0, "InvoiceNumber") / 100, Sandbox.cents($0, "Amount")) })
    #expect(receivables == books.receivables.filter { $0.value != 0 })
    #expect(receivables.values.reduce(0, +) == books.balance("1300"))
    let payable = try await sandbox.sum("read/financial/PayablesList", "Amount")
    #expect(payable == books.payables.values.reduce(0, +))
    #expect(payable == -books.balance("1600"))
    let aging = try await sandbox.rows("read/financial/AgingOverview")
    #expect(aging.map { Sandbox.cents($0, "AmountReceivable") }.reduce(0, +) == books.balance("1300"))
    #expect(aging.map { Sandbox.cents($0, "AmountPayable") }.reduce(0, +) == payable)
    // VAT, the bank, and the revenue of a month, over HTTP.
    #expect(
      lines.filter { $0["LineNumber"] == 9999 }.map { Sandbox.cents($0, "AmountDC") }.reduce(0, +)
        == books.balance("1500") + books.balance("1510"))
    let bank = try await sandbox.rows("financial/CashflowBalance", filter: "JournalCode eq '20'").first
    #expect(bank.map { Sandbox.cents($0, "Amount") } == books.balance("1100"))
    let revenue = try await client.send("GET", "/read/financial/RevenueListByYear?year=2026")
    let march = revenue.rows.first { $0["Period"] as? Int == 3 }?["Amount"] as? Double
    #expect(march.map { Int(($0 * 100).rounded()) } == -(books.ledger["8000"]?[3] ?? 0))
  }
}
