public import ODataRuntime

/// Options for reading changes.
public struct ChangePolicy: Sendable {
  /// The time for which rows are read again, to find rows that become visible late. The first run after this time reads
  /// them once more. Ten minutes by default.
  public var overlap: Duration = .seconds(600)
  /// The maximum number of rows that are read again. Below 1,000, the rows of a page, a run without changes costs one
  /// call for its rows. 500 by default.
  public var overlapRows = 500
  /// The maximum age of a cursor, by the service's clock or by ``time``, whichever is more. `sync/Deleted` goes back two
  /// months, so deletions may be missing for an older one, and a full read takes place. 58 days by default.
  public var deletionsKept: Duration = .seconds(58 * 86_400)
  /// The time after which the dates of the division's moves are read again in any case. Before, a run of a feed reads
  /// them only if none of its rows shows that row versions are as they were, and once when ``overlap`` has passed after a
  /// full read of one page. Zero reads them in each run, which costs one call more. One day by default.
  public var moveInterval: Duration = .seconds(86_400)
  /// The number of rows that are buffered, so that a row that changes during a run is delivered once, in its newest
  /// version. If more rows lie between its versions, it is delivered twice, the newer version last. 10,000 by default,
  /// which is ten pages of a feed.
  public var heldRows = 10_000
  /// The client's clock. It may be wrong: ages are measured by the service's clock as well, as its answers state it.
  public var time: any TimeSource = SystemTime()
  /// A closure that is called in each run that finds the clocks in doubt.
  public var onEvent: (@Sendable (ChangeEvent) -> Void)?
  /// A cache shared with other sets of the division: of the list of deletions, and of the dates of the division's moves.
  /// Nil to read the list in each run, and the dates whenever they are needed.
  public var readings: DivisionReadings?
  /// Whether the program is known to hold rows although it has no cursor: a full read that finds none is doubted then.
  package var holdsRows = false

  /// Creates a policy with the default values.
  public init() {}
}

/// The ways to find deleted rows.
public enum DeletionPolicy<ID: Sendable & Hashable>: Sendable {
  /// From `sync/Deleted`. None are found for sets whose deletions it does not list; see ``SetChanges/findsDeletions``.
  case listed
  /// By comparing keys: rows that the program holds and the set no longer has are deleted.
  ///
  /// The keys of the set are read after the rows of each run that is not a full read, which costs up to one call per
  /// 1,000 rows of a feed, and per 60 of other sets. The closure returns the keys of the rows that the program holds;
  /// it is called after all rows of the run have been delivered.
  case comparing(_ held: @Sendable () async throws -> Set<ID>)
  /// Deletions are not looked for.
  case ignored
}

extension ChangeCursor {
  /// Whether a run will read everything, as the division was moved after the cursor was made. Costs one call, or none
  /// while `policy.readings` has the division's dates.
  package func isBeforeMove<Subject: Entity, Allowed>(
    of set: EntitySet<Subject, Allowed>, _ policy: ChangePolicy
  ) async throws -> Bool {
    guard let moves else { return false }
    let address = try SetAddress(set)
    guard let readings = policy.readings else { return try await address.moves() != moves }
    return try await readings.moves(at: address, after: 0).moves != moves
  }

  /// Whether a run reads the dates of the division's moves before anything else.
  package func looksForMoves(_ policy: ChangePolicy) -> Bool {
    guard startOver == nil, let movesDue else { return true }
    let left = movesDue.since(policy.time.now.wholeSeconds)
    // The clock was set back.
    return left <= 0 || left > policy.moveInterval.wholeSeconds
  }

  /// Whether deletions or row versions are read, so that a run needs the dates of the division's moves at times.
  package var dependsOnMoves: Bool { moves != nil }

  /// Whether a run will read everything by the client's clock, as the cursor is too old for the list of deletions.
  package func isExpired(_ policy: ChangePolicy) -> Bool {
    guard deletions != nil, let readAt else { return false }
    return policy.time.now.wholeSeconds.since(readAt) > policy.deletionsKept.wholeSeconds
  }
}
