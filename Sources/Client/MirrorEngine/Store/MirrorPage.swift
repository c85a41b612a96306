/// Changes of a set to store in one transaction, with the record of the state after them.
///
/// They are applied in this order: deletions, rows, the end of a full read, the record.
public struct MirrorPage: Sendable {
  /// The rows to insert into a table, or to replace the rows with the same keys.
  public struct Part: Sendable {
    /// The table.
    public var table: MirrorTable
    /// The rows. No two have the same key.
    public var rows: MirrorRows

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - rows: The cells of each row, in the order of the table's columns.
    public init(_ table: MirrorTable, rows: [[MirrorCell]]) { self.init(table, rows: MirrorRows(rows)) }

    init(_ table: MirrorTable, rows: MirrorRows) {
      self.table = table
      self.rows = rows
    }
  }

  /// A part for each table of the set, with or without rows: ``deletions`` and ``completes`` apply to all of them.
  public var parts: [Part]
  /// The keys of rows to delete from all tables of the set. The key of a header deletes its lines, too
  /// (``MirrorTable/header``). Keys without a row are ignored.
  public var deletions: [MirrorCell]
  /// Whether a full read ends with this page. Then the division's rows in the set's tables with a generation other than
  /// that of ``record`` are deleted, since the full read did not find them.
  public var completes: Bool
  /// The record before this page; nil if the set has none yet, or it was lost. If the stored record differs, another
  /// program updates the same set of the same division: the store changes nothing and throws ``MirrorConflict``.
  ///
  /// If it is nil, rows that the division already has in the set's tables get the generation 0 before anything else, so
  /// that the end of the full read deletes those that it did not find.
  public var follows: MirrorRecord?
  /// The record after this page. The rows of ``parts`` are stored with its generation.
  public var record: MirrorRecord

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - parts: A part for each table of the set.
  ///   - deletions: The keys of rows to delete.
  ///   - completes: Whether a full read ends with this page.
  ///   - follows: The record before this page; nil if the set has none yet.
  ///   - record: The record after this page.
  public init(
    parts: [Part], deletions: [MirrorCell], completes: Bool, follows: MirrorRecord?, record: MirrorRecord
  ) {
    self.parts = parts
    self.deletions = deletions
    self.completes = completes
    self.follows = follows
    self.record = record
  }
}

/// The state of a set of a division in a mirror, stored as a row of the store's own table.
public struct MirrorRecord: Sendable, Hashable {
  /// The name of the set: `salesInvoices`.
  public var set: String
  /// The division.
  public var division: Int32
  /// The cursor, as JSON of up to 10 KB.
  public var cursor: String
  /// The number of the last full read, counted from 1.
  public var generation: Int64
  /// Whether a full read has been completed. Until then the mirror has only some of the rows; during later full reads
  /// the old rows stay until the end.
  public var isComplete: Bool
  /// The time at which the last page was stored, in milliseconds since 1970.
  public var updated: Int64

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - set: The name of the set.
  ///   - division: The division.
  ///   - cursor: The cursor, as JSON.
  ///   - generation: The number of the last full read.
  ///   - isComplete: Whether a full read has been completed.
  ///   - updated: The time at which the last page was stored, in milliseconds since 1970.
  public init(
    set: String, division: Int32, cursor: String, generation: Int64, isComplete: Bool, updated: Int64
  ) {
    self.set = set
    self.division = division
    self.cursor = cursor
    self.generation = generation
    self.isComplete = isComplete
    self.updated = updated
  }
}

/// The error of a program that updates a set of a division at the same time as another one. Its page was not stored.
public struct MirrorConflict: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the set.
  public var set: String
  /// The division.
  public var division: Int32

  /// Creates the error.
  ///
  /// - Parameter record: The record of the page that was not stored.
  public init(_ record: MirrorRecord) {
    set = record.set
    division = record.division
  }

  /// `salesInvoices of 123456 was updated by another program meanwhile …`
  public var description: String {
    "\(set) of \(division) was updated by another program meanwhile; let one program at a time update a division"
  }
}
