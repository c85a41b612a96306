/// An account of the general ledger.
struct GLAccount {
  static let receivable: Int64 = 20
  static let payable: Int64 = 22
  static let vat: Int64 = 24
  static let bank: Int64 = 12
  static let cash: Int64 = 10
  static let revenue: Int64 = 110
  static let costOfGoods: Int64 = 111

  let id: String
  let code: String
  let description: String?
  let type: Int64
  let vatCode: String?
  let isBlocked: Bool

  init(_ row: Record) {
    id = row.key
    code = row.text("Code") ?? ""
    description = row.text("Description")
    type = row.integer("Type") ?? 0
    vatCode = row.text("VATCode")
    isBlocked = row.flag("IsBlocked")
  }

  /// Revenue and exceptional income: amounts booked there are sales.
  var isIncome: Bool { [110, 140, 160].contains(type) }

  /// Accounts of profit and loss, if the row does not state it.
  static func isProfitAndLoss(_ row: Record) -> Bool {
    if let type = row.text("BalanceType") { return type == "W" }
    return (110...160).contains(row.integer("Type") ?? 0)
  }
}
