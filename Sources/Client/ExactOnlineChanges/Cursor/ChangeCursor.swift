/// The place in the changes of a set up to which a program has them: small, and made to be stored with the rows.
///
/// ```swift
/// let text = try JSONEncoder().encode(page.cursor)               // with the page's rows, in one transaction
/// let cursor = try JSONDecoder().decode(ChangeCursor.self, from: text)
/// ```
///
/// It belongs to one set of one division, and is refused elsewhere. It takes some 100 bytes, up to 10 KB for a while
/// after many changes. There is nothing secret in it.
public struct ChangeCursor: Sendable, Hashable, Codable {
  /// The set, as its path below the division: `sync/CRM/Accounts`.
  public let feed: String
  /// The division.
  public let division: Int32
  /// The rows that were seen, by their versions.
  var rows = SeenRows()
  /// The deletions that were seen, by the versions of their own list; nil where their list is not read.
  var deletions: SeenRows?
  /// The time by which all deletions were seen: seconds since 1970.
  var readAt: Int64?
  /// The dates after which no cursor holds; nil where row versions are not read.
  var moves: DivisionMoves?
  /// Set while a reading from the beginning goes on.
  public internal(set) var startOver: StartOver?

  private enum CodingKeys: String, CodingKey {
    case feed, division, rows, deletions, readAt, moves, startOver
  }

  init(feed: String, division: Int32) {
    self.feed = feed
    self.division = division
  }

  /// The highest row version that was read; in sets without a feed the latest `Modified`, in milliseconds of the wall
  /// clock since 1970.
  public var rowVersion: Int64 { rows.highest }

  /// The highest row version of `sync/Deleted` that was read; nil where it is not read.
  public var deletedVersion: Int64? { deletions?.highest }
}

extension ChangeCursor: CustomStringConvertible {
  /// `sync/CRM/Accounts of 123456, up to 41873`
  public var description: String {
    "\(feed) of \(division), up to \(rowVersion)" + (startOver == nil ? "" : ", reading everything")
  }
}

/// The dates in `system/Divisions` after which all row versions are new.
struct DivisionMoves: Sendable, Hashable, Codable {
  var moved: LocalDateTime?
  var hrLinkChanged: LocalDateTime?
}
