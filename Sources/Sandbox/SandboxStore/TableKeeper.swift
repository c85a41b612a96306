import GRDB

/// Creates tables and indexes when they are first needed: a service with hundreds of sets starts at once, and only what
/// is used costs time and memory.
final class TableKeeper {
  /// Every index makes writing slower.
  private static let maximumIndexes = 12
  private struct Index: Hashable {
    var set: ObjectIdentifier
    var column: Int
  }

  /// The number behind which the sequence begins.
  private let firstNumber: Int64
  private var tables: Set<ObjectIdentifier> = []
  /// The tables that were there when the first was asked for; nil before that.
  private var found: Set<String>?
  private var indexes: Set<Index> = []
  private var indexCounts: [ObjectIdentifier: Int] = [:]
  private var hasSequence = false
  private var hasNumbers = false
  /// The last number of the sequence; nil before it is asked for.
  var sequence: Int64?
  /// The work that is done when somebody asks for its rows.
  var postponed: PostponedWork?

  init(firstNumber: Int64) { self.firstNumber = firstNumber }

  func forget() {
    tables.removeAll()
    found = nil
    indexes.removeAll()
    indexCounts.removeAll()
    hasSequence = false
    hasNumbers = false
    sequence = nil
  }

  func prepare(_ set: SetSchema, _ database: Database) throws {
    guard !tables.contains(ObjectIdentifier(set)) else { return }
    _ = try found(in: database)
    var columns = ["\"#id\" INTEGER PRIMARY KEY"]
    columns += set.columns.enumerated().map { index, column in
      "\(column.sqlName) \(column.kind.columnType)\(set.key.contains(index) ? " NOT NULL" : "")"
    }
    columns += set.hiddenColumns.map { "\($0) INTEGER" }
    try database.execute(
      sql: "CREATE TABLE IF NOT EXISTS \(set.table) (\(columns.joined(separator: ", "))) STRICT")
    if try found(in: database).contains(set.table) { try addColumns(of: set, database) }
    if !set.key.isEmpty {
      let key = set.key.map { set.columns[$0].sqlName }.joined(separator: ", ")
      try database.execute(
        sql: "CREATE UNIQUE INDEX IF NOT EXISTS \(Self.indexName(set, "key")) ON \(set.table) (\(key))")
    }
    for column in set.hiddenColumns {
      try database.execute(
        sql: "CREATE INDEX IF NOT EXISTS \(Self.indexName(set, column)) ON \(set.table) (\(column))")
    }
    tables.insert(ObjectIdentifier(set))
  }

  private func found(in database: Database) throws -> Set<String> {
    if let found { return found }
    let names = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    let tables = Set(names.map(SchemaBuilder.quoted))
    found = tables
    return tables
  }

  /// A table of a database file can be older than the metadata, and lack new columns.
  private func addColumns(of set: SetSchema, _ database: Database) throws {
    let existing = try Row.fetchAll(database, sql: "PRAGMA table_info(\(set.table))").map { row -> String in
      SchemaBuilder.quoted(row["name"])
    }
    guard existing.count < set.columns.count + set.hiddenColumns.count + 1 else { return }
    for column in set.columns where !existing.contains(column.sqlName) {
      try database.execute(
        sql: "ALTER TABLE \(set.table) ADD COLUMN \(column.sqlName) \(column.kind.columnType)")
    }
    for column in set.hiddenColumns where !existing.contains(column) {
      try database.execute(sql: "ALTER TABLE \(set.table) ADD COLUMN \(column) INTEGER")
    }
  }

  /// With the key after the column, so that the index also orders rows with equal values.
  func prepareIndex(_ column: Int, of set: SetSchema, _ database: Database) throws {
    let index = Index(set: ObjectIdentifier(set), column: column)
    guard !indexes.contains(index), set.key != [column], indexCounts[index.set, default: 0] < Self.maximumIndexes else {
      return
    }
    let name = Self.indexName(set, set.columns[column].sqlName)
    let columns = ([column] + set.key.filter { $0 != column }).map { set.columns[$0].sqlName }
    try database.execute(
      sql: "CREATE INDEX IF NOT EXISTS \(name) ON \(set.table) (\(columns.joined(separator: ", ")))")
    indexes.insert(index)
    indexCounts[index.set, default: 0] += 1
  }

  func prepareSequence(_ database: Database) throws {
    guard !hasSequence else { return }
    try database.execute(sql: "CREATE TABLE IF NOT EXISTS \"#sequence\" (value INTEGER NOT NULL) STRICT")
    try database.execute(
      sql: "INSERT INTO \"#sequence\" SELECT \(firstNumber) WHERE NOT EXISTS (SELECT 1 FROM \"#sequence\")")
    hasSequence = true
  }

  func prepareNumbers(_ database: Database) throws {
    guard !hasNumbers else { return }
    try database.execute(
      sql:
        "CREATE TABLE IF NOT EXISTS \"#numbers\" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID")
    hasNumbers = true
  }

  private static func indexName(_ set: SetSchema, _ what: String) -> String {
    SchemaBuilder.quoted("\(set.table) \(what)".replacing("\"", with: ""))
  }
}
