import ExactOnline
import ExactOnlineSandbox
import Foundation
import GRDB
import SandboxFixtures
import TestSupport
import Testing

@testable import ExactOnlineMirror

/// Mirrors of books: sums that agree with the service's own reports.
@Suite("Mirrors of books", .timeLimit(.minutes(1)))
struct BooksTests {
  private static let services = [
    "financial", "financialtransaction", "read/financial", "salesentry", "generaljournalentry", "vat", "sync/Financial",
    "salesinvoice", "sync/SalesInvoice", "logistics", "cashflow",
  ]

  @Test func documentedQuery_givesTheRevenueOfTheReport() async throws {
    try await Office.run(Self.services) { office in
      let books = try await Books(office)
      try await books.sell(
        [
          ("1000.10", "2026-01-02", 0), ("400.25", "2026-01-15", 1), ("0.10", "2026-02-01", 0),
          ("7.35", "2025-12-31", 1),
        ])
      try await books.correct("12.50", "2026-02-03")
      let mirror = try office.mirror()
      try await mirror.update(office.division, [.accounts, .glAccounts, .transactionLines], options: office.options)
      let query = try Self.documentedQuery()
      let rows = try office.query(query)
      #expect(
        rows == [
          "Café Zuid|2025-12|7.35", "Bakkerij Noord|2026-01|1000.1", "Café Zuid|2026-01|400.25",
          "Bakkerij Noord|2026-02|0.1", "no customer|2026-02|12.5",
        ])
      var months: [String: Decimal] = [:]
      for row in rows {
        let parts = row.split(separator: "|")
        months["\(parts[1])", default: 0] += Decimal(string: "\(parts[2])") ?? 0
      }
      for row in try await office.division.read.financial.revenueList.all() {
        let month = "\(row.year)-\(row.period < 10 ? "0" : "")\(row.period)"
        #expect(months.removeValue(forKey: month) == row.amount, "\(month)")
      }
      #expect(months.isEmpty)
      // Any program that has SQLite can ask the same.
      let script =
        "import sqlite3, sys\nfor row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row, sep='|')"
      let python = try await Subprocess.run("python3", ["-c", script, office.folder.path("mirror.sqlite"), query])
      #expect(python.output.split(separator: "\n").map(String.init) == rows, "\(python.errors)")
    }
  }

  /// The first block of SQL in Documentation/mirror.md.
  private static func documentedQuery() throws -> String {
    let page = try Repository.text("Documentation/mirror.md")
    let block = try #require(page.split(separator: "```sql\n").dropFirst().first)
    return String(block.prefix { $0 != "`" })
  }

  @Test func audit_comparesCountsAndBalances() async throws {
    try await Office.run(Self.services) { office in
      let books = try await Books(office)
      try await books.sell([("100.00", "2026-01-02", 0), ("50.55", "2026-02-02", 1)])
      let mirror = try office.mirror()
      let sets: [MirrorSet] = [.accounts, .transactionLines]
      try await mirror.update(office.division, sets, options: office.options)
      var audit = try await mirror.audit(office.division, sets)
      #expect(audit.isEqual && audit.comparedBalances >= 4 && audit.calls == 3, "\(audit)")
      // Something that an update would have noticed, and something that nobody would.
      try await office.add("New")
      try await mirror.queue.write {
        try $0.execute(sql: "UPDATE transaction_lines SET AmountDC = '-49.55' WHERE AmountDC LIKE '-50.55%'")
      }
      audit = try await mirror.audit(office.division, sets)
      #expect(audit.differentCounts.map(\.set) == ["accounts"])
      #expect(audit.differentCounts.first.map { $0.service - $0.mirror } == 1)
      let balance = try #require(audit.balances.first)
      #expect(audit.balances.count == 1 && balance.accountCode == "8000" && balance.period == 2)
      #expect(balance.mirror == Decimal(string: "-49.55") && balance.service == Decimal(string: "-50.55"))
      #expect(audit.description.contains("account 8000, 2026/2: -49.55 in the mirror, -50.55 in the service"))
    }
  }

  @Test func headersAndLinesOfInvoices_areTables_andTheViewHasTheUsualSigns() async throws {
    try await Office.run(Self.services) { office in
      let books = try await Books(office)
      try await office.sandbox.create(
        "salesinvoice/SalesInvoices",
        [
          [
            "Journal": "70", "OrderedBy": .key(books.customers[0]),
            "SalesInvoiceLines": [
              ["Item": .key(books.item), "Quantity": 2, "NetPrice": 10.5],
              ["Item": .key(books.item), "Quantity": 1, "NetPrice": 4],
            ],
          ]
        ])
      let mirror = try office.mirror()
      try await mirror.update(office.division, [.salesInvoices], options: office.options)
      #expect(try office.query("SELECT LineNumber FROM sales_invoices") == ["0"])
      #expect(
        try office.query("SELECT LineNumber, AmountDC FROM sales_invoice_lines_view ORDER BY 1") == ["1|21.0", "2|4.0"])
      #expect(
        try office.query("SELECT AmountDC FROM sales_invoice_lines WHERE LineNumber = 1").first?.hasPrefix("-21")
          == true)
      // The deletion of an invoice is that of its lines.
      try await office.sandbox.delete("salesinvoice/SalesInvoices", filter: "Journal eq '70'")
      try await mirror.update(office.division, [.salesInvoices], options: office.options)
      #expect(try office.query("SELECT count(*) FROM sales_invoices") == ["0"])
      #expect(try office.query("SELECT count(*) FROM sales_invoice_lines") == ["0"])
    }
  }
}

/// Ledger accounts, customers, and what is sold to them.
private struct Books {
  let office: Office
  let revenue = UUID()
  let bank = UUID()
  let item = UUID()
  let customers: [UUID]

  init(_ office: Office) async throws {
    self.office = office
    customers = try await office.add("Bakkerij Noord", "Café Zuid")
    try await office.sandbox.create(
      "financial/GLAccounts",
      [
        ["ID": .key(revenue), "Code": "8000", "Description": "Revenue", "Type": 110, "BalanceType": "W"],
        ["ID": .key(bank), "Code": "1000", "Description": "Bank", "Type": 12, "BalanceType": "B"],
        ["ID": .key(UUID()), "Code": "1300", "Description": "Debtors", "Type": 20, "BalanceType": "B"],
      ])
    try await office.sandbox.seed(
      "financial/Journals",
      [["Code": "70", "Description": "Sales", "Type": 20], ["Code": "90", "Description": "Memorial", "Type": 90]])
    try await office.sandbox.seed(
      "logistics/Items",
      [["ID": .key(item), "Code": "A", "Description": "Lamp", "IsSalesItem": true, "GLRevenue": .key(revenue)]])
  }

  /// Books revenue without a customer.
  func correct(_ amount: String, _ day: String) async throws {
    try await office.sandbox.create(
      "generaljournalentry/GeneralJournalEntries",
      [
        [
          "JournalCode": "90",
          "GeneralJournalEntryLines": [
            ["GLAccount": .key(revenue), "AmountFC": .number("-\(amount)"), "Date": .string(day)],
            ["GLAccount": .key(bank), "AmountFC": .number(amount), "Date": .string(day)],
          ],
        ]
      ])
  }

  /// - Parameter sales: Amounts, days, and the customers' numbers.
  func sell(_ sales: [(String, String, Int)]) async throws {
    try await office.sandbox.create(
      "salesentry/SalesEntries",
      sales.map { amount, day, customer in
        [
          "Customer": .key(customers[customer]), "Journal": "70", "EntryDate": .string(day),
          "SalesEntryLines": [["GLAccount": .key(revenue), "AmountFC": .number(amount)]],
        ]
      })
  }
}
