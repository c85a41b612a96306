public import ODataRuntime

/// A set to mirror, with its name in the mirror.
///
/// ```swift
/// try await mirror.update(division, [.accounts, .items, MirrorSet("opportunities") { $0.crm.opportunities }])
/// ```
///
/// The sync feeds of the packaged client are static members, such as `.accounts`; `MirrorCatalog` lists them as `all`.
public struct MirrorSet: Sendable {
  /// A page of changes as rows of the set's tables.
  struct Page: Sendable {
    var cursor: ChangeCursor
    var startOver: StartOver?
    var isComplete: Bool
    /// Whether it is the last page of the run.
    var isLast: Bool
    var deletions: [MirrorCell]
    /// The rows for each table of the set.
    var rows: [MirrorRows]
    /// The calls of the run so far.
    var calls: Int
  }

  typealias Handler = @Sendable (Page) async throws -> Bool

  /// The name: letters and digits, beginning with a lower-case letter. The table of `salesInvoices` is
  /// `sales_invoices`.
  public let name: String
  /// Whether keys are compared with the service at the end of each update; see ``comparingKeys()``.
  public private(set) var comparesKeys = false
  /// The number of rows per page.
  let pageSize: Int
  /// Whether it is a sync feed, whose rows have row versions.
  let isFeed: Bool
  let schema: @Sendable (Division) throws -> SetSchema
  /// Reads changes and passes them to the handler page by page, until it returns false.
  let read: @Sendable (Division, SetSchema, ChangeCursor?, ChangePolicy, Handler) async throws -> Void
  /// The number of rows, or of those above a version. Costs one call.
  let count: @Sendable (Division, Int64?) async throws -> Int
  /// Whether a full read is to come, as the division was moved after the cursor was made. Costs one call for all sets of
  /// the policy.
  let isMoved: @Sendable (Division, ChangeCursor, ChangePolicy) async throws -> Bool
  /// Reads the keys of all rows page by page, until the closure wants no more, and returns the number of calls: one per
  /// page. Throws if the user may not read the set, so that no keys are no deletions.
  let keys: @Sendable (Division, @Sendable ([MirrorCell]) -> Bool) async throws -> Int

  /// Creates a set from a sync feed.
  ///
  /// - Parameters:
  ///   - name: The name in the mirror: letters and digits, beginning with a lower-case letter.
  ///   - set: Returns the set of a division.
  public init<Row: Entity, Allowed: Readable>(
    _ name: String, _ set: @escaping @Sendable (Division) -> EntitySet<Row, Allowed>
  ) where Row.Key == Int64 {
    self.init(
      name, pageSize: 1000, set, version: "Timestamp",
      changes: { $0.changes(since: $1, policy: $2) })
  }

  /// Creates a set that is read by `Modified`. Deletions are found if `sync/Deleted` lists them, or with
  /// ``comparingKeys()``.
  ///
  /// - Parameters:
  ///   - name: The name in the mirror: letters and digits, beginning with a lower-case letter.
  ///   - set: Returns the set of a division.
  public init<Row: Entity, Allowed: Readable>(
    _ name: String, _ set: @escaping @Sendable (Division) -> EntitySet<Row, Allowed>
  ) where Row.Key: DatedKey {
    self.init(
      name, pageSize: 60, set, version: "Modified",
      changes: { $0.changes(since: $1, policy: $2) })
  }

  /// Returns the set with comparison of keys: at the end of each update, rows whose keys the service no longer has are
  /// removed. For sets whose deletions are not listed, and for invoice lines, whose deletions are listed only with the
  /// whole invoice.
  ///
  /// Each update costs one more call per 1,000 rows of a feed, or per 60 of other sets, and some 200 bytes of memory
  /// per row.
  public func comparingKeys() -> MirrorSet {
    var copy = self
    copy.comparesKeys = true
    return copy
  }
}

extension MirrorSet: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
