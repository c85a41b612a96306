import ExactOnline

func write(_ division: Division) async throws {
  let created = try await division.crm.accounts.create {
    $0.name = "Acme"
    $0.email = "info@acme.example"
  }
  let account = try await created.read()

  try await division.crm.accounts.update(account.id) {
    $0.phone = "+31 20 000 0000"  // only this is sent …
    $0.fax = nil  // … and this, as null
    $0["Classification"] = "A"  // a property that is documented as read-only, by its wire name
  }
  try await division.crm.accounts.delete(account.id)
}

func price(
  _ division: Division, customer: UUID, item: UUID, quantity: Decimal, price: Decimal, code: String
) async throws {
  let codes = division.vat.vatCodes.select { ($0.code, $0.description, $0.percentage, $0.type) }
  for try await (code, description, percentage, type) in codes where type == .including {
    print(code ?? "", description ?? "", percentage ?? 0)
  }

  _ = try await division.salesInvoice.salesInvoices.create {
    $0.journal = "70"
    $0.orderedBy = customer
    $0.currency = "USD"
    $0.salesInvoiceLines = [
      .new {
        $0.item = item
        $0.quantity = quantity
        $0.netPrice = price
        $0.vatCode = code
      }
    ]
  }
}

func act(_ division: Division, quotation: UUID, invoice: UUID, order: UUID) async throws {
  let accepted = try await division.crm.quotations.accept(quotation) { $0.action = .createSalesOrder }
  let sent = try await division.salesInvoice.salesInvoices.send(invoice)  // processes, books and mails it
  let outcome = try await division.salesOrder.salesOrders.invoice([order], journal: "70", mode: .quantityOrdered)

  print(accepted.successMessage ?? "", sent.document as Any, outcome.invoices.count)
}

func createOnce(_ division: Division, customer: UUID, lines: [Changes<SalesOrder.SalesOrderLine>]) async throws {
  let order = try await division.salesOrder.salesOrders.createOnce(where: { $0.yourRef == "web-10045" }) {
    $0.yourRef = "web-10045"
    $0.orderedBy = customer
    $0.salesOrderLines = lines
  }
  print(order.key, order.wasThere)
}
