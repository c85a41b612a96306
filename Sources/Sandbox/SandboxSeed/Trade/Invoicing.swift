/// Invoices, with and without orders.
struct Invoicing {
  let book: DemoBook

  func invoice(_ order: SalesOrder) throws {
    try write(
      order.customer, order.lines, on: order.invoiceDay, description: "Order \(order.orderNumber)", order: order)
    // Occasionally goods are returned.
    guard order.number % 29 == 0, let line = order.lines.first(where: { $0.product.isStock }) else { return }
    let day = (order.invoiceDay + 9).workday
    book.on(day) {
      var credited = line
      credited.quantity = -1
      credited.number = 1
      try write(
        order.customer, [credited], on: day, description: "Credit order \(order.orderNumber)", order: nil,
        isCredit: true)
    }
  }

  func write(
    _ customer: Party, _ lines: [TradeLine], on day: Day, description: String, order: SalesOrder?,
    subscription: (id: String, description: String)? = nil, isCredit: Bool = false
  ) throws {
    let number = book.next(.invoice)
    let invoiceNumber = book.entryNumber(.sales, day)
    let due = day + customer.days
    // Those of the last days are to be printed yet.
    let isOpen = day + 4 > book.today
    let total = lines.net + lines.vat
    let terms = customer.terms
    var row = SeedRow([
      "InvoiceID": .text(SeedID.invoice.text(number)), "Description": .text(description), "Currency": "EUR",
      "InvoiceDate": .day(day), "DueDate": .day(due), "Journal": .text(JournalKind.sales.code),
      "JournalDescription": .text(JournalKind.sales.description), "Type": isCredit ? 8021 : 8020,
      "TypeDescription": isCredit ? "Creditnota" : "Verkoopfactuur", "Status": isOpen || book.isBooked ? 20 : 50,
      "StatusDescription": isOpen || book.isBooked ? "Open" : "Verwerkt", "AmountDC": .cents(total),
      "AmountFC": .cents(total),
      "AmountFCExclVat": .cents(lines.net), "VATAmountDC": .cents(lines.vat), "VATAmountFC": .cents(lines.vat),
      "Discount": .real(0), "AmountDiscount": .real(0), "AmountDiscountExclVat": .real(0),
      "OrderedBy": .text(customer.id), "OrderedByName": .text(customer.name),
      "OrderedByContactPerson": .text(customer.contact),
      "OrderedByContactPersonFullName": .text(customer.contactName), "InvoiceTo": .text(customer.id),
      "InvoiceToName": .text(customer.name), "DeliverTo": .text(customer.id), "DeliverToName": .text(customer.name),
      "DeliverToAddress": .text(customer.address), "PaymentCondition": .text(terms.code),
      "PaymentConditionDescription": .text(terms.description), "Salesperson": .text(book.user),
      "Warehouse": .text(Warehouse.main.id),
    ])
    if !isOpen, !book.isBooked { row.add(["InvoiceNumber": .integer(invoiceNumber)]) }
    if let order {
      row.add([
        "OrderDate": .day(order.day), "OrderNumber": .integer(order.orderNumber),
        "YourRef": .text("PO-\(4000 + order.number * 3)"),
      ])
    }
    row.children = [
      (
        "SalesInvoiceLines",
        lines.map { line in
          var row = self.line(line, number)
          if let order {
            row.add([
              "SalesOrder": .text(order.id), "SalesOrderLine": .text(order.lineID(line)),
              "SalesOrderLineNumber": .integer(line.number), "SalesOrderNumber": .integer(order.orderNumber),
              "DeliveryDate": .day(order.deliveryDay),
            ])
          }
          if let subscription {
            row.add([
              "Subscription": .text(subscription.id), "SubscriptionDescription": .text(subscription.description),
            ])
          }
          return row
        }
      )
    ]
    try book.add("salesinvoice/SalesInvoices", on: day, row)
    guard !isOpen else { return }
    if book.isBooked {
      // Printing gives it its number, and books it.
      try book.add(
        "salesinvoice/PrintedSalesInvoices", on: day,
        [
          "InvoiceID": .text(SeedID.invoice.text(number)), "InvoiceDate": .day(day), "SendEmailToCustomer": false,
        ])
    }
    book.payments.add(
      .init(party: customer, invoiceNumber: invoiceNumber, cents: total, isReceipt: true), on: due + customer.delay)
  }

  private func line(_ line: TradeLine, _ invoice: Int) -> SeedRow {
    let product = line.product
    let ledger = LedgerAccount.code(product.group.revenue)
    return SeedRow([
      "ID": .text(SeedID.invoiceLine.text(invoice * 16 + line.number)), "LineNumber": .integer(line.number),
      "Item": .text(product.id), "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
      "Description": .text(product.description), "GLAccount": .text(ledger.id),
      "GLAccountDescription": .text(ledger.description), "Quantity": .integer(line.quantity),
      "UnitCode": .text(product.unit.code), "UnitDescription": .text(product.unit.description),
      "UnitPrice": .cents(line.unitPrice), "NetPrice": .cents(line.netPrice),
      "Discount": .real(Double(line.discount) / 100), "AmountDC": .cents(line.net), "AmountFC": .cents(line.net),
      "VATAmountDC": .cents(line.vat), "VATAmountFC": .cents(line.vat), "VATCode": .text(line.tax.code),
      "VATCodeDescription": .text(line.tax.description), "VATPercentage": line.tax.fraction,
    ])
  }
}
