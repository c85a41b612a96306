import SandboxBookkeeping
import SandboxStore

/// The general ledger accounts on which an item is booked: its own, those of its group, those of the other side.
struct ItemAccounts {
  let ledger: Ledger

  func revenue(of item: Record?, _ party: Record?) throws -> String? {
    if let own = try item?.text("GLRevenue") ?? group(of: item)?.text("GLRevenue") { return own }
    return try party?.text("GLAccountSales") ?? ledger.glAccount(ofType: GLAccount.revenue)?.id
  }

  /// The stock account.
  func costs(of item: Record?, _ party: Record?) throws -> String? {
    let names = item?.flag("IsStockItem") == true ? ["GLStock", "GLCosts"] : ["GLCosts"]
    let group = try group(of: item)
    for name in names {
      if let own = item?.text(name) ?? group?.text(name) { return own }
    }
    return try party?.text("GLAccountPurchase") ?? ledger.glAccount(ofType: GLAccount.costOfGoods)?.id
  }

  private func group(of item: Record?) throws -> Record? {
    try ledger.reference("logistics/ItemGroups", "ID", item?.text("ItemGroup"))
  }
}

/// The sales price of an item on a day: from its list of prices, or its standard price.
struct ItemPrices {
  let ledger: Ledger

  func sales(of item: Record, on date: Int64) throws -> Amount? {
    if let table = ledger.books["logistics/SalesItemPrices"] {
      let price = try ledger.records(table, [("Item", .text(item.key))]).filter { row in
        row.text("Account") == nil && (row.integer("Quantity") ?? 0) <= 1 && row.isValid(on: date)
      }.last
      if let price = try price?.amount("Price") { return price }
    }
    return try item.amount("StandardSalesPrice")
  }
}

extension Record {
  /// Whether a day is from its `StartDate` to its `EndDate`.
  func isValid(on date: Int64) -> Bool {
    (integer("StartDate") ?? .min) <= date && date <= (integer("EndDate") ?? .max)
  }
}
