import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Whole sets, page by page.
@Suite("Lists", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct ListTests {
  @Test("List accounts")
  func accounts_comeOnceEach_andInOneCallFromTheBulkService() async throws {
    try await Administration.run(with: ["bulk/CRM"], shows: [.pageSizes, .syncFeeds]) { books in
      try await books.seed("crm/Accounts", 130) { ["Code": "\(3000 + $0)", "Name": "Shop \($0)"] }
      let accounts = try await books.list(books.division.crm.accounts)
      let stored = try await books.rows("crm/Accounts")
      #expect(accounts.count == 132)
      #expect(accounts.map { SandboxValue.key($0.id) } == stored.map { $0["ID"] })
      #expect(accounts.map(\.name) == stored.map { $0["Name"]?.text })
      // Three calls; where there are many rows, the bulk service gives 1,000 of them in one.
      books.sandbox.clearRequests()
      let names = try await books.division.bulk.crm.accounts.select { ($0.id, $0.name) }.all()
      #expect(names.map(\.0) == accounts.map(\.id))
      #expect(books.sandbox.requests.count == 1)
    }
  }

  @Test("List general ledger accounts")
  func glAccounts_inTheOrderOfTheirCodes() async throws {
    try await Administration.run(shows: [.pageSizes]) { books in
      try await books.seed("financial/GLAccounts") {
        ["Code": "\(4100 + $0)", "Description": "Costs \($0)", "Type": 121]
      }
      let accounts = try await books.list(books.division.financial.glAccounts.orderBy { $0.code })
      let codes = try await books.rows("financial/GLAccounts").compactMap { $0["Code"]?.text }
      #expect(accounts.map(\.code) == codes.sorted())
      #expect(accounts.count == 75)
      #expect(accounts.filter { $0.type == .bank }.map(\.description) == ["Bank"])
    }
  }

  @Test("List purchase entries")
  func purchaseEntries_withAllTheirLines() async throws {
    try await Administration.run(shows: [.pageSizes, .expandLimit, .bookkeeping]) { books in
      func entry(lines: Int) throws -> [String: SandboxValue] {
        let costs = SandboxValue.key(try Administration.id("4000"))
        return [
          "Supplier": .key(try Administration.id("supplier")), "Journal": "60",
          "PurchaseEntryLines": .array((1...lines).map { ["GLAccount": costs, "AmountFC": .number("\($0)")] }),
        ]
      }
      try await books.sandbox.seed("purchaseentry/PurchaseEntries", [try entry(lines: 65)])
      try await books.seed("purchaseentry/PurchaseEntries", 64) { _ in try entry(lines: 1) }
      let entries = try await books.list(books.division.purchaseEntry.purchaseEntries)
      #expect(Set(entries.compactMap(\.entryNumber)) == Set((1...65).map { Int32(26_600_000 + $0) }))
      // 65 × 66 / 2, and 64 of 1.
      #expect(entries.map(\.amountDC).reduce(0, +) == 2209)
      #expect(
        try await books.cents("financialtransaction/TransactionLines", "AmountDC", filter: "LineNumber eq 0") == -220900
      )
      // Of the lines, which come along, the service gives 60 at a time.
      books.sandbox.clearRequests()
      let first = try await books.division.purchaseEntry.purchaseEntries
        .where { $0.entryNumber == 26_600_001 }.expanding { $0.purchaseEntryLines }.first()
      #expect(first?.purchaseEntryLines.rows?.map(\.amountFC).reduce(0, +) == 2145)
      #expect(books.sandbox.requests.count == 2)
    }
  }
}
