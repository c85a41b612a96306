/// Contracts for maintenance, which are invoiced every three months.
struct Subscriptions {
  let book: DemoBook

  func plan() {
    book.on(book.start) { try writeTypes() }
    for number in 1...12 * book.scale {
      let day = (book.start + 3 + number * 41 % 200).workday
      book.on(day) { try write(number, on: day) }
    }
  }

  private static let types = [("KWART", "Onderhoud per kwartaal"), ("JAAR", "Onderhoud per jaar")]

  private func writeTypes() throws {
    for (number, (code, description)) in Self.types.enumerated() {
      try book.add(
        "subscription/SubscriptionTypes", on: book.start,
        [
          "ID": .text(SeedID.subscriptionType.text(number)), "Code": .text(code), "Description": .text(description),
          "InvoicePeriod": .integer(number == 0 ? 3 : 12), "InvoicePeriodUnit": "mm", "SubscriptionPeriod": 12,
          "SubscriptionPeriodUnit": "mm", "CancellationPeriod": 1, "CancellationPeriodUnit": "mm",
          "RenewalPeriod": 12, "RenewalPeriodUnit": "mm", "RenewalCancellationPeriod": 1,
          "RenewalCancellationPeriodUnit": "mm", "ProlongationType": 1,
        ])
    }
  }

  private func write(_ number: Int, on day: Day) throws {
    let customer = book.pickCustomer(day)
    let id = SeedID.subscription.text(number)
    let description = "Onderhoud \(customer.town.name)"
    let lines = [("Onderhoud noodverlichting", 1 + number % 3), ("Lichtplan", 1)].prefix(1 + number % 2).enumerated()
      .compactMap { index, wanted in
        book.products.first { $0.description == wanted.0 }.map {
          TradeLine(product: $0, number: index + 1, quantity: wanted.1, unitPrice: $0.price)
        }
      }
    // Some are over.
    let end = number % 6 == 5 ? day + 364 : nil
    let (terms, (code, kind)) = (customer.terms, Self.types[0])
    var row = SeedRow([
      "EntryID": .text(id), "Number": .integer(number), "Description": .text(description), "Currency": "EUR",
      "StartDate": .day(day), "InvoicingStartDate": .day(day), "InvoiceDay": 1, "OrderedBy": .text(customer.id),
      "OrderedByName": .text(customer.name), "OrderedByContactPerson": .text(customer.contact),
      "OrderedByContactPersonFullName": .text(customer.contactName), "InvoiceTo": .text(customer.id),
      "InvoiceToName": .text(customer.name), "PaymentCondition": .text(terms.code),
      "PaymentConditionDescription": .text(terms.description), "Printed": true,
      "SubscriptionType": .text(SeedID.subscriptionType.text(0)), "SubscriptionTypeCode": .text(code),
      "SubscriptionTypeDescription": .text(kind), "BlockEntry": false,
    ])
    if let end { row.add(["EndDate": .day(end), "CancellationDate": .day(end + -30)]) }
    row.children = [
      (
        "SubscriptionLines",
        lines.map { line in
          SeedRow([
            "ID": .text(SeedID.subscriptionLine.text(number * 16 + line.number)), "LineNumber": .integer(line.number),
            "SubscriptionNumber": .integer(number), "Item": .text(line.product.id),
            "ItemDescription": .text(line.product.description), "Description": .text(line.product.description),
            "Quantity": .integer(line.quantity), "UnitCode": .text(line.product.unit.code),
            "UnitDescription": .text(line.product.unit.description), "UnitPrice": .cents(line.unitPrice),
            "NetPrice": .cents(line.netPrice), "Discount": .real(0), "AmountDC": .cents(line.net),
            "AmountFC": .cents(line.net), "VATAmountFC": .cents(line.vat), "VATCode": .text(line.tax.code),
            "VATCodeDescription": .text(line.tax.description), "FromDate": .day(day),
            "ToDate": .day(end ?? day + 730), "LineType": 0, "LineTypeDescription": "Normaal",
          ])
        }
      )
    ]
    try book.add("subscription/Subscriptions", on: day, row)
    var next = day
    while next < min(end ?? book.today, book.today) + 1 {
      let invoiced = next.workday
      book.on(invoiced) {
        try Invoicing(book: book).write(
          customer, lines, on: invoiced, description: description, order: nil, subscription: (id, description))
      }
      next = next + 91
    }
  }
}
