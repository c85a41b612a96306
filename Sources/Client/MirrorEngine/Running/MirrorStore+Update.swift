import ExactOnlineChanges
public import ExactOnlineRuntime
import Synchronization

extension MirrorStore {
  /// Updates sets of a division. Each page is stored in one transaction: rows, deletions and cursor.
  ///
  /// The program may be killed at any time; the next update continues after the last stored page. During a full read,
  /// the old rows of a set stay until the new ones are complete.
  ///
  /// An update of feeds without changes costs one call per set and one for the list of deletions, and once a day
  /// (`ChangePolicy.moveInterval`) one for the dates of the division's moves; n changed rows cost n / 1,000 more in a
  /// feed, n / 60 in other sets. Calls are made as background work (`CallOptions.bulk`), which yields to interactive
  /// calls.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - sets: The sets.
  ///   - options: The options.
  ///   - progress: A closure that is called after each stored page, from any thread.
  /// - Returns: The result for each set.
  /// - Throws: ``MirrorFailure`` if some sets failed, after the others were updated; at once, the database's errors,
  ///   `CancellationError`, and the service's errors that affect all sets.
  @discardableResult
  public func update(
    _ division: Division, _ sets: [MirrorSet], options: MirrorOptions = MirrorOptions(),
    progress: @escaping @Sendable (MirrorProgress) -> Void = { _ in }
  ) async throws -> MirrorReport {
    let work = Work(.run, "mirror update", notes: ["exact_online.division": .number(Int64(division.code))])
    return try await division.observer.observe(work) { _ in try await bringUpToDate(division, sets, options, progress) }
  }

  private func bringUpToDate(
    _ division: Division, _ sets: [MirrorSet], _ options: MirrorOptions,
    _ progress: @escaping @Sendable (MirrorProgress) -> Void
  ) async throws -> MirrorReport {
    var options = options
    options.changes.readings = DivisionReadings(time: options.changes.time)
    options.changes.onEvent = options.changes.onEvent.map(Self.once)
    let division = division.with(.bulk)
    let group = UpdateGroup(division, reserve: options.reserve)
    let (rules, store) = (options, self)
    // All tables before the first update, so that nothing is changed in a database in which another object has one of
    // the names. A set without tables fails on its own.
    let tables = sets.flatMap { (try? $0.schema(division).tables) ?? [] }
    if !tables.isEmpty { try await prepare(tables) }
    var entries: [Int: MirrorReport.Entry] = [:]
    try await withThrowingTaskGroup(of: (Int, MirrorReport.Entry).self) { tasks in
      var waiting = Array(sets.enumerated().reversed())
      var running = 0
      while running > 0 || !waiting.isEmpty {
        while running < max(options.sideBySide, 1), let (index, set) = waiting.popLast() {
          tasks.addTask {
            let update = SetUpdate(set, of: division, into: store, rules, group, progress)
            return (index, try await ReadingThread.run { try await update.run() })
          }
          running += 1
        }
        guard let (index, entry) = try await tasks.next() else { break }
        running -= 1
        entries[index] = entry
      }
    }
    let report = MirrorReport(
      division: division.code, sets: sets.indices.compactMap { entries[$0] }, pausedUntil: await group.pausedUntil)
    if report.sets.contains(where: { $0.failure != nil }) { throw MirrorFailure(report: report) }
    return report
  }
}

extension MirrorStore {
  /// Passes the first event on: all sets of an update have the same clocks.
  private static func once(
    _ onEvent: @escaping @Sendable (ChangeEvent) -> Void
  ) -> @Sendable (ChangeEvent) -> Void {
    let isTold = Mutex(false)
    return { event in
      let isFirst = isTold.withLock { isTold in
        defer { isTold = true }
        return !isTold
      }
      if isFirst { onEvent(event) }
    }
  }
}

/// The budget of calls that the sets of an update share.
actor UpdateGroup {
  /// The calls that a page may take: rarely more than one for the division's dates, and two each for deletions and rows.
  private static let callsOfAPage = 5

  private let division: Division
  private let reserve: Int
  /// The start of the next day, once the reserve has been reached.
  private(set) var pausedUntil: Date?

  init(_ division: Division, reserve: Int) {
    self.division = division
    self.reserve = reserve
  }

  /// The number of calls left today; nil if unknown.
  func callsLeft() async -> Int? { await division.callBudget()?.day.remaining }

  /// Whether another page may be read.
  func mayGoOn() async -> Bool {
    guard pausedUntil == nil else { return false }
    guard reserve > 0, let budget = await division.callBudget() else { return true }
    if budget.day.remaining >= reserve + Self.callsOfAPage { return true }
    pausedUntil = budget.dayReset
    return false
  }
}
