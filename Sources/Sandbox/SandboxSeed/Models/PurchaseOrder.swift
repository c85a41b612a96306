/// An order to a supplier, with its delivery and invoice dates.
struct PurchaseOrder {
  var number: Int
  var supplier: Party
  var day: Day
  var lines: [TradeLine]
  var receiptDay: Day
  var invoiceDay: Day

  var id: String { SeedID.purchaseOrder.text(number) }
  var orderNumber: Int { 50_000 + number }

  func lineID(_ line: TradeLine) -> String { SeedID.purchaseOrderLine.text(number * 16 + line.number) }
}
