package import SandboxService
package import SandboxStore

/// The books during a request: each lookup is made once, and rows are written by the service's rules.
package struct Ledger {
  /// The cache of a request.
  private final class Memory {
    var rows: [Key: Record] = [:]
    /// The keys that were looked for, and have no row.
    var missing: Set<Key> = []
    var typed: [Int64: GLAccount?] = [:]
    var accounts: [String: GLAccount?] = [:]
    var mainWarehouse: Record??
    var percentages: [String: [Record]] = [:]
    var periods: [(start: Int64, end: Int64, year: Int64, period: Int64)]?
    var hasClosedPeriods: Bool?
    var rules: [any ServiceRule] = []
  }

  private struct Key: Hashable {
    var table: String
    var column: Int
    var value: StoredValue
  }

  /// Numbers of documents are `Edm.Int32`.
  private static let lastNumber = Int64(Int32.max)
  /// Cached rows.
  private static let maximumRows = 2000

  package let books: Books
  package let session: StoreSession
  package let division: Int
  /// The wall clock, in ticks.
  package let now: Int64
  package let origin: String
  package let isSeed: Bool
  private let memory: Memory

  package init(_ change: RowChange, _ books: Books) {
    self.init(
      books, change.session, division: change.division, now: change.now, origin: change.origin, isSeed: change.isSeed)
  }

  package init(_ event: RowEvent, in session: StoreSession, _ books: Books) {
    self.init(
      books, session, division: event.division, now: event.now, origin: event.origin, isSeed: event.isSeed)
  }

  package init(_ books: Books, _ session: StoreSession, division: Int, now: Int64, origin: String, isSeed: Bool) {
    self.books = books
    self.session = session
    self.division = division
    self.now = now
    self.origin = origin
    self.isSeed = isSeed
    memory = session.memory {
      let memory = Memory()
      memory.rules = books.following.filter(\.isActive)
      return memory
    }
  }

  /// Discards cached lookups, which may be outdated.
  ///
  /// - Parameter isNew: Whether that is because of a new row: those that were found are what they were.
  package func forget(isNew: Bool) {
    if !isNew { memory.rows.removeAll() }
    memory.missing.removeAll()
    memory.typed.removeAll()
    memory.accounts.removeAll()
    memory.mainWarehouse = nil
    memory.percentages.removeAll()
    memory.periods = nil
    memory.hasClosedPeriods = nil
  }

  /// Takes a row in place of the one that is cached by its key.
  package func remember(_ record: Record) {
    guard let column = record.table.set.key.first else { return }
    let key = Key(table: record.table.set.table, column: column, value: .text(record.key))
    if memory.rows[key] != nil { memory.rows[key] = record }
  }

  // MARK: Looking up

  /// A row of reference data by the value of a property; remembered.
  package func reference(_ path: String, _ name: String, _ value: String?) throws -> Record? {
    guard let value, let table = books[path], let column = table.column(name) else { return nil }
    let key = Key(table: table.set.table, column: column, value: .text(value))
    if let known = memory.rows[key] { return known }
    if memory.missing.contains(key) { return nil }
    guard let found = try first(table, [(name, .text(value))]) else {
      if memory.missing.count >= Self.maximumRows { memory.missing.removeAll() }
      memory.missing.insert(key)
      return nil
    }
    // A seed has one session for all of its rows.
    if memory.rows.count >= Self.maximumRows { memory.rows.removeAll() }
    memory.rows[key] = found
    return found
  }

  package func first(_ table: Table, _ matches: [(String, StoredValue)]) throws -> Record? {
    try records(table, matches, limit: 1).first
  }

  /// Rows with these values, in the order of their creation.
  package func records(_ table: Table, _ matches: [(String, StoredValue)], limit: Int? = nil) throws -> [Record] {
    try rows(table, matches, limit: limit).map(\.record)
  }

  package func rows(
    _ table: Table, _ matches: [(String, StoredValue)], limit: Int? = nil
  ) throws -> [(id: Int64, record: Record)] {
    var query = ReadQuery(table.set, of: table.service)
    query.columns = table.set.allColumns
    query.limit = limit
    for (name, value) in matches {
      guard let column = table.column(name), value != .null else { return [] }
      if table.set.key == [column] { query.match(key: [value]) } else { query.match(column, value) }
    }
    var found: [(id: Int64, record: Record)] = []
    try session.forEachRow(query) { row in
      found.append((row.id, Record(table, query.columns.indices.map { row.value($0) })))
    }
    return found.sorted { $0.id < $1.id }
  }

  // MARK: Reference data

  package func journal(_ code: String?) throws -> Record? { try reference("financial/Journals", "Code", code) }

  package func glAccount(_ id: String?) throws -> GLAccount? {
    guard let id else { return nil }
    if let known = memory.accounts[id] { return known }
    let found = try reference("financial/GLAccounts", "ID", id).map(GLAccount.init)
    memory.accounts[id] = .some(found)
    return found
  }

  /// The first account of a type, by its code.
  package func glAccount(ofType type: Int64) throws -> GLAccount? {
    if let known = memory.typed[type] { return known }
    guard let table = books["financial/GLAccounts"] else { return nil }
    let found = try records(table, [("Type", .integer(type))]).map(GLAccount.init).min { $0.code < $1.code }
    memory.typed[type] = found
    return found
  }

  package func account(_ id: String?) throws -> Record? { try reference("crm/Accounts", "ID", id) }

  package func paymentCondition(_ code: String?) throws -> Record? {
    try reference("cashflow/PaymentConditions", "Code", code)
  }

  package func warehouse(_ id: String?) throws -> Record? { try reference("inventory/Warehouses", "ID", id) }

  /// The main warehouse, or the first.
  package func mainWarehouse() throws -> Record? {
    if let known = memory.mainWarehouse { return known }
    guard let table = books["inventory/Warehouses"] else { return nil }
    let found = try first(table, [("Main", .integer(1))]) ?? records(table, [], limit: 1).first
    memory.mainWarehouse = .some(found)
    return found
  }

  /// A VAT code as of a day.
  package func vatCode(_ code: String?, on date: Int64) throws -> VATCode? {
    guard let row = try reference("vat/VATCodes", "Code", code) else { return nil }
    var percentage = try row.amount("Percentage")
    for period in try percentages(of: row.key) where (period.integer("Type") ?? 0) == 0 {
      guard (period.integer("StartDate") ?? .min) <= date, date <= (period.integer("EndDate") ?? .max) else { continue }
      percentage = try period.amount("Percentage") ?? percentage
    }
    return VATCode(row, percentage: percentage ?? .zero)
  }

  /// The financial periods of the division, the days of their start and end included.
  package func periods() throws -> [(start: Int64, end: Int64, year: Int64, period: Int64)] {
    if let known = memory.periods { return known }
    let found = try books["financial/FinancialPeriods"].map { try records($0, []) } ?? []
    let periods = found.map { row in
      (
        start: row.integer("StartDate") ?? .min, end: row.integer("EndDate") ?? .max,
        year: row.integer("FinYear") ?? 0, period: row.integer("FinPeriod") ?? 0
      )
    }
    memory.periods = periods
    return periods
  }

  func hasClosedPeriods(_ table: Table) throws -> Bool {
    if let known = memory.hasClosedPeriods { return known }
    let found = try first(table, [("Status", .integer(1))]) != nil
    memory.hasClosedPeriods = found
    return found
  }

  private func percentages(of code: String) throws -> [Record] {
    if let known = memory.percentages[code] { return known }
    let found = try books["vat/VatPercentages"].map { try records($0, [("VATCodeID", .text(code))]) } ?? []
    memory.percentages[code] = found
    return found
  }

  /// The currency of the division.
  package var currency: String {
    get throws { try divisionRow()?.text("Currency") ?? "EUR" }
  }

  package func divisionName() throws -> String { try divisionRow()?.text("Description") ?? "Division \(division)" }

  private func divisionRow() throws -> Record? {
    guard let table = books["system/Divisions"] else { return nil }
    let key = Key(table: table.set.table, column: -1, value: .integer(Int64(division)))
    if let known = memory.rows[key] { return known }
    let found = try first(table, [("Code", .integer(Int64(division)))])
    memory.rows[key] = found
    return found
  }

  /// The latest rate until a day, also from the other direction.
  private func exchangeRate(from source: String, to target: String, on date: Int64) throws -> Amount? {
    guard let table = books["financial/ExchangeRates"] else { return nil }
    func latest(_ source: String, _ target: String) throws -> Amount? {
      try records(table, [("SourceCurrency", .text(source)), ("TargetCurrency", .text(target))])
        .filter { ($0.integer("StartDate") ?? .min) <= date }
        .max { ($0.integer("StartDate") ?? .min) < ($1.integer("StartDate") ?? .min) }?
        .amount("Rate")
    }
    if let rate = try latest(source, target), rate > .zero { return rate }
    if let rate = try latest(target, source), rate > .zero { return .one / rate }
    return nil
  }

  /// The rate from a currency to that of the division: the one that is given, or the one of the day.
  ///
  /// - Parameter name: the property that has the given one; nil if the row has none.
  package func rate(from currency: String, given: Amount?, _ name: String?, on date: Int64) throws -> Amount {
    let own = try self.currency
    if currency == own { return .one }
    if let given, given > .zero { return given }
    if let rate = try exchangeRate(from: currency, to: own, on: date) { return rate }
    throw ODataError(
      500, "There is no exchange rate from \(currency) to \(own).",
      hint: "\(name.map { "Give '\($0)', or add" } ?? "Add") a row of financial/ExchangeRates.")
  }

  // MARK: Writing

  private func writer(_ table: Table, rules: [any ServiceRule]? = nil) -> RowWriter {
    let source = RowWriter.Source(
      division: division, now: now, origin: origin, rules: rules ?? memory.rules, isSeed: isSeed)
    return RowWriter(session: session, service: table.service, source: source, events: .current(in: session))
  }

  @discardableResult
  package func create(_ record: Record) throws -> Int64 {
    try writer(record.table).create(RowPayload(record.changes), in: record.table.set)
  }

  /// Creates a row with rows below it, of which all follows that follows from rows that a client writes.
  package func post(
    _ record: Record, _ navigation: String, _ rows: [Record], rules: [any ServiceRule]
  ) throws -> Record {
    var payload = RowPayload(record.changes)
    if let schema = record.table.set.navigation(navigation) {
      payload.children = [(schema, rows.map { RowPayload($0.changes) })]
    }
    let id = try writer(record.table, rules: rules.filter(\.isActive) + memory.rules).create(
      payload, in: record.table.set)
    return Record(record.table, try session.row(id, of: record.table.set, record.table.service))
  }

  /// Writes the changes, if there are any.
  ///
  /// - Parameter isFresh: Whether nothing has changed the row since it was read.
  package func update(_ id: Int64, _ record: Record, isFresh: Bool = false) throws {
    guard !record.changes.isEmpty else { return }
    try writer(record.table).update(
      id, of: record.table.set, RowPayload(record.changes), known: isFresh ? record.values : nil)
  }

  package func delete(_ id: Int64, _ table: Table) throws { try writer(table).delete(id, from: table.set) }

  /// An id for a row that is about to be created.
  package func newID() throws -> String { RowDefaults.guid(try session.nextNumber()) }

  /// The next number of a sequence, which begins at `first`.
  package func next(_ sequence: String, from first: Int64) throws -> Int64 {
    let name = "next \(sequence)"
    let number = max(try session.number(name), first - 1) + 1
    guard number <= Self.lastNumber else {
      throw ODataError(500, "There is no number left.", hint: "Another row has the number \(Self.lastNumber).")
    }
    try session.setNumber(name, number)
    return number
  }

  /// An assigned number of a sequence: the sequence continues after it.
  package func used(_ number: Int64, in sequence: String) throws {
    let name = "next \(sequence)"
    if number <= Self.lastNumber, try session.number(name) < number { try session.setNumber(name, number) }
  }
}
