import SandboxTrade

/// ``SandboxBehaviour/quotationActions``: quotations get prices, VAT and totals; they are accepted, rejected, reopened,
/// reviewed and sent. Without it, they are rows.
extension BookkeepingRules {
  var quotationActions: Part {
    let isOn = isOn(.quotationActions)
    return Part(rules: [TradeDocuments(books: books, [.quotation], isOn: isOn)], acts: .quotations, isOn: isOn)
  }
}
