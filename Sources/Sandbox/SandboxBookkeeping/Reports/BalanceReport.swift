import SandboxStore

/// `financial/ReportingBalance`: the amounts booked on an account in a period, by type, status, cost center and cost
/// unit.
struct BalanceReport: Report {
  private static let columns = [
    "GLAccount", "FinancialYear", "FinancialPeriod", "Type", "Status", "CostCenter", "CostUnit",
  ]

  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    guard let lines = ledger.books["financialtransaction/TransactionLines"] else { return [] }
    let sums = try LedgerSums(ledger)
    let cents = LedgerSums.cents(lines, "AmountDC")
    let groups = Self.columns.map(lines.sql)
    var rows: [Record] = []
    try ledger.session.forEachRow(
      sql: "SELECT 0, \(groups.joined(separator: ", ")), MAX(\(lines.sql("GLAccountCode"))), "
        + "MAX(\(lines.sql("GLAccountDescription"))), MAX(\(lines.sql("CostCenterDescription"))), "
        + "MAX(\(lines.sql("CostUnitDescription"))), SUM(\(cents)), SUM(MAX(\(cents), 0)), SUM(MAX(-\(cents), 0)), COUNT(*) "
        + "FROM \(lines.set.table) GROUP BY 2, 3, 4, 5, 6, 7, 8 ORDER BY 3, 4, 9, 5, 6, 7, 8",
      of: [lines.set]
    ) { row in
      var record = Record(table)
      let names = [
        "GLAccount", "ReportingYear", "ReportingPeriod", "Type", "Status", "CostCenterCode", "CostUnitCode",
        "GLAccountCode", "GLAccountDescription", "CostCenterDescription", "CostUnitDescription",
      ]
      for (index, name) in names.enumerated() { record.set(name, row.value(index)) }
      for (index, name) in ["Amount", "AmountDebit", "AmountCredit"].enumerated() {
        record.set(name, Amount(cents: row.integer(11 + index)))
      }
      record.set("Count", row.integer(14))
      if case .text(let account) = row.value(0), let found = sums.record(account) {
        record.set("BalanceType", GLAccount.isProfitAndLoss(found) ? "W" : "B")
      }
      rows.append(record)
    }
    return rows
  }
}
