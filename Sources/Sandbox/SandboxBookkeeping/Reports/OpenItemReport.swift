/// `read/financial/ReceivablesList` and `PayablesList`: the open items.
struct OpenItemReport: Report {
  let side: OpenItem.Side

  func rows(_ table: Table, _ ledger: Ledger) throws -> [Record] {
    let currency = try ledger.currency
    return try OpenItem.all(side, ledger).map { item in
      var row = Record(table)
      let source = item.record
      row.set("Id", source.key)
      row.set("AccountId", source.text("Account"))
      row.set("AccountCode", source.text("AccountCode"))
      row.set("AccountName", source.text("AccountName"))
      row.set("Amount", item.amount)
      // A payment that was sent to the bank is on its way.
      row.set("AmountInTransit", source.integer("Status") == 40 ? item.amount : .zero)
      row.set("CurrencyCode", currency)
      row.copy(["Description", "DueDate", "EntryNumber", "InvoiceDate", "InvoiceNumber", "YourRef"], from: source)
      row.set("JournalCode", source.text("Journal"))
      row.set("JournalDescription", source.text("JournalDescription"))
      return row
    }
  }
}
