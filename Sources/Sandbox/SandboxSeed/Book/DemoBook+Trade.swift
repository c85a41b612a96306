extension DemoBook {
  /// From whom an item is bought.
  func supplier(of product: Product) -> Party { suppliers[product.number % min(8, suppliers.count)] }

  /// A customer who is there on that day.
  func pickCustomer(_ day: Day) -> Party {
    // Later accounts are created within the two years; those that do not exist yet are skipped.
    var customer = random.pick(customers)
    while customer.number % 8 == 7 || customer.number % 11 == 10 { customer = random.pick(customers) }
    return customer
  }

  /// One to four different items at the prices of that day, no more of them than there are.
  func lines(_ day: Day) -> [TradeLine] {
    let count = random.number(1...4)
    let first = random.number(0...products.count - 1)
    return (1...count).map { number in
      var product = products[(first + number * 7) % products.count]
      let most = product.price > 20_000 ? 5 : product.price > 4000 ? 16 : product.price > 1000 ? 40 : 80
      var quantity = random.number(1...most)
      if product.isStock {
        let left = stock[product.number, default: 0] / 2
        if left < 1, let hours = products.last { product = hours }
        quantity = max(1, min(quantity, left))
        stock[product.number, default: 0] -= product.isStock ? quantity : 0
      }
      return TradeLine(
        product: product, number: number, quantity: quantity, unitPrice: price(of: product, day),
        discount: quantity >= 10 ? 5 : 0)
    }
  }

  func price(of product: Product, _ day: Day) -> Int {
    day < start + 365 ? product.price * 95 / 100 : product.price
  }

  /// The next number of a journal in the year of a day: 25700001 is the first of journal 70 in 2025.
  func entryNumber(_ journal: JournalKind, _ day: Day) -> Int {
    let first = (day.year % 100) * 1_000_000 + (Int(journal.code) ?? 0) * 10_000
    return first + nextEntry(first)
  }
}
