package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/invoiceFeedLines``: `sync/SalesInvoice/SalesInvoices` has headers and lines in one feed. Line 0 is the
/// header with the total, then come the lines and, as line 9999, the VAT; amounts of lines have the opposite sign, so that
/// an invoice adds up to zero. A change to one of them brings the header too (Documentation/protocol.md, sections 10.1 and
/// 10.4). Without it, the feed has headers alone.
package struct InvoiceFeedLines: ServiceRule {
  private static let vatLine: Int64 = 9999

  /// Columns of the header and the line that have the name and the type of a column of the feed.
  private struct Source: Sendable {
    var header: Int?
    var line: Int?
  }

  private let invoices: (service: ServiceSchema, header: SetSchema, line: SetSchema)?
  private let feed: (service: ServiceSchema, set: SetSchema)?
  /// The source of each column of the feed.
  private let sources: [Source]
  private let isOn: @Sendable () -> Bool

  package init(services: [ServiceSchema], isOn: @escaping @Sendable () -> Bool) {
    self.isOn = isOn
    invoices = services.first { $0.path == "salesinvoice" }.flatMap { service in
      guard let header = service.set("SalesInvoices"), let line = service.set("SalesInvoiceLines"),
        line.column(["InvoiceID"]) != nil
      else { return nil }
      return (service, header, line)
    }
    feed = services.first { $0.path.lowercased() == "sync/salesinvoice" }.flatMap { service in
      guard let set = service.set("SalesInvoices"),
        ["ID", "InvoiceID", "LineNumber", "Timestamp", "AmountDC"].allSatisfy({ set.column([$0]) != nil })
      else { return nil }
      return (service, set)
    }
    sources =
      feed?.set.columns.map { [invoices] column in
        func source(_ set: SetSchema?) -> Int? {
          guard !column.isPresence, let set, let found = set.numbers[column.name] else { return nil }
          return set.columns[found].kind == column.kind ? found : nil
        }
        return Source(header: source(invoices?.header), line: source(invoices?.line))
      } ?? []
  }

  /// The feed.
  var set: SetSchema? { feed?.set }

  package var isActive: Bool { invoices != nil && feed != nil && isOn() }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard let invoices, let feed, let id = invoice(event, invoices), !FeedPause.isOn(in: session) else { return }
    var old = ReadQuery(feed.set, of: feed.service)
    if let column = feed.set.column(["InvoiceID"]) { old.match(column, id) }
    var ids: [Int64] = []
    let columns = (id: feed.set.column(["ID"]), number: feed.set.column(["LineNumber"]))
    old.columns = [columns.id, columns.number].compactMap(\.self)
    // No row of the invoice is that of its VAT, whose key stays as long as there is VAT.
    var vat: StoredValue?
    try session.forEachRow(old) { row in
      ids.append(row.id)
      if old.columns.count == 2, row.value(1) == .integer(Self.vatLine) { vat = row.value(0) }
    }
    // Lines that are created with their header appear with it.
    guard event.set.table == invoices.header.table || !ids.isEmpty else { return }
    for id in ids { try session.delete(id, from: feed.set) }
    try write(id, vat: vat, division: event.division, now: event.now, in: session)
  }

  /// Writes the rows of all invoices; the feed has their headers alone.
  func writeAll(division: Int, now: Int64, in session: StoreSession) throws {
    guard let invoices, let feed, try session.rowCounts(of: [invoices.header])[invoices.header.table] != nil else {
      return
    }
    try session.execute("DELETE FROM \(feed.set.table)", of: [feed.set])
    try session.prepare(invoices.line, indexed: invoices.line.column(["InvoiceID"]).map { [$0] } ?? [])
    guard let key = invoices.header.key.first.map({ invoices.header.columns[$0].sqlName }) else { return }
    try session.forEachRow(
      sql: "SELECT \"#id\", \(key) FROM \(invoices.header.table) ORDER BY \"#id\"", of: [invoices.header]
    ) { row in
      try write(row.value(0), division: division, now: now, in: session)
    }
  }

  private func write(
    _ id: StoredValue, vat: StoredValue? = nil, division: Int, now: Int64, in session: StoreSession
  ) throws {
    guard let invoices, let feed else { return }
    guard let header = try rows(invoices.header, invoices.service, "InvoiceID", id, in: session).first else { return }
    let lines = try rows(invoices.line, invoices.service, "InvoiceID", id, in: session).sorted { first, second in
      guard let column = invoices.line.column(["LineNumber"]), case .integer(let number) = first[column],
        case .integer(let other) = second[column]
      else { return false }
      return number < other
    }
    try Writer(
      feed: feed.set, sources: sources, header: (invoices.header, header), line: invoices.line, division: division,
      now: now, session: session
    ).write(lines, id, vat: vat)
  }

  private func invoice(
    _ event: RowEvent, _ invoices: (service: ServiceSchema, header: SetSchema, line: SetSchema)
  ) -> StoredValue? {
    guard [invoices.header.table, invoices.line.table].contains(event.set.table) else { return nil }
    return event.set.column(["InvoiceID"]).map { event.values[$0] }
  }

  private func rows(
    _ set: SetSchema, _ service: ServiceSchema, _ name: String, _ value: StoredValue, in session: StoreSession
  ) throws -> [[StoredValue]] {
    var query = ReadQuery(set, of: service)
    query.columns = set.allColumns
    if let column = set.column([name]) { query.match(column, value) }
    var rows: [[StoredValue]] = []
    try session.forEachRow(query) { row in rows.append(query.columns.indices.map { row.value($0) }) }
    return rows
  }

  /// Writes the rows of one invoice.
  private struct Writer {
    let feed: SetSchema
    let sources: [Source]
    let header: (set: SetSchema, values: [StoredValue])
    let line: SetSchema
    let division: Int
    let now: Int64
    let session: StoreSession

    /// - Parameters:
    ///   - id: The invoice's key.
    ///   - key: The key of its row of VAT; nil for a new one.
    func write(_ lines: [[StoredValue]], _ id: StoredValue, vat key: StoredValue?) throws {
      let names = ["AmountDC", "AmountFC"]
      let net = names.map { name in lines.reduce(0) { $0 + amount(name, of: line, $1) } }
      let vat = names.map { name in lines.reduce(0) { $0 + amount("VAT\(name)", of: line, $1) } }
      var first: [String: StoredValue] = ["ID": id, "LineNumber": .integer(0)]
      for (index, name) in names.enumerated() where amount(name, of: header.set, header.values) == 0 {
        first[name] = .real(net[index] + vat[index])
      }
      try insert([], first)
      for (index, values) in lines.enumerated() {
        var given: [String: StoredValue] = [:]
        if line.column(["LineNumber"]).map({ values[$0] }) ?? .null == .null {
          given["LineNumber"] = .integer(Int64(index + 1))
        }
        for column in line.columns where column.name.hasPrefix("Amount") || column.name.hasPrefix("VATAmount") {
          let value = amount(column.name, of: line, values)
          if value != 0 { given[column.name] = .real(-value) }
        }
        try insert(values, given)
      }
      guard vat.contains(where: { $0 != 0 }) else { return }
      let number = try session.nextNumber()
      try insert(
        [],
        [
          "ID": key ?? .text(RowDefaults.guid(number)), "LineNumber": .integer(InvoiceFeedLines.vatLine),
          "AmountDC": .real(-vat[0]), "AmountFC": .real(-vat[1]),
        ])
    }

    /// - Parameters:
    ///   - values: those of a line; they go before those of the header.
    ///   - given: The values that differ from both.
    private func insert(_ values: [StoredValue], _ given: [String: StoredValue]) throws {
      let number = try session.nextNumber()
      var row = ColumnValues(capacity: feed.columns.count)
      for (index, source) in sources.enumerated() {
        if let column = source.line, !values.isEmpty {
          row[index] = values[column]
        } else if let column = source.header {
          row[index] = header.values[column]
        }
      }
      for (name, value) in given {
        if let column = feed.column([name]) { row[column] = value }
      }
      if let column = feed.column(["Timestamp"]) { row[column] = .integer(number) }
      let completed = try RowDefaults(set: feed, division: division, now: now, number: number)
        .completed(row)
      try session.insert(number, into: feed, values: completed)
    }

    private func amount(_ name: String, of set: SetSchema, _ values: [StoredValue]) -> Double {
      guard let column = set.column([name]) else { return 0 }
      switch values[column] {
      case .real(let value): return value
      case .integer(let value): return Double(value)
      default: return 0
      }
    }
  }
}
