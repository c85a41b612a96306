import SandboxService

/// The general ledger account of line 0: receivables or payables, or the bank or cash account of the journal.
struct TotalAccount {
  let kind: EntryKind
  let ledger: Ledger

  func account(_ journal: Record, _ party: Record?) throws -> GLAccount {
    switch kind.nature {
    case .sales: return try receivable(party, journal)
    case .purchase: return try payable(party, journal)
    case .bank, .cash, .general:
      let type = kind.nature == .cash ? GLAccount.cash : GLAccount.bank
      if let found = try ledger.glAccount(journal.text("GLAccount")) ?? ledger.glAccount(ofType: type) { return found }
      throw missing("Journal '\(journal.text("Code") ?? "")' has no general ledger account", "financial/Journals", type)
    }
  }

  func receivable(_ party: Record?, _ journal: Record? = nil) throws -> GLAccount {
    try found(party?.text("GLAR"), journal, type: GLAccount.receivable, "There is no account for receivables")
  }

  func payable(_ party: Record?, _ journal: Record? = nil) throws -> GLAccount {
    try found(party?.text("GLAP"), journal, type: GLAccount.payable, "There is no account for payables")
  }

  private func found(_ own: String?, _ journal: Record?, type: Int64, _ problem: String) throws -> GLAccount {
    if let account = try ledger.glAccount(own) { return account }
    if let account = try ledger.glAccount(journal?.text("GLAccount")), account.type == type { return account }
    if let account = try ledger.glAccount(ofType: type) { return account }
    throw missing(problem, "financial/GLAccounts", type)
  }

  private func missing(_ problem: String, _ set: String, _ type: Int64) -> ODataError {
    ODataError(
      500, "\(problem).", hint: "Set it in \(set), or create an account of type \(type) in financial/GLAccounts.")
  }
}
