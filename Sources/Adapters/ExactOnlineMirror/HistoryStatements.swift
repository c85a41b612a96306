import MirrorEngine

/// The triggers that record the changes of a table.
///
/// They compare values, so that a row that is read again unchanged, as in a full read, is not recorded.
struct HistoryStatements {
  let table: MirrorTable
  let history: Mirror.History
  private let columns: [String]

  /// A query that returns whether the changes of any table are recorded.
  static let presence = """
    SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'mirror!_%!_insert' ESCAPE '!')
    """

  init(table: MirrorTable, history: Mirror.History) {
    self.table = table
    self.history = history
    columns = table.columns.map { TableStatements.quoted($0.name) }
  }

  /// The names of all triggers that a table can have.
  var names: [String] { ["insert", "update", "delete"].map { "mirror_\(table.name)_\($0)" } }

  /// The name of the table of all states of rows, quoted for SQL.
  var historyTable: String { TableStatements.quoted("\(table.name)_history") }

  /// The table of all states of rows; nil if they are not kept.
  var creation: String? {
    guard history == .rows else { return nil }
    let lines = table.columns.map { "\(TableStatements.quoted($0.name)) \(TableStatements.type($0))" }
    return "CREATE TABLE IF NOT EXISTS \(historyTable) (mirror_sequence INTEGER PRIMARY KEY, "
      + "\(lines.joined(separator: ", ")))"
  }

  func adding(_ column: MirrorColumn) -> String {
    "ALTER TABLE \(historyTable) ADD COLUMN \(TableStatements.quoted(column.name)) \(TableStatements.type(column))"
  }

  /// The triggers; empty if no history is kept.
  var triggers: [(name: String, sql: String)] {
    guard history != .none else { return [] }
    let compared = table.columns.indices.dropFirst().filter { table.columns[$0].name != "Timestamp" }
    let differs = compared.map { "OLD.\(columns[$0]) IS NOT NEW.\(columns[$0])" }.joined(separator: " OR ")
    return [
      (names[0], trigger(names[0], "INSERT", keeping("insert", "NEW"))),
      (names[1], trigger(names[1], "UPDATE", "WHEN \(differs) " + keeping("update", "NEW"))),
      (names[2], trigger(names[2], "DELETE", keeping("delete", "OLD"))),
    ]
  }

  private func trigger(_ name: String, _ event: String, _ body: String) -> String {
    "CREATE TRIGGER \(TableStatements.quoted(name)) AFTER \(event) ON \(TableStatements.quoted(table.name)) \(body)"
  }

  private func keeping(_ change: String, _ row: String) -> String {
    var body = """
      BEGIN INSERT INTO mirror_changes (at, division, "table", "key", change) VALUES \
      (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), \(row).\(columns[0]), \(TableStatements.literal(table.name)), \
      \(row).\(columns[table.key]), '\(change)');
      """
    if history == .rows {
      let values = columns.map { "\(row).\($0)" }.joined(separator: ", ")
      body +=
        " INSERT INTO \(historyTable) (mirror_sequence, \(columns.joined(separator: ", "))) "
        + "VALUES (last_insert_rowid(), \(values));"
    }
    return body + " END"
  }
}
