/// The announcement that everything is read from the beginning: changes since the cursor cannot be told.
///
/// What a program holds of the set is out of date from then on. Either it removes its rows now, or it keeps them and
/// removes at the end of the reading those that did not come again.
public struct StartOver: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The reasons to read everything from the beginning.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// There was no cursor: the first reading, or the cursor got lost.
    case noCursor
    /// The division was moved to another database, or its link with HR changed, since the cursor was made: its row
    /// versions are new (Documentation/protocol.md, section 10.1).
    case divisionMoved
    /// The cursor is older than the list of deletions, which goes back two months (Documentation/protocol.md, section
    /// 10.2).
    case deletionsExpired
    /// The feed has none of the rows that the cursor ends with, and their deletion is not listed: its row versions
    /// began anew without a word, as after a backup was restored.
    case cursorUnknown
  }

  /// The reason.
  public let reason: Reason
  /// The time at which it began, by the clock of the policy; the same in all pages of a reading, also when it was
  /// interrupted and goes on.
  public let began: LocalDateTime

  /// One line for a log: `everything is read again: the division was moved`.
  public var description: String {
    switch reason {
    case .noCursor: "everything is read: there was no cursor"
    case .divisionMoved: "everything is read again: the division was moved, or its link with HR changed"
    case .deletionsExpired: "everything is read again: the cursor is older than the list of deletions"
    case .cursorUnknown: "everything is read again: the feed does not know the cursor's rows"
    }
  }
}
