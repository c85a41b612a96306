public import ExactOnlineRuntime

extension MirrorStore {
  /// Estimates the calls and the time of an update. Costs one call per set, which counts its rows, and one for the dates
  /// of the division's moves if a set was read before.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - sets: The sets.
  ///   - options: The options of the update.
  /// - Returns: The estimate.
  /// - Throws: `ODataError`, and the database's errors.
  public func estimate(
    _ division: Division, _ sets: [MirrorSet], options: MirrorOptions = MirrorOptions()
  ) async throws -> MirrorEstimate {
    var entries: [MirrorEstimate.Entry] = []
    var policy = options.changes
    policy.readings = DivisionReadings(time: policy.time)
    var looksForMoves = false
    for set in sets {
      let stored = options.startsOver ? nil : try await record(of: set.name, in: division.code)
      let known = stored.flatMap { ChangeCursor(text: $0.cursor) }
      var cursor = known.flatMap { $0.isExpired(policy) ? nil : $0 }
      if let valid = cursor, try await set.isMoved(division, valid, policy) { cursor = nil }
      if cursor.map({ $0.dependsOnMoves && $0.looksForMoves(policy) }) ?? true { looksForMoves = true }
      let rows = try await set.count(division, cursor?.rowVersion)
      var calls = max((rows + set.pageSize - 1) / set.pageSize, 1)
      if cursor.map({ $0.startOver != nil }) ?? true {
        if options.countsRows { calls += 1 }
        // The dates once more at the end.
        if set.isFeed, rows > set.pageSize || cursor != nil { calls += 1 }
      }
      if set.comparesKeys, cursor != nil {
        let held = try await held(set, in: division)
        calls += max((held + set.pageSize - 1) / set.pageSize, 1)
      }
      entries.append(MirrorEstimate.Entry(set: set.name, rows: rows, calls: calls, startsOver: cursor == nil))
    }
    let calls = entries.reduce(looksForMoves ? 2 : 1) { $0 + $1.calls }
    let budget = await division.callBudget()
    var estimate = MirrorEstimate(sets: entries, calls: calls, duration: .zero, days: 1)
    guard let budget else { return estimate }
    let left = max(budget.day.remaining - options.reserve, 0)
    estimate.callsLeftToday = left
    let later = max(calls - budget.minute.remaining, 0)
    estimate.duration = .seconds(later * 60 / max(budget.minute.limit, 1))
    if calls > left {
      let aDay = max(budget.day.limit - options.reserve, 1)
      estimate.days = 1 + (calls - left + aDay - 1) / aDay
    }
    return estimate
  }

  /// The number of rows of a set in the mirror.
  func held(_ set: MirrorSet, in division: Division) async throws -> Int {
    let tables = try set.schema(division).tables
    try await prepare(tables)
    var count = 0
    for table in tables { count += try await self.count(table, in: division.code) }
    return count
  }
}
