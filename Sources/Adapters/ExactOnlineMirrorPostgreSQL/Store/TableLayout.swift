import ExactOnlinePostgreSQL
import MirrorEngine

/// The form of a mirror's table in PostgreSQL, and its SQL.
///
/// Names are in lower case, so that queries need no quotes: `SELECT AmountDC FROM transaction_lines`.
struct TableLayout: Sendable {
  /// The column with the number of the full read in or after which a row was last stored.
  static let generation = "mirror_generation"

  let table: MirrorTable
  /// The name of the schema, unquoted.
  let schema: String
  /// The schema and the names, quoted for SQL.
  let identifier: String
  let viewIdentifier: String
  /// The names of the columns, unquoted.
  let columns: [String]
  /// The temporary table of a connection into which the rows of a page are copied.
  let page: String

  init(_ table: MirrorTable, schema: String) throws {
    self.table = table
    self.schema = schema
    identifier = try PostgreSQLDatabase.identifier(ofTable: table.name, schema: schema)
    viewIdentifier = try PostgreSQLDatabase.identifier(ofTable: table.view.name, schema: schema)
    columns = table.columns.map { $0.name.lowercased() }
    if let twice = Dictionary(grouping: columns + [Self.generation], by: \.self).first(where: { $0.value.count > 1 }) {
      throw MirrorSchemaError(
        schema: schema, table: table.name,
        message: "two properties have the name \(twice.key) apart from upper and lower case")
    }
    // A connection keeps the table, so its name depends on the columns: one without a new column must not be used.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(identifier) \(table.columns)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    page = "mirror_page_\(String(hash, radix: 16))"
  }

  var key: String { columns[table.key].quoted }
  var division: String { columns[0].quoted }
  var header: String? { table.header.map { columns[$0].quoted } }

  // MARK: Definition

  static func type(of kind: MirrorColumn.Kind) -> String {
    switch kind {
    case .text, .duration: "text"
    case .guid: "uuid"
    case .integer: "bigint"
    case .boolean: "boolean"
    case .decimal: "numeric"
    case .dateTime: "timestamp without time zone"
    case .instant: "timestamp with time zone"
    case .bytes: "bytea"
    case .json: "jsonb"
    }
  }

  /// The name of the index by header, unquoted.
  var headerIndex: String? { header == nil ? nil : String("\(table.name)_header".suffix(63)) }

  /// The table, and the index by header, which is used when headers are deleted.
  var creation: [String] {
    let keys = [0, table.key]
    let definitions = zip(columns, table.columns).enumerated().map { index, column in
      "\(column.0.quoted) \(Self.type(of: column.1.kind))" + (keys.contains(index) ? " NOT NULL" : "")
    }
    let create = """
      CREATE TABLE IF NOT EXISTS \(identifier) (
        \(definitions.joined(separator: ",\n  ")),
        \(Self.generation) bigint NOT NULL,
        PRIMARY KEY (\(division), \(key))
      )
      """
    guard let header, let headerIndex else { return [create] }
    return [create, "CREATE INDEX IF NOT EXISTS \(headerIndex.quoted) ON \(identifier) (\(division), \(header))"]
  }

  /// The statement that creates the view, with the columns in the order of the table.
  func view(of columns: [String]) -> String {
    let inverted = Set(table.view.inverted.map { $0.lowercased() })
    let shown = columns.map { inverted.contains($0) ? "-\($0.quoted) AS \($0.quoted)" : $0.quoted }
    let condition = table.view.lineNumber.map { lineNumber in
      let (name, range) = (lineNumber.lowercased().quoted, table.view.lineNumbers)
      return " WHERE \(name) BETWEEN \(range.lowerBound) AND \(range.upperBound) OR \(name) IS NULL"
    }
    return """
      CREATE OR REPLACE VIEW \(viewIdentifier) AS
      SELECT \(shown.joined(separator: ", ")) FROM \(identifier)\(condition ?? "")
      """
  }

  /// The beginning of the comment, by which the view is known to be the mirror's.
  var viewMark: String { "The rows of \(table.name)" }

  /// The comment on the view: its signs and condition. A different comment means that these have changed.
  var viewComment: String {
    var parts = [viewMark]
    if !table.view.inverted.isEmpty {
      parts.append("\(table.view.inverted.sorted().joined(separator: ", ")) with the usual sign")
    }
    if let lineNumber = table.view.lineNumber {
      let range = table.view.lineNumbers
      parts.append("without totals: \(lineNumber) from \(range.lowerBound) to \(range.upperBound), or none")
    }
    return parts.joined(separator: "; ")
  }

  // MARK: Pages

  /// Creates the temporary table unless the connection has it. It is emptied at the end of each transaction, which is
  /// cheaper than dropping it.
  var creationOfPage: String {
    // Not LIKE: that would ask for values of columns that somebody has added to the table.
    """
    CREATE TEMPORARY TABLE IF NOT EXISTS \(page) ON COMMIT DELETE ROWS
    AS SELECT \(list), \(Self.generation) FROM \(identifier) WITH NO DATA
    """
  }

  var copying: String { "COPY pg_temp.\(page) (\(list), \(Self.generation)) FROM STDIN" }

  var upserting: String {
    let names = list + ", " + Self.generation
    let keys = [0, table.key]
    var assignments = columns.indices.filter { !keys.contains($0) }.map { index in
      "\(columns[index].quoted) = excluded.\(columns[index].quoted)"
    }
    assignments.append("\(Self.generation) = excluded.\(Self.generation)")
    return """
      INSERT INTO \(identifier) (\(names)) SELECT \(names) FROM pg_temp.\(page)
      ON CONFLICT (\(division), \(key)) DO UPDATE SET \(assignments.joined(separator: ", "))
      """
  }

  /// Deletes rows. `$1` is the division, `$2` an array of keys, `$3`, for a table of lines, an array of headers' keys.
  var deleting: String {
    let lines = header.map { " OR \($0) = ANY($3::\(Self.type(of: table.columns[table.header ?? 0].kind))[])" } ?? ""
    let type = Self.type(of: table.columns[table.key].kind)
    return "DELETE FROM \(identifier) WHERE \(division) = $1::bigint AND (\(key) = ANY($2::\(type)[])\(lines))"
  }

  /// Deletes the rows of other full reads. `$1` is the division, `$2` the generation to keep.
  var completing: String {
    "DELETE FROM \(identifier) WHERE \(division) = $1::bigint AND \(Self.generation) <> $2::bigint"
  }

  /// Makes all rows those of no full read. `$1` is the division.
  var disowning: String {
    "UPDATE \(identifier) SET \(Self.generation) = 0 WHERE \(division) = $1::bigint AND \(Self.generation) <> 0"
  }

  // MARK: Queries

  var counting: String { "SELECT count(*) FROM \(identifier) WHERE \(division) = $1::bigint" }
  var listingKeys: String { "SELECT \(key) FROM \(identifier) WHERE \(division) = $1::bigint" }

  /// The values of the groups, and the sum. `$1` is the division.
  func summing(_ column: String, by groups: [String], where filter: [String: ClosedRange<Int64>]) throws -> String {
    let conditions = try filter.sorted { $0.key < $1.key }.map { name, range in
      " AND \(try known(name)) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
    }
    let names = try groups.map(known)
    let grouping = names.isEmpty ? "" : " GROUP BY \(names.joined(separator: ", "))"
    let selected = names + ["coalesce(sum(\(try known(column))), 0)"]
    return """
      SELECT \(selected.joined(separator: ", ")) FROM \(identifier)
      WHERE \(division) = $1::bigint\(conditions.joined())\(grouping) HAVING count(*) > 0
      """
  }

  func kind(of name: String) -> MirrorColumn.Kind? { table.columns.first { $0.name == name }?.kind }

  private func known(_ name: String) throws -> String {
    guard kind(of: name) != nil else {
      throw MirrorSchemaError(schema: schema, table: table.name, message: "it has no column \(name)")
    }
    return name.lowercased().quoted
  }

  var list: String { columns.map(\.quoted).joined(separator: ", ") }
}

extension String {
  /// The identifier, quoted for SQL.
  var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
