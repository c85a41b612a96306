import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Searches for entries, and for what is open of them.
@Suite("Searches: entries", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct EntrySearchTests {
  private static func sale(
    _ amount: Int, on day: String = "2026-01-02", to customer: String = "customer"
  ) throws -> [String: SandboxValue] {
    [
      "Customer": .key(try Administration.id(customer)), "Journal": "70", "EntryDate": .string(day),
      "SalesEntryLines": [["GLAccount": .key(try Administration.id("8000")), "AmountFC": .number("\(amount)")]],
    ]
  }

  private static func purchase(
    _ amount: Int, on day: String = "2026-01-02", from supplier: String = "supplier"
  ) throws -> [String: SandboxValue] {
    [
      "Supplier": .key(try Administration.id(supplier)), "Journal": "60", "EntryDate": .string(day),
      "YourRef": "F-\(1000 + amount)",
      "PurchaseEntryLines": [["GLAccount": .key(try Administration.id("4000")), "AmountFC": .number("\(amount)")]],
    ]
  }

  /// Money from the bank for the office, or of a customer for an entry.
  private static func payment(_ amount: Int, on day: String, of entry: Int? = nil) throws -> [String: SandboxValue] {
    var line: [String: SandboxValue] = [
      "Date": .string(day), "GLAccount": .key(try Administration.id(entry == nil ? "4000" : "1300")),
      "AmountFC": .number("\(amount)"),
    ]
    if let entry {
      line["OurRef"] = .number("\(entry)")
      line["Account"] = .key(try Administration.id("customer"))
    }
    return ["JournalCode": "20", "BankEntryLines": [.object(line)]]
  }

  @Test("Search sales entries")
  func salesEntries_ofACustomer_inAPeriod() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      let customer = try Administration.id("customer")
      try await books.seed("salesentry/SalesEntries") { try Self.sale($0) }
      try await books.sandbox.seed(
        "salesentry/SalesEntries", [try Self.sale(700, to: "supplier"), try Self.sale(800, on: "2026-02-01")])
      let found = try await books.search(
        books.division.salesEntry.salesEntries
          .where { $0.customer == customer && $0.reportingYear == 2026 && $0.reportingPeriod == 1 }
          .orderBy { $0.entryNumber }.select { ($0.entryNumber, $0.amountDC, $0.customerName) },
        sends: "Customer eq guid'\(customer)' and ReportingYear eq 2026 and ReportingPeriod eq 1")
      #expect(found.map(\.0) == (1...65).map { Int32(26_700_000 + $0) })
      #expect(found.map(\.1) == (1...65).map { Decimal($0) })
      #expect(found.allSatisfy { $0.2 == "Café Zuid B.V." })
    }
  }

  @Test("Search purchase entries")
  func purchaseEntries_ofASupplier_betweenTwoDays() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      let supplier = try Administration.id("supplier")
      try await books.seed("purchaseentry/PurchaseEntries") { try Self.purchase($0) }
      try await books.sandbox.seed(
        "purchaseentry/PurchaseEntries",
        [
          try Self.purchase(700, from: "customer"), try Self.purchase(800, on: "2025-12-31"),
          try Self.purchase(900, on: "2026-02-01"),
        ])
      let (from, to) = (LocalDateTime("2026-01-01"), LocalDateTime("2026-02-01"))
      let found = try await books.search(
        books.division.purchaseEntry.purchaseEntries
          .where { $0.supplier == supplier && $0.entryDate >= from && $0.entryDate < to }
          .orderBy { $0.entryNumber }.select { ($0.entryNumber, $0.amountDC, $0.yourRef) },
        sends: "Supplier eq guid'\(supplier)' and EntryDate ge datetime'2026-01-01T00:00:00' "
          + "and EntryDate lt datetime'2026-02-01T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { Int32(26_600_000 + $0) })
      #expect(found.map(\.1) == (1...65).map { Decimal($0) })
      #expect(found.last?.2 == "F-1065")
    }
  }

  @Test("Search bank entries")
  func bankEntries_ofAJournal_inAPeriod() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      try await books.seed("financialtransaction/BankEntries") { try Self.payment(-$0, on: "2026-01-05") }
      try await books.sandbox.seed("financialtransaction/BankEntries", [try Self.payment(-700, on: "2026-02-05")])
      let found = try await books.search(
        books.division.financialTransaction.bankEntries
          .where { $0.journalCode == "20" && $0.financialYear == 2026 && $0.financialPeriod == 1 }
          .orderBy { $0.entryNumber }.select { ($0.entryNumber, $0.closingBalanceFC) },
        sends: "JournalCode eq '20' and FinancialYear eq 2026 and FinancialPeriod eq 1")
      #expect(found.map(\.0) == (1...65).map { Int32(26_200_000 + $0) })
      // Each begins where the one before it ended.
      let balances = (1...65).map { (last: Int) in Decimal(-last * (last + 1) / 2) }
      #expect(found.map(\.1) == balances)
    }
  }

  @Test("Search receivables")
  func receivables_ofACustomer_thatAreOverdue() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      try await books.seed("salesentry/SalesEntries") { try Self.sale($0, on: "2025-11-01") }
      try await books.sandbox.seed(
        "salesentry/SalesEntries",
        [
          try Self.sale(700, on: "2025-11-01"), try Self.sale(800),
          try Self.sale(900, on: "2025-11-01", to: "supplier"),
        ])
      try await books.sandbox.seed(
        "financialtransaction/BankEntries", [try Self.payment(700, on: "2025-12-01", of: 25_700_066)])
      // The customer pays within 30 days.
      let today = LocalDateTime("2026-01-02")
      let found = try await books.search(
        books.division.cashflow.receivables
          .where { $0.accountCode == "1001" && $0.isFullyPaid == false && $0.dueDate < today }
          .orderBy { $0.amountDC }.select { ($0.amountDC, $0.entryNumber, $0.dueDate) },
        sends: "trim(AccountCode) eq '1001' and IsFullyPaid eq false and DueDate lt datetime'2026-01-02T00:00:00'")
      #expect(found.map(\.0) == (1...65).map { Decimal($0) })
      #expect(found.map(\.1) == (1...65).map { Int32(25_700_000 + $0) })
      #expect(found.allSatisfy { $0.2 == LocalDateTime("2025-12-01") })
    }
  }

  @Test("Search payments")
  func payments_toASupplier_thatAreOpen() async throws {
    try await Administration.run(shows: [.pageSizes, .bookkeeping]) { books in
      let supplier = try Administration.id("supplier")
      try await books.seed("purchaseentry/PurchaseEntries") { try Self.purchase($0) }
      try await books.sandbox.seed(
        "purchaseentry/PurchaseEntries", [try Self.purchase(700), try Self.purchase(800, from: "customer")])
      let payments = books.division.cashflow.payments
      _ = try await payments.process(try await payments.where { $0.yourRef == "F-1700" }.all())
      let found = try await books.search(
        payments.where { $0.account == supplier && $0.status == .open }
          .orderBy { $0.amountDC }.select { ($0.amountDC, $0.entryNumber) },
        sends: "Account eq guid'\(supplier)' and Status eq 20")
      #expect(found.map(\.0) == (1...65).map { Decimal($0) })
      #expect(found.map(\.1) == (1...65).map { Int32(26_600_000 + $0) })
    }
  }
}
