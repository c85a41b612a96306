import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Reports, which say what the lines of the general ledger say.
@Suite("Reports", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct ReportTests {
  @Test("List reporting balance")
  func reportingBalance_ofEachAccountAndCostCenter() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      func line(_ account: String, _ amount: Int, _ costCenter: SandboxValue = .null) throws -> SandboxValue {
        [
          "GLAccount": .key(try Administration.id(account)), "AmountFC": .number("\(amount)"), "CostCenter": costCenter,
          "Date": "2026-01-02",
        ]
      }
      var lines = try (1...65).map { try line("4000", $0, "K\(100 + $0)") }
      lines.append(try line("3000", -2145))
      try await books.sandbox.seed(
        "generaljournalentry/GeneralJournalEntries",
        [["JournalCode": "90", "GeneralJournalEntryLines": .array(lines)]])
      let balance = try await books.list(books.division.financial.reportingBalance)
      #expect(balance.count == 66)
      #expect(balance.compactMap(\.amount).reduce(0, +) == 0)
      let costs = balance.filter { $0.glAccountCode == "4000" }
      #expect(costs.compactMap(\.costCenterCode).sorted() == (1...65).map { "K\(100 + $0)" })
      let booked = try await books.cents(
        "financialtransaction/TransactionLines", "AmountDC", filter: "GLAccountCode eq '4000'")
      #expect(costs.compactMap(\.amountDebit).reduce(0, +) * 100 == Decimal(booked))
      #expect(costs.allSatisfy { $0.balanceType == .profitAndLoss && $0.reportingYear == 2026 })
      #expect(balance.first { $0.glAccountCode == "3000" }?.amountCredit == 2145)
    }
  }

  @Test("Get profit loss overview")
  func profitLossOverview_isTheSumOfTheYears() async throws {
    try await Administration.run(shows: [.bookkeeping]) { books in
      func sale(_ amount: Int, on day: String) throws -> [String: SandboxValue] {
        [
          "Customer": .key(try Administration.id("customer")), "Journal": "70", "EntryDate": .string(day),
          "SalesEntryLines": [["GLAccount": .key(try Administration.id("8000")), "AmountFC": .number("\(amount)")]],
        ]
      }
      func purchase(_ amount: Int, on day: String) throws -> [String: SandboxValue] {
        [
          "Supplier": .key(try Administration.id("supplier")), "Journal": "60", "EntryDate": .string(day),
          "PurchaseEntryLines": [["GLAccount": .key(try Administration.id("4000")), "AmountFC": .number("\(amount)")]],
        ]
      }
      try await books.sandbox.seed(
        "salesentry/SalesEntries",
        [try sale(1000, on: "2026-01-02"), try sale(400, on: "2025-01-15"), try sale(500, on: "2025-06-01")])
      try await books.sandbox.seed(
        "purchaseentry/PurchaseEntries", [try purchase(300, on: "2026-01-02"), try purchase(100, on: "2025-06-01")])
      let report = books.division.read.financial.profitLossOverview
      let overview = try #require(try await report.first())
      #expect(overview.currentYear == 2026 && overview.currentPeriod == 1 && overview.previousYear == 2025)
      #expect(overview.revenueCurrentYear == 1000 && overview.costsCurrentYear == 300)
      #expect(overview.resultCurrentYear == 700)
      #expect(overview.revenuePreviousYear == 900 && overview.costsPreviousYear == 100)
      #expect(overview.revenuePreviousYearPeriod == 400 && overview.costsPreviousYearPeriod == 0)
      func booked(_ account: String, _ year: Int) async throws -> Decimal {
        let filter = "GLAccountCode eq '\(account)' and FinancialYear eq \(year)"
        let cents = try await books.cents("financialtransaction/TransactionLines", "AmountDC", filter: filter)
        return Decimal(cents) * 0.01
      }
      #expect(try await overview.revenuePreviousYear == -booked("8000", 2025))
      // The report is as new as the books are.
      _ = try await books.division.salesEntry.salesEntries.create {
        $0.customer = try Administration.id("customer")
        $0.journal = "70"
        $0.salesEntryLines = [
          .new {
            $0.glAccount = try? Administration.id("8000")
            $0.amountFC = 250
          }
        ]
      }
      let now = try #require(try await report.first())
      #expect(now.revenueCurrentPeriod == 1250)
      #expect(try await now.revenueCurrentYear == -booked("8000", 2026))
    }
  }
}
