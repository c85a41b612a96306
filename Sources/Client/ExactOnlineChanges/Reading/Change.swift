public import ODataRuntime

/// A change of a set: an element of ``SetChanges`` and ``SetWatch``.
public enum Change<Row: Entity, ID: Sendable & Hashable>: Sendable {
  /// The beginning of a full read; its rows follow. See ``StartOver`` for how to treat existing rows.
  case startOver(StartOver)
  /// A new or changed row, in its current state.
  case upsert(Row)
  /// The key of a deleted row. The row itself may never have been delivered.
  case delete(ID)
  /// The cursor after all changes so far. Store it together with them, or after them.
  case reached(ChangeCursor)
}

/// A page of changes with its cursor, to be stored in one transaction: deletions first, then upserts.
public struct ChangePage<Row: Entity, ID: Sendable & Hashable>: Sendable {
  /// The full read that begins with this page; nil in other pages. To remove existing rows at once, do so before
  /// storing this page.
  public internal(set) var startOver: StartOver?
  /// The keys of deleted rows.
  public internal(set) var deletions: [ID] = []
  /// New and changed rows in their current state. If a feed has headers and lines, both are here.
  public internal(set) var upserts: [Row] = []
  /// The cursor after this page.
  public internal(set) var cursor: ChangeCursor
  /// Whether this is the last page of the run.
  public internal(set) var isLast = false
  /// The full read that ends with this page; nil in other pages. If existing rows were kept, remove those that were not
  /// delivered since ``StartOver/began``.
  public internal(set) var completed: StartOver?
  var linePositions: [Int] = []

  /// The rows of ``upserts`` that are lines, in a feed with headers and lines (`sync/SalesInvoice/SalesInvoices`);
  /// otherwise empty.
  public var lines: [Row] { linePositions.map { upserts[$0] } }

  /// The rows of ``upserts`` that are not lines.
  public var headers: [Row] {
    guard !linePositions.isEmpty else { return upserts }
    let lines = Set(linePositions)
    return upserts.indices.filter { !lines.contains($0) }.map { upserts[$0] }
  }

  /// The changes of the page in the order in which to apply them; the cursor is the last.
  public var changes: [Change<Row, ID>] {
    (startOver.map { [.startOver($0)] } ?? []) + deletions.map { .delete($0) } + upserts.map { .upsert($0) }
      + [.reached(cursor)]
  }
}

/// The single changes of pages.
struct ChangesOfPages<Pages: AsyncIteratorProtocol, Row: Entity, ID: Sendable & Hashable>
where Pages.Element == ChangePage<Row, ID> {
  private var pages: Pages
  private var changes: [Change<Row, ID>] = []
  private var position = 0

  init(_ pages: Pages) { self.pages = pages }

  /// The next change; nil after the last page.
  mutating func next() async throws -> Change<Row, ID>? {
    while position == changes.count {
      guard let page = try await pages.next() else { return nil }
      changes = page.changes
      position = 0
    }
    defer { position += 1 }
    return changes[position]
  }
}

extension ChangesOfPages: Sendable where Pages: Sendable {}
