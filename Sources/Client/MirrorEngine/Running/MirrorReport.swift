public import ODataRuntime

/// The outcome of an update.
public struct MirrorReport: Sendable {
  /// The outcome of one set.
  public struct Entry: Sendable {
    /// The set.
    public var set: String
    /// The number of rows that were stored: new ones, changed ones and, after a start from the beginning, all.
    public var rows = 0
    /// The number of keys of deleted rows that were told of.
    public var deletions = 0
    /// The number of calls.
    public var calls = 0
    /// The reason why everything was read from the beginning; nil where only changes were read.
    public var startedOver: StartOver.Reason?
    /// Whether the mirror has all changes up to this update.
    public var isDone = false
    /// The error that ended the set's update. What was stored before it stays, and the next update goes on there.
    public var failure: (any Error)?

    init(set: String) { self.set = set }
  }

  /// The division.
  public var division: Int32
  /// The outcome of each set, in the order in which they were given.
  public var sets: [Entry]
  /// Set where the update paused for the reserve of calls: the time at which the service's day begins anew. The next
  /// update goes on.
  public var pausedUntil: Date?

  /// The number of rows that were stored.
  public var rows: Int { sets.reduce(0) { $0 + $1.rows } }
  /// The number of calls.
  public var calls: Int { sets.reduce(0) { $0 + $1.calls } }
  /// Whether the mirror has all changes of all sets up to this update.
  public var isDone: Bool { sets.allSatisfy(\.isDone) }
}

extension MirrorReport: CustomStringConvertible {
  /// `123456: 1204 rows and 10 deletions of 3 sets, 7 calls`
  public var description: String {
    let deletions = sets.reduce(0) { $0 + $1.deletions }
    let pause = pausedUntil.map { ", paused until \($0.ISO8601Format())" } ?? ""
    return "\(division): \(rows) rows and \(deletions) deletions of \(sets.count) sets, \(calls) calls\(pause)"
  }
}

/// Some sets of an update failed; the others were updated.
public struct MirrorFailure: Error, CustomStringConvertible {
  /// The outcome of all sets, each failed one with its error.
  public var report: MirrorReport

  /// The errors, by set.
  public var failures: [(set: String, error: any Error)] {
    report.sets.compactMap { entry in entry.failure.map { (entry.set, $0) } }
  }

  /// One line: each set that failed, with its error.
  public var description: String {
    let parts = failures.map { "\($0.set): \($0.error)" }
    return "\(parts.count) of \(report.sets.count) sets were not updated: \(parts.joined(separator: "; "))"
  }
}
