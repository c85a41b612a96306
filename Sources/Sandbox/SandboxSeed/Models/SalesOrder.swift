/// An order of a customer, and when it is delivered and invoiced.
struct SalesOrder {
  var number: Int
  var customer: Party
  var day: Day
  var lines: [TradeLine]
  var deliveryDay: Day
  var invoiceDay: Day

  var id: String { SeedID.order.text(number) }
  /// The number that people see.
  var orderNumber: Int { 20_000 + number }

  func lineID(_ line: TradeLine) -> String { SeedID.orderLine.text(number * 16 + line.number) }
}
