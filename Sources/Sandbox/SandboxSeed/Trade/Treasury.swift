/// Bank statements twice a month, the cash book, wages and depreciation.
struct Treasury {
  private final class Balances {
    var bank = Opening.bank
    var cash = Opening.cash
    var last: Day

    init(_ last: Day) { self.last = last }
  }

  private static let maximumLines = 500

  let book: DemoBook

  func plan() {
    let balances = Balances(book.start)
    var month = book.start.startOfMonth
    while month < book.today + 1 {
      let (middle, end) = (month + 14, month.endOfMonth)
      if book.start < middle { book.on(middle) { try writeStatement(balances, middle, isEnd: false) } }
      if book.start < end {
        book.on(end) {
          try writeWages(end)
          try writeStatement(balances, end, isEnd: true)
          try writeCash(balances, end)
        }
      }
      month = end + 1
    }
  }

  // MARK: Bank

  private func writeStatement(_ balances: Balances, _ day: Day, isEnd: Bool) throws {
    var lines = book.payments.take(balances.last.number + 1...day.number).map { day, item in
      JournalLine(
        item.isReceipt ? "1300" : "1600", item.isReceipt ? item.cents : -item.cents,
        "Factuur \(item.invoiceNumber)", day, party: item.party, invoiceNumber: item.invoiceNumber)
    }
    if isEnd {
      lines.append(JournalLine("1710", -Self.netWages, "Lonen \(day.year)-\(day.month)", day))
      lines.append(JournalLine("1700", -Self.wageTax, "Loonheffing \(day.year)-\(day.month)", day))
      lines.append(JournalLine("4900", -28_000, "Rente lening", day))
      lines.append(JournalLine("1110", -Self.petty(day), "Kasopname", day))
    }
    lines.append(JournalLine("4700", -1850, "Bankkosten", day))
    balances.last = day
    // A bank sends no statement of any length, and an entry is in memory as a whole.
    for first in stride(from: 0, to: lines.count, by: Self.maximumLines) {
      let part = Array(lines[first..<min(first + Self.maximumLines, lines.count)])
      let opening = balances.bank
      balances.bank += part.reduce(0) { $0 + $1.cents }
      try write(
        "financialtransaction/BankEntries", "BankEntryLines", .bank, part, (.bankEntry, .bankLine), on: day,
        opening: opening, closing: balances.bank)
    }
  }

  /// The expenses of the cash book in a month.
  private static func petty(_ day: Day) -> Int { 2500 + day.month * 315 }

  private func writeCash(_ balances: Balances, _ day: Day) throws {
    let amount = Self.petty(day)
    let lines = [
      JournalLine("1110", amount, "Opname bank", day),
      JournalLine("4400", -(amount / 3), "Koffie en thee", day + -6),
      JournalLine("4400", -(amount - amount / 3), "Kantoorartikelen", day + -2),
    ]
    let opening = balances.cash
    balances.cash += lines.reduce(0) { $0 + $1.cents }
    try write(
      "financialtransaction/CashEntries", "CashEntryLines", .cash, lines, (.cashEntry, .cashLine), on: day,
      opening: opening, closing: balances.cash)
  }

  private func write(
    _ path: String, _ navigation: String, _ journal: JournalKind, _ lines: [JournalLine],
    _ kinds: (entry: SeedID, line: SeedID), on day: Day, opening: Int, closing: Int
  ) throws {
    let entryNumber = book.entryNumber(journal, day)
    var row = SeedRow([
      "EntryID": .text(kinds.entry.text(book.next(kinds.entry))), "EntryNumber": .integer(entryNumber),
      "Currency": "EUR", "JournalCode": .text(journal.code), "JournalDescription": .text(journal.description),
      "FinancialYear": .integer(day.year), "FinancialPeriod": .integer(day.month), "Status": 50,
      "StatusDescription": "Verwerkt", "OpeningBalanceFC": .cents(opening), "ClosingBalanceFC": .cents(closing),
    ])
    let rows = lines.enumerated().map { index, line in
      var row = book.row(line, index + 1, kinds.line, entry: entryNumber)
      row.add(["ExchangeRate": .real(1)])
      return row
    }
    row.children = [(navigation, rows)]
    try book.add(path, on: day, row)
  }

  // MARK: Wages

  private static let netWages = 390_000
  private static let wageTax = 205_000

  private func writeWages(_ day: Day) throws {
    let month = "\(day.year)-\(day.month)"
    try book.addJournalEntry(
      [
        JournalLine("4000", 500_000, "Lonen \(month)", day),
        JournalLine("4010", 95_000, "Sociale lasten \(month)", day),
        JournalLine("1710", -Self.netWages, "Lonen \(month)", day),
        JournalLine("1700", -Self.wageTax, "Loonheffing \(month)", day),
        JournalLine("4800", 100_000, "Afschrijving \(month)", day),
        JournalLine("0210", -55_000, "Afschrijving \(month)", day),
        JournalLine("0310", -45_000, "Afschrijving \(month)", day),
      ], on: day)
  }
}
