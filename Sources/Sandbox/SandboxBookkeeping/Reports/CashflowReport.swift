import SandboxStore

/// `financial/CashflowBalance`: the balances of the accounts of the bank and cash journals.
struct CashflowReport: Report {
  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    guard let journals = ledger.books["financial/Journals"] else { return [] }
    let sums = try LedgerSums(ledger)
    let balances = Dictionary(grouping: sums.sums, by: \.account).mapValues { $0.map(\.amount).total }
    let currency = try ledger.currency
    return try ledger.records(journals, []).filter { [10, 12, 16].contains($0.integer("Type") ?? 0) }.map { journal in
      var row = Record(table)
      row.set("JournalID", journal.key)
      row.set("JournalCode", journal.text("Code"))
      row.set("JournalDescription", journal.text("Description"))
      row.set("JournalType", journal.integer("Type"))
      row.copy(
        [
          "BankAccountDescription", "BankAccountIBAN", "BankAccountID", "BankAccountIncludingMask",
          "CurrencyDescription",
        ],
        from: journal)
      row.set("Currency", journal.text("Currency") ?? currency)
      row.set("Amount", balances[journal.text("GLAccount") ?? ""] ?? .zero)
      row.set("LastUpdated", ledger.now)
      return row
    }
  }
}
