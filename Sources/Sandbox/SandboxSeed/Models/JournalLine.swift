/// A line of a bank, cash or general journal entry: an amount on a ledger account, in hundredths.
struct JournalLine {
  var ledger: LedgerAccount
  var cents: Int
  var description: String
  var day: Day
  var party: Party?
  /// The number of the invoice that is paid.
  var invoiceNumber: Int?

  init(
    _ ledger: String, _ cents: Int, _ description: String, _ day: Day, party: Party? = nil, invoiceNumber: Int? = nil
  ) {
    self.ledger = LedgerAccount.code(ledger)
    self.cents = cents
    self.description = description
    self.day = day
    self.party = party
    self.invoiceNumber = invoiceNumber
  }
}
