public import ODataRuntime

/// A doubt about the clocks by which the age of a cursor is judged, found in the first answer of a run.
public enum ChangeEvent: Sendable, Hashable, CustomStringConvertible {
  /// The client's clock and the service's differ by more than a day, so one of them is wrong. The age of a cursor is
  /// judged by both, and the older estimate wins.
  case clocksDiffer(set: String, division: Int32, client: Date, service: Date)
  /// The service does not state its time, so the age of a cursor is judged by the client's clock alone.
  case serviceTimeUnknown(set: String, division: Int32)

  /// One line for a log.
  public var description: String {
    switch self {
    case .clocksDiffer(let set, let division, let client, let service):
      "\(set) of \(division): this machine's clock shows \(client.ISO8601Format()), the service's "
        + "\(service.ISO8601Format()); the age of a cursor is judged by both, and the older one counts"
    case .serviceTimeUnknown(let set, let division):
      "\(set) of \(division): the service does not state its time; the age of a cursor is judged by this machine's "
        + "clock alone"
    }
  }
}
