import SandboxStore

/// Sums of transaction lines by account and period, in cents.
struct LedgerSums {
  struct Sum {
    var account: String
    var year: Int64
    var period: Int64
    var amount: Amount
  }

  let sums: [Sum]
  private let accounts: [String: Record]

  init(_ ledger: Ledger) throws {
    var sums: [Sum] = []
    if let lines = ledger.books["financialtransaction/TransactionLines"] {
      try ledger.session.forEachRow(
        sql: "SELECT 0, \(lines.sql("GLAccount")), \(lines.sql("FinancialYear")), \(lines.sql("FinancialPeriod")), "
          + "SUM(\(LedgerSums.cents(lines, "AmountDC"))) FROM \(lines.set.table) GROUP BY 2, 3, 4",
        of: [lines.set]
      ) { row in
        guard case .text(let account) = row.value(0) else { return }
        sums.append(
          Sum(account: account, year: row.integer(1), period: row.integer(2), amount: Amount(cents: row.integer(3))))
      }
    }
    self.sums = sums
    var accounts: [String: Record] = [:]
    if let table = ledger.books["financial/GLAccounts"] {
      for row in try ledger.records(table, []) { accounts[row.key] = row }
    }
    self.accounts = accounts
  }

  func record(_ account: String) -> Record? { accounts[account] }

  /// Whether an account is one of revenue; nil if it is one of the balance sheet.
  func isRevenue(_ account: String) -> Bool? {
    guard let row = accounts[account], GLAccount.isProfitAndLoss(row) else { return nil }
    let type = row.integer("Type") ?? 0
    return (110...160).contains(type) ? GLAccount(row).isIncome : row.text("BalanceSide") == "C"
  }

  /// A column of amounts in whole cents, so that sums are exact.
  static func cents(_ table: Table, _ name: String) -> String { "CAST(ROUND(\(table.sql(name)) * 100) AS INTEGER)" }
}
