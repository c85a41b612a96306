import ExactOnline
import ExactOnlinePostgreSQL
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

@testable import ExactOnlineMirrorPostgreSQL

/// The same engine over the other database: what the service has is in PostgreSQL, value by value.
@Suite("Mirrors in PostgreSQL", .timeLimit(.minutes(2)))
struct PostgreSQLMirrorTests {
  private static var options: MirrorWorkerOptions {
    var options = MirrorWorkerOptions()
    options.workers = 1
    options.schedule = .every(.seconds(3600))
    options.endsWhenDone = true
    return options
  }

  @Test func workers_copyTheDivision_valueByValue() async throws {
    let services = ["financial", "logistics", "sync/Logistics", "salesinvoice", "sync/SalesInvoice"]
    try await Office.run(services, pageSize: 2) { office in
      let copy = try await PostgreSQLCopy()
      let keys = try await office.add("Bakkerij", "Café 'Zuid' \\N", "Molen", "Haven")
      try await office.sandbox.update(
        "crm/Accounts", filter: "ID eq guid'\(keys[0])'",
        ["CreditLineSales": .number("1234.56"), "StartDate": "2026-01-31", "Blocked": true])
      let invoice = try await addInvoice(office, orderedBy: keys[3])
      try await copy.queue.enqueue([(office.division.code, "Office")])
      try await update(copy, office)
      try await expectEqual(copy, office)
      #expect(try await copy.sql("SELECT sum(AmountDC) = 25 FROM @.sales_invoice_lines_view") == [["t"]])

      try await office.rename(keys[1], "Café")
      try await office.sandbox.delete("crm/Accounts", filter: "ID eq guid'\(keys[2])'")
      try await office.sandbox.delete("salesinvoice/SalesInvoices", filter: "InvoiceID eq guid'\(invoice)'")
      try await copy.queue.unpark(office.division.code)
      try await update(copy, office)
      try await expectEqual(copy, office)
      #expect(try await copy.sql("SELECT Name FROM @.accounts_view ORDER BY 1").compactMap { $0[0] }.count == 3)

      office.advance(by: .seconds(3600))
      try await office.sandbox.moveDivision()
      try await copy.queue.unpark(office.division.code)
      try await update(copy, office)
      try await expectEqual(copy, office)
      let runs = try await copy.sql("SELECT outcome, calls > 0 FROM @.mirror_runs")
      #expect(runs == Array(repeating: ["finished", "t"], count: 3))
    }
  }

  /// An invoice with two lines. Returns its key.
  private func addInvoice(_ office: Office, orderedBy customer: UUID) async throws -> String {
    let (revenue, item) = (UUID(), UUID())
    let sandbox = office.sandbox
    try await sandbox.seed(
      "financial/GLAccounts", [["ID": .key(revenue), "Code": "8000", "Description": "Revenue", "Type": 110]])
    try await sandbox.seed("financial/Journals", [["Code": "70", "Description": "Sales", "Type": 20]])
    try await sandbox.seed(
      "logistics/Items",
      [
        [
          "ID": .key(item), "Code": "A", "Description": "Lamp", "IsSalesItem": true, "GLRevenue": .key(revenue),
          "CostPriceStandard": 0.1,
        ]
      ])
    let lines: [SandboxValue] = [
      ["Item": .key(item), "Quantity": 2, "NetPrice": 10.5], ["Item": .key(item), "Quantity": 1, "NetPrice": 4],
    ]
    let set = "salesinvoice/SalesInvoices"
    try await sandbox.create(
      set, [["Journal": "70", "OrderedBy": .key(customer), "SalesInvoiceLines": .array(lines)]])
    guard case .string(let key)? = try await sandbox.rows(set).first?["InvoiceID"] else {
      throw MirrorSchemaError(schema: "sandbox", table: set, message: "the sandbox has no invoice")
    }
    return key
  }

  private func update(_ copy: PostgreSQLCopy, _ office: Office) async throws {
    let workers = MirrorWorkers(queue: copy.queue, store: copy.store, options: Self.options) { event in
      if case .failed(_, let error, _) = event { Issue.record(error) }
    }
    await workers.run([.accounts, .items, .salesInvoices], options: office.options) { _ in office.division }
  }

  private func expectEqual(_ copy: PostgreSQLCopy, _ office: Office) async throws {
    let sync = office.division.sync
    #expect(
      try await copy.rows("accounts", of: Sync.CRM.AccountSync.table) == office.rows(of: sync.crm.accounts))
    #expect(try await copy.rows("items", of: Sync.Logistics.ItemSync.table) == office.rows(of: sync.logistics.items))
    let table = Sync.SalesInvoice.SalesInvoiceSync.table
    let invoices = sync.salesInvoice.salesInvoices
    #expect(
      try await copy.rows("sales_invoices", of: table) == office.rows(of: invoices) { $0.lineNumber == 0 })
    #expect(
      try await copy.rows("sales_invoice_lines", of: table) == office.rows(of: invoices) { $0.lineNumber != 0 })
  }

  /// All its sets are refused: it is parked with the reason, and after it was given access and unparked it is copied.
  @Test func divisionThatIsRefused_isParked_andGoesOnAfterwards() async throws {
    try await Office.run([]) { office in
      let copy = try await PostgreSQLCopy()
      try await office.add("A")
      try await copy.queue.enqueue([(office.division.code, nil)])
      office.sandbox.inject(.status(403), on: "sync/CRM/Accounts")
      let workers = { MirrorWorkers(queue: copy.queue, store: copy.store, options: Self.options) }
      await workers().run([.accounts], options: office.options) { _ in office.division }
      let status = try await copy.sql("SELECT state, parked, reason LIKE '%(403)%' FROM @.mirror_status")
      #expect(status == [["parked", "no access", "t"]])
      #expect(try await copy.queue.unparkAll(.noAccess) == 1)
      office.sandbox.removeFault()
      await workers().run([.accounts], options: office.options) { _ in office.division }
      #expect(try await copy.sql("SELECT state FROM @.mirror_status") == [["waiting"]])
      #expect(try await copy.sql("SELECT Name FROM @.accounts") == [["A"]])
    }
  }
}
