public import ODataRuntime

/// An endless sequence of the changes of a set, read in repeated runs as by ``SetChanges``.
///
/// Iterating yields single changes, and after those of each page its cursor; ``pages`` yields whole pages with their
/// cursors. The sequence throws `CancellationError` when its task is cancelled, and `ODataError` for a failure that is
/// not temporary. In both cases the last cursor remains valid.
///
/// A run of a feed without changes costs one call for the set, one for the list of deletions, which the sets of a
/// ``WatchGroup`` share, and once a day (``ChangePolicy/moveInterval``) one for the dates of the division's moves.
public struct SetWatch<Row: Entity, ID: EntityKey>: AsyncSequence, Sendable {
  /// A change.
  public typealias Element = Change<Row, ID>

  let source: Result<ChangeSource<Row, ID>, any Error>
  let cursor: ChangeCursor?
  let hints: ChangeHints?
  let group: WatchGroup
  let deletions: DeletionPolicy<ID>

  /// The changes by page, each with its cursor.
  public var pages: Pages { Pages(watch: self) }

  /// Begins to watch.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  /// The changes, one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private var changes: ChangesOfPages<Pages.Iterator, Row, ID>

    fileprivate init(pages: Pages.Iterator) { changes = ChangesOfPages(pages) }

    /// The next change, as soon as there is one.
    ///
    /// - Throws: `ODataError` for a failure that is not temporary; `CancellationError`.
    public mutating func next() async throws -> Element? { try await changes.next() }
  }

  /// The changes of a set, by page.
  public struct Pages: AsyncSequence, Sendable {
    /// A page of changes and its cursor.
    public typealias Element = ChangePage<Row, ID>

    fileprivate let watch: SetWatch

    /// Begins to watch.
    public func makeAsyncIterator() -> Iterator { Iterator(watch: watch) }

    /// The pages, one by one.
    public struct Iterator: AsyncIteratorProtocol {
      private let watch: SetWatch
      private var watcher: Watcher<Row, ID>?

      fileprivate init(watch: SetWatch) { self.watch = watch }

      /// The next page with changes, as soon as there is one, or one without after ``WatchPolicy/heartbeat``.
      ///
      /// - Throws: `ODataError` for a failure that is not temporary; `CancellationError`.
      public mutating func next() async throws -> Element? {
        let watcher = try watcher ?? Watcher(watch.source.get(), watch)
        self.watcher = watcher
        return try await watcher.next()
      }
    }
  }
}
