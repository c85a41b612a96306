/// An account of the general ledger.
package struct GLAccount {
  package static let receivable: Int64 = 20
  package static let payable: Int64 = 22
  package static let vat: Int64 = 24
  package static let bank: Int64 = 12
  package static let cash: Int64 = 10
  package static let revenue: Int64 = 110
  package static let costOfGoods: Int64 = 111

  package let id: String
  package let code: String
  package let description: String?
  package let type: Int64
  package let vatCode: String?
  package let isBlocked: Bool

  package init(_ row: Record) {
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
  package static func isProfitAndLoss(_ row: Record) -> Bool {
    if let type = row.text("BalanceType") { return type == "W" }
    return (110...160).contains(row.integer("Type") ?? 0)
  }
}
