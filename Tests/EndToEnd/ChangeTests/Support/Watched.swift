import ExactOnline
import ExactOnlineTesting
import Foundation

@testable import ExactOnlineChanges

/// A copy that a task keeps up to date.
actor Watched<Row: Entity, ID: EntityKey> {
  private var copy: Copy<Row, ID>
  private let office: Office
  private(set) var pages = 0
  private var error: (any Error)?

  init(_ copy: Copy<Row, ID>, _ office: Office) {
    self.copy = copy
    self.office = office
  }

  var rows: [ID: String] { copy.rows }

  /// The news since the last call, once the watcher waits.
  func news() async -> [String] {
    await office.settle()
    return copy.news()
  }

  /// The error with which watching ended.
  func end() async -> ODataError? {
    while error == nil { await Task.yield() }
    return error as? ODataError
  }

  func keep(_ watch: SetWatch<Row, ID>) async {
    do {
      for try await page in watch.pages { take(page) }
    } catch {
      self.error = error
    }
  }

  private func take(_ page: ChangePage<Row, ID>) {
    copy.store(page)
    pages += 1
  }
}

extension Office {
  /// Five minutes between readings, by the office's clock.
  var watchPolicy: WatchPolicy {
    var policy = WatchPolicy()
    policy.changes = self.policy()
    return policy
  }

  /// Watches the feed of accounts while `body` runs.
  func watching(
    from cursor: ChangeCursor?, hints: ChangeHints? = nil, in group: WatchGroup? = nil,
    _ body: (Watched<Sync.CRM.AccountSync, UUID>) async throws -> Void
  ) async throws {
    let watched = Watched(Copy.accounts, self)
    let group = group ?? WatchGroup(watchPolicy, callsLeft: { nil })
    let watch = division.sync.crm.accounts.watch(from: cursor, hints: hints, in: group)
    let task = Task { await watched.keep(watch) }
    defer { task.cancel() }
    try await body(watched)
  }

  /// Watches another feed while `body` runs, and looks at nothing of it.
  func watching<Row: Entity>(
    _ set: EntitySet<Row, Methods.Read>, in group: WatchGroup, _ body: () async throws -> Void
  ) async throws where Row.Key == Int64 {
    let watch = set.watch(from: nil, in: group)
    let task = Task { for try await _ in watch {} }
    defer { task.cancel() }
    try await body()
  }

  /// Returns once all watchers wait. Those that were woken by the clock do not wait any more when it was moved.
  func settle(_ watchers: Int = 1) async { await time.waitForSleepers(watchers) }

  /// Returns once the first that waits is to wake after that time.
  func nextWake(after duration: Duration) async {
    let wake = time.now + duration / .seconds(1)
    while time.nextWake != wake { await Task.yield() }
  }
}
