import ODataQueries
import SandboxService
import SandboxStore

/// The rows that are there before anything else: the user who calls, and the divisions. Clients read them first, in
/// whatever division they are.
///
/// Each division lists all of them. With hundreds, the lists would be most of the sandbox, so one is written when it is
/// first used.
struct DivisionRows: ServiceRule {
  private typealias Row = [String: SandboxValue]

  private struct Table {
    let service: ServiceSchema
    let set: SetSchema
    /// The property that identifies a row.
    let key: String
  }

  private static let name = "Sandbox"
  private static let lists = [
    "current/Me": "UserID", "system/Divisions": "Code", "system/AllDivisions": "Code", "hrm/Divisions": "Code",
  ]

  private let tables: [ObjectIdentifier: Table]
  private let divisions: [Int]
  private let moves: DivisionMoves
  private let clock: SandboxClock

  /// - Parameter divisions: The current one first.
  init(_ services: [ServiceSchema], divisions: [Int], moves: DivisionMoves, clock: SandboxClock) {
    self.divisions = divisions
    self.moves = moves
    self.clock = clock
    var tables: [ObjectIdentifier: Table] = [:]
    for (path, key) in Self.lists {
      let parts = path.split(separator: "/").map(String.init)
      guard let service = services.first(where: { $0.path == parts[0] }), let set = service.set(parts[1]) else {
        continue
      }
      tables[ObjectIdentifier(set)] = Table(service: service, set: set, key: key)
    }
    self.tables = tables
  }

  var isActive: Bool { true }

  func refresh(_ set: SetSchema, now: Int64, in session: StoreSession) throws {
    guard let table = tables[ObjectIdentifier(set)] else { return }
    let (moves, mark) = (moves.all, "divisions of \(set.table)")
    let state = state(moves)
    if try session.number(mark) != state {
      try session.transaction {
        try bringUpToDate(table, in: session)
        try addMissing(table, now, in: session)
        try show(moves, in: table, session)
        try session.setNumber(mark, state)
      }
    }
    try showTime(now, in: table, session)
  }

  /// The user's row says what the clock shows (Documentation/protocol.md, section 1.3). That the time has the form of
  /// those in notifications is assumed.
  private func showTime(_ now: Int64, in table: Table, _ session: StoreSession) throws {
    let set = table.set
    let values: [(name: String, kind: EdmKind, value: StoredValue)] = [
      ("ServerTime", .string, .text(CivilTime(ticks: now).text)),
      ("ServerUtcOffset", .double, .real(Double(clock.utcOffset))),
    ]
    let shown = values.compactMap { name, kind, value in
      set.column([name]).map { set.columns[$0] }.flatMap { $0.kind == kind ? (name: $0.sqlName, value: value) : nil }
    }
    guard !shown.isEmpty else { return }
    let assignments = shown.map { "\($0.name) = ?" }.joined(separator: ", ")
    try session.execute("UPDATE \(set.table) SET \(assignments)", shown.map(\.value), of: [set])
  }

  /// Writes all of them in a division.
  func write(in administration: Administration) throws {
    let now = administration.clock.now()
    try administration.store.perform { session in
      for table in tables.values.sorted(by: { $0.set.table < $1.set.table }) {
        try refresh(table.set, now: now, in: session)
      }
    }
  }

  /// Writes the row of a division itself, which has its name: the rest of the list may come later.
  func writeOwn(in administration: Administration) throws {
    let now = administration.clock.now()
    guard let table = tables.values.first(where: { $0.set.name == "Divisions" && $0.service.path == "system" }) else {
      return
    }
    try administration.store.perform { session in
      try session.transaction { try addMissing(table, now, only: administration.division, in: session) }
    }
  }

  /// A number that tells what the lists have to show.
  private func state(_ moves: [Int: Int64]) -> Int64 {
    var state = Fingerprint()
    for division in divisions { state.add("\(division) \(moves[division] ?? 0)") }
    return state.number
  }

  private func rows(of table: Table, only wanted: Int?) -> [Row] {
    guard table.key == "Code" else {
      return [
        [
          "UserID": .string(RowDefaults.guid(0)), "CurrentDivision": .number(String(divisions[0])),
          "FullName": "Sandbox", "UserName": "sandbox",
        ]
      ]
    }
    return divisions.enumerated().filter { wanted == nil || $0.element == wanted }.map { index, division in
      let description = SandboxValue.string(index == 0 ? Self.name : "\(Self.name) \(index + 1)")
      let row: Row = ["Code": .number(String(division)), "Description": description]
      // The two lists have different codes for a division that is in use.
      switch "\(table.service.path)/\(table.set.name)" {
      case "system/Divisions": return row.merging(["Current": .boolean(index == 0), "Status": 1]) { $1 }
      case "hrm/Divisions": return row.merging(["Status": 0]) { $1 }
      default: return row
      }
    }
  }

  /// A database that is opened again has some of them.
  private func addMissing(
    _ table: Table, _ now: Int64, only wanted: Int? = nil, in session: StoreSession
  ) throws {
    guard let key = table.set.column([table.key]) else { return }
    var existing: Set<StoredValue> = []
    var query = ReadQuery(table.set, of: table.service)
    query.columns = [key]
    try session.forEachRow(query) { existing.insert($0.value(0)) }
    let division = try session.division() ?? divisions[0]
    let source = RowWriter.Source(division: division, now: now, origin: "", rules: [], isSeed: true)
    let writer = RowWriter(session: session, service: table.service, source: source, events: RowEvents())
    let reader = PayloadReader(service: table.service)
    for row in rows(of: table, only: wanted) {
      // Documents of one's own may describe the set differently.
      let known = row.filter { table.set.column([$0.key]) != nil }
      let payload = try reader.row(SandboxValue.object(known).node, of: table.set)
      guard table.set.key.allSatisfy({ payload.values[$0] != nil }), let value = payload.values[key],
        !existing.contains(value)
      else { continue }
      try writer.create(payload, in: table.set)
    }
  }

  /// A database that is opened again can have been that of other divisions: the current one is another, and those that
  /// are not there any more are not listed. Rows that somebody else wrote stay.
  private func bringUpToDate(_ table: Table, in session: StoreSession) throws {
    let (set, current) = (table.set, StoredValue.integer(Int64(divisions[0])))
    func sql(_ name: String) -> String? { set.column([name]).map { set.columns[$0].sqlName } }
    if let column = sql("CurrentDivision") {
      try session.execute("UPDATE \(set.table) SET \(column) = ?", [current], of: [set])
    }
    guard let code = sql("Code"), let description = sql("Description") else { return }
    let marks = repeatElement("?", count: divisions.count).joined(separator: ", ")
    try session.execute(
      "DELETE FROM \(set.table) WHERE \(code) NOT IN (\(marks)) AND \(description) GLOB '\(Self.name)*'",
      divisions.map { .integer(Int64($0)) }, of: [set])
    if let column = sql("Current") {
      try session.execute("UPDATE \(set.table) SET \(column) = (\(code) = ?)", [current], of: [set])
    }
  }

  private func show(_ moves: [Int: Int64], in table: Table, _ session: StoreSession) throws {
    guard let column = table.set.column(["DivisionMoveDate"]), let code = table.set.column(["Code"]) else { return }
    let (name, key) = (table.set.columns[column].sqlName, table.set.columns[code].sqlName)
    for (division, time) in moves {
      try session.execute(
        "UPDATE \(table.set.table) SET \(name) = ? WHERE \(key) = ?",
        [.integer(time), .integer(Int64(division))], of: [table.set])
    }
  }
}
