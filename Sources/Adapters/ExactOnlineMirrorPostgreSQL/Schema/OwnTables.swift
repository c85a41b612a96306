import ExactOnlinePostgreSQL

/// The tables, indexes and the view that a mirror has besides those of its sets, and their columns, by which they are
/// known from others of the same name.
enum OwnTables {
  /// The columns and types of each.
  private static let columns = [
    "mirror_sets": [
      "division integer", "set_name text", "cursor text", "generation bigint", "is_complete boolean",
      "updated timestamp with time zone",
    ],
    "mirror_changes": [
      "sequence bigint", "at timestamp with time zone", "division integer", "table text", "key text", "change text",
    ],
    "mirror_divisions": [
      "division integer", "name text", "due timestamp with time zone", "ready timestamp with time zone", "worker text",
      "token bigint", "attempts integer", "started timestamp with time zone", "rows bigint", "deletions bigint",
      "calls bigint", "parked text", "reason text", "finished timestamp with time zone",
      "current_at timestamp with time zone",
    ],
    "mirror_runs": [
      "id bigint", "division integer", "worker text", "started timestamp with time zone",
      "ended timestamp with time zone", "outcome text", "reason text", "rows bigint", "deletions bigint",
      "calls bigint",
    ],
    "mirror_files": ["division bigint", "attachment uuid", "hash text", "size bigint", "name text"],
    "exact_online_limits": ["name text", "record text", "changed timestamp with time zone"],
    "exact_online_tokens": ["name text", "record text", "changed timestamp with time zone"],
  ]

  private static let view = (
    name: "mirror_status",
    columns: [
      "division", "name", "state", "worker", "parked", "reason", "next_at", "overdue", "current_at", "behind",
      "attempts", "started", "rows", "deletions", "calls", "rows_per_second", "finished",
    ]
  )

  /// The tables of their indexes.
  private static let indexes = [
    "mirror_divisions_ready": "mirror_divisions", "mirror_runs_division": "mirror_runs",
    "mirror_runs_ended": "mirror_runs", "mirror_files_hash": "mirror_files",
  ]

  /// Refuses a schema in which something else has one of the names.
  ///
  /// - Throws: ``MirrorSchemaError``, before anything is changed.
  static func check(in schema: String, _ transaction: ShortTransaction) async throws {
    for (name, wanted) in columns.sorted(by: { $0.key < $1.key }) {
      let found = try await Relation(name, in: schema, transaction)
      guard let found else { continue }
      // A column that somebody has added does no harm.
      guard found.isTable, Set(found.columns.map { "\($0.name) \($0.type)" }).isSuperset(of: wanted) else {
        throw MirrorSchemaError.foreign(name, in: schema)
      }
    }
    if let found = try await Relation(view.name, in: schema, transaction) {
      guard found.isView, found.columns.map(\.name) == view.columns else {
        throw MirrorSchemaError.foreign(view.name, in: schema)
      }
    }
    for (name, table) in indexes.sorted(by: { $0.key < $1.key }) {
      try await Relation.checkIndex(name, of: table, in: schema, transaction)
    }
  }
}
