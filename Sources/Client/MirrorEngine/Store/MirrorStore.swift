/// A database that holds a mirror.
///
/// Most programs use the stores in `ExactOnlineMirror` and `ExactOnlineMirrorPostgreSQL`, and need not implement this.
/// ``update(_:_:options:progress:)`` decides what to store. It applies the pages of a set one after another, and
/// several sets concurrently. A store that changes more in the transaction of a page, such as the lease of a queue, gets
/// that when it is created.
public protocol MirrorStore: Sendable {
  /// Creates missing tables, columns and views. Columns that are not in `tables` stay. Existing rows have null in new
  /// columns until they are stored again.
  ///
  /// A table that is created although its set has records, since somebody has dropped it, makes the cursors of the set
  /// unusable, so that the next update reads everything.
  ///
  /// If the database has something else in place of one of the tables, nothing is changed.
  ///
  /// - Parameter tables: The tables of some sets.
  /// - Throws: The database's error.
  func prepare(_ tables: [MirrorTable]) async throws

  /// The state of a set of a division.
  ///
  /// - Parameters:
  ///   - set: The name of the set.
  ///   - division: The division.
  /// - Returns: The record of its last page; nil if there is none.
  /// - Throws: The database's error.
  func record(of set: String, in division: Int32) async throws -> MirrorRecord?

  /// Stores a page in one transaction. When this returns, the page survives the end of the process, though not
  /// necessarily a power failure.
  ///
  /// - Parameter page: The page.
  /// - Throws: The database's error; ``MirrorConflict`` if the set's record is not ``MirrorPage/follows``.
  func apply(_ page: MirrorPage) async throws

  /// The number of rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: The database's error.
  func count(_ table: MirrorTable, in division: Int32) async throws -> Int

  /// The keys of all rows of a division in a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - division: The division.
  /// - Throws: The database's error.
  func keys(_ table: MirrorTable, in division: Int32) async throws -> [MirrorCell]

  /// The exact sums of a decimal column over the rows of a division, grouped by other columns.
  ///
  /// - Parameters:
  ///   - column: The decimal column.
  ///   - groups: The columns to group by.
  ///   - filter: Columns with the range of numbers that rows must have. Null is in no range.
  ///   - table: The table.
  ///   - division: The division.
  /// - Returns: The values of each group, in the order of `groups`, and its sum.
  /// - Throws: The database's error.
  func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum]
}

/// The sum of a column over a group of rows.
public struct MirrorSum: Sendable, Hashable {
  /// The values of the columns that the rows are grouped by.
  public var group: [MirrorCell]
  /// The sum, as decimal digits.
  public var sum: String

  /// Creates a sum.
  ///
  /// - Parameters:
  ///   - group: The values of the columns that the rows are grouped by.
  ///   - sum: The sum, as decimal digits.
  public init(group: [MirrorCell], sum: String) {
    self.group = group
    self.sum = sum
  }
}
