extension SeedRow {
  /// A ledger account: its id, its code and its description.
  mutating func addLedger(_ name: String, _ code: String) {
    let account = LedgerAccount.code(code)
    values.append((name, .text(account.id)))
    values.append(("\(name)Code", .text(account.code)))
    values.append(("\(name)Description", .text(account.description)))
  }
}
