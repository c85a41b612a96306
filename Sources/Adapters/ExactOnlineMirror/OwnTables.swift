/// The mirror's own tables.
enum OwnTables {
  /// The statement that creates each table, and the names of its columns. Times are milliseconds since 1970 in
  /// `mirror_sets`, and UTC as text in `mirror_changes`.
  static let creations: [(name: String, columns: Set<String>, sql: String)] = [
    (
      "mirror_sets", ["set", "division", "cursor", "generation", "is_complete", "updated"],
      """
      CREATE TABLE mirror_sets (
        "set" TEXT NOT NULL,
        division INTEGER NOT NULL,
        "cursor" TEXT NOT NULL,
        generation INTEGER NOT NULL,
        is_complete INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        PRIMARY KEY ("set", division)
      )
      """
    ),
    (
      "mirror_changes", ["sequence", "at", "division", "table", "key", "change"],
      """
      CREATE TABLE mirror_changes (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        division INTEGER NOT NULL,
        "table" TEXT NOT NULL,
        "key" NOT NULL,
        change TEXT NOT NULL
      )
      """
    ),
  ]

  /// A query that returns a row if there are records.
  static let presence = "SELECT 1 FROM sqlite_schema WHERE name = 'mirror_sets'"

  static let record = """
    SELECT "cursor", generation, is_complete, updated FROM mirror_sets WHERE "set" = ? AND division = ?
    """

  static let storing = """
    INSERT INTO mirror_sets ("set", division, "cursor", generation, is_complete, updated) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET "cursor" = excluded."cursor", generation = excluded.generation,
      is_complete = excluded.is_complete, updated = excluded.updated
    """

  /// The statement that makes the next update of a set read everything.
  static func forgetting(_ set: String) -> String {
    "UPDATE mirror_sets SET \"cursor\" = '', is_complete = 0 WHERE \"set\" = \(TableStatements.literal(set))"
  }
}
