extension DemoBook {
  /// The row of a line; its id is the next of its kind.
  func row(_ line: JournalLine, _ number: Int, _ kind: SeedID, entry: Int) -> SeedRow {
    var row = SeedRow([
      "ID": .text(kind.text(next(kind))), "LineNumber": .integer(number), "EntryNumber": .integer(entry),
      "GLAccount": .text(line.ledger.id), "GLAccountCode": .text(line.ledger.code),
      "GLAccountDescription": .text(line.ledger.description), "AmountDC": .cents(line.cents),
      "AmountFC": .cents(line.cents), "Description": .text(line.description), "Date": .day(line.day),
    ])
    if let party = line.party {
      row.add([
        "Account": .text(party.id), "AccountCode": code(party.code), "AccountName": .text(party.name),
      ])
    }
    if let invoice = line.invoiceNumber { row.add(["OurRef": .integer(invoice)]) }
    return row
  }

  /// Writes an entry of the general journal; the lines add up to nothing.
  func addJournalEntry(_ lines: [JournalLine], on day: Day) throws {
    let (number, entryNumber) = (next(.journalEntry), entryNumber(.general, day))
    var row = SeedRow([
      "EntryID": .text(SeedID.journalEntry.text(number)), "EntryNumber": .integer(entryNumber), "Currency": "EUR",
      "ExchangeRate": .real(1), "FinancialYear": .integer(day.year), "FinancialPeriod": .integer(day.month),
      "JournalCode": .text(JournalKind.general.code), "JournalDescription": .text(JournalKind.general.description),
      "Reversal": false, "Status": 50, "StatusDescription": "Verwerkt", "Type": 90, "TypeDescription": "Memoriaal",
    ])
    let rows = lines.enumerated().map { self.row($1, $0 + 1, .journalLine, entry: entryNumber) }
    row.children = [("GeneralJournalEntryLines", rows)]
    try add("generaljournalentry/GeneralJournalEntries", on: day, row)
  }
}
