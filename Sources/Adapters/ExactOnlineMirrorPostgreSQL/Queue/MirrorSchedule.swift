/// The time at which a finished division is due again, by the database's clock.
public enum MirrorSchedule: Sendable, Hashable {
  /// After an interval.
  case every(Duration)
  /// At the next occurrence of a time of day, such as once a night.
  ///
  /// - Parameters:
  ///   - hour: 0 to 23.
  ///   - minute: 0 to 59.
  ///   - timeZone: The name of a time zone that PostgreSQL knows, such as `Europe/Amsterdam`.
  case daily(hour: Int, minute: Int = 0, timeZone: String = "Europe/Amsterdam")

  /// An SQL expression for the time, and its parameters, which are numbered from `first`.
  func expression(from first: Int) -> (sql: String, parameters: [String]) {
    switch self {
    case .every(let pause):
      return ("clock_timestamp() + $\(first)::bigint * interval '1 millisecond'", [pause.milliseconds])
    case .daily(let hour, let minute, let timeZone):
      let (time, zone) = ("$\(first)::time", "$\(first + 1)")
      let local = "(clock_timestamp() AT TIME ZONE \(zone))"
      return (
        """
        (\(local)::date + \(time)
          + CASE WHEN \(local)::time < \(time) THEN interval '0' ELSE interval '1 day' END) AT TIME ZONE \(zone)
        """, ["\(hour):\(minute)", timeZone]
      )
    }
  }
}

extension Duration {
  /// The number of whole milliseconds, as a parameter.
  var milliseconds: String { "\(Int64(max(0, min(self / .milliseconds(1), 1e15)).rounded()))" }
}
