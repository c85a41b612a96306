public import ODataRuntime

/// The changes of a set since a cursor.
///
/// Iterating yields single changes, and after those of each page its cursor (``Change/reached(_:)``); ``pages`` yields
/// whole pages with their cursors. Pages are requested as they are needed, and each iteration is a run of its own.
///
/// A run costs one call per page of rows (1,000 in a feed, 60 in other sets) and one for the list of deletions. One for
/// the dates of the division's moves is added by a full read, a run of a feed whose rows leave a doubt whether the
/// division was moved, once every ``ChangePolicy/moveInterval``, and each run by `Modified`. The list and the dates are
/// saved while ``ChangePolicy/readings`` has them. A set that is read by `Modified` and whose deletions are not listed
/// costs only its pages.
public struct SetChanges<Row: Entity, ID: EntityKey>: AsyncSequence, Sendable {
  /// A change.
  public typealias Element = Change<Row, ID>

  private let source: Result<ChangeSource<Row, ID>, any Error>
  private let cursor: ChangeCursor?
  private let policy: ChangePolicy
  private let deletions: DeletionPolicy<ID>

  init(
    _ source: Result<ChangeSource<Row, ID>, any Error>, since cursor: ChangeCursor?, _ policy: ChangePolicy,
    _ deletions: DeletionPolicy<ID>
  ) {
    self.source = source
    self.cursor = cursor
    self.policy = policy
    self.deletions = deletions
  }

  /// Whether deleted rows are found. Makes no call.
  public var findsDeletions: Bool {
    switch deletions {
    case .listed: (try? source.get().deletedAs) != nil
    case .comparing: true
    case .ignored: false
    }
  }

  /// The changes by page, each with its cursor.
  public var pages: Pages { Pages(changes: self) }

  /// Begins a run.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  /// The changes, one by one.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private var changes: ChangesOfPages<Pages.Iterator, Row, ID>

    fileprivate init(pages: Pages.Iterator) { changes = ChangesOfPages(pages) }

    /// The next change; nil after the last. See ``SetChanges`` for the costs.
    ///
    /// - Throws: `ODataError`; of kind `.invalidRequest`, with nothing sent, for a cursor of another set or division.
    ///   The last cursor that was delivered remains valid.
    public mutating func next() async throws -> Element? { try await changes.next() }
  }

  /// The changes of a set, by page.
  public struct Pages: AsyncSequence, Sendable {
    /// A page of changes and its cursor.
    public typealias Element = ChangePage<Row, ID>

    fileprivate let changes: SetChanges

    /// Begins a run.
    public func makeAsyncIterator() -> Iterator { Iterator(changes: changes) }

    /// The pages, one by one.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
      private let changes: SetChanges
      private var reader: ChangeReader<Row, ID>?

      fileprivate init(changes: SetChanges) { self.changes = changes }

      /// The number of calls so far.
      package var calls: Int { reader?.calls ?? 0 }

      /// The next page; nil after the last. See ``SetChanges`` for the costs.
      ///
      /// - Throws: `ODataError`; of kind `.invalidRequest`, with nothing sent, for a cursor of another set or division.
      ///   The cursor of the last page remains valid.
      public mutating func next() async throws -> Element? {
        var reader =
          try reader ?? ChangeReader(changes.source.get(), since: changes.cursor, changes.policy, changes.deletions)
        defer { self.reader = reader }
        return try await reader.next()
      }
    }
  }
}
