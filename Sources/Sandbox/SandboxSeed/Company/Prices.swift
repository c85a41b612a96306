/// The prices of items, which change, and lists with discounts for quantities.
struct Prices {
  let book: DemoBook

  func write(_ product: Product) throws {
    // The year before last, and since then.
    let change = book.start + 365
    let prices: [(from: Day, to: Day?, price: Int)] = [
      (book.start, change + -1, product.price * 95 / 100), (change, nil, product.price),
    ]
    for (round, (from, to, price)) in prices.enumerated() {
      var row = SeedRow([
        "ID": .text(SeedID.itemPrice.text(product.number * 2 + round)), "Item": .text(product.id),
        "ItemCode": .text(product.code), "ItemDescription": .text(product.description), "Currency": "EUR",
        "Price": .cents(price), "Quantity": .real(0), "StartDate": .day(from), "Unit": .text(product.unit.code),
        "UnitDescription": .text(product.unit.description), "DefaultItemUnit": .text(product.unit.code),
        "DefaultItemUnitDescription": .text(product.unit.description), "NumberOfItemsPerUnit": .real(1),
      ])
      if let to { row.add(["EndDate": .day(to)]) }
      try book.add("logistics/SalesItemPrices", on: from, row)
    }
  }

  func writeLists() throws {
    for (number, (code, description)) in [("STAFFEL", "Staffelprijzen"), ("DEALER", "Dealerprijzen")].enumerated() {
      let (list, period) = (SeedID.priceList.text(number), SeedID.pricePeriod.text(number))
      try book.add(
        "sales/SalesPriceLists", on: book.start,
        [
          "ID": .text(list), "Code": .text(code), "Description": .text(description), "Currency": "EUR", "Type": 1,
          "Entity": 0,
        ])
      try book.add(
        "sales/SalesPriceListPeriods", on: book.start,
        ["ID": .text(period), "PriceList": .text(list), "StartDate": .day(book.start), "Currency": "EUR", "Type": 1])
      for customer in book.customers where customer.ordinal % 4 == number {
        try book.add(
          "sales/SalesPriceListLinkedAccounts", on: book.start,
          [
            "ID": .text(SeedID.linkedAccount.text(customer.number)), "Code": book.code(customer.code),
            "Name": .text(customer.name), "PriceList": .text(list),
          ])
      }
      for product in book.products where product.isStock && product.number % 2 == 0 {
        for (step, (quantity, discount)) in [(10, 5), (50, 10)].enumerated() {
          let percent = discount + number * 5
          try book.add(
            "sales/SalesPriceListVolumeDiscounts", on: book.start,
            [
              "ID": .text(SeedID.volumeDiscount.text(number * 1000 + product.number * 2 + step)),
              "PriceListPeriod": .text(period), "PriceListCode": .text(code),
              "PriceListDescription": .text(description), "Item": .text(product.id), "ItemCode": .text(product.code),
              "ItemDescription": .text(product.description), "ItemGroup": .text(product.group.id),
              "ItemGroupCode": .text(product.group.code), "ItemGroupDescription": .text(product.group.description),
              "Quantity": .real(Double(quantity)), "Discount": .real(Double(percent) / 100), "EntryMethod": 1,
              "BasePrice": .text(SeedID.itemPrice.text(product.number * 2 + 1)),
              "BasePriceAmount": .cents(product.price), "NewPrice": .cents(product.price * (100 - percent) / 100),
              "Unit": .text(product.unit.code), "UnitDescription": .text(product.unit.description),
              "NumberOfItemsPerUnit": .real(1),
            ])
        }
      }
    }
  }
}
