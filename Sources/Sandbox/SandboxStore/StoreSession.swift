import GRDB
import GRDBSQLite
import ODataQueries

/// The database while a request has it for itself.
package final class StoreSession {
  private let database: Database
  private let statements: StatementCache
  private let keeper: TableKeeper
  private var memories: [ObjectIdentifier: AnyObject] = [:]

  init(_ database: Database, _ statements: StatementCache, _ tables: TableKeeper) {
    self.database = database
    self.statements = statements
    keeper = tables
  }

  // MARK: Memory

  /// The memory of the session, which lasts for one request or one seed; made when first asked for.
  package func memory<Value: AnyObject>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let found = memories[key] as? Value { return found }
    let made = make()
    memories[key] = made
    return made
  }

  /// Remembers a value in place of the one of its type.
  package func remember<Value: AnyObject>(_ value: Value) { memories[ObjectIdentifier(Value.self)] = value }

  /// Creates the table of a set, and indexes by some of its columns, if they do not exist. Before many writes, request
  /// all of them: each new one makes SQLite translate all statements again.
  package func prepare(_ set: SetSchema, indexed: [Int] = []) throws {
    try table(set)
    for column in indexed { try keeper.prepareIndex(column, of: set, database) }
  }

  private func table(_ set: SetSchema) throws {
    if let work = keeper.postponed, work.tables.contains(set.table) { try finishPostponed() }
    try keeper.prepare(set, database)
  }

  // MARK: Work for later

  /// Leaves rows of some sets for later: for `proceedWithPostponed()`, or for the first that reads one of the sets or
  /// changes any row, who waits for all steps. Their rows and numbers are those that they would be now.
  package func postpone(_ sets: [SetSchema], _ steps: [(StoreSession) throws -> Void]) throws {
    try finishPostponed()
    keeper.postponed = PostponedWork(tables: Set(sets.map(\.table)), steps: steps)
  }

  /// Takes one step of what was postponed.
  ///
  /// - Returns: Whether there are others.
  package func proceedWithPostponed() throws -> Bool {
    guard let work = keeper.postponed, let hasMore = try work.proceed(self) else { return false }
    if !hasMore { keeper.postponed = nil }
    return hasMore
  }

  func finishPostponed() throws { while try proceedWithPostponed() {} }

  /// Copies all rows, at once or as the last step of what was postponed.
  func copy(to other: DatabaseQueue, isUrgent: Bool) throws {
    if !isUrgent, let work = keeper.postponed {
      return work.append { try $0.copy(to: other, isUrgent: true) }
    }
    try finishPostponed()
    try other.writeWithoutTransaction { try database.backup(to: $0) }
  }

  // MARK: Reading

  /// Calls for each row. Within, other queries can be made.
  package func forEachRow(_ query: ReadQuery, _ body: (StoredRow) throws -> Void) throws {
    func read(_ statement: OpaquePointer) throws {
      let row = StoredRow(
        statement: statement, columnCount: query.columns.count, hiddenCount: query.set.hiddenColumns.count)
      while try step(statement) { try body(row) }
    }
    if let shape = query.shape {
      try table(query.set)
      for match in query.matches {
        if let column = match.index { try keeper.prepareIndex(column, of: query.set, database) }
      }
      return try run(.shape(shape), query.shapeArguments, read) {
        var builder = SelectBuilder(query)
        return try builder.rows().sql
      }
    }
    var builder = SelectBuilder(query)
    let text = try builder.rows()
    try prepareTables(query.set, builder)
    try run(text, read)
  }

  /// Rows of SQL of your own over the tables of some sets; its first column takes the place of the row's id.
  ///
  /// - Parameter indexed: columns of the first set that an index would help.
  package func forEachRow(
    sql: String, _ arguments: [StoredValue] = [], of sets: [SetSchema], indexed: [Int] = [],
    _ body: (StoredRow) throws -> Void
  ) throws {
    for set in sets { try table(set) }
    if let set = sets.first { for column in indexed { try keeper.prepareIndex(column, of: set, database) } }
    try run(SQLText(sql, arguments)) { statement in
      let row = StoredRow(statement: statement, columnCount: 0, hiddenCount: 0)
      while try step(statement) { try body(row) }
    }
  }

  /// SQL of your own that changes rows of some sets, or none.
  ///
  /// - Parameter indexed: columns of the first set that an index would help.
  package func execute(
    _ sql: String, _ arguments: [StoredValue] = [], of sets: [SetSchema], indexed: [Int] = []
  ) throws {
    try forEachRow(sql: sql, arguments, of: sets, indexed: indexed) { _ in }
  }

  /// A number that is kept under a name; 0 at first.
  package func number(_ name: String) throws -> Int64 {
    try keeper.prepareNumbers(database)
    return try run(SQLText("SELECT value FROM \"#numbers\" WHERE name = ?", [.text(name)])) { statement in
      try step(statement) ? sqlite3_column_int64(statement, 0) : 0
    }
  }

  package func setNumber(_ name: String, _ value: Int64) throws {
    try keeper.prepareNumbers(database)
    let text = SQLText(
      "INSERT INTO \"#numbers\" VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(name), .integer(value)])
    try run(text) { _ = try step($0) }
  }

  private static let divisionName = "division"

  /// The division whose rows these are; nil if it was not stored.
  package func division() throws -> Int? {
    let known = try number(Self.divisionName)
    return known == 0 ? nil : Int(known)
  }

  package func setDivision(_ division: Int) throws { try setNumber(Self.divisionName, Int64(division)) }

  /// All columns of a row.
  package func row(_ id: Int64, of set: SetSchema, _ service: ServiceSchema) throws -> [StoredValue]? {
    var query = ReadQuery(set, of: service)
    query.columns = set.allColumns
    query.match(rowID: id)
    var found: [StoredValue]?
    try forEachRow(query) { row in found = set.allColumns.map(row.value) }
    return found
  }

  package func count(_ query: ReadQuery) throws -> Int {
    var builder = SelectBuilder(query)
    let text = try builder.count()
    try prepareTables(query.set, builder)
    return try run(text) { statement in
      _ = try step(statement)
      return Int(sqlite3_column_int64(statement, 0))
    }
  }

  /// The number of rows of sets, by table; sets that were never used have none and are left out.
  ///
  /// - Parameter most: Where to end counting, as it takes as long as reading the rows.
  package func rowCounts(of sets: [SetSchema], upTo most: Int? = nil) throws -> [String: Int] {
    if let work = keeper.postponed, sets.contains(where: { work.tables.contains($0.table) }) { try finishPostponed() }
    var existing: Set<String> = []
    try run(SQLText("SELECT name FROM sqlite_master WHERE type = 'table'")) { statement in
      while try step(statement) {
        if let name = sqlite3_column_text(statement, 0) {
          existing.insert(SchemaBuilder.quoted(String(cString: name)))
        }
      }
    }
    var counts: [String: Int] = [:]
    for set in sets where existing.contains(set.table) {
      let rows = most.map { "(SELECT 1 FROM \(set.table) LIMIT \($0))" } ?? set.table
      counts[set.table] = try run(SQLText("SELECT COUNT(*) FROM \(rows)")) { statement in
        _ = try step(statement)
        return Int(sqlite3_column_int64(statement, 0))
      }
    }
    return counts
  }

  // MARK: Writing

  /// All that `body` does, or nothing.
  package func transaction<Value>(_ body: () throws -> Value) throws -> Value {
    try finishPostponed()
    var result: Value?
    do {
      try database.inTransaction(.immediate) {
        result = try body()
        try keepSequence()
        return .commit
      }
    } catch {
      // Tables that the transaction created are gone with it, and cached facts about its rows may be wrong.
      keeper.forget()
      memories.removeAll()
      throw error
    }
    guard let result else { throw StoreProblem.refused("The transaction gave no result.") }
    return result
  }

  /// The next number of the sequence that row ids and row versions come from; within a transaction, which keeps it.
  package func nextNumber() throws -> Int64 { try nextNumbers(1) }

  /// The first of so many.
  package func nextNumbers(_ count: Int64) throws -> Int64 {
    // Functions take numbers in a read, without a transaction.
    try finishPostponed()
    let last: Int64
    if let known = keeper.sequence {
      last = known
    } else {
      try keeper.prepareSequence(database)
      last = try run(SQLText("SELECT value FROM \"#sequence\"")) { statement in
        _ = try step(statement)
        return sqlite3_column_int64(statement, 0)
      }
    }
    keeper.sequence = last + count
    return last + 1
  }

  private func keepSequence() throws {
    guard let value = keeper.sequence else { return }
    try run(SQLText("UPDATE \"#sequence\" SET value = ?", [.integer(value)])) { _ = try step($0) }
  }

  package func insert(
    _ id: Int64, into set: SetSchema, values: [StoredValue], hidden: [String: StoredValue] = [:]
  ) throws {
    try table(set)
    let statement = try statements.insertion(into: set, in: database)
    let pointer = statement.sqliteStatement
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    sqlite3_bind_int64(pointer, 1, id)
    for (index, value) in values.enumerated() where value != .null {
      Self.bind(value, at: Int32(index + 2), of: pointer)
    }
    for (name, value) in hidden {
      guard let index = set.hiddenColumns.firstIndex(of: name) else { continue }
      Self.bind(value, at: Int32(values.count + index + 2), of: pointer)
    }
    _ = try step(pointer)
  }

  package func update(_ id: Int64, of set: SetSchema, values: ColumnValues) throws {
    guard !values.isEmpty else { return }
    let shape = StatementShape(kind: .update, set: set, columns: values.columns)
    try run(.shape(shape), values.map(\.value) + [.integer(id)], { _ = try step($0) }) {
      let assignments = shape.columns.map { "\(set.columns[$0].sqlName) = ?" }.joined(separator: ", ")
      return "UPDATE \(set.table) SET \(assignments) WHERE \"#id\" = ?"
    }
  }

  package func delete(_ id: Int64, from set: SetSchema) throws {
    try run(SQLText("DELETE FROM \(set.table) WHERE \"#id\" = ?", [.integer(id)])) { _ = try step($0) }
  }

  // MARK: Statements

  private func prepareTables(_ set: SetSchema, _ builder: SelectBuilder) throws {
    try table(set)
    for target in builder.targets { try table(target) }
    for column in builder.indexable.sorted() { try keeper.prepareIndex(column, of: set, database) }
  }

  @discardableResult
  private func run<Value>(_ text: SQLText, _ body: (OpaquePointer) throws -> Value) throws -> Value {
    try run(.text(text.sql), text.arguments, body) { text.sql }
  }

  /// - Parameter sql: the text of the statement, which is asked for when none is kept.
  private func run<Value>(
    _ key: StatementCache.Key, _ arguments: [StoredValue], _ body: (OpaquePointer) throws -> Value,
    sql: () throws -> String
  ) throws -> Value {
    let place: StatementCache.Place
    do {
      place = try statements.take(key) { try database.makeStatement(sql: sql()) }
    } catch let error as DatabaseError {
      throw StoreProblem.refused(error.message ?? "SQLite refused the statement.")
    }
    let pointer = place.statement.sqliteStatement
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
      statements.put(place)
    }
    for (index, value) in arguments.enumerated() { Self.bind(value, at: Int32(index + 1), of: pointer) }
    return try body(pointer)
  }

  private static func bind(_ value: StoredValue, at index: Int32, of statement: OpaquePointer) {
    // SQLite copies values bound like this.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let value): sqlite3_bind_int64(statement, index, value)
    case .real(let value): sqlite3_bind_double(statement, index, value)
    case .text(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          _ = sqlite3_bind_text64(
            statement, index, characters.baseAddress, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      // A blob of no bytes is not NULL.
      if bytes.isEmpty {
        sqlite3_bind_zeroblob(statement, index, 0)
      } else {
        sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), transient)
      }
    }
  }

  /// Whether there is a row.
  private func step(_ statement: OpaquePointer) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let connection = sqlite3_db_handle(statement)
      if sqlite3_extended_errcode(connection) == uniqueViolation { throw StoreProblem.duplicateKey }
      throw StoreProblem.refused(sqlite3_errmsg(connection).map { String(cString: $0) } ?? "SQLite refused.")
    }
  }

  /// `SQLITE_CONSTRAINT | 8 << 8`, a macro that Swift does not import.
  private var uniqueViolation: Int32 { SQLITE_CONSTRAINT | 8 << 8 }
}
