import SandboxTrade

/// ``SandboxBehaviour/projectPrices``: entries of time and costs get the price of their item, or else the rate of their
/// employee, and the account of their project. Without it, they are as they were sent.
extension BookkeepingRules {
  var projectPrices: Part {
    let isOn = isOn(.projectPrices)
    return Part(rules: [ProjectEntries(books: books, isOn: isOn)], isOn: isOn)
  }
}
