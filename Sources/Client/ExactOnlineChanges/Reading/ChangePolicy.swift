public import ODataRuntime

/// The rules by which changes are read.
public struct ChangePolicy: Sendable {
  /// The time for which what was seen is read again, for rows that appear late behind others; a run that starts later
  /// than that reads it for the last time. Ten minutes unless set.
  public var overlap: Duration = .seconds(600)
  /// The largest number of rows that are read again for that. With fewer than the 1,000 rows of a page a run in which
  /// nothing changed costs one call for its rows. 500 unless set.
  public var overlapRows = 500
  /// The age of a cursor from which deletions may be missing in their list, which goes back two months. 58 days unless
  /// set.
  public var deletionsKept: Duration = .seconds(58 * 86_400)
  /// The number of rows that are held back, so that one that changes while it is read comes once, in its newest
  /// version. In a longer run it can come again, later and newer. 10,000 unless set, which is the answer to ten calls.
  public var heldRows = 10_000
  /// The clock that ages go by.
  public var time: any TimeSource = SystemTime()
  /// Readings to share with other sets of the division; nil to read the list of deletions and the dates of the
  /// division's moves with each run.
  public var readings: DivisionReadings?

  /// The rules for most programs.
  public init() {}
}

/// The ways in which deletions in a set are found.
public enum DeletionPolicy<ID: Sendable & Hashable>: Sendable {
  /// From `sync/Deleted`, where it lists them. In sets whose deletions it does not list none are found, see
  /// ``SetChanges/findsDeletions``.
  case listed
  /// By comparing keys: what the program has and the set does not is gone. All keys of the set are read after the
  /// rows, which costs a call for each 1,000 rows of a feed and for each 60 of other sets, but not while everything is
  /// read from the beginning. The closure is called in that moment, with no page held back, and returns the keys of the
  /// rows that the program holds.
  case comparing(_ held: @Sendable () async throws -> Set<ID>)
  /// Not at all.
  case ignored
}
