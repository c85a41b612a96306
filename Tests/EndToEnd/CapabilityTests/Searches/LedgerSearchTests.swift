import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches in the general ledger, and for what its lines refer to.
@Suite("Searches: general ledger", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct LedgerSearchTests {
  @Test("Search general ledger accounts")
  func glAccounts_ofRevenue_fromACodeOn() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      func row(_ code: Int, _ type: Int = 110) -> [String: SandboxValue] {
        ["Code": "\(code)", "Description": "Sales \(code)", "Type": .number("\(type)"), "BalanceType": "W"]
      }
      try await books.seed("financial/GLAccounts") { row(8100 + $0) }
      try await books.sandbox.seed("financial/GLAccounts", [row(8050), row(8500, 111)])
      let found = try await books.search(
        books.division.financial.glAccounts.where { $0.type == .revenue && $0.code > "8100" }
          .orderBy { $0.code }.select { ($0.code, $0.description) },
        sends: "Type eq 110 and Code gt '8100'")
      #expect(found.map(\.0) == (1...65).map { "\(8100 + $0)" })
      #expect(found.last?.1 == "Sales 8165")
    }
  }

  @Test("Search transaction lines")
  func transactionLines_ofAnAccount_inAPeriod() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      // Each entry has a line for the customer too.
      func entry(on day: String, lines: Int) throws -> [String: SandboxValue] {
        let revenue = SandboxValue.key(try Administration.id("8000"))
        return [
          "Customer": .key(try Administration.id("customer")), "Journal": "70", "EntryDate": .string(day),
          "SalesEntryLines": .array((1...lines).map { ["GLAccount": revenue, "AmountFC": .number("\($0)")] }),
        ]
      }
      try await books.sandbox.seed(
        "salesentry/SalesEntries",
        [
          try entry(on: "2025-12-31", lines: 1), try entry(on: "2026-01-02", lines: 65),
          try entry(on: "2026-02-01", lines: 1),
        ])
      let found = try await books.search(
        books.division.financialTransaction.transactionLines
          .where { $0.glAccountCode == "8000" && $0.financialYear == 2026 && $0.financialPeriod == 1 }
          .orderBy { $0.lineNumber }.select { ($0.lineNumber, $0.amountDC, $0.accountCode, $0.entryNumber) },
        sends: "GLAccountCode eq '8000' and FinancialYear eq 2026 and FinancialPeriod eq 1")
      #expect(found.map(\.0) == (1...65).map { Int32($0) })
      #expect(found.map(\.1) == (1...65).map { Decimal(-$0) })
      #expect(found.allSatisfy { $0.2 == "1001" && $0.3 == 26_700_001 })
    }
  }

  @Test("Search cost centers")
  func costCenters_thatAreActive_byTheirDescription() async throws {
    try await Administration.run(with: ["hrm"], shows: [.pageSizes]) { books in
      func row(_ code: String, _ description: String, isActive: Bool = true) -> [String: SandboxValue] {
        ["Code": .string(code), "Description": .string(description), "Active": .boolean(isActive)]
      }
      try await books.seed("hrm/Costcenters") { row("S\(100 + $0)", "Branch \($0), with a shop") }
      try await books.sandbox.seed(
        "hrm/Costcenters", [row("S200", "Closed shop", isActive: false), row("S201", "Head office")])
      let found = try await books.search(
        books.division.hrm.costcenters.where { $0.description.contains("shop") && $0.active == true }
          .orderBy { $0.code }.select { ($0.code, $0.description) },
        sends: "substringof('shop',Description) eq true and Active eq true")
      #expect(found.map(\.0) == (1...65).map { "S\(100 + $0)" })
      #expect(found.first?.1 == "Branch 1, with a shop")
    }
  }

  @Test("Search cost units")
  func costUnits_withoutAnEnd() async throws {
    try await Administration.run(with: ["hrm"], shows: [.pageSizes]) { books in
      func row(_ code: String, until day: SandboxValue = .null) -> [String: SandboxValue] {
        ["Code": .string(code), "Description": "Project \(code)", "EndDate": day]
      }
      try await books.seed("hrm/Costunits") { row("P\(100 + $0)") }
      try await books.sandbox.seed("hrm/Costunits", [row("P200", until: "2025-12-31"), row("Q100")])
      let found = try await books.search(
        books.division.hrm.costunits.where { $0.code.hasPrefix("P") && $0.endDate == nil }
          .orderBy { $0.code }.select { ($0.code, $0.description) },
        sends: "startswith(Code,'P') eq true and EndDate eq null")
      #expect(found.map(\.0) == (1...65).map { "P\(100 + $0)" })
      #expect(found.first?.1 == "Project P101")
    }
  }

  @Test("Search currencies")
  func currencies_withCents_addedSince() async throws {
    try await Administration.run(with: ["general"], shows: [.pageSizes, .wallClock]) { books in
      func row(_ code: String, precision: Double = 0.01) -> [String: SandboxValue] {
        [
          "Code": .string(code), "Description": "Currency \(code)", "AmountPrecision": .number("\(precision)"),
          "PricePrecision": 0.0001,
        ]
      }
      books.sandbox.advanceClock(by: .seconds(86_400))
      try await books.seed("general/Currencies") { row("X\(100 + $0)") }
      try await books.sandbox.seed("general/Currencies", [row("JPY", precision: 1)])
      let since = LocalDateTime("2026-01-03T09:00:00")
      let found = try await books.search(
        books.division.general.currencies.where { $0.created >= since && $0.amountPrecision == 0.01 }
          .orderBy { $0.code }.select { ($0.code, $0.pricePrecision) },
        sends: "Created ge datetime'2026-01-03T09:00:00' and AmountPrecision eq 0.01")
      #expect(found.map(\.0) == (1...65).map { "X\(100 + $0)" })
      #expect(found.allSatisfy { "\($0.1)" == "0.0001" })
    }
  }
}
