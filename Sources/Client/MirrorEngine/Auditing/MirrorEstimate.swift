/// An estimate of the calls and the time of an update.
public struct MirrorEstimate: Sendable, Hashable {
  /// The estimate for a set.
  public struct Entry: Sendable, Hashable {
    /// The name of the set.
    public var set: String
    /// The number of rows to read.
    public var rows: Int
    /// The number of calls for the set.
    public var calls: Int
    /// Whether a full read is expected, because the division was moved, or because there is no cursor or, by the
    /// client's clock, one that is too old. Other reasons are found only during the update.
    public var startsOver: Bool
  }

  /// The estimates of the sets.
  public var sets: [Entry]
  /// The number of calls of the update: those of the sets, one for the list of deletions and, if they are due, one for
  /// the dates of the division's moves. A long list of deletions takes more, and so do changes that leave a doubt whether
  /// the division was moved.
  public var calls: Int
  /// The number of calls left today, excluding the reserve; nil if unknown.
  public var callsLeftToday: Int?
  /// The time that the calls take at the limit of calls per minute, without waiting for the next day.
  public var duration: Duration
  /// The number of days over which the daily limit spreads the calls, including today.
  public var days: Int
}

extension MirrorEstimate: CustomStringConvertible {
  /// `1012 calls for 1001204 rows, about 17 min`, followed by the number of days if it is more than one.
  public var description: String {
    let rows = sets.reduce(0) { $0 + $1.rows }
    let minutes = Int((duration / .seconds(60)).rounded(.up))
    let time = minutes == 0 ? "less than a minute" : "about \(minutes) min"
    return "\(calls.counted("call")) for \(rows.counted("row")), \(time)\(days > 1 ? " on \(days) days" : "")"
  }
}
