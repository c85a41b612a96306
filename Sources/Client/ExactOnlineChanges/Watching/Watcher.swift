import ODataRuntime

/// The loop that watches a set: read, wait, repeat.
final class Watcher<Row: Entity, ID: EntityKey> {
  private let source: ChangeSource<Row, ID>
  private let group: WatchGroup
  private let deletions: DeletionPolicy<ID>
  private let hints: ChangeHints?
  private let bell = Bell()
  private var cursor: ChangeCursor?
  private var reader: ChangeReader<Row, ID>?
  private var lastReading: Date?
  private var lastPage: Date?
  private var failures = 0

  init(_ source: ChangeSource<Row, ID>, _ watch: SetWatch<Row, ID>) {
    self.source = source
    group = watch.group
    deletions = watch.deletions
    hints = watch.hints
    cursor = watch.cursor
    let path = source.address.path
    hints?.add(bell, division: source.address.division) { WatchedResource.concerns(path, $0) }
  }

  deinit { hints?.remove(bell) }

  /// The seconds of a day, and an hour for a wrong clock.
  private static var longestDay: Double { 25 * 3600 }

  private var policy: WatchPolicy { group.policy }
  private var time: any TimeSource { policy.changes.time }

  /// The next page with changes, or one without when the heartbeat is due.
  func next() async throws -> ChangePage<Row, ID> {
    while true {
      try Task.checkCancellation()
      if reader == nil { try await begin() }
      do {
        if let page = try await read() {
          cursor = page.cursor
          if isDue(page) {
            lastPage = time.now
            return page
          }
        }
      } catch let error as ODataError where error.isTemporary {
        try await pause(after: error)
      }
    }
  }

  /// The next page of the current run; nil at its end.
  private func read() async throws -> ChangePage<Row, ID>? {
    guard var reader else { return nil }
    // A reader that failed is discarded; the next one reads again the pages that were not delivered.
    self.reader = nil
    let calls = reader.calls
    defer { group.charge(max(reader.calls - max(calls, 1), 0)) }
    let page = try await reader.next()
    failures = 0
    if page != nil { self.reader = reader }
    return page
  }

  private func isDue(_ page: ChangePage<Row, ID>) -> Bool {
    if page.startOver != nil || page.completed != nil || !page.upserts.isEmpty || !page.deletions.isEmpty {
      return true
    }
    guard page.isLast, let lastPage else { return page.isLast }
    let quiet = time.now.timeIntervalSince(lastPage)
    // The clock was set back.
    return quiet < 0 || quiet >= policy.heartbeat / .seconds(1)
  }

  /// Waits until the next run is due and the group admits it.
  private func begin() async throws {
    if let lastReading {
      // Not longer than the interval where the clock was set back.
      let pause = policy.interval / .seconds(1) - max(time.now.timeIntervalSince(lastReading), 0)
      if pause > 0, await bell.wait(atMost: .seconds(pause), time) {
        try await time.sleep(for: policy.hintPause)
        bell.silence()
        // The shared list of deletions may be older than the hint.
        await group.readings.expire()
      }
      try Task.checkCancellation()
    }
    try await group.admit(source.address.path)
    lastReading = time.now
    var rules = policy.changes
    rules.readings = group.readings
    reader = ChangeReader(source, since: cursor, rules, deletions)
  }

  private func pause(after error: ODataError) async throws {
    var pause = policy.firstPause.doubled(failures, atMost: policy.maximumPause)
    if case .rateLimited(let until?) = error.kind {
      // The service's time: by a clock that is behind, its next day would be far away.
      pause = max(pause, .seconds(min(until.timeIntervalSince(time.now), Self.longestDay)))
    }
    failures += 1
    policy.onEvent?(.failed(set: source.address.path, error: error, pause: pause))
    try await time.sleep(for: pause)
    lastReading = nil
  }
}
