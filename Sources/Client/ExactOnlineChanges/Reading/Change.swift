public import ODataRuntime

/// A change of a set, as it comes out of ``SetChanges``.
public enum Change<Row: Entity, ID: Sendable & Hashable>: Sendable {
  /// Everything is read from the beginning; the rows follow. See ``StartOver`` for what to do with those that are held.
  case startOver(StartOver)
  /// A row is new, or has changed: as it is now.
  case upsert(Row)
  /// The row with this key is gone. It may be one that was never told of.
  case delete(ID)
  /// All changes so far are those up to this cursor: store it once they are stored.
  case reached(ChangeCursor)
}

/// A page of changes with its cursor: to be stored together, in one transaction. Deletions go before upserts.
public struct ChangePage<Row: Entity, ID: Sendable & Hashable>: Sendable {
  /// Set in the first page of a reading from the beginning. Whoever removes the rows that are held does it before
  /// storing those of this page.
  public internal(set) var startOver: StartOver?
  /// The keys of rows that are gone.
  public internal(set) var deletions: [ID] = []
  /// Rows that are new or have changed, as they are now; of a feed that has headers and lines, both.
  public internal(set) var upserts: [Row] = []
  /// The cursor that goes on behind this page.
  public internal(set) var cursor: ChangeCursor
  /// Whether this is the last page of the run.
  public internal(set) var isLast = false
  /// Set in the last page of a reading from the beginning. Whoever kept the rows that were held removes those that did
  /// not come since ``StartOver/began``.
  public internal(set) var completed: StartOver?
  var linePositions: [Int] = []

  /// The rows of ``upserts`` that are lines, where the feed has headers and lines
  /// (`sync/SalesInvoice/SalesInvoices`); none elsewhere.
  public var lines: [Row] { linePositions.map { upserts[$0] } }

  /// The rows of ``upserts`` that are not lines.
  public var headers: [Row] {
    guard !linePositions.isEmpty else { return upserts }
    let lines = Set(linePositions)
    return upserts.indices.filter { !lines.contains($0) }.map { upserts[$0] }
  }

  /// The changes one by one, the cursor last.
  public var changes: [Change<Row, ID>] {
    (startOver.map { [.startOver($0)] } ?? []) + deletions.map { .delete($0) } + upserts.map { .upsert($0) }
      + [.reached(cursor)]
  }
}
