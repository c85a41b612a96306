/// The state of a set while its mirror is updated, after each page that was stored.
public struct MirrorProgress: Sendable, Hashable, Codable {
  /// The set.
  public var set: String
  /// The division.
  public var division: Int32
  /// The number of rows that were stored so far.
  public var rows = 0
  /// The number of rows that there are to store, where everything is read; nil where it is not known.
  public var expectedRows: Int?
  /// The number of keys of deleted rows that were told of so far.
  public var deletions = 0
  /// The calls of the set so far.
  public var calls = 0
  /// The calls that the division has left today; nil where nothing limits them.
  public var callsLeftToday: Int?
  /// The seconds that the rest of the set takes at the rate of so far; nil where that is not known.
  public var secondsToGo: Int?
  /// Whether the set is up to date.
  public var isDone = false

  /// The part of the rows that is stored, 0 to 1; nil where it is not known.
  public var fraction: Double? {
    if isDone { return 1 }
    guard let expectedRows, expectedRows > 0 else { return nil }
    return min(Double(rows) / Double(expectedRows), 1)
  }
}

extension MirrorProgress: CustomStringConvertible {
  /// `salesInvoices of 123456: 12000 of 30000 rows, 14 calls, 4986 left today, 20 s to go`
  public var description: String {
    var parts = ["\(set) of \(division): \(rows)\(expectedRows.map { " of \($0)" } ?? "") rows"]
    if deletions > 0 { parts.append("\(deletions) deletions") }
    parts.append("\(calls) calls")
    if let callsLeftToday { parts.append("\(callsLeftToday) left today") }
    if isDone {
      parts.append("done")
    } else if let secondsToGo {
      parts.append("\(secondsToGo) s to go")
    }
    return parts.joined(separator: ", ")
  }
}
