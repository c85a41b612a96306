import SandboxBookkeeping

/// ``SandboxBehaviour/bookkeeping``: entries become transaction lines that balance, and open items, reports and balances
/// follow from these (Documentation/protocol.md, sections 14 and 16). Without it, entries are rows.
extension BookkeepingRules {
  func bookkeeping(_ bookkeeping: Bookkeeping) -> Part {
    let isOn = isOn(.bookkeeping)
    return Part(rules: [bookkeeping, Reports(books: books, isOn: isOn)], isOn: isOn)
  }
}
