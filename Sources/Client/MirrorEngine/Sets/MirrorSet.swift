public import ODataRuntime

/// A set to be kept in a mirror, and the name that it has there.
///
/// ```swift
/// try await mirror.update(division, [.accounts, .items, MirrorSet("opportunities") { $0.crm.opportunities }])
/// ```
///
/// The feeds of the packaged client are static members, `.accounts` and so on, see `all` of `MirrorCatalog`.
public struct MirrorSet: Sendable {
  /// A page of changes as a mirror stores it.
  struct Page: Sendable {
    var cursor: ChangeCursor
    var startOver: StartOver?
    var isComplete: Bool
    /// Whether it is the last page of the run.
    var isLast: Bool
    var deletions: [MirrorCell]
    /// For each table of the set its rows.
    var rows: [[[MirrorCell]]]
    /// The calls of the run so far.
    var calls: Int
  }

  typealias Handler = @Sendable (Page) async throws -> Bool

  /// The name: letters and digits, beginning with a lower-case letter. Tables are called after it:
  /// `sales_invoices`.
  public let name: String
  /// Whether the end of each run compares the mirror's keys with those of the service, see ``comparingKeys()``.
  public private(set) var comparesKeys = false
  /// The rows of a page.
  let pageSize: Int
  let schema: @Sendable (Division) throws -> SetSchema
  /// Reads changes and hands them over page by page, until the handler returns false.
  let read: @Sendable (Division, SetSchema, ChangeCursor?, ChangePolicy, Handler) async throws -> Void
  /// The number of rows, or of those above a version. Costs one call.
  let count: @Sendable (Division, Int64?) async throws -> Int
  /// The keys of all rows, a page at a time. Costs a call a page.
  let keys: @Sendable (Division, @Sendable ([MirrorCell]) -> Void) async throws -> Int

  /// A feed of changes.
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

  /// A set without a feed, whose changes go by `Modified`. Its deletions are found where `sync/Deleted` lists them, and
  /// with ``comparingKeys()``.
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

  /// The same set, where at the end of each run the keys of the mirror are compared with those of the service, and rows
  /// that the service does not have are removed: for sets whose deletions are not listed, and for the lines of
  /// invoices, of which only whole invoices are.
  ///
  /// Costs a call for each 1,000 rows of a feed and for each 60 of other sets, and some 200 bytes of memory a row.
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
