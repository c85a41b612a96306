public import ExactOnlineChanges

/// The progress of a set during an update, reported after each stored page.
public struct MirrorProgress: Sendable, Hashable, Codable {
  /// The name of the set.
  public var set: String
  /// The division.
  public var division: Int32
  /// The number of rows stored so far.
  public var rows = 0
  /// The number of rows that this update reads in a full read: all, or those that an interrupted one has left. Nil if
  /// they were not counted, or only changes are read.
  public var expectedRows: Int?
  /// The number of deletions so far.
  public var deletions = 0
  /// The number of calls for the set so far.
  public var calls = 0
  /// The number of calls that the division has left today; nil if unknown.
  public var callsLeftToday: Int?
  /// The estimated seconds for the rest of the set, at the current rate; nil if unknown.
  public var secondsToGo: Int?
  /// Whether the set is up to date.
  public var isDone = false
  /// The reason for a full read that this update has begun; nil if only changes are read, or it continues one.
  public var startedOver: StartOver.Reason?

  /// The full read in words, if the mirror had rows before: `accounts of 123456: everything is read again: …`.
  package var announcement: String? {
    guard let startedOver, startedOver != .noCursor else { return nil }
    return "\(set) of \(division): \(startedOver.sentence)"
  }

  /// The fraction of the rows that is stored, 0 to 1; nil if unknown.
  public var fraction: Double? {
    if isDone { return 1 }
    guard let expectedRows, expectedRows > 0 else { return nil }
    return min(Double(rows) / Double(expectedRows), 1)
  }
}

extension MirrorProgress: CustomStringConvertible {
  /// `salesInvoices of 123456: 12000 of 30000 rows, 14 calls, 4986 left today, 20 s to go`
  public var description: String {
    var parts = [
      "\(set) of \(division): \(expectedRows.map { "\(rows) of " + $0.counted("row") } ?? rows.counted("row"))"
    ]
    if deletions > 0 { parts.append(deletions.counted("deletion")) }
    parts.append(calls.counted("call"))
    if let callsLeftToday { parts.append("\(callsLeftToday) left today") }
    if isDone {
      parts.append("done")
    } else if let secondsToGo {
      parts.append("\(secondsToGo) s to go")
    }
    return parts.joined(separator: ", ")
  }
}
