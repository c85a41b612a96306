package import SandboxStore

/// The row versions in the feeds of a division that is moved to another database: lower ones, so that an old cursor
/// returns neither an error nor a row (Documentation/protocol.md, section 10.1). No row keeps its version: one that
/// would, because it has the lowest, gets a higher one.
package enum RowVersions {
  /// Gives the rows of all feeds new versions, in the order of the old ones. Within a transaction.
  package static func renew(in services: [ServiceSchema], _ session: StoreSession) throws {
    let feeds = services.filter { $0.path == "sync" || $0.path.hasPrefix("sync/") }
    let used = try session.rowCounts(of: feeds.flatMap(\.sets))
    var version: Int64 = 0
    for service in feeds {
      for set in service.sets where (used[set.table] ?? 0) > 0 {
        try renew(set, service, from: &version, in: session)
      }
    }
  }

  private static func renew(
    _ set: SetSchema, _ service: ServiceSchema, from version: inout Int64, in session: StoreSession
  ) throws {
    guard let column = set.column(["Timestamp"]), set.key == [column] else { return }
    let rows = try rows(set, service, version: column, in: session)
    // Versions are the key: new values must not collide with old ones during the change.
    for (index, row) in rows.enumerated() {
      try session.update(row.id, of: set, values: [column: .integer(-Int64(index + 1))])
    }
    for row in rows {
      version += version + 1 == row.version ? 2 : 1
      try session.update(row.id, of: set, values: [column: .integer(version)])
    }
  }

  /// The rows, in the order of the key.
  private static func rows(
    _ set: SetSchema, _ service: ServiceSchema, version column: Int, in session: StoreSession
  ) throws -> [(id: Int64, version: Int64)] {
    var query = ReadQuery(set, of: service)
    query.columns = [column]
    var rows: [(id: Int64, version: Int64)] = []
    try session.forEachRow(query) { rows.append(($0.id, $0.integer(0))) }
    return rows
  }
}
