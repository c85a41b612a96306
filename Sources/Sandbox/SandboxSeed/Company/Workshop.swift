/// Sets of items that are made in the house: a shop order with one below it, and what was bought for it.
struct Workshop {
  /// Shop orders, by their place below each other.
  private enum Order: Int {
    case whole = 1
    case part

    var id: String { SeedID.shopOrder.text(rawValue) }
    var number: Int { 60_000 + rawValue }
  }

  private static let quantity = 4

  let book: DemoBook

  func plan() {
    let sets = book.products.filter { $0.kind == .assembled }
    guard let part = sets.first, let whole = sets.last, part.number != whole.number else { return }
    let day = (book.today + -12).workday
    book.on(day) { try write(whole, part, on: day) }
  }

  private func write(_ whole: Product, _ part: Product, on day: Day) throws {
    let bought = book.products[0]
    try write(.whole, of: whole, on: day)
    try write(.part, of: part, on: day)
    for (line, product) in [part, bought].enumerated() {
      try book.add(
        "manufacturing/ShopOrderMaterialPlans", on: day,
        [
          "ID": .text(plan(line)), "ShopOrder": .text(Order.whole.id), "LineNumber": .integer(line + 1),
          "Item": .text(product.id), "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
          "Description": .text(product.description), "Unit": .text(product.unit.code),
          "UnitDescription": .text(product.unit.description), "PlannedQuantity": .integer(Self.quantity),
          "PlannedQuantityFactor": .real(1), "PlannedPriceFC": .cents(product.cost),
          "PlannedAmountFC": .cents(product.cost * Self.quantity), "PlannedDate": .day((day + 10).workday),
          "Backflush": 1,
        ])
    }
    let lines = [TradeLine(product: bought, number: 1, quantity: Self.quantity, unitPrice: bought.cost)]
    let order = try Purchases(book: book).order(
      book.supplier(of: bought), lines, on: day, receipt: (book.today + 5).workday)
    // No other set says what is bought for which shop order.
    try book.add(
      "sync/Manufacturing/ShopOrderPurchasePlanning", on: day, isFeed: true,
      [
        "ID": .text(SeedID.purchasePlanning.text(1)), "ShopOrder": .text(Order.whole.id),
        "ShopOrderNumber": .integer(Order.whole.number), "ShopOrderMaterialPlan": .text(plan(1)),
        "PurchaseOrder": .text(order.id), "PurchaseOrderNumber": .integer(order.orderNumber),
        "Quantity": .integer(Self.quantity), "Factor": .real(1),
      ])
  }

  private func plan(_ line: Int) -> String { SeedID.materialPlan.text(line + 1) }

  private func write(_ order: Order, of product: Product, on day: Day) throws {
    let isWhole = order == .whole
    var row = SeedRow([
      "ID": .text(order.id), "ShopOrderNumber": .integer(order.number),
      "ShopOrderNumberString": .text(String(order.number)), "Description": .text(product.description),
      "EntryDate": .day(day), "Item": .text(product.id), "ItemCode": .text(product.code),
      "ItemDescription": .text(product.description), "ItemVersion": .text(SeedID.bomVersion.text(product.number)),
      "PlannedQuantity": .integer(Self.quantity), "ProducedQuantity": .integer(0), "PlannedStartDate": .day(day),
      "PlannedDate": .day((day + (isWhole ? 20 : 10)).workday), "Status": 10, "Type": 9040,
      "ShopOrderMain": .text(Order.whole.id), "ShopOrderMainNumber": .integer(Order.whole.number),
      "ShopOrderMaterialPlanCount": .integer(isWhole ? 2 : 0), "SubShopOrderCount": .integer(isWhole ? 1 : 0),
      "Unit": .text(product.unit.code), "UnitDescription": .text(product.unit.description),
      "Warehouse": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
      "WarehouseDescription": .text(Warehouse.main.description),
    ])
    if !isWhole {
      row.add(["ShopOrderParent": .text(Order.whole.id), "ShopOrderParentNumber": .integer(Order.whole.number)])
    }
    try book.add("manufacturing/ShopOrders", on: day, row)
  }
}
