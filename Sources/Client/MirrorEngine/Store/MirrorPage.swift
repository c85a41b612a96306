/// Changes of a set that are stored in one transaction, with the record that says up to where the mirror has them.
///
/// In this order: deletions, rows, the end of a reading from the beginning, the record.
public struct MirrorPage: Sendable {
  /// Rows for a table: new ones, and those that replace the row of the same key.
  public struct Part: Sendable {
    /// The table.
    public var table: MirrorTable
    /// The cells of each row, in the order of the table's columns. No two rows have the same key.
    public var rows: [[MirrorCell]]

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - rows: The cells of each row, in the order of the table's columns.
    public init(_ table: MirrorTable, rows: [[MirrorCell]]) {
      self.table = table
      self.rows = rows
    }
  }

  /// A part for each table of the set, also where there are no rows for it: deletions and ``completes`` concern all.
  public var parts: [Part]
  /// The keys of rows that are gone, in whichever table of the set they are. The lines of a header that is gone go, too
  /// (``MirrorTable/header``). Keys without a row are nothing special.
  public var deletions: [MirrorCell]
  /// Whether this is the end of a reading from the beginning: rows of the division in the set's tables whose generation
  /// is not that of ``record`` go. They did not come again.
  public var completes: Bool
  /// The record that the page goes on from; nil where the set has none yet. A store that finds another one, stores
  /// nothing and throws ``MirrorConflict``: somebody else updates the same set of the same division.
  public var follows: MirrorRecord?
  /// The record to store in place of the set's old one. Each row of ``parts`` is stored with its generation.
  public var record: MirrorRecord

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - parts: A part for each table of the set.
  ///   - deletions: The keys of rows that are gone.
  ///   - completes: Whether this is the end of a reading from the beginning.
  ///   - follows: The record that the page goes on from; nil where the set has none yet.
  ///   - record: The record to store.
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

/// The state of a set of a division in a mirror: one row of a table of the store's own.
public struct MirrorRecord: Sendable, Hashable {
  /// The set: `salesInvoices`.
  public var set: String
  /// The division.
  public var division: Int32
  /// The cursor, as JSON of up to 10 KB.
  public var cursor: String
  /// The number of the last reading from the beginning: 1 for the first one, and one more for each that follows.
  public var generation: Int64
  /// Whether a reading from the beginning came to its end since the set was first read. Before that the mirror has a
  /// part of the rows; afterwards, while everything is read again, the old rows stay until the end.
  public var isComplete: Bool
  /// The time of the last page, in milliseconds since 1970.
  public var updated: Int64

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - set: The set.
  ///   - division: The division.
  ///   - cursor: The cursor, as JSON.
  ///   - generation: The number of the last reading from the beginning.
  ///   - isComplete: Whether such a reading came to its end.
  ///   - updated: The time of the last page, in milliseconds since 1970.
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

/// Two programs update the same set of the same division in one mirror: the second one stores nothing and stops.
public struct MirrorConflict: Error, Sendable, Hashable, CustomStringConvertible {
  /// The set.
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

  /// `salesInvoices of 123456 was updated by somebody else meanwhile …`
  public var description: String {
    "\(set) of \(division) was updated by somebody else meanwhile; let one program at a time update a division"
  }
}
