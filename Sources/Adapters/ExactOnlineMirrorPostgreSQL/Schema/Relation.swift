import ExactOnlinePostgreSQL

/// A table, a view or something else that has a name in a schema, so that no table or view can have it.
struct Relation: Sendable {
  let columns: [(name: String, type: String)]
  let comment: String?
  /// PostgreSQL's letter for the kind (PostgreSQL, pg_class), or `type`.
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
    guard let first = rows.first else {
      // A table has a type of its name, so a domain, an enumeration or a range may not have it. The types of arrays
      // make room; a composite one is that of a relation, which another run may have just created.
      let types = try await transaction.execute(
        """
        SELECT typtype FROM pg_type JOIN pg_namespace AS home ON home.oid = typnamespace
        WHERE home.nspname = $1 AND typname = $2 AND typtype <> 'c' AND NOT (typtype = 'b' AND typelem <> 0)
        """, schema, name)
      if types.isEmpty { return nil }
      (kind, comment, columns) = ("type", nil, [])
      return
    }
    kind = first[0] ?? ""
    comment = first[1]
    columns = rows.compactMap { row in row[2].map { ($0, row[3] ?? "") } }
  }

  /// Refuses a schema in which something else has the name of an index: PostgreSQL would leave out the index.
  ///
  /// - Throws: ``MirrorSchemaError``.
  static func checkIndex(
    _ name: String, of table: String, in schema: String, _ transaction: ShortTransaction
  ) async throws {
    let rows = try await transaction.execute(
      """
      SELECT indexed.relname FROM pg_class AS relation JOIN pg_namespace AS home ON home.oid = relation.relnamespace
      LEFT JOIN pg_index ON indexrelid = relation.oid LEFT JOIN pg_class AS indexed ON indexed.oid = indrelid
      WHERE home.nspname = $1 AND relation.relname = $2
      """, schema, name)
    if let row = rows.first, row[0] != table { throw MirrorSchemaError.foreign(name, in: schema) }
  }

  var isTable: Bool { kind == "r" || kind == "p" }
  var isView: Bool { kind == "v" }
}
