import SandboxBehaviours
import SandboxFeeds
import SandboxService
import SandboxStore

/// The move of a division to another database: the rows of its feeds get new row versions, and `DivisionMoveDate` states
/// the date (Documentation/protocol.md, section 10.1).
struct DivisionMove {
  let core: SandboxCore
  let moved: Administration

  func perform() async throws {
    try moved.store.perform { session in
      try session.transaction { try RowVersions.renew(in: moved.schemas, session) }
    }
    // Rows that were held back had versions that others have now.
    moved.rules.lateCommits.reset()
    // Dates have seconds, and that of a second move has to be another one.
    let date = max(core.clock.now(), (core.moves.all[moved.division] ?? 0) + 10_000_000)
    try core.moves.note(moved.division, date, in: core.divisions.first.store)
  }
}
