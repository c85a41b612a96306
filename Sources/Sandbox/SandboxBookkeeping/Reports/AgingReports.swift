/// `read/financial/AgingReceivablesList` and `AgingPayablesList`: the open amounts of each account, by age.
struct AgingListReport: Report {
  let side: OpenItem.Side

  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    let currency = try ledger.currency
    let accounts = Dictionary(grouping: try OpenItem.all(side, ledger)) { $0.record.text("Account") ?? "" }
    return accounts.sorted { $0.key < $1.key }.map { account, items in
      var row = Record(table)
      row.set("AccountId", account)
      row.set("AccountCode", items[0].record.text("AccountCode"))
      row.set("AccountName", items[0].record.text("AccountName"))
      for (group, name) in OpenItem.groups {
        row.set("AgeGroup\(group)", group)
        row.set("AgeGroup\(group)Description", name)
        row.set("AgeGroup\(group)Amount", items.filter { $0.ageGroup == group }.map(\.amount).total)
      }
      row.set("TotalAmount", items.map(\.amount).total)
      row.set("CurrencyCode", currency)
      return row
    }
  }
}

/// `read/financial/AgingOverview`: all open amounts, by age.
struct AgingOverviewReport: Report {
  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    let receivables = try OpenItem.all(.receivable, ledger)
    let payables = try OpenItem.all(.payable, ledger)
    let currency = try ledger.currency
    return OpenItem.groups.map { group, name in
      var row = Record(table)
      row.set("AgeGroup", group)
      row.set("AgeGroupDescription", name)
      row.set("AmountReceivable", receivables.filter { $0.ageGroup == group }.map(\.amount).total)
      row.set("AmountPayable", payables.filter { $0.ageGroup == group }.map(\.amount).total)
      row.set("CurrencyCode", currency)
      return row
    }
  }
}

/// `read/financial/OutstandingInvoicesOverview`: the open and the overdue amounts, with the number of invoices.
struct OutstandingReport: Report {
  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    var row = Record(table)
    row.set("CurrencyCode", try ledger.currency)
    for (side, name) in [(OpenItem.Side.receivable, "Receivable"), (.payable, "Payable")] {
      let items = try OpenItem.all(side, ledger)
      for (kind, chosen) in [("Outstanding", items), ("Overdue", items.filter(\.isOverdue))] {
        row.set("\(kind)\(name)InvoiceAmount", chosen.map(\.amount).total)
        row.set("\(kind)\(name)InvoiceCount", Int64(chosen.count))
      }
    }
    return [row]
  }
}
