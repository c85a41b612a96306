import ODataQueries
import SandboxService
import SandboxStore

/// The move of a division to another database: the rows of its feeds get new, lower row versions, so that an old cursor
/// returns neither an error nor a row, and `DivisionMoveDate` states the date (Documentation/protocol.md, section
/// 10.1). No row keeps its version: one that would, because it has the lowest, gets a higher one.
struct DivisionMove {
  let core: SandboxCore
  let moved: Administration

  func perform() async throws {
    let feeds = moved.schemas.filter { $0.path == "sync" || $0.path.hasPrefix("sync/") }
    try moved.store.perform { session in
      try session.transaction {
        let used = try session.rowCounts(of: feeds.flatMap(\.sets))
        var version: Int64 = 0
        for service in feeds {
          for set in service.sets where (used[set.table] ?? 0) > 0 {
            try Self.renumber(set, service, from: &version, in: session)
          }
        }
      }
    }
    // Rows that were held back had versions that others have now.
    moved.rules.lateCommits.reset()
    // Dates have seconds, and that of a second move has to be another one.
    let date = max(core.clock.now(), (core.moves.all[moved.division] ?? 0) + 10_000_000)
    try core.moves.note(moved.division, date, in: core.divisions.first.store)
  }

  private static func renumber(
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
