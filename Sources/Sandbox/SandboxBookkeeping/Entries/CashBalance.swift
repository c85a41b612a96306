import SandboxService
import SandboxStore

/// The balances of bank and cash entries: each begins where the one before it in the journal ended.
struct CashBalance {
  let ledger: Ledger

  private static func name(_ journal: String) -> String { "balance \(journal)" }

  func fill(_ header: inout Record, _ journal: Record, _ postings: [Posting]) throws {
    let moved = postings.first?.amount ?? .zero
    let last = Amount(cents: try ledger.session.number(Self.name(journal.text("Code") ?? "")))
    let opening = try header.amount("OpeningBalanceFC") ?? last
    let closing = opening + moved
    if let given = try header.amount("ClosingBalanceFC"), given.rounded != closing {
      throw ODataError(
        500, "The closing balance \(given.text) is not \(closing.text).",
        hint: "It is the opening balance \(opening.text) and the lines \(moved.text).")
    }
    header.set("OpeningBalanceFC", opening)
    header.set("ClosingBalanceFC", closing)
  }

  /// Before an entry is booked for the first time: the journal goes on from its opening balance, which may be another
  /// than the closing balance of the entry before.
  func begin(_ journal: String?, at opening: Amount?) throws {
    guard let journal, let opening else { return }
    try ledger.session.setNumber(Self.name(journal), opening.cents)
  }

  /// After the total of an entry has changed by so much.
  func move(_ journal: String?, by amount: Amount) throws {
    guard let journal, !amount.isZero else { return }
    let name = Self.name(journal)
    try ledger.session.setNumber(name, try ledger.session.number(name) + amount.cents)
  }
}
