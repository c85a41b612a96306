import ODataQueries
import SandboxService
import SandboxStore

/// The move of a division to another database: the rows of its feeds get new, lower row versions, so that an old cursor
/// returns neither an error nor a row, and `DivisionMoveDate` states the date (Documentation/protocol.md, section
/// 10.1).
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
    try core.moves.note(moved.division, core.clock.now(), in: core.divisions.first.store)
  }

  private static func renumber(
    _ set: SetSchema, _ service: ServiceSchema, from version: inout Int64, in session: StoreSession
  ) throws {
    guard let column = set.column(["Timestamp"]), set.key == [column] else { return }
    let ids = try ids(set, service, in: session)
    // They are the key: new values must not collide with old ones during the change.
    for (index, id) in ids.enumerated() {
      try session.update(id, of: set, values: [column: .integer(-Int64(index + 1))])
    }
    for id in ids {
      version += 1
      try session.update(id, of: set, values: [column: .integer(version)])
    }
  }

  /// In the order of the key.
  private static func ids(_ set: SetSchema, _ service: ServiceSchema, in session: StoreSession) throws -> [Int64] {
    var ids: [Int64] = []
    try session.forEachRow(ReadQuery(set, of: service)) { ids.append($0.id) }
    return ids
  }
}
