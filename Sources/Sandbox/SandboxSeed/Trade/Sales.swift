/// Quotations, orders, deliveries and invoices.
struct Sales {
  let book: DemoBook

  func plan() {
    book.spread(48 * book.scale) { index, day in try writeQuotation(index, day) }
    book.spread(126 * book.scale) { _, day in
      let customer = book.pickCustomer(day)
      try place(customer, lines: book.lines(day), on: day, remark: "Bestelling per telefoon")
    }
    book.spread(24 * book.scale, from: 20) { _, day in try writeEntry(day) }
  }

  // MARK: Quotations

  private func writeQuotation(_ index: Int, _ day: Day) throws {
    let customer = book.pickCustomer(day)
    let lines = book.lines(day)
    let number = book.next(.quotation)
    // Of five three are accepted and two rejected; the latest are still open.
    let isOpen = day + 14 > book.today + -1
    let isAccepted = !isOpen && index % 5 < 3
    let (status, text) = isOpen ? (25, "Open") : isAccepted ? (50, "Geaccepteerd") : (5, "Afgewezen")
    var row = SeedRow([
      "QuotationID": .text(SeedID.quotation.text(number)), "QuotationNumber": .integer(number), "VersionNumber": 1,
      "QuotationDate": .day(day), "ClosingDate": .day(day + 30), "DueDate": .day(day + 30),
      "Description": .text("Offerte verlichting \(customer.town.name)"), "Status": .integer(status),
      "StatusDescription": .text(text), "Currency": "EUR", "AmountDC": .cents(lines.net), "AmountFC": .cents(lines.net),
      "VATAmountFC": .cents(lines.vat), "PaymentCondition": .text(customer.terms.code),
      "PaymentConditionDescription": .text(customer.terms.description),
      "OrderAccount": .text(customer.id), "OrderAccountCode": book.code(customer.code),
      "OrderAccountName": .text(customer.name), "OrderAccountContact": .text(customer.contact),
      "OrderAccountContactFullName": .text(customer.contactName), "InvoiceAccount": .text(customer.id),
      "InvoiceAccountCode": book.code(customer.code), "InvoiceAccountName": .text(customer.name),
      "DeliveryAccount": .text(customer.id), "DeliveryAccountCode": book.code(customer.code),
      "DeliveryAccountName": .text(customer.name), "SalesPerson": .text(book.user),
      "YourRef": .text("AANVRAAG-\(number)"),
    ])
    if !isOpen { row.add(["CloseDate": .day(day + 7)]) }
    row.children = [
      (
        "QuotationLines",
        lines.map { line in
          SeedRow([
            "ID": .text(SeedID.quotationLine.text(number * 16 + line.number)), "LineNumber": .integer(line.number),
            "QuotationNumber": .integer(number), "VersionNumber": 1, "Item": .text(line.product.id),
            "ItemDescription": .text(line.product.description), "Description": .text(line.product.description),
            "Quantity": .integer(line.quantity), "UnitCode": .text(line.product.unit.code),
            "UnitDescription": .text(line.product.unit.description), "UnitPrice": .cents(line.unitPrice),
            "NetPrice": .cents(line.netPrice), "Discount": .real(Double(line.discount) / 100),
            "AmountDC": .cents(line.net), "AmountFC": .cents(line.net), "VATAmountFC": .cents(line.vat),
            "VATCode": .text(line.tax.code), "VATDescription": .text(line.tax.description),
            "VATPercentage": line.tax.fraction,
          ])
        }
      )
    ]
    try book.add("crm/Quotations", on: day, row)
    guard isAccepted else { return }
    book.on((day + 7).workday) {
      try place(customer, lines: lines, on: (day + 7).workday, remark: "Offerte \(number)")
    }
  }

  // MARK: Orders

  private func place(_ customer: Party, lines: [TradeLine], on day: Day, remark: String) throws {
    let number = book.next(.order)
    let delivery = (day + 3 + number % 5).workday
    let order = SalesOrder(
      number: number, customer: customer, day: day, lines: lines, deliveryDay: delivery,
      invoiceDay: (delivery + 2).workday)
    try write(order, remark)
    book.on(delivery) { try deliver(order) }
    book.on(order.invoiceDay) { try Invoicing(book: book).invoice(order) }
  }

  private func write(_ order: SalesOrder, _ remark: String) throws {
    let (customer, lines) = (order.customer, order.lines)
    var row = SeedRow([
      "OrderID": .text(order.id), "OrderNumber": .integer(order.orderNumber), "OrderDate": .day(order.day),
      "DeliveryDate": .day(order.deliveryDay), "Description": .text("Order \(customer.name)"), "Remarks": .text(remark),
      "Currency": "EUR", "AmountDC": .cents(lines.net + lines.vat), "AmountFC": .cents(lines.net + lines.vat),
      "AmountFCExclVat": .cents(lines.net), "Discount": .real(0), "AmountDiscount": .real(0),
      "AmountDiscountExclVat": .real(0), "OrderedBy": .text(customer.id), "OrderedByName": .text(customer.name),
      "OrderedByContactPerson": .text(customer.contact),
      "OrderedByContactPersonFullName": .text(customer.contactName), "InvoiceTo": .text(customer.id),
      "InvoiceToName": .text(customer.name), "DeliverTo": .text(customer.id), "DeliverToName": .text(customer.name),
      "DeliveryAddress": .text(customer.address), "PaymentCondition": .text(customer.terms.code),
      "PaymentConditionDescription": .text(customer.terms.description), "ApprovalStatus": 1,
      "ApprovalStatusDescription": "Automatisch", "Approved": .day(order.day), "Salesperson": .text(book.user),
      "WarehouseID": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
      "WarehouseDescription": .text(Warehouse.main.description), "YourRef": .text("PO-\(4000 + order.number * 3)"),
    ])
    row.addStatus(order, today: book.today)
    row.children = [("SalesOrderLines", lines.map { line(of: order, $0) })]
    try book.add("salesorder/SalesOrders", on: order.day, row)
  }

  private func line(of order: SalesOrder, _ line: TradeLine) -> SeedRow {
    let product = line.product
    return SeedRow([
      "ID": .text(order.lineID(line)), "OrderNumber": .integer(order.orderNumber), "LineNumber": .integer(line.number),
      "Item": .text(product.id), "ItemCode": .text(product.code), "ItemDescription": .text(product.description),
      "Description": .text(product.description), "Quantity": .integer(line.quantity),
      "QuantityDelivered": .integer(
        product.isStock && order.deliveryDay < book.today + 1 && !book.isBooked ? line.quantity : 0),
      "QuantityInvoiced": .integer(order.invoiceDay < book.today + 1 ? line.quantity : 0),
      "UnitCode": .text(product.unit.code), "UnitDescription": .text(product.unit.description),
      "UnitPrice": .cents(line.unitPrice), "NetPrice": .cents(line.netPrice),
      "Discount": .real(Double(line.discount) / 100), "AmountDC": .cents(line.net), "AmountFC": .cents(line.net),
      "CostPriceFC": .cents(product.cost), "VATAmount": .cents(line.vat), "VATCode": .text(line.tax.code),
      "VATCodeDescription": .text(line.tax.description), "VATPercentage": line.tax.fraction,
      "DeliveryDate": .day(order.deliveryDay), "UseDropShipment": 0, "Margin": .real(0.4),
    ])
  }

  private func deliver(_ order: SalesOrder) throws {
    let lines = order.lines.filter(\.product.isStock)
    guard !lines.isEmpty else { return }
    let (number, customer) = (book.next(.delivery), order.customer)
    var row = SeedRow([
      "EntryID": .text(SeedID.delivery.text(number)), "DeliveryNumber": .integer(30_000 + number),
      "EntryNumber": .integer(number), "DeliveryDate": .day(order.deliveryDay),
      "Description": .text("Levering order \(order.orderNumber)"), "DeliveryAccount": .text(customer.id),
      "DeliveryAccountCode": book.code(customer.code), "DeliveryAccountName": .text(customer.name),
      "DeliveryAddress": .text(customer.address), "DeliveryContact": .text(customer.contact),
      "DeliveryContactPersonFullName": .text(customer.contactName), "Warehouse": .text(Warehouse.main.id),
      "WarehouseCode": .text(Warehouse.main.code), "WarehouseDescription": .text(Warehouse.main.description),
      "TrackingNumber": .text("3SLANT\(Identification.padded(number * 7919 % 100_000_000, 9))"),
    ])
    row.children = [
      (
        "GoodsDeliveryLines",
        lines.enumerated().map { index, line in
          SeedRow([
            "ID": .text(SeedID.deliveryLine.text(number * 16 + line.number)), "LineNumber": .integer(index + 1),
            "Item": .text(line.product.id), "ItemCode": .text(line.product.code),
            "ItemDescription": .text(line.product.description), "Description": .text(line.product.description),
            "QuantityDelivered": .integer(line.quantity), "QuantityOrdered": .integer(line.quantity),
            "SalesOrderLineID": .text(order.lineID(line)), "SalesOrderLineNumber": .integer(line.number),
            "SalesOrderNumber": .integer(order.orderNumber), "Unitcode": .text(line.product.unit.code),
            "DeliveryDate": .day(order.deliveryDay),
          ])
        }
      )
    ]
    try book.add("salesorder/GoodsDeliveries", on: order.deliveryDay, row)
  }

  // MARK: Entries

  /// A sale without an order: rent of a stand, scrap.
  private func writeEntry(_ day: Day) throws {
    let customer = book.pickCustomer(day)
    let (number, net) = (book.next(.salesEntry), book.random.number(40...600) * 100)
    let (tax, ledger) = (TaxCode.high, LedgerAccount.code("8100"))
    let vat = tax.amount(of: net)
    let entryNumber = book.entryNumber(.salesEntries, day)
    let due = day + customer.days
    var row = SeedRow([
      "EntryID": .text(SeedID.salesEntry.text(number)), "EntryNumber": .integer(entryNumber),
      "InvoiceNumber": .integer(entryNumber), "EntryDate": .day(day), "DueDate": .day(due),
      "Customer": .text(customer.id), "CustomerName": .text(customer.name), "Description": "Verhuur proeflampen",
      "Currency": "EUR", "AmountDC": .cents(net + vat), "AmountFC": .cents(net + vat), "VATAmountDC": .cents(vat),
      "VATAmountFC": .cents(vat), "Rate": .real(1), "Journal": .text(JournalKind.salesEntries.code),
      "JournalDescription": .text(JournalKind.salesEntries.description), "ReportingYear": .integer(day.year),
      "ReportingPeriod": .integer(day.month), "Reversal": false, "Status": 50, "StatusDescription": "Verwerkt",
      "Type": 20, "TypeDescription": "Verkoopboeking", "PaymentCondition": .text(customer.terms.code),
      "PaymentConditionDescription": .text(customer.terms.description), "YourRef": .text("HUUR-\(number)"),
    ])
    row.children = [
      (
        "SalesEntryLines",
        [
          SeedRow([
            "ID": .text(SeedID.salesEntryLine.text(number)), "LineNumber": 1, "GLAccount": .text(ledger.id),
            "GLAccountCode": .text(ledger.code), "GLAccountDescription": .text(ledger.description),
            "Description": "Verhuur proeflampen", "AmountDC": .cents(net), "AmountFC": .cents(net),
            "VATAmountDC": .cents(vat), "VATAmountFC": .cents(vat), "VATBaseAmountDC": .cents(net),
            "VATBaseAmountFC": .cents(net), "VATCode": .text(tax.code), "VATCodeDescription": .text(tax.description),
            "VATPercentage": tax.fraction, "Quantity": 1, "Type": 20,
          ])
        ]
      )
    ]
    try book.add("salesentry/SalesEntries", on: day, row)
    book.payments.add(
      .init(party: customer, invoiceNumber: entryNumber, cents: net + vat, isReceipt: true),
      on: due + customer.delay)
  }
}

extension SeedRow {
  /// The state of an order: 12 is open, 20 partial, 21 complete.
  fileprivate mutating func addStatus(_ order: SalesOrder, today: Day) {
    let isDelivered = order.deliveryDay < today + 1
    let isInvoiced = order.invoiceDay < today + 1
    func status(_ isDone: Bool) -> (SeedValue, SeedValue) { isDone ? (21, "Compleet") : (12, "Open") }
    let (delivery, deliveryText) = status(isDelivered)
    let (invoice, invoiceText) = status(isInvoiced)
    add([
      "DeliveryStatus": delivery, "DeliveryStatusDescription": deliveryText, "InvoiceStatus": invoice,
      "InvoiceStatusDescription": invoiceText, "Status": isInvoiced ? 21 : isDelivered ? 20 : 12,
      "StatusDescription": isInvoiced ? "Compleet" : isDelivered ? "Gedeeltelijk" : "Open",
    ])
  }
}
