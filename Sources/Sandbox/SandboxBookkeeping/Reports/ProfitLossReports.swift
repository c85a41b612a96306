/// `read/financial/ProfitLossOverview`: revenue, costs and result of this year and period, and of those a year ago.
struct ProfitLossReport: Report {
  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    let sums = try LedgerSums(ledger)
    let (year, period) = try EntryCalendar(ledger: ledger).period(of: ledger.now)
    var row = Record(table)
    row.set("CurrentYear", year)
    row.set("CurrentPeriod", period)
    row.set("PreviousYear", year - 1)
    row.set("PreviousYearPeriod", period)
    row.set("CurrencyCode", try ledger.currency)
    for (name, year, period) in [
      ("CurrentYear", year, Int64?.none), ("CurrentPeriod", year, period), ("PreviousYear", year - 1, nil),
      ("PreviousYearPeriod", year - 1, period),
    ] {
      let chosen = sums.sums.filter { $0.year == year && (period == nil || $0.period == period) }
      let revenue = -chosen.filter { sums.isRevenue($0.account) == true }.map(\.amount).total
      let costs = chosen.filter { sums.isRevenue($0.account) == false }.map(\.amount).total
      row.set("Revenue\(name)", revenue)
      row.set("Costs\(name)", costs)
      row.set("Result\(name)", revenue - costs)
    }
    return [row]
  }
}

/// `read/financial/RevenueList`: the revenue of each period.
struct RevenueReport: Report {
  private struct Period: Hashable {
    var year: Int64
    var period: Int64
  }

  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    let sums = try LedgerSums(ledger)
    let revenue = sums.sums.filter { sums.isRevenue($0.account) == true }
    return Dictionary(grouping: revenue) { Period(year: $0.year, period: $0.period) }
      .sorted { ($0.key.year, $0.key.period) < ($1.key.year, $1.key.period) }
      .map { key, sums in
        var row = Record(table)
        row.set("Year", key.year)
        row.set("Period", key.period)
        row.set("Amount", -sums.map(\.amount).total)
        return row
      }
  }
}
