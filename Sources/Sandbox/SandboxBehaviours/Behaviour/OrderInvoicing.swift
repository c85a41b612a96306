package import SandboxService
package import SandboxStore
import SandboxTrade
import Synchronization

/// ``SandboxBehaviour/orderInvoicing``: `salesinvoice/InvoiceSalesOrders` is answered with the id of a process, and
/// `read/salesinvoice/InvoiceSalesOrderResult` says what came of it (Documentation/protocol.md, section 13).
package final class OrderInvoicing: ServiceRule {
  private let store: SandboxStore
  private let services: [ServiceSchema]
  private let clock: SandboxClock
  /// The rules that take part when invoices are written.
  private let rules: [any ServiceRule]
  private let switches: BehaviourSwitches
  /// The orders of processes that have not begun.
  private let orders = Mutex<[String: [String]]>([:])

  package init(
    store: SandboxStore, services: [ServiceSchema], clock: SandboxClock, rules: [any ServiceRule],
    switches: BehaviourSwitches
  ) {
    self.store = store
    self.services = services
    self.clock = clock
    self.rules = rules
    self.switches = switches
  }

  package var isActive: Bool { switches.isOn(.orderInvoicing) }

  static func isAction(_ service: ServiceSchema, _ set: SetSchema) -> Bool {
    service.path == "salesinvoice" && set.name == "InvoiceSalesOrders"
  }

  package func prepare(_ change: inout RowChange) throws {
    guard !change.isSeed, change.kind == .create, Self.isAction(change.service, change.set),
      let process = change.set.column(["ProcessID"]), let mode = change.set.column(["Mode"])
    else { return }
    guard change.payload.values[mode] == .integer(1) else {
      throw ODataError(
        500, "Mandatory: Mode", hint: "Since October 2026 orders are invoiced only in the background: send \"Mode\":1."
      )
    }
    let id = RowDefaults.guid(try change.session.nextNumber())
    change.payload.values[process] = .text(id)
    // The orders are named, and not kept as rows.
    var named: [String] = []
    for (navigation, rows) in change.payload.children where navigation.name == "SalesOrderIDs" {
      let target = change.service.sets[navigation.target]
      for row in rows {
        if let column = target.column(["ID"]), case .text(let order)? = row.values[column] { named.append(order) }
      }
    }
    change.payload.children = []
    orders.withLock { $0[id] = named }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind == .create, let process = process(of: event) else { return }
    try result(process, event, in: session, status: "Processing", InvoicingOutcome())
  }

  package func kept(_ events: [RowEvent]) {
    for event in events where event.kind == .create {
      guard let process = process(of: event) else { continue }
      let named = orders.withLock { $0.removeValue(forKey: process) ?? [] }
      Task { await self.invoice(named, process, event) }
    }
  }

  private func process(of event: RowEvent) -> String? {
    guard !event.isSeed, Self.isAction(event.service, event.set), let column = event.set.column(["ProcessID"]),
      case .text(let id) = event.values[column]
    else { return nil }
    return id
  }

  private func invoice(_ orders: [String], _ process: String, _ event: RowEvent) async {
    func value(_ name: String) -> StoredValue? { event.set.column([name]).map { event.values[$0] } }
    let journal = if case .text(let text)? = value("JournalCode") { text } else { "" }
    let source = RowWriter.Source(
      division: event.division, now: clock.now(), origin: event.origin, rules: rules.filter(\.isActive), isSeed: false)
    let events = RowEvents()
    let (services, perOrder, ordered) = (
      services, value("CreateMode") == .integer(1), value("InvoiceMode") == .integer(1)
    )
    let done = try? store.perform { session in
      try session.transaction {
        let writer = OrderInvoices(
          session: session, services: services, source: source, events: events, journal: journal, isPerOrder: perOrder,
          isOfOrdered: ordered)
        try self.result(process, event, in: session, status: "Processed", try writer.invoice(orders))
      }
      return true
    }
    if done == nil {
      try? store.perform { session in
        try session.transaction {
          let failed = InvoicingOutcome(failed: orders.count, errors: ["The orders could not be invoiced."])
          try self.result(process, event, in: session, status: "Processed", failed)
        }
      }
    }
    for rule in source.rules { rule.kept(events.all) }
  }

  /// Writes the result of a process.
  private func result(
    _ process: String, _ event: RowEvent, in session: StoreSession, status: String, _ outcome: InvoicingOutcome
  ) throws {
    guard let service = services.first(where: { $0.path == "read/salesinvoice" }),
      let set = service.set("InvoiceSalesOrderResult")
    else { return }
    let given: [String: StoredValue] = [
      "ProcessID": .text(process), "Status": .text(status), "NumberOfCreatedInvoices": .integer(Int64(outcome.created)),
      "NumberOfFailedInvoices": .integer(Int64(outcome.failed)),
      "Errors": .text(outcome.errors.joined(separator: "\r\n")),
    ]
    var values = ColumnValues()
    for (name, value) in given {
      if let column = set.column([name]) { values[column] = value }
    }
    var query = ReadQuery(set, of: service)
    query.match(key: [.text(process)])
    var existing: Int64?
    try session.forEachRow(query) { existing = $0.id }
    if let existing {
      try session.update(existing, of: set, values: values.filter { !set.key.contains($0.key) })
    } else {
      let number = try session.nextNumber()
      try session.insert(
        number, into: set,
        values: try RowDefaults(set: set, division: event.division, now: event.now, number: number).completed(values))
    }
  }
}
