import ODataQueries
import SandboxService
package import SandboxStore

/// Reports are worked out from the transaction lines, and from nothing else, when they are examined after something has
/// changed.
package struct Reports: ServiceRule {
  private let books: Books
  private let reports: [String: any Report]
  private let isOn: @Sendable () -> Bool

  package init(books: Books, isOn: @escaping @Sendable () -> Bool) {
    self.books = books
    self.isOn = isOn
    let all: [String: any Report] = [
      "financial/ReportingBalance": BalanceReport(), "financial/CashflowBalance": CashflowReport(),
      "read/financial/ReceivablesList": OpenItemReport(side: .receivable),
      "read/financial/PayablesList": OpenItemReport(side: .payable),
      "read/financial/AgingReceivablesList": AgingListReport(side: .receivable),
      "read/financial/AgingPayablesList": AgingListReport(side: .payable),
      "read/financial/AgingOverview": AgingOverviewReport(),
      "read/financial/OutstandingInvoicesOverview": OutstandingReport(),
      "read/financial/ProfitLossOverview": ProfitLossReport(), "read/financial/RevenueList": RevenueReport(),
    ]
    var reports: [String: any Report] = [:]
    for (path, report) in all {
      if let table = books[path] { reports[table.set.table] = report }
    }
    self.reports = reports
  }

  package var isActive: Bool { isOn() }

  package func refresh(_ set: SetSchema, now: Int64, in session: StoreSession) throws {
    guard let report = reports[set.table], let table = books.table(set.table), try ReportMark.exists(in: session) else {
      return
    }
    try session.transaction {
      guard try ReportMark.isStale(set.table, day: EntryCalendar.day(now), in: session) else { return }
      let ledger = Ledger(books, session, division: try division(session), now: now, origin: "", isSeed: true)
      let rows = try report.rows(table, ledger)
      try session.forEachRow(sql: "DELETE FROM \(set.table)", of: [set]) { _ in }
      for (index, row) in rows.enumerated() {
        var row = row
        for name in ["HID", "ID"] where table.set.key == [table.column(name) ?? -1] {
          if set.columns[set.key[0]].kind != .guid { row.set(name, Int64(index + 1)) }
        }
        let number = Int64(index + 1)
        let defaults = RowDefaults(set: set, division: ledger.division, now: now, number: number)
        try session.insert(number, into: set, values: try defaults.completed(row.changes))
      }
    }
  }

  private func division(_ session: StoreSession) throws -> Int {
    // Every division lists all of them.
    if let division = try session.division() { return division }
    guard let table = books["system/Divisions"], let column = table.column("Code") else { return 0 }
    var query = ReadQuery(table.set, of: table.service)
    query.columns = [column]
    query.limit = 1
    var code = 0
    try session.forEachRow(query) { code = Int($0.integer(0)) }
    return code
  }
}

/// The rows of a report.
protocol Report: Sendable {
  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record]
}
