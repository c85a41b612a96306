import SandboxTrade

/// ``SandboxBehaviour/stock``: orders get numbers, prices and totals; deliveries, receipts, counts, transfers and assembly
/// move stock, and the states of orders follow. Without it, they are rows.
extension BookkeepingRules {
  var stock: Part {
    let isOn = isOn(.stock)
    return Part(
      rules: [
        TradeDocuments(books: books, [.salesOrder, .purchaseOrder], isOn: isOn), Stock(books: books, isOn: isOn),
      ], acts: .stock, isOn: isOn)
  }
}
