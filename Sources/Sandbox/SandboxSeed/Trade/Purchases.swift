/// Purchase orders with their receipts and invoices, and the costs of the business.
struct Purchases {
  /// The monthly costs, in euros without VAT.
  private static let costs: [(ledger: String, description: String, euros: Int, tax: TaxCode)] = [
    ("4100", "Huur bedrijfspand", 2400, .high), ("4110", "Energie", 620, .high),
    ("4410", "Telefoon en internet", 145, .high),
    ("4420", "Software", 280, .high), ("4200", "Brandstof", 410, .high), ("4300", "Advertentie", 350, .high),
    ("4600", "Verzekering bedrijf", 190, .none), ("4500", "Accountant", 450, .high),
    ("4400", "Kantoorartikelen", 95, .high), ("4210", "Onderhoud bus", 230, .high),
  ]

  let book: DemoBook

  func plan() {
    book.spread(40 * book.scale, from: 25) { index, day in
      let supplier = book.suppliers[index % min(8, book.suppliers.count)]
      // Those with the lowest stock, relative to their target.
      let products = book.products
        .filter { $0.isStock && book.supplier(of: $0).number == supplier.number }
        .sorted { book.stock[$0.number, default: 0] * $1.lot < book.stock[$1.number, default: 0] * $0.lot }
      let lines = products.prefix(3).enumerated().map { line, product in
        TradeLine(
          product: product, number: line + 1,
          quantity: max(product.lot / 8, product.lot * book.scale - book.stock[product.number, default: 0]),
          unitPrice: product.cost)
      }
      guard !lines.isEmpty else { return }
      try order(supplier, lines, on: day, receipt: (day + 6).workday)
    }
    book.spread(96 * book.scale) { index, day in try writeEntry(index, day) }
  }

  /// - Parameter isFirst: the first stock, which is invoiced together.
  @discardableResult
  func order(
    _ supplier: Party, _ lines: [TradeLine], on day: Day, receipt: Day, isFirst: Bool = false
  ) throws -> PurchaseOrder {
    let number = book.next(.purchaseOrder)
    let invoice = isFirst ? day : (receipt + 3).workday
    let order = PurchaseOrder(
      number: number, supplier: supplier, day: day, lines: lines, receiptDay: receipt, invoiceDay: invoice)
    try write(order)
    book.on(receipt) { try receive(order) }
    book.on(invoice) { try writeInvoice(order) }
    return order
  }

  private func write(_ order: PurchaseOrder) throws {
    let (supplier, lines) = (order.supplier, order.lines)
    let isReceived = order.receiptDay < book.today + 1
    let isInvoiced = order.invoiceDay < book.today + 1
    var row = SeedRow([
      "PurchaseOrderID": .text(order.id), "OrderNumber": .integer(order.orderNumber), "OrderDate": .day(order.day),
      "ReceiptDate": .day(order.receiptDay), "Description": .text("Inkoop \(supplier.name)"), "Currency": "EUR",
      "ExchangeRate": .real(1), "AmountDC": .cents(lines.net + lines.vat), "AmountFC": .cents(lines.net + lines.vat),
      "AmountFCExclVat": .cents(lines.net), "VATAmount": .cents(lines.vat), "Supplier": .text(supplier.id),
      "SupplierCode": book.code(supplier.code), "SupplierName": .text(supplier.name),
      "SupplierContact": .text(supplier.contact), "SupplierContactPersonFullName": .text(supplier.contactName),
      "PaymentCondition": .text(supplier.terms.code),
      "PaymentConditionDescription": .text(supplier.terms.description), "OrderStatus": isReceived ? 30 : 10,
      "ReceiptStatus": isReceived ? 30 : 10, "InvoiceStatus": isInvoiced ? 30 : 10, "ApprovalStatus": 1,
      "ApprovalStatusDescription": "Automatisch", "DropShipment": false, "PurchaseAgent": .text(book.user),
      "PurchaseOrderLineCount": .integer(lines.count), "Source": 1, "Warehouse": .text(Warehouse.main.id),
      "WarehouseCode": .text(Warehouse.main.code), "WarehouseDescription": .text(Warehouse.main.description),
      "YourRef": .text("AB-\(7000 + order.number)"),
    ])
    row.children = [
      (
        "PurchaseOrderLines",
        lines.map { line in
          var row = SeedRow([
            "ID": .text(order.lineID(line)), "LineNumber": .integer(line.number), "Item": .text(line.product.id),
            "ItemCode": .text(line.product.code), "ItemDescription": .text(line.product.description),
            "Description": .text(line.product.description), "Quantity": .integer(line.quantity),
            "QuantityInPurchaseUnits": .integer(line.quantity), "Unit": .text(line.product.unit.code),
            "UnitDescription": .text(line.product.unit.description), "UnitPrice": .cents(line.unitPrice),
            "NetPrice": .cents(line.netPrice), "Discount": .real(0), "AmountDC": .cents(line.net),
            "AmountFC": .cents(line.net), "VATAmount": .cents(line.vat), "VATCode": .text(line.tax.code),
            "VATDescription": .text(line.tax.description), "VATPercentage": line.tax.fraction,
            "ReceiptDate": .day(order.receiptDay),
            "ReceivedQuantity": .integer(isReceived && !book.isBooked ? line.quantity : 0),
            "InvoicedQuantity": .integer(isInvoiced ? line.quantity : 0),
            "IsBatchNumberItem": .flag(line.product.kind == .batch),
          ])
          row.add(["SupplierItemCode": .text("L-\(1000 + line.product.number)")])
          return row
        }
      )
    ]
    try book.add("purchaseorder/PurchaseOrders", on: order.day, row)
  }

  private func receive(_ order: PurchaseOrder) throws {
    let (number, supplier) = (book.next(.receipt), order.supplier)
    for line in order.lines { book.stock[line.product.number, default: 0] += line.quantity }
    var row = SeedRow([
      "ID": .text(SeedID.receipt.text(number)), "ReceiptNumber": .integer(40_000 + number),
      "EntryNumber": .integer(number), "ReceiptDate": .day(order.receiptDay),
      "Description": .text("Ontvangst order \(order.orderNumber)"), "Supplier": .text(supplier.id),
      "SupplierCode": book.code(supplier.code), "SupplierName": .text(supplier.name),
      "SupplierContact": .text(supplier.contact), "SupplierContactFullName": .text(supplier.contactName),
      "Warehouse": .text(Warehouse.main.id), "WarehouseCode": .text(Warehouse.main.code),
      "WarehouseDescription": .text(Warehouse.main.description), "GoodsReceiptLineCount": .integer(order.lines.count),
      "YourRef": .text("PB-\(number)"),
    ])
    row.children = [
      (
        "GoodsReceiptLines",
        order.lines.map { line in
          SeedRow([
            "ID": .text(SeedID.receiptLine.text(number * 16 + line.number)), "LineNumber": .integer(line.number),
            "Item": .text(line.product.id), "ItemCode": .text(line.product.code),
            "ItemDescription": .text(line.product.description), "Description": .text(line.product.description),
            "ItemUnitCode": .text(line.product.unit.code), "QuantityOrdered": .integer(line.quantity),
            "QuantityReceived": .integer(line.quantity), "PurchaseOrderID": .text(order.id),
            "PurchaseOrderLineID": .text(order.lineID(line)), "PurchaseOrderNumber": .integer(order.orderNumber),
            "SupplierItemCode": .text("L-\(1000 + line.product.number)"),
          ])
        }
      )
    ]
    try book.add("purchaseorder/GoodsReceipts", on: order.receiptDay, row)
  }

  private func writeInvoice(_ order: PurchaseOrder) throws {
    let (number, supplier, lines, day) = (
      book.next(.purchaseInvoice), order.supplier, order.lines, order.invoiceDay
    )
    let entryNumber = book.entryNumber(.purchaseInvoices, day)
    let total = lines.net + lines.vat
    let due = day + supplier.days
    var row = SeedRow([
      "ID": .text(SeedID.purchaseInvoice.text(number)), "EntryNumber": .integer(entryNumber), "InvoiceDate": .day(day),
      "DueDate": .day(due), "Description": .text("Factuur order \(order.orderNumber)"), "Currency": "EUR",
      "ExchangeRate": .real(1), "Amount": .cents(total), "AmountDC": .cents(total),
      "AmountFCExclVat": .cents(lines.net), "VATAmount": .cents(lines.vat), "Supplier": .text(supplier.id),
      "ContactPerson": .text(supplier.contact), "Journal": .text(JournalKind.purchaseInvoices.code),
      "FinancialYear": .integer(day.year), "FinancialPeriod": .integer(day.month),
      "PaymentCondition": .text(supplier.terms.code), "Source": 1, "Status": 50, "Type": 8033,
      "Warehouse": .text(Warehouse.main.id), "YourRef": .text("F\(day.year)-\(number * 17)"),
    ])
    row.children = [
      (
        "PurchaseInvoiceLines",
        lines.map { line in
          SeedRow([
            "ID": .text(SeedID.purchaseInvoiceLine.text(number * 16 + line.number)),
            "LineNumber": .integer(line.number), "Item": .text(line.product.id),
            "Description": .text(line.product.description), "Quantity": .integer(line.quantity),
            "QuantityInDefaultUnits": .integer(line.quantity), "Unit": .text(line.product.unit.code),
            "ItemUnit": .text(line.product.unit.code), "UnitPrice": .cents(line.unitPrice),
            "NetPrice": .cents(line.netPrice), "Discount": .real(0), "Amount": .cents(line.net),
            "AmountDC": .cents(line.net), "VATAmount": .cents(line.vat), "VATCode": .text(line.tax.code),
            "VATPercentage": line.tax.fraction, "Currency": "EUR", "PurchaseOrderLine": .text(order.lineID(line)),
            "InvoiceType": 8033, "Rebill": false,
          ])
        }
      )
    ]
    try book.add("purchase/PurchaseInvoices", on: day, row)
    if book.isBooked { try writeEntry(of: order, entryNumber) }
    book.payments.add(
      .init(party: supplier, invoiceNumber: entryNumber, cents: total, isReceipt: false), on: due)
  }

  /// The entry that an invoice of goods is booked by.
  private func writeEntry(of order: PurchaseOrder, _ entryNumber: Int) throws {
    let (number, ledger, tax) = (book.next(.purchaseEntry), LedgerAccount.code("3000"), TaxCode.high)
    var row = SeedRow([
      "EntryID": .text(SeedID.purchaseEntry.text(number)), "EntryNumber": .integer(entryNumber),
      "InvoiceNumber": .integer(entryNumber), "EntryDate": .day(order.invoiceDay),
      "DueDate": .day(order.invoiceDay + order.supplier.days), "Supplier": .text(order.supplier.id),
      "SupplierName": .text(order.supplier.name), "Description": .text("Factuur order \(order.orderNumber)"),
      "Currency": "EUR", "Journal": .text(JournalKind.purchaseInvoices.code), "Status": 50, "Type": 30,
    ])
    row.children = [
      (
        "PurchaseEntryLines",
        order.lines.map { line in
          SeedRow([
            "ID": .text(SeedID.purchaseEntryLine.text(1_000_000 + number * 16 + line.number)),
            "LineNumber": .integer(line.number), "GLAccount": .text(ledger.id),
            "Description": .text(line.product.description), "AmountFC": .cents(line.net),
            "AmountDC": .cents(line.net), "VATCode": .text(tax.code), "Quantity": .integer(line.quantity),
          ])
        }
      )
    ]
    try book.add("purchaseentry/PurchaseEntries", on: order.invoiceDay, row)
  }

  private func writeEntry(_ index: Int, _ day: Day) throws {
    let cost = Self.costs[index % Self.costs.count]
    let supplier = book.suppliers[(8 + index % Self.costs.count) % book.suppliers.count]
    // A few per cent more or less than usual.
    let net = cost.euros * book.random.number(93...108)
    let vat = cost.tax.amount(of: net)
    let (number, entryNumber) = (book.next(.purchaseEntry), book.entryNumber(.purchases, day))
    let due = day + supplier.days
    let (ledger, journal) = (LedgerAccount.code(cost.ledger), JournalKind.purchases)
    var row = SeedRow([
      "EntryID": .text(SeedID.purchaseEntry.text(number)), "EntryNumber": .integer(entryNumber),
      "EntryDate": .day(day), "DueDate": .day(due), "Supplier": .text(supplier.id),
      "SupplierName": .text(supplier.name), "Description": .text(cost.description), "Currency": "EUR",
      "Rate": .real(1), "AmountDC": .cents(net + vat), "AmountFC": .cents(net + vat), "VATAmountDC": .cents(vat),
      "VATAmountFC": .cents(vat), "Journal": .text(journal.code), "JournalDescription": .text(journal.description),
      "ReportingYear": .integer(day.year), "ReportingPeriod": .integer(day.month), "Reversal": false, "Status": 50,
      "StatusDescription": "Verwerkt", "Type": 30, "TypeDescription": "Inkoopboeking",
      "PaymentCondition": .text(supplier.terms.code),
      "PaymentConditionDescription": .text(supplier.terms.description), "InvoiceNumber": .integer(entryNumber),
      "YourRef": .text("\(supplier.name.prefix(3).uppercased())\(day.year)\(Identification.padded(number, 4))"),
    ])
    row.children = [
      (
        "PurchaseEntryLines",
        [
          SeedRow([
            "ID": .text(SeedID.purchaseEntryLine.text(number)), "LineNumber": 1, "GLAccount": .text(ledger.id),
            "GLAccountCode": .text(ledger.code), "GLAccountDescription": .text(ledger.description),
            "Description": .text(cost.description), "AmountDC": .cents(net), "AmountFC": .cents(net),
            "VATAmountDC": .cents(vat), "VATAmountFC": .cents(vat), "VATBaseAmountDC": .cents(net),
            "VATBaseAmountFC": .cents(net), "VATCode": .text(cost.tax.code),
            "VATCodeDescription": .text(cost.tax.description), "VATPercentage": cost.tax.fraction, "Quantity": 1,
            "CostCenter": "ALG", "CostCenterDescription": "Algemeen", "Type": 30,
          ])
        ]
      )
    ]
    try book.add("purchaseentry/PurchaseEntries", on: day, row)
    book.payments.add(
      .init(party: supplier, invoiceNumber: entryNumber, cents: net + vat, isReceipt: false), on: due)
  }
}
