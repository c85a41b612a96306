import ExactOnlinePostgreSQL
import MirrorEngine

/// The SQL that records the changes of a table in `mirror_changes` and, if all states are kept, in the table's history.
///
/// It compares values, so that a row that is read again unchanged is not recorded. No triggers are needed, because only
/// pages change rows.
struct HistoryLayout: Sendable {
  private let layout: TableLayout
  private let changes: String
  /// The table of all states of rows, quoted for SQL; nil if they are not kept.
  let states: String?

  /// Creates the SQL for a table; nil if no history is kept.
  init?(_ layout: TableLayout, _ history: MirrorHistory, schema: String) throws {
    guard history != .none else { return nil }
    self.layout = layout
    changes = try Self.changes(schema: schema)
    states =
      history == .rows
      ? try PostgreSQLDatabase.identifier(ofTable: "\(layout.table.name)_history", schema: schema) : nil
  }

  // MARK: Definition

  private static func changes(schema: String) throws -> String {
    try PostgreSQLDatabase.identifier(ofTable: "mirror_changes", schema: schema)
  }

  /// The table of the changes of all sets.
  static func creationOfChanges(schema: String) throws -> String {
    """
    CREATE TABLE IF NOT EXISTS \(try changes(schema: schema)) (
      sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      division integer NOT NULL,
      "table" text NOT NULL,
      "key" text NOT NULL,
      change text NOT NULL
    )
    """
  }

  /// The columns of the table of states.
  var columns: [(name: String, type: String)] {
    [(Self.sequence, "bigint")] + zip(layout.columns, layout.table.columns).map { ($0, TableLayout.type(of: $1.kind)) }
  }

  static let sequence = "mirror_sequence"

  // MARK: Pages

  /// A lock that is held until the transaction ends, so that sequence numbers are assigned and committed in the same
  /// order: a reader that has seen a number has seen all lower ones. `$1` is the schema.
  static let locking = "SELECT pg_advisory_xact_lock(hashtextextended('exact-online changes ' || $1, 0))"

  /// The statement that records the changes by a page's rows, before they are stored.
  var keepingPage: String {
    let keys = [0, layout.table.key]
    let compared = layout.columns.indices.filter { !keys.contains($0) && layout.table.columns[$0].name != "Timestamp" }
    let differs =
      compared.isEmpty
      ? ""
      : " OR ROW(\(compared.map { "new.\(layout.columns[$0].quoted)" }.joined(separator: ", "))) IS DISTINCT FROM "
        + "ROW(\(compared.map { "old.\(layout.columns[$0].quoted)" }.joined(separator: ", ")))"
    // A lookup by key for each row: the planner has no statistics of the temporary table, and could scan the large
    // table.
    return keeping(
      """
      SELECT new.*, old.\(layout.division) IS NULL AS mirror_is_new FROM pg_temp.\(layout.page) AS new
      LEFT JOIN LATERAL (
        SELECT stored.* FROM \(layout.identifier) AS stored
        WHERE stored.\(layout.division) = new.\(layout.division) AND stored.\(layout.key) = new.\(layout.key) LIMIT 1
      ) AS old ON true
      WHERE old.\(layout.division) IS NULL\(differs)
      """, as: "CASE WHEN mirror_is_new THEN 'insert' ELSE 'update' END")
  }

  /// The statement that executes a deletion and records the deleted rows.
  func keeping(_ deletion: String) -> String { keeping("\(deletion) RETURNING *", as: "'delete'") }

  private func keeping(_ rows: String, as change: String) -> String {
    let name = "'\(layout.table.name.replacing("'", with: "''"))'"
    let telling = """
      INSERT INTO \(changes) (division, "table", "key", change)
      SELECT \(layout.division), \(name), \(layout.key)::text, \(change) FROM changed
      """
    guard let states else { return "WITH changed AS (\(rows)) \(telling)" }
    let selected = layout.columns.map { "changed.\($0.quoted)" }.joined(separator: ", ")
    return """
      WITH changed AS (\(rows)), told AS (\(telling) RETURNING sequence, "key")
      INSERT INTO \(states) (\(Self.sequence), \(layout.list))
      SELECT told.sequence, \(selected) FROM changed JOIN told ON told."key" = changed.\(layout.key)::text
      """
  }
}

/// The migration of the table of states to the form that a set needs.
struct HistoryChange {
  private let history: HistoryLayout
  private let schema: String
  private let table: String
  private let existing: [(name: String, type: String)]

  /// Reads the current state of the table.
  init(_ history: HistoryLayout, _ layout: TableLayout, _ transaction: ShortTransaction) async throws {
    self.history = history
    table = layout.table.name
    schema = layout.schema
    let found = history.states == nil ? nil : try await Relation("\(table)_history", in: schema, transaction)
    existing = found?.columns ?? []
    if let found, !found.isTable || type(of: HistoryLayout.sequence) == nil {
      throw MirrorSchemaError.foreign("\(table)_history", in: schema)
    }
  }

  /// Whether nothing needs to change.
  var isEmpty: Bool { history.states == nil || (missing.isEmpty && wrong.isEmpty) }

  private var missing: [(name: String, type: String)] { history.columns.filter { type(of: $0.name) == nil } }

  private var wrong: [(name: String, type: String)] {
    history.columns.filter { column in type(of: column.name).map { $0 != column.type } ?? false }
  }

  func carryOut(_ transaction: ShortTransaction) async throws {
    guard let states = history.states else { return }
    guard !existing.isEmpty else {
      let columns = history.columns.enumerated().map { index, column in
        "\(column.name.quoted) \(column.type)\(index == 0 ? " PRIMARY KEY" : "")"
      }
      try await transaction.execute("CREATE TABLE IF NOT EXISTS \(states) (\(columns.joined(separator: ", ")))")
      return
    }
    for column in missing {
      try await transaction.execute("ALTER TABLE \(states) ADD COLUMN \(column.name.quoted) \(column.type)")
    }
    for column in wrong {
      try await SchemaChange.change(
        column, from: type(of: column.name) ?? "", of: states, (schema, "\(table)_history"), transaction)
    }
  }

  private func type(of column: String) -> String? { existing.first { $0.name == column }?.type }
}
