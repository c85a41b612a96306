import ExactOnlinePostgreSQL

/// What a schema has under a name: a table, a view, or something else.
struct Relation: Sendable {
  let columns: [(name: String, type: String)]
  let comment: String?
  /// PostgreSQL's letter for the kind (PostgreSQL, pg_class).
  private let kind: String

  /// - Returns: Nil if there is nothing.
  init?(_ name: String, in schema: String, _ transaction: ShortTransaction) async throws {
    let rows = try await transaction.execute(
      """
      SELECT relation.relkind, obj_description(relation.oid, 'pg_class'), attname, format_type(atttypid, atttypmod)
      FROM pg_class AS relation JOIN pg_namespace AS home ON home.oid = relation.relnamespace
      LEFT JOIN pg_attribute ON attrelid = relation.oid AND attnum > 0 AND NOT attisdropped
      WHERE home.nspname = $1 AND relation.relname = $2 ORDER BY attnum
      """, schema, name)
    guard let first = rows.first else { return nil }
    kind = first[0] ?? ""
    comment = first[1]
    columns = rows.compactMap { row in row[2].map { ($0, row[3] ?? "") } }
  }

  var isTable: Bool { kind == "r" || kind == "p" }
  var isView: Bool { kind == "v" }
}
