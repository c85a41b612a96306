/// A database that a mirror is kept in.
///
/// Users do not need this: `ExactOnlineMirror` and `ExactOnlineMirrorPostgreSQL` have stores. A store only stores: what to
/// store is decided by ``update(_:_:options:progress:)``, one page at a time for each set of a division. Several sets may
/// be stored side by side.
///
/// A store that has more to change in the transaction of a page, such as the lease of a queue, is given that when it is
/// made.
public protocol MirrorStore: Sendable {
  /// Creates tables, columns and views that do not exist yet. Columns that are no longer described stay, and rows that
  /// are there already have null in new ones until they are stored again.
  ///
  /// - Parameter tables: The tables of a set.
  /// - Throws: The database's error.
  func prepare(_ tables: [MirrorTable]) async throws

  /// The state of a set of a division.
  ///
  /// - Parameters:
  ///   - set: The set.
  ///   - division: The division.
  /// - Returns: What was stored with its last page; nil for none.
  /// - Throws: The database's error.
  func record(of set: String, in division: Int32) async throws -> MirrorRecord?

  /// Stores a page in one transaction: all of it or nothing. It is durable when this returns, at least against the end
  /// of the process.
  ///
  /// - Parameter page: The page.
  /// - Throws: The database's error; ``MirrorConflict`` where the set's record is not the one that the page follows.
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

  /// Exact sums of a decimal column of a division, over all rows of the table that have the same values in some other
  /// columns.
  ///
  /// - Parameters:
  ///   - column: The decimal column.
  ///   - groups: The columns by which rows are grouped.
  ///   - filter: Columns with the numbers that rows must have; a row with null has none of them.
  ///   - table: The table.
  ///   - division: The division.
  /// - Returns: For each group its values, as `groups` has them, and the sum.
  /// - Throws: The database's error.
  func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum]
}

/// The sum of a column over a group of rows.
public struct MirrorSum: Sendable, Hashable {
  /// The values that the rows of the group have in common.
  public var group: [MirrorCell]
  /// The sum, as digits.
  public var sum: String

  /// Creates a sum.
  ///
  /// - Parameters:
  ///   - group: The values that the rows of the group have in common.
  ///   - sum: The sum, as digits.
  public init(group: [MirrorCell], sum: String) {
    self.group = group
    self.sum = sum
  }
}
