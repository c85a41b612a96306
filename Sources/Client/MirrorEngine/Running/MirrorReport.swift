public import ODataRuntime

/// The result of an update.
public struct MirrorReport: Sendable {
  /// The result for one set.
  public struct Entry: Sendable {
    /// The name of the set.
    public var set: String
    /// The number of stored rows: new and changed ones, or all in a full read.
    public var rows = 0
    /// The number of deletions.
    public var deletions = 0
    /// The number of calls.
    public var calls = 0
    /// The reason for a full read; nil if only changes were read.
    public var startedOver: StartOver.Reason?
    /// Whether the mirror has all changes up to this update.
    public var isDone = false
    /// The error that ended the set's update; nil if there was none. The pages before it are stored, and the next
    /// update continues after them.
    public var failure: (any Error)?

    init(set: String) { self.set = set }
  }

  /// The division.
  public var division: Int32
  /// The results of the sets, in the order in which the sets were given.
  public var sets: [Entry]
  /// The start of the service's next day, if the update stopped at ``MirrorOptions/reserve``; otherwise nil. The next
  /// update continues after the last stored page.
  public var pausedUntil: Date?

  /// The number of stored rows.
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
    return "\(division): \(rows.counted("row")) and \(deletions.counted("deletion")) of \(sets.count.counted("set")), "
      + "\(calls.counted("call"))\(pause)"
  }
}

/// The error of an update in which some sets failed. The others were updated.
public struct MirrorFailure: Error, CustomStringConvertible {
  /// The results of all sets; the failed ones have a ``MirrorReport/Entry/failure``.
  public var report: MirrorReport

  /// The errors, by set.
  public var failures: [(set: String, error: any Error)] {
    report.sets.compactMap { entry in entry.failure.map { (entry.set, $0) } }
  }

  /// A line with each failed set and its error.
  public var description: String {
    let parts = failures.map { "\($0.set): \($0.error)" }
    let verb = report.sets.count == 1 ? "was" : "were"
    return "\(parts.count) of \(report.sets.count.counted("set")) \(verb) not updated: \(parts.joined(separator: "; "))"
  }
}
