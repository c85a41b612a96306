import ODataQueries
package import SandboxService
package import SandboxStore
import Synchronization

/// ``SandboxBehaviour/lateCommits``: a row version is given out when a row is written, and the row appears when its
/// transaction ends, which can be behind rows with higher ones (Documentation/protocol.md, section 10.1). Here it is
/// every third row of a feed; it appears when a number of others were written, or after a time.
package final class LateCommits: ServiceRule {
  /// The delay of a row.
  package struct Depth: Sendable {
    /// The rows of its feed that are written before it appears.
    package var rows: Int
    /// The seconds after which it appears in any case.
    package var seconds: Int

    package init(rows: Int, seconds: Int) {
      self.rows = rows
      self.seconds = seconds
    }
  }

  private struct Held {
    var version: Int64
    /// The wall clock, in ticks.
    var since: Int64
    /// Rows of the feed that were written after it.
    var later = 0
  }

  private let feeds: SyncFeeds
  private let depth: Depth
  private let isOn: @Sendable () -> Bool
  /// By table of the feed: how many rows were written, and those that are held back.
  private let state = Mutex<[String: (written: Int, held: [Held])]>([:])

  package init(feeds: SyncFeeds, depth: Depth, isOn: @escaping @Sendable () -> Bool) {
    self.feeds = feeds
    self.depth = depth
    self.isOn = isOn
  }

  package var isActive: Bool { isOn() }

  package func reset() { state.withLock { $0 = [:] } }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind != .delete, !FeedPause.isOn(in: session), let id = event.guid else { return }
    for feed in feeds.feeds(of: event.set.table) where feed.shows(event.values) {
      try hold(id, feed, since: event.now, in: session)
    }
  }

  private func hold(_ id: String, _ feed: FeedCopy, since now: Int64, in session: StoreSession) throws {
    guard let column = feed.set.column(["Timestamp"]) else { return }
    var query = ReadQuery(feed.set, of: feed.service)
    query.columns = [column]
    query.match(feed.identity, .text(id))
    var version: Int64?
    try session.forEachRow(query) { version = $0.integer(0) }
    guard let version else { return }
    state.withLock { state in
      var (written, held) = state[feed.set.table] ?? (0, [])
      for index in held.indices { held[index].later += 1 }
      held.removeAll { $0.later >= depth.rows }
      if written % 3 == 0 { held.append(Held(version: version, since: now)) }
      state[feed.set.table] = (written + 1, held)
    }
  }

  package func read(_ read: inout RowRead) {
    guard read.kind != .entity else { return }
    let now = read.now
    let held = state.withLock { $0[read.set.table]?.held ?? [] }
    let longest = Int64(min(depth.seconds, 1_000_000_000)) * CivilTime.ticksPerSecond
    for row in held where abs(now - row.since) < longest {
      read.conditions.append(
        .binary(.ne, .member(["Timestamp"], position: 0), .literal(.long(row.version)), position: 0))
    }
  }
}
