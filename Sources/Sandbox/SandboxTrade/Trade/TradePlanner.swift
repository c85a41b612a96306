import SandboxBookkeeping
import SandboxService
import SandboxStore

/// Works out prices, VAT and totals of a document with lines of items.
struct TradePlanner {
  let kind: TradeKind
  let ledger: Ledger

  func plan(_ header: inout Record, _ lines: inout [Record], isNew: Bool) throws {
    let party = try ledger.account(header.text(kind.party))
    let date = EntryCalendar.day(header.integer(kind.date) ?? ledger.now)
    if isNew { try begin(&header, party, date) }
    let own = try ledger.currency
    header.fill("Currency", own)
    let given = try kind.isPurchase ? header.amount("ExchangeRate") : nil
    let rate = try ledger.rate(
      from: header.text("Currency") ?? own, given: given, kind.isPurchase ? "ExchangeRate" : nil, on: date)
    if kind.isPurchase { header.fill("ExchangeRate", rate) }
    var next = (lines.compactMap { $0.integer("LineNumber") }.max() ?? 0) + 1
    var total = (net: Amount.zero, vat: Amount.zero)
    for index in lines.indices {
      if (lines[index].integer("LineNumber") ?? 0) == 0 {
        lines[index].set("LineNumber", next)
        next += 1
      }
      let amounts = try fill(&lines[index], header, party, date, rate)
      // Optional lines do not count as offered.
      guard !lines[index].flag("Optional") else { continue }
      total = (total.net + amounts.net, total.vat + amounts.vat)
    }
    let gross = total.net + total.vat
    for name in ["AmountFC", "Amount"] { header.set(name, gross) }
    header.set("AmountDC", (gross * rate).rounded)
    header.set("AmountFCExclVat", total.net)
    for name in ["VATAmountFC", "VATAmount"] { header.set(name, total.vat) }
    header.set("VATAmountDC", (total.vat * rate).rounded)
    header.set("PurchaseOrderLineCount", Int64(lines.count))
  }

  /// The values of a new document.
  private func begin(_ header: inout Record, _ party: Record?, _ date: Int64) throws {
    header.fill(kind.date, date)
    for name in [kind.party, "DeliverTo", "InvoiceTo", "DeliveryAccount", "InvoiceAccount"] {
      if name != kind.party { header.fill(name, header.text(kind.party)) }
      guard let account = try ledger.account(header.text(name)) else { continue }
      header.set("\(name)Name", account.text("Name"))
      header.set("\(name)Code", account.text("Code"))
    }
    header.fill("PaymentCondition", party?.text(kind.isPurchase ? "PaymentConditionPurchase" : "PaymentConditionSales"))
    header.set(
      "PaymentConditionDescription", try ledger.paymentCondition(header.text("PaymentCondition"))?.text("Description"))
    if let name = kind.number {
      let sequence = "\(kind.headers.set.table) \(name)"
      if let number = header.integer(name), number > 0 {
        try ledger.used(number, in: sequence)
      } else {
        header.set(name, try ledger.next(sequence, from: 1))
      }
    }
    switch kind.nature {
    case .invoice:
      header.fill("Status", 20)
      header.fill("StatusDescription", header.integer("Status") == 20 ? "Open" : nil)
      header.fill("Type", 8020)
      header.set("TypeDescription", header.integer("Type") == 8021 ? "Sales credit note" : "Sales invoice")
      header.set("JournalDescription", try ledger.journal(header.text("Journal"))?.text("Description"))
    case .salesOrder:
      for name in ["Status", "DeliveryStatus", "InvoiceStatus"] {
        header.fill(name, 12)
        header.set("\(name)Description", OrderState.description(of: header.integer(name)))
      }
      header.fill("ApprovalStatus", 1)
      header.fill("WarehouseID", try ledger.mainWarehouse()?.key)
      let warehouse = try ledger.warehouse(header.text("WarehouseID"))
      header.set("WarehouseCode", warehouse?.text("Code"))
      header.set("WarehouseDescription", warehouse?.text("Description"))
    case .quotation:
      header.fill("Status", 20)
      header.fill("StatusDescription", QuotationState.description(of: header.integer("Status")))
      header.fill("VersionNumber", 1)
    case .purchaseOrder:
      for name in ["OrderStatus", "ReceiptStatus", "InvoiceStatus"] { header.fill(name, 10) }
      header.fill("ApprovalStatus", 1)
      header.fill("Warehouse", try ledger.mainWarehouse()?.key)
      let warehouse = try ledger.warehouse(header.text("Warehouse"))
      header.set("WarehouseCode", warehouse?.text("Code"))
      header.set("WarehouseDescription", warehouse?.text("Description"))
    case .purchaseInvoice:
      // Direct ones are entries at once; those of orders are drafts until they are matched with them.
      let isDirect = PurchaseInvoiceEntries.directTypes.contains(header.integer("Type") ?? 0)
      header.fill("Status", isDirect ? 20 : 10)
      let period = try EntryCalendar(ledger: ledger).period(of: date)
      header.fill("FinancialYear", period.year)
      header.fill("FinancialPeriod", period.period)
      let condition = try ledger.paymentCondition(header.text("PaymentCondition"))
      header.fill("DueDate", EntryCalendar(ledger: ledger).dueDate(of: date, condition: condition))
    case .subscription:
      header.fill("InvoicingStartDate", date)
    }
  }

  private func fill(
    _ line: inout Record, _ header: Record, _ party: Record?, _ date: Int64, _ rate: Amount
  ) throws -> (net: Amount, vat: Amount) {
    let item = try ledger.reference("logistics/Items", "ID", line.text("Item"))
    line.set("ItemCode", item?.text("Code"))
    line.set("ItemDescription", item?.text("Description"))
    line.fill("Description", item?.text("Description"))
    for name in ["UnitCode", "Unit", "ItemUnit"] { line.fill(name, item?.text("Unit")) }
    line.fill("UnitDescription", item?.text("UnitDescription"))
    line.fill("Quantity", try line.amount("QuantityInPurchaseUnits") ?? .one)
    for name in ["QuantityInPurchaseUnits", "QuantityInDefaultUnits"] { line.fill(name, try line.amount("Quantity")) }
    try price(&line, item, party, date)
    let amount = try ((line.amount("Quantity") ?? .one) * (line.amount("NetPrice") ?? .zero)).rounded
    let account = try account(of: line, item, party)
    line.fill(
      "VATCode",
      kind.isPurchase ? party?.text("PurchaseVATCode") : party?.text("SalesVATCode") ?? item?.text("SalesVatCode"))
    // The entry of an invoice would take that of the account.
    line.fill("VATCode", account?.vatCode)
    let code = try ledger.vatCode(line.text("VATCode"), on: date)
    let parts = code.map { $0.parts(of: amount, vat: nil) } ?? (amount, .zero)
    let vat = code?.isReverseCharge == true ? Amount.zero : parts.vat
    line.set(kind.amount, amount)
    line.set("AmountDC", (amount * rate).rounded)
    for name in ["VATAmountFC", "VATAmount"] { line.set(name, vat) }
    line.set("VATAmountDC", (vat * rate).rounded)
    for name in ["VATCodeDescription", "VATDescription"] { line.set(name, code?.description) }
    line.set("VATPercentage", code?.percentage)
    if kind.nature == .invoice {
      line.fill("GLAccount", account?.id)
      if !ledger.isSeed, line.table.column("GLAccount") != nil, !line.has("GLAccount") {
        throw ODataError(
          500, "Mandatory: GLAccount", hint: "The line has none, and its item and the customer have none for sales.")
      }
      line.set("GLAccountDescription", account?.description)
    }
    if kind.nature == .salesOrder {
      for name in ["OrderStatus", "DeliveryStatus", "InvoiceStatus"] { line.fill(name, 12) }
      for name in ["QuantityDelivered", "QuantityInvoiced"] { line.fill(name, .zero) }
    }
    if kind.isPurchase {
      for name in ["ReceivedQuantity", "InvoicedQuantity"] { line.fill(name, .zero) }
    }
    if kind.nature == .subscription {
      line.fill("FromDate", date)
      line.set("SubscriptionNumber", header.integer("Number"))
    }
    for name in ["OrderNumber", "QuotationNumber", "VersionNumber"] { line.set(name, header.integer(name)) }
    return (parts.base, vat)
  }

  /// The general ledger account on which a line of an invoice is booked.
  private func account(of line: Record, _ item: Record?, _ party: Record?) throws -> GLAccount? {
    let accounts = ItemAccounts(ledger: ledger)
    switch kind.nature {
    case .invoice: return try ledger.glAccount(line.text("GLAccount") ?? accounts.revenue(of: item, party))
    case .purchaseInvoice: return try ledger.glAccount(accounts.costs(of: item, party))
    case .salesOrder, .quotation, .purchaseOrder, .subscription: return nil
    }
  }

  private func price(_ line: inout Record, _ item: Record?, _ party: Record?, _ date: Int64) throws {
    let discount = try line.amount("Discount") ?? .zero
    if try line.amount("NetPrice") == nil, try line.amount("UnitPrice") == nil {
      let quantity = try line.amount("Quantity") ?? .one
      if let amount = try line.amount(kind.amount), !amount.isZero, !quantity.isZero {
        line.set("NetPrice", amount / quantity)
      } else if let item {
        line.set("UnitPrice", try listPrice(of: item, date))
      }
    }
    if let net = try line.amount("NetPrice") {
      line.fill("UnitPrice", discount == .one ? net : net / (.one - discount))
    } else if let price = try line.amount("UnitPrice") {
      line.set("NetPrice", price * (.one - discount))
    }
  }

  private func listPrice(of item: Record, _ date: Int64) throws -> Amount? {
    if kind.isPurchase { return try item.amount("CostPriceStandard") ?? item.amount("CostPriceNew") }
    return try ItemPrices(ledger: ledger).sales(of: item, on: date)
  }
}
