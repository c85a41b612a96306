import ODataRuntime

/// Moves of the division, which make all row versions new. Its dates tell of them, and cost a call. So a run of a feed
/// reads them only if its rows leave a doubt: a row that still has the version of the cursor shows that the division was
/// not moved (Documentation/protocol.md, section 10.1).
extension ChangeReader {
  var dependsOnMoves: Bool { source.versions == .rowVersion || listsDeletions }

  /// Whether the dates are read before anything else.
  var looksFirst: Bool {
    guard dependsOnMoves, let given else { return dependsOnMoves }
    // Rows that are read by `Modified` show no row version.
    guard source.versions == .rowVersion else { return true }
    return hasRepeated ? !isUnmoved : given.looksForMoves(policy)
  }

  /// Reads the dates, or takes those that another set has read.
  ///
  /// - Parameter mark: The number of the reading after which they have to be requested, with shared readings.
  mutating func lookForMoves(after mark: Int? = nil) async throws {
    let dates =
      if let readings = policy.readings {
        try await readings.moves(at: source.address, after: mark ?? 0)
      } else {
        DivisionDates(moves: try await source.address.moves())
      }
    calls += dates.calls
    self.dates = dates
  }

  /// Whether changes of a feed are read, and not everything.
  var readsChanges: Bool { source.versions == .rowVersion && announced == nil && cursor.startOver == nil }

  /// Whether the latest page leaves no doubt that the division was not moved since the cursor was made.
  var isConfirmed: Bool {
    guard readsChanges, !expected.isConfirmed, !isUnmoved else { return true }
    // Each run reads all rows of a feed that had none, so nothing is missed.
    return expected.isEmpty && cursor.rows.floor == 0 && !hasRows
  }

  /// Whether deletions are not delivered yet, since the first page of rows may show that everything is to be read again.
  var awaitsRows: Bool { isReadingRows && pageCount == 0 && !hasRepeated && !isConfirmed }

  /// Whether the division was moved, if the latest page leaves a doubt, or a full read of several pages, in this run or
  /// in earlier ones, is about to remove the rows that it did not find. Costs one call then.
  mutating func findsMove() async throws -> Bool {
    guard source.versions == .rowVersion else { return false }
    guard readsChanges ? !isConfirmed : (pageCount > 1 || announced == nil) && !isUnmoved else { return false }
    if expected.isEmpty, !hasRows {
      // Nothing was read that could hide a move from the next run.
      if dates == nil { try await lookForMoves() }
    } else {
      // The move may have come after dates that were read before, and its rows would confirm the cursor from now on.
      try await lookForMoves(after: await policy.readings?.number)
    }
    isUnmoved = dates?.moves == cursor.moves
    return !isUnmoved
  }

  /// Notes in the cursor when the dates are to be read again.
  mutating func noteMoves() {
    guard source.versions == .rowVersion else { return }
    let now = policy.time.now.wholeSeconds
    if cursor.startOver != nil, !isUnmoved {
      // It may have come between the dates and the rows. Shared dates of before are too old by then.
      let pause = max(policy.overlap, policy.readings?.maximumAge ?? .zero)
      cursor.movesDue = now.later(by: min(pause, policy.moveInterval))
    } else if dates != nil {
      cursor.movesDue = now.later(by: policy.moveInterval)
    }
  }
}
