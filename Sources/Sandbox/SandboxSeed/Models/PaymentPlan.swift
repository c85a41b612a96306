/// Invoices that are to be paid.
struct PaymentPlan {
  struct Item {
    var party: Party
    var invoiceNumber: Int
    var cents: Int
    var isReceipt: Bool
  }

  private var items: [Int: [Item]] = [:]

  mutating func add(_ item: Item, on day: Day) { items[day.number, default: []].append(item) }

  /// The payments from one day to another.
  mutating func take(_ days: ClosedRange<Int>) -> [(day: Day, item: Item)] {
    days.flatMap { day in (items.removeValue(forKey: day) ?? []).map { (Day(day), $0) } }
  }
}
