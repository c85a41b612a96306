/// The balance and the stock on the first day.
struct Opening {
  static let bank = 17_000_000
  static let cash = 50_000

  let book: DemoBook

  func write() throws {
    let day = book.start
    let balance = [
      ("0200", 6_000_000), ("0300", 4_500_000), ("1000", Self.cash), ("1100", Self.bank), ("0500", -1_800_000),
      ("0700", -8_000_000),
    ]
    let rest = balance.reduce(0) { $0 + $1.1 }
    let lines = (balance + [("0510", -rest)]).map { JournalLine($0.0, $0.1, "Beginbalans", day) }
    try book.addJournalEntry(lines, on: day)
    let purchases = Purchases(book: book)
    let stocked = Dictionary(grouping: book.products.filter(\.isStock)) { book.supplier(of: $0).number }
    for (_, products) in stocked.sorted(by: { $0.key < $1.key }) {
      let lines = products.enumerated().map { index, product in
        TradeLine(product: product, number: index + 1, quantity: product.lot * book.scale, unitPrice: product.cost)
      }
      book.on(day) { try purchases.order(book.supplier(of: products[0]), lines, on: day, receipt: day, isFirst: true) }
    }
  }
}
