import SandboxBookkeeping
package import SandboxService
package import SandboxStore

/// Makes invoices of orders.
package struct OrderInvoices {
  private let session: StoreSession
  private let services: [ServiceSchema]
  private let source: RowWriter.Source
  private let events: RowEvents
  private let journal: String
  private let isPerOrder: Bool
  private let isOfOrdered: Bool

  /// An order and the lines of which something is left to invoice.
  private struct Order {
    var row: JSONNode
    var lines: [(row: JSONNode, quantity: Double)]
  }

  /// - Parameters:
  ///   - isPerOrder: One invoice for each order, or one for each customer and currency.
  ///   - isOfOrdered: Whether the ordered quantity is invoiced, or the delivered one.
  package init(
    session: StoreSession, services: [ServiceSchema], source: RowWriter.Source, events: RowEvents, journal: String,
    isPerOrder: Bool, isOfOrdered: Bool
  ) {
    self.session = session
    self.services = services
    self.source = source
    self.events = events
    self.journal = journal
    self.isPerOrder = isPerOrder
    self.isOfOrdered = isOfOrdered
  }

  package func invoice(_ ids: [String]) throws -> InvoicingOutcome {
    var outcome = InvoicingOutcome()
    var groups: [[Order]] = []
    for id in ids {
      guard let order = try order(id) else {
        outcome.failed += 1
        outcome.errors.append("Sales order \(id) does not exist.")
        continue
      }
      guard !order.lines.isEmpty else {
        outcome.failed += 1
        outcome.errors.append("Sales order \(id) has nothing to invoice.")
        continue
      }
      // The amounts of an invoice are in one currency.
      func isSame(_ name: String, _ other: Order) -> Bool { order.row[name] == other.row[name] }
      if !isPerOrder,
        let group = groups.firstIndex(where: { isSame("OrderedBy", $0[0]) && isSame("Currency", $0[0]) })
      {
        groups[group].append(order)
      } else {
        groups.append([order])
      }
    }
    for group in groups {
      try write(group)
      outcome.created += 1
    }
    return outcome
  }

  private func order(_ id: String) throws -> Order? {
    guard let row = try rows("salesorder", "SalesOrders", "OrderID eq guid'\(id)'").first else { return nil }
    let lines = try rows("salesorder", "SalesOrderLines", "OrderID eq guid'\(id)'")
    return Order(
      row: row,
      lines: lines.compactMap { line in
        let whole = line[isOfOrdered ? "Quantity" : "QuantityDelivered"]?.double ?? 0
        let left = whole - (line["QuantityInvoiced"]?.double ?? 0)
        return left > 0 ? (line, left) : nil
      })
  }

  private func rows(_ path: String, _ name: String, _ filter: String) throws -> [JSONNode] {
    let (service, set) = try find(path, name)
    return try RowListing.rows(of: set, service, filter: filter, in: session)
  }

  private func find(_ path: String, _ name: String) throws -> (ServiceSchema, SetSchema) {
    guard let service = services.first(where: { $0.path == path }), let set = service.set(name) else {
      throw ODataError(501, "The metadata has no \(path)/\(name).")
    }
    return (service, set)
  }

  private func write(_ orders: [Order]) throws {
    let (service, set) = try find("salesinvoice", "SalesInvoices")
    let (_, lineSet) = try find("salesinvoice", "SalesInvoiceLines")
    let first = orders[0].row
    var total = Amount.zero
    var lines: [JSONNode] = []
    for order in orders {
      for (row, quantity) in order.lines {
        guard let count = Amount(quantity), let price = Amount(row["NetPrice"]?.double ?? 0) else {
          throw ODataError(500, "The amount of an order line is too large.")
        }
        let amount = (count * price).rounded
        total += amount
        var line = kept(
          row, ["Item", "ItemCode", "ItemDescription", "Description", "NetPrice", "UnitPrice", "UnitCode", "VATCode"],
          in: lineSet)
        add("LineNumber", .number(String(lines.count + 1)), to: &line, in: lineSet)
        add("Quantity", .number("\(quantity)"), to: &line, in: lineSet)
        add("AmountFC", .number("\(amount.double)"), to: &line, in: lineSet)
        add("AmountDC", .number("\(amount.double)"), to: &line, in: lineSet)
        add("SalesOrder", order.row["OrderID"] ?? .null, to: &line, in: lineSet)
        add("SalesOrderLine", row["ID"] ?? .null, to: &line, in: lineSet)
        lines.append(.object(line))
      }
    }
    var invoice = kept(
      first,
      [
        "OrderedBy", "OrderedByName", "InvoiceTo", "InvoiceToName", "Currency", "Description", "OrderNumber", "YourRef",
      ],
      in: set)
    add("Journal", .string(journal), to: &invoice, in: set)
    add("Status", 20, to: &invoice, in: set)
    add("Type", 8020, to: &invoice, in: set)
    add("AmountFC", .number("\(total.double)"), to: &invoice, in: set)
    add("AmountDC", .number("\(total.double)"), to: &invoice, in: set)
    invoice.append(JSONNode.Member(name: "SalesInvoiceLines", value: .array(lines)))
    let writer = RowWriter(session: session, service: service, source: source, events: events)
    try writer.create(try PayloadReader(service: service).row(.object(invoice), of: set), in: set)
    for order in orders { try mark(order) }
  }

  /// Records the part of the order that is invoiced now.
  private func mark(_ order: Order) throws {
    for (row, quantity) in order.lines {
      let invoiced = (row["QuantityInvoiced"]?.double ?? 0) + quantity
      try update("SalesOrderLines", row["ID"], "QuantityInvoiced", .number("\(invoiced)"))
    }
    let lines = try rows("salesorder", "SalesOrderLines", "OrderID eq guid'\(order.row["OrderID"]?.text ?? "")'")
    let isWhole = lines.allSatisfy { ($0["QuantityInvoiced"]?.double ?? 0) >= ($0["Quantity"]?.double ?? 0) }
    try update("SalesOrders", order.row["OrderID"], "InvoiceStatus", isWhole ? 21 : 20)
  }

  private func update(_ name: String, _ key: JSONNode?, _ property: String, _ value: JSONNode) throws {
    let (service, set) = try find("salesorder", name)
    guard let key = key?.text, set.column([property]) != nil else { return }
    var query = ReadQuery(set, of: service)
    query.match(key: [.text(key)])
    var id: Int64?
    try session.forEachRow(query) { id = $0.id }
    let node = JSONNode.object([JSONNode.Member(name: property, value: value)])
    guard let id else { return }
    try RowWriter(session: session, service: service, source: source, events: events)
      .update(id, of: set, try PayloadReader(service: service).row(node, of: set))
  }

  private func kept(_ row: JSONNode, _ names: [String], in set: SetSchema) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for name in names {
      if let value = row[name], value != .null { add(name, value, to: &members, in: set) }
    }
    return members
  }

  private func add(_ name: String, _ value: JSONNode, to members: inout [JSONNode.Member], in set: SetSchema) {
    if set.column([name]) != nil { members.append(JSONNode.Member(name: name, value: value)) }
  }
}

/// The result of invoicing orders.
package struct InvoicingOutcome: Sendable {
  package var created = 0
  package var failed = 0
  package var errors: [String] = []

  package init(failed: Int = 0, errors: [String] = []) {
    self.failed = failed
    self.errors = errors
  }
}
