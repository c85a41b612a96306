public import ODataRuntime

/// The changes of a set, for ever: readings by ``SetChanges``, one after another.
///
/// Iterating gives one change after another, and after those of a page the cursor that is behind them; ``pages`` has
/// the changes of a page together with it. It ends when its task is cancelled, with `CancellationError`, and when a
/// call fails for a reason that does not pass by itself; both leave the last cursor good to go on with.
///
/// A reading in which nothing changed costs one call for the set, and one each for the list of deletions and the dates
/// of the division's moves, which all sets of a ``WatchGroup`` share.
public struct SetWatch<Row: Entity, ID: EntityKey>: AsyncSequence, Sendable {
  /// A change.
  public typealias Element = Change<Row, ID>

  let source: Result<ChangeSource<Row, ID>, any Error>
  let cursor: ChangeCursor?
  let hints: ChangeHints?
  let group: WatchGroup
  let deletions: DeletionPolicy<ID>

  /// The changes page by page, each with its cursor.
  public var pages: Pages { Pages(watch: self) }

  /// Begins to watch.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  /// The changes, one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private var pages: Pages.Iterator
    private var changes: [Element] = []
    private var position = 0

    fileprivate init(pages: Pages.Iterator) { self.pages = pages }

    /// The next change, as soon as there is one.
    ///
    /// - Throws: `ODataError` for a failure that does not pass; `CancellationError`.
    public mutating func next() async throws -> Element? {
      while position == changes.count {
        guard let page = try await pages.next() else { return nil }
        changes = page.changes
        position = 0
      }
      defer { position += 1 }
      return changes[position]
    }
  }

  /// The changes of a set, page by page.
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

      /// The next page with changes, as soon as there is one; now and then one without, for the sake of its cursor.
      ///
      /// - Throws: `ODataError` for a failure that does not pass; `CancellationError`.
      public mutating func next() async throws -> Element? {
        let watcher = try watcher ?? Watcher(watch.source.get(), watch)
        self.watcher = watcher
        return try await watcher.next()
      }
    }
  }
}
