/// A full read of a set, with its reason. It takes the place of the changes since the cursor when these cannot be
/// determined.
///
/// The rows that the program holds may be outdated. Either remove them before the first page is stored, or keep them
/// and remove, after the last page, those that were not delivered again.
public struct StartOver: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The reasons for a full read.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// There was no cursor: this is the first run, or the cursor was lost.
    case noCursor
    /// The division was moved to another database, or its link with HR changed, after the cursor was made. All its row
    /// versions are new (Documentation/protocol.md, section 10.1).
    case divisionMoved
    /// The cursor is too old for the list of deletions, which goes back two months (Documentation/protocol.md, section
    /// 10.2), by the service's clock or by the client's; or its age is unknown, since a clock went back by more than a
    /// day; or it was made by a run that did not read the list.
    case deletionsExpired
    /// The row versions were reset without notice, as when a backup is restored: the feed has none of the last rows of
    /// the cursor, or one of them in a lower version, or not the newest for ten minutes, although no deletion is listed.
    case cursorUnknown

    /// The sentence for a log: `everything is read again: the division was moved`.
    package var sentence: String {
      switch self {
      case .noCursor: "everything is read: there was no cursor"
      case .divisionMoved: "everything is read again: the division was moved, or its link with HR changed"
      case .deletionsExpired:
        "everything is read again: the cursor is older than the list of deletions, or its age is unknown"
      case .cursorUnknown: "everything is read again: the feed does not know the cursor's rows"
      }
    }
  }

  /// The reason.
  public let reason: Reason
  /// The start of the full read, by the clock of the policy. It stays the same when an interrupted read is continued.
  public let began: LocalDateTime

  /// One line for a log: `everything is read again: the division was moved`.
  public var description: String { reason.sentence }
}
