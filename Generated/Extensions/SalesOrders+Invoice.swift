@_spi(Generated) public import ExactOnlineRuntime

extension EntitySet where Subject == SalesOrder.SalesOrderEntity {
  /// Creates invoices of sales orders, and waits until the service has finished
  /// (Documentation/protocol.md, section 13).
  ///
  /// ```swift
  /// let outcome = try await division.salesOrder.salesOrders.invoice([order], journal: "70", mode: .quantityOrdered)
  /// for invoice in outcome.invoices { print(invoice.invoiceNumber ?? 0) }
  /// for (order, reason) in outcome.errors { print(order, reason) }
  /// ```
  ///
  /// The service works in the background: this posts the orders, polls with growing pauses until they are processed,
  /// and reads the invoices. Costs a call for the orders, one for each poll, one for each invoice, and two for each 15
  /// orders, or more if these have more than 60 lines. If there is more than one order, the service accepts 500 lines
  /// in total.
  ///
  /// Orders are never sent twice. If the response to them gets lost, nothing names the process: this then looks for
  /// new invoices of the orders, in the same rhythm and at the cost of a call for each 15 orders, and returns when each
  /// order has one. After a 500 with a message, with which the service refuses orders, it looks once, after the first
  /// pause: the service may have failed after the work.
  ///
  /// - Parameters:
  ///   - orders: The orders.
  ///   - journal: The code of the sales journal.
  ///   - mode: Whether to invoice the ordered or the delivered quantities.
  ///   - polling: The pauses between polls, and the time after which this gives up.
  ///   - build: Assigns further properties, such as `createMode`: an invoice per customer, which is the default, or per
  ///     order.
  /// - Returns: The invoices, and the reasons for orders without one.
  /// - Throws: `ODataError` if the orders were not accepted; ``OrderInvoicing/Unfinished`` if they were, or may have
  ///   been, but the result is not known.
  nonisolated(nonsending) public func invoice(
    _ orders: [SalesOrder.SalesOrderEntity], journal: String, mode: InvoiceQuantityMode, polling: Polling = Polling(),
    _ build: (inout Changes<SalesInvoice.InvoiceSalesOrders>) throws -> Void = { _ in }
  ) async throws -> OrderInvoicing.Outcome {
    try await invoice(
      orders.map { try odataValue("OrderID", of: $0) }, journal: journal, mode: mode, polling: polling, build)
  }

  /// The same, by the keys of the orders.
  nonisolated(nonsending) public func invoice(
    _ orders: [UUID], journal: String, mode: InvoiceQuantityMode, polling: Polling = Polling(),
    _ build: (inout Changes<SalesInvoice.InvoiceSalesOrders>) throws -> Void = { _ in }
  ) async throws -> OrderInvoicing.Outcome {
    // An order that is given twice is invoiced once.
    var known: Set<UUID> = []
    let orders = orders.filter { known.insert($0).inserted }
    let earlier = Set(try await invoiceIDs(of: orders).flatMap(\.value)).sorted { "\($0)" < "\($1)" }
    var process = OrderInvoicing(processID: nil, orders: orders, earlierInvoices: earlier)
    do {
      process.processID = try await beginInvoicing(orders, journal: journal, mode: mode, build).processID
    } catch let error as ODataError where error.mayHaveBeenCarriedOut {
      return try await finishInvoicing(process, polling: polling, after: error)
    } catch let error as ODataError where error.process != nil {
      // The service complains, and works nevertheless: the result says what became of the orders.
      process.processID = error.process
      return try await finishInvoicing(process, polling: polling, after: error)
    } catch let error as ODataError where error.canBeSettledByReading {
      return try await settle(process, polling: polling, after: error)
    }
    return try await finishInvoicing(process, polling: polling)
  }

  /// Waits until the service has created invoices of orders that it accepted before, perhaps in another run of the
  /// program.
  ///
  /// - Parameters:
  ///   - process: The process to continue with.
  ///   - polling: The pauses between polls, and the time after which this gives up.
  /// - Returns: The invoices, and the reasons for orders without one.
  /// - Throws: ``OrderInvoicing/Unfinished`` if the result is not known.
  nonisolated(nonsending) public func finishInvoicing(
    _ process: OrderInvoicing, polling: Polling = Polling()
  ) async throws -> OrderInvoicing.Outcome {
    try await finishInvoicing(process, polling: polling, after: nil)
  }

  /// - Parameter loss: The reason why the process is not known.
  private nonisolated(nonsending) func finishInvoicing(
    _ process: OrderInvoicing, polling: Polling, after loss: ODataError?
  ) async throws -> OrderInvoicing.Outcome {
    let outcome: OrderInvoicing.Outcome?
    do {
      if let id = process.processID {
        let service = Read.SalesInvoice(root: odataService("read/salesinvoice", at: "../read/salesinvoice"))
        let result = try await polling.first {
          try await service.invoiceSalesOrderResult(processID: id).first { $0.status == "Processed" }
        }
        if let result { outcome = try await self.outcome(process, result) } else { outcome = nil }
      } else {
        outcome = try await polling.first { try await found(process) }
      }
    } catch {
      throw OrderInvoicing.Unfinished(process: process, reason: loss ?? error)
    }
    guard let outcome else { throw OrderInvoicing.Unfinished(process: process, reason: loss) }
    return outcome
  }

  /// The outcome of a process that is not known, once each order has a new invoice.
  private nonisolated(nonsending) func found(_ process: OrderInvoicing) async throws -> OrderInvoicing.Outcome? {
    do {
      return try await outcome(process, of: try await newInvoices(of: process))
    } catch let error as ODataError where error.isTemporary {
      // What made the response get lost may last a while.
      return nil
    }
  }

  /// The outcome of orders that the service has refused with a 5xx, if each has a new invoice nevertheless.
  private nonisolated(nonsending) func settle(
    _ process: OrderInvoicing, polling: Polling, after refusal: ODataError
  ) async throws -> OrderInvoicing.Outcome {
    let made: [UUID: Set<UUID>]
    do {
      // Invoices are made in the background.
      try await polling.time.sleep(for: polling.firstPause)
      made = try await newInvoices(of: process)
      if let outcome = try await outcome(process, of: made) { return outcome }
    } catch {
      // It tells nothing about the orders, unless the service mixes up its customers' data.
      let isForeign = (error as? ODataError)?.kind == .foreignRow
      throw OrderInvoicing.Unfinished(process: process, reason: isForeign ? error : refusal)
    }
    // Some of them may be invoiced still.
    let isBegun = made.values.contains { !$0.isEmpty }
    if isBegun { throw OrderInvoicing.Unfinished(process: process, reason: refusal) }
    throw refusal
  }

  /// The outcome once each order has a new invoice.
  private nonisolated(nonsending) func outcome(
    _ process: OrderInvoicing, of made: [UUID: Set<UUID>]
  ) async throws -> OrderInvoicing.Outcome? {
    guard process.orders.allSatisfy({ made[$0]?.isEmpty == false }) else { return nil }
    let invoices = try await read(made)
    return OrderInvoicing.Outcome(invoices: invoices, errors: [:], created: Int32(invoices.count), failed: 0)
  }

  private nonisolated(nonsending) func newInvoices(of process: OrderInvoicing) async throws -> [UUID: Set<UUID>] {
    try await invoiceIDs(of: process.orders).mapValues { $0.subtracting(process.earlierInvoices) }
  }

  private nonisolated(nonsending) func read(
    _ made: [UUID: Set<UUID>]
  ) async throws -> [SalesInvoice.SalesInvoiceEntity] {
    let ids = made.values.reduce(into: Set<UUID>()) { $0.formUnion($1) }
    var invoices: [SalesInvoice.SalesInvoiceEntity] = []
    for id in ids.sorted(by: { "\($0)" < "\($1)" }) { invoices.append(try await salesInvoices.salesInvoices.find(id)) }
    return invoices
  }

  private nonisolated(nonsending) func outcome(
    _ process: OrderInvoicing, _ result: Read.SalesInvoice.InvoiceSalesOrderResult
  ) async throws -> OrderInvoicing.Outcome {
    let made = try await newInvoices(of: process)
    let invoices = try await read(made)
    let said = (result.errors ?? "").split(whereSeparator: \.isNewline).map(String.init)
    var errors: [UUID: String] = [:]
    for order in process.orders where made[order]?.isEmpty != false {
      let own = said.filter { $0.lowercased().contains("\(order)".lowercased()) }
      let text = (own.isEmpty ? said : own).joined(separator: "\n")
      errors[order] = text.isEmpty ? "The service created no invoice for this order." : text
    }
    return OrderInvoicing.Outcome(
      invoices: invoices, errors: errors, created: result.numberOfCreatedInvoices ?? 0,
      failed: result.numberOfFailedInvoices ?? 0)
  }

  private var salesInvoices: SalesInvoice {
    SalesInvoice(root: odataService("salesinvoice", at: "../salesinvoice"))
  }

  /// The invoices that have lines of orders, by order.
  private nonisolated(nonsending) func invoiceIDs(of orders: [UUID]) async throws -> [UUID: Set<UUID>] {
    var result: [UUID: Set<UUID>] = [:]
    // As many as fit into a URL.
    for start in stride(from: 0, to: orders.count, by: 15) {
      let part = orders.dropFirst(start).prefix(15)
      let lines = salesInvoices.salesInvoiceLines.where { line in
        part.dropFirst().reduce(line.salesOrder == part.first) { $0 || line.salesOrder == $1 }
      }
      for try await (order, invoice) in lines.select({ ($0.salesOrder, $0.invoiceID) }) {
        if let order { result[order, default: []].insert(invoice) }
      }
    }
    return result
  }
}

extension ODataError {
  /// The process that the service has begun although it reports a failure.
  fileprivate var process: UUID? { failedRow(as: SalesInvoice.InvoiceSalesOrders.self)?.processID }
}
