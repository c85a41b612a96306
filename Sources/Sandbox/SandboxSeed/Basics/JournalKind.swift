/// A journal.
struct JournalKind: Sendable {
  var code: String
  var description: String
  /// By Exact Online's list: 10 cash, 12 bank, 20 sales, 22 purchase, 90 general.
  var type: Int
  /// The ledger account.
  var ledger: String

  var id: String { SeedID.journal.text(Int(code) ?? 0) }

  static let cash = JournalKind(code: "10", description: "Kasboek", type: 10, ledger: "1000")
  static let bank = JournalKind(code: "20", description: "Zandbank", type: 12, ledger: "1100")
  static let purchases = JournalKind(code: "60", description: "Inkoopboek", type: 22, ledger: "1600")
  static let purchaseInvoices = JournalKind(code: "61", description: "Inkoopfacturen", type: 22, ledger: "1600")
  static let sales = JournalKind(code: "70", description: "Verkoopboek", type: 20, ledger: "1300")
  static let salesEntries = JournalKind(code: "71", description: "Verkoop overig", type: 20, ledger: "1300")
  static let general = JournalKind(code: "90", description: "Memoriaal", type: 90, ledger: "")
  static let all = [cash, bank, purchases, purchaseInvoices, sales, salesEntries, general]
}
