/// A position in the changes of a set, to be stored together with the rows that were read up to it.
///
/// ```swift
/// let text = try JSONEncoder().encode(page.cursor)  // with the page's rows, in one transaction
/// let cursor = try JSONDecoder().decode(ChangeCursor.self, from: text)
/// ```
///
/// A cursor is valid for one set of one division; with another, reading throws an `ODataError`. Encoded as JSON it
/// takes some 100 bytes, temporarily up to 10 KB after many changes. It contains no secrets.
public struct ChangeCursor: Sendable, Hashable, Codable {
  /// The path of the set below the division: `sync/CRM/Accounts`.
  public let feed: String
  /// The division.
  public let division: Int32
  /// The row versions that were read.
  var rows = SeenRows()
  /// The floor of ``rows`` when the list of deletions was read: rows that were read since have higher versions. Nil if
  /// that is unknown, as in cursors of earlier versions, and counts as 0 then.
  var before: Int64?
  /// The same when the latest run began, whichever list it used.
  var began: Int64?
  /// The row versions of `sync/Deleted` that were read; nil if it is not read.
  var deletions: SeenRows?
  /// The time of the last read of `sync/Deleted`, or of the last run if it is not read, by the client's clock, in
  /// seconds since 1970.
  var readAt: Int64?
  /// The same by the service's clock; nil if its answers stated none, and in cursors of earlier versions.
  var servedAt: Int64?
  /// The dates of the division's moves when the cursor was made; nil if neither row versions nor deletions are read.
  var moves: DivisionMoves?
  /// The time from which a run reads these dates again before anything else, by the client's clock, in seconds since
  /// 1970. 0 if that is not to wait, since nothing has shown yet that rows of the last run have the versions of before.
  /// Nil in cursors of earlier versions, and of sets whose rows have no row versions.
  var movesDue: Int64?
  /// The row by which later runs see whether row versions were reset; nil if there is no doubt.
  var doubt: Doubt?
  /// The full read in progress; nil if there is none.
  public internal(set) var startOver: StartOver?

  private enum CodingKeys: String, CodingKey {
    case feed, division, rows, before, began, deletions, readAt, servedAt, moves, movesDue, doubt, startOver
  }

  init(feed: String, division: Int32) {
    self.feed = feed
    self.division = division
  }

  /// The highest row version that was read. For a set without a feed, the latest `Modified`, in milliseconds of the
  /// wall clock since 1970.
  public var rowVersion: Int64 { rows.highest }

  /// The highest row version of `sync/Deleted` that was read; nil if it is not read.
  public var deletedVersion: Int64? { deletions?.highest }
}

extension ChangeCursor {
  /// Has rows read, and delivered, again after a deletion that was not known when they were read: the deleted row may
  /// have been restored, and be among them. Single versions that are known above the floor remain so.
  ///
  /// - Parameter version: A version below that of the restored row.
  mutating func readAgain(above version: Int64) { rows.lower(to: max(version, before ?? 0)) }

  /// Notes that all deletions of a list are known from now on.
  ///
  /// - Parameters:
  ///   - origin: The origin of the list.
  ///   - floor: The floor of ``rows`` at the beginning of the run, before deletions lowered it. A row that is restored
  ///     later has a higher version, although rows below the floor may be read again in this run.
  mutating func knowsDeletions(from origin: DeletionOrigin, floor: Int64) {
    switch origin {
    case .service: before = max(before ?? 0, floor)
    // It is from the time of the last run or later: what that run has read may have come after it.
    case .otherSet: before = [before, began].compactMap(\.self).max()
    case .lastRun: break
    }
    began = max(began ?? 0, floor)
  }
}

/// The origins of a list of deletions.
enum DeletionOrigin: Sendable, Hashable {
  /// It was read for this run.
  case service
  /// It was read for another set, and this set has not used it before.
  case otherSet
  /// This set has used it before.
  case lastRun
}

extension ChangeCursor: CustomStringConvertible {
  /// `sync/CRM/Accounts of 123456, up to 41873`
  public var description: String {
    "\(feed) of \(division), up to \(rowVersion)" + (startOver == nil ? "" : ", reading everything")
  }
}

/// The dates in `system/Divisions` whose change makes all row versions of the division invalid.
struct DivisionMoves: Sendable, Hashable, Codable {
  var moved: LocalDateTime?
  var hrLinkChanged: LocalDateTime?
}
