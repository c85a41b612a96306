import MirrorEngine

/// The SQL for one table.
struct TableStatements {
  /// The column with the number of the full read during or after which a row was last stored.
  static let generation = "mirror_generation"

  let table: MirrorTable
  private let name: String
  private let columns: [String]
  private let division: String
  private let key: String

  init(_ table: MirrorTable) {
    self.table = table
    name = Self.quoted(table.name)
    columns = table.columns.map { Self.quoted($0.name) }
    division = columns[0]
    key = columns[table.key]
  }

  /// A quoted identifier.
  static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

  /// A string literal.
  static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }

  static func type(_ column: MirrorColumn) -> String {
    switch column.kind {
    case .integer, .boolean: "INTEGER"
    case .text, .guid, .decimal, .dateTime, .instant, .duration, .bytes, .json: "TEXT"
    }
  }

  // MARK: Schema

  var creation: String {
    let lines = table.columns.enumerated().map { position, column in
      "\(columns[position]) \(Self.type(column))\(position == 0 || position == table.key ? " NOT NULL" : "")"
    }
    return "CREATE TABLE \(name) (\(lines.joined(separator: ", ")), "
      + "\(Self.generation) INTEGER NOT NULL, PRIMARY KEY (\(division), \(key)))"
  }

  func adding(_ column: MirrorColumn) -> String {
    "ALTER TABLE \(name) ADD COLUMN \(Self.quoted(column.name)) \(Self.type(column))"
  }

  /// Gives a column the type of its property now. SQLite cannot change it in place.
  static func retyping(_ column: MirrorColumn, in table: String) -> [String] {
    let (table, name, new) = (quoted(table), quoted(column.name), quoted("mirror_\(column.name)"))
    return [
      "ALTER TABLE \(table) ADD COLUMN \(new) \(type(column))", "UPDATE \(table) SET \(new) = \(name)",
      "ALTER TABLE \(table) DROP COLUMN \(name)", "ALTER TABLE \(table) RENAME COLUMN \(new) TO \(name)",
    ]
  }

  /// The index for finding the lines of a header.
  var headerIndex: String? {
    table.header.map {
      "CREATE INDEX IF NOT EXISTS \(Self.quoted("mirror_\(table.name)_header")) ON \(name) (\(division), \(columns[$0]))"
    }
  }

  /// The view, in which decimal columns are numbers.
  var view: String {
    let shown = table.columns.enumerated().map { position, column in
      guard column.kind == .decimal else { return columns[position] }
      let sign = table.view.inverted.contains(column.name) ? "-" : ""
      return "\(sign)CAST(\(columns[position]) AS REAL) AS \(columns[position])"
    }
    var condition = ""
    if let number = table.view.lineNumber.map(Self.quoted) {
      let range = table.view.lineNumbers
      condition = " WHERE \(number) IS NULL OR \(number) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    }
    return
      "CREATE VIEW \(Self.quoted(table.view.name)) AS SELECT \(shown.joined(separator: ", ")) FROM \(name)\(condition)"
  }

  // MARK: Rows

  var upsert: String {
    let names = columns + [Self.generation]
    let values = names.map { _ in "?" }.joined(separator: ", ")
    let changes = names.filter { $0 != division && $0 != key }.map { "\($0) = excluded.\($0)" }
    return "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(values)) "
      + "ON CONFLICT (\(division), \(key)) DO UPDATE SET \(changes.joined(separator: ", "))"
  }

  /// Deletes the row with a key. Arguments: the division, the key.
  var deletion: String { "DELETE FROM \(name) WHERE \(division) = ? AND \(key) = ?" }

  /// Deletes the lines of a header. Arguments: the division, the header's key.
  var deletionOfLines: String? {
    table.header.map { "DELETE FROM \(name) WHERE \(division) = ? AND \(columns[$0]) = ?" }
  }

  /// Deletes the rows of other full reads. Arguments: the division, the generation to keep.
  var cleaning: String { "DELETE FROM \(name) WHERE \(division) = ? AND \(Self.generation) <> ?" }

  /// Makes all rows those of no full read. Argument: the division.
  var disowning: String {
    "UPDATE \(name) SET \(Self.generation) = 0 WHERE \(division) = ? AND \(Self.generation) <> 0"
  }

  var count: String { "SELECT count(*) FROM \(name) WHERE \(division) = ?" }

  var keys: String { "SELECT \(key) FROM \(name) WHERE \(division) = ?" }

  /// The sums of a column by group. Argument: the division.
  func sums(of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>]) -> String {
    let names = groups.map(Self.quoted)
    let conditions = filter.sorted { $0.key < $1.key }.map { name, range in
      " AND \(Self.quoted(name)) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    }
    let grouping = names.isEmpty ? "" : " GROUP BY \(names.joined(separator: ", "))"
    return "SELECT \((names + ["decimal_sum(\(Self.quoted(column)))"]).joined(separator: ", ")) FROM \(name) "
      + "WHERE \(division) = ?\(conditions.joined())\(grouping)"
  }
}
