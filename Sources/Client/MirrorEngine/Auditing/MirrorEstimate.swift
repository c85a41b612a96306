/// The calls and the time that an update will take, before it is begun.
public struct MirrorEstimate: Sendable, Hashable {
  /// The estimate for a set.
  public struct Entry: Sendable, Hashable {
    /// The set.
    public var set: String
    /// The number of rows that will be read.
    public var rows: Int
    /// The number of calls for the set alone.
    public var calls: Int
    /// Whether it will be read from the beginning, as far as that is known in advance.
    public var startsOver: Bool
  }

  /// The estimates of the sets.
  public var sets: [Entry]
  /// The number of calls of the update: those of the sets, one for the list of deletions and one for the dates of the
  /// division's moves. A long list of deletions costs more.
  public var calls: Int
  /// The calls that are left today, without the reserve; nil where nothing limits them.
  public var callsLeftToday: Int?
  /// The time that the limit of calls a minute allows them in, without pauses for the next day.
  public var duration: Duration
  /// The number of days of the service, today's included, that the calls are spread over.
  public var days: Int
}

extension MirrorEstimate: CustomStringConvertible {
  /// `1012 calls for 1001204 rows, about 17 min`, and the number of days where it is not one.
  public var description: String {
    let rows = sets.reduce(0) { $0 + $1.rows }
    let minutes = Int((duration / .seconds(60)).rounded(.up))
    return "\(calls) calls for \(rows) rows, about \(minutes) min\(days > 1 ? " on \(days) days" : "")"
  }
}
